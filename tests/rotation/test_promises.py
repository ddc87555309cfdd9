"""The promises of rotation.md as properties (P5, P6, P7, P15: also in the sequences of presses)."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.book.entries import AgencyChanged, SheetAdopted, TurnGiven
from frontdesk.desk.commands import ReturnVisit
from frontdesk.desk.opening import carried_over
from frontdesk.rotation.pick import previews
from frontdesk.rules import sheet_of
from frontdesk.site import Site
from frontdesk.visits import Basis, Lane
from tests.office import SATURDAY, sheet, site
from tests.rotation.house import House, Step, steps
from tests.rotation.turns import sharing, turn

settings.register_profile("promises", deadline=None)
quick = settings(settings.get_profile("promises"), max_examples=100)

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


def test_p02b_a_busy_agency_is_owed_n_and_what_exceeds_it_goes_to_those_present() -> None:
    agencies = sharing([1, 1])
    lags, last = dict.fromkeys("AB", Fraction(0)), dict.fromkeys("AB", 0)
    for seq in range(1, 20):
        _, lags, last = turn(agencies, lags, last, ["A"], seq, ["B"], 3)
    assert lags == {"A": -3, "B": 3}


ALL_KEEP = {"on_pass": {"signing_desk": {"effect": "keep", "minutes": None}}, "agency_busy": "lost"}


def crowd(weights: Sequence[int] = (1, 1), each: int = 4, **choices: object) -> Site:
    names = "ABC"[: len(weights)]
    people = {name: [f"{name}{number}" for number in range(each)] for name in names}
    return site(people, weights, sheet(**{**ALL_KEEP, **choices}))


def lapped(turns: Sequence[TurnGiven], receiver: str, since: int) -> set[str]:
    """Colleagues who could have received at every turn of the agency since `since`, and had none."""
    last = turns[-1]
    between = [turn for turn in turns[since:] if turn.agency == last.agency]
    waiting = set.intersection(*(set(turn.candidates[last.agency]) for turn in between))
    return waiting - {turn.consultant for turn in between} - {receiver}


@given(steps)
@quick
def test_p03_nobody_is_lapped(pressed: list[Step]) -> None:
    """Between two turns of one consultant every colleague who could receive throughout, and didn't sign in
    anew, received."""
    house = House(crowd())
    house.sign_in(house.everybody())
    latest: dict[str, int] = {}
    joined: dict[str, int] = {}
    for step in pressed:
        if step[0] in ("in", "out"):
            joined[house.everybody()[step[1] % 8]] = len(house.turns)
        before = len(house.turns)
        house.step(step)
        for place in range(before, len(house.turns)):
            who = house.turns[place].consultant
            since = latest.get(who, -1) + 1
            anew = {one for one, at in joined.items() if at >= since}
            if who in latest and who not in anew:
                assert not lapped(house.turns[: place + 1], who, since) - anew
            latest[who] = place


@given(steps)
@quick
def test_p09_who_joins_waits_for_all_in_front(pressed: list[Step]) -> None:
    """Whoever signs in comes after everybody who stands in front, and stayed, and could receive since."""
    house = House(crowd())
    ahead: dict[str, tuple[int, set[str]]] = {}
    for step in [*(("in", number) for number in (0, 1, 4, 5)), *pressed]:
        before, on_duty = len(house.turns), set(house.board.signed_in)
        house.step(step)
        for who in set(house.board.signed_in) - on_duty:
            row = house.board.lines[Lane.WALK_IN][who[0]]
            alone = before == len(house.turns)  # nobody was placed by the very sign-in
            for _, others in ahead.values():
                others.discard(who)
            ahead[who] = (before, set(row[: row.index(who)]) if alone else set())
        for place in range(before, len(house.turns)):
            who = house.turns[place].consultant
            since, others = ahead.pop(who, (0, set()))
            assert not lapped(house.turns[: place + 1], who, since) & others


@given(two_or_three, st.integers(1, 4), st.integers(1, 60))
@quick
def test_p04_everybody_gets_what_the_shares_say(weights: list[int], each: int, visits: int) -> None:
    """All candidates at every turn: within (1 - 1/k) + B/k of the exact entitlement."""
    house = House(crowd(weights, each))
    house.sign_in(house.everybody())
    for _ in range(visits):
        house.serve()
    bound = Fraction(1, 2) if len(weights) == 2 else Fraction(1)
    for person in house.site.consultants:
        weight = house.board.agency(person.agency).weight
        due = Fraction(visits * weight, sum(weights) * each)
        assert abs(house.board.turns.get(person.id, 0) - due) <= 1 - Fraction(1, each) + bound / each


@given(steps, st.integers(1, 6))
@quick
def test_p05_the_preview_is_the_pick(pressed: list[Step], most: int) -> None:
    house = House(crowd((2, 1, 1)))
    house.sign_in(house.everybody())
    for step in pressed:
        house.step(step)
    board = house.board
    shown = list(previews(board, Lane.WALK_IN, house.now, most))
    assert shown == list(previews(board, Lane.WALK_IN, house.now, most))
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
    agencies = tuple(replace(each, id=ids[each.id], name=ids[each.id]) for each in of.agencies)
    consultants = tuple(
        replace(each, id=ids[each.id], name=ids[each.id], agency=ids[each.agency]) for each in of.consultants
    )
    return replace(of, agencies=agencies, consultants=consultants), ids


@given(steps, st.sampled_from(["lost", {"owed_up_to": 1}]))
@quick
def test_p10_names_and_ids_change_no_pick(pressed: list[Step], busy: object) -> None:
    own = crowd((3, 2, 1), agency_busy=busy)
    other, ids = renamed(own)
    houses = House(own), House(other)
    for house in houses:
        house.sign_in(house.everybody())
        for step in pressed:
            house.step(step)
    first, second = ([turn.consultant for turn in house.turns] for house in houses)
    assert [ids[who] for who in first] == second


@given(steps)
@quick
def test_p11_lags_survive_day_weights_and_sheet(pressed: list[Step]) -> None:
    house = House(crowd((3, 2, 1)))
    house.sign_in(house.everybody())
    for step in pressed:
        house.step(step)
    lags = house.board.lags
    house.write(AgencyChanged("A", "A公司", 17))
    assert house.board.lags == lags
    house.write(SheetAdopted(sheet_of({"agency_busy": "lost", "day_start": "sign_in"}, 2)))
    assert house.board.lags == lags
    opened = carried_over(house.board, SATURDAY.replace(day=27), ())
    assert (opened.lags, opened.last_turn) == (lags, house.board.last_turn)


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


@given(st.lists(st.integers(1, 12), min_size=1, max_size=4), st.integers(1, 3))
@quick
def test_p13_a_full_cycle_gives_each_its_weight(weights: list[int], each: int) -> None:
    names = "ABCD"[: len(weights)]
    house = House(site({name: [f"{name}{n}" for n in range(each)] for name in names}, weights))
    house.sign_in(house.everybody())
    picked = [house.serve().agency for _ in range(sum(weights))]
    assert [picked.count(name) for name in names] == weights
    assert set(house.board.lags[Lane.WALK_IN].values()) == {Fraction(0)}
