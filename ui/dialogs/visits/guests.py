"""F4: a tour or a VIP, from the list *Expected today* or new; the grade that results, the lane, the name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.book.decisions import Expected
from frontdesk.book.entries import Arrived, TurnGiven, What
from frontdesk.desk.commands import GuestVisit
from frontdesk.errors import Refusal
from frontdesk.reports.terms import GRADES, LANES
from frontdesk.rotation.board import Board
from frontdesk.visits import Grade, Kind, Lane, Rank, suggested_grade
from ui.day import expected_in_order, mark_of_person
from ui.dialogs.desk_dialog import DeskDialog, digit_of
from ui.dialogs.visits.guest_fields import GuestFields
from ui.lists.choice_list import Choice, ChoiceList
from ui.session import Session, new_id
from ui.visit_words import kind_text, term, when_text
from ui.widgets.buttons import KeyButton
from ui.widgets.note import Note
from ui.words import words

NEW, MOST_ROWS, BRIEFING_KEY = "new", 6, "Ctrl+G"


class GuestsDialog(DeskDialog):
    """Builds one `GuestVisit`. `briefing_wanted(GuestVisit)` for what nobody has briefed yet."""

    topic = "guests"

    briefing_wanted = Signal(object)

    def __init__(self, parent: QWidget | None, session: Session, expected: str = "") -> None:
        title = words("guests", "Tour or VIP")
        subtitle = words("guests", "Who is expected is chosen by a digit; all others are ordinary guests.")
        super().__init__(parent, session, title, title, subtitle, width=680)
        self.lines = {one.expected: one for one in expected_in_order(session.board)} if session.board else {}
        rows = min(MOST_ROWS, len(self.lines) + 1)
        self.choices = ChoiceList(words("guests", "Expected today"), rows, digits=True)
        self.fields = GuestFields(self)
        self.note = Note(3)
        self._visit, self._shown = new_id(), ""
        self._typed: tuple[Kind, int | None, Rank | None] = (Kind.TOUR, None, None)
        self._put_together()
        self.choices.chosen.connect(self._choose)
        self.fields.changed.connect(self._look)
        self.briefing.clicked.connect(self._ask_briefing)
        self.choices.show_choices(self._choices(), selected=expected or None)
        self._choose(self.choices.selected() or NEW)

    def _put_together(self) -> None:
        if self.lines:
            self.content.addWidget(self.choices)
        self.fields.lay_out(self.content)
        self.content.addWidget(self.note)

    def _buttons(self) -> QHBoxLayout:
        """The way to the briefing stands beside Cancel."""
        row = super()._buttons()
        self.briefing = KeyButton(words("guests", "Brief them"), BRIEFING_KEY)
        self.briefing.setMinimumHeight(46)
        row.insertWidget(0, self.briefing)
        return row

    def _first_stop(self) -> QWidget:
        """With a list one begins there; else with the kind."""
        return self.choices if self.lines else self.fields.kind

    def _choices(self) -> list[Choice]:
        new = Choice(
            NEW,
            words("guests", "New, ordinary"),
            detail=words("guests", "nobody briefed them: the next in rotation"),
        )
        return [*(self._choice(line) for line in self.lines.values()), new]

    def _choice(self, line: Expected) -> Choice:
        board = self.session.board
        name = board.name(line.by) if board else line.by
        who = self.session.briefed_notes().get(line.expected, "")
        what = kind_text(line.kind, line.party)
        return Choice(
            key=line.expected,
            title=f"{when_text(line, self.session.site.zone, self.session.today())}  {who or what}",
            detail=what if who else "",
            right=words("desk_page", "{grade} · {by}", grade=GRADES[line.grade], by=name),
            tone="text",
        )

    def _choose(self, key: str) -> None:
        """Show what is known of this line; what was typed of new guests comes back with them."""
        if self._shown == NEW:
            self._typed = (self.fields.kind_told(), self.fields.party_told(), self.fields.rank_told())
        self._shown = key
        line = self.lines.get(key)
        if line is not None:
            self.fields.show(line.kind, line.party, line.rank, fixed=True)
        else:
            self.fields.show(*self._typed, fixed=False)
        self._look()

    def _line(self) -> Expected | None:
        return self.lines.get(self.choices.selected() or "")

    def command(self) -> GuestVisit:
        """What Enter sends."""
        line, fields = self._line(), self.fields
        return GuestVisit(
            self._visit,
            line.kind if line else fields.kind_told(),
            fields.party_told(),
            fields.rank_told(),
            line.expected if line else None,
        )

    def _look(self) -> None:
        """Say at once what comes of it: suggested grade, grade, lane, name."""
        board = self.session.board
        wrong = self.fields.wrong()
        self.primary_button.setEnabled(not wrong and board is not None)
        if board is None or wrong:
            return
        command = self.command()
        suggested = suggested_grade(command.party, command.rank)
        self.briefing.setVisible(self._line() is None)
        try:
            whats = self.session.foreseen(command)
        except Refusal as refusal:
            self.note.show_refusal(refusal)
            return
        self.note.show_text(_result(whats, suggested), _receives(board, command, whats))
        self._name_button(board, whats)

    def _name_button(self, board: Board, whats: tuple[What, ...]) -> None:
        turn = _turn(whats, self._visit)
        if turn is None:
            self.primary_button.say(words("guests", "Let them wait"))
        else:
            self.primary_button.say(words("guests", "To {name}", name=board.name(turn.consultant)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_G and self.briefing.isVisible():
            self._ask_briefing()
            return
        digit = digit_of(event)
        if digit > 0 and self.lines and not control:
            self.choices.pick_digit(digit)
            return
        super().keyPressEvent(event)

    def _ask_briefing(self) -> None:
        command = self.command()
        self.reject()
        self.briefing_wanted.emit(command)

    def confirm(self) -> None:
        self.send(self.command())


def _turn(whats: tuple[What, ...], visit: str) -> TurnGiven | None:
    return next((w for w in whats if isinstance(w, TurnGiven) and w.visit == visit), None)


def _result(whats: tuple[What, ...], suggested: Grade) -> str:
    """The grade that results; and the suggested one, where the list says less."""
    arrived = next(what for what in whats if isinstance(what, Arrived))
    grade = Grade(arrived.grade or Grade.ORDINARY)
    if suggested is grade:
        return words("guests", "Grade: {grade}", grade=GRADES[grade])
    return words(
        "guests", "Suggested: {suggested} · grade: {grade}", suggested=GRADES[suggested], grade=GRADES[grade]
    )


def _receives(board: Board, command: GuestVisit, whats: tuple[What, ...]) -> str:
    """Who would be called, in which lane; and what it takes to be more than ordinary."""
    arrived = next(what for what in whats if isinstance(what, Arrived))
    turn = _turn(whats, command.visit)
    lane = Lane(arrived.lane) if arrived.lane else None
    lines = [_called(board, turn, lane)]
    if command.expected is None:
        lines.append(
            words("guests", "Ordinary guests can’t ask for anybody. More than ordinary takes a briefing.")
        )
    elif lane is Lane.VIP:
        lines.append(words("guests", "Only skilled consultants, in a rotation of their own."))
    elif lane in (None, Lane.MANAGERS) and command.kind in (Kind.TOUR, Kind.VIP):
        lines.append(words("guests", "Nobody’s turn moves; no agency is charged."))
    return "\n".join(lines)


def _called(board: Board, turn: TurnGiven | None, lane: Lane | None) -> str:
    where = term(LANES, lane) if lane else words("guests", "received in person")
    if turn is None and lane is Lane.VIP:
        return words("guests", "{where}: nobody skilled is ready, they wait.", where=where)
    if turn is None:
        return words("guests", "{where}: nobody is ready, they wait.", where=where)
    name, agency = board.name(turn.consultant), mark_of_person(board, turn.consultant).name
    if not agency:
        return words("guests", "{where}: {name} receives.", where=where, name=name)
    return words("guests", "{where}: {name} ({agency}) receives.", where=where, name=name, agency=agency)
