"""People with rights: their PINs, and the approval of one named action."""
