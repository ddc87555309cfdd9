"""F12: why this person, and why not another, for each turn of the day."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.book.entries import DayOpened, Entry, TurnGiven
from frontdesk.reports.terms import CLAUSES
from frontdesk.reports.why import afterwards, board_before, hand_overs, why, why_not
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day
from frontdesk.visits import Basis, Lane
from ui.day import ToldTurn, mark_of, marks, told_turns
from ui.dialogs.desk_dialog import DeskDialog, FindField, found
from ui.lists.answers import Answers
from ui.lists.choice_list import Choice, ChoiceList, row_height
from ui.session import Session
from ui.visit_words import ground_text, kind_of_turn, kind_text, visit_of_turn
from ui.widgets.badges import AgencyBadge
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.words import clock_time, exact_text, long_day_text, number_text, spoken, words

TURN_ROWS, LEAST_ROWS = 9, 4


class WhyDialog(DeskDialog):
    """Builds no command: it answers, from what the pick wrote down. `correct_wanted(visit)`: it was something
    else."""

    topic = "why"

    correct_wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        seq: int = 0,
        person: str = "",
        past: date | None = None,
    ) -> None:
        """`past`: the day of the turn, where it isn't the newest day."""
        title = words("why_dialog", "Why?") if past is None else _title_of(past)
        subtitle = words(
            "why_dialog",
            "↑ ↓ choose the turn; letters find a colleague: why not this one? PgUp PgDn turn the page.",
        )
        back = words("why_dialog", "Back to the desk") if past is None else words("why_dialog", "Back")
        super().__init__(parent, session, title, back, subtitle, width=1040)
        self.cancel_button.hide()
        self._entries = session.entries if past is None else _from_opening(session.history.entries(past))
        self._until_now = self._entries if past is None else [*self._entries, *session.entries]
        self._board = session.board if past is None else fold_day(session.site.id, self._entries)
        self.turns = {str(turn.seq): turn for turn in told_turns(self._entries)}
        self.choices = ChoiceList(words("why_dialog", "Turns of the day"), TURN_ROWS)
        self.field = FindField(self.choices, words("why_dialog", "A colleague: name, pinyin or initials"))
        self.correct = KeyButton(words("why_dialog", "Correct this visit"), "Ctrl+K")
        self.correct.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.correct.setVisible(past is None)
        self.correct.clicked.connect(self._correct)
        if past is None:
            QShortcut(QKeySequence("Ctrl+K"), self, self._correct).setAutoRepeat(False)
        self.reason = label("", "heading", wrap=True)
        self.rule_line = label("", "small", "muted", wrap=True)
        self.later = label("", "body", wrap=True)
        self.lags = QGridLayout()
        self.answers = Answers()
        self._before: Board | None = None
        self._put_together()
        self.field.on_page = self._scroll_pages
        bar = self.body.verticalScrollBar()
        bar.rangeChanged.connect(self._scroll_as_one, Qt.ConnectionType.QueuedConnection)
        self.choices.chosen.connect(self._show_turn)
        self.field.textChanged.connect(self._show_answers)
        self._start(seq, person)

    def _put_together(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        self.choices.setFixedWidth(330)
        self.choices.setMinimumHeight(LEAST_ROWS * row_height(tall=False) + 4)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.choices, 100)
        left.addWidget(self.correct)
        left.addStretch(1)
        row.addLayout(left)
        column = QVBoxLayout()
        column.setSpacing(8)
        self.lags.setHorizontalSpacing(16)
        self.lags.setVerticalSpacing(4)
        for part in (self.reason, self.rule_line):
            column.addWidget(part)
        column.addLayout(self.lags)
        column.addWidget(self.later)
        column.addWidget(self.field)
        column.addWidget(self.answers, 1)
        row.addLayout(column, 1)
        self.content.addLayout(row)

    def _fit(self) -> None:
        """The answers scroll by themselves; where the screen has no room for that, everything does as one."""
        self._scroll_answers(True)
        super()._fit()
        if self._wanted_height() > self.height():
            self._scroll_answers(False)
            super()._fit()

    def _scroll_as_one(self, _least: int, most: int) -> None:
        """What is told got longer: grow, or else don't scroll inside of what scrolls."""
        if most and self.answers.alone:
            self._fit()

    def _scroll_answers(self, alone: bool) -> None:
        self.answers.scroll_alone(alone)
        self.choices.setMaximumHeight((TURN_ROWS if alone else LEAST_ROWS) * row_height(tall=False) + 4)

    def _scroll_pages(self, pages: int) -> None:
        """Up or down by most of what is seen."""
        area = self.answers if self.answers.alone else self.body
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + pages * int(area.height() * 0.8))

    def _start(self, seq: int, person: str) -> None:
        board = self._board
        if board is not None and person in board.consultants:
            self.field.setText(board.consultants[person].name)
        self.choices.show_choices([self._choice(turn) for turn in self.turns.values()], str(seq))
        self.correct.setEnabled(bool(self.turns) and self.session.day_is_open)
        if not self.turns:
            self.reason.setText(words("why_dialog", "No turn was given on this day."))
        self.field.setFocus()

    def _choice(self, turn: ToldTurn) -> Choice:
        board = self._board
        assert board is not None
        mark = mark_of(board, turn.given.agency)
        kind = kind_text(kind_of_turn(turn.given, visit_of_turn(board, turn.given)), None)
        return Choice(
            key=str(turn.seq),
            title=board.name(turn.given.consultant),
            detail=ground_text(kind, turn),
            right=clock_time(turn.at, self.session.site.zone),
            letter=mark.letter,
            index=mark.index,
        )

    def _correct(self) -> None:
        turn = self.turns.get(self.choices.selected() or "")
        if turn is not None and self.session.day_is_open:
            self.accept()
            self.correct_wanted.emit(turn.given.visit)

    def _show_turn(self, key: str) -> None:
        board = self._board
        if board is None:
            return
        turn = self.turns[key]
        self._before = board_before(board.book, self._entries, turn.seq)
        self.reason.setText(spoken(why(self._before, turn.given)))
        self.rule_line.setText(
            words(
                "why_dialog",
                "Entry {seq} · rule sheet {version}, clause {clause}",
                seq=number_text(turn.seq),
                version=turn.given.sheet_version,
                clause=clause_text(turn.given),
            )
        )
        self._show_lags(self._before, turn.given)
        later = afterwards(board.book, self._until_now, turn.seq)
        self.later.setText("\n".join(words("why_dialog", "Later: {told}", told=each) for each in later))
        self.later.setVisible(bool(later))
        self._show_answers()

    def _show_lags(self, before: Board, turn: TurnGiven) -> None:
        """Exactly how each agency stood, before and after."""
        while (item := self.lags.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        stood = before.lags.get(turn.lane or Lane.WALK_IN, turn.lags_before)
        if not turn.counts and (turn.basis is not Basis.OVERRIDE or stood == turn.lags_after):
            self.lags.addWidget(label(words("why_dialog", "No agency’s lag moved."), "body", "muted"), 0, 0)
            return
        for row, (agency, mark) in enumerate(marks(before).items()):
            was, became = stood.get(agency), turn.lags_after.get(agency)
            self.lags.addWidget(AgencyBadge(mark.letter, mark.index, mark.name, 18), row, 0)
            self.lags.addWidget(label(mark.name, "name"), row, 1)
            text = f"{exact_lag(was or Fraction(0))}  →  {exact_lag(became or Fraction(0))}"
            self.lags.addWidget(label(text, "body"), row, 2)
        self.lags.setColumnStretch(3, 1)

    def _show_answers(self) -> None:
        turn = self.turns.get(self.choices.selected() or "")
        before = self._before
        if turn is None or before is None:
            return
        handed = hand_overs(self._until_now, turn.seq)
        people = [
            p for a in before.agencies for p in before.people_of(a.id) if found(self.field.text(), p.name)
        ]
        self.answers.show_answers(
            [(mark_of(before, p.agency), spoken(why_not(before, turn.given, p.id, handed))) for p in people]
        )


def _title_of(day: date) -> str:
    return words("why_dialog", "Why? {day}", day=long_day_text(day))


def _from_opening(entries: Sequence[Entry]) -> list[Entry]:
    """A day's entries without those that were written before it was opened."""
    opening = next(n for n, entry in enumerate(entries) if isinstance(entry.what, DayOpened))
    return list(entries[opening:])


def clause_text(turn: TurnGiven) -> str:
    """The clause that this turn followed, as people call it."""
    return spoken(CLAUSES[turn.clause]) if turn.clause in CLAUSES else turn.clause


def exact_lag(lag: Fraction) -> str:
    """How an agency stands, exactly."""
    if not lag:
        return words("why_dialog", "even")
    amount = exact_text(abs(lag))
    return (
        words("lag", "owed {amount}", amount=amount)
        if lag > 0
        else words("lag", "ahead {amount}", amount=amount)
    )
