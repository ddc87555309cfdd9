"""Several days of one book are held against one another; nothing hostile makes the verifier fail."""

import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from frontdesk.verify import Report, verify_document, verify_files
from tests.reports.paper_book import Data, seal
from tests.reports.test_verify import leaves
from tests.reports.vectors import VECTORS, nth, vector


def two_days() -> list[Data]:
    return [vector("two-days-1"), vector("two-days-2")]


def reports(documents: list[Data]) -> list[Report]:
    with TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.day.json" for number in range(len(documents))]
        for file, document in zip(files, documents, strict=True):
            file.write_text(json.dumps(document))
        return verify_files(files)


def test_two_days_of_a_book_fit_and_only_in_their_order() -> None:
    assert [report.ok for report in reports(two_days())] == [True, True]
    assert [report.ok for report in reports(two_days()[::-1])] == [True, False]


OVERNIGHT: dict[str, Callable[[Data], object]] = {
    "a lag": lambda opened: opened["lags"]["walk_in"].update(a="0", b="0"),
    "a last turn": lambda opened: opened["last_turn"]["walk_in"].update(a=1),
    "the order of a line": lambda opened: opened["lines"]["walk_in"]["a"].reverse(),
    "a newcomer in front": lambda opened: opened["lines"]["out_of_hours"]["a"].insert(0, "b1"),
    "somebody suspended": lambda opened: opened["suspended"].append("a1"),
    "somebody who waits": lambda opened: opened["waiting"].append({"visit": "v9", "lane": "walk_in"}),
    "guests whom nobody expected": lambda opened: opened.update(
        expected=[{"expected": "e1", "kind": "tour", "grade": "important", "lane": "vip", "by": "s1"}]
    ),
    "a clause": lambda opened: opened["sheet"].update(day_start="sign_in"),
    "somebody new": lambda opened: opened["consultants"].append(
        {"id": "x1", "name": "x", "agency": "a", "stage": "skilled", "lanes": ["walk_in"]}
    ),
    "a weight": lambda opened: opened["agencies"][0].update(weight=5),
    "a stage": lambda opened: opened["consultants"][0].update(stage="accompanied", mentor="a2"),
    "an open visit": lambda opened: opened["open_visits"].clear(),
}


@pytest.mark.parametrize("what", OVERNIGHT)
def test_nothing_changes_overnight(what: str) -> None:
    first, second = two_days()
    opened = nth(second, "day_opened")
    OVERNIGHT[what](opened["data"])
    found = reports([first, seal(second)])[1]
    assert (found.ok, found.seq) == (False, opened["seq"])


SUNDAY: dict[str, Callable[[Data], object]] = {
    "a debt": lambda opened: opened["owed"].clear(),
    "how long somebody is suspended": lambda opened: opened["suspensions"][0].update(until="2026-09-26"),
    "somebody with rights": lambda opened: opened["officers"].pop(),
    "the grade of who is expected": lambda opened: opened["expected"].append({"expected": "e9"}),
    "the sheet of ordinary days": lambda opened: opened["base_sheet"].update(absent_days=9),
    "the sheet of this day": lambda opened: opened["sheet"].update(claim_days=9),
    "what the other sheet says": lambda opened: opened["sheet"].update(override={"counts": True}),
    "a day with a sheet of its own": lambda opened: opened["base_sheet"].update(weekend=None),
    "the lot": lambda opened: opened["lines"]["walk_in"]["a"].reverse(),
    "what brought those in the house": lambda opened: opened["kinds"].update(v2="vip"),
    "who was absent too long": lambda opened: opened["lines"]["walk_in"]["a"].append("a3"),
    "who was there": lambda opened: opened["lines"]["walk_in"]["a"].pop(),
}


def test_a_day_with_a_sheet_of_its_own_follows() -> None:
    assert [report.ok for report in reports([vector("lot-day-1"), vector("lot-day-2")])] == [True, True]


@pytest.mark.parametrize("what", SUNDAY)
def test_an_opening_follows_from_the_evening_by_the_rules(what: str) -> None:
    first, second = vector("lot-day-1"), vector("lot-day-2")
    opened = nth(second, "day_opened")
    SUNDAY[what](opened["data"])
    found = reports([first, seal(second)])[1]
    assert (found.ok, found.seq) == (False, opened["seq"])


def test_a_turn_at_night_is_checked_with_the_evening_before() -> None:
    first, second = two_days()
    nth(second, "turn_given")["data"]["consultant"] = "a3"
    found = reports([first, seal(second)])[1]
    assert (found.ok, found.seq) == (False, nth(second, "turn_given")["seq"])


def test_who_was_absent_for_long_may_be_left_out_of_the_line() -> None:
    first, second = two_days()
    first_line = nth(second, "day_opened")["data"]["lines"]["tour"]["a"]
    first_line.remove("a3")  # the sheet doesn't say for how many days a place is kept
    assert [report.ok for report in reports([first, fitting(second)])] == [True, True]


def fitting(second: Data) -> Data:
    opened = nth(second, "day_opened")
    seal(second)
    opened["data"]["previous_head"] = opened["prev"]
    return seal(second)


@given(
    data=st.data(), junk=st.sampled_from([None, True, -1, 2**60, "", "x", "-1/0", [], {}, [[]], {"a": {}}])
)
@settings(max_examples=300, deadline=None)
def test_nothing_hostile_inside_an_entry_makes_it_fail(data: st.DataObject, junk: Any) -> None:
    document = VECTORS[data.draw(st.sampled_from(sorted(VECTORS)))]()
    at: Any = document
    for key in (path := data.draw(st.sampled_from(leaves(document["entries"]))))[:-1]:
        at = at[key] if at is not document else document["entries"][key]
    at[path[-1]] = junk
    for resealed in (False, True):
        try:
            report = verify_document(seal(document) if resealed else document)
        except (AttributeError, TypeError):  # seal() itself needs entries
            continue
        assert report.ok or report.sentence
