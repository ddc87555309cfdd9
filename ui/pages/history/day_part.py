"""One day of the book: its entries, a slider through them, and the board as it stood at each."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.book.entries import TurnGiven
from frontdesk.reports.why.story import Story
from ui.day import NO_MARK, mark_of
from ui.pages.history.day_picker import DayPicker
from ui.pages.history.day_slider import DaySlider
from ui.pages.history.entry_list import EntryList, EntryRow
from ui.pages.history.moment import moment_of
from ui.pages.history.past_board import PastBoard
from ui.session import Session
from ui.widgets.buttons import KeyButton
from ui.widgets.columns import Beside
from ui.widgets.labels import label
from ui.words import clock_time, number_text, spoken, words

LEFT, NARROW, LEAST_LIST, LEAST_BOARD = 540, 980, 208, 236
"""How wide the entries are beside the board; in less than the second they stand above it; how low both may
get."""


class DayPart(QWidget):
    """`why_wanted(day, seq)`: of which turn."""

    why_wanted = Signal(object, int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.day: date | None = None
        self.story: Story | None = None
        self.picker, self.slider = DayPicker(), DaySlider()
        self.entries, self.board = EntryList(), PastBoard()
        self.told = label("", "body", "muted", wrap=True)
        self.nothing = label(
            words("history", "The book has no day yet: open the first with Ctrl+O."), "reason", "muted"
        )
        self.stack = QStackedWidget()
        self.why = KeyButton(words("history", "Why this turn?"), "F12")
        self.why.clicked.connect(self.ask_why)
        self.picker.chosen.connect(self.show_day)
        self.entries.moved.connect(self._show_line)
        self.entries.why_wanted.connect(self.ask_why)
        self.slider.moved.connect(self.entries.select_row)
        self.setFocusProxy(self.entries)
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(8)
        left.addWidget(self.picker)
        left.addWidget(self.entries, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.why, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addLayout(foot)
        right.addWidget(self.slider)
        right.addWidget(self.board, 1)
        self.entries.setMinimumHeight(LEAST_LIST)
        self.board.setMinimumHeight(LEAST_BOARD)
        content, self._side = QWidget(), QWidget()
        left.setContentsMargins(0, 0, 0, 0)
        self._side.setLayout(left)
        self._middle = Beside(NARROW, 16)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(self._side)
        self._middle.addLayout(right, 1)
        content.setLayout(self._middle)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for each in (content, self.nothing):
            self.stack.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the slider and the board stand below the entries."""
        narrow = self._middle.turn(event.size().width())
        left = max(LEFT, self.picker.minimumSizeHint().width())
        self._side.setFixedWidth(event.size().width() if narrow else left)
        super().resizeEvent(event)

    def least_height(self, width: int) -> int:
        """How high it is at least, in that width."""
        return self._middle.totalMinimumHeightForWidth(width)

    @property
    def seq(self) -> int | None:
        """The entry that is chosen."""
        line = self.entries.line()
        return self.story.lines[line].entry.seq if self.story is not None and line >= 0 else None

    def show_newest(self) -> None:
        """The newest day, at its last entry."""
        days = self._session.history.days()
        self.show_day(days[-1] if days else None)

    def show_day(self, day: date | None, seq: int | None = None) -> None:
        """That day, at the entry `seq` or at its last."""
        history = self._session.history
        entries = history.entries(day) if day is not None else []
        self.day = day if entries else None
        self.story = Story(self._session.site.id, entries) if entries else None
        self.picker.show_days(history.days(), self.day)
        self.entries.show_rows(_rows(self.story, self._session) if self.story is not None else ())
        self.stack.setCurrentIndex(0 if self.story is not None else 1)
        if self.story is None:
            return
        line = self.story.line_of(seq) if seq is not None else None
        self.entries.jump(len(self.story.lines) - 1 if line is None else line)

    def look_again(self) -> None:
        """The day may have gone on: whoever stood at its end goes along."""
        if self.day is None or self.story is None:
            self.show_newest()
            return
        at_end = self.entries.line() == len(self.story.lines) - 1
        self.show_day(self.day, None if at_end else self.seq)

    def _show_line(self, line: int) -> None:
        story = self.story
        if story is None:
            return
        told = story.lines[line]
        zone = self._session.site.zone
        time = clock_time(told.entry.at, zone)
        self.slider.show_line(line, len(story.lines), time)
        self.board.show_moment(moment_of(story.board(line), zone, told.entry.at))
        self.why.setEnabled(story.turn_of(line) is not None)
        self.told.setText(self._words_of(line))

    def _words_of(self, line: int) -> str:
        """Which entry it is, by whom, and whether it was undone."""
        assert self.story is not None
        told = self.story.lines[line]
        which = self.picker.which()
        text = words(
            "history",
            "{day} · entry {seq}, by {who}",
            day=which,
            seq=number_text(told.entry.seq),
            who=told.who,
        )
        if told.undone is None:
            return text
        return words("history", "{entry}; undone by entry {seq}", entry=text, seq=number_text(told.undone))

    def ask_why(self) -> None:
        """Why of the turn that the chosen entry is about."""
        line = self.entries.line()
        seq = self.story.turn_of(line) if self.story is not None and line >= 0 else None
        if seq is not None:
            self.why_wanted.emit(self.day, seq)


def _rows(story: Story, session: Session) -> list[EntryRow]:
    board, zone = story.moments.at(len(story.moments)), session.site.zone
    rows = []
    for line in story.lines:
        what = line.entry.what
        mark = mark_of(board, what.agency) if isinstance(what, TurnGiven) else NO_MARK
        time = clock_time(line.entry.at, zone)
        rows.append(EntryRow(time, spoken(line.sentence), spoken(line.who), line.undone is not None, mark))
    return rows
