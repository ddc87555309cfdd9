"""Looking back into the book: visits of earlier days, a newcomer's record, an old slip."""
