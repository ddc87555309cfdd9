"""The workbook: sheets that read like a document and agree with the book."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from frontdesk.desk import orders
from frontdesk.desk.commands import (
    CloseDay,
    Command,
    Dispute,
    FirstVisit,
    GuestVisit,
    PassOver,
    SeeOff,
    Undo,
)
from frontdesk.desk.orders import Override, Penalise
from frontdesk.people import Cause
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.reports.labels import (
    BASES,
    CAUSES,
    CLAUSES,
    EFFECTS,
    GRADES,
    HAND_OVER_REASONS,
    KINDS,
    LANES,
    OVERRIDE_REASONS,
    OWING,
    RANKS,
    RULING_REASONS,
    UNCONFIRMED,
    called,
)
from frontdesk.reports.paper.benefits import BENEFITS
from frontdesk.reports.paper.columns import AGENCIES, PEOPLE, TURNS
from frontdesk.reports.paper.decisions import COURTESIES, GUESTS
from frontdesk.reports.paper.looks import AGENCY_COLOURS, INK, LOOKS, PAPER, paler
from frontdesk.reports.paper.pages import Page, Table
from frontdesk.reports.paper.states import PENALTY_REASONS
from frontdesk.reports.sheet_compare import every_choice
from frontdesk.reports.terms import CAUSES as CAUSE_TERMS, UNCONFIRMED as UNCONFIRMED_TERMS
from frontdesk.reports.workbook import HEAD_ROW, lines_of, list_bytes, workbook_bytes
from frontdesk.rules import DEFAULT_PENALTIES, RuleSheet
from frontdesk.site import Site
from frontdesk.visits import Basis, Effect, Grade, Kind, Lane, Owing, Rank
from tests.reports import days
from tests.reports.full_day import at_work

HEAD_GROUND = INK.replace("#", "FF")
COUNTS_NAME = "当日事项 The day in numbers"

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


def below(page: Worksheet, name: str, columns: int) -> list[list[Any]]:
    """The rows of the table with this name, which stands below another, without its head."""
    rows = [list(row) for row in page.iter_rows(max_col=columns, values_only=True)]
    start = next(n for n, row in enumerate(rows) if row[0] == name) + 2
    length = next((n for n, row in enumerate(rows[start:]) if row[0] is None), len(rows) - start)
    return rows[start : start + length]


def decided(folder: Path) -> Workbook:
    """The workbook of a day on which people decided this and that."""
    with at_work(folder) as work:
        work.do(
            FirstVisit("v1"),
            Override("v1", "b2", "language", "s1"),
            Override("v2", "b3", "other", "s1", None, FirstVisit("v2")),
            Undo(),
            Penalise("a1", "poaching", "s1"),
            GuestVisit("t1", Kind.TOUR, 9),
            Dispute("v1"),
        )
        sheet = day_sheet(work.site, work.entries())
        return openpyxl.load_workbook(io.BytesIO(workbook_bytes(sheet, len(work.entries()))))


def test_a_quiet_day_has_few_sheets_in_two_languages(tmp_path: Path) -> None:
    book, _ = made(tmp_path, A_DAY)

    assert book.sheetnames == [
        "轮次 Turns",
        "合计 Totals",
        "置业顾问 Consultants",
        "经理指派 Overrides",
        "受益 Benefits",
        "应接时间 Response times",
        "校验 Proof",
    ]
    assert book["经理指派 Overrides"].cell(HEAD_ROW + 2, 1).value == "无 none"
    assert [cell.value for cell in book["轮次 Turns"][HEAD_ROW + 1]] == [c.head for c in TURNS]


def test_every_turn_stands_there_withdrawn_and_undone_ones_marked(tmp_path: Path) -> None:
    book, sheet = made(tmp_path, A_DAY)
    rows = rows_of(book["轮次 Turns"], HEAD_ROW + 2, len(TURNS))

    assert [row[0] for row in rows[:-1]] == [row.seq for row in sheet.rows]
    assert [row[-1] for row in rows[:-1]] == [
        "有效 stands",
        "换人 withdrawn: 私事 private matter",
        "有效 stands",
        "已撤销 undone",
    ]
    assert (rows[-1][3], rows[-1][8]) == (3, 2)


def test_what_counts_no_more_is_struck_through(tmp_path: Path) -> None:
    page = made(tmp_path, A_DAY)[0]["轮次 Turns"]

    assert [page.cell(HEAD_ROW + 2 + n, 6).font.strike for n in range(4)] == [None, True, None, True]


def test_totals_are_those_of_the_sheet_with_exact_and_decimal_dues(tmp_path: Path) -> None:
    book, sheet = made(tmp_path, A_DAY)
    agencies = rows_of(book["合计 Totals"], HEAD_ROW + 2, len(AGENCIES))
    people = rows_of(book["置业顾问 Consultants"], HEAD_ROW + 2, len(PEOPLE))

    assert [row[:5] for row in agencies[:-1]] == [
        ["甲公司", called(LANES, "walk_in"), 2, 1, "4/3"],
        ["乙公司", called(LANES, "walk_in"), 1, 1, "2/3"],
    ]
    assert agencies[0][5] == pytest.approx(4 / 3)
    assert (agencies[0][8], agencies[1][8]) == ("应补 1/3 owed", "多接 1/3 ahead")
    assert agencies[-1][3:5] == [2, "2"]
    assert [row[:3] for row in people[:-1]] == [[p.name, p.agency, p.turns] for p in sheet.people]
    assert people[-1][2:4] == [2, "2"]


def test_the_day_is_told_in_numbers(tmp_path: Path) -> None:
    numbers = {str(row[0]): row[1] for row in below(decided(tmp_path)["合计 Totals"], COUNTS_NAME, 2)}

    assert numbers["经理指派 Overrides"] == 1
    assert (numbers["停接中 Suspended"], numbers["争议未判 Not ruled"], numbers["撤销 Undos"]) == (1, 1, 1)


def test_a_day_of_decisions_has_a_sheet_for_each_sort(tmp_path: Path) -> None:
    book = decided(tmp_path)

    assert book.sheetnames == [
        "轮次 Turns",
        "合计 Totals",
        "置业顾问 Consultants",
        "经理指派 Overrides",
        "处罚与停接 Penalties",
        "预约与参观 Guests",
        "更正与判客 Corrections",
        "受益 Benefits",
        "应接时间 Response times",
        "校验 Proof",
    ]


def test_overrides_stand_there_undone_ones_struck_through(tmp_path: Path) -> None:
    page = decided(tmp_path)["经理指派 Overrides"]
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=HEAD_ROW + 2)]

    assert [row[-1] for row in rows] == ["有效 stands", "已撤销 undone"]
    assert rows[0][8] == "A公司：0 → 应补 1/2 owed；B公司：0 → 多接 1/2 ahead"
    assert [page.cell(HEAD_ROW + 2 + n, 5).font.strike for n in range(2)] == [None, True]


def test_benefits_are_summed_once_though_agencies_hold_the_sums_of_their_people(tmp_path: Path) -> None:
    page = decided(tmp_path)["受益 Benefits"]
    rows = rows_of(page, HEAD_ROW + 2, len(BENEFITS))

    assert (rows[0][0], rows[-1][2], rows[-1][8]) == ("全公司 whole agency", 1, 1)
    assert [row[8] for row in rows if row[0] == "顾问b2"] == [1]


def test_a_long_text_gets_the_lines_it_needs() -> None:
    assert [lines_of(text, 20) for text in ("", "x" * 20, "张" * 10, "x" * 21, "张" * 30)] == [1, 1, 1, 2, 4]


def test_the_proof_says_what_to_compare_and_how(tmp_path: Path) -> None:
    book, sheet = made(tmp_path, A_DAY)
    rows = book["校验 Proof"].iter_rows(min_row=HEAD_ROW + 1, max_col=2, values_only=True)
    proof = {str(head): text for head, text in rows}

    assert proof["校验码 Check text"] == sheet.head
    assert proof["校验点 Checkpoint"] == f"frontdesk/wxc\n{sheet.last}\n{sheet.head}"
    assert proof["条目数 Entries"] == str(sheet.last)
    assert proof["确认人 Confirmed by"] == "张三（甲公司）、张三（乙公司）"
    assert not proof["未确认的公司 Not confirmed by"]
    assert f"--head {sheet.head}" in str(proof["如何校验 How to verify"])


def test_it_prints_across_a4_each_table_with_its_head_on_every_page(tmp_path: Path) -> None:
    """Tables that share a sheet are short, and share a page."""
    for page in decided(tmp_path).worksheets:
        assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
        assert page.print_area
        assert page.freeze_panes
        heads = sum(row[0].fill.fgColor.rgb == HEAD_GROUND for row in page.iter_rows(max_col=1))
        printed = (page.print_title_rows, page.page_setup.fitToHeight)
        assert printed == {0: (None, 0), 1: ("$4:$4", 0), 2: (None, None)}[heads], page.title


def test_the_head_of_a_table_below_another_is_as_high_as_it_needs(tmp_path: Path) -> None:
    """Its columns are as wide as those of the table above, and narrower than its own words."""
    site = days.site()
    sheet = day_sheet(site, days.a_day(tmp_path, site, []))
    two = Page("客", (Table("预约", GUESTS, ()), Table("义务接待 Courtesies", COURTESIES, ())))
    page = openpyxl.load_workbook(io.BytesIO(list_bytes(sheet, two))).worksheets[0]
    head = next(row[0].row for row in page.iter_rows() if row[0].value == "义务接待 Courtesies") + 1
    assert page.cell(head, 3).value == "义务接待人 Received by"
    assert (page.row_dimensions[HEAD_ROW + 1].height, page.row_dimensions[head].height) == (30, 45)


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
        (GRADES, Grade),
        (RANKS, Rank),
        (OWING, Owing),
        (EFFECTS, Effect),
        (CAUSES, [*Cause, "with_client", "suspended", "mentor_busy", "refused", "override", "wrong_turn"]),
        (CLAUSES, every_choice(RuleSheet())),
        (UNCONFIRMED, UNCONFIRMED_TERMS),
        (OVERRIDE_REASONS, orders.OVERRIDE_REASONS),
        (HAND_OVER_REASONS, orders.HAND_OVER_REASONS),
        (RULING_REASONS, orders.RULING_REASONS),
        (PENALTY_REASONS, [*orders.SUSPENSION_REASONS, *orders.REFUSAL_REASONS, *DEFAULT_PENALTIES]),
    ):
        assert {str(code) for code in codes} <= set(labels)
    assert set(CAUSES) <= set(CAUSE_TERMS)


def test_a_code_of_a_newer_book_stands_for_itself() -> None:
    assert called(KINDS, "balloon") == "balloon"


def test_a_table_keeps_its_head_in_sight(tmp_path: Path) -> None:
    frozen = {page.title: page.freeze_panes for page in decided(tmp_path).worksheets}

    assert (frozen["经理指派 Overrides"], frozen["受益 Benefits"]) == ("A5", "A5")
    assert frozen["合计 Totals"] == "A4", "its second table has another head"


def test_the_title_stands_on_a_band_across_the_table(tmp_path: Path) -> None:
    page = made(tmp_path, A_DAY)[0]["轮次 Turns"]

    assert page.cell(1, 1).value == "万象城 · 轮次 Turns"
    assert all(page.cell(2, column).border.bottom.style == "medium" for column in range(1, len(TURNS) + 1))
    footer = page.oddFooter
    assert footer is not None
    assert footer.right.text == "&P / &N"


@pytest.mark.parametrize("colour", AGENCY_COLOURS)
def test_an_agencys_name_can_be_read_on_its_ground(colour: str) -> None:
    assert contrast(colour, paler(colour)) >= 4.5


def test_heads_and_totals_can_be_read() -> None:
    for name in ("head", "name", "sum", "subtitle"):
        look = LOOKS[name]
        assert contrast(look["font_color"], look.get("bg_color", PAPER)) >= 4.5, name


def contrast(one: str, other: str) -> float:
    """By the rule of WCAG 2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", ["甲" * 40, "a/b[c]:*?", "'x'"])
def test_a_list_of_any_name_gets_a_tab(tmp_path: Path, name: str) -> None:
    site = days.site()
    entries = days.a_day(tmp_path, site, [])
    page = Page(name, (Table(name, TURNS, ()),))
    book = openpyxl.load_workbook(io.BytesIO(list_bytes(day_sheet(site, entries), page)))

    assert len(book.sheetnames) == 1
    assert name in str(book.worksheets[0].cell(1, 1).value)
