"""The sheet in words: every clause has a name, a place and words for whatever can be chosen."""

from dataclasses import replace

import pytest

from frontdesk.clauses import CLAUSES, choices_of, sheet_of
from frontdesk.people import Agency
from frontdesk.reports.sheet_compare import differences, same
from frontdesk.reports.sheet_terms import WORDS
from frontdesk.reports.sheet_words import GROUPS, NAMES, in_words
from frontdesk.reports.spread import spreads
from frontdesk.rules import RuleSheet
from tests.office import sheet

OTHER = {
    "day_start": "lot",
    "share": "by_headcount",
    "agency_busy": "lost",
    "absent_days": 0,
    "undo_seconds": 10,
    "answer_seconds": 90,
    "on_pass": {"lunch": {"effect": "owed", "minutes": 90}},
    "owed_limit": {"most": 1, "days": None},
    "return_visit": {"counts": True, "owner_away": "supervisor"},
    "named_request": {"counts": True},
    "referral": {"to": "rotation", "counts": True},
    "not_counted": [],
    "occupied_until": "talk_finished",
    "override": {"counts": False, "second": True},
    "very_important": "managers",
    "required_fields": ["phone"],
    "match": ["phone"],
    "protection_days": {"visit": 1, "call": 2},
    "claim_days": 0,
    "penalties": {"first_visit_question": "none", "poaching": 3},
    "newcomer": {"independent": ["walk_in"]},
    "opening_hours": "09:00-18:30",
    "weekend": {"days": ["sat"], "dates": ["2026-10-01"], "sheet": {"share": "by_headcount"}},
}
TOLD: tuple[tuple[str, object, str], ...] = (
    ("agency_busy", "lost", "its turns are lost"),
    ("agency_busy", {"owed_up_to": 3}, "its turns are owed, up to 3"),
    ("owed_limit", {"most": 3, "days": 0}, "at most 3; they lapse with the day"),
    ("owed_limit", {"most": 3, "days": None}, "at most 3; they never lapse"),
    ("owed_limit", {"most": 2, "days": 7}, "at most 2; they lapse after 7 days"),
    ("opening_hours", "00:00-24:00", "round the clock"),
    ("opening_hours", "09:00-18:30", "09:00–18:30"),
    ("weekend", None, "same sheet on all days"),
    ("referral", {"to": "rotation", "counts": False}, "to the rotation, always; not counted"),
    ("protection_days", {"visit": 7, "call": 15}, "visit 7 days, call 15 days"),
    ("match", [], "nothing"),
)


def test_every_clause_of_the_sheet_stands_on_the_page_once() -> None:
    placed = [clause for _, clauses in GROUPS for clause in clauses]
    assert sorted(placed) == sorted(CLAUSES) == sorted(NAMES)


@pytest.mark.parametrize("clause", CLAUSES)
def test_every_clause_has_words_for_its_default_and_for_another_choice(clause: str) -> None:
    usual = choices_of(RuleSheet())[clause]
    assert str(in_words(clause, usual))
    if clause in OTHER:
        other = choices_of(sheet_of({clause: OTHER[clause]}))[clause]
        assert str(in_words(clause, other)) != str(in_words(clause, usual))


@pytest.mark.parametrize(("clause", "choice", "told"), TOLD)
def test_a_choice_is_told_in_a_short_sentence(clause: str, choice: object, told: str) -> None:
    assert str(in_words(clause, choice)) == told


@pytest.mark.parametrize("clause", [clause for clause in WORDS if clause in CLAUSES])
def test_every_code_of_a_clause_has_words(clause: str) -> None:
    for code in WORDS[clause]:
        choice = [code] if isinstance(choices_of(RuleSheet())[clause], list) else code
        assert sheet_of({clause: choice})


def test_only_the_clauses_that_differ_are_compared() -> None:
    found = differences(sheet(), sheet(day_start="lot", return_visit={"counts": True}))
    assert [each.clause for each in found] == ["day_start", "return_visit"]
    assert str(found[0].old) == "as last night ended"
    assert str(found[0].new) == "by lot, each day anew"


def test_neither_the_version_nor_the_order_of_a_list_is_a_difference() -> None:
    one, other = sheet(not_counted=["relative", "invalid"]), sheet(not_counted=["invalid", "relative"])
    assert differences(one, replace(other, version=5)) == ()
    assert same({"days": ["sat", "sun"]}, {"days": ["sun", "sat"]})
    assert not same({"days": ["sat"]}, {"days": ["sun"]})


def test_another_sheet_for_some_days_is_compared_with_its_choices() -> None:
    """Not with the names of its clauses alone: these may be the same."""
    days = {"days": [], "dates": ["2026-10-01"]}
    old = sheet(weekend={**days, "sheet": {"share": "by_headcount", "return_visit": {"counts": True}}})
    new = sheet(weekend={**days, "sheet": {"share": "weights", "return_visit": {"counts": True}}})
    (found,) = differences(old, new)
    theirs = "Return visit: counted as a turn; owner away: the same agency stands in"
    assert str(found.old).startswith("1 Oct 2026 – "), "as people write a day"
    assert str(found.old).endswith(f" – Share: by how many are on duty; {theirs}")
    assert str(found.new).endswith(f" – Share: by the agencies’ shares; {theirs}")
    (found,) = differences(old, sheet())
    assert str(found.new) == "same sheet on all days"


def test_a_clause_that_an_older_program_left_out_counts_as_its_default() -> None:
    old = replace(sheet(), silent=frozenset({"referral"}))
    found = differences(old, sheet(referral={"to": "rotation"}))
    assert [each.clause for each in found] == ["referral"]


def test_luck_carries_far_with_a_fixed_order_and_not_at_all_when_it_goes_on() -> None:
    """The design measured 26, 7 and 1 turns with 8 people."""
    people = {"A": [f"p{number}" for number in range(8)]}
    found = spreads([Agency("A", "A", 1)], people)
    assert found["carry_over"] == 1
    assert 20 <= found["fixed"] <= 30
    assert 4 <= found["lot"] <= 12
    assert found["carry_over"] < found["lot"] < found["sign_in"] <= found["fixed"]


def test_the_same_site_is_told_the_same_spread_and_an_empty_one_none() -> None:
    agencies = [Agency("A", "A", 2), Agency("B", "B", 1), Agency("C", "C", 0)]
    people = {"A": ["a1", "a2", "a3"], "B": ["b1", "b2"], "C": ["c1"]}
    assert spreads(agencies, people) == spreads(agencies, people)
    assert spreads(agencies, {}) == {}
