"""The bars above and below every page: how the agencies stand, and the keys."""
