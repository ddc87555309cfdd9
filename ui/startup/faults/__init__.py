"""What is told of a fault: the dialog in plain words, the last turn in the book, the report without names."""
