"""What if: the same sheet gives the very same days; another one moves what its clause is about."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.book.entries import Entry
from frontdesk.desk.commands import (
    CloseDay,
    FirstVisit,
    MarkAway,
    MarkBack,
    NamedRequest,
    OpenDay,
    PartyGone,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.people import Cause
from frontdesk.reports.what_if import WhatIf, what_if
from frontdesk.rotation.fold import fold_day
from frontdesk.rules import RuleSheet
from tests.office import SATURDAY, Clock, founded, opened, sheet, sign_in, two_agencies
from tests.reports.lively_days import LivelyOffice

SHEETS = {
    "as usual": sheet(),
    "lost, by lot, everything counted": sheet(
        agency_busy="lost",
        day_start="lot",
        return_visit={"counts": True, "owner_away": "rotation"},
        named_request={"counts": True},
        referral={"to": "rotation", "counts": True},
        not_counted=[],
    ),
    "by head-count, sign in anew": sheet(share="by_headcount", day_start="sign_in"),
    "fixed, hours, managers": sheet(
        day_start="fixed", opening_hours="09:20-10:30", very_important="managers", absent_days=0
    ),
    "free overrides, few debts": sheet(
        override={"counts": False},
        owed_limit={"most": 1, "days": 0},
        return_visit={"owner_away": "supervisor"},
    ),
}


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", SHEETS)
def test_the_same_sheet_gives_the_very_same_days(tmp_path: Path, name: str, seed: int) -> None:
    office = LivelyOffice(tmp_path, SHEETS[name], seed)
    days = office.play(3)
    evening = fold_day(office.desk.site.id, days[-1][-len(office.desk.entries) :])
    office.desk.close()

    found = what_if(office.desk.site, days, SHEETS[name])

    for agency in found.agencies:
        assert [(p.consultant.id, p.had) for p in agency.people] == [
            (p.consultant.id, p.would) for p in agency.people
        ]
        for lane, (now, would) in agency.lags.items():
            assert now == would == evening.lags[lane][agency.agency.id]
    assert found.unreceived == 0


@pytest.mark.parametrize("name", SHEETS)
def test_any_other_sheet_can_govern_any_days(tmp_path: Path, name: str) -> None:
    office = LivelyOffice(tmp_path, SHEETS[name], seed=7)
    days = office.play(3)
    office.desk.close()

    for other in SHEETS.values():
        found = what_if(office.desk.site, days, other)

        for lane in found.agencies[0].lags:
            assert sum(each.lags.get(lane, (0, 0))[1] for each in found.agencies) == 0
        assert all(each.would == sum(one.would for one in each.people) for each in found.agencies)


def day_of(desk: Desk) -> list[list[Entry]]:
    return [desk.day_entries(day) for day in desk.days()]


def turns(found: WhatIf, agency: str) -> tuple[int, int]:
    one = next(each for each in found.agencies if each.agency.id == agency)
    return one.had, one.would


def person(found: WhatIf, who: str) -> tuple[int, int]:
    people = (one for agency in found.agencies for one in agency.people)
    return next((one.had, one.would) for one in people if one.consultant.id == who)


def receive(desk: Desk, clock: Clock, names: Sequence[str], minutes: int = 10) -> None:
    """Parties one after the other, each received and seen off before the next."""
    for name in names:
        desk.do(FirstVisit(name))
        clock.forward(minutes=minutes)
        desk.do(SeeOff(name))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Desk:
    return opened(tmp_path / "book.db", two_agencies(), clock, "a1", "a2", "b1", "b2")


def test_a_fixed_order_gives_each_morning_to_the_same_people(tmp_path: Path, clock: Clock) -> None:
    desk = founded(tmp_path / "book.db", two_agencies(), clock)
    for number in range(4):
        desk.do(OpenDay(SATURDAY + timedelta(days=number)))
        sign_in(desk, "a1", "a2", "a3", "b1", "b2", "b3")
        receive(desk, clock, [f"{number}-{visit}" for visit in range(2)])
        desk.do(CloseDay((), "nobody_there"))
        clock.forward(days=1)

    found = what_if(desk.site, day_of(desk), sheet(day_start="fixed"))

    assert [person(found, who) for who in ("a1", "a2", "a3")] == [(2, 4), (1, 0), (1, 0)]
    assert turns(found, "A") == (4, 4)


def test_nothing_in_the_book_is_changed_by_it(office: Desk, clock: Clock) -> None:
    receive(office, clock, ["v1", "v2", "v3"])
    board, head = office.board, office.head

    what_if(office.site, day_of(office), sheet(share="by_headcount", day_start="lot"))

    assert (office.board, office.head) == (board, head)


def test_return_visits_that_count_cost_the_agency_a_turn(office: Desk, clock: Clock) -> None:
    for number in range(2):
        office.do(ReturnVisit(f"r{number}", "a1"))
        clock.forward(minutes=5)
        office.do(SeeOff(f"r{number}"))
    receive(office, clock, ["v1", "v2"])

    found = what_if(office.site, day_of(office), sheet(return_visit={"counts": True}))

    assert person(found, "a1") == (1, 2)
    assert turns(found, "B") == (1, 2)
    lags = {each.agency.id: each.lags["walk_in"] for each in found.agencies}
    assert lags == {"A": (Fraction(0), Fraction(0)), "B": (Fraction(0), Fraction(0))}


def test_other_weights_share_the_day_out_otherwise(office: Desk, clock: Clock) -> None:
    receive(office, clock, [f"v{number}" for number in range(6)])

    found = what_if(office.site, day_of(office), sheet(), weights={"A": 2, "B": 1})

    assert (turns(found, "A"), turns(found, "B")) == ((3, 4), (3, 2))


def test_by_head_count_follows_who_is_on_duty(office: Desk, clock: Clock) -> None:
    office.do(SignIn("a3"))
    office.do(SignOut("b2"))
    receive(office, clock, [f"v{number}" for number in range(8)])

    found = what_if(office.site, day_of(office), sheet(share="by_headcount"))

    assert (turns(found, "A"), turns(found, "B")) == ((4, 6), (4, 2))


def test_outside_other_hours_a_lane_of_its_own_serves(office: Desk, clock: Clock) -> None:
    receive(office, clock, ["v1", "v2"], minutes=60)

    found = what_if(office.site, day_of(office), sheet(opening_hours="09:30-18:00"))

    lags = {each.agency.id: each.lags for each in found.agencies}
    assert lags["A"]["walk_in"] == (Fraction(0), Fraction(-1, 2))
    assert lags["A"]["out_of_hours"] == (Fraction(0), Fraction(-1, 2))


def test_visits_last_as_long_as_they_did_whoever_receives(office: Desk, clock: Clock) -> None:
    office.do(FirstVisit("long"))
    receive(office, clock, ["short1", "short2"], minutes=5)
    clock.forward(minutes=50)
    office.do(SeeOff("long"))

    found = what_if(office.site, day_of(office), sheet(agency_busy="lost"))

    assert sum(one.had for one in found.agencies) == sum(one.would for one in found.agencies) == 3
    assert found.unreceived == 0


def test_who_is_owed_a_turn_by_one_sheet_gets_nothing_by_another(tmp_path: Path, clock: Clock) -> None:
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1", "a2", "a3", "b1")
    desk.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    receive(desk, clock, ["v1", "v2"])
    desk.do(MarkBack("a1"))
    receive(desk, clock, ["v3"])

    found = what_if(desk.site, day_of(desk), sheet(on_pass={"company_errand": {"effect": "forfeit"}}))

    assert [person(found, who) for who in ("a1", "a2", "a3")] == [(1, 0), (1, 1), (0, 1)]


def test_undone_presses_are_left_out(office: Desk, clock: Clock) -> None:
    office.do(FirstVisit("slip"))
    office.do(Undo())
    receive(office, clock, ["v1"])

    found = what_if(office.site, day_of(office), sheet())

    assert (turns(found, "A"), turns(found, "B")) == ((1, 1), (0, 0))


def test_parties_that_would_have_left_unreceived_are_counted(tmp_path: Path, clock: Clock) -> None:
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1")
    desk.do(ReturnVisit("r1", "a2"))
    clock.forward(minutes=5)
    desk.do(SeeOff("r1"))
    desk.do(CloseDay((), "nobody_there"))

    found = what_if(desk.site, day_of(desk), sheet(return_visit={"owner_away": "supervisor"}))

    assert found.unreceived == 1


def test_who_left_unreceived_may_be_received_and_stays_as_long_as_most(tmp_path: Path, clock: Clock) -> None:
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1")
    desk.do(ReturnVisit("r1", "b1"))
    clock.forward(minutes=5)
    desk.do(PartyGone("r1"))
    desk.do(NamedRequest("n1", "a1"))
    clock.forward(minutes=5)
    desk.do(SeeOff("n1"))
    desk.do(CloseDay((), "nobody_there"))

    found = what_if(desk.site, day_of(desk), sheet(return_visit={"owner_away": "rotation"}))

    assert person(found, "a1") == (0, 1)
    assert found.unreceived == 0


def test_an_earlier_evening_leads_to_the_next_morning(tmp_path: Path, clock: Clock) -> None:
    """Lags and order of the first day's other end are where the second day begins."""
    desk = founded(tmp_path / "book.db", two_agencies(), clock)
    for number in range(2):
        desk.do(OpenDay(SATURDAY + timedelta(days=number)))
        sign_in(desk, "a1", "a2", "b1", "b2")
        receive(desk, clock, [f"{number}-{visit}" for visit in range(3)])
        desk.do(CloseDay((), "nobody_there"))
        clock.forward(days=1)

    found = what_if(desk.site, day_of(desk), sheet(), weights={"A": 1, "B": 2})

    assert (turns(found, "A"), turns(found, "B")) == ((3, 2), (3, 4))
    assert found.agencies[0].lags["walk_in"] == (Fraction(0), Fraction(0))
    assert (found.first, found.last) == (SATURDAY, SATURDAY + timedelta(days=1))


def test_it_tells_how_far_it_is_and_can_be_ended(office: Desk, clock: Clock) -> None:
    receive(office, clock, ["v1"])
    told: list[tuple[int, int]] = []

    what_if(office.site, day_of(office), sheet(), told=lambda done, total: told.append((done, total)))

    assert told == [(0, 1), (1, 1)]

    def enough(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        what_if(office.site, day_of(office), sheet(), told=enough)


def test_an_old_sheet_that_lacked_clauses_runs_too(office: Desk, clock: Clock) -> None:
    receive(office, clock, ["v1"])
    old: RuleSheet = replace(sheet(), silent=frozenset({"referral"}))

    assert turns(what_if(office.site, day_of(office), old), "A") == (1, 1)
