"""One small cheat for each rule that the larger ones do not reach."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.verify import verify_document
from tests.reports.paper_book import Data, seal
from tests.reports.paper_office import PaperOffice
from tests.reports.test_verify import example
from tests.reports.vectors import nth, vector


def sealed_from(document: Data, number: int, **fields: Any) -> Data:
    """The chain made to fit again, but for these fields of one entry, which stay as they are told."""
    seal(document)
    later = document | {"entries": [document["entries"][number] | fields, *document["entries"][number + 1 :]]}
    document["entries"][number:] = seal(later)["entries"]
    return document | {"checkpoint": later["checkpoint"]}


def test_a_day_spliced_onto_another_past_is_refused() -> None:
    report = verify_document(sealed_from(example(), 20, prev="a" * 64))
    assert (report.ok, report.seq) == (False, 21)
    assert report.code == "link"


def test_a_gap_in_the_numbers_is_refused() -> None:
    report = verify_document(sealed_from(example(), 45, seq=47))
    assert (report.ok, report.seq, report.found, report.expected) == (False, 46, "47", "46")


def test_a_field_that_no_fingerprint_covers_is_refused() -> None:
    document = example()
    document["entries"][8]["note"] = "he asked for it"
    assert verify_document(document).seq == 9


def test_a_day_is_opened_once() -> None:
    document = vector("two-days-2")
    opened = nth(document, "day_opened")
    again = copy.deepcopy(opened)
    document["entries"].insert(document["entries"].index(opened) + 1, again)
    seal(document)
    again["data"]["previous_head"] = again["prev"]
    report = verify_document(seal(document))
    assert (report.ok, report.seq) == (False, again["seq"])


LISTS = {
    "": "agencies consultants owed suspended waiting officers expected suspensions",
    "consultants 0": "lanes steps",
    "open_visits": "v0",
    "sheet": "not_counted required_fields match",
    "sheet newcomer": "skilled",
    "sheet weekend": "dates days",
}
"""The lists of an opening, by the way to where they stand."""


@pytest.mark.parametrize("instead", [{}, "", None])
@pytest.mark.parametrize(
    ("way", "name"), [(way, name) for way, names in LISTS.items() for name in names.split()]
)
def test_what_is_no_list_in_an_opening_is_refused(way: str, name: str, instead: object) -> None:
    document = example()
    place: Any = nth(document, "day_opened")["data"]
    place["sheet"] |= {"newcomer": {}, "weekend": {"sheet": {}}}
    for step in way.split():
        place = place[int(step) if step.isdigit() else step]
    place[name] = instead
    report = verify_document(seal(document))
    assert (report.ok, report.seq, report.code) == (False, 1, "no_list")
    assert (report.expected, report.values["name"]) == ("a list", name)


@pytest.mark.parametrize("instead", [{}, "", None])
def test_those_passed_are_a_list_also_where_nobody_was(instead: object) -> None:
    document = example()
    turn = nth(document, "turn_given")
    assert turn["data"]["passed"] == []
    turn["data"]["passed"] = instead
    report = verify_document(seal(document))
    assert (report.ok, report.seq, report.code) == (False, turn["seq"], "no_list")
    assert report.values["name"] == "passed"


@pytest.mark.parametrize("named", [[28, 5], [29, 28], [28, 29, 29], [28, 29.0], "28", None, [0, 1], [10**30]])
def test_undone_names_a_row_of_entries(named: object) -> None:
    document = example()
    nth(document, "undone")["data"]["entries"] = named
    assert verify_document(seal(document)).seq == 30


def test_what_was_undone_is_not_undone_again() -> None:
    document = example()
    again = copy.deepcopy(nth(document, "undone"))
    document["entries"].insert(30, again)
    assert verify_document(seal(document)).seq == 31


def test_a_visit_whose_arrival_was_undone_gets_no_turn() -> None:
    desk = office()
    visit = desk.first_visit()
    turn = desk.entries[-1]["data"]
    desk.undo()
    assert verify_document(desk.document()).ok
    desk.write("turn_given", **turn | {"visit": visit})
    assert refused_at_the_end(desk)


def test_the_owed_turn_of_one_passed_follows_at_once() -> None:
    document = vector("passed-and-owed")
    given = document["entries"].index(nth(document, "owed_given"))
    document["entries"].insert(given, document["entries"].pop(given + 1))
    assert verify_document(seal(document)).seq == given + 1


def test_the_file_does_not_end_before_that() -> None:
    document = vector("passed-and-owed")
    given = document["entries"].index(nth(document, "owed_given"))
    document["entries"] = document["entries"][:given]
    assert not verify_document(seal(document)).ok


def office(**sheet: Any) -> PaperOffice:
    people = {"a1": "a", "a2": "a", "b1": "b"}
    desk = PaperOffice({"a": 1, "b": 1}, people, {"agency_busy": {"owed_up_to": 1}} | sheet)
    desk.open_day()
    desk.sign_in(*people)
    return desk


def refused_at_the_end(desk: PaperOffice) -> bool:
    report = verify_document(desk.document())
    return not report.ok and report.seq == desk.seq


def test_a_counted_return_visit_needs_somebody_ready() -> None:
    desk = office(return_visit={"counts": True, "owner_away": "supervisor"})
    desk.visit("return_visit", None, "a1")
    desk.visit("return_visit", None, "a1")
    assert verify_document(desk.document()).ok
    desk.turn("v2", "walk_in", "return", "a1")
    assert refused_at_the_end(desk)


def test_a_counted_return_visit_is_charged_in_the_walk_in_lane() -> None:
    desk = office()
    desk.turn(desk.arrive("return_visit", None), "tour", "return", "a1")
    assert refused_at_the_end(desk)


def test_an_override_needs_a_candidate() -> None:
    desk = office()
    desk.away("a1", "lunch")
    desk.override("a1")
    assert not verify_document(desk.document()).ok


def test_a_return_visit_is_written_for_the_agency_of_the_receiver() -> None:
    desk = office()
    desk.turn(desk.arrive("return_visit", None, "a1"), None, "return", "a1", counts=False, agency="b")
    assert refused_at_the_end(desk)


def test_an_owed_turn_is_given_once() -> None:
    document = vector("passed-and-owed")
    first, second = nth(document, "owed_given"), nth(document, "owed_given", 1)
    second["data"]["owed"] = first["data"]["owed"]
    assert verify_document(seal(document)).seq == second["seq"]


def test_kinds_that_do_not_count_by_the_sheet_stay_uncounted() -> None:
    desk = office(named_request={"counts": True}, not_counted=["relative"])
    desk.visit("relative", None, "a1")
    desk.visit("named_request", None, "b1")
    document = desk.document()
    assert verify_document(document).ok
    turn = nth(document, "turn_given", basis="named", consultant="b1")
    turn["data"] |= {"counts": False, "lane": None, "candidates": {}, "lags_before": {}, "lags_after": {}}
    assert verify_document(seal(document)).seq == turn["seq"]


OPENINGS: dict[str, Callable[[Data], object]] = {
    "a turn of the future": lambda opened: opened["last_turn"]["tour"].update(a=10**6),
    "a stranger in a line": lambda opened: opened["lines"]["tour"]["a"].append("x9"),
    "somebody twice in a line": lambda opened: opened["lines"]["tour"]["a"].append("a1"),
    "a lane without lags": lambda opened: opened["lags"].pop("tour"),
    "a lag not in lowest terms": lambda opened: opened["lags"]["tour"].update(a="2/2", b="-1"),
    "a lag that is a number": lambda opened: opened["lags"]["tour"].update(a=0),
    "a huge exponent": lambda opened: opened["lags"]["tour"].update(a="1e999999999"),
    "a sheet of nonsense": lambda opened: opened["sheet"].update(agency_busy={"owed_up_to": "much"}),
    "a consultant of no agency": lambda opened: opened["consultants"][0].update(agency="z"),
    "a debt to a stranger": lambda opened: opened["owed"].append(
        {"owed": "o1", "consultant": "x9", "lane": "tour", "kind": "passed"}
    ),
}


@pytest.mark.parametrize("what", OPENINGS)
def test_an_opening_is_well_formed(what: str) -> None:
    document = vector("two-days-2")
    opened = nth(document, "day_opened")
    OPENINGS[what](opened["data"])
    report = verify_document(seal(document))
    assert (report.ok, report.seq) == (False, opened["seq"])


def test_a_turn_that_moved_no_line_gives_no_first_place_back() -> None:
    desk = office(override={"counts": False})
    visit = desk.override("a2")
    desk.pass_called(visit, "short_break")
    document = desk.document()
    assert verify_document(document).ok
    nth(document, "turn_withdrawn")["data"]["place"] = "front"
    assert verify_document(seal(document)).seq == nth(document, "turn_withdrawn")["seq"]
