"""An office that lives by itself, for trying the program: a made-up Saturday, or real arrivals replayed."""
