"""Months and years in figures: what the day sheets of their days add up to."""

from collections import Counter, defaultdict
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.desk.commands import CloseDay, FirstVisit, MarkAway, MarkBack, Met, OpenDay, PassOver, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Override, Rule
from frontdesk.desk.past.periods import days_between, people_between
from frontdesk.people import Cause
from frontdesk.reports.day_sheet import day_sheet
from frontdesk.rotation.figures.day import DayFigures, OwedFigures
from frontdesk.visits import Kind
from tests.office import SATURDAY, Clock, do, opened, sheet, sign_in, two_agencies
from tests.reports.lively_days import LivelyOffice

SUNDAY = SATURDAY + timedelta(days=1)
HALF, NONE, ONE = Fraction(1, 2), Fraction(0), Fraction(1)
RULES = {
    "plain": sheet(),
    "counted": sheet(return_visit={"counts": True, "owner_away": "rotation"}),
    "lost": sheet(agency_busy="lost"),
}


def two_days(folder: Path) -> tuple[Desk, Clock]:
    """Saturday: v1 to a1, met after 40 s, v2 to b1; Sunday, still open: v3 to a2."""
    clock = Clock()
    desk = opened(folder / "book.db", two_agencies(), clock, "a1", "a2", "b1")
    desk.do(FirstVisit("v1"))
    clock.forward(seconds=40)
    desk.do(Met("v1"))
    desk.do(FirstVisit("v2"))
    desk.do(SeeOff("v1"))
    desk.do(SeeOff("v2"))
    desk.do(CloseDay((), "nobody_there"))
    clock.forward(hours=24)
    desk.do(OpenDay(SUNDAY))
    sign_in(desk, "a1", "a2", "b1")
    desk.do(FirstVisit("v3"))
    return desk, clock


def test_turns_and_what_was_due_add_up_day_by_day(tmp_path: Path) -> None:
    desk, _ = two_days(tmp_path)
    people = people_between(desk, SATURDAY, SUNDAY)

    assert {who: (one.turns, one.due) for who, one in people.items() if one.due} == {
        "a1": (1, ONE),  # half of v1, half of v3
        "a2": (1, ONE),
        "b1": (1, ONE),
    }
    assert (people["a1"].agency, people["a1"].name, people["a1"].days) == ("A", "顾问a1", 2)
    assert people_between(desk, SUNDAY, SUNDAY)["a1"].gap == HALF
    desk.close()


def test_no_day_there_no_people(tmp_path: Path) -> None:
    desk, _ = two_days(tmp_path)
    assert people_between(desk, SUNDAY + timedelta(days=1), SUNDAY + timedelta(days=9)) == {}
    desk.close()


def test_arrivals_stand_at_the_hour_of_the_sites_clock_and_answers_in_seconds(tmp_path: Path) -> None:
    desk, _ = two_days(tmp_path)
    saturday, sunday = days_between(desk, SATURDAY, SUNDAY)

    assert (saturday.arrivals, sunday.arrivals) == ({9: 2}, {9: 1})
    assert saturday.kinds == {"first_visit": 2}
    assert (saturday.answers, saturday.unanswered) == ({"a1": (40,)}, 1)
    desk.close()


def test_lags_are_told_for_the_morning_the_evening_and_at_their_extremes(tmp_path: Path) -> None:
    desk, _ = two_days(tmp_path)
    saturday, sunday = days_between(desk, SATURDAY, SUNDAY)

    told = [(a.id, a.opening, a.closing, a.low, a.high, a.due) for a in saturday.agencies]
    assert told == [("A", NONE, NONE, -HALF, NONE, ONE), ("B", NONE, NONE, NONE, HALF, ONE)]
    assert [(a.id, a.turns, a.due) for a in sunday.agencies] == [("A", 1, HALF), ("B", 0, HALF)]
    desk.close()


def test_a_ruling_on_a_closed_day_is_counted_where_it_was_written(tmp_path: Path) -> None:
    desk, clock = two_days(tmp_path)
    before, _ = days_between(desk, SATURDAY, SUNDAY)
    clock.forward(minutes=5)
    do(desk, Rule("v1", "same_phone", "s1", "b1"))
    saturday, sunday = days_between(desk, SATURDAY, SUNDAY)

    assert saturday == before
    assert sunday.owed == (OwedFigures("A", given=1, outstanding=1), OwedFigures("B"))
    desk.close()


def test_passes_overrides_and_those_not_there(tmp_path: Path) -> None:
    clock = Clock()
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1", "a2", "b1", "b2")
    desk.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    desk.do(FirstVisit("v1"))  # a2: a1 is passed, and owed one
    desk.do(FirstVisit("v2"))  # b1, who isn't there: b2
    desk.do(PassOver("v2", Cause.NOT_FOUND))
    desk.do(MarkBack("b1"))
    do(desk, Override("v3", "b1", "language", "s1", None, FirstVisit("v3")))
    (day,) = days_between(desk, SATURDAY, SATURDAY)

    assert day.passes == {"company_errand": {"owed": 1}}
    assert day.not_there == {"not_found": 1}
    assert day.overrides == {"supervisor": {"b1": 1}}
    desk.close()


@pytest.mark.parametrize("rules", RULES.values(), ids=RULES.keys())
@pytest.mark.parametrize("seed", range(3))
def test_a_period_is_the_sum_of_its_day_sheets(tmp_path: Path, seed: int, rules: object) -> None:
    """Whatever was asked of the desk; names are one per person here."""
    office = LivelyOffice(tmp_path, rules, seed)  # type: ignore[arg-type]  # a sheet, from the table
    files = office.play(4)
    first, last = office.desk.days()[0], office.desk.days()[-1]
    figures = days_between(office.desk, first, last)
    sheets = [day_sheet(office.desk.site, entries) for entries in files]

    had: Counter[str] = Counter()
    due: dict[str, Fraction] = defaultdict(Fraction)
    for told in sheets:
        for row in told.people:
            had[row.name] += row.turns
            due[row.name] += row.due
    people = people_between(office.desk, first, last).values()
    assert {p.name: (p.turns, p.due) for p in people} == {n: (had[n], due[n]) for n in due}
    assert [_told(day) for day in figures] == [_sheet(told) for told in sheets]
    office.desk.close()


def _told(day: DayFigures) -> object:
    lanes = [(a.name, a.lane, a.turns, a.due, a.opening, a.closing) for a in day.agencies]
    owed = [sum(getattr(o, name) for o in day.owed) for name in ("given", "paid", "lapsed", "outstanding")]
    overrides = sum(sum(people.values()) for people in day.overrides.values())
    answered = sorted(len(times) for times in day.answers.values())
    passed = sum(sum(effects.values()) for effects in day.passes.values())
    return day.date, lanes, owed, overrides, answered, day.unanswered, passed


def _sheet(told: object) -> object:
    from frontdesk.reports.day_sheet import DaySheet

    assert isinstance(told, DaySheet)
    lanes = [(a.agency.name, a.lane, a.turns, a.due, a.lag_before, a.lag_after) for a in told.agencies]
    counts = told.counts
    owed = [counts.owed_given, counts.owed_paid, counts.owed_lapsed, counts.owed_outstanding]
    answered = sorted(row.known for row in told.answers if row.known)
    unanswered = sum(row.without for row in told.answers)
    passed = sum(p.passed for p in told.people)
    return told.date, lanes, owed, counts.overrides, answered, unanswered, passed


def test_the_kinds_are_what_the_visits_turned_out_to_be(tmp_path: Path) -> None:
    clock = Clock()
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1", "b1")
    desk.do(FirstVisit("v1"))
    desk.do(FirstVisit("v2"))
    do(desk, Rule("v1", "same_phone", "s1", "b1"))
    (day,) = days_between(desk, SATURDAY, SATURDAY)
    assert day.kinds == {Kind.RETURN_VISIT: 1, Kind.FIRST_VISIT: 1}
    desk.close()
