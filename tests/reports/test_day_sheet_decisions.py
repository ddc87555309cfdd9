"""What people decided, in the evening's tables: overrides, debts, penalties, guests, corrections, rules."""

from collections.abc import Iterator
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.desk.commands import (
    CloseDay,
    Command,
    Dispute,
    FirstVisit,
    GuestVisit,
    HandOver,
    OpenDay,
    PartyGone,
    PassOver,
    Refuse,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    Undo,
)
from frontdesk.desk.orders import (
    AdoptSheet,
    Expect,
    Lift,
    Override,
    Penalise,
    Reclassify,
    Rule,
    SetShare,
    Suspend,
)
from frontdesk.people import Cause, Role
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.rotation.figures import reading
from frontdesk.visits import Grade, Kind, Lane, Owing, Rank
from tests.office import SATURDAY, sheet
from tests.reports.full_day import PEOPLE, TOMORROW, Office, at_work

HALF, NOTHING = Fraction(1, 2), Fraction(0)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Office]:
    with at_work(tmp_path) as office:
        yield office


def after(work: Office, *commands: Command) -> DaySheet:
    """The sheet of Saturday after these commands."""
    work.do(*commands)
    return day_sheet(work.site, work.entries())


def next_day(work: Office, *at_night: Command) -> DaySheet:
    """The sheet of Sunday, whose morning follows a night on which these things were decided."""
    work.do(CloseDay((), "other"), *at_night)
    work.wait(days=1)
    work.do(OpenDay(TOMORROW))
    return day_sheet(work.site, work.entries(TOMORROW))


def test_an_override_stands_there_with_its_price(work: Office) -> None:
    (row,) = after(work, FirstVisit("v1", 3), Override("v1", "b2", "language", "s1")).overrides

    assert (row.kind, row.party, row.lane) == (Kind.FIRST_VISIT, 3, Lane.WALK_IN)
    assert (row.consultant, row.agency, row.counts, row.fate) == ("顾问b2", "B公司", True, "stands")
    assert row.lags == (("A公司", NOTHING, HALF), ("B公司", NOTHING, -HALF))
    assert (row.displaced, row.displaced_agency) == ("顾问a1", "A公司")
    assert (row.following, row.following_agency) == ("顾问a1", "A公司")


def test_an_override_stands_there_with_its_approval(work: Office) -> None:
    work.do(AdoptSheet(sheet(override={"counts": False, "second": True}), "s1"))

    (row,) = after(work, Override("v1", "b2", "conflict", "s1", "mA", FirstVisit("v1"))).overrides

    assert (row.reason, row.by, row.role, row.second) == ("conflict", "沈主任", Role.SUPERVISOR, "经理A")
    assert not row.counts
    assert {before - then for _, before, then in row.lags} == {NOTHING}
    assert row.displaced == "顾问a1"


def test_whom_the_rotation_would_have_named_is_displaced_by_nobody(work: Office) -> None:
    (row,) = after(work, Override("v1", "a1", "other", "mA", None, FirstVisit("v1"))).overrides

    assert (row.displaced, row.following, row.role) == ("", "顾问b1", Role.MANAGER)


def test_each_override_has_the_price_of_its_own_moment(work: Office) -> None:
    first, second = after(
        work,
        Override("v1", "b3", "other", "s1", None, FirstVisit("v1")),
        FirstVisit("v2"),
        FirstVisit("v3"),
        Override("v3", "b2", "other", "s1"),
    ).overrides

    assert (first.displaced, first.following) == ("顾问a1", "顾问a1")
    assert (second.displaced, second.following) == ("顾问b1", "顾问a2")
    assert second.lags == (("A公司", NOTHING, HALF), ("B公司", NOTHING, -HALF))


def test_whom_an_earlier_override_displaced_is_not_displaced_by_the_next(work: Office) -> None:
    _, second = after(
        work,
        FirstVisit("v1"),
        Override("v1", "b2", "language", "s1"),
        Override("v2", "b3", "other", "s1", None, FirstVisit("v2")),
        FirstVisit("v3"),
    ).overrides

    third = after(work, Override("v4", "b1", "other", "s1", None, FirstVisit("v4"))).overrides[-1]
    assert (second.displaced, third.displaced) == ("顾问a1", "顾问a2")


def test_what_was_undone_has_no_part_in_the_price(work: Office) -> None:
    (row,) = after(
        work, FirstVisit("v1"), Undo(), Override("v2", "b2", "other", "s1", None, FirstVisit("v2"))
    ).overrides

    assert (row.displaced, row.following) == ("顾问a1", "顾问a1")


@pytest.mark.parametrize(
    ("then", "fate"),
    [(Undo(), "undone"), (PassOver("v1", Cause.LUNCH), "withdrawn")],
    ids=["undone", "passed"],
)
def test_an_override_that_came_to_nothing_is_not_counted(work: Office, then: Command, fate: str) -> None:
    sheet = after(work, FirstVisit("v1"), Override("v1", "b2", "language", "s1"), then)

    assert [(row.fate, row.struck) for row in sheet.overrides] == [(fate, True)]
    assert sheet.counts.overrides == 0
    assert sum(row.overrides for row in sheet.benefits) == 0


def test_an_owed_turn_is_given_for_a_cause_and_paid_by_a_line_of_the_book(work: Office) -> None:
    before = after(work, FirstVisit("v1"), PassOver("v1", Cause.SIGNING_DESK))
    (row,) = before.owed

    assert (row.consultant, row.agency, row.lane) == ("顾问a1", "A公司", Lane.WALK_IN)
    assert (row.kind, row.cause, row.clause) == (Owing.PASSED, "signing_desk", "on_pass")
    assert (row.lapses, row.state, row.ended) == (SATURDAY + timedelta(days=7), "outstanding", None)
    assert (before.counts.owed_given, before.counts.owed_outstanding) == (1, 1)


def given_back(work: Office) -> None:
    """a1's first visit turns out to be a trade visit, after the undo time."""
    work.do(FirstVisit("v1"), SeeOff("v1"))
    work.wait(minutes=5)
    work.do(Reclassify("v1", Kind.TRADE_VISIT, by="s1"))


def test_a_turn_given_back_is_paid_by_the_next_arrival(work: Office) -> None:
    given_back(work)

    sheet = after(work, FirstVisit("v2"))

    (row,) = sheet.owed
    assert (row.kind, row.cause, row.state) == (Owing.GIVEN_BACK, "trade_visit", "paid")
    assert row.ended == sheet.rows[-1].seq
    assert (sheet.counts.owed_paid, sheet.counts.owed_outstanding) == (1, 0)


def test_a_payment_that_was_withdrawn_is_owed_anew(work: Office) -> None:
    given_back(work)

    rows = after(work, FirstVisit("v2"), PassOver("v2", Cause.LUNCH)).owed

    assert [row.state for row in rows] == ["restored", "outstanding"]


def test_a_payment_that_was_undone_is_still_owed(work: Office) -> None:
    given_back(work)

    assert [row.state for row in after(work, FirstVisit("v2"), Undo()).owed] == ["outstanding"]


def test_a_debt_is_taken_back_with_its_visit(work: Office) -> None:
    given_back(work)

    (row,) = after(work, Reclassify("v1", Kind.FIRST_VISIT, by="s1")).owed

    assert row.state == "taken_back"


def test_a_debt_that_lapsed_overnight_is_told_in_the_morning(tmp_path: Path) -> None:
    with at_work(tmp_path, sheet(owed_limit={"most": 3, "days": 0})) as work:
        given_back(work)
        evening, morning = day_sheet(work.site, work.entries()), next_day(work)

    assert [row.state for row in evening.owed] == ["outstanding"]
    assert [(row.state, row.at) for row in morning.owed] == [("lapsed", None)]
    assert (morning.counts.owed_given, morning.counts.owed_lapsed) == (0, 1)


def test_a_suspension_tells_who_decided_until_when_and_who_lifted_it(work: Office) -> None:
    kept, lifted = after(
        work, Penalise("a1", "poaching", "s1"), Suspend("b1", "investigation", "mB"), Lift("b1", "s2")
    ).penalties

    assert (kept.consultant, kept.what, kept.cause, kept.by) == ("顾问a1", "suspended", "poaching", "沈主任")
    assert (kept.until, kept.lifted, kept.on) == (SATURDAY + timedelta(days=7), None, True)
    assert (lifted.cause, lifted.by, lifted.until) == ("investigation", "经理B", None)
    assert (lifted.lifted_by, lifted.on) == ("戴主任", False)


def test_who_refuses_is_off_the_rotation_by_whoever_had_the_desk(work: Office) -> None:
    sheet = after(work, FirstVisit("v1"), Refuse("v1", "a1", "tired"))

    assert [(row.consultant, row.cause, row.by) for row in sheet.penalties] == [("顾问a1", "tired", "desk")]
    assert [(row.fate, row.cause) for row in sheet.rows] == [("withdrawn", "refused"), ("stands", None)]


def test_a_question_not_asked_and_a_wrong_turn(work: Office) -> None:
    sheet = after(
        work,
        Penalise("a2", "first_visit_question", "mA"),
        FirstVisit("v1"),
        Penalise("b3", "wrong_turn", "s1", "v1"),
    )

    assert [(row.consultant, row.what, row.cause, row.by) for row in sheet.penalties] == [
        ("顾问a2", "sent_to_back", "first_visit_question", "经理A"),
        ("顾问b3", "void", "wrong_turn", "沈主任"),
    ]
    assert [(row.consultant, row.cause) for row in sheet.owed] == [("顾问a1", "wrong_turn")]


def test_a_suspension_that_ended_overnight_ended_by_time(work: Office) -> None:
    work.do(Penalise("a1", "appearance", "s1"))

    (row,) = next_day(work).penalties

    assert (row.at, row.lifted_by, row.on) == (None, "", False)
    assert row.lifted is not None


def test_what_was_decided_at_night_belongs_to_the_next_day_once(work: Office) -> None:
    evening = after(work)
    morning = next_day(work, Suspend("b2", "investigation", "s1"), SetShare("B", 2, "s1"))

    assert evening.penalties == ()
    assert [(row.consultant, row.by, row.at is None) for row in morning.penalties] == [
        ("顾问b2", "沈主任", False)
    ]
    assert [(row.agency, row.was, row.now) for row in morning.changes] == [("B公司", None, 2)]


def test_guests_stand_there_with_grade_and_briefing(work: Office) -> None:
    sheet = after(
        work,
        Expect("e1", Kind.TOUR, Grade.IMPORTANT, "s1", work.clock() + timedelta(hours=1), 30),
        Expect("e2", Kind.VIP, Grade.VERY_IMPORTANT, "s2"),
        Expect("e3", Kind.VIP, Grade.IMPORTANT, "s1"),
        GuestVisit("t1", Kind.TOUR, 28, Rank.PRESS, "e1"),
        GuestVisit("t2", Kind.TOUR, 12),
        GuestVisit("t3", Kind.VIP, 2, None, "e2"),
    )

    told = [(r.kind, r.grade, r.party, r.briefed_by, r.lane, r.consultant, r.state) for r in sheet.guests]
    assert told == [
        (Kind.TOUR, Grade.IMPORTANT, 28, "沈主任", Lane.VIP, "顾问a1", "received"),
        (Kind.TOUR, Grade.ORDINARY, 12, "", Lane.TOUR, "顾问a2", "received"),
        (Kind.VIP, Grade.VERY_IMPORTANT, 2, "戴主任", None, "戴主任", "received"),
        (Kind.VIP, Grade.IMPORTANT, None, "沈主任", Lane.VIP, "", "not_come"),
    ]
    assert (sheet.guests[0].rank, sheet.guests[0].expected is not None) == (Rank.PRESS, True)
    assert sheet.counts.guests == 3


def test_guests_that_waited_and_left_are_told_and_undone_ones_never_came(work: Office) -> None:
    work.do(*(SignOut(who) for who in PEOPLE))

    left = after(
        work, GuestVisit("t1", Kind.TOUR, 9), PartyGone("t1"), GuestVisit("t2", Kind.TOUR, 9), Undo()
    )

    assert [(row.state, row.waited) for row in left.guests] == [("gone", None)]


def test_how_long_guests_waited_for_somebody(work: Office) -> None:
    work.do(*(SignOut(who) for who in PEOPLE), GuestVisit("t1", Kind.TOUR, 9))
    work.wait(minutes=4)

    (row,) = after(work, SignIn("b1")).guests

    assert (row.consultant, row.waited) == ("顾问b1", 4)


def test_courtesy_receptions_name_whose_client_it_was(work: Office) -> None:
    sheet = after(work, SignOut("a2"), ReturnVisit("v1", "a2"), ReturnVisit("v2", "a3"), Undo())

    assert [(row.consultant, row.owner) for row in sheet.courtesies] == [("顾问a3", "顾问a2")]
    assert sheet.counts.courtesies == 1


def test_a_reclassified_visit_tells_what_followed(work: Office) -> None:
    given_back(work)
    back = after(work).rulings
    again = after(work, Reclassify("v1", Kind.FIRST_VISIT, by="s1")).rulings

    assert [(r.what, r.was, r.now, r.who, r.by, r.follows) for r in back] == [
        ("reclassified", Kind.FIRST_VISIT, Kind.TRADE_VISIT, "顾问a1", "沈主任", "given_back")
    ]
    assert [(r.was, r.now, r.follows) for r in again[1:]] == [
        (Kind.TRADE_VISIT, Kind.FIRST_VISIT, "taken_back")
    ]


def test_a_dispute_waits_until_it_is_ruled(work: Office) -> None:
    open_one = after(work, FirstVisit("v1"), Dispute("v1"))
    ruled = after(work, Rule("v1", "same_phone", "s1", "b2"))

    assert [(row.what, row.pending) for row in open_one.rulings] == [("disputed", True)]
    assert open_one.counts.unruled == 1
    assert [(r.what, r.owner, r.reason, r.follows, r.pending) for r in ruled.rulings] == [
        ("disputed", "", "", "", False),
        ("ruled", "顾问b2", "same_phone", "given_back", False),
    ]
    assert (ruled.counts.unruled, ruled.counts.corrected) == (0, 1)
    assert ruled.rows[0].became is Kind.RETURN_VISIT


def test_an_undone_dispute_and_ruling_are_none(work: Office) -> None:
    sheet = after(work, FirstVisit("v1"), Reclassify("v1", Kind.TRADE_VISIT), Undo())

    assert (sheet.rulings, sheet.owed, sheet.rows[0].became) == ((), (), None)


def test_a_hand_over_has_its_reason(work: Office) -> None:
    (row,) = after(work, FirstVisit("v1"), HandOver("v1", "b1", "unwell")).rulings

    assert (row.what, row.who, row.owner, row.reason) == ("handed_over", "顾问a1", "顾问b1", "unwell")


def test_a_new_sheet_tells_which_clauses_differ(work: Office) -> None:
    now, later = after(
        work,
        AdoptSheet(sheet(undo_seconds=60), "s1"),
        AdoptSheet(sheet(undo_seconds=60, claim_days=3), "s2", tomorrow=True),
    ).changes

    assert (now.what, now.was, now.now, now.clauses, now.by) == (
        "sheet_adopted",
        1,
        2,
        ("undo_seconds",),
        "沈主任",
    )
    assert (later.what, later.clauses, later.by) == ("sheet_planned", ("claim_days",), "戴主任")


def test_a_new_share_stands_beside_the_old_one(work: Office) -> None:
    first, second = after(work, SetShare("A", 2, "s1"), SetShare("A", 3, "s1")).changes

    assert (first.agency, first.was, first.now, second.was) == ("A公司", 1, 2, 2)


def test_weights_that_follow_the_number_on_duty_change_no_rule(tmp_path: Path) -> None:
    with at_work(tmp_path, sheet(share="by_headcount")) as work:
        assert after(work, SignOut("a1"), SignOut("b2"), SignOut("b1")).changes == ()


def test_an_evening_that_is_known_is_not_folded_again(work: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    folded = after(work, FirstVisit("v1"), Override("v1", "b2", "language", "s1"))
    monkeypatch.setattr(reading, "fold_day", lambda *_: pytest.fail("folded"))

    assert day_sheet(work.site, work.entries(), work.desk.board) == folded


def test_a_board_of_another_moment_is_not_believed(work: Office) -> None:
    morning = work.desk.board

    told = after(work, FirstVisit("v1"))

    assert day_sheet(work.site, work.entries(), morning) == told
