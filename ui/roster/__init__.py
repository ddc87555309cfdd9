"""The table in which a roster is typed, or shown as it was understood from a file, and mended."""
