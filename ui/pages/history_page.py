"""The history: any day as it stood, entry by entry, and the search for visits."""

from dataclasses import field
from datetime import date

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from frontdesk.desk.past.history import Wanted
from frontdesk.records import Record
from ui import theme
from ui.bars.page_head import PageHead
from ui.pages.history.day_part import DayPart
from ui.pages.history.day_picker import AFTER, BEFORE
from ui.pages.history.found_rows import Row
from ui.pages.history.search_part import SearchPart
from ui.pages.stack import SMALLEST
from ui.session import Session
from ui.widgets.segments import Segments, Way
from ui.words import words

DAY, SEARCH = "day", "search"
SIDE, AROUND, BETWEEN = 16, (12, 14), 12


class Kept(Record):
    """What a page made anew begins with."""

    part: str = DAY
    day: date | None = None
    seq: int | None = None
    wanted: Wanted = field(default_factory=Wanted)


class HistoryPage(QWidget):
    """`why_wanted(day, seq)`: of which turn. `columns_changed(state)`: the table's widths and order."""

    why_wanted = Signal(object, int)
    columns_changed = Signal(QByteArray)

    def __init__(self, session: Session, columns: QByteArray | None = None, kept: Kept | None = None) -> None:
        super().__init__()
        self._session = session
        self._stale = False
        theme.dress(self, role="page")
        self.head = PageHead(
            "history",
            words("history", "History"),
            words("history", "Nothing is ever rubbed out: every day can be read, and every visit found."),
        )
        self.parts = Segments(
            words("history", "Part"),
            [Way(DAY, words("history", "A day")), Way(SEARCH, words("history", "Find a visit"))],
        )
        self.day, self.search = DayPart(session), SearchPart(session)
        self.stack = QStackedWidget()
        self._lay_out()
        self.search.table.arrange(columns or QByteArray())
        self._wire()
        self._begin(kept or Kept())

    def _lay_out(self) -> None:
        self.parts.fit()
        self.head.tools.addWidget(self.parts)
        self.head.tools.addStretch(1)
        for part in (self.day, self.search):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, AROUND[0], SIDE, AROUND[1])
        column.setSpacing(BETWEEN)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)

    @property
    def least(self) -> QSize:
        """How small the page may get: as its head and the part in front need it."""
        width, front = self.width() - 2 * SIDE, self.day if self.shown == DAY else self.search
        parts = self.head.heightForWidth(width) + BETWEEN + front.least_height(width)
        return QSize(SMALLEST, parts + sum(AROUND))

    def _wire(self) -> None:
        self.parts.chosen.connect(self.show_part)
        self.day.why_wanted.connect(self.why_wanted)
        self.search.opened.connect(self.show_visit)
        self.search.why_wanted.connect(self._why_of_visit)
        self.search.table.columns_changed.connect(self.columns_changed)
        self._session.changed.connect(self._changed)
        self._session.registered.connect(self._changed)
        for keys, days in ((BEFORE, -1), (AFTER, 1)):
            self._on(keys, lambda days=days: self._step(days))
        self._on("Ctrl+Backspace", self.search.filters.clear.click)

    def _on(self, keys: str, deed: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)

    def _begin(self, kept: Kept) -> None:
        if kept.day is None:
            self.day.show_newest()
        else:
            self.day.show_day(kept.day, kept.seq)
        self.search.filters.show_wanted(kept.wanted)
        self.show_part(kept.part)

    def kept(self) -> Kept:
        """Where somebody was: a page made anew begins there."""
        return Kept(self.shown, self.day.day, self.day.seq, self.search.filters.wanted())

    @property
    def shown(self) -> str:
        """Which part is in front."""
        return DAY if self.stack.currentWidget() is self.day else SEARCH

    def show_part(self, part: str) -> None:
        """A day, or the search; the focus goes along."""
        front = self.day if part == DAY else self.search
        self.stack.setCurrentWidget(front)
        self.parts.choose(part)
        self.setFocusProxy(front)
        if self.isVisible():
            front.setFocus()

    def begin_day(self) -> None:
        """A day, the one that was shown last."""
        self.show_part(DAY)

    def begin_search(self) -> None:
        """The search, ready to type; what was typed is chosen, so that typing begins anew."""
        self.show_part(SEARCH)
        self.search.filters.visitor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.filters.visitor.selectAll()

    def show_visit(self, row: Row) -> None:
        """A visit that was found, on its day, at its turn or else at its arrival."""
        visit = row.found.row
        self.day.show_day(date.fromisoformat(visit.date), visit.turn or visit.seq)
        self.show_part(DAY)

    def ask_why(self) -> None:
        """Why of what is chosen, in whichever part is in front."""
        part = self.day if self.shown == DAY else self.search
        part.ask_why()

    def _why_of_visit(self, row: Row) -> None:
        visit = row.found.row
        if visit.turn is not None:
            self.why_wanted.emit(date.fromisoformat(visit.date), visit.turn)

    def _step(self, days: int) -> None:
        if self.shown == DAY:
            self.day.picker.step(days)

    def _changed(self, _change: object) -> None:
        """The book goes on while somebody reads; what isn't seen is read again when it is."""
        self._stale = True
        if self.isVisible():
            self._look_again()

    def _look_again(self) -> None:
        self._stale = False
        self.day.look_again()
        self.search.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.filters.today = self._session.today()
        if self._stale:
            self._look_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.head.left.emit()
        else:
            super().keyPressEvent(event)
