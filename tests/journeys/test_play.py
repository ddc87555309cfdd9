"""The desk by script: every line gets one answer, in order, and a refusal is an answer."""

import json
from pathlib import Path

import pytest

from frontdesk.verify import verify_files
from tests.journeys.playing import SITE, Day


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return Day(tmp_path)


def test_a_first_visit_gets_the_next_turn(day: Day) -> None:
    day.opens()
    day.signs_in("张三", "王五")

    assert day.does("first_visit", "09:10:00", party=2, **{"as": "v1"}) == {
        "visit": "v1",
        "consultant": "张三",
        "agency": "甲",
        "lane": "walk_in",
        "basis": "rotation",
        "clause": "share",
        "passed": [],
    }


def test_a_party_waits_until_somebody_signs_in(day: Day) -> None:
    day.opens()

    assert day.does("first_visit", "09:10:00", party=2, **{"as": "v1"}) == {"waiting": 1}
    placed = day.does("sign_in", "09:12:00", who="王五")["placed"]
    assert [(turn["visit"], turn["consultant"]) for turn in placed] == [("v1", "王五")]


def test_the_preview_is_what_comes(day: Day) -> None:
    day.opens()
    day.signs_in("张三", "李四", "王五")

    foreseen = [turn["consultant"] for turn in day.does("preview", "09:10:00", lane="walk_in", n=9)["next"]]
    came = [day.does("first_visit", "09:10:00", party=1)["consultant"] for _ in range(3)]
    assert foreseen == came == ["张三", "王五", "李四"]


def test_a_registered_visitor_comes_back_to_the_owner(day: Day) -> None:
    day.opens()
    day.signs_in("张三", "王五")
    day.does("first_visit", "09:10:00", party=2, **{"as": "v1"})
    assert day.does("register", visit="v1", name="王女士", phone="１３８ 1234-8000", source="抖音") == {
        "ok": True
    }
    day.does("finish", "09:40:00", visit="v1")

    for asked in ({"phone": "8000"}, {"phone": "13812348000"}, {"visitor": "王女士"}, {"owner": "张三"}):
        turn = day.does("return_visit", "10:00:00", party=1, **asked)
        assert (turn["consultant"], turn["basis"], turn["lane"]) == ("张三", "return", None)
        day.does("undo", "10:00:05")
    assert day.does("return_visit", phone="9999")["refused"] == "Unknown visitor"


def test_why_and_why_not(day: Day) -> None:
    day.opens()
    day.signs_in("张三", "李四", "王五")
    day.does("first_visit", "09:10:00", party=2, **{"as": "v1"})

    told = day.does("explain", visit="v1", who="李四")
    assert "张三" in told["why"]
    assert "李四 was ready, but number 2" in told["why_not"]


def test_the_mentor_is_named_with_the_newcomer(day: Day) -> None:
    day.opens()
    day.signs_in("小新", "王五")
    day.does("first_visit", "09:10:00", party=2, **{"as": "v1"})

    assert day.does("explain", visit="v1")["why"].endswith("王五 goes along as the mentor.")
    assert day.does("board")["receiving"] == {"小新": "v1", "王五": "v1"}


def test_the_one_called_is_not_there(day: Day) -> None:
    day.opens()
    day.signs_in("张三", "李四", "王五")
    day.does("first_visit", "09:10:00", party=2, **{"as": "v1"})

    assert day.does("pass_over", "09:11:00", visit="v1", cause="not_found")["consultant"] == "王五"
    board = day.does("board")
    assert board["away"] == {"张三": "not_found"}
    assert board["lines"]["walk_in"]["甲"] == ["李四", "张三"]
    assert board["lags"]["walk_in"] == {"甲": "1/2", "乙": "-1/2"}


def test_undo_after_its_time_is_refused(day: Day) -> None:
    day.opens({"undo_seconds": 20})
    day.signs_in("张三")
    day.does("first_visit", "09:10:00", party=2)

    assert day.does("undo", "09:10:21")["clause"] == "undo_seconds"
    assert "undone" not in day.does("undo", "09:10:22")


def test_a_whole_day_leaves_files_that_verify(day: Day) -> None:
    day.opens()
    day.signs_in("张三", "王五")
    day.does("first_visit", "09:10:00", party=2)

    assert day.does("close_day", "19:00:00", confirmed_by=["蔡经理"])["clause"] == "close"
    closed = day.does("close_day", "19:00:01", confirmed_by=["蔡经理", "王五"])
    assert closed["totals"]["agencies"] == {"甲": 1, "乙": 0}
    assert [Path(name).suffix for name in closed["files"]] == [".xlsx", ".csv", ".json"]
    assert all(report.ok for report in verify_files(sorted(day.out.glob("*.day.json"))))


def test_a_forgotten_close_is_made_up_for(day: Day) -> None:
    day.opens()
    day.signs_in("张三")

    opened = day.does("open_day", "09:00:00", "2026-09-27")
    assert (opened["date"], opened["closed_late"]) == ("2026-09-27", "2026-09-26")
    day.does("close_day", "19:00:00", "2026-09-27", unconfirmed="the manager had left")
    files = sorted(day.out.glob("*.day.json"))
    assert [report.ok for report in verify_files(files)] == [True, True]


def test_a_script_goes_on_where_another_left_off(tmp_path: Path) -> None:
    first = Day(tmp_path)
    first.opens()
    first.signs_in("张三")
    first.does("first_visit", "09:10:00", party=2, **{"as": "the family"})
    first.script.desk.close()

    again = Day(tmp_path)
    assert again.does("finish", "09:30:00", visit="the family") == {"ok": True, "placed": []}


REFUSED = {
    "before the day is open": ({"do": "first_visit", "party": 1}, "The day isn’t open"),
    "an unknown deed": ({"do": "fly"}, "Line not understood"),
    "a tour while no day is open": ({"do": "tour", "size": 20}, "The day isn’t open"),
    "no deed": ({}, "Line not understood"),
    "a time without offset": ({"do": "open_day", "at": "2026-09-26T09:00:00"}, "Line not understood"),
    "an unknown person": ({"do": "sign_in", "who": "赵六"}, "Unknown person"),
    "a person that is no text": ({"do": "sign_in", "who": 7}, "Line not understood"),
    "an unknown cause": ({"do": "away", "who": "张三", "cause": "tired"}, "Line not understood"),
    "an unknown visit": ({"do": "finish", "visit": "v9"}, "Unknown visit"),
    "half a party": ({"do": "first_visit", "party": 1.5}, "Line not understood"),
}


@pytest.mark.parametrize(("line", "title"), REFUSED.values(), ids=REFUSED)
def test_a_bad_line_is_refused_and_the_next_one_played(day: Day, line: dict[str, object], title: str) -> None:
    day.reads(json.dumps(SITE))

    answer = day.reads(json.dumps(line))
    assert (answer["refused"], set(answer)) == (title, {"refused", "why", "clause"})
    assert day.does("open_day", "09:00:00") == {"ok": True, "date": "2026-09-26"}


@pytest.mark.parametrize("text", ["not json", "[1]", '"do"', "{" * 5000])
def test_a_line_that_is_no_object_is_refused_with_its_number(day: Day, text: str) -> None:
    assert "Line 1" in day.reads(text)["why"]


def test_a_visit_is_finished_once(day: Day) -> None:
    day.opens()
    day.signs_in("张三")
    day.does("first_visit", "09:10:00", party=1, **{"as": "v1"})
    assert day.does("finish", visit="v1")["ok"]
    assert day.does("finish", visit="v1")["refused"] == "Visit not open"


def test_a_clock_set_back_is_written_as_last_seen(day: Day) -> None:
    day.opens()
    day.signs_in("张三")
    day.does("first_visit", "09:00:30", party=1)
    day.does("close_day", "08:00:00", unconfirmed="nobody_there")

    report = verify_files([day.out / "s1-2026-09-26.day.json"])[0]
    assert report.ok, report.sentence


SITES = {
    "nobody": {"consultants": []},
    "a share of 0": {"agencies": [{"name": "甲", "weight": 0}, {"name": "乙", "weight": 1}]},
    "a share of 1.5": {"agencies": [{"name": "甲", "weight": 1.5}, {"name": "乙", "weight": 1}]},
    "an agency with nobody": {"agencies": [{"name": n, "weight": 1} for n in "甲乙丙"]},
    "a name twice": {"consultants": [{"name": "张三", "agency": "甲"}, {"name": "张三", "agency": "甲"}]},
    "an unknown clause": {"sheet": {"luck": True}},
    "a penalty out of range": {"sheet": {"penalties": {"poaching": 400}}},
    "a weak PIN": {"managers": [{"name": "蔡经理", "agency": "甲", "pin": "123456"}]},
    "an unknown zone": {"timezone": "Mars/Olympus"},
}


@pytest.mark.parametrize("wrong", SITES.values(), ids=SITES)
def test_a_site_that_cannot_be_is_refused_and_can_be_mended(day: Day, wrong: dict[str, object]) -> None:
    assert "refused" in day.reads(json.dumps(SITE | wrong))
    assert day.reads(json.dumps(SITE)) == {"ok": True}
