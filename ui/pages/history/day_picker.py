"""Which day: a date with its calendar, and the days of the book before and after."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.fields import date_field
from ui.words import words

BEFORE, AFTER = "Alt+Left", "Alt+Right"
_GAP = 8
CAPS = {BEFORE: "Alt+←", AFTER: "Alt+→"}


class DayPicker(QWidget):
    """`chosen(day)` when another day of the book is chosen. A date that isn't one leads to the day before
    it, or else to the first."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.days: Sequence[date] = ()
        self.day: date | None = None
        self.before = KeyButton(words("history", "Before"), CAPS[BEFORE])
        self.after = KeyButton(words("history", "After"), CAPS[AFTER])
        self.field = date_field(words("history", "Day"))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.field.dateChanged.connect(self._typed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.before)
        row.addWidget(self.field, 1)
        row.addWidget(self.after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Closer together where the window is too narrow for its type."""
        parts = self.before.minimumSizeHint(), self.field.minimumSize(), self.after.minimumSizeHint()
        close = event.size().width() < sum(part.width() for part in parts) + 2 * _GAP
        self._row.setSpacing(_GAP // 2 if close else _GAP)
        super().resizeEvent(event)

    def show_days(self, days: Sequence[date], day: date | None) -> None:
        """Offer these days of the book, and show one of them."""
        if days != self.days:
            mark_days(self.field.calendarWidget(), days)
        self.days, self.day = days, day
        self.setEnabled(bool(days))
        with QSignalBlocker(self.field):
            if days:
                self.field.setDateRange(_qdate(days[0]), _qdate(days[-1]))
            if day is not None:
                self.field.setDate(_qdate(day))
        at = days.index(day) if day in days else -1
        self.before.setEnabled(at > 0)
        self.after.setEnabled(0 <= at < len(days) - 1)

    def which(self) -> str:
        """Which of the book's days is shown, in words."""
        at = self.days.index(self.day) if self.day in self.days else -1
        return words("history", "Day {number} of {count}", number=at + 1, count=len(self.days))

    def step(self, days: int) -> None:
        """To the day of the book so many before or after."""
        if self.day in self.days:
            at = self.days.index(self.day) + days
            if 0 <= at < len(self.days):
                self.chosen.emit(self.days[at])

    def _typed(self, typed: QDate) -> None:
        wanted = date(typed.year(), typed.month(), typed.day())
        self.chosen.emit(self.days[max(0, bisect_right(self.days, wanted) - 1)])


def mark_days(calendar: QCalendarWidget, days: Sequence[date]) -> None:
    """Days of the book stand strong in the calendar."""
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    strong.setForeground(theme.colour("accent"))
    calendar.setDateTextFormat(QDate(), QTextCharFormat())
    for day in days:
        calendar.setDateTextFormat(_qdate(day), strong)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
