"""The CSV: readable in Excel and WPS, and without a cell that runs."""

import csv
import io
from pathlib import Path

import pytest

from frontdesk.desk.commands import Command, FirstVisit, Undo
from frontdesk.reports.csv_sheet import csv_bytes, guarded
from frontdesk.reports.day_sheet import day_sheet
from frontdesk.reports.paper.columns import TURNS
from tests.reports import days

HOSTILE = ("=cmd()", "＝1+1", "+86 138", "＋1", "-2", "－2", "@SUM(A1)", "＠x", "\tx", "\rx", "\nx", "\0=1")


def csv_after(folder: Path, *commands: Command, names: tuple[str, ...] = ("张三", "李四")) -> bytes:
    site = days.site(names=names)
    return csv_bytes(day_sheet(site, days.a_day(folder, site, list(commands))))


def table(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_it_has_a_bom_and_windows_line_ends(tmp_path: Path) -> None:
    content = csv_after(tmp_path, FirstVisit("v1"))

    assert content.startswith("\ufeff".encode())
    assert content.count(b"\n") == content.count(b"\r\n") == 2


def test_heads_are_bilingual_and_every_turn_is_a_row(tmp_path: Path) -> None:
    rows = table(csv_after(tmp_path, FirstVisit("v1", 2), Undo(), FirstVisit("v2")))

    assert rows[0] == [column.head for column in TURNS]
    assert "时间 Time" in rows[0]
    assert [row[-1] for row in rows[1:]] == ["已撤销 undone", "有效 stands"]


def test_lags_are_words_that_no_spreadsheet_takes_for_a_date_or_a_formula(tmp_path: Path) -> None:
    rows = table(csv_after(tmp_path, FirstVisit("v1"), FirstVisit("v2")))

    assert [row[9] for row in rows[1:]] == ["多接 1/3", "多接 1/3"]


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_dangerous_cell_gets_an_apostrophe(name: str) -> None:
    assert guarded(name) == f"'{name}".replace("\0", "")


def test_a_hostile_name_is_text_in_the_file(tmp_path: Path) -> None:
    rows = table(csv_after(tmp_path, FirstVisit("v1"), names=("=cmd()", "x")))

    assert rows[1][5] == "'=cmd()"
    assert not any(cell.startswith(tuple("=+-@＝＋－＠\t\r\n")) for row in rows for cell in row)


@pytest.mark.parametrize("name", ["张三", "O'Neil", "a,b", 'say "hi"', "two\nlines"])
def test_a_harmless_name_stays_as_it_is(tmp_path: Path, name: str) -> None:
    assert table(csv_after(tmp_path, FirstVisit("v1"), names=(name, "x")))[1][5] == name
