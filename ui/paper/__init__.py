"""The evening's paper: one layout, for the printer and for PDF."""
