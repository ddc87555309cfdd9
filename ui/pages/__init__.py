"""Pages: each shows a board."""
