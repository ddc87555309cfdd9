"""The guide: a text for each page, in both languages, and all keys."""
