"""F3: who has been here before, and whom they ask for. One field; Enter gives the visit."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import ReturnVisit
from frontdesk.errors import Refusal
from frontdesk.people import Consultant
from frontdesk.phones import masked
from frontdesk.rotation.board import Board
from frontdesk.visitors import Found
from frontdesk.visits import Basis
from ui import theme
from ui.day import mark_of
from ui.dialogs.desk_dialog import DeskDialog, FindField
from ui.lists.choice_list import Choice, ChoiceList
from ui.session import Session, new_id
from ui.widgets.labels import label
from ui.words import date_text, spoken, words

ROWS = 5


class ReturnVisitDialog(DeskDialog):
    """Builds one `ReturnVisit`: to the owner, or to whom the sheet names while the owner isn't ready."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        title = words("return_visit", "Return visit")
        subtitle = words("return_visit", "Who are you, or whom do you ask for?")
        super().__init__(parent, session, title, title, subtitle, width=680)
        self.choices = ChoiceList(words("return_visit", "Found"), ROWS, tall=True)
        hint = words("return_visit", "Name, pinyin, initials, phone or its last four digits")
        self.field = FindField(self.choices, hint)
        self.empty = label("", "body", "muted", wrap=True)
        self.receiver = label("", "body", wrap=True)
        self.visitors: dict[str, Found] = {}
        self.content.addWidget(self.field)
        self.content.addWidget(self.choices)
        self.content.addWidget(self.empty)
        self.note = self._note()
        self.content.addWidget(self.note)
        self.field.textChanged.connect(self._find)
        self.choices.chosen.connect(lambda _key: self._show_receiver())
        self.choices.picked.connect(lambda _key: self.field.setFocus())
        self._find("")

    def _note(self) -> QFrame:
        note = QFrame()
        theme.dress(note, role="note")
        column = QVBoxLayout(note)
        column.setContentsMargins(16, 10, 16, 10)
        column.addWidget(label(words("return_visit", "Who receives"), "small_name"))
        column.addWidget(self.receiver)
        return note

    def _find(self, text: str) -> None:
        """Visitors first, then consultants whom somebody may ask for."""
        board = self.session.board
        if board is None:
            return
        visitors = self.session.find_visitors(text) if text.strip() else ()
        self.visitors = {f"v:{visitor.visitor}": visitor for visitor in visitors}
        people = self.session.find_consultants(text)
        choices = [self._visitor_choice(board, key, each) for key, each in self.visitors.items()]
        choices += [_consultant_choice(board, person) for person in people]
        self.choices.show_choices(choices)
        self.choices.setVisible(bool(choices))
        self.empty.setVisible(not choices)
        self.empty.setText(_nothing_found(text))
        self.note.setVisible(bool(choices))
        self._show_receiver()
        self._fit()

    def _visitor_choice(self, board: Board, key: str, visitor: Found) -> Choice:
        owner = board.consultants.get(visitor.owner or "")
        mark = mark_of(board, owner.agency) if owner else None
        return Choice(
            key=key,
            title=visitor.name or words("return_visit", "no name"),
            detail=masked(visitor.phone) if visitor.phone else "",
            right=words("return_visit", "belongs to {owner}", owner=owner.name) if owner else "",
            below=greeting(board, visitor),
            letter=mark.letter if mark else "",
            index=mark.index if mark else 0,
            tone="text",
        )

    def _command(self) -> ReturnVisit | None:
        key = self.choices.selected()
        if key is None:
            return None
        if key in self.visitors:
            visitor = self.visitors[key]
            return ReturnVisit(new_id(), visitor.owner, visitor=visitor.visitor) if visitor.owner else None
        return ReturnVisit(new_id(), key.removeprefix("c:"))

    def _show_receiver(self) -> None:
        """What the sheet makes of it now, before Enter."""
        command, board = self._command(), self.session.board
        self.primary_button.setEnabled(command is not None)
        if command is None or board is None:
            self.receiver.setText(
                words("return_visit", "Nobody has received this visitor yet: a first visit (F2).")
            )
            self.primary_button.say(words("return_visit", "Return visit"))
            return
        try:
            turn = next((w for w in self.session.foreseen(command) if _is_for(w, command.visit)), None)
        except Refusal as refusal:
            self.receiver.setText(spoken(refusal.sentence))
            return
        self._say_receiver(board, board.consultants[command.owner], turn)

    def _say_receiver(self, board: Board, owner: Consultant, turn: object) -> None:
        if not isinstance(turn, TurnGiven):
            self.receiver.setText(_waits(board, owner))
            self.primary_button.say(words("return_visit", "Let the party wait"))
            return
        name = board.consultants[turn.consultant].name
        self.primary_button.say(words("return_visit", "To {name}", name=name))
        self.receiver.setText(_receives(board, owner, turn, name))

    def confirm(self) -> None:
        if (command := self._command()) is not None:
            self.send(command)


def greeting(board: Board, visitor: Found) -> str:
    """The greeting: how often here, when last and with whom."""
    last = board.consultants.get(visitor.last_consultant or "")
    if last is None or visitor.last_date is None:
        return words("return_visit", "{name}: not received yet", name=visitor.name)
    return words(
        "return_visit",
        "{name}: visit number {number}, last on {date} with {who}",
        name=visitor.name,
        number=visitor.visits + 1,
        date=date_text(date.fromisoformat(visitor.last_date)),
        who=last.name,
    )


def _consultant_choice(board: Board, person: Consultant) -> Choice:
    mark = mark_of(board, person.agency)
    return Choice(
        key=f"c:{person.id}",
        title=person.name,
        detail=mark.name,
        right=words("return_visit", "consultant"),
        below=words("return_visit", "The visitor asks for this consultant."),
        letter=mark.letter,
        index=mark.index,
    )


def _nothing_found(text: str) -> str:
    if not text.strip():
        return words("return_visit", "Type a few letters: visitors and consultants are found at once.")
    return words("return_visit", "Nobody found. Is it a first visit? Then Esc and F2.")


def _is_for(what: object, visit: str) -> bool:
    return isinstance(what, TurnGiven) and what.visit == visit


def _waits(board: Board, owner: Consultant) -> str:
    agency = board.agency(owner.agency).name
    return words(
        "return_visit",
        "{owner} isn’t ready, and nobody of {agency} is: the party waits.",
        owner=owner.name,
        agency=agency,
    )


def _receives(board: Board, owner: Consultant, turn: TurnGiven, name: str) -> str:
    if turn.basis is Basis.COURTESY:
        return words(
            "return_visit",
            "{owner} isn’t ready. {name} stands in; nobody’s turn moves.",
            owner=owner.name,
            name=name,
        )
    if turn.basis is Basis.ROTATION:
        return words(
            "return_visit",
            "{owner} isn’t ready. By the rule sheet the rotation gives it to {name}.",
            owner=owner.name,
            name=name,
        )
    if turn.counts:
        return words(
            "return_visit",
            "{name} receives. By the rule sheet this counts as a turn of {agency}.",
            name=name,
            agency=board.agency(turn.agency).name,
        )
    return words("return_visit", "{name} receives. A return visit moves nobody’s turn.", name=name)
