"""The public board: what everybody in the hall may read, on a screen of its own."""
