"""Whose client a visitor is, for how long, and who else may claim."""

from datetime import date
from pathlib import Path

import pytest

from frontdesk.desk.commands import FirstVisit, ReturnVisit, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Reclassify, Rule
from frontdesk.desk.ownership import Claim, claims, link_family, standing
from frontdesk.desk.registry import find_visitors, register
from frontdesk.rules import RuleSheet
from frontdesk.visitors import Details
from frontdesk.visits import Kind
from tests.office import Clock, do, first_visit, opened, sheet, two_agencies

LI, WANG = Details("李明", "13800138000"), Details("王芳", "13900139000")


def with_rules(tmp_path: Path, clock: Clock, rules: RuleSheet) -> Desk:
    return opened(tmp_path / "rules.db", two_agencies(rules), clock, "a1", "b1")


def received(desk: Desk, visit: str, who: Details) -> str:
    """A first visit of somebody who is registered and seen off; the visitor's id."""
    first_visit(desk, visit)
    register(desk, visit, who)
    desk.do(SeeOff(visit))
    return find_visitors(desk, who.phone or "")[0].visitor


@pytest.fixture
def here(tmp_path: Path, clock: Clock) -> Desk:
    return opened(tmp_path / "book.db", two_agencies(), clock, "a1", "b1")


DAYS = {"on the day": (0, 7, True), "on the last day": (7, 0, True), "the day after": (8, -1, False)}


@pytest.mark.parametrize(("later", "left", "protected"), DAYS.values(), ids=DAYS.keys())
def test_protection_runs_from_the_last_contact(
    here: Desk, clock: Clock, later: int, left: int, protected: bool
) -> None:
    visitor = received(here, "v", LI)
    clock.forward(days=later)
    found = standing(here, visitor)
    assert (found.owner, found.days_left, found.protected) == ("a1", left, protected)
    assert (found.last_contact, found.protected_until) == (date(2026, 9, 26), date(2026, 10, 3))


def test_nobody_owns_a_visitor_who_was_never_received(here: Desk) -> None:
    for visit in ("v", "w", "x"):
        here.do(FirstVisit(visit))
    register(here, "x", LI)
    visitor = find_visitors(here, "李明")[0].visitor
    assert (standing(here, visitor).owner, standing(here, visitor).protected) == (None, False)


def test_a_trade_visit_is_no_contact(here: Desk) -> None:
    visitor = received(here, "v", LI)
    do(here, Reclassify("v", Kind.TRADE_VISIT, by="s1"))
    assert standing(here, visitor).owner is None


def test_a_ruling_moves_the_ownership(here: Desk) -> None:
    visitor = received(here, "v", LI)
    do(here, Rule("v", "evidence", "s1", owner="b1"))
    assert standing(here, visitor).owner == "b1"


def test_the_days_of_the_sheet_count(tmp_path: Path, clock: Clock) -> None:
    desk = with_rules(tmp_path, clock, sheet(protection_days={"visit": 1}))
    visitor = received(desk, "v", LI)
    assert standing(desk, visitor).protected_until == date(2026, 9, 27)


def test_a_family_is_one_client(here: Desk) -> None:
    husband, wife = received(here, "v", LI), received(here, "w", WANG)
    link_family(here, husband, wife)
    assert standing(here, husband).owner == standing(here, wife).owner == "b1"
    assert standing(here, husband).family == ("王芳",)


def test_a_family_that_grows_is_still_one(here: Desk) -> None:
    ids = [received(here, f"v{n}", Details(f"客{n}", f"1380000000{n}")) for n in range(4)]
    link_family(here, ids[0], ids[1])
    link_family(here, ids[2], ids[3])
    link_family(here, ids[1], ids[3])
    assert standing(here, ids[0]).family == ("客1", "客2", "客3")


def test_where_the_sheet_leaves_families_out_each_is_a_client_alone(tmp_path: Path, clock: Clock) -> None:
    desk = with_rules(tmp_path, clock, sheet(match=["phone"]))
    husband, wife = received(desk, "v", LI), received(desk, "w", WANG)
    link_family(desk, husband, wife)
    assert (standing(desk, husband).owner, standing(desk, wife).owner) == ("a1", "b1")


CLAIMS = {
    "the same phone": (Details("李先生", "13800138000"), ["phone", "name"], "same_phone"),
    "the same name": (Details("李明", "13700137000"), ["phone", "name"], "same_name"),
    "the same name, where only phones tell": (Details("李明", "13700137000"), ["phone"], None),
    "the same phone, where only names tell": (Details("李先生", "13800138000"), ["family"], None),
    "somebody else": (Details("赵先生", "13700137000"), ["phone", "name"], None),
}


@pytest.mark.parametrize(("details", "match", "reason"), CLAIMS.values(), ids=CLAIMS.keys())
def test_who_may_claim(
    tmp_path: Path, clock: Clock, details: Details, match: list[str], reason: str | None
) -> None:
    desk = with_rules(tmp_path, clock, sheet(match=match))
    received(desk, "v", LI)
    first_visit(desk, "w")
    register(desk, "w", details)
    expected = [] if reason is None else [Claim("a1", reason, date(2026, 10, 3))]
    assert claims(desk, "w") == expected
    clock.forward(days=8)
    assert claims(desk, "w") == []


def test_the_owner_has_nothing_to_claim(here: Desk) -> None:
    visitor = received(here, "v", LI)
    here.do(ReturnVisit("w", "a1", visitor=visitor))
    assert claims(here, "w") == []
    assert claims(here, "nothing") == []
