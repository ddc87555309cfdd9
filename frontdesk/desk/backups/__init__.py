"""Backups of the book: when they are due, how they are made and kept, how one is put back."""
