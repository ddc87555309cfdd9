"""The right column of the desk page, card by card."""
