"""A script for the tests, line by line: a small site, and a day that answers."""

import json
from pathlib import Path
from typing import Any

from frontdesk.play.script import Script

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
