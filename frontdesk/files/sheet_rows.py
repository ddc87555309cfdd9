"""Any spreadsheet as rows of text: xlsx, xls, ods and csv, told apart by their content."""

import codecs
import csv
import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.errors import Refusal
from frontdesk.files import refused
from frontdesk.files.xls_guard import SIGNATURE, repacked_xls
from frontdesk.files.zip_guard import repacked_zip
from frontdesk.records import Record

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook, SheetMetadata

_ZIP = b"PK"
_MAX_SHEETS = 50
_TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
_DELIMITERS = ("\t", ",", ";")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PLAIN_CONTROLS = frozenset("\t\n\r")

Row = tuple[str, ...]
_Value = int | float | str | bool | time | date | datetime | timedelta


class Span(Record):
    """Merged cells inside one column; rows and column count from 0, the last row belongs to it."""

    first: int
    last: int
    column: int


class Sheet(Record):
    """One sheet: its rows as text, the first row being row 1 of the file, and its merged cells."""

    name: str
    rows: tuple[Row, ...]
    spans: tuple[Span, ...] = ()

    @property
    def filled(self) -> bool:
        return any(cell.strip() for row in self.rows for cell in row)


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """The visible sheets of a spreadsheet, at least one of them with something in it.

    Refuses what is missing, locked, too large, protected, damaged, empty or no spreadsheet.
    """
    data = read_bytes(path)
    if data.startswith(SIGNATURE):
        sheets = _workbook_sheets(repacked_xls(data))
    elif data.startswith(_ZIP):
        sheets = _workbook_sheets(repacked_zip(data))
    else:
        sheets = (Sheet(path.stem, _text_rows(path, data)),)
    if not any(sheet.filled for sheet in sheets):
        raise refused.empty()
    return sheets


def read_bytes(path: Path) -> bytes:
    """The whole file, up to the limit; refuses what can't be opened, is larger, or is empty."""
    try:
        if path.exists() and not path.is_file():
            raise refused.not_a_file(path.name)
        with path.open("rb") as file:
            data = file.read(refused.MAX_BYTES + 1)
    except FileNotFoundError as fault:
        raise refused.missing(path.name) from fault
    except PermissionError as fault:
        raise refused.locked(path.name) from fault
    except (OSError, ValueError) as fault:
        raise refused.unreadable(path.name, str(fault)) from fault
    if len(data) > refused.MAX_BYTES:
        raise refused.too_large()
    if not data.strip():
        raise refused.empty()
    return data


# ---- text -------------------------------------------------------------------------------------


def decoded(data: bytes) -> str:
    """Text in UTF-8, UTF-16 or GB18030; refuses bytes that are none of them.

    A stray control character passes here, for the row that holds it to name it; binary data has many.
    """
    text = _utf_16(data) if data.startswith(_UTF_16) else _utf_8_or_chinese(data)
    controls = sum(letter < " " and letter not in _PLAIN_CONTROLS for letter in text)
    if "\0" in text or controls > 3 + len(text) // 100:
        raise refused.wrong_encoding()
    return text.removeprefix("\ufeff")


def _utf_16(data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as fault:
        raise refused.wrong_encoding() from fault


def _utf_8_or_chinese(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("gb18030")
    except UnicodeDecodeError as fault:
        raise refused.wrong_encoding() from fault


def numbered_lines(text: str, delimiter: str, limit: int = refused.MAX_ROWS) -> Iterator[tuple[int, Row]]:
    """The cells of each row of a CSV text with the line on which the row ends; refuses a broken line."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for count, row in enumerate(reader):
            if count >= limit:
                raise refused.too_many_rows(limit)
            yield reader.line_num, tuple(row)
    except csv.Error as fault:
        raise refused.broken_line(reader.line_num) from fault


def _text_rows(path: Path, data: bytes) -> tuple[Row, ...]:
    text = _text_of(path, data)
    if text.lstrip().startswith("<"):
        raise refused.save_as_xlsx()
    delimiter = max(_DELIMITERS, key=lambda candidate: _columns(text, candidate))
    return tuple(row for _, row in numbered_lines(text, delimiter))


def _text_of(path: Path, data: bytes) -> str:
    if path.suffix.lower() in _TEXT_SUFFIXES:
        return decoded(data)
    try:
        return decoded(data)
    except Refusal as fault:
        raise refused.not_a_spreadsheet() from fault


def _columns(text: str, delimiter: str) -> tuple[int, int]:
    """How well a delimiter fits: rows that it divides, and cells that it makes, at the beginning."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        counts = [len(row) for row in islice(reader, 100)]
    except csv.Error:
        return (0, 0)
    return sum(count > 1 for count in counts), sum(counts)


# ---- workbooks --------------------------------------------------------------------------------


def _workbook_sheets(package: bytes) -> tuple[Sheet, ...]:
    """Reads a package that the guards wrote. The reader's own faults, even its panics, mean damage."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(package)) as book:
            return tuple(_sheet(book, about) for about in _readable(book))
    except PasswordError as fault:
        raise refused.encrypted() from fault
    except (CalamineError, OSError, ValueError, OverflowError) as fault:
        raise refused.damaged() from fault
    except BaseException as fault:  # a panic of the Rust code is no Exception, and has no importable name
        if type(fault).__name__ != "PanicException":
            raise
        raise refused.damaged() from fault


def _readable(book: "CalamineWorkbook") -> "list[SheetMetadata]":
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    tables = [about for about in book.sheets_metadata if about.typ == SheetTypeEnum.WorkSheet]
    visible = [about for about in tables if about.visible == SheetVisibleEnum.Visible]
    return (visible or tables)[:_MAX_SHEETS]


def _sheet(book: "CalamineWorkbook", about: "SheetMetadata") -> Sheet:
    sheet = book.get_sheet_by_name(about.name)
    if sheet.total_height >= refused.MAX_ROWS:
        raise refused.too_many_rows()
    rows = tuple(tuple(map(_text, row)) for row in sheet.to_python(skip_empty_area=False))
    return Sheet(about.name, rows, _spans(sheet, len(rows)))


def _spans(sheet: "CalamineSheet", height: int) -> tuple[Span, ...]:
    """Cells merged downwards in one column. Together they can't be taller than the sheet is large."""
    merged = sheet.merged_cell_ranges or []
    spans = [
        Span(top, min(bottom, height - 1), left)
        for (top, left), (bottom, right) in merged
        if left == right and top < bottom
    ]
    tall = sum(span.last - span.first for span in spans)
    return tuple(spans) if tall <= refused.MAX_ROWS * 10 else ()


def _text(value: _Value) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
