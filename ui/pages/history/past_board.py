"""The board at a moment of the past: who was next, the lines, who received, who waited, who was owed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.book.decisions import OwedGiven
from frontdesk.reports.terms import LANES
from frontdesk.rotation.board import OpenVisit
from ui import theme
from ui.day import since
from ui.lists.fact_rows import DENSE, Fact, FactRows
from ui.pages.desk.aside.owed import cause_text
from ui.pages.history.moment import Moment
from ui.pages.history.past_line import PastLine
from ui.visit_words import brief_visit, visit_text
from ui.widgets.badges import AgencyBadge, PersonPill
from ui.widgets.cards import Card
from ui.widgets.columns import Downwards
from ui.widgets.flow import EvenColumn, FlowLayout
from ui.widgets.labels import label
from ui.words import clock_time, date_text, minutes_between, minutes_text, spoken, words


class PastBoard(Downwards):
    """Only to look at. It scrolls where the lines are long; arrows do, too, where Tab has led here."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.dress(self, role="past_board")
        self.moment: Moment | None = None
        self.next = PastNext()
        self.lines: list[PastLine] = []
        self.receiving, self.waiting, self.owed = FactCard(), FactCard(), FactCard()
        self._lines = EvenColumn()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.next)
        column.addLayout(self._lines)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        right = QVBoxLayout()
        right.setSpacing(8)
        for card in (self.waiting, self.owed):
            right.addWidget(card)
        right.addStretch(1)
        foot.addWidget(self.receiving, 1, Qt.AlignmentFlag.AlignTop)
        foot.addLayout(right, 1)
        column.addLayout(foot)
        column.addStretch(1)
        self.hold(column)

    def show_moment(self, moment: Moment) -> None:
        """Cards and rows are kept, and changed in place."""
        self.moment = moment
        time = clock_time(moment.at, moment.zone)
        self.setAccessibleName(words("history", "The board at {time}", time=time))
        self.next.show_moment(moment)
        self._show_lines(moment)
        board = moment.board
        receptions, waiting = board.receptions(), board.waiting_visits()
        self.receiving.show_facts(
            words("desk_page", "Receiving"),
            [_received(moment, visit) for visit in receptions],
            words("history", "nobody"),
        )
        self.waiting.show_facts(
            words("desk_page", "Waiting"),
            [_waits(moment, number, visit) for number, visit in enumerate(waiting, 1)],
            words("desk_page", "nobody waits"),
        )
        self.owed.show_facts(
            words("desk_page", "Owed turns"),
            [_owed(moment, debt) for debt in board.owed],
            words("history", "none"),
        )

    def _show_lines(self, moment: Moment) -> None:
        agencies, lags = moment.board.agencies, moment.board.lags[moment.lane]
        reach = max(1.0, *(abs(float(lag)) for lag in lags.values()))
        while len(self.lines) < len(agencies):
            self.lines.append(PastLine())
            self._lines.addWidget(self.lines[-1])
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(agencies))
            if number < len(agencies):
                line.show_agency(moment, agencies[number], reach)


class PastNext(Card):
    """Who was next, and who would have followed."""

    def __init__(self) -> None:
        super().__init__()
        self.badge = AgencyBadge("", 0, size=24)
        self.name = label("", "title")
        self.agency = label("", "body", "muted")
        self.then = label("", "body", "muted")
        self.pills: list[PersonPill] = []
        self._flow = FlowLayout(gap=6)
        row = QHBoxLayout()
        row.setSpacing(10)
        for part in (self.badge, self.name, self.agency, self.then):
            row.addWidget(part)
        row.addLayout(self._flow, 1)
        self.body.addLayout(row)

    def show_moment(self, moment: Moment) -> None:
        lane = spoken(LANES[moment.lane])
        self.show_title(words("history", "Next"), lane)
        turn = moment.nexts[0] if moment.nexts else None
        mark = moment.marks.get(turn.agency) if turn is not None else None
        self.badge.setVisible(mark is not None)
        self.agency.setText(mark.name if mark is not None else "")
        if mark is not None:
            self.badge.show_agency(mark.letter, mark.index, mark.name)
        self.name.setText(moment.name(turn.consultant) if turn is not None else _nobody(moment))
        self.then.setText(words("history", "then"))
        self.then.setVisible(len(moment.nexts) > 1)
        self._show_pills(moment)

    def _show_pills(self, moment: Moment) -> None:
        after = moment.nexts[1:]
        while len(self.pills) < len(after):
            self.pills.append(PersonPill("", "", 0))
            self._flow.addWidget(self.pills[-1])
        for number, pill in enumerate(self.pills):
            if number < len(after):
                mark = moment.marks[after[number].agency]
                pill.show_person(moment.name(after[number].consultant), mark.letter, mark.index)
            pill.setVisible(number < len(after))


def _nobody(moment: Moment) -> str:
    if moment.board.closed:
        return words("history", "The day was closed.")
    return words("history", "Nobody was ready.")


class FactCard(Card):
    """A title with how many there are, and a row for each."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = FactRows(lambda _key: None, height=DENSE, live=False)
        self.body.addWidget(self.rows)

    def show_facts(self, title: str, facts: Sequence[Fact], none: str) -> None:
        """`none`: what stands there if there are no rows."""
        self.show_title(title, str(len(facts)) if facts else none)
        self.rows.show_facts(facts)
        self.rows.setVisible(bool(facts))


def _received(moment: Moment, visit: OpenVisit) -> Fact:
    mark = moment.mark(visit.receivers[0])
    return Fact(
        key=visit.id,
        name=moment.name(visit.receivers[0]),
        detail=visit_text(visit),
        brief=brief_visit(visit),
        letter=mark.letter,
        index=mark.index,
        amount=minutes_text(minutes_between(since(visit), moment.at)),
    )


def _waits(moment: Moment, number: int, visit: OpenVisit) -> Fact:
    detail = visit_text(visit)
    if visit.owner is not None:
        detail = words("desk_page", "{visit}, for {owner}", visit=detail, owner=moment.name(visit.owner))
    return Fact(
        key=visit.id,
        name=words("desk_page", "No. {number}", number=number),
        detail=detail,
        amount=minutes_text(minutes_between(visit.arrived, moment.at)),
    )


def _owed(moment: Moment, debt: OwedGiven) -> Fact:
    mark = moment.mark(debt.consultant)
    until = "" if debt.lapses is None else words("desk_page", "until {day}", day=date_text(debt.lapses))
    return Fact(
        key=debt.owed,
        name=moment.name(debt.consultant),
        detail=cause_text(debt),
        letter=mark.letter,
        index=mark.index,
        right=until,
    )
