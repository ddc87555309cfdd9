"""Who receives what no rotation gives; and which agencies are due a turn while all their people receive."""

from fractions import Fraction

import pytest

from frontdesk.book.decisions import Met as HasMet
from frontdesk.desk.commands import (
    FirstVisit,
    GuestVisit,
    MarkAway,
    MarkBack,
    Met,
    NamedRequest,
    PassOver,
    Referral,
    Relative,
    ReturnVisit,
    SeeOff,
    SignOut,
    TradeVisit,
)
from frontdesk.desk.orders import Expect, Reclassify, Suspend
from frontdesk.people import Cause
from frontdesk.visits import Basis, Grade, Kind, Lane
from tests.office import sheet, site
from tests.rotation.house import House, crowd


def house_of(each: int = 2, **choices: object) -> House:
    """A with A0, A1 ..., B with B0, B1 ...; everybody signed in."""
    house = House(crowd((1, 1), each, Lane.WALK_IN, **choices))
    house.sign_in(house.everybody())
    return house


# ---- Return visits whose owner isn't ready


@pytest.mark.parametrize(
    ("away", "receiver", "basis"),
    [("courtesy", "A2", Basis.COURTESY), ("rotation", "A1", Basis.ROTATION), ("supervisor", None, None)],
)
def test_whose_owner_is_away_is_received_as_the_clause_says(
    away: str, receiver: str | None, basis: Basis | None
) -> None:
    """The courtesy reception takes the last of the line, so that the front isn't used up."""
    house = house_of(3, return_visit={"counts": False, "owner_away": away})
    house.press(MarkAway("A0", Cause.LUNCH))
    lags, lines = house.board.lags, house.board.lines
    turns = house.press(ReturnVisit("v", "A0"))
    assert [(turn.consultant, turn.basis) for turn in turns] == ([(receiver, basis)] if receiver else [])
    assert ((house.board.lags, house.board.lines) == (lags, lines)) is (away != "rotation")


def test_a_courtesy_reception_waits_for_anyone_of_the_agency() -> None:
    house = house_of(2)
    for who in ("A0", "A1"):
        house.press(MarkAway(who, Cause.LUNCH))
    assert house.press(ReturnVisit("v", "A0")) == []
    assert house.board.visits["v"].waiting


@pytest.mark.parametrize("command", [NamedRequest("v", "A0"), Referral("v", "A0"), Relative("v", "A0")])
def test_who_is_asked_for_and_not_ready_is_waited_for(command: NamedRequest) -> None:
    house = house_of(2)
    house.press(ReturnVisit("own", "A0"))
    assert house.press(command) == []
    (turn,) = house.press(SeeOff("own"))
    assert (turn.visit, turn.consultant, turn.counts, turn.lane) == ("v", "A0", False, None)


def test_a_referral_goes_by_rotation_unless_they_ask() -> None:
    house = house_of(2)
    (turn,) = house.press(Referral("v", "B1", asked_for=False))
    assert (turn.consultant, turn.basis, turn.lane) == ("A0", Basis.ROTATION, Lane.WALK_IN)
    house = house_of(2, referral={"to": "rotation", "counts": False})
    (turn,) = house.press(Referral("v", "B1", asked_for=True))
    assert (turn.consultant, turn.basis) == ("A0", Basis.ROTATION)


def test_a_trade_visit_occupies_nobody() -> None:
    house = house_of(2)
    before = house.board
    assert house.press(TradeVisit("v", "A0")) == []
    assert (house.board.ready, house.board.lines, house.board.visits) == (before.ready, before.lines, {})
    house = house_of(2, not_counted=[])
    (turn,) = house.press(TradeVisit("v", "B0"))
    assert (turn.consultant, turn.counts) == ("A0", True)


def test_a_waiting_party_that_turns_out_to_be_somebodys_waits_for_this_one() -> None:
    house = house_of(1)
    for who in ("A0", "B0"):
        house.press(MarkAway(who, Cause.LUNCH))
    house.press(FirstVisit("v"))
    assert house.press(Reclassify("v", Kind.RETURN_VISIT, "B0")) == []
    assert house.press(MarkBack("A0")) == []
    (turn,) = house.press(MarkBack("B0"))
    assert (turn.consultant, turn.basis, turn.lane) == ("B0", Basis.RETURN, None)


def test_a_waiting_client_who_turns_out_to_be_new_goes_to_the_next_in_rotation() -> None:
    house = house_of(1)
    house.press(MarkAway("B0", Cause.LUNCH))
    assert house.press(NamedRequest("v", "B0")) == []
    (turn,) = house.press(Reclassify("v", Kind.FIRST_VISIT))
    assert (turn.consultant, turn.basis, turn.lane) == ("A0", Basis.ROTATION, Lane.WALK_IN)


def test_whoever_is_called_instead_meets_the_visitors_anew() -> None:
    """Once for each who was called."""
    house = house_of(1)
    (called,) = house.visit()
    for _ in range(2):
        house.press(Met(called.visit))
    assert house.board.visits[called.visit].met
    house.press(PassOver(called.visit, Cause.LUNCH))
    assert not house.board.visits[called.visit].met
    house.press(Met(called.visit))
    assert [what.visit for what in house.written if isinstance(what, HasMet)] == [called.visit] * 2


# ---- Very important guests


def brief(house: House, visit: str, by: str) -> list[str]:
    house.press(Expect(f"e{visit}", Kind.TOUR, Grade.VERY_IMPORTANT, by))
    turns = house.press(GuestVisit(visit, Kind.TOUR, expected=f"e{visit}"))
    assert all((turn.basis, turn.lane, turn.agency) == (Basis.MANAGER, None, "") for turn in turns)
    return [turn.consultant for turn in turns]


def test_the_supervisor_who_briefed_receives_or_the_first_who_is_free() -> None:
    house = house_of(2)
    lags, lines, last = house.board.lags, house.board.lines, house.board.last_turn
    assert [brief(house, visit, "s2") for visit in ("a", "b", "c")] == [["s2"], ["s1"], []]
    (turn,) = house.press(SeeOff("a"))
    assert (turn.visit, turn.consultant) == ("c", "s2")
    assert (house.board.lags, house.board.lines, house.board.last_turn) == (lags, lines, last)


# ---- D: which agencies accrue


def after_a_visit(house: House) -> dict[str, Fraction]:
    """The lags after A's next turn."""
    (turn,) = house.visit()
    assert turn.agency == "A"
    return dict(turn.lags_after)


SHARED = {"A": Fraction(-1, 2), "B": Fraction(1, 2)}
ALONE = {"A": Fraction(0), "B": Fraction(0)}


def test_an_agency_whose_people_all_receive_is_due_its_share() -> None:
    house = house_of(1, agency_busy={"owed_up_to": 3})
    house.press(ReturnVisit("own", "B0"))
    assert after_a_visit(house) == SHARED


def test_where_busy_is_lost_it_is_due_nothing() -> None:
    house = house_of(1)
    house.press(ReturnVisit("own", "B0"))
    assert after_a_visit(house) == ALONE


@pytest.mark.parametrize("reason", ["away", "off duty", "suspended"])
def test_an_agency_that_neither_has_a_candidate_nor_receives_is_due_nothing(reason: str) -> None:
    house = house_of(1, agency_busy={"owed_up_to": 3})
    match reason:
        case "away":
            house.press(MarkAway("B0", Cause.LUNCH))
        case "off duty":
            house.press(SignOut("B0"))
        case _:
            house.press(ReturnVisit("own", "B0"))
            house.press(Suspend("B0", "other", "s1"))
    assert after_a_visit(house) == ALONE


def test_of_two_that_have_no_candidate_the_one_that_receives_is_due_its_share() -> None:
    house = House(crowd((1, 1, 1), 1, agency_busy={"owed_up_to": 3}))
    house.sign_in(["A0", "B0"])
    house.press(ReturnVisit("own", "B0"))
    assert after_a_visit(house) == {**SHARED, "C": Fraction(0)}


def with_a_newcomer() -> House:
    """A with A0; B with the newcomer B1 in front, the mentor B0, and B2."""
    rules = sheet(agency_busy={"owed_up_to": 3})
    house = House(site({"A": ["A0"], "B": ["B0", "B1", "B2"]}, (), rules, {"B1": "B0"}))
    house.sign_in(["B1", "B0", "A0"])
    return house


def test_a_mentor_who_stands_by_counts_as_receiving() -> None:
    house = with_a_newcomer()
    house.serve()
    (turn,) = house.visit()
    assert (turn.consultant, turn.with_mentor) == ("B1", "B0")
    house.press(Suspend("B1", "other", "s1"))
    assert after_a_visit(house) == SHARED


def test_a_newcomer_whose_mentor_is_busy_is_passed_and_keeps_the_place() -> None:
    house = with_a_newcomer()
    house.press(ReturnVisit("own", "B0"))
    house.sign_in(["B2"])
    house.serve()
    (turn,) = house.visit()
    assert turn.consultant == "B2"
    assert [(each.consultant, each.cause, each.effect) for each in turn.passed] == [
        ("B1", "mentor_busy", "keep"),
        ("B0", "with_client", "keep"),
    ]
    assert house.board.lines[Lane.WALK_IN]["B"] == ("B1", "B0", "B2")


def test_who_signs_in_again_is_away_no_more() -> None:
    house = house_of(2)
    house.press(MarkAway("A0", Cause.LUNCH))
    house.press(SignOut("A0"))
    assert "A0" in house.board.away
    house.sign_in(["A0"])
    assert house.board.away == {}
    assert house.board.lines[Lane.WALK_IN]["A"] == ("A1", "A0")
    assert [house.visit()[0].consultant for _ in range(3)] == ["A1", "B0", "A0"]
