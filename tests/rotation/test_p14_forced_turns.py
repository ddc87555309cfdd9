"""P14: forced turns move an agency by one each at most, and the rotation pays them back first."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from frontdesk.book.decisions import TurnCharged
from frontdesk.book.entries import TurnGiven, TurnWithdrawn
from frontdesk.desk.commands import NamedRequest, PassOver, Referral, Relative, ReturnVisit, SeeOff, SignOut
from frontdesk.desk.orders import Override, Reclassify, SetShare
from frontdesk.people import Cause, Stage
from frontdesk.visits import Basis, Kind, Lane
from tests.office import of_stage, sheet, site
from tests.rotation.budget import tries
from tests.rotation.house import FORCED, SETTLED, SUSPENSIONS, House, Step, crowd, steps_of

quick = tries(100)
LANES = st.sampled_from(list(Lane))
COUNTED: dict[str, Any] = {
    "return_visit": {"counts": True, "owner_away": "courtesy"},
    "named_request": {"counts": True},
    "referral": {"to": "referrer", "counts": True},
    "not_counted": ["trade_visit", "invalid", "out_of_hours"],
}
presses = steps_of(*FORCED, *FORCED, *SUSPENSIONS, *SETTLED, "gone", least=30)


def forced(house: House, lane: Lane) -> int:
    """Turns of the lane that no rotation gave, or that were taken back, or charged afterwards."""
    outside = (Basis.OVERRIDE, Basis.RETURN, Basis.NAMED, Basis.REFERRAL)
    number = 0
    for what in house.written:
        match what:
            case TurnGiven():
                number += what.lane is lane and what.counts and what.basis in outside
            case TurnCharged():
                number += what.lane is lane
            case TurnWithdrawn():
                number += 1
    return number


@given(presses, st.sampled_from([(1, 1), (3, 1), (1, 1, 1), (5, 3, 2)]), LANES)
@quick
def test_p14_forced_turns_move_an_agency_by_one_each_at_most(
    pressed: list[Step], weights: tuple[int, ...], lane: Lane
) -> None:
    house = House(crowd(weights, 3, lane, **COUNTED), lane)
    house.sign_in(house.everybody())
    bound = Fraction(1, 2) if len(weights) == 2 else Fraction(1)
    for step in pressed:
        house.step(step)
        for of in (lane, Lane.WALK_IN):
            lags = house.board.lags[of]
            assert sum(lags.values()) == 0
            assert max(map(abs, lags.values())) <= bound + forced(house, of)


@given(presses, st.sampled_from([(1, 1), (3, 1), (1, 1, 1), (5, 3, 2)]), LANES)
@quick
def test_p14_the_rotation_pays_back_first(pressed: list[Step], weights: tuple[int, ...], lane: Lane) -> None:
    """Whoever is owed most among those who have a candidate gets the next turn, given-back ones apart."""
    house = House(crowd(weights, 3, lane, **COUNTED), lane)
    share = dict(zip("ABC", weights, strict=False))
    house.sign_in(house.everybody())
    for step in pressed:
        for turn in house.step(step):
            if turn.lane is None or not turn.counts:
                continue
            present = {*turn.candidates, turn.agency}
            total = sum(share[agency] for agency in present)
            owed = {
                a: lag + Fraction(share[a], total) * (a in present) for a, lag in turn.lags_before.items()
            }
            after = {a: lag - (a == turn.agency) for a, lag in owed.items()}
            assert turn.lags_after == after
            if turn.basis in (Basis.ROTATION, Basis.OWED):
                assert owed[turn.agency] == max(owed[a] for a in turn.candidates)


@given(presses, LANES)
@quick
def test_p14_the_displaced_keeps_the_first_place(pressed: list[Step], lane: Lane) -> None:
    """Whoever was called before an override stands in front again, and who receives goes to the back."""
    house = House(crowd((2, 1), 3, lane, **COUNTED), lane)
    house.sign_in(house.everybody())
    for step in pressed:
        before = len(house.written)
        house.step(step)
        now = house.written[before:]
        for withdrawn, turn in pairwise(now):
            overridden = isinstance(turn, TurnGiven) and turn.basis is Basis.OVERRIDE
            if not isinstance(withdrawn, TurnWithdrawn) or not overridden or withdrawn.place == "back":
                continue
            lost = next(one for seq, one in enumerate(house.written, 2) if seq == withdrawn.turn)
            assert isinstance(lost, TurnGiven)
            served = {one.consultant for one in now if isinstance(one, TurnGiven)}
            front = house.board.lines[lost.lane or lane][lost.agency][0]
            assert lost.consultant in {front, *served}


# ---- Each by hand


@pytest.fixture
def house() -> House:
    """A with A0 A1 A2, B with B0 B1 B2; everything counts."""
    house = House(crowd((1, 1), 3, **COUNTED))
    house.sign_in(house.everybody())
    return house


def sequence(house: House, times: int) -> str:
    return "".join(house.serve().agency for _ in range(times))


def test_the_agency_that_profits_pays_with_its_next_turns(house: House) -> None:
    for visit in ("a", "b", "c"):
        (turn,) = house.press(ReturnVisit(visit, "B0"))
        assert (turn.basis, turn.counts, turn.lane) == (Basis.RETURN, True, Lane.WALK_IN)
        house.press(SeeOff(visit))
    assert house.board.lags[Lane.WALK_IN] == {"A": Fraction(3, 2), "B": Fraction(-3, 2)}
    assert sequence(house, 7) == "AAABABA"


def test_an_override_takes_the_turn_back_first_and_charges_the_receiver(house: House) -> None:
    (called,) = house.visit()
    (turn,) = house.press(Override(called.visit, "B2", "language", "s1"))
    assert (called.consultant, turn.consultant, turn.basis, turn.counts) == ("A0", "B2", Basis.OVERRIDE, True)
    assert turn.lags_before == {"A": 0, "B": 0}
    assert turn.lags_after == {"A": Fraction(1, 2), "B": Fraction(-1, 2)}
    assert house.board.lines[Lane.WALK_IN] == {"A": ("A0", "A1", "A2"), "B": ("B0", "B1", "B2")}
    assert house.serve().consultant == "A0"


def test_a_free_override_moves_nothing() -> None:
    house = House(crowd((1, 1), 3, override={"counts": False}))
    house.sign_in(house.everybody())
    lags, lines, last = house.board.lags, house.board.lines, house.board.last_turn
    (called,) = house.visit()
    house.press(Override(called.visit, "B1", "language", "s1"))
    assert (house.board.lags, house.board.lines) == (lags, lines)
    assert house.board.last_turn == {**last, Lane.WALK_IN: {"A": 9, "B": 0}}


@pytest.mark.parametrize(
    ("command", "basis", "clause"),
    [
        (NamedRequest("v", "B1"), Basis.NAMED, "named_request"),
        (Referral("v", "B1"), Basis.REFERRAL, "referral"),
        (Relative("v", "B1"), Basis.NAMED, "named_request"),
        (ReturnVisit("v", "B1"), Basis.RETURN, "return_visit"),
    ],
)
def test_who_is_asked_for_is_charged_where_the_clause_counts(
    house: House, command: NamedRequest, basis: Basis, clause: str
) -> None:
    (turn,) = house.press(command)
    assert (turn.consultant, turn.basis, turn.clause, turn.counts) == ("B1", basis, clause, True)
    assert house.board.lines[Lane.WALK_IN]["B"] == ("B0", "B2", "B1")


def test_a_return_visit_that_was_a_first_visit_is_charged() -> None:
    house = House(crowd((1, 1), 3))
    house.sign_in(house.everybody())
    house.press(ReturnVisit("v", "B1"))
    lines = house.board.lines
    house.press(Reclassify("v", Kind.FIRST_VISIT, None, "s1"))
    assert house.board.lags[Lane.WALK_IN] == {"A": Fraction(1, 2), "B": Fraction(-1, 2)}
    assert house.board.lines == lines


def test_one_who_passes_a_forced_turn_keeps_the_place_that_the_sheet_says(house: House) -> None:
    house.press(ReturnVisit("v", "A1"))
    house.press(PassOver("v", Cause.SHORT_BREAK))
    assert house.board.lines[Lane.WALK_IN]["A"] == ("A1", "A0", "A2")
    assert house.board.lags[Lane.WALK_IN] == {"A": 0, "B": 0}


def test_whoever_stands_in_no_line_gets_into_none_by_a_withdrawn_turn() -> None:
    """A trainee's own client counts, and isn't found: nobody comes into the line by that."""
    of = crowd((1, 1), 2, **COUNTED)
    house = House(replace(of, consultants=(*of.consultants, of_stage("A9", "A", Stage.TRAINEE))))
    house.sign_in([person.id for person in house.board.consultants.values()])
    (turn,) = house.press(ReturnVisit("v", "A9"))
    assert (turn.lane, turn.counts) == (Lane.WALK_IN, True)
    house.press(PassOver("v", Cause.SHORT_BREAK))
    assert house.board.lines[Lane.WALK_IN] == {"A": ("A0", "A1"), "B": ("B0", "B1")}


@pytest.mark.parametrize(("others", "expected"), [(True, {"A": -1, "B": 1}), (False, {"A": 0, "B": 0})])
def test_an_agency_that_has_left_pays_what_the_others_are_due(others: bool, expected: dict[str, int]) -> None:
    """Without a share, nothing is due to it; with nobody else on duty, to nobody."""
    house = House(crowd((1, 1), 2))
    house.sign_in(house.everybody())
    house.press(ReturnVisit("v", "A0"))
    house.press(SeeOff("v"))
    for who in ("A0", "A1") if others else house.everybody():
        house.press(SignOut(who))
    house.press(SetShare("A", 0, "s1"))
    house.press(Reclassify("v", Kind.FIRST_VISIT, None, "s1"))
    assert isinstance(house.written[-1], TurnCharged)
    assert house.board.lags[Lane.WALK_IN] == expected


@pytest.mark.parametrize("counts", [True, False])
def test_a_newcomer_receives_the_own_client_without_the_mentor(counts: bool) -> None:
    """Who stands by is asked for in turns by the line, and by an override."""
    rules = sheet(**{**COUNTED, "return_visit": {"counts": counts, "owner_away": "courtesy"}})
    house = House(site({"A": ["A0", "A1"], "B": ["B0"]}, (), rules, {"A1": "A0"}))
    house.sign_in(["A0", "A1", "B0"])
    (turn,) = house.press(ReturnVisit("v", "A1"))
    assert (turn.consultant, turn.with_mentor, turn.counts) == ("A1", None, counts)
    assert house.board.ready == {"A0", "B0"}
    house.press(SeeOff("v"))
    arrival = house.arrival()
    (turn,) = house.press(Override(arrival.visit, "A1", "other", "s1", None, arrival))
    assert (turn.consultant, turn.with_mentor) == ("A1", "A0")
    assert house.board.ready == {"B0"}
