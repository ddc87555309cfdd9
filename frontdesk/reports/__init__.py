"""What leaves the program: explanations, day sheets, day files."""
