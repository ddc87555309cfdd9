"""Rights and PINs on the screen: asking, checking off the thread, showing once, taking away on paper."""
