"""The table `visit`: kept up to date press by press, it's what the whole book tells."""

from collections.abc import Callable

import pytest

from frontdesk.desk.commands import (
    CountParty,
    FirstVisit,
    OpenDay,
    PartyGone,
    PassOver,
    ReturnVisit,
    SeeOff,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.people import Cause
from tests.office import SATURDAY, Clock, rebuilt_table, sign_in, visit_table

Presses = Callable[[Desk], object]


def state_of(desk: Desk) -> dict[object, object]:
    """Each visit's state and consultant, from the table."""
    return {row[1]: (row[9], row[11]) for row in visit_table(desk)}


def test_a_day_is_told(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("first", 3))
    desk.do(ReturnVisit("owners", "b1"))
    desk.do(FirstVisit("waits"))
    clock.forward(minutes=20)
    desk.do(SeeOff("first"))
    desk.do(FirstVisit("leaves"))
    desk.do(PartyGone("leaves"))
    assert state_of(desk) == {
        "first": ("finished", "a1"),
        "owners": ("receiving", "b1"),
        "waits": ("receiving", "a1"),
        "leaves": ("gone", None),
    }
    assert visit_table(desk) == rebuilt_table(desk)


def one_after_another(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(SeeOff("v"))


def counted(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(CountParty("v", 4))


def undone(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(Undo())


def undone_after_the_party_was_counted(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(CountParty("v", 2))
    desk.do(Undo())


def farewell_undone(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(SeeOff("v"))
    desk.do(Undo())


def passed_over(desk: Desk) -> None:
    desk.do(FirstVisit("v"))
    desk.do(PassOver("v", Cause.NOT_FOUND))


def passing_undone(desk: Desk) -> None:
    passed_over(desk)
    desk.do(Undo())


def passed_over_and_a_later_visit_undone(desk: Desk) -> None:
    """The turn that was withdrawn lies before the first visit that is told anew."""
    desk.do(FirstVisit("v"))
    desk.do(FirstVisit("w"))
    desk.do(PassOver("v", Cause.NOT_FOUND))
    desk.do(SeeOff("w"))
    desk.do(Undo())


def placements_undone(desk: Desk) -> None:
    for number in range(4):
        desk.do(FirstVisit(f"v{number}"))
    desk.do(SeeOff("v0"))
    desk.do(Undo())


def carried_over(desk: Desk) -> None:
    for number in range(4):
        desk.do(FirstVisit(f"v{number}"))
    desk.do(OpenDay(SATURDAY.replace(day=27)))
    sign_in(desk, "a1", "a2", "b1")
    desk.do(SeeOff("v0"))


CASES = [
    one_after_another,
    counted,
    undone,
    undone_after_the_party_was_counted,
    farewell_undone,
    passed_over,
    passing_undone,
    passed_over_and_a_later_visit_undone,
    placements_undone,
    carried_over,
]


@pytest.mark.parametrize("presses", CASES, ids=lambda presses: presses.__name__)
def test_the_rows_are_what_the_whole_book_tells(desk: Desk, presses: Presses) -> None:
    sign_in(desk, "a1", "b1", "a2")
    presses(desk)
    as_they_stand = visit_table(desk)
    assert as_they_stand
    assert as_they_stand == rebuilt_table(desk)


def test_an_undone_arrival_stays_and_is_marked(desk: Desk) -> None:
    sign_in(desk, "a1")
    undone(desk)
    assert state_of(desk) == {"v": ("undone", None)}


def test_a_refused_press_leaves_no_row(desk: Desk) -> None:
    with pytest.raises(Exception, match="Party size"):
        desk.do(FirstVisit("v", 0))
    assert visit_table(desk) == []
