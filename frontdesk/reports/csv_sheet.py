"""The day's turns as CSV: UTF-8 with BOM and CRLF, as Excel and WPS like it; no cell is a formula."""

import csv
import io
from datetime import datetime
from fractions import Fraction

from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.labels import lag_in_words
from frontdesk.reports.paper.columns import TURNS, Cell

DANGEROUS = tuple("=+-@\t\r\n\0＝＋－＠")


def csv_bytes(sheet: DaySheet) -> bytes:
    """Every turn in the order of the book, withdrawn and undone ones too, a row each."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([guarded(column.head) for column in TURNS])
    for row in sheet.rows:
        writer.writerow([guarded(_text(column.cell(row))) for column in TURNS])
    return text.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """The text with an apostrophe before it, if a spreadsheet might take it for a formula. NUL, which no
    spreadsheet reads, is left out."""
    safe = f"'{text}" if text.startswith(DANGEROUS) else text
    return safe.replace("\0", "")


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M:%S}"
        case Fraction():
            return lag_in_words(cell)
        case _:
            return str(cell)
