"""The day sheet: each turn of the book as a row, and totals that anyone can recount."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest
from hypothesis import given, settings, strategies as st

from frontdesk.book.entries import Entry, TurnGiven, TurnWithdrawn, Undone
from frontdesk.desk.commands import (
    CloseDay,
    FirstVisit,
    MarkAway,
    MarkBack,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignOut,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
from frontdesk.people import Cause
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.rules import ReturnVisit as ReturnClause, RuleSheet
from frontdesk.site import Site
from frontdesk.visits import Basis, Kind, Lane
from tests.reports import days


def sheet_after(folder: Path, commands: list[object], site: Site | None = None) -> DaySheet:
    chosen = site or days.site()
    return day_sheet(chosen, days.a_day(folder, chosen, commands))  # type: ignore[arg-type]  # commands


def test_each_turn_is_a_row_in_the_order_of_the_book(tmp_path: Path) -> None:
    sheet = sheet_after(tmp_path, [FirstVisit("v1", 3), FirstVisit("v2")])

    assert [(row.consultant, row.agency, row.party) for row in sheet.rows] == [
        ("张三", "甲公司", 3),
        ("张三", "乙公司", None),
    ]
    assert all(row.kind is Kind.FIRST_VISIT and row.lane is Lane.WALK_IN for row in sheet.rows)
    assert [row.seq for row in sheet.rows] == sorted(row.seq for row in sheet.rows)


def test_times_are_those_of_the_sales_centre(tmp_path: Path) -> None:
    assert sheet_after(tmp_path, [FirstVisit("v1")]).rows[0].at.hour == 9


@pytest.mark.parametrize(
    ("after", "fate", "cause"),
    [([Undo()], "undone", None), ([PassOver("v1", Cause.LUNCH)], "withdrawn", "lunch"), ([], "stands", None)],
    ids=["undone", "withdrawn", "standing"],
)
def test_what_became_of_a_turn_stays_visible(
    tmp_path: Path, after: list[object], fate: str, cause: str | None
) -> None:
    row = sheet_after(tmp_path, [FirstVisit("v1"), *after]).rows[0]

    assert (row.fate, row.cause) == (fate, cause)


def test_a_return_visit_moves_no_lag_and_is_counted_beside_the_turns(tmp_path: Path) -> None:
    sheet = sheet_after(tmp_path, [ReturnVisit("v1", "c4")])

    assert [(row.basis, row.counts, row.lag) for row in sheet.rows] == [(Basis.RETURN, False, None)]
    assert [(p.returns, p.turns) for p in sheet.people if p.name == "张三"] == [(0, 0), (1, 0)]
    assert all(total.turns == 0 and total.due == 0 for total in sheet.agencies)


def test_a_sheet_of_a_closed_day_names_who_confirmed_it(tmp_path: Path) -> None:
    sheet = sheet_after(tmp_path, [FirstVisit("v1"), SeeOff("v1"), CloseDay(("m1", "c4"))])

    assert [(each.name, each.agency) for each in sheet.confirmed_by] == [
        ("赵经理", "甲公司"),
        ("张三", "乙公司"),
    ]
    assert (sheet.closed, sheet.unconfirmed_by, sheet.unconfirmed) == (True, (), None)


def test_a_sheet_of_an_unconfirmed_day_names_the_agencies_and_gives_the_reason(tmp_path: Path) -> None:
    sheet = sheet_after(tmp_path, [CloseDay(("m1",), "disagrees")])

    assert [each.name for each in sheet.confirmed_by] == ["赵经理"]
    assert (sheet.unconfirmed_by, sheet.unconfirmed) == (("乙公司",), "disagrees")


def test_a_day_without_visits_has_totals_of_nothing(tmp_path: Path) -> None:
    sheet = sheet_after(tmp_path, [])

    assert sheet.rows == ()
    assert {total.turns for total in sheet.agencies} == {0}
    assert sum(len(sheet.people) for _ in "x") == 6


STEP = st.tuples(
    st.sampled_from(["first", "return", "pass", "off", "away", "back", "out", "undo"]), st.integers(0, 5)
)


def do_step(desk: Desk, step: tuple[str, int]) -> None:
    """Press something; what the desk refuses is left."""
    board = desk.board
    assert board is not None
    deed, number = step
    who = desk.site.consultants[number].id
    there = board.receptions()
    visit = there[number % len(there)].id if there else "none"
    command = {
        "first": FirstVisit(uuid4().hex, number + 1),
        "return": ReturnVisit(uuid4().hex, who),
        "pass": PassOver(visit, list(Cause)[number]),
        "off": SeeOff(visit),
        "away": MarkAway(who, list(Cause)[number]),
        "back": MarkBack(who),
        "out": SignOut(who),
        "undo": Undo(),
    }[deed]
    try:
        desk.do(command)  # type: ignore[arg-type]  # one of the commands above
    except Refusal:
        return


def recount(entries: Sequence[Entry]) -> tuple[Counter[str], Counter[str]]:
    """Counted turns per agency and per consultant, straight from the entries."""
    undone = {seq for e in entries if isinstance(e.what, Undone) for seq in e.what.entries}
    alive = [e for e in entries if e.seq not in undone]
    gone = {e.what.turn for e in alive if isinstance(e.what, TurnWithdrawn)}
    turns = [e.what for e in alive if isinstance(e.what, TurnGiven) and e.seq not in gone]
    counted = [turn for turn in turns if turn.counts]
    return Counter(t.agency for t in counted), Counter(t.consultant for t in counted)


@pytest.mark.parametrize("counts", [False, True], ids=["returns-free", "returns-counted"])
@given(steps=st.lists(STEP, max_size=40))
@settings(max_examples=40, deadline=None)
def test_totals_are_what_anyone_recounts_and_dues_add_up(steps: list[tuple[str, int]], counts: bool) -> None:
    site = days.site(sheet=RuleSheet(return_visit=ReturnClause(counts)))
    with TemporaryDirectory() as folder, days.desk_of(Path(folder), site) as desk:
        for step in steps:
            do_step(desk, step)
        sheet = day_sheet(site, desk.entries)
        agencies, people = recount(desk.entries)
    totals = {total.agency.id: total for total in sheet.agencies if total.lane is Lane.WALK_IN}

    assert {agency: total.turns for agency, total in totals.items() if total.turns} == dict(agencies)
    assert sum(person.turns for person in sheet.people) == sum(people.values())
    assert sum(total.due for total in totals.values()) == sum(agencies.values())
    for total in totals.values():
        dues = (person.due for person in sheet.people if person.agency == total.agency.name)
        assert sum(dues, Fraction(0)) == total.turns
