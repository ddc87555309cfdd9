"""Receptions that go on past midnight, and days that nobody closed."""

from datetime import timedelta

from frontdesk.book.entries import DayClosed, DayOpened
from frontdesk.desk.commands import CountParty, FirstVisit, OpenDay, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.reading import read
from tests.office import SATURDAY, Clock, first_visit, sign_in

SUNDAY = SATURDAY + timedelta(days=1)


def board_of(desk: Desk) -> Board:
    assert desk.board is not None
    return desk.board


def test_a_reception_goes_on_past_midnight(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("v1"))
    clock.forward(hours=15)
    desk.do(OpenDay(SUNDAY))
    sign_in(desk, "a1", "b1")
    assert first_visit(desk) == "b1"  # a1 is still with visitors of yesterday
    desk.do(SeeOff("v1"))
    assert first_visit(desk) == "a1"


def test_who_stays_over_a_forgotten_close_came_when_they_came_and_as_many(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1")
    desk.do(FirstVisit("v1", party=3))
    clock.forward(minutes=20)
    desk.do(FirstVisit("v2"))
    desk.do(CountParty("v2", 5))
    came = {
        visit.id: (visit.arrived, visit.received_since, visit.party)
        for visit in board_of(desk).visits.values()
    }
    for day in (SUNDAY, SUNDAY + timedelta(days=1)):
        clock.forward(hours=24)
        desk.do(OpenDay(day))
        visits = board_of(desk).visits.values()
        assert {v.id: (v.arrived, v.received_since, v.party) for v in visits} == came
        assert [v.id for v in board_of(desk).receptions()] == ["v1"]
    sign_in(desk, "b1")
    assert read(desk.site, desk.day_entries(SUNDAY + timedelta(days=1))).party == {"v1": 3, "v2": 5}


def test_a_forgotten_close_is_made_up_for_and_says_so(desk: Desk) -> None:
    change = desk.do(OpenDay(SUNDAY))
    closed, reopening = (entry.what for entry in change.entries)
    assert isinstance(closed, DayClosed)
    assert (closed.unconfirmed, closed.confirmed_by) == ("forgotten_close", ())
    assert isinstance(reopening, DayOpened)
    assert reopening.previous_head == change.entries[0].hash
