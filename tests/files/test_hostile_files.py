"""Files that are broken, or made to do harm: each is refused in a sentence, and none stops the program."""

import contextlib
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from frontdesk.errors import Refusal
from frontdesk.files import refused
from frontdesk.files.sheet_rows import read_sheets
from frontdesk.files.xls_guard import repacked_xls
from tests.files.spreadsheets import TIDY, rewrite_part, write_ods, write_xls, write_xlsx, write_xlsx_shared

SHEET = "xl/worksheets/sheet1.xml"
SHARED = "xl/sharedStrings.xml"
TEXT_ROWS = tuple(tuple(cell or "" for cell in row) for row in TIDY)
ROWS, COLUMNS = "The file has too many rows", "The file has too many columns"
LARGE, DAMAGED = "The file is too large", "The file is damaged"


def say_no(path: Path, title: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_sheets(path)
    assert str(refusal.value.title) == title


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "roster.xlsx", TIDY)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/picture.png", b"\0" * (refused.MAX_UNPACKED + 1))
    assert path.stat().st_size < refused.MEGABYTE
    say_no(path, LARGE)


def test_a_zip_of_very_many_parts_is_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "roster.xlsx", TIDY)
    with zipfile.ZipFile(path, "a") as package:
        for number in range(1000):
            package.writestr(f"xl/{number}.xml", "<a/>")
    say_no(path, LARGE)


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "roster.xlsx", TIDY)
    rewrite_part(path, SHEET, lambda part: part + b" " * 3_000_000)
    with zipfile.ZipFile(path) as package:
        size = struct.pack("<I", package.getinfo(SHEET).file_size)
    path.write_bytes(path.read_bytes().replace(size, struct.pack("<I", 500)))
    say_no(path, DAMAGED)


FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
WIDE = b'<row r="9"><c r="XFD9"><v>1</v></c></row></sheetData>'
ODD_START = b'<?xml version="1.0" encoding="UTF-0"?>'
EMPTY_WIDE = b'<row r="9"><c r="XFD9" t="str"><v></v></c></row></sheetData>'
MANY_USES = b"".join(
    b'<row r="%d">' % row + b'<c t="s"><v>0</v></c>' * 100 + b"</row>" for row in range(9, 2000)
)
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "bbbb">]><'

HARMFUL_XLSX: dict[str, tuple[str, Callable[[bytes], bytes], str]] = {
    "a cell in the last corner": (SHEET, lambda part: part.replace(b"</sheetData>", FAR), ROWS),
    "a cell far to the right": (SHEET, lambda part: part.replace(b"</sheetData>", WIDE), COLUMNS),
    "an empty text far away": (SHEET, lambda part: part.replace(b"</sheetData>", EMPTY_WIDE), COLUMNS),
    "a text in an unknown encoding": (SHEET, lambda part: ODD_START + part[:-9], DAMAGED),
    "a row that is no number": (SHEET, lambda part: part.replace(b'r="1"', b'r="4294967295"'), DAMAGED),
    "a place that is none": (SHEET, lambda part: part.replace(b'r="A1"', b'r="1A"'), DAMAGED),
    "half a sheet": (SHEET, lambda part: part[: len(part) // 2], DAMAGED),
    "entities": (SHEET, lambda part: part.replace(b"<", ENTITIES, 1), DAMAGED),
    "an unknown encoding": (SHEET, lambda part: part.decode().encode("utf-16"), DAMAGED),
}  # fmt: skip


@pytest.mark.parametrize(("part", "change", "title"), HARMFUL_XLSX.values(), ids=HARMFUL_XLSX)
def test_a_workbook_made_to_do_harm_is_refused(
    tmp_path: Path, part: str, change: Callable[[bytes], bytes], title: str
) -> None:
    say_no(rewrite_part(write_xlsx(tmp_path / "roster.xlsx", TIDY), part, change), title)


def test_one_long_text_in_very_many_cells_is_refused(tmp_path: Path) -> None:
    path = write_xlsx_shared(tmp_path / "roster.xlsx", TIDY)
    rewrite_part(path, SHEET, lambda part: part.replace(b"</sheetData>", MANY_USES + b"</sheetData>"))
    assert len(read_sheets(path)[0].rows) == 1999
    rewrite_part(path, SHARED, lambda part: part.replace("姓名".encode(), b"x" * 1_000_000))
    say_no(path, LARGE)


def test_one_long_text_in_very_many_cells_of_an_old_workbook_is_refused(tmp_path: Path) -> None:
    say_no(write_xls(tmp_path / "roster.xls", [["x" * 30_000] * 10] * 200), LARGE)


def test_the_rows_of_an_old_workbook_are_counted_before_it_is_read(tmp_path: Path) -> None:
    data = write_xls(tmp_path / "roster.xls", [*[[None]] * 60_000, ["x"]]).read_bytes()
    with pytest.raises(Refusal, match=ROWS):
        repacked_xls(data)


ROW = b"<table:table-row>"
TALL = b'<table:table-row table:number-rows-repeated="%d">'
BLANK_FIRST = b'<table:table-row><table:table-cell table:number-columns-repeated="999999999"/>'
WIDE_CELL = (
    b'<table:table-cell office:value-type="string" table:number-columns-repeated="200"><text:p>x</text:p>'
    b"</table:table-cell>"
)
BIG_TABLE = b'<table:table table:name="a">' + TALL % 9999 + WIDE_CELL + b"</table:table-row></table:table>"
HARMFUL_ODS = {
    "a cell after very many blank ones": (ROW, BLANK_FIRST, COLUMNS),
    "a row repeated very often": (ROW, TALL % 999_999_999, ROWS),
    "a count that is no number": (ROW, TALL % 99_999_999_999, DAMAGED),
    "very many blanks in a text": ("李玉".encode(), b'<text:s text:c="999999999"/>', LARGE),
    "a hundred large tables": (b"</table:table>", b"</table:table>" + BIG_TABLE * 100, COLUMNS),
}


@pytest.mark.parametrize(("old", "new", "title"), HARMFUL_ODS.values(), ids=HARMFUL_ODS)
def test_a_table_made_to_do_harm_is_refused(tmp_path: Path, old: bytes, new: bytes, title: str) -> None:
    path = write_ods(tmp_path / "roster.ods", TIDY)
    say_no(rewrite_part(path, "content.xml", lambda part: part.replace(old, new)), title)


def patched(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))
    return path


def test_an_old_workbook_that_lies_about_itself_harms_nothing(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "lengths.xls", TIDY)
    data = bytearray(path.read_bytes())
    for at in (40, 44, 64, 72):  # how many sectors of each sort there are, says the header
        data[at : at + 4] = struct.pack("<I", 0x7FFFFFFF)
    path.write_bytes(data)
    assert read_sheets(path)[0].rows == TEXT_ROWS

    extent = write_xls(tmp_path / "extent.xls", TIDY)
    patched(extent, struct.pack("<HHII", 0x200, 14, 0, 4), struct.pack("<HHII", 0x200, 14, 0, 0xFFFFFFF0))
    assert read_sheets(extent)[0].rows == TEXT_ROWS

    texts = write_xls(tmp_path / "texts.xls", TIDY)
    count = struct.pack("<II", 14, 12)
    assert count in texts.read_bytes()
    say_no(patched(texts, count, struct.pack("<II", 14, 0x7FFFFFFF)), DAMAGED)


@pytest.mark.parametrize("seed", range(40))
def test_no_scratched_old_workbook_stops_the_program(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(write_xls(tmp_path / "roster.xls", TIDY).read_bytes())
    for _ in range(6):
        data[chance.randrange(8, len(data))] = chance.choice([0, 1, 128, 255])
    path = tmp_path / "scratched.xls"
    path.write_bytes(data)
    with contextlib.suppress(Refusal):
        read_sheets(path)
