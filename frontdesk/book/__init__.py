"""The day's record: entries, their canonical JSON, and the hash chain."""
