"""A day of the book, run once more under another rule sheet, by the desk's own decisions."""
