"""The parts of the desk page."""
