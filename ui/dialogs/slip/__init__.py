"""An old slip: what stands on it, and what the book says to it."""
