"""What to look for: who came, who received, which agency, what kind, when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from operator import itemgetter

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk.past.history import History, Wanted
from frontdesk.reports.terms import KINDS
from frontdesk.visits import Kind
from ui import theme
from ui.lists.pick_box import Pick, PickBox
from ui.visit_words import term
from ui.widgets.buttons import KeyButton
from ui.widgets.fields import date_field
from ui.widgets.focus import order_by_layout
from ui.widgets.labels import label
from ui.words import agency_letter, words

SPANS = {"today": 1, "week": 7, "month": 30, "quarter": 90, "year": 365}
RANGE = "range"
NARROW, TIGHT = 1140, 600
"""Widths: in less the boxes stand below the visitor, four beside each other; then two and two."""


class Filters(QWidget):
    """`changed()` whenever something else is wanted. `today`: the date on the wall."""

    changed = Signal()

    def __init__(self, history: History, today: date) -> None:
        super().__init__()
        self._history, self.today = history, today
        self.visitor = QLineEdit()
        self.visitor.setPlaceholderText(words("history", "Visitor: name, pinyin, phone or its last four"))
        self.visitor.setAccessibleName(self.visitor.placeholderText())
        self.person = PickBox(words("history", "Who received"))
        self.agency = PickBox(words("history", "Agency"))
        self.kind = PickBox(words("history", "Kind"))
        self.when = PickBox(words("history", "When"))
        self.first = date_field(words("history", "From"))
        self.last = date_field(words("history", "To"))
        self.clear = KeyButton(words("history", "Clear"), "Ctrl+Backspace")
        self.span = QWidget()
        self._lay_out()
        self._fill()
        self._wire()

    def _lay_out(self) -> None:
        self._column, self._grid, self._beside = QVBoxLayout(self), QGridLayout(), 0
        self._grid.setSpacing(8)
        self._column.addLayout(self._grid)
        self._stand(5)
        dates = QHBoxLayout(self.span)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(8)
        dates.addStretch(1)
        for text, field in ((words("history", "From"), self.first), (words("history", "To"), self.last)):
            caption = label(text, "body", "muted")
            caption.setBuddy(field)
            dates.addWidget(caption)
            dates.addWidget(field)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.span)
        self.span.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit(event.size().width())
        super().resizeEvent(event)

    def fit(self, width: int) -> None:
        """Stand as there is room in this width."""
        self._stand(2 if width < theme.px(TIGHT) else 4 if width < theme.px(NARROW) else 5)

    def _stand(self, beside: int) -> None:
        """So many fields beside each other: the visitor and the boxes in one row, or the boxes below it."""
        if beside == self._beside:
            return
        self._beside = beside
        wide, clear_at = beside == 5, {5: (0, 5), 4: (0, 3), 2: (3, 1)}[beside]
        places: list[tuple[QWidget, tuple[int, int]]] = [
            (box, (0, at + 1) if wide else (1 + at // beside, at % beside))
            for at, box in enumerate((self.person, self.agency, self.kind, self.when))
        ]
        self._grid.addWidget(self.visitor, 0, 0, 1, {5: 1, 4: 3, 2: 2}[beside])
        for part, (row, column) in sorted([*places, (self.clear, clear_at)], key=itemgetter(1)):
            self._grid.addWidget(part, row, column)
        order_by_layout(self)
        for at, share in enumerate((6, 3, 3, 3, 3, 0) if wide else (1,) * beside + (0,) * (6 - beside)):
            self._grid.setColumnStretch(at, share)
        self._column.activate()

    def _fill(self) -> None:
        agencies = self._history.agencies()
        squares = {a.id: (agency_letter(n), n) for n, a in enumerate(agencies)}
        anyone = Pick("", words("history", "All agencies"))
        self.agency.show_picks([anyone, *(Pick(a.id, a.name, "", *squares[a.id]) for a in agencies)])
        self._fill_people()
        kinds = (Pick(kind.value, term(KINDS, kind)) for kind in Kind)
        self.kind.show_picks([Pick("", words("history", "All kinds")), *kinds])
        self.when.show_picks(_spans())
        for field in (self.first, self.last):
            field.setDate(QDate(self.today.year, self.today.month, self.today.day))

    def _fill_people(self) -> None:
        """Those of the chosen agency, or everybody; who has left stands last."""
        agencies = self._history.agencies()
        squares = {a.id: (agency_letter(n), n) for n, a in enumerate(agencies)}
        people = [p for p in self._history.consultants() if self.agency.key in ("", p.agency)]
        left = words("history", "left")
        picks = [
            Pick(p.id, p.name, left if p.left else "", *squares.get(p.agency, ("", 0)))
            for p in sorted(people, key=lambda person: person.left)
        ]
        self.person.show_picks([Pick("", words("history", "Everybody")), *picks], told=False)

    def _wire(self) -> None:
        self.visitor.textChanged.connect(self.changed)
        self.agency.picked.connect(self._agency_picked)
        for box in (self.person, self.kind, self.when):
            box.picked.connect(self._picked)
        for field in (self.first, self.last):
            field.dateChanged.connect(self.changed)
        self.clear.clicked.connect(lambda: self.show_wanted(Wanted()))

    def _agency_picked(self) -> None:
        self._fill_people()
        self.changed.emit()

    def _picked(self) -> None:
        self.span.setVisible(self.when.key == RANGE)
        self.changed.emit()

    def wanted(self) -> Wanted:
        """What is looked for."""
        asked = Wanted(
            self.person.key or None,
            self.agency.key or None,
            self.kind.key or None,
            visitor=self.visitor.text(),
        )
        if self.when.key == RANGE:
            first, last = _date(self.first.date()), _date(self.last.date())
            return replace(asked, first=min(first, last), last=max(first, last))
        days = SPANS.get(self.when.key)
        return asked if days is None else replace(asked, first=self.today - timedelta(days=days - 1))

    def show_wanted(self, wanted: Wanted) -> None:
        """Look for that, and tell it once. Days are left out: what was `today` may be so no more."""
        with QSignalBlocker(self):
            self.visitor.setText(wanted.visitor)
            self.agency.choose(wanted.agency or "")
            self.person.choose(wanted.consultant or "")
            self.kind.choose(wanted.kind or "")
            self.when.choose("")
        self.changed.emit()


def _spans() -> Sequence[Pick]:
    return (
        Pick("", words("history", "Any day")),
        Pick("today", words("history", "Today")),
        Pick("week", words("history", "The last 7 days")),
        Pick("month", words("history", "The last 30 days")),
        Pick("quarter", words("history", "The last 90 days")),
        Pick("year", words("history", "The last 365 days")),
        Pick(RANGE, words("history", "From … to …")),
    )


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
