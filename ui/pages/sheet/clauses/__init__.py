"""What each clause is chosen with."""
