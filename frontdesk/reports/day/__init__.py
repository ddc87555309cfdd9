"""The day as rows, a module for each table: pure, from the entries of its file and the evening's board."""
