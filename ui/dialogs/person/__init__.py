"""What is decided about one person: penalties, suspensions, a newcomer's record, leaving."""
