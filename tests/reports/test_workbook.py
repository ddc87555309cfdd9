"""The workbook: three sheets that read like a document and agree with the book."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from frontdesk.desk.commands import CloseDay, Command, FirstVisit, PassOver, SeeOff, Undo
from frontdesk.people import Cause
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.reports.labels import (
    BASES,
    CAUSES,
    CLAUSES,
    EFFECTS,
    KINDS,
    LANES,
    UNCONFIRMED,
    called,
)
from frontdesk.reports.paper.columns import AGENCIES, PEOPLE, TURNS
from frontdesk.reports.terms import CAUSES as CAUSE_TERMS
from frontdesk.reports.terms import UNCONFIRMED as UNCONFIRMED_TERMS
from frontdesk.reports.workbook import HEAD_ROW, workbook_bytes
from frontdesk.site import Site
from frontdesk.visits import Basis, Effect, Kind, Lane
from tests.reports import days

A_DAY: list[Command] = [
    FirstVisit("v1", 3),
    FirstVisit("v2"),
    PassOver("v2", Cause.PRIVATE_MATTER),
    FirstVisit("v3"),
    Undo(),
    SeeOff("v1"),
    CloseDay(("c1", "c4")),
]


def made(folder: Path, commands: Sequence[Command], site: Site | None = None) -> tuple[Workbook, DaySheet]:
    chosen = site or days.site()
    entries = days.a_day(folder, chosen, list(commands))
    sheet = day_sheet(chosen, entries)
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(sheet, len(entries)))), sheet


def rows_of(page: Worksheet, first: int, columns: int) -> list[list[Any]]:
    """The rows below a head, down to the totals row."""
    rows = page.iter_rows(min_row=first, max_col=columns, values_only=True)
    found: list[list[Any]] = [list(row) for row in rows]
    return found[: next(n for n, row in enumerate(found) if row[0] == "合计 Total") + 1]


def test_the_three_sheets_in_two_languages(tmp_path: Path) -> None:
    book, _ = made(tmp_path, A_DAY)

    assert book.sheetnames == ["轮次 Turns", "合计 Totals", "校验 Proof"]
    assert [cell.value for cell in book["轮次 Turns"][HEAD_ROW + 1]] == [c.head for c in TURNS]


def test_every_turn_stands_there_withdrawn_and_undone_ones_marked(tmp_path: Path) -> None:
    book, sheet = made(tmp_path, A_DAY)
    rows = rows_of(book["轮次 Turns"], HEAD_ROW + 2, len(TURNS))

    assert [row[0] for row in rows[:-1]] == [row.seq for row in sheet.rows]
    assert [row[-1] for row in rows[:-1]] == [
        "有效 stands",
        "人不在，换人 withdrawn: 私事 private matter",
        "有效 stands",
        "已撤销 undone",
    ]
    assert (rows[-1][3], rows[-1][8]) == (3, 2)


def test_what_counts_no_more_is_struck_through(tmp_path: Path) -> None:
    page = made(tmp_path, A_DAY)[0]["轮次 Turns"]

    assert [page.cell(HEAD_ROW + 2 + n, 6).font.strike for n in range(4)] == [None, True, None, True]


def test_totals_are_those_of_the_sheet_with_exact_and_decimal_dues(tmp_path: Path) -> None:
    book, sheet = made(tmp_path, A_DAY)
    page = book["合计 Totals"]
    agencies = rows_of(page, HEAD_ROW + 2, len(AGENCIES))
    people = rows_of(page, HEAD_ROW + 2 + len(agencies) + 2, len(PEOPLE))

    assert [row[:5] for row in agencies[:-1]] == [
        ["甲公司", "首访轮序 walk-in", 2, 1, "4/3"],
        ["乙公司", "首访轮序 walk-in", 1, 1, "2/3"],
    ]
    assert agencies[0][5] == pytest.approx(4 / 3)
    assert (agencies[0][8], agencies[1][8]) == ("应补 1/3", "多接 1/3")
    assert agencies[-1][3:5] == [2, "2"]
    assert [row[:3] for row in people[:-1]] == [[p.name, p.agency, p.turns] for p in sheet.people]
    assert people[-1][2:4] == [2, "2"]


def test_the_proof_says_what_to_compare_and_how(tmp_path: Path) -> None:
    book, sheet = made(tmp_path, A_DAY)
    rows = book["校验 Proof"].iter_rows(min_row=HEAD_ROW + 1, max_col=2, values_only=True)
    proof = {str(head): text for head, text in rows}

    assert proof["校验码 Head"] == sheet.head
    assert proof["校验点 Checkpoint"] == f"frontdesk/wxc\n{sheet.last}\n{sheet.head}"
    assert proof["条目数 Entries"] == str(sheet.last)
    assert proof["确认人 Confirmed by"] == "张三、张三"
    assert f"--head {sheet.head}" in str(proof["如何校验 How to verify"])


def test_it_prints_across_a4_with_its_head_on_every_page(tmp_path: Path) -> None:
    for page in made(tmp_path, A_DAY)[0].worksheets:
        assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
        assert page.print_area
        assert page.freeze_panes
        assert page.page_setup.fitToHeight == 0


def test_the_turns_repeat_their_head(tmp_path: Path) -> None:
    assert made(tmp_path, A_DAY)[0]["轮次 Turns"].print_title_rows == "$4:$4"


def test_agencies_differ_in_colour(tmp_path: Path) -> None:
    page = made(tmp_path, A_DAY)[0]["轮次 Turns"]
    first, second = (page.cell(HEAD_ROW + 2 + n, 7).font.color.rgb for n in (0, 2))

    assert first != second


@pytest.mark.parametrize("name", ["=cmd()", "＋1", "-1", "@x", "http://a.b", "张" * 5000, "{=1}", "&L&D"])
def test_a_hostile_name_is_a_plain_string(tmp_path: Path, name: str) -> None:
    site = days.site(agencies=((name, 1),), names=(name,))
    cell = made(tmp_path, [FirstVisit("v1")], site)[0]["轮次 Turns"].cell(HEAD_ROW + 2, 6)

    assert (cell.value, cell.data_type, cell.hyperlink) == (name, "s", None)


def test_the_same_day_gives_the_same_bytes(tmp_path: Path) -> None:
    site = days.site()
    entries = days.a_day(tmp_path, site, A_DAY)
    sheet = day_sheet(site, entries)

    assert workbook_bytes(sheet, len(entries)) == workbook_bytes(sheet, len(entries))


def test_a_day_without_visits_is_a_document_too(tmp_path: Path) -> None:
    book, _ = made(tmp_path, [])

    assert rows_of(book["轮次 Turns"], HEAD_ROW + 2, 1) == [["合计 Total"]]


def test_every_code_of_the_book_has_a_name_in_both_languages() -> None:
    for labels, codes in (
        (KINDS, Kind),
        (LANES, Lane),
        (BASES, Basis),
        (EFFECTS, Effect),
        (CAUSES, [*Cause, "with_client", "suspended", "mentor_busy"]),
        (CLAUSES, ["share", "return_visit"]),
        (UNCONFIRMED, UNCONFIRMED_TERMS),
    ):
        assert set(labels) == {str(code) for code in codes}
    assert set(CAUSES) < set(CAUSE_TERMS)


def test_a_code_of_a_newer_book_stands_for_itself() -> None:
    assert called(KINDS, "tour") == "tour"
