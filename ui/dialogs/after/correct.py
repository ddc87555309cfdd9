"""Ctrl+K: a visit turned out to be something else, somebody's client, somebody else's to go on with."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.desk.commands import Command, HandOver, Refuse
from frontdesk.desk.orders import Reclassify, Rule
from frontdesk.desk.rights.approvals import Approval
from frontdesk.errors import Refusal
from frontdesk.reports.terms import KINDS
from frontdesk.visits import Kind
from ui.consequences import consequences_text
from ui.dialogs.after.deeds import (
    REASONS,
    Answer,
    Case,
    Deed,
    asks_for_person,
    case_of,
    cases_today,
    command_of,
    deeds_for,
    kinds_for,
    takes_officer,
    with_disputes,
)
from ui.dialogs.after.parts import case_choice, deed_text, person_choices, person_text, reason_picks
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.desk_dialog import DeskDialog, FindField, found
from ui.lists.choice_list import ChoiceList
from ui.lists.pick_box import Pick, PickBox
from ui.session import Session
from ui.visit_words import term
from ui.widgets.note import Note
from ui.words import day_text, words

CAPTION = 98
DAYS, ROWS, PEOPLE = 30, 9, 3


class CorrectDialog(DeskDialog):
    """Builds one `Reclassify`, `Rule`, `HandOver`, `Refuse` or `Dispute`; what follows is said before."""

    topic = "after"

    def __init__(self, parent: QWidget | None, session: Session, visit: str = "", deed: str = "") -> None:
        title = words("correct", "Correct a visit")
        super().__init__(parent, session, title, title, width=1020)
        self._cases: dict[str, Case] = {}
        self._possible = False
        self.day = PickBox(words("correct", "Day"))
        self.choices = ChoiceList(words("correct", "Visits"), ROWS)
        self.field = FindField(self.choices, words("correct", "Consultant: name, pinyin or initials"))
        self.deed = PickBox(words("correct", "What"))
        self.kind = PickBox(words("correct", "It was"))
        self.people = ChoiceList(words("correct", "Consultants"), PEOPLE)
        self.person = FindField(self.people, "")
        self.reason = PickBox(words("correct", "Reason"))
        self.note = Note(3)
        self.by = ApprovalRow(session)
        self._put_together()
        self._wire()
        self._begin(visit, deed)

    # ---- putting together

    def _put_together(self) -> None:
        left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (left, self._right):
            column.setSpacing(10)
        left.addLayout(self.line(words("correct", "Day"), self.day, width=60))
        left.addWidget(self.field)
        left.addWidget(self.choices)
        left.addStretch(1)
        self._rows: dict[QWidget, QWidget] = {
            self.deed: self._row(words("correct", "What"), self.deed),
            self.kind: self._row(words("correct", "It was"), self.kind),
            self.reason: self._row(words("correct", "Reason"), self.reason),
            self.person: self._row(words("correct", "Who"), self.person),
        }
        for part in (*self._rows.values(), self.people):
            self._right.addWidget(part)
        self._right.addWidget(self.note, 1)
        self._right.addWidget(self.by)
        self.put_beside(left, self._right)

    def _row(self, text: str, field: QWidget) -> QWidget:
        row = QWidget()
        line = self.line(text, field, width=CAPTION)
        line.setContentsMargins(0, 0, 0, 0)
        row.setLayout(line)
        return row

    def _wire(self) -> None:
        self.day.picked.connect(lambda _day: self._show_cases())
        self.field.textChanged.connect(lambda _text: self._show_choices())
        self.choices.chosen.connect(lambda _visit: self._show_deeds())
        self.deed.picked.connect(lambda _deed: self._show_fields())
        for box in (self.kind, self.reason):
            box.picked.connect(lambda _key: self._show_fields())
        self.person.textChanged.connect(lambda _text: self._show_people())
        self.people.chosen.connect(lambda _who: self._foresee())
        self.people.picked.connect(lambda _who: self.person.setFocus())
        self.by.chosen.connect(lambda _who: self._foresee())
        self.by.changed.connect(self._check)

    def _begin(self, visit: str, deed: str) -> None:
        days = list(reversed(self.session.history.days()[-DAYS:]))
        self.by.offer(Rule)
        self.day.show_picks([Pick(day.isoformat(), day_text(day)) for day in days])
        self._show_people()
        for row, choice in enumerate(self.choices.choices):
            if choice.key == visit:
                self.choices.select_row(row)
        self.deed.choose(deed)

    def _first_stop(self) -> QWidget:
        return self.field

    # ---- what can be chosen

    def _show_cases(self) -> None:
        """The visits of that day."""
        board = self.session.board
        if board is None or not self.day.key:
            return
        day = date.fromisoformat(self.day.key)
        if day == board.date:
            cases = cases_today(board)
        else:
            cases = [case_of(served) for served in reversed(self.session.history.served_on(day))]
        cases = with_disputes(cases, self.session.history.unruled_on(day))
        self._cases = {case.visit: case for case in cases}
        self._show_choices(next((case.visit for case in cases if not case.disputed), None))

    def _show_choices(self, selected: str | None = None) -> None:
        """Those that are meant; what isn't disputed is chosen first: a slip to correct is mostly new."""
        board = self.session.board
        if board is None:
            return
        zone = self.session.site.zone
        choices = [case_choice(board, zone, case) for case in self._cases.values()]
        meant = [choice for choice in choices if found(self.field.text(), choice.title)]
        self.choices.show_choices(meant, selected)
        self._show_deeds()

    def _case(self) -> Case | None:
        return self._cases.get(self.choices.selected() or "")

    def _show_deeds(self) -> None:
        case = self._case()
        if case is None:
            self.note.show_text("", words("correct", "No visit of this day can be corrected."))
            self.primary_button.setEnabled(False)
            return
        self.deed.show_picks([Pick(deed, deed_text(deed)) for deed in deeds_for(case)])

    def _show_fields(self) -> None:
        """What this deed asks for."""
        board, case = self.session.board, self._case()
        if board is None or case is None:
            return
        deed = Deed(self.deed.key)
        self.kind.show_picks([Pick(kind, term(KINDS, kind)) for kind in kinds_for(case)], told=False)
        picks, before = reason_picks(deed), self.reason.key
        self.reason.show_picks(picks, told=False)
        if before not in [pick.key for pick in picks]:
            self.reason.choose("")
        answer = self._answer()
        asks_kind = deed in (Deed.RECLASSIFY, Deed.RULE)
        self._rows[self.kind].setVisible(asks_kind)
        self._rows[self.reason].setVisible(deed in REASONS)
        asks = answer is not None and asks_for_person(answer)
        self._rows[self.person].setVisible(asks)
        self.people.setVisible(asks)
        self.person.setPlaceholderText(person_text(deed))
        self.by.setVisible(takes_officer(board, case, deed, self.session.now()))
        self._foresee()

    def _show_people(self) -> None:
        if (board := self.session.board) is not None:
            self.people.show_choices(person_choices(board, self.person.text()))
            if not self.person.text().strip():
                self.people.select_none()
            self._foresee()

    # ---- what follows

    def _answer(self) -> Answer | None:
        if not self.deed.key:
            return None
        kind = Kind(self.kind.key) if self.kind.key else Kind.RETURN_VISIT
        return Answer(Deed(self.deed.key), kind, self.people.selected(), self.reason.key)

    def _command(self) -> Command | None:
        board, case, answer = self.session.board, self._case(), self._answer()
        if board is None or case is None or answer is None:
            return None
        by = None
        if takes_officer(board, case, answer.deed, self.session.now()):
            by = self.by.officer.id if self.by.officer else None
            if by is None:
                return None
        return command_of(case, answer, by)

    def _foresee(self) -> None:
        """What the book would say, or why it would refuse."""
        self._possible = False
        command, board, answer = self._command(), self.session.board, self._answer()
        what_follows = words("correct", "What follows")
        if answer is not None and asks_for_person(answer) and answer.person is None:
            self.note.show_text(what_follows, person_text(answer.deed))
        elif command is not None and board is not None:
            unsaid = isinstance(command, HandOver | Refuse | Rule) and not command.reason
            try:
                whats = self.session.foreseen(_with_any_reason(command) if unsaid else command)
            except Refusal as refusal:
                self.note.show_refusal(refusal)
            else:
                title = words("override", "Choose a reason") if unsaid else what_follows
                self.note.show_text(title, consequences_text(board, whats))
                self._possible = not unsaid
        self.primary_button.say(deed_text(answer.deed) if answer else words("correct", "Correct a visit"))
        self._check()

    def _check(self) -> None:
        asked = self.by.isHidden() or self.by.ready
        self.primary_button.setEnabled(self._possible and asked)

    # ---- done

    def confirm(self) -> None:
        command = self._command()
        if command is None:
            return
        if isinstance(command, Reclassify | Rule) and command.by:
            self.by.approve(command, lambda approval: self._approved(command, approval))
        else:
            self.send(command)

    def _approved(self, command: Reclassify | Rule, approval: Approval) -> None:
        self.send(replace(command), approval)


def _with_any_reason(command: Command) -> Command:
    """The command with a reason in place of the one that isn't chosen yet: what follows is the same."""
    if isinstance(command, HandOver | Refuse | Rule):
        return replace(command, reason="other")
    return command
