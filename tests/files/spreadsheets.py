"""Writes small real spreadsheets for the tests, in every kind that comes in."""

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

Rows = Sequence[Sequence[str | int | float | None]]

TIDY: Rows = [
    ["姓名", "公司", "级别", "师傅"],
    ["李玉", "甲代理", "熟手", None],
    ["任伟", "甲代理", "新人", "李玉"],
    ["单明", "乙代理", "独立", None],
]


def write_xlsx(path: Path, rows: Rows, merged: Sequence[str] = ()) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(path)
    return path


def write_xlsx_shared(path: Path, rows: Rows) -> Path:
    """As Excel does it: each text once, in a part of its own."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if value is not None:
                    sheet.write(at, column, value)
    return path


def write_xls(path: Path, rows: Rows, merged: Sequence[tuple[int, int, int, int]] = ()) -> Path:
    book = xlwt.Workbook()
    sheet = book.add_sheet("花名册", cell_overwrite_ok=True)
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is not None:
                sheet.write(at, column, value)
    for first, last, left, right in merged:
        sheet.merge(first, last, left, right)
    book.save(str(path))
    return path


def write_ods(path: Path, rows: Rows) -> Path:
    document = OpenDocumentSpreadsheet()
    table = Table(name="花名册")
    for row in rows:
        line = TableRow()
        for value in row:
            line.addElement(_ods_cell(value))
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def _ods_cell(value: str | float | None) -> TableCell:
    if value is None:
        return TableCell()
    if not isinstance(value, str):
        return TableCell(valuetype="float", value=str(value))
    cell = TableCell(valuetype="string")
    cell.addElement(P(text=value))
    return cell


def write_csv(path: Path, rows: Rows, encoding: str = "utf-8", delimiter: str = ",") -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


WRITERS: dict[str, Callable[[Path, Rows], Path]] = {
    "xlsx": write_xlsx,
    "shared.xlsx": write_xlsx_shared,
    "xls": write_xls,
    "ods": write_ods,
    "csv": write_csv,
}


def rewrite_part(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """The package with one part changed."""
    with zipfile.ZipFile(path) as package:
        parts = {entry: package.read(entry) for entry in package.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for entry, part in parts.items():
            package.writestr(entry, change(part) if entry == name else part)
    return path
