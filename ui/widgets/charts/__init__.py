"""Charts: pure functions that lay a chart out as marks, and one painter that draws marks."""
