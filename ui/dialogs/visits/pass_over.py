"""F8: the one called isn't there. Which reception, why, and what it costs by the sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from frontdesk.book.decisions import OwedGiven
from frontdesk.book.entries import TurnGiven, What
from frontdesk.desk.commands import PassOver
from frontdesk.errors import Refusal
from frontdesk.people import Cause
from frontdesk.reports.terms import CAUSES, EFFECTS
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.visits import Effect
from ui import theme
from ui.day import can_be_passed, mark_of_person
from ui.dialogs.desk_dialog import DeskDialog, digit_of
from ui.lists.choice_list import Choice, ChoiceList
from ui.session import Session
from ui.visit_words import term, visit_text
from ui.widgets.labels import label
from ui.words import clock_time, spoken, words

ORDER = (
    Cause.NOT_FOUND,
    Cause.SHORT_BREAK,
    Cause.LUNCH,
    Cause.SIGNING_DESK,
    Cause.COMPANY_ERRAND,
    Cause.PRIVATE_MATTER,
)


class PassDialog(DeskDialog):
    """Builds one `PassOver`. Up and Down choose the turn, digits the cause; beside it stands the price. It
    begins with the turn of that entry, or with the newest."""

    topic = "people"

    def __init__(self, parent: QWidget | None, session: Session, turn: int = 0) -> None:
        subtitle = words("pass_over", "↑ ↓ choose the person, digits the cause.")
        title = words("pass_over", "Not there, pass")
        super().__init__(parent, session, title, title, subtitle)
        turns = self._turns()
        self.turns = ChoiceList(words("pass_over", "Turns"), max(1, min(3, len(turns))))
        self.causes = ChoiceList(words("pass_over", "Causes"), len(ORDER), digits=True)
        self.price = label("", "body", wrap=True)
        self.turns.chosen.connect(lambda _key: self._show_price())
        self.causes.chosen.connect(lambda _key: self._show_price())
        self.content.addWidget(self.turns)
        self.content.addWidget(self.causes)
        self.content.addWidget(self._price_note())
        self._show(turns, turn)

    def _price_note(self) -> QFrame:
        note = QFrame()
        theme.dress(note, role="note")
        column = QVBoxLayout(note)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        column.addWidget(label(words("pass_over", "What it costs"), "small_name"))
        column.addWidget(self.price)
        self.price.setMinimumHeight(44)
        self.price.setAlignment(Qt.AlignmentFlag.AlignTop)
        return note

    def _turns(self) -> list[OpenVisit]:
        """Whose turn can be withdrawn, the newest first."""
        board = self.session.board
        given = [v for v in board.receptions() if can_be_passed(v)] if board else []
        return sorted(given, key=lambda visit: -(visit.turn.seq if visit.turn else 0))

    def _show(self, turns: list[OpenVisit], first: int) -> None:
        board = self.session.board
        if board is None or not turns:
            self.say_missing(words("pass_over", "Nobody has been called who could be passed."))
            return
        meant = next((v.id for v in turns if v.turn is not None and v.turn.seq == first), None)
        self.turns.show_choices([self._turn_choice(board, visit) for visit in turns], meant)
        self.causes.show_choices([self._cause_choice(board, cause) for cause in ORDER])

    def _turn_choice(self, board: Board, visit: OpenVisit) -> Choice:
        person = visit.receivers[0]
        mark = mark_of_person(board, person)
        at = visit.turn.at if visit.turn else visit.arrived
        called = clock_time(at, self.session.site.zone)
        return Choice(
            key=visit.id,
            title=board.name(person),
            detail=visit_text(visit),
            right=words("pass_over", "called at {time}", time=called),
            letter=mark.letter,
            index=mark.index,
        )

    def _cause_choice(self, board: Board, cause: Cause) -> Choice:
        effect = board.sheet.on_pass[cause].effect
        tone = "warning" if effect is Effect.FORFEIT else "good"
        return Choice(key=cause, title=spoken(CAUSES[cause]), right=term(EFFECTS, effect), tone=tone)

    def _command(self) -> PassOver | None:
        visit, cause = self.turns.selected(), self.causes.selected()
        return PassOver(visit, Cause(cause)) if visit and cause else None

    def _show_price(self) -> None:
        """What the book would say, before it says so."""
        command, board = self._command(), self.session.board
        if command is None or board is None:
            return
        try:
            whats = self.session.foreseen(command)
        except Refusal as refusal:
            self.price.setText(spoken(refusal.sentence))
            return
        self.price.setText(_price(board, board.visits[command.visit], command.cause, whats))
        person = board.name(board.visits[command.visit].receivers[0])
        self.primary_button.say(words("pass_over", "Pass {name}", name=person))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit > 0:
            self.causes.pick_digit(digit)
            return
        super().keyPressEvent(event)

    def confirm(self) -> None:
        if (command := self._command()) is not None:
            self.send(command)


def _price(board: Board, visit: OpenVisit, cause: Cause, whats: tuple[What, ...]) -> str:
    after = words("pass_over", "Nobody else is ready: the party waits.")
    turn = next((w for w in whats if isinstance(w, TurnGiven) and w.visit == visit.id), None)
    if turn is not None:
        after = words(
            "pass_over",
            "{name} ({agency}) receives this party instead.",
            name=board.name(turn.consultant),
            agency=mark_of_person(board, turn.consultant).name,
        )
    return f"{_what_becomes(board, visit, cause, whats)}\n{after}"


def _what_becomes(board: Board, visit: OpenVisit, cause: Cause, whats: tuple[What, ...]) -> str:
    """What the one who isn't there gets: the place, an owed turn, or nothing."""
    who = visit.receivers[0]
    if board.sheet.on_pass[cause].effect is Effect.KEEP:
        return words("pass_over", "{name} keeps the place in line, and is away: {cause}.",
                     name=board.name(who), cause=CAUSES[cause])  # fmt: skip
    if any(isinstance(what, OwedGiven) and what.consultant == who for what in whats):
        return words("pass_over", "{name} is owed a turn, and is away: {cause}.",
                     name=board.name(who), cause=CAUSES[cause])  # fmt: skip
    return words("pass_over", "{name} goes to the back of the line, and is away: {cause}.",
                 name=board.name(who), cause=CAUSES[cause])  # fmt: skip
