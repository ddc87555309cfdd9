"""Where things stood when they were left: the window on its screen, the columns of tables."""
