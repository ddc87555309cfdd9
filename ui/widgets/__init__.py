"""Small widgets: plain data in, presses out. None knows the desk."""
