"""What stands beside a consultant's history: the person, the turns, what is owed, a suspension."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from frontdesk.book.decisions import OwedGiven
from frontdesk.people import Consultant, Step
from frontdesk.reports.terms import CAUSES, LANES
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.period import PersonPeriod
from ui import theme
from ui.pages.desk.person_menu import suspension_texts
from ui.pages.people.rows import Figures, PersonRow
from ui.roster.faces import Face
from ui.visit_words import term
from ui.widgets.badges import AgencyBadge
from ui.widgets.labels import ElidedLabel, label, rule
from ui.words import date_text, listed, spoken, words

WIDTH = 372


class PersonFacts(QFrame):
    """One person in a column."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, role="card")
        self.face = Face(72)
        self.name = ElidedLabel("", "title")
        self.badge = AgencyBadge("", 0, size=20)
        self.agency = ElidedLabel("", "body", "muted")
        self.stage = label("", "body", wrap=True)
        self.lanes = label("", "small", "muted", wrap=True)
        self.state = label("", "body", wrap=True)
        self.turns = label("", "body", wrap=True)
        self.month = label("", "body", "muted", wrap=True)
        self.owed = label("", "body", "warning", wrap=True)
        self.suspension = label("", "body", "warning", wrap=True)
        self.record = label("", "small", "muted", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(18, 16, 18, 16)
        self._parts.setSpacing(10)
        self._rule = rule()
        self._parts.addLayout(_column(self._who(), self.stage, self.lanes, self.state))
        self._parts.addWidget(self._rule)
        self._parts.addLayout(_column(self.turns, self.month, self.owed, self.suspension, self.record))
        self._parts.addStretch()
        self.stand(across=False)

    def stand(self, *, across: bool) -> None:
        """The figures beside the person, or below."""
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)
        self._parts.setSpacing(24 if across else 10)
        self._rule.setHidden(across)
        for at, stretch in enumerate((across, False, across, not across)):
            self._parts.setStretch(at, int(stretch))

    def _who(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.face)
        words_column = QVBoxLayout()
        words_column.setSpacing(4)
        words_column.addStretch(1)
        words_column.addWidget(self.name)
        company = QHBoxLayout()
        company.setSpacing(8)
        company.addWidget(self.badge)
        company.addWidget(self.agency, 1)
        words_column.addLayout(company)
        words_column.addStretch(1)
        top.addLayout(words_column, 1)
        return top

    def show_person(
        self, board: Board, person: Consultant, row: PersonRow, month: PersonPeriod | None
    ) -> None:
        """The person as the board has it now; `month`: this month's figures, once they are known."""
        self.face.show_person(row.photo, person.name, row.mark.index)
        self.name.setText(person.name)
        self.badge.show_agency(row.mark.letter, row.mark.index, row.mark.name)
        self.agency.setText(row.mark.name)
        self.stage.setText(row.stage)
        self.lanes.setText(_lanes_text(person))
        suspension = board.suspended.get(person.id)
        _say(self.state, row.standing.text if suspension is None else "")
        theme.dress(self.state, tone=row.standing.tone)
        self.turns.setText(_turns_text(row.today, row.month))
        _say(self.month, "\n".join(_month_lines(month)) if month else "")
        _say(self.owed, "\n".join(_owed_text(debt) for debt in board.owed_to(person.id)))
        _say(self.suspension, "\n".join(suspension_texts(board, suspension)) if suspension else "")
        _say(self.record, _record_text(person))


def _column(*parts: QLayout | QWidget) -> QVBoxLayout:
    """Parts one below the other, from the top."""
    column = QVBoxLayout()
    column.setSpacing(10)
    for part in parts:
        column.addLayout(part) if isinstance(part, QLayout) else column.addWidget(part)
    column.addStretch(1)
    return column


def _say(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))


def _lanes_text(person: Consultant) -> str:
    if not person.lanes:
        return words("people_page", "Stands in no line.")
    lanes = listed(spoken(LANES[lane]) for lane in person.lanes if lane in LANES)
    return words("people_page", "May stand in: {lanes}", lanes=lanes)


def _turns_text(today: Figures, month: Figures) -> str:
    lines = [words("people_page", "Turns today: {turns}", turns=today.text)]
    lines.append(words("people_page", "Turns this month: {turns}", turns=month.text))
    if month.gap:
        lines.append(words("people_page", "This month {gap}", gap=month.gap))
    return "\n".join(lines)


def _month_lines(month: PersonPeriod) -> Iterator[str]:
    """What else there was this month, beside turns; only what there was."""
    told = (
        (month.returns, words("people_page", "Return visits: {number}", number=month.returns)),
        (month.courtesies, words("people_page", "Courtesy receptions: {number}", number=month.courtesies)),
        (month.overrides, words("people_page", "By override: {number}", number=month.overrides)),
        (month.passed, words("people_page", "Passed over: {number}", number=month.passed)),
        (month.forfeited, words("people_page", "Turns forfeited: {number}", number=month.forfeited)),
        (month.withdrawn, words("people_page", "Turns taken back: {number}", number=month.withdrawn)),
    )
    return (text for number, text in told if number)


def _owed_text(debt: OwedGiven) -> str:
    told = words(
        "people_page", "Owed turn, {lane}: {cause}", lane=LANES[debt.lane], cause=term(CAUSES, debt.cause)
    )
    return told if debt.lapses is None else f"{told} · {_until(debt.lapses)}"


def _until(day: date) -> str:
    return words("people_page", "until {day}", day=date_text(day))


def _record_text(person: Consultant) -> str:
    if not person.steps:
        return ""
    return words("people_page", "Steps on record: {number} of {all}", number=len(person.steps), all=len(Step))
