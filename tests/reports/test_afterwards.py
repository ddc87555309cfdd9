"""What became of a visit after its turn was given: told at the turn, for F12 and `explain`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import (
    Command,
    Dispute,
    FirstVisit,
    HandOver,
    PassOver,
    ReturnVisit,
    SeeOff,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Override, Penalise, Reclassify, Rule
from frontdesk.people import Cause
from frontdesk.reports.why import afterwards, board_before, hand_overs, why_not
from frontdesk.visits import Kind
from tests.office import Clock, do as does, opened, two_agencies

ALL = ("a1", "a2", "b1", "b2")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A1 was called for v1."""
    desk = opened(tmp_path / "book.db", two_agencies(), Clock(), *ALL)
    do(desk, FirstVisit("v1"))
    yield desk
    desk.close()


def do(desk: Desk, *commands: Command) -> None:
    for command in commands:
        does(desk, command)


def told(desk: Desk, visit: str = "v1", number: int = 0) -> list[str]:
    seqs = [e.seq for e in desk.entries if isinstance(e.what, TurnGiven) and e.what.visit == visit]
    return [str(each) for each in afterwards(desk.site.id, desk.entries, seqs[number])]


def against(desk: Desk, person: str) -> str:
    entry = next(e for e in desk.entries if isinstance(e.what, TurnGiven))
    before = board_before(desk.site.id, desk.entries, entry.seq)
    assert isinstance(entry.what, TurnGiven)
    return str(why_not(before, entry.what, person, hand_overs(desk.entries, entry.seq)))


def test_nothing_came_of_it_but_the_end(desk: Desk) -> None:
    do(desk, SeeOff("v1"))
    assert told(desk) == []
    assert against(desk, "a1") == "顾问a1 did receive this visit."


def test_a_wrong_turn_says_who_took_it_who_decided_and_what_is_given_back(desk: Desk) -> None:
    do(desk, Penalise("b2", "wrong_turn", "s1", visit="v1"))
    gets, taken = told(desk)
    assert gets.startswith("顾问a1 gets a turn back (first visits): wrong turn.")
    assert taken.startswith("顾问b2 took this visit of 顾问a1 out of turn: it is never counted.")
    assert taken.endswith("沈主任 (supervisor) decided so.")
    assert against(desk, "a1") == "顾问a1 was called, but 顾问b2 took this visit out of turn."
    assert against(desk, "b2") == "顾问b2 took this visit out of turn; it is never counted."
    assert "was ready" in against(desk, "b1")


def test_a_hand_over_says_who_went_on(desk: Desk) -> None:
    do(desk, HandOver("v1", "b1", "unwell"), HandOver("v1", "a2", "language"))
    assert told(desk) == [
        "顾问b1 goes on in place of 顾问a1: unwell.",
        "顾问a2 goes on in place of 顾问b1: a language is needed.",
    ]
    assert against(desk, "a1") == "顾问a1 did receive this visit, until 顾问a2 went on with it."
    assert against(desk, "a2") == "顾问a2 went on with this visit later."


def test_what_it_turned_out_to_be_with_the_debts(desk: Desk) -> None:
    do(desk, Dispute("v1"), Rule("v1", "same_phone", "s1", owner="b1"))
    do(desk, Reclassify("v1", Kind.FIRST_VISIT, by="s1"))
    disputed, ruled, was, back, first, no_more = told(desk)
    assert disputed.startswith("The visit is disputed")
    assert ruled.startswith("The supervisor ruled that the client belongs to 顾问b1")
    assert was == "The visit turned out to be: return visit, of 顾问b1."
    assert back.startswith("顾问a1 gets a turn back")
    assert first == "The visit turned out to be: first visit."
    assert no_more == "顾问a1 is owed this turn no more."


def test_a_turn_that_was_charged_after_all(desk: Desk) -> None:
    do(desk, ReturnVisit("v2", "b1"), Reclassify("v2", Kind.FIRST_VISIT, by="s1"))
    assert told(desk, "v2")[-1].startswith("The visit is a turn of B公司 after all")
    assert told(desk) == [], "of another visit"


def test_a_turn_that_was_taken_back(desk: Desk) -> None:
    do(desk, PassOver("v1", Cause.NOT_FOUND), Override("v1", "a2", "language", "s1"))
    assert told(desk) == ["The turn of 顾问a1 was taken back: not found."]
    assert told(desk, number=1) == ["The turn of 顾问b1 was taken back: override."]
    assert told(desk, number=2) == []


def test_what_was_undone_is_not_told(desk: Desk) -> None:
    do(desk, HandOver("v1", "b1", "unwell"), Undo())
    assert told(desk) == []
    assert against(desk, "b1").startswith("顾问b1 was ready")
