"""The people page: the roster, and one consultant with the history."""
