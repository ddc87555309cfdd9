"""What the board answers, and what it carries over night: cases worked by hand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.book.entries import DayOpened, SignedIn, TurnGiven
from frontdesk.desk.commands import (
    CloseDay,
    CountParty,
    Dispute,
    Enlist,
    FirstVisit,
    GuestVisit,
    HandOver,
    MarkAway,
    MarkBack,
    NamedRequest,
    OpenDay,
    PartyGone,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Expect, Leave, Reclassify, Rule, SetStage
from frontdesk.people import Agency, Cause, Stage, Step
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import mentor_of
from frontdesk.rotation.fold import opened_board
from frontdesk.rotation.shares import paid
from frontdesk.visits import Basis, Grade, Kind, Lane
from tests.office import Clock, do, opened, receiver, sign_in, two_agencies


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1", "a2", "b1")
    yield desk
    desk.close()


def board_of(desk: Desk) -> Board:
    assert desk.board is not None
    return desk.board


def next_day(desk: Desk, clock: Clock) -> Board:
    desk.do(CloseDay((), "nobody_there"))
    clock.forward(days=1)
    desk.do(OpenDay(board_of(desk).date + timedelta(days=1)))
    return board_of(desk)


def test_everybody_has_a_name(desk: Desk) -> None:
    names = [board_of(desk).name(who) for who in ("a1", "s1", "nobody")]
    assert names == ["顾问a1", "沈主任", "nobody"]


def test_a_passed_debt_is_paid_as_an_owed_turn_by_its_clause(desk: Desk) -> None:
    desk.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    desk.do(FirstVisit("v"))
    assert [debt.consultant for debt in board_of(desk).owed_to("a1")] == ["a1"]
    assert board_of(desk).owed_to("a2") == ()
    desk.do(FirstVisit("w"))
    desk.do(MarkBack("a1"))
    paid = [e.what for e in desk.do(FirstVisit("x")).entries if isinstance(e.what, TurnGiven)]
    assert [(turn.consultant, turn.basis, turn.clause) for turn in paid] == [("a1", Basis.OWED, "on_pass")]
    assert board_of(desk).lines["walk_in"]["A"] == ("a1", "a2"), "an owed turn moves no line"


def test_who_left_is_none_of_the_agencys_people(desk: Desk) -> None:
    do(desk, Leave(("a3",), "mA"))
    assert [person.id for person in board_of(desk).people_of("A")] == ["a1", "a2"]


def test_turns_are_counted_per_lane(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(GuestVisit("t", Kind.TOUR))
    board = board_of(desk)
    assert (board.turns_in("walk_in", "A"), board.turns_in("tour", "A"), board.turns_in("call", "A")) == (
        1,
        1,
        0,
    )
    assert (board.turns_of("A"), board.turns_of("B")) == (2, 0)


def test_only_the_accompanied_have_a_mentor_beside_them(desk: Desk) -> None:
    person = replace(board_of(desk).consultants["a1"], mentor="a2")
    assert mentor_of(person) is None
    assert mentor_of(replace(person, stage=Stage.ACCOMPANIED)) == "a2"


def test_visits_stand_in_the_order_of_arrival(desk: Desk) -> None:
    for visit, who in (("p", "a1"), ("q", "a1"), ("r", "b1")):
        desk.do(NamedRequest(visit, who))
    desk.do(ReturnVisit("s", "b1"))
    shuffled = replace(board_of(desk), visits=dict(reversed(list(board_of(desk).visits.items()))))
    assert [visit.id for visit in shuffled.receptions()][:2] == ["p", "r"]
    assert [visit.id for visit in shuffled.waiting_visits()] == ["q", "s"]


def test_a_night_keeps_what_brought_the_parties_and_their_order(desk: Desk, clock: Clock) -> None:
    for number in range(3):
        desk.do(FirstVisit(f"v{number}"))
    do(desk, Expect("e", Kind.TOUR, Grade.IMPORTANT, "s1"))
    desk.do(GuestVisit("g", Kind.TOUR, 30, expected="e"))
    desk.do(FirstVisit("w"))
    desk.do(NamedRequest("n", "a1"))
    board = next_day(desk, clock)
    assert [visit.id for visit in board.waiting_visits()] == ["g", "w", "n"]
    guests = board.visits["g"]
    assert (guests.kind, guests.grade, guests.expected, guests.lane) == (
        Kind.TOUR,
        Grade.IMPORTANT,
        "e",
        Lane.VIP,
    )
    assert (board.visits["n"].kind, board.visits["n"].owner) == (Kind.NAMED_REQUEST, "a1")
    assert all(visit.arrived_seq < 0 for visit in board.visits.values())
    assert [visit.id for visit in board.receptions()] == ["v0", "v1", "v2"]
    desk.do(PartyGone("g"))
    desk.do(FirstVisit("late"))
    assert [visit.id for visit in board_of(desk).waiting_visits()] == ["w", "n", "late"]


def test_what_an_older_opening_doesnt_say_is_told_from_the_owner(desk: Desk, clock: Clock) -> None:
    desk.do(MarkAway("a1", Cause.LUNCH))
    desk.do(MarkAway("a2", Cause.LUNCH))
    desk.do(ReturnVisit("mine", "a1"))
    desk.do(FirstVisit("v"))
    desk.do(FirstVisit("w"))
    next_day(desk, clock)
    entry = desk.entries[0]
    assert isinstance(entry.what, DayOpened)
    silent = replace(entry, what=replace(entry.what, kinds=None))
    board = opened_board("office", silent)
    assert board.visits["mine"].kind is Kind.RETURN_VISIT
    assert board.visits["w"].kind is Kind.FIRST_VISIT


def test_a_day_begins_with_its_opening(desk: Desk) -> None:
    with pytest.raises(TypeError, match="does not open a day"):
        opened_board("office", replace(desk.entries[0], what=SignedIn("a1")))


def test_a_step_is_on_record_once(desk: Desk) -> None:
    do(desk, SetStage("a3", Stage.TRAINEE, "mA"))
    do(desk, SetStage("a3", Stage.ACCOMPANIED, "s1", "a1", tuple(Step)))
    assert board_of(desk).consultants["a3"].steps == tuple(Step)[:5]


def test_who_is_free_again_receives_who_waits_first(desk: Desk) -> None:
    for number in range(3):
        desk.do(FirstVisit(f"v{number}"))
    desk.do(FirstVisit("first"))
    desk.do(FirstVisit("second"))
    desk.do(SeeOff("v0"))
    assert (receiver(desk, "first"), receiver(desk, "second")) == ("a1", None)
    sign_in(desk, "b2")
    assert receiver(desk, "second") == "b2"


def test_a_visit_costs_a_turn_as_often_as_it_is_one(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    told = [board_of(desk).served["v"].charged]
    for kind in (Kind.INVALID, Kind.FIRST_VISIT, Kind.TRADE_VISIT):
        do(desk, Reclassify("v", kind, by="s1"))
        told.append(board_of(desk).served["v"].charged)
    assert told == [True, False, True, False]


def test_the_board_knows_how_many_came_and_whose_they_are(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(CountParty("v", 4))
    desk.do(Dispute("v"))
    assert (board_of(desk).visits["v"].party, board_of(desk).visits["v"].disputed) == (4, True)
    do(desk, Rule("v", "evidence", "s1", owner="b1"))
    visit, served = board_of(desk).visits["v"], board_of(desk).served["v"]
    assert (visit.owner, visit.disputed, served.owner, served.kind) == ("b1", False, "b1", Kind.RETURN_VISIT)


def test_who_is_set_back_leaves_the_lines_of_other_lanes_at_the_next_sign_in(desk: Desk) -> None:
    do(desk, SetStage("a2", Stage.TRAINEE, "mA"))
    desk.do(SignOut("a2"))
    desk.do(SignIn("a2"))
    assert not [lane for lane, lines in board_of(desk).lines.items() if "a2" in lines["A"]]


def test_a_withdrawn_turn_is_counted_no_more(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(GuestVisit("t", Kind.TOUR))
    desk.do(PassOver("v", Cause.LUNCH))
    board = board_of(desk)
    assert receiver(desk, "v") == "b1"
    assert (board.turns_in("walk_in", "A"), board.turns_in("walk_in", "B")) == (0, 1)
    assert board.turns_in("tour", "A") == 1


def test_a_hand_over_leaves_the_others_with_their_visitors(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(FirstVisit("w"))
    desk.do(HandOver("v", "a2", "unwell"))
    assert board_of(desk).busy == {"a2": "v", "b1": "w"}
    assert board_of(desk).ready == {"a1"}


def test_what_nobody_can_take_over_stays_owed() -> None:
    agencies = (Agency("A", "A公司", 1), Agency("B", "B公司", 1))
    lags = {"A": Fraction(5), "B": Fraction(-5)}
    assert paid(lags, agencies, "B", (), 3) == {"A": 5, "B": -6}


def test_an_agency_joins_with_lag_0(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(Enlist((Agency("C", "C公司", 1),), ()))
    assert {lags["C"] for lags in board_of(desk).lags.values()} == {0}
