"""Lists: rows to choose from, and rows of facts."""
