"""What people may ask, and what the book then says."""
