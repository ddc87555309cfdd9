"""What a day amounts to: what is promised of its lags, and how they moved."""

from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.desk.commands import FirstVisit, PassOver, SeeOff, Undo
from frontdesk.people import Cause
from frontdesk.rotation.figures.bounds import promised
from frontdesk.rotation.figures.day import DayFigures
from frontdesk.rotation.figures.period import people_of
from frontdesk.rotation.figures.reading import read
from frontdesk.rotation.figures.totals import PersonFigures
from frontdesk.rotation.figures.trail import trail_of
from frontdesk.visits import Lane
from tests.office import SATURDAY, Clock, opened, two_agencies

HALF = Fraction(1, 2)
PROMISES = {
    "two agencies, lost": ((1, 1), None, (HALF, HALF)),
    "two of any weight": ((200, 3), None, (HALF, HALF)),
    "three": ((50, 30, 20), None, (1, 1)),
    "four equal": ((2, 2, 2, 2), None, (Fraction(7, 6), Fraction(7, 6))),
    "four that aren't": ((2, 2, 2, 1), None, None),
    "one alone": ((1,), None, None),
    "two, one of which has left": ((1, 0), None, None),
    "three, one of which has left": ((1, 0, 3), None, (HALF, HALF)),
    "owed up to 3, three agencies": ((1, 1, 1), 3, (4, 8)),
    "owed up to 0, two agencies": ((1, 2), 0, (1, 1)),
    "owed up to 3, four agencies": ((1, 1, 1, 1), 3, None),
}


@pytest.mark.parametrize(("weights", "busy", "bound"), PROMISES.values(), ids=PROMISES.keys())
def test_what_is_promised(weights: tuple[int, ...], busy: int | None, bound: object) -> None:
    assert promised(weights, busy) == bound


def test_the_lags_move_with_each_turn_that_stands(tmp_path: Path) -> None:
    clock = Clock()
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1", "a2", "b1", "b2")
    clock.forward(minutes=10)
    desk.do(FirstVisit("v1"))  # A: -1/2
    clock.forward(minutes=10)
    desk.do(FirstVisit("v2"))  # B: 0
    desk.do(Undo())
    clock.forward(minutes=10)
    desk.do(FirstVisit("v3"))  # B, who isn't there; B again
    desk.do(PassOver("v3", Cause.NOT_FOUND))
    clock.forward(minutes=10)
    desk.do(SeeOff("v1"))

    trail = trail_of(read(desk.site, desk.day_entries(SATURDAY)), Lane.WALK_IN)

    told = [(f"{at:%H:%M}", lags["A"]) for at, lags in trail]
    assert told == [("09:00", 0), ("09:10", -HALF), ("09:30", 0), ("09:40", 0)]
    desk.close()


def test_a_lane_in_which_nothing_happened_stands_still(tmp_path: Path) -> None:
    desk = opened(tmp_path / "book.db", two_agencies(), Clock(), "a1")
    desk.do(FirstVisit("v1"))
    trail = trail_of(read(desk.site, desk.day_entries(SATURDAY)), Lane.TOUR)
    assert [lags for _, lags in trail] == [{"A": 0, "B": 0}, {"A": 0, "B": 0}]
    desk.close()


def test_who_has_another_name_or_agency_by_now_is_called_so_over_the_whole_time() -> None:
    days = [
        day_of(PersonFigures("p1", "李莉", "A", turns=2, due=HALF)),
        day_of(PersonFigures("p2", "王五", "B"), PersonFigures("p1", "李丽", "B", turns=1, due=HALF)),
    ]
    people = people_of(days)
    assert (people["p1"].name, people["p1"].agency) == ("李丽", "B")
    assert (people["p1"].turns, people["p1"].due, people["p1"].days) == (3, Fraction(1), 2)
    assert list(people) == ["p2", "p1"]


def day_of(*people: PersonFigures) -> DayFigures:
    return DayFigures(SATURDAY, 9, 1, 3, (), people, ())
