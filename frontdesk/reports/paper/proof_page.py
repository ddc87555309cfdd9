"""The proof of a day, in words: what stands on paper, and how anyone checks it without us."""

from collections.abc import Iterator

from frontdesk.book.chain import Head, checkpoint, short
from frontdesk.reports.day_file import day_file_name
from frontdesk.reports.day_sheet import Confirmation, DaySheet
from frontdesk.reports.labels import UNCONFIRMED, called, label

Line = tuple[str, str, str]
"""What it is, the text, and its look."""


def proof_lines(sheet: DaySheet, entries: int) -> Iterator[Line]:
    """The lines of the proof, from the site to how to verify."""
    yield label("案场", "Site"), sheet.site, "text"
    yield label("轮序本", "Book"), sheet.book, "text"
    yield label("日期", "Date"), sheet.date.isoformat(), "text"
    yield label("规则表版本", "Rule sheet version"), str(sheet.sheet_version), "text"
    yield label("条目数", "Entries"), str(entries), "text"
    yield label("最后一条", "Last entry"), str(sheet.last), "text"
    yield label("校验码", "Check text"), sheet.head, "code"
    yield label("校验码（短）", "Check text, short"), short(sheet.head), "code"
    yield label("校验点", "Checkpoint"), _checkpoint(sheet), "code"
    yield label("确认人", "Confirmed by"), "、".join(map(_confirmed, sheet.confirmed_by)), "text"
    yield label("未确认的公司", "Not confirmed by"), "、".join(sheet.unconfirmed_by), "text"
    yield label("未确认原因", "Unconfirmed because"), called(UNCONFIRMED, sheet.unconfirmed), "text"
    yield label("如何校验", "How to verify"), _how(sheet), "text"


def _confirmed(by: Confirmation) -> str:
    return f"{by.name}（{by.agency}）"


def _checkpoint(sheet: DaySheet) -> str:
    return checkpoint(sheet.book, Head(sheet.last, sheet.head)).rstrip("\n")


def _how(sheet: DaySheet) -> str:
    file = day_file_name(sheet.book, sheet.date.isoformat())
    return "\n".join(
        (
            f"一、取当日的日文件 {file} 和 verify.py（单个文件，只需 Python 3.11 或更新版本）。",
            f"二、运行：python verify.py {file} --head {sheet.head}",
            "三、显示 ok，且校验码与各公司纸面上的一致，则当日每一轮都未被改动，并且符合规则表。",
            f"1. Take the day file {file} and verify.py (one file, Python 3.11 or newer is enough).",
            f"2. Run: python verify.py {file} --head {sheet.head}",
            "3. If it says ok, and the check text equals the one on every agency's paper, then no turn of",
            "the day was changed, and each went to whom the rule sheet says.",
        )
    )
