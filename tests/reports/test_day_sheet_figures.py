"""The evening's figures: lanes apart, response times, and who gained by what."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.desk.commands import (
    Call,
    CloseDay,
    Command,
    FirstVisit,
    GuestVisit,
    Met,
    NamedRequest,
    OpenDay,
    PassOver,
    Referral,
    Refuse,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    Undo,
)
from frontdesk.desk.orders import Expect, Override, Reclassify, Rule, SetStage
from frontdesk.people import Cause, Stage
from frontdesk.reports.day.benefits import BenefitRow
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.visits import Grade, Kind, Lane
from tests.office import sheet
from tests.reports.full_day import TOMORROW, Office, at_work

HALF, NOTHING = Fraction(1, 2), Fraction(0)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Office]:
    with at_work(tmp_path) as office:
        yield office


def after(work: Office, *commands: Command) -> DaySheet:
    work.do(*commands)
    return day_sheet(work.site, work.entries())


def gained(told: DaySheet, name: str) -> dict[str, object]:
    """What the row of this person, or, with an agency's name, of the whole agency counts, without zeros."""
    (row,) = (r for r in told.benefits if r.name == name or (not r.name and r.agency == name))
    return {what: count for what, count in vars(row).items() if what not in ("name", "agency") and count}


def test_each_lane_has_its_own_turns_and_lags(work: Office) -> None:
    told = after(work, FirstVisit("v1"), GuestVisit("t1", Kind.TOUR, 9), Call("c1"), Call("c2"))

    lanes = [(t.lane, t.agency.id, t.turns, t.due, t.lag_before, t.lag_after) for t in told.agencies]
    assert lanes == [
        (Lane.WALK_IN, "A", 1, HALF, NOTHING, -HALF),
        (Lane.WALK_IN, "B", 0, HALF, NOTHING, HALF),
        (Lane.TOUR, "A", 1, HALF, NOTHING, -HALF),
        (Lane.TOUR, "B", 0, HALF, NOTHING, HALF),
        (Lane.CALL, "A", 1, 1, NOTHING, NOTHING),
        (Lane.CALL, "B", 1, 1, NOTHING, NOTHING),
    ]


def test_a_visit_that_was_charged_afterwards_is_a_turn_had(work: Office) -> None:
    told = after(work, ReturnVisit("v1", "b2"), Rule("v1", "evidence", "s1", kind=Kind.FIRST_VISIT))

    assert [(t.agency.id, t.turns, t.due, t.lag_after) for t in told.agencies] == [
        ("A", 0, HALF, HALF),
        ("B", 1, HALF, -HALF),
    ]
    assert [(p.turns, p.due) for p in told.people if p.name == "顾问b2"] == [(1, Fraction(1))]


def test_a_turn_for_which_nobody_of_the_agency_stood_in_line_was_due_to_whoever_had_it(
    tmp_path: Path,
) -> None:
    with at_work(tmp_path, sheet(return_visit={"counts": True, "owner_away": "courtesy"})) as work:
        work.do(SetStage("b2", Stage.TRAINEE, "mB"), *(SignOut(who) for who in ("b1", "b2", "b3")))
        told = after(work, SignIn("b2"), ReturnVisit("v1", "b2"))

    assert [(p.name, p.turns, p.due) for p in told.people if p.agency == "B公司" and p.due] == [
        ("顾问b2", 1, Fraction(1))
    ]


def test_an_important_guest_of_the_supervisor_is_a_row_of_no_agency(work: Office) -> None:
    told = after(
        work,
        Expect("e1", Kind.VIP, Grade.VERY_IMPORTANT, "s1"),
        GuestVisit("t1", Kind.VIP, 2, None, "e1"),
        Met("t1"),
    )

    assert [(row.consultant, row.agency, row.counts) for row in told.rows] == [("沈主任", "", False)]
    assert [(row.name, row.agency, row.known) for row in told.answers] == [("沈主任", "", 1)]


def test_times_run_from_the_turn_to_the_visitors_met(work: Office) -> None:
    for visit, seconds in (("v1", 20), ("v2", 9), ("v3", 60), ("v4", 30)):
        work.do(FirstVisit(visit))
        work.wait(seconds=seconds - 1)
        work.do(Met(visit), SeeOff(visit))

    rows = after(work, FirstVisit("v5"), FirstVisit("v6"), Call("c1")).answers

    assert [(r.name, r.known, r.median, r.longest, r.without) for r in rows] == [
        ("顾问a1", 1, 20, 20, 0),
        ("顾问a2", 1, 60, 60, 0),
        ("顾问a3", 0, None, None, 1),
        ("顾问b1", 1, 9, 9, 0),
        ("顾问b2", 1, 30, 30, 0),
        ("顾问b3", 0, None, None, 1),
    ]


def test_the_median_of_two_lies_between_them(work: Office) -> None:
    work.do(*(SignOut(who) for who in ("a2", "a3", "b1", "b2", "b3")))
    for visit, seconds in (("v1", 10), ("v2", 21)):
        work.do(FirstVisit(visit))
        work.wait(seconds=seconds - 1)
        work.do(Met(visit), SeeOff(visit))

    (row,) = after(work).answers

    assert (row.known, row.median, row.longest) == (2, Fraction(31, 2), 21)


def test_who_was_passed_after_all_has_no_time(work: Office) -> None:
    told = after(work, FirstVisit("v1"), Met("v1"), PassOver("v1", Cause.LUNCH))

    assert [(row.name, row.known, row.without) for row in told.answers] == [("顾问b1", 0, 1)]


def test_visits_outside_the_rotation_are_counted_for_whom_they_benefit(work: Office) -> None:
    told = after(
        work,
        ReturnVisit("v1", "a2"),
        NamedRequest("v2", "b1"),
        Referral("v3", "b2"),
        SignOut("a3"),
        ReturnVisit("v4", "a3"),
        Override("v5", "b3", "language", "s1", None, FirstVisit("v5")),
    )

    assert gained(told, "顾问a2") == {"returns": 1}
    assert gained(told, "顾问a1") == {"courtesies": 1}
    assert gained(told, "A公司") == {"returns": 1, "courtesies": 1}
    assert gained(told, "B公司") == {"named": 1, "referrals": 1, "overrides": 1}


def test_an_undo_benefits_whoever_keeps_the_place(work: Office) -> None:
    assert gained(after(work, FirstVisit("v1"), Undo()), "顾问a1") == {"undos": 1}


def test_an_undone_pass_benefits_whoever_has_the_turn_again(work: Office) -> None:
    told = after(work, FirstVisit("v1"), PassOver("v1", Cause.LUNCH), Undo())

    assert gained(told, "顾问a1") == {"undos": 1}
    assert gained(told, "B公司") == {}
    assert [(row.consultant, row.fate) for row in told.rows] == [("顾问a1", "stands"), ("顾问b1", "undone")]


def test_a_pass_benefits_whoever_gets_the_visit(work: Office) -> None:
    told = after(work, FirstVisit("v1"), PassOver("v1", Cause.NOT_FOUND))

    assert gained(told, "顾问b1") == {"passes": 1}
    assert gained(told, "A公司") == {}


def test_a_visit_of_another_day_benefits_whoever_gets_the_turn_back(work: Office) -> None:
    work.do(FirstVisit("v1"), SeeOff("v1"), CloseDay((), "other"))
    assert work.desk.board is not None
    past = work.desk.board.served["v1"]
    work.wait(days=1)
    work.do(OpenDay(TOMORROW), Reclassify("v1", Kind.TRADE_VISIT, by="s1", past=past))

    told = day_sheet(work.site, work.entries(TOMORROW))

    assert gained(told, "顾问a1") == {"reclassified": 1}


def test_a_visit_for_which_nobody_gets_a_turn_back_benefits_its_receiver(work: Office) -> None:
    told = after(work, ReturnVisit("v1", "a2"), Reclassify("v1", Kind.RELATIVE, "a2"))

    assert gained(told, "顾问a2") == {"returns": 1, "reclassified": 1}


@pytest.mark.parametrize(
    "then", [Refuse("v1", "a1", "tired"), Override("v1", "b1", "other", "s1")], ids=["refused", "overridden"]
)
def test_a_refusal_and_an_override_are_no_passes(work: Office, then: Command) -> None:
    assert "passes" not in gained(after(work, FirstVisit("v1"), then), "B公司")


def test_a_reclassified_visit_benefits_whoever_received_it(work: Office) -> None:
    told = after(work, FirstVisit("v1"), Reclassify("v1", Kind.TRADE_VISIT))

    assert gained(told, "顾问a1") == {"reclassified": 1}
    assert gained(told, "A公司") == {"reclassified": 1}


def test_each_agency_stands_before_its_people(work: Office) -> None:
    rows = after(work).benefits

    assert [(row.agency, row.name) for row in rows[:5]] == [
        ("A公司", ""),
        ("A公司", "顾问a1"),
        ("A公司", "顾问a2"),
        ("A公司", "顾问a3"),
        ("B公司", ""),
    ]
    assert all(row == BenefitRow(row.name, row.agency) for row in rows)
