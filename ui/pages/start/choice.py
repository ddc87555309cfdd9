"""The very first screen: try it with a made-up day, or set up your site."""

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.columns import centred_column
from ui.widgets.labels import label
from ui.words import words

LOW = 420


class Choice(QWidget):
    """Two cards, two keys."""

    try_wanted = Signal()
    set_up_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        page, self._column = centred_column(880)
        column = self._column
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.try_button = KeyButton(words("start", "Try it"), "1", "primary")
        self.set_up_button = KeyButton(words("start", "Set up your site"), "2")
        self.try_button.clicked.connect(self.try_wanted)
        self.set_up_button.clicked.connect(self.set_up_wanted)
        column.addLayout(_welcome())
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._told: list[QLabel] = []
        self._both = self._cards()
        for card in self._both:
            row.addWidget(card)
        column.addLayout(row)
        column.addWidget(_foot())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.try_button)

    def _cards(self) -> tuple[Card, Card]:
        trial = self._card(
            words("start", "A made-up day"),
            words("start", "Three agencies, thirty people, the middle of a busy Saturday. Press and see who "
                           "is called and why. Nothing of it is kept."),
            self.try_button,
        )  # fmt: skip
        real = self._card(
            words("start", "Your own site"),
            words("start", "The sales centre, its agencies and shares, the roster from a table or typed, and "
                           "the rules by plain questions. Takes ten minutes."),
            self.set_up_button,
        )  # fmt: skip
        return trial, real

    def _card(self, title: str, text: str, button: KeyButton) -> Card:
        card = Card()
        card.body.addWidget(label(title, "title"))
        told = label(text, "reason", "muted", wrap=True)
        self._told.append(told)
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(told, 1)
        card.body.addWidget(button)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both buttons are in sight in a low window, too."""
        low = event.size().height() < LOW
        self._column.setSpacing(4 if low else 16)
        for card in self._both:
            card.body.setContentsMargins(*((2, 0, 2, 4) if low else (12, 12, 12, 12)))
            card.body.setSpacing(4 if low else 8)
        for told in self._told:
            told.setMinimumHeight(0 if low else 92)
        for button in (self.try_button, self.set_up_button):
            button.setMinimumHeight(40 if low else 52)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match unicodedata.normalize("NFKC", event.text()):
            case "1" if not event.isAutoRepeat():
                self.try_button.click()
            case "2" if not event.isAutoRepeat():
                self.set_up_button.click()
            case _:
                super().keyPressEvent(event)


def _welcome() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(label(words("start", "One press gives the next turn"), "figure"))
    told = words("start", "Fairly among the agencies, written down for good, and for everybody to check.")
    column.addWidget(label(told, "heading", "muted", wrap=True))
    return column


def _foot() -> QLabel:
    text = words("start", "Everything stays on this computer. Names and telephone numbers of visitors never "
                          "stand in the book.")  # fmt: skip
    return label(text, "body", "muted", wrap=True)
