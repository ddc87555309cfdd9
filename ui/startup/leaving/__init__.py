"""Leaving while the day is open: the window is closed, or the computer is shut down."""
