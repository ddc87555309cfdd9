"""People: the roster by agency, found by two letters; one person's page by Enter."""

from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from ui import theme
from ui.bars.page_head import PageHead
from ui.jobs import Jobs
from ui.lists.choice_list import row_height
from ui.pages.people import deeds
from ui.pages.people.person_view import PersonView
from ui.pages.people.roster_list import ColumnHead, RosterList
from ui.pages.people.rows import Roster, Who, told_text
from ui.pages.people.search import NARROW, SearchBar
from ui.pages.stack import SMALLEST
from ui.roster.figures import People, RosterFigures
from ui.session import Session
from ui.widgets.buttons import KeyButton
from ui.widgets.columns import Beside
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.painting import announce
from ui.widgets.refusal_bar import RefusalBar
from ui.words import words

ROWS = 5
"""So many of the list are seen at least."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeoplePage(QWidget):
    """`why_wanted(seq, person)`: of a turn of today; `import_wanted()`: a roster file. `begins_with`: what an
    earlier page of this kind carried over."""

    why_wanted = Signal(int, str)
    import_wanted = Signal()

    def __init__(self, session: Session, jobs: Jobs, begins_with: object = None) -> None:
        super().__init__()
        self._session = session
        self._today: People | None = None
        self._month: People | None = None
        self._joined = ""
        self.figures = RosterFigures(session, jobs, self)
        self.head = PageHead("roster")
        self.refusal = RefusalBar()
        self.search = SearchBar()
        self.field, self.which = self.search.field, self.search.which
        self.list = RosterList()
        self.empty = label(words("people_page", "Nobody is found. Fewer letters find more."), "body", "muted")
        self.open_button = KeyButton(words("people_page", "Open"), "Enter", "primary")
        self.add = KeyButton(words("people_page", "Somebody joins …"), "Ctrl+N")
        self.edit = KeyButton(words("people_page", "Change …"), "Ctrl+Enter")
        self.more = KeyButton(words("people_page", "More …"), "Shift+F10")
        self.import_button = KeyButton(words("people_page", "Import …"), "Ctrl+I")
        self.person = PersonView(session)
        self.stack = QStackedWidget()
        self._lay_out()
        self._wire()
        self._begin_with(begins_with)

    def _lay_out(self) -> None:
        theme.dress(self, role="page")
        roster = QWidget()
        self.column = column = QVBoxLayout(roster)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.refusal)
        column.addWidget(self.search)
        column.addWidget(ColumnHead(self.list))
        self.list.setMinimumHeight(ROWS * row_height(tall=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        column.addLayout(self._foot())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(roster)
        self.stack.addWidget(self.person)
        outer.addWidget(self.stack)

    def _foot(self) -> Beside:
        """The whole roster's buttons at the left, those of the one who is selected at the right; on a narrow
        screen one below the other."""
        self._buttons = foot = Beside(NARROW, 12)
        for buttons in ((self.add, self.import_button), (self.more, self.edit, self.open_button)):
            flow = FlowLayout(gap=12)
            for button in buttons:
                button.setMinimumHeight(44)
                flow.addWidget(button)
            foot.addLayout(flow)
        foot.insertStretch(1, 1)
        self.open_button.setMinimumWidth(200)
        return foot

    @property
    def least(self) -> QSize:
        """How small the page may get."""
        front = self.person if self.shown_person else self
        return QSize(SMALLEST, front.column.totalMinimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._buttons.turn(event.size().width())
        super().resizeEvent(event)

    def _wire(self) -> None:
        self._session.changed.connect(self._changed)
        self._session.refused.connect(self._refused)
        self.figures.known.connect(self._show_figures)
        self.field.textChanged.connect(lambda _text: self.show_board())
        self.field.moved.connect(self.list.move_by)
        self.field.picked.connect(self.which.pick_digit)
        self.which.chosen.connect(lambda _who: self.show_board())
        self.list.chosen.connect(lambda _who: self._offer())
        self.list.opened.connect(self.show_person)
        self.open_button.clicked.connect(self.list.open_selected)
        self.add.clicked.connect(self.open_add)
        self.import_button.clicked.connect(self.import_wanted)
        for where in (self, self.person):
            where.edit.clicked.connect(self.open_edit)
            where.more.clicked.connect(lambda: self.open_more())
        self.person.left.connect(self.show_roster)
        self.person.head.guide_wanted.connect(self.head.guide_wanted)
        self.person.why_wanted.connect(self._explain)

    def _begin_with(self, kept: object) -> None:
        if isinstance(kept, tuple):
            text, which, person = kept
            self.field.setText(text)
            self.which.choose(which)
            self.show_board()
            if person:
                self.show_person(person)

    def kept(self) -> tuple[str, str, str]:
        """What was searched, and who is shown."""
        return self.field.text(), self.which.value(), self.shown_person

    @property
    def shown_person(self) -> str:
        """Whose page is in front; empty for the roster."""
        return self.person.person if self.stack.currentWidget() is self.person else ""

    @property
    def chosen(self) -> str:
        """Whom the buttons are about."""
        return self.shown_person or self.list.selected()

    # ---- what is shown

    def _changed(self, _change: object) -> None:
        if self.isVisible():
            self.show_board()

    def show_board(self) -> None:
        """The roster as it stands now; figures follow as soon as they are worked out."""
        if (roster := self._roster()) is None:
            return
        self.refusal.hide()
        self.list.show_items(roster.items(self.field.text(), Who(self.which.value())))
        self.empty.setVisible(not self.list.keys)
        self.head.title.setText(words("people_page", "People"))
        if self.shown_person:
            self.person.show_person(roster, self.shown_person)
        self._offer()
        if self.isVisible():
            self.figures.ask()

    def _roster(self) -> Roster | None:
        board = self._session.board
        if board is None:
            return None
        photos = self._session.people.photos
        return Roster(board, self._session.now(), photos, self._today, self._month)

    def _show_figures(self, today: People, month: People) -> None:
        self._today, self._month = today, month
        self.show_board()

    def _offer(self) -> None:
        """What can be done with the one who is selected, and whether that one has just joined."""
        board, who = self._session.board, self.list.selected()
        if board is not None:
            self.head.told.setText(told_text(board, who if who == self._joined else ""))
        person = board.consultants.get(who) if board is not None else None
        self.open_button.setEnabled(person is not None)
        self.edit.setEnabled(person is not None and board is not None and who not in board.officers)
        self.more.setEnabled(person is not None and not person.left)
        left = person is not None and person.left
        self.edit.say(
            words("people_page", "Works here again …") if left else words("people_page", "Change …")
        )

    def show_person(self, who: str) -> None:
        """This person's page."""
        roster = self._roster()
        if roster is None or who not in roster.board.consultants:
            return
        self.list.select(who)
        self.person.show_person(roster, who)
        self.stack.setCurrentWidget(self.person)
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)
        self.person.history.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_roster(self) -> None:
        """Back to everybody, where one was."""
        self.stack.setCurrentIndex(0)
        self.show_board()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, refusal: Refusal) -> None:
        if self.isVisible() and QApplication.activeModalWidget() is None:
            self.refusal.show_refusal(refusal)

    # ---- what can be done

    def open_add(self) -> None:
        """Somebody joins, at first of the agency of whoever is selected."""
        deeds.open_add(self.window(), self._session, self.chosen, self.show_entered)

    def show_entered(self, who: str) -> None:
        """Whoever has just joined, chosen among all; the head says so as long as they are chosen."""
        self._joined = who
        self.field.clear()
        self.which.choose(Who.ALL)
        self.show_roster()
        self.list.select(who)
        announce(self, self.head.told.text())

    def open_edit(self) -> None:
        """Name, agency, stage, mentor and photo of the one who is chosen."""
        deeds.open_edit(self.window(), self._session, self.chosen, self.show_board)

    def open_more(self, at: QPoint | None = None) -> None:
        """Penalties, suspensions, record and stage, leaving: each with the approval that it takes."""
        button = self.person.more if self.shown_person else self.more
        deeds.open_more(self.window(), self._session, self.chosen, button, at)

    def _explain(self, seq: int, day: str) -> None:
        """Why that turn, and why not this person: of today in the desk's own dialog."""
        when = date.fromisoformat(day)
        if self._session.board is not None and when == self._session.board.date:
            self.why_wanted.emit(seq, self.shown_person)
        else:
            deeds.explain(self.window(), self._session, seq, self.shown_person, when)

    # ---- keys

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_board()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page was brought to the front: begin with the search, once it is shown."""
        first = self.person.history if self.shown_person else self.field
        QTimer.singleShot(0, first, first.setFocus)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, or the key for it, on a person of the roster."""
        if event.reason() is QContextMenuEvent.Reason.Mouse and not self.shown_person:
            index = self.list.indexAt(self.list.viewport().mapFromGlobal(event.globalPos()))
            if not index.isValid() or not self.list.items[index.row()].key:
                return
            self.list.select(self.list.items[index.row()].key)
            self.open_more(event.globalPos())
        else:
            self.open_more()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in _ENTER and control:
            self.open_edit()
        elif key in _ENTER:
            self.list.open_selected()
        elif key == Qt.Key.Key_N and control:
            self.open_add()
        elif key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.open_more()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """From what was searched back to everybody, from there to the desk."""
        if self.field.text():
            self.field.clear()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.head.left.emit()
