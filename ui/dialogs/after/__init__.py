"""After the fact: what a visit turned out to be, whose client it is, who goes on with it."""
