"""Agencies and people who join by script, and choices of the sheet that are refused."""

from pathlib import Path
from typing import Any

import pytest

from frontdesk.verify import verify_files
from tests.journeys.playing import BOSS, Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_an_agency_joins_in_mid_day_and_leaves_again(office: Office) -> None:
    office.begins()
    joins: dict[str, Any] = {
        "agencies": [{"name": "丙", "weight": 2}],
        "consultants": [
            {"name": "冯七", "agency": "丙"},
            {"name": "新丁", "agency": "丙", "stage": "accompanied", "mentor": "冯七"},
            {"name": "褚八", "agency": "甲"},
        ],
    }
    assert office.does("enlist", "09:20:00", **joins) == {"ok": True}
    board = office.does("board")
    assert board["agencies"][-1] == {"name": "丙", "weight": 2}
    assert board["lags"]["walk_in"]["丙"] == "0"
    office.does("sign_in", "09:21:00", who="冯七")
    assert office.comes("first_visit", "v1", "09:22:00")["consultant"] == "冯七"
    assert office.does("set_share", agency="丙", weight=0, **BOSS)["clause"] == "share"

    office.does("finish", "09:30:00", visit="v1")
    office.does("sign_out", "09:31:00", who="冯七")
    assert office.does("set_share", "09:32:00", agency="丙", weight=0, **BOSS)["ok"]
    assert office.does("sign_in", "09:33:00", who="冯七")["clause"] == "share"
    assert office.comes("first_visit", "v2", "09:34:00")["agency"] in ("甲", "乙")
    office.does("close_day", "20:00:00", unconfirmed="nobody_there")
    reports = verify_files(sorted(office.out.glob("*.day.json")))
    assert [report.sentence for report in reports] == [""]


NOT_ENLISTED: dict[str, tuple[dict[str, Any], str]] = {
    "an agency that is there": ({"agencies": [{"name": "甲", "weight": 2}]}, "Agency known already"),
    "a share of 0": ({"agencies": [{"name": "丙", "weight": 0}]}, "Share not possible"),
    "a share that is no number": ({"agencies": [{"name": "丙", "weight": "2"}]}, "Share not possible"),
    "people of no agency": ({"consultants": [{"name": "冯七", "agency": "丁"}]}, "Unknown agency"),
    "a newcomer whose mentor is a rival": (
        {"consultants": [{"name": "新丁", "agency": "甲", "stage": "accompanied", "mentor": "王五"}]},
        "Mentor missing",
    ),
    "who is there already": ({"consultants": [{"name": "张三", "agency": "甲"}]}, "Nobody is new"),
    "nobody": ({}, "Nobody is new"),
}


@pytest.mark.parametrize(("line", "title"), NOT_ENLISTED.values(), ids=NOT_ENLISTED)
def test_nobody_joins_where_one_cant(office: Office, line: dict[str, Any], title: str) -> None:
    office.begins()
    before = office.does("board")
    assert office.does("enlist", "09:20:00", **line)["refused"] == title
    assert office.does("board") == before


@pytest.mark.parametrize("weight", [-1, 1.5, "2", None, 10**9])
def test_a_share_out_of_range_is_refused_with_what_is_allowed(office: Office, weight: Any) -> None:
    office.begins()
    refused = office.does("set_share", agency="甲", weight=weight, **BOSS)
    assert (refused["clause"], "from 0 to 1000000" in refused["why"]) == ("share", True)


def test_a_wrong_choice_is_refused_as_it_was_told(office: Office) -> None:
    """Not with all the others of the clause that the sheet has already."""
    office.begins()
    wrong = office.does("adopt_sheet", sheet={"penalties": {"poaching": -1}}, **BOSS)
    assert (wrong["clause"], 'can’t be “{"poaching": -1}”' in wrong["why"]) == ("penalties", True)


def test_who_was_suspended_by_the_desk_is_told_so(office: Office) -> None:
    office.begins()
    office.does("take_desk", who="周小姐")
    office.comes("tour", "t1", size=9)
    office.does("refuse", "09:11:00", visit="t1", who="张三", reason="tired")
    assert office.does("board")["suspended"]["张三"]["by"] == "the desk"
