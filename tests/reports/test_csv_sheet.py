"""The CSV: readable in Excel and WPS, and without a cell that runs."""

import csv
import io
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.desk.commands import Command, FirstVisit, ReturnVisit, Undo
from frontdesk.desk.orders import Override
from frontdesk.reports.csv_sheet import csv_bytes, guarded
from frontdesk.reports.day_sheet import day_sheet
from frontdesk.reports.paper.columns import TURNS
from frontdesk.reports.paper.decisions import OVERRIDES
from tests.reports import days
from tests.reports.full_day import at_work

HOSTILE = ("=cmd()", "＝1+1", "+86 138", "＋1", "-2", "－2", "@SUM(A1)", "＠x", "\tx", "\rx", "\nx", "\0=1")


def csv_after(folder: Path, *commands: Command, names: tuple[str, ...] = ("张三", "李四")) -> bytes:
    site = days.site(names=names)
    return csv_bytes(day_sheet(site, days.a_day(folder, site, list(commands))))


def tables(content: bytes) -> dict[str, list[list[str]]]:
    """The file's tables by name, each from its head on; the first one, which has none, is the turns."""
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    gaps = [number for number, row in enumerate(rows) if not row]
    found = {"turns": rows[: gaps[0]]}
    for start, end in zip(gaps, [*gaps[1:], len(rows)], strict=True):
        found[rows[start + 1][0]] = rows[start + 2 : end]
    return found


def table(content: bytes) -> list[list[str]]:
    return tables(content)["turns"]


def test_it_has_a_bom_and_windows_line_ends(tmp_path: Path) -> None:
    content = csv_after(tmp_path, FirstVisit("v1"))

    assert content.startswith("\ufeff".encode())
    assert content.count(b"\n") == content.count(b"\r\n") > 2


def test_heads_are_bilingual_and_every_turn_is_a_row(tmp_path: Path) -> None:
    rows = table(csv_after(tmp_path, FirstVisit("v1", 2), Undo(), FirstVisit("v2")))

    assert rows[0] == [column.head for column in TURNS]
    assert "时间 Time" in rows[0]
    assert [row[-1] for row in rows[1:]] == ["已撤销 undone", "有效 stands"]


def test_a_turn_free_of_charge_is_told_as_on_paper(tmp_path: Path) -> None:
    rows = table(csv_after(tmp_path, FirstVisit("v1"), ReturnVisit("v2", "c4")))

    assert [row[-1] for row in rows[1:]] == ["有效 stands", "不计轮 not counted"]


def test_lags_are_words_that_no_spreadsheet_takes_for_a_date_or_a_formula(tmp_path: Path) -> None:
    rows = table(csv_after(tmp_path, FirstVisit("v1"), FirstVisit("v2")))

    assert [row[9] for row in rows[1:]] == ["多接 1/3 ahead", "多接 1/3 ahead"]


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_dangerous_cell_gets_an_apostrophe(name: str) -> None:
    assert guarded(name) == f"'{name}".replace("\0", "")


def test_a_negative_number_is_a_number(tmp_path: Path) -> None:
    found = tables(csv_after(tmp_path, FirstVisit("v1"), FirstVisit("v2")))["各公司 Agencies"]
    at = [number for number, head in enumerate(found[0]) if head == "小数 decimal"]
    assert [row[at[1]] for row in found[1:]] == ["0.3", "-0.3"]


def test_a_hostile_name_is_text_in_the_file(tmp_path: Path) -> None:
    rows = table(csv_after(tmp_path, FirstVisit("v1"), names=("=cmd()", "x")))

    assert rows[1][5] == "'=cmd()"
    assert not any(cell.startswith(tuple("=+-@＝＋－＠\t\r\n")) for row in rows for cell in row)


def test_every_table_of_the_day_stands_in_the_file_even_an_empty_one(tmp_path: Path) -> None:
    found = tables(csv_after(tmp_path, FirstVisit("v1")))

    assert list(found) == [
        "turns",
        "各公司 Agencies",
        "当日事项 The day in numbers",
        "置业顾问 Consultants",
        "经理指派 Overrides",
        "补接 Owed turns",
        "处罚与停接 Penalties",
        "预约与参观 Guests",
        "义务接待 Courtesies",
        "更正与判客 Corrections",
        "规则变更 Rule changes",
        "受益 Benefits",
        "应接时间 Response times",
    ]
    assert len(found["经理指派 Overrides"]) == 1
    assert [row[:3] for row in found["应接时间 Response times"][1:]] == [["张三", "甲公司", "0"]]


def test_overrides_stand_in_words(tmp_path: Path) -> None:
    with at_work(tmp_path) as work:
        work.do(FirstVisit("v1"), Override("v1", "b2", "language", "s1"))
        sheet = day_sheet(work.site, work.entries())
    found = tables(csv_bytes(sheet))

    (row,) = found["经理指派 Overrides"][1:]
    (told,) = sheet.overrides
    third = replace(told, lags=(*told.lags, ("C公司", Fraction(1), Fraction(1))))
    assert [column.cell(third) for column in OVERRIDES][8] == row[8]
    assert row[4:6] == ["顾问b2", "B公司"]
    assert row[7:] == [
        "顾问a1（A公司）",
        "A公司：0 → 应补 1/2 owed；B公司：0 → 多接 1/2 ahead",
        "顾问a1（A公司）",
        "需要会某种语言 a language is needed",
        "沈主任（销售主任 supervisor）",
        "有效 stands",
    ]


@pytest.mark.parametrize("name", ["张三", "O'Neil", "a,b", 'say "hi"', "two\nlines"])
def test_a_harmless_name_stays_as_it_is(tmp_path: Path, name: str) -> None:
    assert table(csv_after(tmp_path, FirstVisit("v1"), names=(name, "x")))[1][5] == name
