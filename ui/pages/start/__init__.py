"""The steps of setting up a site."""
