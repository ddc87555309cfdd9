"""What ends with time: owed turns lapse, suspensions end, lines of *Expected today* go; always with an entry
at an opening, and never by themselves."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from frontdesk.book.decisions import Decision, OwedLapsed, SuspensionLifted
from frontdesk.book.entries import DayOpened, DeskTaken, What
from frontdesk.desk.commands import (
    FirstVisit,
    GuestVisit,
    MarkAway,
    OpenDay,
    Refuse,
    ReturnVisit,
    SeeOff,
    TakeDesk,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Expect, Leave, Lift, Penalise, Reclassify, Suspend
from frontdesk.people import Cause, Receptionist
from frontdesk.rotation.board import Board
from frontdesk.visits import Basis, Grade, Kind, Lane, Owing
from tests.office import MORNING, SATURDAY, Clock, do, opened, sheet, sign_in, two_agencies
from tests.rotation.house import House, crowd

EVERYBODY = ("a1", "a2", "a3", "b1", "b2", "b3")


def day(number: int) -> date:
    return SATURDAY + timedelta(days=number)


def open_on(desk: Desk, number: int) -> tuple[What, ...]:
    """What the book says from the opening on."""
    whats = tuple(entry.what for entry in desk.do(OpenDay(day(number))).entries)
    return whats[[isinstance(what, DayOpened) for what in whats].index(True) :]


def board_of(desk: Desk) -> Board:
    assert desk.board is not None
    return desk.board


def owing(path: Path, days: int | None) -> Desk:
    """Two turns are to be given back, to a1 and b1, on the first day."""
    limit = {"owed_limit": {"most": 3, "days": days}}
    desk = opened(path / "book.db", two_agencies(sheet(**limit)), Clock(), *EVERYBODY)
    for visit in ("v1", "v2"):
        desk.do(FirstVisit(visit))
        desk.do(SeeOff(visit))
        do(desk, Reclassify(visit, Kind.TRADE_VISIT, None, "s1"))
    return desk


@pytest.mark.parametrize(("days", "last"), [(0, 0), (1, 1), (7, 7)])
def test_an_owed_turn_holds_to_its_last_day_and_lapses_with_the_next_opening(
    tmp_path: Path, days: int, last: int
) -> None:
    desk = owing(tmp_path, days)
    debts = [debt.owed for debt in board_of(desk).owed]
    assert debts
    if last:
        assert len(open_on(desk, last)) == 1
        assert [debt.owed for debt in board_of(desk).owed] == debts
    opening, *rest = open_on(desk, last + 1)
    assert isinstance(opening, DayOpened)
    assert [debt.owed for debt in opening.owed] == debts
    assert rest == [OwedLapsed(debt) for debt in debts]
    assert board_of(desk).owed == ()


def test_where_the_sheet_says_never_an_owed_turn_waits_for_ever(tmp_path: Path) -> None:
    desk = owing(tmp_path, None)
    debts = board_of(desk).owed
    assert len(open_on(desk, 300)) == 1
    assert board_of(desk).owed == debts
    sign_in(desk, "b3", "a1")
    desk.do(FirstVisit("v9"))
    assert board_of(desk).visits["v9"].receivers == ("a1",)


def test_a_suspension_ends_with_the_opening_of_its_day_before_debts_lapse(tmp_path: Path) -> None:
    desk = owing(tmp_path, 1)
    do(desk, Suspend("a1", "investigation", "s1", day(2)))
    do(desk, Suspend("a2", "investigation", "s1", day(3)))
    do(desk, Suspend("b2", "investigation", "s1"))
    desk.do(TakeDesk(Receptionist("r1", "王小明")))
    debts = [debt.owed for debt in board_of(desk).owed]
    assert len(open_on(desk, 1)) == 2
    opening, *rest = open_on(desk, 2)
    assert isinstance(opening, DayOpened)
    assert opening.suspended == ("a1", "a2", "b2")
    assert rest == [
        SuspensionLifted("a1"),
        *(OwedLapsed(debt) for debt in debts),
        DeskTaken("r1", "王小明"),
    ]
    assert set(board_of(desk).suspended) == {"a2", "b2"}
    assert board_of(desk).receptionist == "王小明"


@pytest.mark.parametrize(("offence", "days"), [("poaching", 7), ("refusal", 7), ("appearance", 1)])
def test_a_penalty_lasts_the_days_that_the_sheet_says(tmp_path: Path, offence: str, days: int) -> None:
    desk = opened(tmp_path / "book.db", two_agencies(), Clock(), *EVERYBODY)
    do(desk, Penalise("a1", offence, "mA"))
    suspended = board_of(desk).suspended["a1"]
    assert (suspended.until, suspended.clause, suspended.decision.by) == (day(days), "penalties", "mA")
    assert "a1" not in board_of(desk).ready
    desk.do(FirstVisit("v"))
    assert board_of(desk).visits["v"].receivers == ("a2",)


def test_the_suspended_are_passed_and_keep_their_place(tmp_path: Path) -> None:
    desk = opened(tmp_path / "book.db", two_agencies(), Clock(), "a1", "a2")
    do(desk, Suspend("a1", "other", "s1"))
    entries = desk.do(FirstVisit("v")).entries
    (passed,) = entries[-1].what.passed  # type: ignore[union-attr]
    assert (passed.consultant, passed.cause, passed.effect) == ("a1", "suspended", "keep")
    desk.do(SeeOff("v"))
    do(desk, Lift("a1", "s2"))
    assert board_of(desk).lines[Lane.WALK_IN]["A"] == ("a1", "a2")
    desk.do(FirstVisit("w"))
    assert board_of(desk).visits["w"].receivers == ("a1",)


def test_who_leaves_is_owed_nothing_any_more(tmp_path: Path) -> None:
    desk = owing(tmp_path, None)
    (debt, *_) = board_of(desk).owed
    assert (debt.consultant, debt.kind, debt.lapses) == ("a1", Owing.GIVEN_BACK, None)
    open_on(desk, 1)
    whats = [entry.what for entry in do(desk, Leave(("a1",), "mA")).entries]
    assert whats[0] == OwedLapsed(debt.owed)
    assert board_of(desk).consultants["a1"].left
    opening, *_ = open_on(desk, 2)
    assert isinstance(opening, DayOpened)
    assert all("a1" not in row for rows in opening.lines.values() for row in rows.values())


def test_briefed_guests_stay_on_the_list_until_their_day_is_over(tmp_path: Path) -> None:
    """`at` is UTC: seven in the evening there is three the next morning here."""
    desk = opened(tmp_path / "book.db", two_agencies(), Clock(), *EVERYBODY)
    late, two = MORNING.replace(hour=19), MORNING + timedelta(days=2)
    for name, at in (("today", MORNING), ("open", None), ("late", late), ("two", two)):
        do(desk, Expect(name, Kind.TOUR, Grade.IMPORTANT, "s1", at))
    assert list(board_of(desk).expected) == ["today", "open", "late", "two"]
    open_on(desk, 1)
    assert list(board_of(desk).expected) == ["late", "two"]
    sign_in(desk, "a1")
    entries = desk.do(GuestVisit("v", Kind.TOUR, expected="late")).entries
    turn = entries[-1].what
    assert (turn.lane, turn.basis) == (Lane.VIP, Basis.ROTATION)  # type: ignore[union-attr]
    assert list(board_of(desk).expected) == ["two"]
    open_on(desk, 3)
    assert board_of(desk).expected == {}


@pytest.mark.parametrize(
    ("minutes", "effect"), [(14, "owed"), (15, "owed"), (15.1, "forfeit"), (600, "forfeit")]
)
def test_who_overstays_forfeits(minutes: float, effect: str) -> None:
    """To the back either way; after more than the minutes of the clause with nothing for it."""
    house = House(crowd((1,), 3, on_pass={"short_break": {"effect": "owed", "minutes": 15}}))
    house.sign_in(["A0", "A1", "A2"])
    house.press(MarkAway("A0", Cause.SHORT_BREAK))
    house.now += timedelta(minutes=minutes, seconds=-1)
    (turn,) = house.visit()
    assert [(each.consultant, each.cause, each.effect) for each in turn.passed] == [
        ("A0", "short_break", effect)
    ]
    assert len(house.board.owed) == (effect == "owed")
    assert house.board.lines[Lane.WALK_IN]["A"] == ("A2", "A0", "A1")


def test_minutes_of_absence_dont_count_for_one_who_receives() -> None:
    """The first cause that holds is the visitors; how long the other one has held says nothing of it."""
    house = House(crowd((1,), 3, on_pass={"with_client": {"effect": "keep", "minutes": 5}}))
    house.sign_in(["A0", "A1"])
    house.press(ReturnVisit("own", "A0"))
    house.press(MarkAway("A0", Cause.LUNCH))
    house.now += timedelta(hours=3)
    (turn,) = house.visit()
    assert [(each.consultant, each.cause, each.effect) for each in turn.passed] == [
        ("A0", "with_client", "keep")
    ]


def test_who_didnt_ask_the_first_visit_question_loses_a_turn() -> None:
    house = House(crowd((1,), 3))
    house.sign_in(["A0", "A1", "A2"])
    lines, lags = house.board.lines, house.board.lags
    house.press(Penalise("A0", "first_visit_question", "s1"))
    assert house.board.lines == {**lines, Lane.WALK_IN: {"A": ("A1", "A2", "A0")}}
    assert house.board.lags == lags
    assert house.serve().consultant == "A1"


def test_who_refuses_is_suspended_and_somebody_else_is_called() -> None:
    house = House(crowd((1, 1), 2, penalties={"refusal": 3}))
    house.sign_in(house.everybody())
    (called,) = house.visit()
    (turn,) = house.press(Refuse(called.visit, called.consultant, "tired"))
    assert (called.consultant, turn.consultant) == ("A0", "B0")  # A had its last turn, if for nothing
    assert house.board.suspended["A0"].until == day(3)
    assert house.board.suspended["A0"].decision == Decision("desk", "tired")
    assert house.board.lines[Lane.WALK_IN]["A"] == ("A1", "A0")
    assert house.board.turns == {"A0": 0, "B0": 1}
