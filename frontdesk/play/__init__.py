"""The desk by script: the same commands, by the same path, without a window."""
