"""P2: the exact worst cases of rotation.md, reached and not exceeded; and its printed sequences."""

from fractions import Fraction

import pytest

from tests.office import site
from tests.rotation.budget import MUTANT, THOROUGH
from tests.rotation.house import House
from tests.rotation.turns import after, beginning, reachable, sharing

# Weights, worst case, and who has a candidate at each turn on the shortest way there.
WORST = {
    "1:1": ("1/2", "AB"),
    "2:1": ("1/3", "AB"),
    "3:1": ("1/2", "AB AB"),
    "3:2": ("2/5", "AB"),
    "1:1:1": ("5/6", "ABC BC"),
    "2:1:1": ("5/6", "ABC BC AB"),
    "3:2:1": ("9/10", "AB AB BC AC AC BC AB AB"),
    "2:2:1": ("13/15", "AB ABC ABC AB AC AC"),
    "50:30:20": ("19/20", "BC BC ABC AC AB BC BC AB AB AB AB AB"),
    "1:1:1:1": ("7/6", "AB CD AC BD ABC AC"),
}
SLOW = {"1:1:1:1"} | ({"50:30:20", "3:2:1"} if MUTANT else set())
QUICK = [shares for shares in WORST if shares not in SLOW or THOROUGH]

SEQUENCES = {"1:1": "ABAB", "2:1": "ABAABA", "5:1:1": "AABACAA" * 2, "50:30:20": "ABCABAACBA" * 2}


def weights(shares: str) -> list[int]:
    return [int(weight) for weight in shares.split(":")]


@pytest.mark.parametrize("shares", WORST)
def test_p02_the_worst_case_is_reached(shares: str) -> None:
    agencies, (worst, way) = sharing(weights(shares)), WORST[shares]
    state = beginning(agencies)
    for present in way.split():
        state = after(agencies, state, present)
    assert max(abs(lag) for lag in state[0]) == Fraction(worst)


@pytest.mark.parametrize("shares", QUICK)
def test_p02_the_worst_case_is_not_exceeded(shares: str) -> None:
    """Every state that any pattern of presence leads to."""
    states = reachable(sharing(weights(shares)))
    assert max(abs(lag) for lags, _ in states for lag in lags) == Fraction(WORST[shares][0])


@pytest.mark.parametrize("shares", SEQUENCES)
def test_the_printed_sequence(shares: str) -> None:
    """All present, fresh start, agreed order A, B, C."""
    expected = SEQUENCES[shares]
    people = {name: [f"{name}1", f"{name}2"] for name in "ABC"[: len(weights(shares))]}
    house = House(site(people, weights(shares)))
    house.sign_in(house.everybody())
    assert "".join(house.serve().agency for _ in expected) == expected


def test_the_agreed_order_decides_the_first_tie_and_nothing_else() -> None:
    """Not the name, not the id, not who signed in first."""
    house = House(site({"Z": ["z1"], "A": ["a1"]}))
    house.sign_in(["a1", "z1"])
    assert [house.serve().agency for _ in range(4)] == ["Z", "A", "Z", "A"]
