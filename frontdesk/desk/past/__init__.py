"""Looking back into the book: visits of earlier days, and a newcomer's record."""
