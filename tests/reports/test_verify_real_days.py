"""Day files of the real desk, with everything that it can be asked for: each is accepted as it is, alone and
after the evening before, and none after a cheat."""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from frontdesk.reports.day_file import day_document
from frontdesk.verify import verify_document
from tests.office import sheet
from tests.reports.lively_days import LivelyOffice
from tests.reports.paper_book import Data, seal
from tests.reports.test_verify_days import reports

SHEETS: list[Data] = [
    {"agency_busy": {"owed_up_to": 1}, "owed_limit": {"most": 2, "days": 0}, "very_important": "managers"},
    {
        "agency_busy": "lost", "day_start": "lot", "share": "by_headcount", "absent_days": 0,
        "return_visit": {"counts": True, "owner_away": "rotation"}, "named_request": {"counts": True},
        "on_pass": {"lunch": {"effect": "owed", "minutes": 5}, "with_client": {"effect": "owed"}},
    },
    {"day_start": "fixed", "override": {"counts": False}, "weekend": {"sheet": {"day_start": "sign_in"}}},
]  # fmt: skip
Days = list[Data]


@pytest.fixture(scope="module", params=range(len(SHEETS)))
def days(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Days:
    """Three days of a book."""
    folder: Path = tmp_path_factory.mktemp("lively")
    office = LivelyOffice(folder, sheet(**SHEETS[request.param]), seed=request.param + 7)
    files = [day_document("office", str(entries[0].at.date()), entries) for entries in office.play(3)]
    office.desk.close()
    return [_dated(file) for file in files]


def _dated(document: Data) -> Data:
    copied: Data = json.loads(json.dumps(document))
    opened = next(entry for entry in copied["entries"] if entry["kind"] == "day_opened")
    return copied | {"date": opened["data"]["date"]}


def test_real_days_are_accepted_alone_and_in_a_row(days: Days) -> None:
    assert [verify_document(day).sentence for day in days] == ["", "", ""]
    assert [report.sentence for report in reports(days)] == ["", "", ""]


def _other(turn: Data) -> Data:
    """The same turn for another candidate."""
    everyone = [(who, agency) for agency, people in turn["candidates"].items() for who in people]
    others = [pair for pair in everyone if pair[0] != turn["consultant"]]
    return {"consultant": others[0][0], "agency": others[0][1]} if others else {"counts": not turn["counts"]}


def _charged_less(turn: Data) -> Data:
    return {"lags_after": turn["lags_before"] | {turn["agency"]: "99"}}


FORGED: dict[str, tuple[str, Callable[[Data], Data]]] = {
    "a turn for somebody else": ("rotation", _other),
    "an owed turn for somebody else": ("owed", _other),
    "a turn called an override": ("rotation", lambda turn: {"basis": "override", **_other(turn)}),
    "a turn called owed": ("rotation", lambda _: {"basis": "owed", "owed": "o1"}),
    "a turn that costs less": ("rotation", _charged_less),
    "an override that nobody decided": ("override", lambda _: {"decision": None}),
    "an override by somebody without rights": (
        "override", lambda turn: {"decision": {"by": "a1", "code": turn["decision"]["code"]}},
    ),
    "a return visit of somebody else": ("return", lambda turn: {"consultant": turn["consultant"] + "x"}),
}  # fmt: skip


@pytest.mark.parametrize("cheat", FORGED)
def test_a_forged_turn_of_a_real_day_is_found_where_it_stands(days: Days, cheat: str) -> None:
    basis, forge = FORGED[cheat]
    chance = Random(cheat)
    for day in days:
        turns = [e["seq"] for e in day["entries"] if e["data"].get("basis") == basis]
        for seq in chance.sample(turns, min(3, len(turns))):
            document = json.loads(json.dumps(day))
            entry = document["entries"][seq - document["entries"][0]["seq"]]
            entry["data"] |= forge(entry["data"])
            report = verify_document(seal(document))
            assert (report.ok, report.seq) == (False, seq)
