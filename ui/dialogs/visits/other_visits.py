"""F6: a call, a trade visit, somebody's relatives, or clients of several who come together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.desk.commands import Arrival, Call, Relative, TradeVisit
from frontdesk.errors import Refusal
from frontdesk.people import Consultant
from frontdesk.rotation.board import Board
from frontdesk.visits import Kind
from ui.day import mark_of
from ui.dialogs.desk_dialog import DeskDialog, FindField, found
from ui.dialogs.visits.return_words import leads_to, turn_for
from ui.lists.choice_list import Choice, ChoiceList
from ui.session import Session, new_id
from ui.widgets.note import Note
from ui.widgets.segments import Digits, Segments, Way
from ui.words import words

CALL, TRADE, RELATIVE, TOGETHER = "call", "trade", "relative", "together"
ROWS, NOT_SAID = 5, "nobody"


class OtherVisitsDialog(DeskDialog):
    """Builds one arrival. Digits choose what it is; letters find whom it concerns.
    `together_wanted()`: several owners' clients, for which F3 asks."""

    topic = "desk"

    together_wanted = Signal()

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        title = words("others", "Call, trade visit, others")
        subtitle = words("others", "A digit chooses; then a name where one is needed.")
        super().__init__(parent, session, title, title, subtitle, width=680)
        self.ways = Segments(words("others", "What it is"), _ways(), digits=Digits.ALWAYS)
        self.choices = ChoiceList(words("others", "Consultants"), ROWS)
        hint = words("others", "Name, pinyin, initials; a digit chooses what it is")
        self.field = FindField(self.choices, hint, self.ways.pick_digit)
        self.note = Note(2)
        self._visit = new_id()
        for part in (self.ways, self.field, self.choices, self.note):
            self.content.addWidget(part)
        self.ways.chosen.connect(self._choose)
        self.field.textChanged.connect(lambda _text: self._find())
        self.choices.chosen.connect(lambda _key: self._look())
        self.choices.picked.connect(lambda _key: self.field.setFocus())
        self._choose(self.ways.value())

    def _choose(self, way: str) -> None:
        """Where it concerns nobody in particular there is nobody to find."""
        named = way in (TRADE, RELATIVE)
        self.field.setVisible(named)
        self.choices.setVisible(named)
        self.choices.select_none()
        self._find()
        if self.isVisible():
            (self.field if named else self.ways).setFocus()
            self._fit()

    def _find(self) -> None:
        board = self.session.board
        if board is None:
            return
        people = [
            p for a in board.agencies for p in board.people_of(a.id) if found(self.field.text(), p.name)
        ]
        people.sort(key=lambda person: person.id not in board.signed_in)
        choices = [_choice(board, person) for person in people]
        if self.ways.value() == TRADE and not self.field.text().strip():
            choices.insert(0, Choice(NOT_SAID, words("others", "Nobody in particular")))
        self.choices.show_choices(choices)
        if self.ways.value() == RELATIVE and not self.field.text().strip():
            self.choices.select_none()
        self._look()

    def command(self) -> Arrival | None:
        """What Enter sends; None where somebody must be named first, or F3 asks on."""
        who = self.choices.selected()
        match self.ways.value():
            case "call":
                return Call(self._visit)
            case "trade":
                return TradeVisit(self._visit, None if who == NOT_SAID else who)
            case "relative" if who and who != NOT_SAID:
                return Relative(self._visit, who)
            case _:
                return None

    def _look(self) -> None:
        """What it leads to, before Enter."""
        board, command = self.session.board, self.command()
        together = self.ways.value() == TOGETHER
        self.primary_button.setEnabled(together or command is not None)
        if board is None or command is None:
            self._say_what_lacks(together)
            return
        try:
            whats = self.session.foreseen(command)
        except Refusal as refusal:
            self.note.show_refusal(refusal)
            return
        logged = isinstance(command, TradeVisit) and Kind.TRADE_VISIT in board.sheet.not_counted
        turn = turn_for(whats, self._visit)
        if logged:
            text = words("others", "Written down; it costs nobody a turn, and nobody’s place moves.")
            self.primary_button.say(words("others", "Write it down"))
        else:
            owner = command.consultant if isinstance(command, Relative) else ""
            text = leads_to(board, owner, whats, self._visit)
            told = words("others", "Let them wait")
            name = board.name(turn.consultant) if turn else ""
            self.primary_button.say(words("return_visit", "To {name}", name=name) if turn else told)
        self.note.show_text(words("return_visit", "Who receives"), text)

    def _say_what_lacks(self, together: bool) -> None:
        if together:
            text = words("others", "Enter goes on: each client is found, and goes to the own consultant.")
            self.primary_button.say(words("others", "Find them"))
        else:
            text = words("others", "Whose relatives or friends are they? Type the name.")
            self.primary_button.say(words("others", "Relative"))
        self.note.show_text("", text)

    def confirm(self) -> None:
        if self.ways.value() == TOGETHER:
            self.accept()
            self.together_wanted.emit()
        elif (command := self.command()) is not None:
            self.send(command)


def _ways() -> list[Way]:
    return [
        Way(CALL, words("others", "Call")),
        Way(TRADE, words("others", "Trade visit")),
        Way(RELATIVE, words("others", "Relative")),
        Way(TOGETHER, words("others", "Several together")),
    ]


def _choice(board: Board, person: Consultant) -> Choice:
    mark = mark_of(board, person.agency)
    ready = person.id in board.ready
    return Choice(
        key=person.id,
        title=person.name,
        detail=mark.name,
        right=words("others", "ready") if ready else "",
        letter=mark.letter,
        index=mark.index,
        sign="ready" if ready else "",
        tone="good",
    )
