"""How every screen looks and speaks: nothing cut, nothing nameless, in any size and language."""
