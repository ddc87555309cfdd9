"""The day as a workbook: the turns, the totals, and how to check both. A document to print and to file.

Text is always written as text: nothing that a person typed can become a formula or a link.
"""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime, time
from fractions import Fraction
from functools import cache
from types import NoneType
from typing import Any, TypeVar

from frontdesk.book.chain import short
from frontdesk.reports.day_sheet import AgencyTotal, DaySheet, PersonTotal, TurnRow
from frontdesk.reports.labels import SUM, label
from frontdesk.reports.paper.columns import AGENCIES, PEOPLE, STANDS, TURNS, Cell, Column
from frontdesk.reports.paper.looks import GREY, LOOKS, agency_colours
from frontdesk.reports.paper.proof_page import proof_lines

R = TypeVar("R", TurnRow, AgencyTotal, PersonTotal)
A4 = 9
HEAD_ROW = 3
LOOK_OF: Mapping[type, str] = {
    str: "text",
    NoneType: "text",
    int: "number",
    Fraction: "decimal",
    datetime: "time",
}
Pens = Mapping[type, Any]
TURNS_SHEET = label("轮次", "Turns")
TOTALS_SHEET = label("合计", "Totals")
PROOF_SHEET = label("校验", "Proof")


def workbook_bytes(sheet: DaySheet, entries: int) -> bytes:
    """The day's workbook; `entries`: how many lines of the book its day file holds."""
    import xlsxwriter

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties(
            {"title": f"{sheet.site} {sheet.date}", "created": datetime.combine(sheet.date, time())}
        )
        _Document(book, sheet).write(entries)
    return target.getvalue()


class _Document:
    """Three sheets of one workbook, in one look."""

    def __init__(self, book: Any, sheet: DaySheet) -> None:
        self._book = book
        self._sheet = sheet
        self._colours = agency_colours(total.agency.name for total in sheet.agencies)
        self._format = cache(self._new_format)
        self._pens = cache(self._new_pens)

    def write(self, entries: int) -> None:
        self._turns()
        self._totals()
        self._proof(entries)

    def _turns(self) -> None:
        page = self._page(TURNS_SHEET, TURNS)
        last = self._table(page, HEAD_ROW, TURNS, self._sheet.rows)
        page.freeze_panes(HEAD_ROW + 1, 0)
        page.repeat_rows(HEAD_ROW)
        page.autofilter(HEAD_ROW, 0, max(last - 2, HEAD_ROW), len(TURNS) - 1)
        page.print_area(0, 0, last - 1, len(TURNS) - 1)

    def _totals(self) -> None:
        page = self._page(TOTALS_SHEET, PEOPLE)
        below = self._table(page, HEAD_ROW, AGENCIES, self._sheet.agencies)
        last = self._table(page, below + 1, PEOPLE, self._sheet.people)
        page.freeze_panes(HEAD_ROW, 0)
        page.repeat_rows(0, 1)
        page.print_area(0, 0, last - 1, len(PEOPLE) - 1)

    def _proof(self, entries: int) -> None:
        page = self._page(PROOF_SHEET, ())
        page.set_column(0, 0, 34)
        page.set_column(1, 1, 96)
        row = HEAD_ROW
        for head, text, look in proof_lines(self._sheet, entries):
            page.write_string(row, 0, head, self._format("head"))
            page.write_string(row, 1, text, self._format(look))
            page.set_row(row, 15 * (1 + text.count("\n")) + 5)
            row += 1
        page.freeze_panes(HEAD_ROW, 0)
        page.print_area(0, 0, row - 1, 1)

    def _page(self, name: str, columns: Sequence[Column[Any]]) -> Any:
        """A sheet with its title, set up for paper: A4 across, as wide as the page."""
        page = self._book.add_worksheet(name)
        page.set_landscape()
        page.set_paper(A4)
        page.fit_to_pages(1, 0)
        page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        page.hide_gridlines(2)
        page.set_footer(f"&L{self._sheet.date} · {short(self._sheet.head)}&R&P / &N")
        page.set_row(0, 30)
        page.write_string(0, 0, f"{self._sheet.site} · {name}", self._format("title"))
        page.write_string(1, 0, self._subtitle(), self._format("subtitle"))
        for number, column in enumerate(columns):
            page.set_column(number, number, column.width)
        return page

    def _subtitle(self) -> str:
        sheet = self._sheet
        counted = sum(row.fate == STANDS and row.counts for row in sheet.rows)
        state = "已收班 closed" if sheet.closed else "未收班 still open"
        return (
            f"{sheet.date} · {state} · {counted} 轮 turns · 规则表 rule sheet v{sheet.sheet_version}"
            f" · 校验 head {short(sheet.head)}"
        )

    def _table(self, page: Any, top: int, columns: Sequence[Column[R]], rows: Sequence[R]) -> int:
        """Head, rows and totals from the row `top` on; the first free row below."""
        page.set_row(top, 32)
        for number, column in enumerate(columns):
            page.write_string(top, number, column.head, self._format("head"))
        for at, row in enumerate(rows, top + 1):
            struck = isinstance(row, TurnRow) and row.fate != STANDS
            plain = self._pens(GREY if struck else None, struck=struck)
            tinted = plain if struck else self._pens(self._colours[_agency(row)])
            if isinstance(row, TurnRow) and len(row.passed) > 1:
                page.set_row(at, 32 * len(row.passed))
            for number, column in enumerate(columns):
                _put(page, at, number, column.cell(row), tinted if column.tinted else plain)
        self._sums(page, top + 1 + len(rows), columns, rows)
        return top + 2 + len(rows)

    def _sums(self, page: Any, at: int, columns: Sequence[Column[R]], rows: Sequence[R]) -> None:
        pens = dict.fromkeys(LOOK_OF, self._format("sum")) | {Fraction: self._format("decimal_sum")}
        for number, column in enumerate(columns):
            _put(page, at, number, column.total(rows) if number else SUM, pens)

    def _new_pens(self, colour: str | None = None, *, struck: bool = False) -> Pens:
        """A format for each type of cell."""
        return {of: self._format(look, colour, struck=struck) for of, look in LOOK_OF.items()}

    def _new_format(self, look: str, colour: str | None = None, *, struck: bool = False) -> Any:
        tint = {} if colour is None else {"font_color": colour, "bold": not struck}
        return self._book.add_format(LOOKS[look] | tint | {"font_strikeout": struck})


def _put(page: Any, at: int, number: int, cell: Cell, pens: Pens) -> None:
    """Write the cell as what it is; text only ever as text."""
    pen = pens[type(cell)]
    if isinstance(cell, str) and cell:
        page.write_string(at, number, cell, pen)
    elif cell is None or isinstance(cell, str):
        page.write_blank(at, number, None, pen)
    elif isinstance(cell, int):
        page.write_number(at, number, cell, pen)
    elif isinstance(cell, datetime):
        page.write_datetime(at, number, cell.replace(tzinfo=None), pen)
    else:
        page.write_number(at, number, float(cell), pen)


def _agency(row: TurnRow | AgencyTotal | PersonTotal) -> str:
    return row.agency.name if isinstance(row, AgencyTotal) else row.agency
