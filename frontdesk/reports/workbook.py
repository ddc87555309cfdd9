"""The day as a workbook: turns, totals, decisions, and how to check them. A document to print and to file.

Text is always written as text: nothing that a person typed can become a formula or a link.
"""

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from fractions import Fraction
from functools import cache
from types import NoneType
from typing import Any

from frontdesk.book.chain import short
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.labels import SUM, label
from frontdesk.reports.paper.looks import GREY, LOOKS, agency_colours, paler
from frontdesk.reports.paper.pages import Page, Table, pages
from frontdesk.reports.paper.proof_page import proof_lines
from frontdesk.reports.paper.states import NONE

A4 = 9
HEAD_ROW = 3
LINE = 15  # points
MOST_IN_A_TAB = 31
PROOF_WIDTHS = (34, 96)
LOOK_OF: Mapping[type, str] = {
    str: "text",
    NoneType: "text",
    int: "number",
    Fraction: "decimal",
    datetime: "time",
}
Pens = Mapping[type, Any]
Writer = Callable[[int, int, Any, Any], object]
PROOF_SHEET = label("校验", "Proof")


def workbook_bytes(sheet: DaySheet, entries: int) -> bytes:
    """The day's workbook; `entries`: how many lines of the book its day file holds."""
    return _bytes(sheet, pages(sheet), entries)


def list_bytes(sheet: DaySheet, page: Page) -> bytes:
    """A workbook of this page alone, in the look of the day's."""
    return _bytes(sheet, [page], None)


def _bytes(sheet: DaySheet, wanted: Sequence[Page], entries: int | None) -> bytes:
    import xlsxwriter

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties(
            {"title": f"{sheet.site} {sheet.date}", "created": datetime.combine(sheet.date, time())}
        )
        _Document(book, sheet).write(wanted, entries)
    return target.getvalue()


class _Document:
    """The pages of one workbook, in one look."""

    def __init__(self, book: Any, sheet: DaySheet) -> None:
        self._book = book
        self._sheet = sheet
        self._colours = agency_colours(total.agency.name for total in sheet.agencies)
        self._format = cache(self._new_format)
        self._pens = cache(self._new_pens)

    def write(self, wanted: Sequence[Page], entries: int | None) -> None:
        """The pages; the proof, too, where there are entries to prove."""
        for page in wanted:
            self._page(page)
        if entries is not None:
            self._proof(entries)

    def _page(self, page: Page) -> None:
        """The tables one below the other; the first one's name is the page's."""
        widest = max((table.columns for table in page.tables), key=len)
        paper = self._paper(page.name, [column.width for column in widest])
        widths = [column.width for column in widest]
        below = self._table(paper, HEAD_ROW, page.tables[0], widths)
        alone = len(page.tables) == 1
        paper.freeze_panes(HEAD_ROW + alone, 0)
        if alone:
            paper.repeat_rows(HEAD_ROW)
        else:
            paper.fit_to_pages(1, 1)
        if page.listing:
            paper.autofilter(HEAD_ROW, 0, max(below - 2, HEAD_ROW), len(widest) - 1)
        for table in page.tables[1:]:
            paper.write_string(below + 1, 0, table.name, self._format("heading"))
            paper.set_row(below + 1, 24)
            below = self._table(paper, below + 2, table, widths)
        paper.print_area(0, 0, below - 1, len(widest) - 1)

    def _proof(self, entries: int) -> None:
        paper = self._paper(PROOF_SHEET, PROOF_WIDTHS)
        row = HEAD_ROW
        for head, text, look in proof_lines(self._sheet, entries):
            paper.write_string(row, 0, head, self._format("name"))
            paper.write_string(row, 1, text, self._format(look))
            paper.set_row(row, LINE * (1 + text.count("\n")) + 5)
            row += 1
        paper.freeze_panes(HEAD_ROW, 0)
        paper.print_area(0, 0, row - 1, 1)

    def _paper(self, name: str, widths: Sequence[int]) -> Any:
        """A sheet with its title on a band, set up for paper: A4 across, as wide as the page."""
        paper = self._book.add_worksheet(sheet_title(name))
        paper.set_landscape()
        paper.set_paper(A4)
        paper.fit_to_pages(1, 0)
        paper.center_horizontally()
        paper.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        paper.hide_gridlines(2)
        paper.set_footer(f"&L{self._sheet.date} · {short(self._sheet.head)}&R&P / &N")
        paper.set_row(0, 30)
        paper.set_row(1, 20)
        paper.set_row(2, 6)
        for at, width in enumerate(widths):
            paper.set_column(at, at, width)
            for row, look in enumerate(("title", "subtitle")):
                paper.write_blank(row, at, None, self._format(look))
        paper.write_string(0, 0, f"{self._sheet.site} · {name}", self._format("title"))
        paper.write_string(1, 0, self._subtitle(), self._format("subtitle"))
        return paper

    def _subtitle(self) -> str:
        sheet = self._sheet
        counted = sum(not row.struck and row.counts for row in sheet.rows)
        state = "已收班 closed" if sheet.closed else "未收班 still open"
        return (
            f"{sheet.date} · {state} · {counted} 轮 turns · 规则表 rule sheet v{sheet.sheet_version}"
            f" · 校验码 check text {short(sheet.head)}"
        )

    def _table(self, paper: Any, top: int, table: Table, widths: Sequence[int]) -> int:
        """Head, rows and totals from the row `top` on, in columns so wide; the first free row below."""
        heads = [lines_of(column.head, widths[n]) for n, column in enumerate(table.columns)]
        paper.set_row(top, LINE * max(2, *heads))
        for number, column in enumerate(table.columns):
            paper.write_string(top, number, column.head, self._format("head"))
        columns = [(n, column.cell, column.tinted, widths[n]) for n, column in enumerate(table.columns)]
        put = _writers(paper)
        for at, row in enumerate(table.rows, top + 1):
            struck = getattr(row, "struck", False)
            plain = self._pens(GREY if struck else None, struck=struck)
            tinted = plain if struck else self._pens(self._colours.get(table.agency(row)))
            lines = 1
            for number, cell_of, is_tinted, width in columns:
                cell = cell_of(row)
                kind = NoneType if cell == "" else type(cell)
                put[kind](at, number, cell, (tinted if is_tinted else plain)[kind])
                if isinstance(cell, str) and 2 * len(cell) > width:
                    lines = max(lines, lines_of(cell, width))
            if lines > 1:
                paper.set_row(at, LINE * lines)
        below = top + 1 + len(table.rows)
        if table.summed:
            self._sums(paper, below, table)
        elif not table.rows:
            paper.write_string(below, 0, NONE, self._format("text"))
        return below + 1 if table.summed or not table.rows else below

    def _sums(self, paper: Any, at: int, table: Table) -> None:
        sums = {Fraction: self._format("decimal_sum"), int: self._format("number_sum")}
        pens = dict.fromkeys(LOOK_OF, self._format("sum")) | sums
        put = _writers(paper)
        for number, column in enumerate(table.columns):
            cell = column.total(table.rows) if number else SUM
            put[type(cell)](at, number, cell, pens[type(cell)])

    def _new_pens(self, colour: str | None = None, *, struck: bool = False) -> Pens:
        """A format for each type of cell."""
        return {of: self._format(look, colour, struck=struck) for of, look in LOOK_OF.items()}

    def _new_format(self, look: str, colour: str | None = None, *, struck: bool = False) -> Any:
        tint: dict[str, Any] = {} if colour is None else {"font_color": colour}
        if colour is not None and not struck:
            tint |= {"bold": True, "bg_color": paler(colour)}
        return self._book.add_format(LOOKS[look] | tint | {"font_strikeout": struck})


def sheet_title(name: str) -> str:
    """The name as a tab may have it: 31 signs, without those that Excel keeps for itself."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in name)[:MOST_IN_A_TAB].strip("' ")


def lines_of(text: str, width: int) -> int:
    """How many lines the text takes in a column so many characters wide; a Chinese one is as wide as two."""
    if 2 * len(text) <= width:
        return 1
    taken = (len(text.encode()) + len(text)) // 2
    return 1 if taken <= width else -(-taken * 8 // (width * 7))


def _writers(paper: Any) -> Mapping[type, Writer]:
    """What writes a cell of each type as what it is; text only ever as text."""
    number = paper.write_number
    return {
        str: paper.write_string,
        NoneType: paper.write_blank,
        int: number,
        Fraction: lambda at, n, cell, pen: number(at, n, float(cell), pen),
        datetime: lambda at, n, cell, pen: paper.write_datetime(at, n, cell.replace(tzinfo=None), pen),
    }
