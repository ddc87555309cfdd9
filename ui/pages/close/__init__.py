"""The parts of the page on which the day is closed."""
