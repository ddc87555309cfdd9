"""The parts of the history: a day entry by entry with its board, and the search for visits."""
