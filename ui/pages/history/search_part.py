"""Searching the visits: what to look for, and what was found, the newest first."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.pages.history.filters import Filters
from ui.pages.history.found_model import FoundModel
from ui.pages.history.found_rows import Row
from ui.pages.history.found_table import FoundTable
from ui.session import Session
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.words import number_text, words

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
LEAST_TABLE = 216
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchPart(QWidget):
    """`opened(row)`: this visit is to be shown on its day; `why_wanted(row)`."""

    opened = Signal(object)
    why_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.filters = Filters(session.history, session.today())
        self.model = FoundModel(session, self)
        self.table = FoundTable(self.model)
        self.nothing = label("", "reason", "muted", wrap=True)
        self.count = label("", "body", "muted", wrap=True)
        self.open = KeyButton(words("history", "Show on its day"), "Enter")
        self.why = KeyButton(words("history", "Why this turn?"), "F12")
        self.stack = QStackedWidget()
        self._lay_out()
        self.filters.changed.connect(self.look)
        self.filters.visitor.installEventFilter(self)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._look_at_row())
        self.open.clicked.connect(self.open_row)
        self.why.clicked.connect(self.ask_why)
        self.model.read.connect(self._say_count)
        self.setFocusProxy(self.filters.visitor)

    def _lay_out(self) -> None:
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        self.stack.setMinimumHeight(LEAST_TABLE)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.why)
        foot.addWidget(self.open)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def least_height(self, width: int) -> int:
        """How high it is at least, in that width."""
        self.filters.fit(width)
        return self._column.totalMinimumHeightForWidth(width)

    def look(self) -> None:
        """Look for what is wanted now; the newest is chosen."""
        self.model.look_for(self.filters.wanted())
        self.table.scrollToTop()
        self.table.choose(0)
        self._look_at_row()

    def look_again(self) -> None:
        """The book has gone on; the chosen visit stays chosen while it is among the newest."""
        before = self.table.row()
        self.look()
        ids = [row.found.row.id for row in self.model.rows]
        if before is not None and before.found.row.id in ids:
            self.table.choose(ids.index(before.found.row.id))

    def _say_count(self) -> None:
        rows = len(self.model.rows)
        self.stack.setCurrentWidget(self.table if rows else self.nothing)
        if self.filters.wanted().anything:
            self.nothing.setText(
                words("history", "No visit is like that. Take something away: Ctrl+Backspace clears it all.")
            )
        else:
            self.nothing.setText(
                words("history", "No visit stands in the book yet: F2 gives the first turn.")
            )
        if self.model.complete:
            told = words("history", "{count} visits, the newest first", count=number_text(rows))
            one = words("history", "1 visit")
            self.count.setText(one if rows == 1 else told if rows else "")
        else:
            self.count.setText(
                words("history", "The newest {count}; scroll on for more", count=number_text(rows))
            )

    def _look_at_row(self) -> None:
        row = self.table.row()
        self.open.setEnabled(row is not None)
        self.why.setEnabled(row is not None and row.found.row.turn is not None)

    def open_row(self) -> None:
        """Show the chosen visit on its day."""
        if (row := self.table.row()) is not None:
            self.opened.emit(row)

    def ask_why(self) -> None:
        """Why of the turn that the chosen visit was given."""
        row: Row | None = self.table.row()
        if row is not None and row.found.row.turn is not None:
            self.why_wanted.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field: Down goes to what was found, Enter opens the chosen one."""
        if watched is self.filters.visitor and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._is_taken(event)
        return False

    def _is_taken(self, event: QKeyEvent) -> bool:
        if event.key() in _DOWN and self.model.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.open_row()
            return True
        return False
