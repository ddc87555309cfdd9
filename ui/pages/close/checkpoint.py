"""The head of the closed book: as a code to scan, short to read out, and whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.book.chain import Head, checkpoint, in_groups, short
from ui.paper.qr import QrCode
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.words import number_text, words


class Checkpoint(Card):
    """Who has it on paper, or in a photograph, can find every later change."""

    def __init__(self) -> None:
        super().__init__()
        self.code = QrCode()
        self.short = label("", "mono_big")
        self.whole = label("", "mono")
        for part in (self.short, self.whole):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addStretch(1)
        beside.addWidget(self.whole)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.body.addWidget(self.short)
        self.body.addLayout(row)
        told = words("close", "Write it down, or photograph it. Whoever has it finds any change made later.")
        self.body.addWidget(label(told, "small", "muted", wrap=True))

    def show_head(self, book: str, head: Head) -> None:
        """Show where this book ends."""
        note = words("close", "entry {seq}", seq=number_text(head.seq))
        self.show_title(words("close", "Check text of the book"), note)
        self.code.show_text(checkpoint(book, head))
        self.short.setText(short(head.hash))
        self.whole.setText(in_groups(head.hash))
        self.whole.setAccessibleName(head.hash)
