"""Whatever was pressed: the evening's tables agree with the board and with what anyone recounts."""

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings, strategies as st

from frontdesk.book.decisions import TurnCharged
from frontdesk.book.entries import Entry, TurnGiven, TurnWithdrawn, Undone
from frontdesk.desk.commands import (
    Call,
    Command,
    Dispute,
    FirstVisit,
    GuestVisit,
    HandOver,
    MarkAway,
    MarkBack,
    NamedRequest,
    PassOver,
    Refuse,
    ReturnVisit,
    SeeOff,
    Undo,
)
from frontdesk.desk.orders import Lift, Override, Penalise, Reclassify, Rule
from frontdesk.errors import Refusal
from frontdesk.people import Cause
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.rotation.board import Board
from frontdesk.visits import Kind
from tests.office import sheet
from tests.reports.full_day import PEOPLE, Office, at_work

CAUSES, KINDS = list(Cause), [Kind.FIRST_VISIT, Kind.TRADE_VISIT, Kind.INVALID]
Made = Callable[[str, str, str, int], Command]
DEEDS: dict[str, Made] = {
    "first": lambda new, _old, _who, _n: FirstVisit(new, 2),
    "tour": lambda new, _old, _who, _n: GuestVisit(new, Kind.TOUR, 9),
    "call": lambda new, _old, _who, _n: Call(new),
    "return": lambda new, _old, who, _n: ReturnVisit(new, who),
    "named": lambda new, _old, who, _n: NamedRequest(new, who),
    "override": lambda _new, old, who, _n: Override(old, who, "other", "s1"),
    "override new": lambda new, _old, who, _n: Override(new, who, "other", "s1", None, FirstVisit(new)),
    "pass": lambda _new, old, _who, n: PassOver(old, CAUSES[n]),
    "refuse": lambda _new, old, who, _n: Refuse(old, who, "tired"),
    "hand over": lambda _new, old, who, _n: HandOver(old, who, "unwell"),
    "off": lambda _new, old, _who, _n: SeeOff(old),
    "away": lambda _new, _old, who, n: MarkAway(who, CAUSES[n]),
    "back": lambda _new, _old, who, _n: MarkBack(who),
    "reclassify": lambda _new, old, _who, n: Reclassify(old, KINDS[n % 3], by="s1"),
    "rule": lambda _new, old, who, n: Rule(old, "evidence", "s1", who) if n else Dispute(old),
    "penalise": lambda _new, old, who, n: Penalise(who, ("wrong_turn", "poaching")[n % 2], "s1", old),
    "lift": lambda _new, _old, who, _n: Lift(who, "s1"),
    "undo": lambda _new, _old, _who, _n: Undo(),
}
STEP = st.tuples(st.sampled_from(list(DEEDS)), st.integers(0, 5), st.integers(0, 5))


def press(work: Office, number: int, step: tuple[str, int, int]) -> None:
    """What the step says, about some visit of the day and somebody; what is refused is left."""
    deed, at, who = step
    board = work.desk.board
    assert board is not None
    known = [*board.visits, *(visit for visit in board.served if visit not in board.visits)]
    old = known[at % len(known)] if known else "none"
    try:
        work.do(DEEDS[deed](f"v{number}", old, PEOPLE[who], at))
    except Refusal:
        return


def recount(entries: Sequence[Entry]) -> Counter[tuple[str, str]]:
    """Turns had per lane and agency, straight from the entries."""
    undone = {seq for e in entries if isinstance(e.what, Undone) for seq in e.what.entries}
    alive = [e for e in entries if e.seq not in undone]
    gone = {e.what.turn for e in alive if isinstance(e.what, TurnWithdrawn)}
    turns = [e.what for e in alive if isinstance(e.what, TurnGiven) and e.seq not in gone]
    had = Counter((str(turn.lane), turn.agency) for turn in turns if turn.counts)
    had.update((str(e.what.lane), e.what.agency) for e in alive if isinstance(e.what, TurnCharged))
    return had


def check_figures(told: DaySheet, entries: Sequence[Entry]) -> None:
    """Turns are those of the book, dues add up to them, and what one agency is owed another is ahead."""
    had = recount(entries)
    assert {(t.lane.value, t.agency.id): t.turns for t in told.agencies if t.turns} == dict(had)
    for lane in {total.lane for total in told.agencies}:
        totals = [total for total in told.agencies if total.lane is lane]
        assert sum(total.due for total in totals) == sum(total.turns for total in totals)
        assert sum(total.lag_after for total in totals) == 0
    for agency in {total.agency for total in told.agencies}:
        turns = sum(total.turns for total in told.agencies if total.agency == agency)
        people = [person for person in told.people if person.agency == agency.name]
        assert sum(person.turns for person in people) == turns
        assert sum((person.due for person in people), Fraction(0)) == turns


def check_decisions(told: DaySheet, board: Board) -> None:
    """What is outstanding in the tables is what the board says."""
    assert {row.owed for row in told.owed if row.state == "outstanding"} == {d.owed for d in board.owed}
    suspended = {board.name(who) for who in board.suspended}
    assert {row.consultant for row in told.penalties if row.on} == suspended
    assert told.counts.suspended == len(suspended)
    disputed = sum(visit.disputed for visit in board.visits.values())
    assert told.counts.unruled >= disputed
    standing = [row for row in told.rows if not row.struck]
    assert told.counts.overrides == sum(row.basis == "override" for row in standing)
    assert sum(row.known + row.without for row in told.answers) == sum(r.kind != "call" for r in standing)
    for what, basis in (("returns", "return"), ("named", "named"), ("courtesies", "courtesy")):
        whole = sum(getattr(row, what) for row in told.benefits if row.name)
        assert whole == sum(row.basis == basis for row in standing)


@pytest.mark.parametrize("counts", [False, True], ids=["named-free", "named-counted"])
@given(steps=st.lists(STEP, max_size=40))
@settings(max_examples=40, deadline=None)
def test_every_table_agrees_with_the_book(steps: list[tuple[str, int, int]], counts: bool) -> None:
    rules = sheet(return_visit={"counts": counts, "owner_away": "courtesy"}, named_request={"counts": counts})
    with TemporaryDirectory() as folder, at_work(Path(folder), rules) as work:
        for number, step in enumerate(steps):
            press(work, number, step)
        entries, board = work.entries(), work.desk.board
        told = day_sheet(work.site, entries)
        assert board is not None
        assert day_sheet(work.site, entries, board) == told
    check_figures(told, entries)
    check_decisions(told, board)
