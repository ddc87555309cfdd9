"""The rule sheet and the site: what is taken, and what is refused with the clause and what is allowed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

import pytest

from frontdesk.clauses import CLAUSES, choices_of, for_day, sheet_of
from frontdesk.errors import Refusal
from frontdesk.people import Cause, Stage
from frontdesk.rules import (
    DEFAULT_NEWCOMER,
    DEFAULT_PENALTIES,
    NamedRequest,
    Overriding,
    OwedLimit,
    Protection,
    Referral,
    RuleSheet,
    Weekend,
)
from frontdesk.site import Newcomer, Site, found
from frontdesk.visits import Effect
from tests.office import SATURDAY

WRONG: dict[str, list[object]] = {
    "day_start": ["lottery", "", None, 1, True, ["carry_over"]],
    "share": ["by_hand", None, 1],
    "agency_busy": [
        "won", None, 3, {"owed_up_to": -1}, {"owed_up_to": 1001}, {"owed_up_to": True},
        {"owed_up_to": "3"}, {"owed_up_to": 1.5}, {}, {"owed_up_to": 3, "more": 1},
    ],
    "absent_days": [-1, 366, 1.0, "2", True, None],
    "undo_seconds": [-1, 3601, 0.5, "30", False, None],
    "on_pass": [
        "keep", {"lunch": "keep"}, {"lunch": {"effect": "lose"}}, {"lunch": {"minutes": 5}},
        {"lunch": {"effect": "keep", "minutes": -1}}, {"lunch": {"effect": "keep", "minutes": True}},
        {"lunch": {"effect": "keep", "hours": 1}}, {"siesta": {"effect": "keep"}}, None,
    ],
    "return_visit": [
        "counts", {"counts": 1}, {"counts": "yes"}, {"owner_away": "anybody"}, {"owner": "x"}, None,
    ],
    "opening_hours": ["9:00-18:00", "09:00", "18:00-09:00", "09:00-09:00", "09:00-25:00", "", None, "a-b"],
    "answer_seconds": [4, 3601, "60", None, True],
    "required_fields": ["name", ["name", "address"], {"name": 1}, None, [None]],
    "occupied_until": ["evening", None],
    "close": ["unconfirmed", None],
    "owed_limit": [3, {"most": -1}, {"most": 101}, {"days": -1}, {"days": 366}, {"days": True}, {"hours": 1}],
    "named_request": [True, {"counts": None}, {"counts": 1}, {"count": True}],
    "referral": ["rotation", {"to": "agency"}, {"counts": "no"}, {"for": 1}],
    "not_counted": ["relative", ["first_visit"], {"relative": True}, None, [1]],
    "override": [True, {"counts": 1}, {"second": "yes"}, {"third": True}],
    "very_important": ["manager", None, ["supervisor"]],
    "match": ["phone", ["face"], None],
    "protection_days": [7, {"visit": -1}, {"call": 3651}, {"mail": 1}, {"visit": None}],
    "claim_days": [-1, 366, "2", True, None],
    "penalties": [
        7, {"poaching": -1}, {"poaching": 366}, {"poaching": "void"}, {"refusal": True}, {"lateness": 1},
        {"wrong_turn": 3}, {"first_visit_question": 1}, {"first_visit_question": "void"},
    ],
    "newcomer": [
        [], {"accompanied": ["vip"]}, {"independent": ["vip"]}, {"trainee": ["walk_in"]},
        {"skilled": ["managers"]}, {"skilled": "vip"},
    ],
    "weekend": [
        "same", {}, {"sheet": {"weekend": None}}, {"days": ["fri"]},
        {"sheet": {}, "days": ["friday"]}, {"sheet": {}, "dates": ["1.10.2026"]}, {"sheet": {}, "dates": 1},
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("clause", "value"), [(clause, value) for clause, values in WRONG.items() for value in values]
)
def test_a_wrong_value_is_refused_with_the_clause_and_what_is_allowed(clause: str, value: object) -> None:
    with pytest.raises(Refusal) as caught:
        sheet_of({clause: value})
    assert (str(caught.value.title), caught.value.clause) == ("Wrong value in the rule sheet", clause)
    said = str(caught.value.sentence)
    assert clause in said
    assert (value if isinstance(value, str) else json.dumps(value)) in said
    assert str(CLAUSES[clause][1]) in said


def test_every_clause_has_wrong_values_here() -> None:
    assert set(WRONG) == set(CLAUSES)


def test_an_unknown_clause_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(Refusal) as caught:
        sheet_of({"lunch_break": 1})
    assert (str(caught.value.title), caught.value.clause) == ("Unknown clause", "lunch_break")
    assert "undo_seconds" in str(caught.value.sentence)


RIGHT: dict[str, tuple[object, object]] = {
    "agency_busy": ("lost", None),
    "absent_days": (0, 0),
    "undo_seconds": (3600, 3600),
    "opening_hours": ("09:00-24:00", None),
    "answer_seconds": (5, 5),
    "required_fields": (["name", "name", "source"], ("name", "source")),
    "occupied_until": ("talk_finished", "talk_finished"),
    "day_start": ("lot", "lot"),
    "share": ("by_headcount", "by_headcount"),
    "owed_limit": ({"days": None}, OwedLimit(3, None)),
    "named_request": ({"counts": True}, NamedRequest(counts=True)),
    "referral": ({"to": "rotation"}, Referral("rotation")),
    "not_counted": (["invalid", "invalid"], ("invalid",)),
    "override": ({"second": True}, Overriding(counts=True, second=True)),
    "very_important": ("managers", "managers"),
    "match": ([], ()),
    "protection_days": ({"call": 0}, Protection(7, 0)),
    "claim_days": (0, 0),
    "penalties": ({"poaching": 0}, {**DEFAULT_PENALTIES, "poaching": 0}),
    "newcomer": ({"skilled": ["call"]}, {**DEFAULT_NEWCOMER, "skilled": ("call",)}),
    "weekend": ({"sheet": {"share": "by_headcount"}}, Weekend(("sat", "sun"), (), {"share": "by_headcount"})),
}


@pytest.mark.parametrize("clause", RIGHT)
def test_a_choice_is_read(clause: str) -> None:
    choice, value = RIGHT[clause]
    read = getattr(sheet_of({clause: choice}), clause)
    assert (read.closes if clause == "opening_hours" else read) == value


def test_defaults_stand_where_nothing_is_said() -> None:
    assert sheet_of({}) == RuleSheet()
    assert sheet_of({"undo_seconds": 5}).absent_days == RuleSheet().absent_days


def test_a_sheet_written_out_and_read_again_is_the_same() -> None:
    sheet = sheet_of({"agency_busy": "lost", "on_pass": {"lunch": {"effect": "forfeit"}}}, 7)
    assert sheet_of(choices_of(sheet), 7) == sheet
    assert next(iter(choices_of(sheet))) == "version"


def test_who_overstays_forfeits_the_owed_turn() -> None:
    sheet = sheet_of({"on_pass": {"lunch": {"effect": "owed", "minutes": 20}}})
    assert sheet.passed_effect(Cause.LUNCH, timedelta(minutes=20)) is Effect.OWED
    assert sheet.passed_effect(Cause.LUNCH, timedelta(minutes=20, milliseconds=1)) is Effect.FORFEIT


@pytest.mark.parametrize("cause", ["suspended", "mentor_busy"])
def test_who_could_do_nothing_about_it_keeps(cause: str) -> None:
    assert RuleSheet().passed_effect(cause, timedelta(days=3)) is Effect.KEEP


@pytest.mark.parametrize(
    ("hours", "moment", "open_then"),
    [
        ("09:00-18:30", time(9), True),
        ("09:00-18:30", time(8, 59, 59), False),
        ("09:00-18:30", time(18, 29, 59), True),
        ("09:00-18:30", time(18, 30), False),
        ("00:00-24:00", time(23, 59, 59, 999999), True),
    ],
)
def test_opening_hours(hours: str, moment: time, open_then: bool) -> None:
    assert (moment in sheet_of({"opening_hours": hours}).opening_hours) is open_then


# ---- The site


@dataclass(frozen=True)
class Wrong:
    """What is wrong with a new site, and what is said."""

    changes: Mapping[str, Any]
    title: str
    clause: str | None = None


def people(*names: tuple[str, str]) -> Sequence[Newcomer]:
    return [Newcomer(name, agency, Stage.SKILLED) for name, agency in names]


GOOD: dict[str, Any] = {
    "site": "sales-centre",
    "name": "示范案场",
    "timezone": "Asia/Shanghai",
    "agencies": [("甲", 2), ("乙", 1)],
    "people": people(("张三", "甲"), ("李四", "乙")),
    "managers": [("王总", "甲")],
}
NEWCOMER = Newcomer("小新", "甲", Stage.ACCOMPANIED, "张三")

WRONG_SITES = {
    "no people": Wrong({"people": []}, "Empty roster"),
    "no agencies": Wrong({"agencies": [], "people": [], "managers": []}, "Empty roster"),
    "an agency with nobody": Wrong({"people": people(("张三", "甲"))}, "Agency with nobody"),
    "a name twice in one agency": Wrong(
        {"people": people(("张三", "甲"), ("张三 ", "甲"), ("李四", "乙"))}, "Name twice"
    ),
    "a name that is empty": Wrong({"people": people((" ", "甲"), ("李四", "乙"))}, "Name missing"),
    "an unknown agency": Wrong({"people": people(("张三", "丙"))}, "Unknown agency"),
    "a manager of an unknown agency": Wrong({"managers": [("王总", "丙")]}, "Unknown agency"),
    "an agency twice": Wrong({"agencies": [("甲", 1), (" 甲 ", 1)]}, "Agency named twice"),
    "an agency without a name": Wrong({"agencies": [("甲", 1), (" ", 1)]}, "Agency named twice"),
    "no share": Wrong({"agencies": [("甲", 0), ("乙", 1)]}, "Share not possible", "share"),
    "a negative share": Wrong({"agencies": [("甲", -1), ("乙", 1)]}, "Share not possible", "share"),
    "half a share": Wrong({"agencies": [("甲", 1.5), ("乙", 1)]}, "Share not possible", "share"),
    "a share that is true": Wrong({"agencies": [("甲", True), ("乙", 1)]}, "Share not possible", "share"),
    "a share in letters": Wrong({"agencies": [("甲", "2"), ("乙", 1)]}, "Share not possible", "share"),
    "a share beyond measure": Wrong(
        {"agencies": [("甲", 1_000_001), ("乙", 1)]}, "Share not possible", "share"
    ),
    "an unknown time zone": Wrong({"timezone": "Mars/Olympus"}, "Unknown time zone"),
    "a time zone that is a path": Wrong({"timezone": "../../etc/passwd"}, "Unknown time zone"),
    "no time zone": Wrong({"timezone": ""}, "Unknown time zone"),
    "an id with blanks": Wrong({"site": "my site"}, "Short name not possible"),
    "an id that isn't ASCII": Wrong({"site": "案场"}, "Short name not possible"),
    "no id": Wrong({"site": ""}, "Short name not possible"),
    "no name": Wrong({"name": "  "}, "Name missing"),
    "a newcomer without a mentor": Wrong(
        {"people": [*GOOD["people"], Newcomer("小新", "甲", Stage.ACCOMPANIED)]}, "Mentor missing", "newcomer"
    ),
    "a mentor of another agency": Wrong(
        {"people": [*GOOD["people"], Newcomer("小新", "乙", Stage.ACCOMPANIED, "张三")]},
        "Mentor missing",
        "newcomer",
    ),
    "a newcomer as mentor": Wrong(
        {"people": [*GOOD["people"], NEWCOMER, Newcomer("小小", "甲", Stage.ACCOMPANIED, "小新")]},
        "Mentor missing",
        "newcomer",
    ),
}


@pytest.mark.parametrize("wrong", WRONG_SITES.values(), ids=WRONG_SITES.keys())
def test_a_wrong_site_is_refused(wrong: Wrong) -> None:
    with pytest.raises(Refusal) as caught:
        found(**{**GOOD, **wrong.changes})
    assert (str(caught.value.title), caught.value.clause) == (wrong.title, wrong.clause)
    assert "{" not in str(caught.value.sentence)


def test_a_good_site_is_founded() -> None:
    site: Site = found(**{**GOOD, "people": [NEWCOMER, *GOOD["people"]]})
    assert [(agency.name, agency.weight) for agency in site.agencies] == [("甲", 2), ("乙", 1)]
    assert [person.name for person in site.consultants] == ["小新", "张三", "李四"]
    assert site.consultants[0].mentor == site.consultants[1].id
    assert site.consultants[1].mentor is None
    assert [(boss.name, boss.agency) for boss in site.managers] == [("王总", site.agencies[0].id)]


def test_one_name_in_two_agencies_is_two_people() -> None:
    site = found(**{**GOOD, "people": people(("张三", "甲"), ("张三", "乙"))})
    assert len({person.id for person in site.consultants}) == 2


WEEKENDS = {
    "a Friday": (date(2026, 9, 25), 2),
    "a Saturday": (date(2026, 9, 26), 0),
    "the first of October, a Thursday": (date(2026, 10, 1), 0),
}


@pytest.mark.parametrize(("day", "absent_days"), WEEKENDS.values(), ids=WEEKENDS.keys())
def test_another_sheet_governs_weekends_and_launch_days(day: date, absent_days: int) -> None:
    other = {"days": ["sat"], "dates": ["2026-10-01"], "sheet": {"absent_days": 0}}
    sheet = sheet_of({"weekend": other, "claim_days": 5}, 4)
    governing = for_day(sheet, day)
    assert (governing.absent_days, governing.claim_days, governing.version) == (absent_days, 5, 4)
    assert governing.weekend == sheet.weekend


def test_what_another_sheet_doesnt_say_is_as_on_other_days() -> None:
    """Also inside a clause of several choices, and cause by cause."""
    other = {"sheet": {"return_visit": {"counts": True}, "on_pass": {"lunch": {"effect": "owed"}}}}
    base = {"return_visit": {"owner_away": "supervisor"}, "on_pass": {"short_break": {"effect": "forfeit"}}}
    saturday = for_day(sheet_of({**base, "weekend": other}), SATURDAY)
    assert (saturday.return_visit.counts, saturday.return_visit.owner_away) == (True, "supervisor")
    effects = {cause: saturday.on_pass[cause].effect for cause in ("lunch", "short_break", "not_found")}
    assert effects == {"lunch": "owed", "short_break": "forfeit", "not_found": "forfeit"}
