"""What leaves the house in the evening: the files of the day by plain names, and a zip for each agency."""
