"""One consultant: the person at the left, the history at the right, with reasons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.past.person import Chapter, Line, PastDay
from frontdesk.people import Consultant
from ui.bars.page_head import PageHead
from ui.dialogs.desk_dialog import digit_of
from ui.pages.people.facts import WIDTH, PersonFacts
from ui.pages.people.history_rows import EARLIER, HistoryList, chapter_text, items_of
from ui.pages.people.rows import Roster
from ui.session import Session
from ui.widgets.buttons import KeyButton
from ui.widgets.columns import Beside, Column
from ui.widgets.labels import label
from ui.widgets.segments import Digits, Segments, Way
from ui.words import words

NARROW, LEAST_FACTS, LEAST_HISTORY = 980, 96, 240
"""In less than this width the person stands above the history; how low both may get."""


class PersonView(QWidget):
    """`left()`: back to the roster; `why_wanted(seq, day)`: why that turn, of which day (ISO). What the
    buttons do is the page's."""

    left = Signal()
    why_wanted = Signal(int, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.person = ""
        self._days: list[PastDay] = []
        self._more = True
        self._read_to = 0
        self.head = PageHead("person")
        self.head.back.say(words("people_page", "Back to the roster"))
        self.facts, self._facts = PersonFacts(), Column()
        ways = [Way(key, chapter_text(key)) for key in ("", *Chapter)]
        self.chapters = Segments(words("people_page", "What is shown"), ways, digits=Digits.ALWAYS)
        self.history = HistoryList()
        self.empty = label(
            words("people_page", "Nothing of this kind is in the days that were read."), "body", "muted"
        )
        self.edit = KeyButton(words("people_page", "Change …"), "Ctrl+Enter")
        self.more = KeyButton(words("people_page", "More …"), "Shift+F10")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.chapters)
        right.addWidget(self.history, 1)
        right.addWidget(self.empty)
        self.history.setMinimumHeight(LEAST_HISTORY)
        left, held = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(10)
        held.addWidget(self.facts)
        self._facts.hold(held)
        self._facts.setMinimumHeight(LEAST_FACTS)
        left.addWidget(self._facts, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(10)
        for button in (self.edit, self.more):
            button.setMinimumHeight(44)
            self._buttons.addWidget(button)
        left.addLayout(self._buttons)
        self._middle = Beside(NARROW, 16)
        self._middle.addLayout(left)
        self._middle.addLayout(right, 1)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(self._middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the person stands above the history."""
        narrow = self._middle.turn(event.size().width())
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(across if narrow else down)
        self.facts.stand(across=narrow)
        self._facts.show_whole(narrow)
        self._facts.setFixedWidth(event.size().width() - 32 if narrow else WIDTH)
        super().resizeEvent(event)

    def _wire(self) -> None:
        self.head.left.connect(self.left)
        self.chapters.chosen.connect(lambda _key: self._show_history())
        self.history.opened.connect(self._open)

    def show_person(self, roster: Roster, person: str) -> None:
        """Show this consultant, with the newest days; the same one again is brought up to date."""
        if person != self.person:
            self.person, self._days, self._more, self._read_to = person, [], True, 0
            self.chapters.choose("")
        one = roster.board.consultants[person]
        self._show_facts(roster, one)
        if roster.board.seq != self._read_to:
            self._read_to = roster.board.seq
            self._read_newest()

    def _show_facts(self, roster: Roster, one: Consultant) -> None:
        row = roster.row(one)
        self.head.title.setText(one.name)
        self.head.told.setText(words("people_page", "Everything that the book has of this person."))
        self.facts.show_person(roster.board, one, row, (roster.month or {}).get(one.id))
        self.edit.setEnabled(one.id not in roster.board.officers)
        self.edit.say(
            words("people_page", "Works here again …") if one.left else words("people_page", "Change …")
        )
        self.more.setEnabled(not one.left)

    def _read_newest(self) -> None:
        """The newest day anew; earlier ones can't change."""
        people = self._session.people
        newest = people.history(self.person, most=1) if self._days else []
        if newest and newest[0].first == self._days[0].first:
            self._days[0] = newest[0]
        else:
            self._days = people.history(self.person)
            self._more = bool(self._days) and self._days[-1].first > 1
        self._show_history()

    def read_earlier(self) -> None:
        """Some days more."""
        if not self._days:
            return
        earlier = self._session.people.history(self.person, self._days[-1].first)
        self._days += earlier
        self._more = bool(earlier) and earlier[-1].first > 1
        self._show_history()

    def _show_history(self) -> None:
        board = self._session.board
        if board is None:
            return
        zone, chapter = self._session.site.zone, self.chapters.value()
        items = items_of(board, self.person, self._days, chapter, zone, more=self._more)
        self.history.show_items(items)
        self.empty.setVisible(not any(key != EARLIER for key in self.history.keys))

    def _open(self, key: str) -> None:
        """Enter: the reason of a turn, or earlier days."""
        if key == EARLIER:
            self.read_earlier()
            return
        found = [(line, day) for day in self._days for line in day.lines if str(line.entry.seq) == key]
        line, day = found[0]
        if _is_explained(line):
            self.why_wanted.emit(line.entry.seq, day.date.isoformat())

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.history.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose what is shown; Esc leads back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
        elif digit_of(event) > 0:
            self.chapters.pick_digit(digit_of(event))
        else:
            super().keyPressEvent(event)


def _is_explained(line: Line) -> bool:
    return isinstance(line.entry.what, TurnGiven) and not line.undone
