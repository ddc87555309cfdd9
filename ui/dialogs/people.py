"""F9: people in, out, away and back. Two initials and Enter, again and again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import Command, MarkAway, MarkBack, SignIn, SignOut
from frontdesk.desk.desk import Change
from frontdesk.people import Cause, Consultant
from frontdesk.reports.terms import CAUSES
from frontdesk.reports.why import told
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import lacks_mentor
from ui.day import mark_of
from ui.dialogs.desk_dialog import DeskDialog, FindField, found
from ui.lists.choice_list import Choice, ChoiceList
from ui.roster.standing import standing_of
from ui.session import Session
from ui.widgets.buttons import KeyButton, SmallButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.painting import announce, room_for
from ui.words import spoken, words

AWAY_CAUSES = tuple(cause for cause in Cause if cause is not Cause.NOT_FOUND)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeopleDialog(DeskDialog):
    """Each Enter sends one command; the dialog stays for the next person, Esc closes it."""

    topic = "people"

    def __init__(self, parent: QWidget | None, session: Session, person: str = "") -> None:
        title = words("people", "People: in, out, away")
        subtitle = words("people", "Type two initials and press Enter; then the next. Digits mark as away.")
        super().__init__(parent, session, title, words("people", "Sign in"), subtitle, width=760)
        self.choices = ChoiceList(words("people", "People"), 8)
        self.field = FindField(self.choices, words("people", "Name, pinyin or initials"), self._away)
        self.causes = [SmallButton("") for _ in AWAY_CAUSES]
        self.out = KeyButton(words("people", "Sign out"), "Ctrl+Enter")
        self.more = KeyButton(words("people", "More …"), "Ctrl+M")
        self._tells = False
        self.done_line = label("", "name", "good", wrap=True)
        self.cancel_button.say(words("people", "Done"))
        self._put_together()
        self.field.textChanged.connect(lambda _text: self._find())
        self.choices.chosen.connect(lambda _who: self._offer())
        self.choices.picked.connect(self._clicked)
        session.changed.connect(self._follow)
        self._find(select=person)

    def _put_together(self) -> None:
        self.content.addWidget(self.field)
        self.content.addWidget(self.choices)
        row = FlowLayout(gap=6)
        away = label(words("people", "Away"), "body", "muted")
        away.setFixedHeight(self.causes[0].sizeHint().height())
        row.addWidget(away)
        for number, (button, cause) in enumerate(zip(self.causes, AWAY_CAUSES, strict=True), 1):
            button.say(f"{number} {spoken(CAUSES[cause])}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, number=number: self._away(number))
            row.addWidget(button)
        self.content.addLayout(row)
        last = QHBoxLayout()
        self.done_line.setMinimumHeight(2 * room_for("name", 0))
        last.addWidget(self.done_line, 1)
        for large, deed in ((self.more, self._show_more), (self.out, self._sign_out)):
            last.addWidget(large)
            large.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            large.clicked.connect(deed)
        self.choices.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.choices.customContextMenuRequested.connect(self._right_clicked)
        self.content.addLayout(last)

    def _find(self, select: str = "") -> None:
        """Show who is meant. Only what was typed selects: so a second Enter by accident does nothing."""
        board = self.session.board
        if board is None:
            return
        people = [
            p
            for a in board.agencies
            for p in board.people_of(a.id)
            if not p.left and found(self.field.text(), p.name)
        ]
        first = next((p.id for p in people if p.id not in board.signed_in), people[0].id if people else None)
        self.choices.show_choices([self._choice(board, person) for person in people], select or first)
        if not self.field.text().strip() and not select:
            self.choices.select_none()
        self._offer()

    def _follow(self, change: Change) -> None:
        """What was decided under *More* is said here, too: its own dialog has gone."""
        self._find(self.choices.selected() or "")
        if change.board is not None and not self._tells:
            self._say(" ".join(spoken(told(change.board, entry)) for entry in change.entries))

    def _say(self, text: str) -> None:
        self.done_line.setText(text)
        announce(self, text)

    def _choice(self, board: Board, person: Consultant) -> Choice:
        mark = mark_of(board, person.agency)
        now = standing_of(board, person.id, self.session.now())
        return Choice(
            key=person.id,
            title=person.name,
            detail=mark.name,
            right=now.text,
            letter=mark.letter,
            index=mark.index,
            sign=now.sign,
            tone=now.tone,
        )

    def _person(self) -> Consultant | None:
        board, who = self.session.board, self.choices.selected()
        return board.consultants.get(who) if board is not None and who else None

    def _offer(self) -> None:
        """Say what Enter does with the one who is selected."""
        person, board = self._person(), self.session.board
        on_duty = person is not None and board is not None and person.id in board.signed_in
        away = on_duty and person is not None and board is not None and person.id in board.away
        busy = on_duty and person is not None and board is not None and person.id in board.busy
        self.primary_button.setEnabled(person is not None and (away or not on_duty))
        self.out.setEnabled(on_duty and not busy)
        self.more.setEnabled(person is not None)
        for button in self.causes:
            button.setEnabled(on_duty and not away)
        if person is None or board is None:
            self.primary_button.say(words("people", "Sign in"))
        else:
            self.primary_button.say(_offered(board, person))

    def confirm(self) -> None:
        person, board = self._person(), self.session.board
        if person is None or board is None:
            return
        if person.id not in board.signed_in:
            self._tell(SignIn(person.id), words("people", "{name} has signed in", name=person.name))
        elif person.id in board.away:
            self._tell(MarkBack(person.id), _back_text(board, person))

    def _sign_out(self) -> None:
        if (person := self._person()) is not None:
            self._tell(SignOut(person.id), words("people", "{name} has signed out", name=person.name))

    def _away(self, digit: int) -> None:
        person, board = self._person(), self.session.board
        if person is not None and board is not None and 1 <= digit <= len(AWAY_CAUSES):
            cause = AWAY_CAUSES[digit - 1]
            text = words("people", "{name} is away: {cause}", name=person.name, cause=CAUSES[cause])
            if person.id in board.busy:
                text = words(
                    "people", "{name} receives, then is away: {cause}", name=person.name, cause=CAUSES[cause]
                )
            self._tell(MarkAway(person.id, cause), text)

    def _clicked(self, _who: str) -> None:
        """A click signs in; for those on duty it selects, and the buttons say what can be done."""
        person, board = self._person(), self.session.board
        if person is not None and board is not None and person.id not in board.signed_in:
            self.confirm()

    def _tell(self, command: Command, text: str) -> None:
        """Do it, say so, and make room for the next person."""
        self.refusal.hide()
        self._tells = True
        change = self.session.do(command)
        self._tells = False
        if change is not None:
            text = " · ".join([text, *self._called(change)])
            self._say(text)
            self.field.clear()
            self._find()
            self.field.setFocus()

    def _called(self, change: Change) -> list[str]:
        """Who was called for a party that had waited: the card is behind this dialog."""
        names = {} if change.board is None else change.board.consultants
        turns = [entry.what for entry in change.entries if isinstance(entry.what, TurnGiven)]
        return [
            words("people", "{name}: a party waits, please receive", name=names[t.consultant].name)
            for t in turns
        ]

    def _show_more(self, at: QPoint | None = None) -> None:
        """What can be decided about the one who is selected: penalties, suspensions, record, leaving."""
        person, board = self._person(), self.session.board
        if person is None or board is None:
            return
        from ui.dialogs.person.menu import more_menu

        menu = more_menu(self, self.session, board, person.id)
        menu.popup(at if isinstance(at, QPoint) else self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _right_clicked(self, at: QPoint) -> None:
        index = self.choices.indexAt(at)
        if index.isValid():
            self.choices.select_row(index.row())
            self._show_more(self.choices.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control and not event.isAutoRepeat():
            if self.out.isEnabled():
                self._sign_out()
            return
        if control and event.key() == Qt.Key.Key_M and not event.isAutoRepeat():
            self._show_more()
            return
        super().keyPressEvent(event)


def _offered(board: Board, person: Consultant) -> str:
    """What Enter does with this person, or why it does nothing."""
    name = person.name
    if person.id not in board.signed_in:
        return words("people", "Sign {name} in", name=name)
    if person.id in board.away:
        return _back_text(board, person)
    if person.id in board.busy:
        return words("people", "{name} is receiving", name=name)
    if person.id in board.suspended:
        return words("people", "{name} is suspended", name=name)
    if lacks_mentor(board, person.id):
        return words("people", "{name}: mentor not free", name=name)
    return words("people", "{name} is ready", name=name)


def _back_text(board: Board, person: Consultant) -> str:
    """Who still receives wasn't away yet."""
    if person.id in board.busy:
        return words("people", "{name} stays on duty", name=person.name)
    return words("people", "{name} is back", name=person.name)
