"""The reception desk of a sales centre: the rotation, the book, the desk. Imports no Qt."""

__version__ = "0.3.0"
