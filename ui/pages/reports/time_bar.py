"""Which time is shown: its length, and the steps to the one before and behind."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.reports.span import LENGTHS, Length, Span
from ui.widgets.buttons import KeyButton
from ui.widgets.columns import Beside
from ui.widgets.labels import label
from ui.widgets.segments import Digits, Segments, Way
from ui.words import words

NARROW = 1000


class TimeBar(QWidget):
    """`moved(Span)` when another time is chosen. It goes from the book's first day to today."""

    moved = Signal(object)

    def __init__(self, first: date, today: date, span: Span) -> None:
        super().__init__()
        self._first, self._today, self.span = first, today, span
        self.lengths = Segments(words("reports", "How long a time"), _ways(), digits=Digits.NEVER)
        self.lengths.choose(span.length)
        self.earlier = KeyButton(words("reports", "Earlier"), "Alt+←")
        self.later = KeyButton(words("reports", "Later"), "Alt+→")
        self.title = label("", "heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.lengths.chosen.connect(self._choose_length)
        self.earlier.clicked.connect(self.go_earlier)
        self.later.clicked.connect(self.go_later)
        self._say()

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(12)
        steps.addWidget(self.earlier)
        steps.addWidget(self.title, 1)
        steps.addWidget(self.later)
        self._parts = Beside(NARROW, 12)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addWidget(self.lengths, 1)
        self._parts.addLayout(steps)
        self.setLayout(self._parts)
        self.title.setMinimumWidth(250)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the steps stand below the lengths."""
        narrow = self._parts.turn(event.size().width())
        self._parts.setSpacing(8 if narrow else 12)
        super().resizeEvent(event)

    def go_earlier(self) -> None:
        """To the time before, if the book has begun by then."""
        if self.earlier.isEnabled():
            self._move(self.span.earlier())

    def go_later(self) -> None:
        """To the time behind, as far as today."""
        if self.later.isEnabled():
            self._move(self.span.later())

    def _choose_length(self, key: str) -> None:
        """The time of this length in which the newest day of the one before lies."""
        length: Length = next(each for each in LENGTHS if each == key)
        self._move(Span.around(length, min(self.span.last, self._today)))

    def _move(self, span: Span) -> None:
        self.span = span
        self._say()
        self.moved.emit(span)

    def show_today(self, today: date) -> None:
        """Another day has come: it can be stepped to."""
        self._today = max(today, self._first)
        self._say()

    def _say(self) -> None:
        self.title.setText(self.span.title())
        self.earlier.setEnabled(self.span.first > self._first)
        self.later.setEnabled(self.span.last < self._today)


def _ways() -> list[Way]:
    return [
        Way("day", words("reports", "Day")),
        Way("week", words("reports", "Week")),
        Way("month", words("reports", "Month")),
        Way("year", words("reports", "Year")),
    ]
