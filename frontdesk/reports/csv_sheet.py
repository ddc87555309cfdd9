"""The day's tables as CSV: UTF-8 with BOM and CRLF, as Excel and WPS like it; no cell is a formula."""

import csv
import io
from datetime import datetime
from fractions import Fraction

from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.paper.columns import Cell
from frontdesk.reports.paper.pages import every_page

DANGEROUS = tuple("=+-@\t\r\n\0＝＋－＠")


def csv_bytes(sheet: DaySheet) -> bytes:
    """First every turn in the order of the book, withdrawn and undone ones too, a row each; then the other
    tables, each behind an empty row and a row with its name. Who wants the turns alone stops at the first
    empty row."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    tables = [table for page in every_page(sheet) for table in page.tables]
    for table in tables:
        if table is not tables[0]:
            writer.writerow([])
            writer.writerow([guarded(table.name)])
        writer.writerow([guarded(column.head) for column in table.columns])
        for row in table.rows:
            writer.writerow([_text(column.cell(row)) for column in table.columns])
    return text.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """The text with an apostrophe before it, if a spreadsheet might take it for a formula. NUL, which no
    spreadsheet reads, is left out."""
    safe = f"'{text}" if text.startswith(DANGEROUS) else text
    return safe.replace("\0", "")


def _text(cell: Cell) -> str:
    """Numbers stay numbers, negative ones too; of texts none is a formula."""
    match cell:
        case None:
            return ""
        case str():
            return guarded(cell)
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M:%S}"
        case Fraction():
            return f"{float(cell):z.1f}"
        case _:
            return str(cell)
