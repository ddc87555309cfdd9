"""The parts of the rule sheet's page."""
