"""Finds, checks and releases the translations. For developers; the program itself reads `.qm` files only."""
