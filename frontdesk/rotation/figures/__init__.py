"""What a day amounts to, in exact numbers and by ids: pure, from its entries and the evening's board."""
