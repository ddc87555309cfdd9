"""Clause `day_start`: what the evening's order becomes in the morning. The lot can be drawn by anybody who
holds the last head, and chosen by nobody."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from frontdesk.book.chain import Head, sealed
from frontdesk.book.codec import public
from frontdesk.book.entries import DayOpened
from frontdesk.desk.commands import (
    CloseDay,
    FirstVisit,
    GuestVisit,
    OpenDay,
    ReturnVisit,
    SeeOff,
    SignOut,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import AdoptSheet, Expect, SetStage
from frontdesk.people import Stage, Step
from frontdesk.rotation.board import Board
from frontdesk.visits import Grade, Kind, Lane
from tests.office import SATURDAY, Clock, do, opened, sheet, sign_in, two_agencies
from tests.rotation.budget import tries
from tests.rotation.house import House, crowd

FOUR = ["A0", "A1", "A2", "A3"]
EVERYBODY = ("b3", "a2", "a1", "b1", "a3", "b2")


def evening(path: Path, start: str, *on_duty: str, visits: int = 3) -> Desk:
    """A day with a few visits, closed."""
    desk = opened(path / "book.db", two_agencies(sheet(day_start=start, absent_days=0)), Clock(), *on_duty)
    for number in range(visits):
        desk.do(FirstVisit(f"v{number}"))
        desk.do(SeeOff(f"v{number}"))
    return desk


def morning(desk: Desk) -> dict[str, Any]:
    """The next opening, as the day file shows it."""
    entries = desk.do(OpenDay(SATURDAY + timedelta(days=1))).entries
    return next(public(entry)["data"] for entry in entries if isinstance(entry.what, DayOpened))


def board_of(desk: Desk) -> Board:
    assert desk.board is not None
    return desk.board


def drawn(row: list[str], head: object, lane: str) -> list[str]:
    """What anybody can draw: the smallest fingerprint is first."""
    return sorted(row, key=lambda who: sha256(f"{head}:{lane}:{who}".encode()).hexdigest())


@pytest.mark.parametrize("closed", [True, False])
def test_the_lot_is_drawn_from_the_head_that_the_opening_names(tmp_path: Path, closed: bool) -> None:
    """Also after an evening that nobody closed."""
    desk = evening(tmp_path, "lot", *EVERYBODY)
    if closed:
        desk.do(CloseDay(("a1", "b1")))
    last = board_of(desk).lines
    opening = morning(desk)
    head = opening["previous_head"]
    expected = {
        lane: {a: drawn(list(row), head, lane) for a, row in rows.items()} for lane, rows in last.items()
    }
    assert opening["lines"] == expected
    assert head == desk.day_entries(SATURDAY)[-1].hash


def test_the_lot_leaves_out_who_was_absent_too_long(tmp_path: Path) -> None:
    desk = evening(tmp_path, "lot", *EVERYBODY)
    desk.do(OpenDay(SATURDAY + timedelta(days=1)))
    sign_in(desk, "a1", "b2")
    entries = desk.do(OpenDay(SATURDAY + timedelta(days=2))).entries
    lines = next(entry.what.lines for entry in entries if isinstance(entry.what, DayOpened))
    assert lines[Lane.WALK_IN] == {"A": ("a1",), "B": ("b2",)}


@given(st.permutations(FOUR), st.permutations(FOUR), st.integers(0, 10**9))
@tries(50)
def test_nobody_can_choose_the_lot(first: list[str], second: list[str], number: int) -> None:
    """Whatever order the evening left behind: the head alone decides the morning's."""
    assert morning_after(first, f"{number:064x}") == morning_after(second, f"{number:064x}")


def test_each_head_draws_anew() -> None:
    orders = Counter(morning_after(FOUR, f"{number:064x}")["A"] for number in range(240))
    assert len(orders) == 24
    assert max(orders.values()) < 30


def morning_after(order: list[str], head: str) -> Mapping[str, tuple[str, ...]]:
    """The tour lane's lines on the morning after these had signed in, if the book ends with this head."""
    house = House(crowd((1,), 4, day_start="lot"))
    house.sign_in(order)
    assert house.board.lines[Lane.TOUR]["A"] == tuple(order)
    (entry,) = sealed("office", Head(9, head, house.now), [house.next_opening()], "desk", house.now)
    assert isinstance(entry.what, DayOpened)
    return entry.what.lines[Lane.TOUR]


def test_fixed_is_the_order_of_the_roster(tmp_path: Path) -> None:
    """In every lane that is open to each; lags go on."""
    desk = evening(tmp_path, "fixed", *EVERYBODY)
    lags = board_of(desk).lags
    opening = morning(desk)
    assert opening["lines"] == {
        lane: {"A": [], "B": []} if lane == "managers" else {"A": ["a1", "a2", "a3"], "B": ["b1", "b2", "b3"]}
        for lane in Lane
    }
    assert board_of(desk).lags == lags


def test_fixed_leaves_out_who_was_absent_too_long(tmp_path: Path) -> None:
    desk = evening(tmp_path, "fixed", "b3", "a2", "a1")
    assert morning(desk)["lines"]["walk_in"] == {"A": ["a1", "a2"], "B": ["b3"]}


@pytest.mark.parametrize(
    ("start", "expected"),
    [("sign_in", {"A": [], "B": []}), ("carry_over", {"A": ["a3", "a2", "a1"], "B": ["b1", "b2", "b3"]})],
)
def test_sign_in_begins_empty_and_carry_over_goes_on(
    tmp_path: Path, start: str, expected: dict[str, list[str]]
) -> None:
    desk = evening(tmp_path, start, *EVERYBODY)
    assert morning(desk)["lines"]["walk_in"] == expected


def test_the_place_of_the_evening_is_kept_by_the_first_sign_in_of_the_day_only(tmp_path: Path) -> None:
    """Also in every other lane; who comes for the first time stands at the back."""
    desk = evening(tmp_path, "carry_over", "a3", "a1", visits=0)
    morning(desk)
    sign_in(desk, "a2", "a1", "a3")
    assert board_of(desk).lines[Lane.WALK_IN]["A"] == ("a3", "a1", "a2")
    desk.do(SignOut("a3"))
    sign_in(desk, "a3")
    assert {board_of(desk).lines[lane]["A"] for lane in (Lane.WALK_IN, Lane.TOUR, Lane.CALL)} == {
        ("a1", "a2", "a3")
    }


def test_who_waits_over_night_is_received_first_and_by_the_owner(tmp_path: Path) -> None:
    """In the order of arrival; and what brought them isn't forgotten."""
    desk = evening(tmp_path, "carry_over", visits=0)
    desk.do(ReturnVisit("client", "a2"))
    do(desk, Expect("e", Kind.TOUR, Grade.VERY_IMPORTANT, "s2"))
    desk.do(FirstVisit("first"))
    desk.do(GuestVisit("guests", Kind.TOUR))
    morning(desk)
    kinds = [(visit.id, visit.kind, visit.owner) for visit in board_of(desk).waiting_visits()]
    assert kinds == [
        ("client", Kind.RETURN_VISIT, "a2"),
        ("first", Kind.FIRST_VISIT, None),
        ("guests", Kind.TOUR, None),
    ]
    sign_in(desk, "b1", "a2", "b2")
    visits = board_of(desk).visits
    receivers = [visits[visit].receivers for visit in ("first", "client", "guests")]
    assert receivers == [("b1",), ("a2",), ("b2",)]
    assert visits["guests"].grade == Grade.ORDINARY


def test_a_lane_that_is_new_to_somebody_is_joined_at_the_back(tmp_path: Path) -> None:
    """The places of the evening are kept in the others."""
    staff = two_agencies()
    young = replace(staff.consultants[0], stage=Stage.INDEPENDENT)
    of = replace(staff, consultants=(young, *staff.consultants[1:]))
    desk = opened(tmp_path / "book.db", of, Clock(), "a1", "a2")
    assert board_of(desk).lines[Lane.VIP]["A"] == ("a2",)
    do(desk, SetStage("a1", Stage.SKILLED, "mA", None, tuple(Step)))
    morning(desk)
    sign_in(desk, "a1", "a2")
    lines = board_of(desk).lines
    assert (lines[Lane.WALK_IN]["A"], lines[Lane.VIP]["A"]) == (("a1", "a2"), ("a2", "a1"))


def test_another_sheet_governs_the_weekend_and_the_own_one_the_week(tmp_path: Path) -> None:
    """Saturday is the first day; the sheet that is adopted on it holds for all the others."""
    weekend = {"days": ["sat"], "dates": ["2026-09-29"], "sheet": {"agency_busy": "lost"}}
    desk = opened(tmp_path / "book.db", two_agencies(sheet(agency_busy={"owed_up_to": 1})), Clock())
    do(desk, AdoptSheet(sheet(agency_busy={"owed_up_to": 2}, weekend=weekend), "s1"))
    assert (board_of(desk).sheet.agency_busy, board_of(desk).base_sheet.agency_busy) == (None, 2)
    busy = []
    for number in range(1, 5):
        desk.do(OpenDay(SATURDAY + timedelta(days=number)))
        busy.append(board_of(desk).sheet.agency_busy)
    assert busy == [2, 2, None, 2]
    do(desk, AdoptSheet(sheet(agency_busy={"owed_up_to": 7}), "s1", tomorrow=True))
    assert board_of(desk).sheet.agency_busy == 2
    desk.do(OpenDay(SATURDAY + timedelta(days=7)))
    assert (board_of(desk).sheet.agency_busy, board_of(desk).planned_sheet) == (7, None)
