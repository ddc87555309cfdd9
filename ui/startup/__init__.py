"""From the double click to the open book: one program per book, the first window, troubles, crashes."""
