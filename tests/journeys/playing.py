"""A script for the tests, line by line: a small site, and a day that answers."""

import json
from pathlib import Path
from typing import Any

from frontdesk.play.script import Script
from frontdesk.verify import verify_files

Answer = dict[str, Any]
SITE = {
    "do": "open_site",
    "site": "s1",
    "name": "万象城",
    "timezone": "Asia/Shanghai",
    "agencies": [{"name": "甲", "weight": 1}, {"name": "乙", "weight": 1}],
    "consultants": [
        {"name": "张三", "agency": "甲", "stage": "skilled"},
        {"name": "李四", "agency": "甲", "stage": "skilled"},
        {"name": "王五", "agency": "乙", "stage": "skilled"},
        {"name": "小新", "agency": "乙", "stage": "accompanied", "mentor": "王五"},
    ],
    "managers": [{"name": "蔡经理", "agency": "甲", "pin": "482913"}],
    "supervisors": [{"name": "陈主任", "pin": "583021"}],
}


class Day:
    """Plays lines on a book in a folder; `at` is a local time of 26 September 2026."""

    def __init__(self, folder: Path) -> None:
        self.out = folder / "out"
        self.script = Script(folder / "site.book", self.out)

    def does(self, do: str, at: str | None = None, date: str = "2026-09-26", **fields: object) -> Answer:
        line = {"do": do, **fields}
        if at is not None:
            line["at"] = f"{date}T{at}+08:00"
        return self.reads(json.dumps(line, ensure_ascii=False))

    def reads(self, text: str) -> Answer:
        return next(self.script.play([text]))

    def opens(self, sheet: dict[str, object] | None = None) -> None:
        self.reads(json.dumps(SITE | {"sheet": sheet or {}}))
        self.does("open_day", "09:00:00")

    def signs_in(self, *people: str) -> None:
        for number, who in enumerate(people):
            self.does("sign_in", f"09:01:{number:02}", who=who)


BOSS = {"by": "陈主任", "pin": "583021"}
MANAGER = {"by": "蔡经理", "pin": "482913"}
OTHER = {"by": "丁经理", "pin": "739205"}
OFFICE = SITE | {
    "consultants": [
        {"name": "张三", "agency": "甲"},
        {"name": "李四", "agency": "甲"},
        {"name": "学徒", "agency": "甲", "stage": "independent"},
        {"name": "王五", "agency": "乙"},
        {"name": "赵六", "agency": "乙"},
    ],
    "managers": [
        {"name": "蔡经理", "agency": "甲", "pin": "482913"},
        {"name": "丁经理", "agency": "乙", "pin": "739205"},
    ],
    "viewers": [{"name": "看客", "agency": "甲"}],
    "auditors": [{"name": "审计"}],
}


class Office(Day):
    """A day of two agencies with everybody's PINs; four people on duty."""

    def begins(self, **sheet: object) -> None:
        assert self.reads(json.dumps(OFFICE | {"sheet": sheet})) == {"ok": True}
        self.does("open_day", "09:00:00")
        self.signs_in("张三", "李四", "王五", "赵六")

    def comes(self, do: str, name: str, at: str = "09:10:00", **fields: Any) -> Answer:
        return self.does(do, at, **{"as": name, **fields})

    def ends(self) -> None:
        """The day is closed, and its file verifies."""
        self.does("close_day", "20:00:00", confirmed_by=["蔡经理", "丁经理"])
        reports = verify_files(sorted(self.out.glob("*.day.json")))
        assert [report.sentence for report in reports if not report.ok] == []
        assert reports
