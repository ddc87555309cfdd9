"""What the book has of one consultant, day by day."""

from dataclasses import replace
from datetime import timedelta

from frontdesk.book.decisions import OwedGiven, OwedLapsed, StepPassed, Suspended
from frontdesk.book.entries import ConsultantChanged, TurnGiven
from frontdesk.desk.commands import (
    CloseDay,
    Enlist,
    FirstVisit,
    MarkAway,
    MarkBack,
    OpenDay,
    PassOver,
    SeeOff,
    SignOut,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Leave, Suspend
from frontdesk.desk.past.person import Chapter, Line, history_of
from frontdesk.people import Cause
from tests.office import SATURDAY, Clock, do, first_visit, refused, sign_in


def told(desk: Desk, who: str) -> list[tuple[Chapter, str]]:
    """Today's lines, oldest first: their chapter and kind."""
    lines = history_of(desk, who)[0].lines
    return [(line.chapter, type(line.entry.what).__name__) for line in reversed(lines)]


def only(desk: Desk, who: str, kind: type) -> Line:
    (line,) = [line for line in history_of(desk, who)[0].lines if isinstance(line.entry.what, kind)]
    return line


def test_turns_and_comings_and_goings_are_told_in_order(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    assert first_visit(desk, "v1") == "a1"
    desk.do(MarkAway("b1", Cause.LUNCH))
    desk.do(MarkBack("b1"))
    assert told(desk, "a1") == [(Chapter.DUTY, "SignedIn"), (Chapter.TURNS, "TurnGiven")]
    assert [kind for _, kind in told(desk, "b1")] == ["SignedIn", "WentAway", "CameBack"]


def test_a_turn_that_was_undone_stays_and_says_so(desk: Desk) -> None:
    sign_in(desk, "a1")
    first_visit(desk)
    desk.do(Undo())
    assert only(desk, "a1", TurnGiven).undone


def test_a_turn_that_was_passed_says_why(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    first_visit(desk, "v1")
    desk.do(PassOver("v1", Cause.NOT_FOUND))
    assert only(desk, "a1", TurnGiven).withdrawn == "not_found"


def test_who_is_passed_sees_whose_turn_it_was_and_what_is_owed(desk: Desk) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    assert first_visit(desk) == "a2"
    passed = only(desk, "a1", TurnGiven)
    assert passed.passed
    assert passed.chapter is Chapter.DEBTS
    assert only(desk, "a1", OwedGiven).chapter is Chapter.DEBTS
    assert not only(desk, "a2", TurnGiven).passed


def test_a_debt_of_yesterday_that_lapses_is_told(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    first_visit(desk, "v1")
    desk.do(SeeOff("v1"))
    desk.do(CloseDay((), "nobody_there"))
    clock.at += timedelta(days=1)
    desk.do(OpenDay(SATURDAY + timedelta(days=1)))
    do(desk, Leave(("a1",), "mA"))
    assert [kind for _, kind in told(desk, "a1")] == ["OwedLapsed", "ConsultantChanged"]
    assert isinstance(only(desk, "a1", OwedLapsed).entry.what, OwedLapsed)
    assert not any(isinstance(line.entry.what, OwedLapsed) for line in history_of(desk, "a2")[0].lines)


def test_decisions_are_a_chapter_of_their_own(desk: Desk) -> None:
    do(desk, Suspend("a1", "appearance", "mA", None))
    assert only(desk, "a1", Suspended).chapter is Chapter.DECISIONS
    assert not history_of(desk, "a2")[0].lines
    assert not any(isinstance(line.entry.what, StepPassed) for line in history_of(desk, "a1")[0].lines)


def test_what_is_decided_at_night_stands_with_the_day_that_was(desk: Desk, clock: Clock) -> None:
    desk.do(CloseDay((), "nobody_there"))
    do(desk, Suspend("a1", "appearance", "mA", None))
    assert told(desk, "a1") == [(Chapter.DECISIONS, "Suspended")]
    clock.at += timedelta(days=1)
    desk.do(OpenDay(SATURDAY + timedelta(days=1)))
    today, before = history_of(desk, "a1")
    assert len(today.lines) == 1, "its file stands before the next opening, as in the day file"
    assert not before.lines


def test_days_are_read_some_at_a_time_the_newest_first(desk: Desk, clock: Clock) -> None:
    for day in range(1, 6):
        sign_in(desk, "a1")
        desk.do(CloseDay((), "nobody_there"))
        clock.at += timedelta(days=1)
        desk.do(OpenDay(SATURDAY + timedelta(days=day)))
    newest = history_of(desk, "a1", most=2)
    older = history_of(desk, "a1", newest[-1].first, most=2)
    oldest = history_of(desk, "a1", older[-1].first, most=9)
    days = [day.date - SATURDAY for part in (newest, older, oldest) for day in part]
    assert [each.days for each in days] == [5, 4, 3, 2, 1, 0]
    assert not newest[0].lines
    assert len(newest[1].lines) == 1
    assert not history_of(desk, "a1", oldest[-1].first)


# ---- what the roster's commands refuse


def test_nobody_changes_the_agency_while_on_duty(desk: Desk) -> None:
    assert desk.board is not None
    a1 = desk.board.consultants["a1"]
    moved = Enlist((), (replace(a1, agency="B"),))
    sign_in(desk, "a1", "b1")
    assert refused(desk, moved).clause == "newcomer"
    desk.do(SignOut("a1"))
    desk.do(moved)
    sign_in(desk, "a1")
    assert "a1" in desk.board.lines["walk_in"]["B"]
    assert "a1" not in desk.board.lines["walk_in"]["A"]
    desk.do(FirstVisit("v1"))
    change = only(desk, "a1", ConsultantChanged).entry.what
    assert isinstance(change, ConsultantChanged)
    assert change.agency == "B"


def test_nobody_is_called_nothing(desk: Desk) -> None:
    assert desk.board is not None
    nameless = replace(desk.board.consultants["a1"], name=" ")
    assert str(refused(desk, Enlist((), (nameless,))).title) == "Name missing"
