"""People with rights: who has a PIN, new ones, new people."""
