"""The promises of rotation.md as properties (P5, P6, P7, P15: also in the sequences of presses)."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from frontdesk.book.entries import AgencyChanged, SheetAdopted, TurnGiven, TurnWithdrawn
from frontdesk.clauses import sheet_of
from frontdesk.desk.commands import ReturnVisit
from frontdesk.rotation.pick import previews
from frontdesk.rotation.shares import accrued, paid
from frontdesk.site import Site
from frontdesk.visits import Basis, Lane
from tests.rotation.budget import tries
from tests.rotation.house import FORCED, SETTLED, SUSPENSIONS, House, Step, crowd, steps, steps_of
from tests.rotation.turns import sharing, turn

quick = tries(100)

shares = st.integers(1, 60)
two_or_three = st.lists(shares, min_size=2, max_size=3)
# At each turn: who has a candidate, who has people on duty but all receiving (both as bits), a new weight.
arrivals = st.lists(
    st.tuples(st.integers(1, 15), st.integers(0, 15), st.none() | st.tuples(st.integers(0, 3), shares)),
    max_size=120,
)


def members(bits: int, ids: Sequence[str]) -> list[str]:
    return [each for place, each in enumerate(ids) if bits >> place & 1]


def worst_after(
    weights: Sequence[int],
    pattern: Sequence[tuple[int, int, tuple[int, int] | None]],
    most: int | None,
    *,
    reweigh: bool,
) -> tuple[Fraction, Fraction]:
    """The largest and the smallest lag that ever stood, and that all summed to 0 at every turn (P1)."""
    agencies = sharing(weights)
    ids = [agency.id for agency in agencies]
    lags, last = dict.fromkeys(ids, Fraction(0)), dict.fromkeys(ids, 0)
    highest = lowest = Fraction(0)
    for seq, (bits, busy, change) in enumerate(pattern, 1):
        present = members(bits, ids)
        if change and reweigh and change[0] < len(ids):
            agencies[change[0]] = replace(agencies[change[0]], weight=change[1])
        if present:
            due = members(busy, ids) if most is not None else ()
            _, lags, last = turn(agencies, lags, last, present, seq, due, most)
        assert sum(lags.values()) == 0
        highest, lowest = max(highest, *lags.values()), min(lowest, *lags.values())
    return highest, lowest


@given(two_or_three, arrivals)
@quick
def test_p02_no_lag_leaves_the_bound_whoever_comes_and_goes(
    weights: list[int], pattern: list[tuple[int, int, tuple[int, int] | None]]
) -> None:
    """`lost`: within 1/2 for two agencies, below 1 for three, even when weights change."""
    highest, lowest = worst_after(weights, pattern, None, reweigh=True)
    if len(weights) == 2:
        assert max(highest, -lowest) <= Fraction(1, 2)
    else:
        assert max(highest, -lowest) < 1


@given(arrivals)
@quick
def test_p02_four_equal_agencies_stay_within_7_6(
    pattern: list[tuple[int, int, tuple[int, int] | None]],
) -> None:
    highest, lowest = worst_after([1, 1, 1, 1], pattern, None, reweigh=False)
    assert max(highest, -lowest) <= Fraction(7, 6)


@given(two_or_three, arrivals, st.integers(0, 4))
@quick
def test_p02b_what_is_owed_to_the_busy_stays_within_the_cap(
    weights: list[int], pattern: list[tuple[int, int, tuple[int, int] | None]], most: int
) -> None:
    """`owed_up_to(N)`: nobody is owed more than N + 1, nobody ahead by more than (m - 1)(N + 1)."""
    highest, lowest = worst_after(weights, pattern, most, reweigh=False)
    assert highest <= most + 1
    assert -lowest <= (len(weights) - 1) * (most + 1)


@given(
    st.lists(st.tuples(shares, st.fractions(-5, 5, max_denominator=12)), min_size=2, max_size=4),
    st.integers(0, 15),
    st.integers(0, 15),
    st.integers(0, 3),
    st.none() | st.integers(0, 3),
)
@quick
def test_a_turn_moves_the_lags_exactly_as_the_rule_says(
    given_lags: list[tuple[int, Fraction]], bits: int, busy: int, payer: int, most: int | None
) -> None:
    """Arrival, payment, and what exceeds N goes to those who have a candidate, in the agreed order."""
    agencies = sharing([weight for weight, _ in given_lags])
    ids = [agency.id for agency in agencies]
    start = {each: lag for each, (_, lag) in zip(ids, given_lags, strict=True)}
    start[ids[0]] -= sum(start.values())
    weight = {agency.id: agency.weight for agency in agencies}
    able, pays = members(bits, ids), ids[payer % len(ids)]
    due = {*able, *members(busy, ids), pays}
    expected = {each: lag + Fraction(weight[each] * (each in due), sum(weight[one] for one in due))
                for each, lag in start.items()}  # fmt: skip
    assert accrued(start, agencies, due) == expected
    expected[pays] -= 1
    for each in ids if most is not None and able else ():
        over = max(expected[each] - (most or 0), Fraction(0)) if each not in able else Fraction(0)
        expected[each] -= over
        for one in able:
            expected[one] += over * weight[one] / sum(weight[other] for other in able)
    assert paid(accrued(start, agencies, due), agencies, pays, able, most) == expected
    assert sum(expected.values()) == 0


def test_p02b_a_busy_agency_is_owed_n_and_what_exceeds_it_goes_to_those_present() -> None:
    agencies = sharing([1, 1])
    lags, last = dict.fromkeys("AB", Fraction(0)), dict.fromkeys("AB", 0)
    for seq in range(1, 20):
        _, lags, last = turn(agencies, lags, last, ["A"], seq, ["B"], 3)
    assert lags == {"A": -3, "B": 3}


LANES = st.sampled_from(list(Lane))
EFFECTS = st.sampled_from(["keep", "owed", "forfeit"])
BUSY = st.sampled_from(["lost", {"owed_up_to": 1}])
EVERYTHING = steps_of(*SUSPENSIONS, *FORCED, *SETTLED, "gone")


def on_pass(effect: str) -> dict[str, object]:
    """What whoever is away at the signing desk gets."""
    return {"signing_desk": {"effect": effect, "minutes": None}}


def bound(weights: Sequence[int]) -> Fraction:
    return Fraction(1, 2) if len(weights) == 2 else Fraction(1)


@given(steps, two_or_three, LANES, EFFECTS)
@quick
def test_p02_the_whole_engine_stays_within_the_bound(
    pressed: list[Step], weights: list[int], lane: Lane, effect: str
) -> None:
    """In every lane, whoever comes, goes, is suspended, or is owed a turn for having been passed."""
    house = House(crowd(weights, 2, lane, on_pass=on_pass(effect)), lane)
    house.sign_in(house.everybody())
    for step in pressed:
        for given_turn in house.step(step):
            largest = max(map(abs, given_turn.lags_after.values()))
            assert largest <= Fraction(1, 2) if len(weights) == 2 else largest < 1


@given(steps, two_or_three, LANES, st.integers(0, 3))
@quick
def test_p02b_the_whole_engine_stays_within_the_cap(
    pressed: list[Step], weights: list[int], lane: Lane, most: int
) -> None:
    house = House(crowd(weights, 2, lane, agency_busy={"owed_up_to": most}), lane)
    house.sign_in(house.everybody())
    for step in pressed:
        for given_turn in house.step(step):
            assert max(given_turn.lags_after.values()) <= most + 1
            assert -min(given_turn.lags_after.values()) <= (len(weights) - 1) * (most + 1)


def lapped(turns: Sequence[TurnGiven], receiver: str, since: int) -> set[str]:
    """Colleagues who could have received at every base turn of the agency since `since`, and had no turn."""
    last = turns[-1]
    between = [turn for turn in turns[since:] if turn.agency == last.agency]
    base = [turn for turn in between if turn.basis in (Basis.ROTATION, Basis.OWED)]
    waiting = set.intersection(*(set(turn.candidates[last.agency]) for turn in base))
    return waiting - {turn.consultant for turn in between} - {receiver}


def withdrawn(house: House, since: int) -> set[str]:
    """Whose turns were taken back by what was written since."""
    lost = {what.turn for what in house.written[since:] if isinstance(what, TurnWithdrawn)}
    told = ((seq, what) for seq, what in enumerate(house.written, 2))  # the opening is the first
    return {what.consultant for seq, what in told if seq in lost and isinstance(what, TurnGiven)}


@given(EVERYTHING, LANES, EFFECTS, BUSY)
@quick
def test_p03_nobody_is_lapped(pressed: list[Step], lane: Lane, effect: str, busy: object) -> None:
    """Between two turns by the line of one consultant every colleague who could receive throughout, and
    didn't sign in anew, nor lost a turn, received."""
    house = House(crowd(lane=lane, on_pass=on_pass(effect), agency_busy=busy), lane)
    house.sign_in(house.everybody())
    latest: dict[str, int] = {}
    joined: dict[str, int] = {}
    for step in pressed:
        if step[0] in ("in", "out"):
            joined[house.everybody()[step[1] % 8]] = len(house.turns)
        before, written = len(house.turns), len(house.written)
        house.step(step)
        for who in withdrawn(house, written):
            latest.pop(who, None)
            joined[who] = len(house.turns)
        for place in range(before, len(house.turns)):
            who, by_line = house.turns[place].consultant, house.turns[place].basis is Basis.ROTATION
            since = latest.pop(who, -1) + 1
            anew = {one for one, at in joined.items() if at >= since}
            if since and by_line and who not in anew:
                assert not lapped(house.turns[: place + 1], who, since) - anew
            if by_line:
                latest[who] = place


@given(EVERYTHING, LANES, EFFECTS, BUSY)
@quick
def test_p09_who_joins_waits_for_all_in_front(
    pressed: list[Step], lane: Lane, effect: str, busy: object
) -> None:
    """Whoever signs in comes after everybody who stands in front, and stayed, lost no turn, and could receive
    since."""
    house = House(crowd(lane=lane, on_pass=on_pass(effect), agency_busy=busy), lane)
    ahead: dict[str, tuple[int, set[str]]] = {}
    for step in [*(("in", number) for number in (0, 1, 4, 5)), *pressed]:
        before, on_duty, lines = len(house.turns), set(house.board.signed_in), house.board.lines[lane]
        written = len(house.written)
        house.step(step)
        for who in withdrawn(house, written):
            ahead.pop(who, None)
            for _, others in ahead.values():
                others.discard(who)
        for who in set(house.board.signed_in) - on_duty:
            for _, others in ahead.values():
                others.discard(who)
            ahead[who] = (before, {*lines[house.board.consultants[who].agency]} - {who})
        for place in range(before, len(house.turns)):
            who = house.turns[place].consultant
            since, others = ahead.pop(who, (0, set()))
            if house.turns[place].basis is not Basis.ROTATION:
                continue
            assert not lapped(house.turns[: place + 1], who, since) & others


@given(two_or_three, st.integers(1, 4), st.integers(1, 60), LANES)
@quick
def test_p04_everybody_gets_what_the_shares_say(
    weights: list[int], each: int, visits: int, lane: Lane
) -> None:
    """All candidates at every turn: within (1 - 1/k) + B/k of the exact entitlement."""
    house = House(crowd(weights, each, lane), lane)
    house.sign_in(house.everybody())
    for _ in range(visits):
        house.serve()
    for person in map(house.board.consultants.__getitem__, house.everybody()):
        weight = house.board.agency(person.agency).weight
        due = Fraction(visits * weight, sum(weights) * each)
        assert abs(house.board.turns.get(person.id, 0) - due) <= 1 - Fraction(1, each) + bound(weights) / each


@given(EVERYTHING, st.integers(1, 6), LANES, EFFECTS, BUSY)
@quick
def test_p05_the_preview_is_the_pick(
    pressed: list[Step], most: int, lane: Lane, effect: str, busy: object
) -> None:
    """Also where turns are owed, of either kind."""
    house = House(crowd((2, 1, 1), 2, lane, on_pass=on_pass(effect), agency_busy=busy), lane)
    house.sign_in(house.everybody())
    for step in pressed:
        house.step(step)
    board = house.board
    shown = list(previews(board, lane, house.now, most))
    assert shown == list(previews(board, lane, house.now, most))
    assert house.board is board
    picked = [turn for _ in shown for turn in house.visit()]
    assert [replace(turn, visit="") for turn in shown] == [replace(turn, visit="") for turn in picked]


def test_p05_a_tie_among_the_previewed_goes_to_whose_turn_is_longest_ago() -> None:
    """Also if both turns are only foreseen."""
    house = House(crowd())
    house.sign_in(["A0", "A1", "A2"])
    house.serve()
    house.sign_in(["B0", "B1", "B2"])
    shown = previews(house.board, Lane.WALK_IN, house.now, 4)
    assert [turn.agency for turn in shown] == ["B", "A", "B", "A"]
    assert [house.serve().agency for _ in range(4)] == ["B", "A", "B", "A"]


def test_p05_a_tie_with_the_turn_just_given_goes_to_the_other() -> None:
    house = House(crowd())
    house.sign_in(house.everybody())
    house.visit()
    shown = previews(house.board, Lane.WALK_IN, house.now, 4)
    assert [turn.agency for turn in shown] == ["B", "A", "B", "A"]


@pytest.mark.parametrize("owner", ["A0", "A1", "B3"])
def test_p07_a_return_visit_moves_no_lag_and_no_line(owner: str) -> None:
    house = House(crowd())
    house.sign_in(house.everybody())
    house.serve()
    lags, lines, last = house.board.lags, house.board.lines, house.board.last_turn
    house.press(ReturnVisit("back again", owner))
    assert house.board.visits["back again"].receivers == (owner,)
    assert (house.board.lags, house.board.lines, house.board.last_turn) == (lags, lines, last)


def test_p07_a_counted_return_visit_is_charged_to_the_owners_agency() -> None:
    house = House(crowd(return_visit={"counts": True}))
    house.sign_in(house.everybody())
    (turn,) = house.press(ReturnVisit("v", "B2"))
    assert (turn.basis, turn.counts, turn.lags_after) == (
        Basis.RETURN,
        True,
        {"A": Fraction(1, 2), "B": Fraction(-1, 2)},
    )
    assert house.board.lines[Lane.WALK_IN]["B"] == ("B0", "B1", "B3", "B2")
    assert house.visit()[0].agency == "A"


def renamed(of: Site) -> tuple[Site, dict[str, str]]:
    """The same site under other names and ids, whose alphabet runs the other way."""
    ids = {agency.id: f"z{9 - place}" for place, agency in enumerate(of.agencies)}
    ids |= {person.id: f"y{99 - place}" for place, person in enumerate(of.consultants)}
    ids |= {officer.id: f"x{99 - place}" for place, officer in enumerate(of.officers) if officer.agency}
    agencies = tuple(replace(each, id=ids[each.id], name=ids[each.id]) for each in of.agencies)
    consultants = tuple(
        replace(each, id=ids[each.id], name=ids[each.id], agency=ids[each.agency]) for each in of.consultants
    )
    officers = tuple(
        replace(each, id=ids[each.id], name=ids[each.id], agency=ids[each.agency]) if each.agency else each
        for each in of.officers
    )
    return replace(of, agencies=agencies, consultants=consultants, officers=officers), ids


@given(EVERYTHING, BUSY, LANES, EFFECTS)
@quick
def test_p10_names_and_ids_change_no_pick(pressed: list[Step], busy: object, lane: Lane, effect: str) -> None:
    """Nor what is owed to whom."""
    own = crowd((3, 2, 1), 3, lane, agency_busy=busy, on_pass=on_pass(effect))
    other, ids = renamed(own)
    houses = House(own, lane), House(other, lane)
    for house in houses:
        house.sign_in(house.everybody())
        for step in pressed:
            house.step(step)
    first, second = houses
    assert [ids[turn.consultant] for turn in first.turns] == [turn.consultant for turn in second.turns]
    owed = [(debt.owed, ids[debt.consultant], debt.kind, debt.lapses) for debt in first.board.owed]
    assert owed == [(debt.owed, debt.consultant, debt.kind, debt.lapses) for debt in second.board.owed]


@given(EVERYTHING, LANES, st.sampled_from(["carry_over", "sign_in", "lot", "fixed"]), BUSY)
@quick
def test_p11_lags_survive_day_weights_and_sheet(
    pressed: list[Step], lane: Lane, start: str, busy: object
) -> None:
    """And so do owed turns, whatever clause `day_start` makes of the lines."""
    house = House(crowd((3, 2, 1), 2, lane, agency_busy=busy), lane)
    house.sign_in(house.everybody())
    for step in pressed:
        house.step(step)
    lags = house.board.lags
    house.write(AgencyChanged("A", "A公司", 17))
    assert house.board.lags == lags
    house.write(SheetAdopted(sheet_of({"agency_busy": "lost", "day_start": start}, 2)))
    assert house.board.lags == lags
    opened = house.next_opening()
    assert (opened.lags, opened.last_turn) == (lags, house.board.last_turn)
    assert opened.owed == house.board.owed


@given(two_or_three, st.integers(2, 100), arrivals)
@quick
def test_p12_weights_times_a_number_give_the_same_sequence(
    weights: list[int], times: int, pattern: list[tuple[int, int, tuple[int, int] | None]]
) -> None:
    small, large = sharing(weights), sharing([weight * times for weight in weights])
    ids = [agency.id for agency in small]
    lags, last = dict.fromkeys(ids, Fraction(0)), dict.fromkeys(ids, 0)
    for seq, (bits, busy, _) in enumerate(pattern, 1):
        present = members(bits, ids)
        if present:
            first = turn(small, lags, last, present, seq, members(busy, ids), 3)
            assert turn(large, lags, last, present, seq, members(busy, ids), 3) == first
            _, lags, last = first


@given(EVERYTHING, two_or_three, st.integers(2, 50), LANES, BUSY)
@quick
def test_p12_the_whole_engine_knows_weights_by_their_ratio(
    pressed: list[Step], weights: list[int], times: int, lane: Lane, busy: object
) -> None:
    large = [weight * times for weight in weights]
    houses = [House(crowd(some, 2, lane, agency_busy=busy), lane) for some in (weights, large)]
    for house in houses:
        house.sign_in(house.everybody())
        for step in pressed:
            house.step(step)
    assert houses[0].turns == houses[1].turns


@given(st.lists(st.integers(1, 12), min_size=1, max_size=3), st.integers(1, 3), LANES)
@quick
def test_p13_a_full_cycle_gives_each_its_weight(weights: list[int], each: int, lane: Lane) -> None:
    house = House(crowd(weights, each, lane), lane)
    house.sign_in(house.everybody())
    picked = [house.serve().agency for _ in range(sum(weights))]
    assert [picked.count(agency.id) for agency in house.site.agencies] == weights
    assert set(house.board.lags[lane].values()) == {Fraction(0)}
