"""P8: owed turns are paid at the creditor's first chance, the oldest first; and nobody gains by them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, strategies as st

from frontdesk.book.decisions import HandedOver, OwedGiven, OwedLapsed, TurnCharged
from frontdesk.book.entries import TurnGiven, TurnWithdrawn, What
from frontdesk.desk.commands import FirstVisit, MarkAway, MarkBack, PassOver, SeeOff
from frontdesk.desk.orders import Penalise, Reclassify
from frontdesk.people import Cause
from frontdesk.visits import Basis, Kind, Lane, Owing
from tests.rotation.budget import tries
from tests.rotation.house import SETTLED, SUSPENSIONS, House, Step, crowd, steps_of

quick = tries(100)
LANES = st.sampled_from(list(Lane))
BUSY = st.sampled_from(["lost", {"owed_up_to": 1}])
OWED: dict[str, Any] = {"on_pass": {"signing_desk": {"effect": "owed", "minutes": None}}}
presses = steps_of(*SUSPENSIONS, *SETTLED, *SETTLED, "away", "back", "gone", least=40)


@dataclass
class Debts:
    """The unpaid owed turns, told by the entries alone."""

    unpaid: dict[str, OwedGiven] = field(default_factory=dict)
    paid: Counter[str] = field(default_factory=Counter)

    def tell(self, what: What) -> None:
        match what:
            case OwedGiven():
                self.unpaid[what.owed] = what
            case OwedLapsed():
                del self.unpaid[what.owed]
            case TurnGiven(owed=str(owed)):
                self.paid[owed] += 1
                del self.unpaid[owed]

    def due(self, lane: Lane, kind: Owing, among: Iterator[str] | tuple[str, ...]) -> OwedGiven | None:
        """The oldest of this kind whose creditor is among these."""
        able = set(among)
        fit = (d for d in self.unpaid.values() if (d.lane, d.kind) == (lane, kind))
        return next((debt for debt in fit if debt.consultant in able), None)


def check_paid(debts: Debts, turn: TurnGiven) -> None:
    """The turn is what the debts of that moment say."""
    if turn.basis not in (Basis.ROTATION, Basis.OWED) or turn.lane is None:
        assert turn.owed is None
        return
    everybody = (who for people in turn.candidates.values() for who in people)
    back = debts.due(turn.lane, Owing.GIVEN_BACK, everybody)
    if back is not None:
        assert (turn.owed, turn.consultant, turn.counts) == (back.owed, back.consultant, False)
        assert turn.lags_after == turn.lags_before
        return
    assert turn.counts
    debt = debts.due(turn.lane, Owing.PASSED, turn.candidates[turn.agency])
    if debt is None:
        assert (turn.owed, turn.basis) == (None, Basis.ROTATION)
        assert turn.consultant == turn.candidates[turn.agency][0]
    else:
        assert (turn.owed, turn.consultant, turn.passed) == (debt.owed, debt.consultant, ())


@given(presses, LANES, BUSY, st.sampled_from([0, 1, 3]))
@quick
def test_p08_each_owed_turn_is_paid_at_the_first_chance_the_oldest_first(
    pressed: list[Step], lane: Lane, busy: object, most: int
) -> None:
    """Once, and to nobody who isn't owed one; no more are held than clause `owed_limit` allows."""
    site = crowd((2, 1), 3, lane, agency_busy=busy, owed_limit={"most": most, "days": 0}, **OWED)
    house, debts, told = House(site, lane), Debts(), 0
    house.sign_in(house.everybody())
    for step in pressed:
        house.step(step)
        for what in house.written[told:]:
            if isinstance(what, TurnGiven):
                check_paid(debts, what)
            debts.tell(what)
            if isinstance(what, OwedGiven) and what.kind is Owing.PASSED and what.cause != "restored":
                held = [d for d in debts.unpaid.values() if d.consultant == what.consultant]
                restored = isinstance(house.written[house.written.index(what) - 1], TurnWithdrawn)
                assert len(held) <= most or restored
        told = len(house.written)
    assert set(debts.paid.values()) <= {1}
    assert tuple(debts.unpaid.values()) == house.board.owed


def real_turns(written: list[What], lane: Lane) -> tuple[dict[str, Fraction], Counter[str]]:
    """By the entries alone: what each agency was due in the lane, and the visits that really were turns."""
    due: dict[str, Fraction] = {}
    turn_of: dict[str, str] = {}
    given = {}
    for seq, what in enumerate(written, 2):  # the opening is the first
        if isinstance(what, TurnGiven | TurnCharged) and what.lane is lane:
            counts = not isinstance(what, TurnGiven) or what.counts
            for agency, after in what.lags_after.items() if counts else ():
                paid = int(agency == what.agency)
                due[agency] = due.get(agency, Fraction(0)) + after - what.lags_before[agency] + paid
            if counts or (isinstance(what, TurnGiven) and what.owed):
                turn_of[what.visit] = what.agency
            if isinstance(what, TurnGiven):
                given[seq] = what
        elif isinstance(what, TurnWithdrawn) and what.turn in given:
            lost = given[what.turn]
            for agency, after in lost.lags_after.items() if lost.counts else ():
                paid = int(agency == lost.agency)
                due[agency] -= after - lost.lags_before[agency] + paid
            turn_of.pop(lost.visit, None)
        elif isinstance(what, OwedGiven) and what.visit:
            turn_of.pop(what.visit, None)
    return due, Counter(turn_of.values())


@given(presses, st.sampled_from([(1, 1), (2, 1), (1, 1, 1), (3, 2, 1)]), LANES)
@quick
def test_p08_nobody_is_off_by_more_than_the_bound_and_what_is_owed(
    pressed: list[Step], weights: tuple[int, ...], lane: Lane
) -> None:
    """Counted by visits: what turned out to be nothing is no turn, and what was given back is one."""
    house = House(crowd(weights, 2, lane, owed_limit={"most": 100, "days": None}, **OWED), lane)
    house.sign_in(house.everybody())
    bound = Fraction(1, 2) if len(weights) == 2 else Fraction(1)
    moved = 0
    for step in pressed:
        if step[0] in ("again", "instead"):
            continue  # forced turns are of P14
        house.step(step)
        moved += step[0] == "gone"
        due, had = real_turns(house.written, lane)
        owed = Counter(d.consultant for d in house.board.owed if d.kind is Owing.GIVEN_BACK)
        for agency in house.board.agencies:
            back = sum(n for who, n in owed.items() if house.board.consultants[who].agency == agency.id)
            off = due.get(agency.id, Fraction(0)) - had[agency.id]
            assert off == house.board.lags[lane][agency.id] + back
            assert abs(off) <= bound + sum(owed.values()) + moved


# ---- Each by hand


@pytest.fixture
def house() -> House:
    """A with A0 A1 A2, B with B0 B1 B2; the signing desk is made good."""
    house = House(crowd((1, 1), 3, **OWED))
    house.sign_in(house.everybody())
    return house


def test_a_turn_given_back_is_paid_before_the_rotation_is_asked(house: House) -> None:
    first = house.serve()
    house.press(Reclassify(first.visit, Kind.TRADE_VISIT, None, "s1"))
    lags, lines = house.board.lags, house.board.lines
    paid = house.serve()
    assert (first.consultant, paid.consultant, paid.basis, paid.counts) == ("A0", "A0", Basis.OWED, False)
    assert (house.board.lags, house.board.lines, house.board.owed) == (lags, lines, ())
    assert house.serve().consultant == "B0"


def test_two_given_back_are_paid_in_the_order_in_which_they_were_given(house: House) -> None:
    turns = [house.serve() for _ in range(3)]
    for turn in turns[::-1]:
        house.press(Reclassify(turn.visit, Kind.INVALID, None, "s1"))
    assert [house.serve().consultant for _ in range(4)] == ["A1", "B0", "A0", "B1"]


def test_what_was_given_back_is_charged_again_where_it_was_a_turn_after_all(house: House) -> None:
    first = house.serve()
    lags = house.board.lags
    house.press(Reclassify(first.visit, Kind.TRADE_VISIT, None, "s1"))
    house.press(Reclassify(first.visit, Kind.FIRST_VISIT, None, "s1"))
    assert (house.board.owed, house.board.lags) == ((), lags)


def test_a_paid_one_is_charged_by_the_forced_turn_rule(house: House) -> None:
    first = house.serve()
    house.press(Reclassify(first.visit, Kind.TRADE_VISIT, None, "s1"))
    house.serve()
    house.press(Reclassify(first.visit, Kind.FIRST_VISIT, None, "s1"))
    assert house.board.lags[Lane.WALK_IN] == {"A": -1, "B": 1}


def test_one_who_was_passed_is_paid_when_the_agency_is_due_and_before_the_line(house: House) -> None:
    house.press(MarkAway("A0", Cause.SIGNING_DESK))
    assert house.serve().consultant == "A1"
    house.press(MarkBack("A0"))
    assert [house.serve().consultant for _ in range(5)] == ["B0", "A0", "B1", "A2", "B2"]
    assert house.board.owed == ()


def test_a_withdrawn_payment_is_owed_anew(house: House) -> None:
    first = house.serve()
    house.press(Reclassify(first.visit, Kind.TRADE_VISIT, None, "s1"))
    (turn,) = house.visit()
    lags, turns = house.board.lags, house.board.turns
    house.press(PassOver(turn.visit, Cause.SHORT_BREAK))
    assert turns == {"A0": 1}
    assert house.board.turns == {"A0": 1, "B0": 1}
    assert house.board.lags != lags
    (debt,) = house.board.owed
    assert (debt.consultant, debt.kind, debt.cause) == ("A0", Owing.GIVEN_BACK, "trade_visit")


def test_a_wrong_turn_is_given_back_to_whom_it_was_charged(house: House) -> None:
    (turn,) = house.visit()
    house.press(Penalise("B1", "wrong_turn", "s1", turn.visit))
    assert house.board.visits[turn.visit].receivers == ("B1",)
    assert [debt.consultant for debt in house.board.owed] == ["A0"]
    house.press(SeeOff(turn.visit))
    assert house.serve().consultant == "A0"


def test_a_wrong_turn_is_given_back_after_the_reception_too(house: House) -> None:
    (turn,) = house.visit()
    house.press(SeeOff(turn.visit))
    lags, ready = house.board.lags, house.board.ready
    house.press(Penalise("B1", "wrong_turn", "s1", turn.visit))
    house.press(Penalise("B0", "wrong_turn", "s1", turn.visit))
    assert [(debt.consultant, debt.cause, debt.visit) for debt in house.board.owed] == [
        ("A0", "wrong_turn", turn.visit)
    ]
    assert [(what.from_, what.to) for what in house.written if isinstance(what, HandedOver)] == [("A0", "B1")]
    assert (house.board.lags, house.board.ready) == (lags, ready)
    assert house.serve().consultant == "A0"


def test_who_received_it_by_the_book_took_nothing(house: House) -> None:
    (turn,) = house.visit()
    house.press(SeeOff(turn.visit))
    house.press(Penalise(turn.consultant, "wrong_turn", "s1", turn.visit))
    assert house.board.owed == ()


def test_a_wrong_turn_of_one_who_waits_costs_nobody_anything(house: House) -> None:
    for who in house.everybody():
        house.press(MarkAway(who, Cause.LUNCH))
    house.press(FirstVisit("v"))
    (turn,) = house.press(Penalise("B1", "wrong_turn", "s1", "v"))
    assert (turn.basis, turn.counts, turn.lane, turn.consultant) == (Basis.WRONG_TURN, False, None, "B1")
    assert house.board.owed == ()


def test_at_the_limit_a_pass_is_forfeit(house: House) -> None:
    house = House(crowd((1,), 3, owed_limit={"most": 1, "days": 7}, **OWED))
    house.sign_in(house.everybody())
    for _ in range(4):
        house.press(MarkAway("A0", Cause.SIGNING_DESK))
        house.serve()
        house.serve()
        house.serve()
    effects = [passed.effect for turn in house.turns for passed in turn.passed if passed.consultant == "A0"]
    assert effects[0] == "owed"
    assert set(effects[1:]) == {"forfeit"}
    assert len(house.board.owed) == 1
