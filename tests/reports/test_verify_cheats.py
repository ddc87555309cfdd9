"""Cheats whose chain was made to fit again are found by the replay, in the entry where they stand."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.verify import Report, verify_document
from tests.reports.paper_book import Data, seal
from tests.reports.test_verify import example
from tests.reports.vectors import nth, vector


def resealed_report(document: Data, entry: Data, **fields: Any) -> tuple[Report, int]:
    """The report on the file with these fields of one entry changed (`...`: taken out), made to fit again."""
    entry["data"] = {n: v for n, v in (entry["data"] | fields).items() if v is not ...}
    seal(document)
    return verify_document(document), entry["seq"]


TURN = "turn_given"
CHEATS: dict[str, tuple[str, str, int, Data, Data]] = {
    "the winner is of another agency": ("example", TURN, 0, {}, {"consultant": "c22", "agency": "ag2"}),
    "another person of the agency": ("example", TURN, 1, {"agency": "ag1"}, {"consultant": "c12"}),
    "a colleague is called by a rival's name": ("example", TURN, 0, {}, {"agency": "ag2"}),
    "somebody passed was not": ("example", TURN, 1, {}, {"passed": []}),
    "somebody is said to have been passed": (
        "example", TURN, 0, {}, {"passed": [{"consultant": "c13", "cause": "lunch", "effect": "keep"}]},
    ),
    "another cause of passing": (
        "example", TURN, 1, {}, {"passed": [{"consultant": "c21", "cause": "lunch", "effect": "keep"}]},
    ),
    "another effect of passing": (
        "example", TURN, 1, {}, {"passed": [{"consultant": "c21", "cause": "short_break", "effect": "gift"}]},
    ),
    "a candidate is hidden": (
        "example", TURN, 0, {}, {"candidates": {"ag1": ["c11", "c12"], "ag2": ["c22"]}},
    ),
    "candidates in another order": (
        "example", TURN, 0, {}, {"candidates": {"ag1": ["c11", "c12", "c13"], "ag2": ["c22"]}},
    ),
    "a lag before is 1/6 off": ("example", TURN, 1, {}, {"lags_before": {"ag1": "-1/6", "ag2": "1/6"}}),
    "a lag after is 1/6 off": ("example", TURN, 0, {}, {"lags_after": {"ag1": "-1/2", "ag2": "1/2"}}),
    "a lag is not in lowest terms": ("example", TURN, 0, {}, {"lags_after": {"ag1": "-2/6", "ag2": "1/3"}}),
    "a turn of the rotation does not count": ("example", TURN, 0, {}, {"counts": False}),
    "counts is a number": ("example", TURN, 0, {}, {"counts": 1}),
    "it is called a return visit": ("example", TURN, 0, {}, {"basis": "return", "counts": False}),
    "an unknown basis": ("example", TURN, 0, {}, {"basis": "luck"}),
    "a visit that never came": ("example", TURN, 0, {}, {"visit": "v99"}),
    "an unknown lane": ("example", TURN, 0, {}, {"lane": "back_door"}),
    "another version of the sheet": ("example", TURN, 0, {}, {"sheet_version": 2}),
    "a mentor from nowhere": ("example", TURN, 0, {}, {"with_mentor": "c13"}),
    "an owed turn from nowhere": ("example", TURN, 0, {}, {"owed": "o1"}),
    "an unknown consultant signs in": ("example", "signed_in", 0, {}, {"consultant": "c99"}),
    "a visit ends that never came": ("example", "finished", 0, {}, {"visit": "v99"}),
    "undone: an older command": ("example", "undone", 0, {}, {"entries": [25, 26]}),
    "undone: not all of it": ("example", "undone", 0, {}, {"entries": [28]}),
    "undone: with a gap": ("example", "undone", 0, {}, {"entries": [26, 28, 29]}),
    "undone: something that is still to come": ("example", "undone", 0, {}, {"entries": [31, 32]}),
    "undone: itself": ("example", "undone", 0, {}, {"entries": [28, 29, 30]}),
    "undone: nothing": ("example", "undone", 0, {}, {"entries": []}),
    "undone: the opening": ("example", "undone", 0, {}, {"entries": list(range(1, 30))}),
    "undone: true": ("example", "undone", 0, {}, {"entries": [True]}),
    "the first day begins with a lag": (
        "example", "day_opened", 0, {}, {"lags": {"walk_in": {"ag1": "1/3", "ag2": "-1/3"}}},
    ),
    "the first day begins with a line": (
        "example", "day_opened", 0, {}, {"lines": {"walk_in": {"ag1": ["c11"], "ag2": []}}},
    ),
    "an agency without a line": ("example", "day_opened", 0, {}, {"lines": {"walk_in": {"ag1": []}}}),
    "another date": ("example", "day_opened", 0, {}, {"date": "2026-09-27"}),
    "another head of yesterday": ("example", "day_opened", 0, {}, {"previous_head": "1" * 64}),
    "an owed turn is skipped": (
        "passed-and-owed", TURN, 0, {"basis": "owed"}, {"basis": "rotation", "owed": None},
    ),
    "an owed turn is paid to another": ("passed-and-owed", TURN, 0, {"basis": "owed"}, {"owed": "o99"}),
    "a turn given back is counted": ("passed-and-owed", TURN, 0, {"counts": False}, {"counts": True}),
    "a debt of nobody's lapses": ("reclassified-and-ruled", "owed_lapsed", 0, {}, {"owed": "o99"}),
    "an owed turn for another than the one passed": (
        "passed-and-owed", "owed_given", 0, {}, {"consultant": "a2"},
    ),
    "a forced turn is not charged": (
        "overrides-and-visits-outside", TURN, 0, {"basis": "override"},
        {"counts": False, "lags_after": {"a": "0", "b": "0"}},
    ),
    "a return visit is not charged": (
        "overrides-and-visits-outside", TURN, 0, {"basis": "return"},
        {"counts": False, "lane": None, "candidates": {}, "lags_before": {}, "lags_after": {}},
    ),
    "a courtesy reception is charged": (
        "overrides-and-visits-outside", TURN, 0, {"basis": "courtesy"}, {"counts": True},
    ),
    "a named visit speaks of the rotation": (
        "overrides-and-visits-outside", TURN, 0, {"basis": "named"}, {"lane": "walk_in"},
    ),
    "the charge is forgotten": (
        "reclassified-and-ruled", "turn_charged", 0, {}, {"lags_after": {"a": "-1/3", "b": "1/3"}},
    ),
    "the charge is another's": ("reclassified-and-ruled", "turn_charged", 0, {}, {"agency": "a"}),
    "a newcomer without the mentor": (
        "newcomer-and-mentor", TURN, 0, {"consultant": "a3"}, {"with_mentor": None},
    ),
    "a newcomer with another mentor": (
        "newcomer-and-mentor", TURN, 1, {"consultant": "a3"}, {"with_mentor": "b1"},
    ),
    "a hand-over by somebody else": ("newcomer-and-mentor", "handed_over", 0, {}, {"from": "b1"}),
    "a withdrawn turn with the wrong place": (
        "withdrawn-and-undone", "turn_withdrawn", 0, {}, {"place": "back"},
    ),
    "a penalty that costs no place": ("withdrawn-and-undone", "turn_withdrawn", 2, {}, {"place": "front"}),
    "a turn is withdrawn twice": ("withdrawn-and-undone", "turn_withdrawn", 1, {}, {"turn": 8}),
    "an agency that is not there": ("changes-of-the-day", "agency_changed", 0, {}, {"id": "z"}),
    "an agency that joins twice": ("changes-of-the-day", "agency_joined", 0, {}, {"id": "a"}),
    "a weight of none": ("changes-of-the-day", "agency_changed", 0, {}, {"weight": 0}),
    "an override against the sheet": ("changes-of-the-day", TURN, 0, {"basis": "override"}, {"counts": True}),
}  # fmt: skip


@pytest.mark.parametrize("cheat", CHEATS)
def test_a_cheat_is_found_where_it_stands(cheat: str) -> None:
    name, kind, number, where, fields = CHEATS[cheat]
    document = vector(name)
    report, seq = resealed_report(document, nth(document, kind, number, **where), **fields)
    assert (report.ok, report.status, report.seq) == (False, 1, seq)
    assert f"Entry {seq}: " in report.sentence


# The second half of a cheat shows only where it would have paid: the replay finds it at a later entry.
LATER: dict[str, tuple[str, str, int, Data]] = {
    "an absence that never was": ("example", "away", 0, {"consultant": "c11"}),
    "a weight that nobody agreed to": ("changes-of-the-day", "agency_changed", 0, {"weight": 4}),
    "another sheet": ("changes-of-the-day", "sheet_adopted", 0, {"sheet": {"version": 3}}),
    "another home": ("changes-of-the-day", "consultant_changed", 0, {"agency": "a"}),
    "it is called an override": ("example", TURN, 0, {"basis": "override", "consultant": "c13"}),
}


@pytest.mark.parametrize("cheat", LATER)
def test_a_cheat_is_found_later_at_the_latest(cheat: str) -> None:
    name, kind, number, fields = LATER[cheat]
    document = vector(name)
    report, seq = resealed_report(document, nth(document, kind, number), **fields)
    assert not report.ok
    assert (report.seq or 0) > seq


def without(document: Data, *entries: Data) -> Data:
    document["entries"] = [entry for entry in document["entries"] if entry not in entries]
    return seal(document)


DROPPED: dict[str, Callable[[Data], Data]] = {
    "the owed turn of one passed": lambda d: without(d, nth(d, "owed_given")),
    "the opening": lambda d: without(d, nth(d, "day_opened")),
    "somebody's return": lambda d: without(d, nth(d, "back")),
    "a sign-in": lambda d: without(d, nth(d, "signed_in")),
    "a visit that ended": lambda d: without(d, nth(d, "finished")),
}


@pytest.mark.parametrize("dropped", DROPPED)
def test_an_entry_left_out_is_missed_though_the_chain_fits(dropped: str) -> None:
    report = verify_document(DROPPED[dropped](vector("passed-and-owed")))
    assert (report.ok, report.status) == (False, 1)


def inserted(document: Data, after: int, kind: str, /, **data: Any) -> Data:
    """The file with one more entry after that number; the rest moves on by one."""
    like = document["entries"][after]
    for entry in document["entries"][after:]:
        if entry["kind"] == "undone":
            entry["data"]["entries"] = [seq + (seq > after) for seq in entry["data"]["entries"]]
    document["entries"].insert(after, copy.deepcopy(like) | {"kind": kind, "data": data})
    return seal(document)


INSERTED: dict[str, Callable[[Data], Data]] = {
    "a second opening": lambda d: inserted(d, 9, "day_opened", **copy.deepcopy(d["entries"][0]["data"])),
    "an end in the middle": lambda d: inserted(d, 9, "day_closed", totals={}),
    "a withdrawal of no turn": lambda d: inserted(
        d, 9, "turn_withdrawn", turn=2, cause="lunch", place="back"
    ),
    "a withdrawal of a finished visit": lambda d: inserted(
        d, 12, "turn_withdrawn", turn=9, cause="lunch", place="back"
    ),
    "signing out while receiving": lambda d: inserted(d, 9, "signed_out", consultant="c11"),
    "a debt of another kind": lambda d: inserted(
        d, 9, "owed_given", owed="o1", consultant="c11", lane="walk_in", kind="gift"
    ),
    "a debt in favour of c12": lambda d: inserted(
        d, 10, "owed_given", owed="o1", consultant="c12", lane="walk_in", kind="given_back"
    ),
}


@pytest.mark.parametrize("what", INSERTED)
def test_an_entry_slipped_in_is_found_though_the_chain_fits(what: str) -> None:
    document = INSERTED[what](example())
    slipped_in = next(n for n, entry in enumerate(document["entries"], 1) if entry["kind"] != kind_at(n))
    report = verify_document(document)
    assert (report.ok, report.status) == (False, 1)
    assert slipped_in <= (report.seq or 0) <= slipped_in + 2


def kind_at(number: int) -> str:
    return str(example()["entries"][number - 1]["kind"])


def test_what_moves_nothing_may_stand_anywhere() -> None:
    assert verify_document(inserted(example(), 12, "weather", sky="晴", clock="2026")).ok


@pytest.mark.parametrize(
    "at",
    [
        "2026-09-26T01:00:00.000Z",
        "2026-09-26 01:15:12.000Z",
        "2026-13-26T01:15:12.000Z",
        "2026-02-30T01:15:12.000Z",
    ],
)
def test_the_time_is_well_formed_and_never_falls(at: str) -> None:
    document = example()
    document["entries"][8]["at"] = at
    assert verify_document(seal(document)).seq == 9


def test_nobody_can_receive_while_nobody_is_ready() -> None:
    document = example()
    waiting, turn = document["entries"][34], nth(document, TURN, 7)
    given = copy.deepcopy(turn["data"]) | {"visit": "v10", "candidates": {}}
    waiting |= {"kind": TURN, "data": given}
    report = verify_document(seal(document))
    assert report.seq == 35
    assert report.code == "nobody_ready"
    assert "Nobody in the lane walk_in is ready" in report.sentence
