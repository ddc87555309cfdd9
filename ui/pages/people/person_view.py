"""One consultant: the person at the left, the history at the right, with reasons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.past.person import Chapter, Line, PastDay
from frontdesk.people import Consultant
from ui.bars.page_head import PageHead
from ui.dialogs.desk_dialog import digit_of
from ui.pages.people.facts import PersonFacts
from ui.pages.people.history_rows import EARLIER, chapter_text, history_list, items_of
from ui.pages.people.rows import Roster
from ui.session import Session
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.widgets.segments import Segments, Way
from ui.words import words


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
        self.facts = PersonFacts()
        ways = [Way(key, chapter_text(key)) for key in ("", *Chapter)]
        self.chapters = Segments(words("people_page", "What is shown"), ways)
        self.history = history_list()
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
        row = QHBoxLayout()
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(_scrolling(self.facts), 1)
        for button in (self.edit, self.more):
            button.setMinimumHeight(44)
            left.addWidget(button)
        row.addLayout(left)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(row, 1)

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


def _scrolling(facts: PersonFacts) -> QScrollArea:
    """Scrolls only where there is less room than the facts take."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedWidth(facts.width())
    area.setMinimumHeight(96)
    area.setWidget(facts)
    return area


def _is_explained(line: Line) -> bool:
    return isinstance(line.entry.what, TurnGiven) and not line.undone
