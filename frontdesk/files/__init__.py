"""What comes into the program from other people's files."""
