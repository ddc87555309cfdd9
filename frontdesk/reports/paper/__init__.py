"""What the day's documents are made of: their columns, their look, and the words of the proof."""
