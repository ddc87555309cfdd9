"""Who is next, and why: pure functions over frozen dataclasses."""
