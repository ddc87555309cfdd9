"""Owed turns: who gets one back, for what, by which clause, until when."""

from collections.abc import Collection

from frontdesk.book.decisions import OwedGiven
from frontdesk.reports.terms import CAUSES, CLAUSES, LANES
from frontdesk.visits import Owing
from ui.lists.fact_rows import DENSE, Fact, FactRows
from ui.pages.desk.view import View
from ui.visit_words import party_text, term
from ui.widgets.cards import Card
from ui.words import date_text, listed, words


class OwedTurns(Card):
    """Who is owed turns, the oldest debt first; where there is no room for rows, the head names them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = FactRows(lambda _key: None, height=DENSE)
        self.rows.keep(0)
        self.body.addWidget(self.rows)
        self._view: View | None = None

    def wanted(self) -> int:
        """How many rows it would fill."""
        return len(_creditors(self._view)) if self._view else 0

    def show_view(self, view: View | None) -> None:
        self._view = view
        creditors = _creditors(view) if view else {}
        count = len(view.board.owed) if view else 0
        note, brief = self._head_note(view, creditors, count), str(count) if count else ""
        self.show_title(words("desk_page", "Owed turns"), note, brief)
        owed = view.board.owed if view else ()
        self.setToolTip("\n".join(_debt_text(view, debt, named=True) for debt in owed) if view else "")
        self.rows.show_facts([_fact(view, who, debts) for who, debts in creditors.items()] if view else ())

    def _head_note(self, view: View | None, creditors: Collection[str], count: int) -> str:
        if view is None or not creditors:
            return words("desk_page", "nobody is owed one")
        if not self.rows.most:
            names = listed(map(view.name, creditors))
            return words("desk_page", "{count}: {names}", count=count, names=names)
        if len(creditors) > self.rows.most:
            people = party_text(self.rows.most)
            return words("desk_page", "{count}, {people} shown", count=count, people=people)
        return words("desk_page", "{count}", count=count)

    def show_most(self, most: int) -> None:
        """Show that many rows, as there is room."""
        if most != self.rows.most:
            self.rows.keep(most)
            self.show_view(self._view)


def _creditors(view: View) -> dict[str, list[OwedGiven]]:
    found: dict[str, list[OwedGiven]] = {}
    for debt in view.board.owed:
        found.setdefault(debt.consultant, []).append(debt)
    return found


def _fact(view: View, who: str, debts: list[OwedGiven]) -> Fact:
    mark = view.mark(who)
    return Fact(
        key=who,
        name=view.name(who),
        detail=_ground_text(debts[0]),
        brief=(cause_text(debts[0]), term(CAUSES, debts[0].cause), ""),
        letter=mark.letter,
        index=mark.index,
        right=until_text(view, debts[0]),
        brief_right=("",),
        amount=words("desk_page", "{count} turns", count=len(debts)) if len(debts) > 1 else "",
        hint="\n".join(_debt_text(view, debt, named=False) for debt in debts),
    )


def cause_text(debt: OwedGiven) -> str:
    """For what the turn is owed, in few words."""
    cause = term(CAUSES, debt.cause)
    if debt.kind is Owing.PASSED:
        return words("desk_page", "passed: {cause}", cause=cause)
    return words("desk_page", "given back: {cause}", cause=cause)


def _ground_text(debt: OwedGiven) -> str:
    """For what, and by which clause, where that isn't called the same."""
    cause, clause = term(CAUSES, debt.cause), term(CLAUSES, debt.clause)
    return cause_text(debt) if cause == clause else f"{cause} · {clause}"


def until_text(view: View, debt: OwedGiven) -> str:
    """Until when it holds."""
    if debt.lapses is None:
        return words("desk_page", "holds for good")
    if debt.lapses <= view.board.date:
        return words("desk_page", "today only")
    return words("desk_page", "until {day}", day=date_text(debt.lapses))


def _debt_text(view: View, debt: OwedGiven, *, named: bool) -> str:
    text = words(
        "desk_page",
        "{cause} · lane: {lane} · clause: {clause} · {until}",
        cause=cause_text(debt),
        lane=term(LANES, debt.lane),
        clause=term(CLAUSES, debt.clause),
        until=until_text(view, debt),
    )
    return f"{view.name(debt.consultant)}  {text}" if named else text
