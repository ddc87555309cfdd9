"""A spreadsheet is read whole, or refused in a sentence; no file stops the program."""

import random
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import xlwt

from frontdesk.errors import Refusal
from frontdesk.files import refused
from frontdesk.files.sheet_rows import Sheet, read_sheets
from tests.files.spreadsheets import TIDY, WRITERS, rewrite_part, write_csv, write_ods, write_xls, write_xlsx

SHEET = "xl/worksheets/sheet1.xml"
TEXT_ROWS = tuple(tuple(cell or "" for cell in row) for row in TIDY)


def only_sheet(path: Path) -> Sheet:
    (sheet,) = read_sheets(path)
    return sheet


# ---- what is read -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", WRITERS)
def test_every_kind_gives_the_same_rows(tmp_path: Path, kind: str) -> None:
    assert only_sheet(WRITERS[kind](tmp_path / f"roster.{kind}", TIDY)).rows == TEXT_ROWS


@pytest.mark.parametrize("kind", WRITERS)
def test_the_kind_is_told_by_the_content_not_the_name(tmp_path: Path, kind: str) -> None:
    other = {"xls": "xlsx", "ods": "csv"}.get(kind, "xls")
    assert only_sheet(WRITERS[kind](tmp_path / f"roster.{other}", TIDY)).rows == TEXT_ROWS


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_text_is_read_in_every_usual_form(tmp_path: Path, encoding: str, delimiter: str) -> None:
    assert only_sheet(write_csv(tmp_path / "roster.csv", TIDY, encoding, delimiter)).rows == TEXT_ROWS


def test_a_rare_surname_comes_through_gb18030(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "roster.csv", [["姓名", "公司"], ["𠮷野春", "甲代理"]], "gb18030")
    assert only_sheet(path).rows[1] == ("𠮷野春", "甲代理")


def test_a_comma_in_a_remark_does_not_divide_a_file_with_tabs(tmp_path: Path) -> None:
    rows = [["姓名", "公司", "备注"], ["李玉", "甲", "a, b, c"], ["任伟", "甲", "d, e, f"]]
    assert len(only_sheet(write_csv(tmp_path / "roster.csv", rows, delimiter="\t")).rows[1]) == 3


def test_rows_keep_the_numbers_that_excel_shows(tmp_path: Path) -> None:
    for kind, write in WRITERS.items():
        sheet = only_sheet(write(tmp_path / f"roster.{kind}", [[None], [None], ["x", "姓名"]]))
        assert sheet.rows[2] == ("x", "姓名"), kind


def test_whole_numbers_have_no_point(tmp_path: Path) -> None:
    assert only_sheet(write_xlsx(tmp_path / "roster.xlsx", [[7, 1.5]])).rows == (("7", "1.5"),)


def test_a_very_long_text_list_in_an_old_workbook_is_read(tmp_path: Path) -> None:
    rows = [[f"姓名{number}" * 9, f"name {number}" * 9] for number in range(3000)]
    assert only_sheet(write_xls(tmp_path / "roster.xls", rows)).rows == tuple(map(tuple, rows))


def test_hidden_sheets_are_not_read(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("hidden").write(0, 0, "x")
    book.add_sheet("shown").write(0, 0, "y")
    book.get_sheet(0).visibility = 1
    book.set_active_sheet(1)
    book.save(str(tmp_path / "roster.xls"))
    assert only_sheet(tmp_path / "roster.xls").name == "shown"


def test_a_style_far_below_the_list_is_no_row(tmp_path: Path) -> None:
    far = b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
    path = write_xlsx(tmp_path / "roster.xlsx", TIDY)
    rewrite_part(path, SHEET, lambda part: part.replace(b"</sheetData>", far))
    assert only_sheet(path).rows == TEXT_ROWS


def test_the_reader_is_not_loaded_before_a_workbook_is_read() -> None:
    code = "import sys; from frontdesk.files import roster_file; assert 'python_calamine' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


# ---- what is refused --------------------------------------------------------------------------


def say_no(path: Path, title: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_sheets(path)
    assert str(refusal.value.title) == title
    assert str(refusal.value.sentence)


def with_bytes(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


BYTES = {
    "an empty file": ("roster.xlsx", b"", "The file is empty"),
    "only blanks": ("roster.csv", b" \r\n\t\r\n", "The file is empty"),
    "only delimiters": ("roster.csv", b",,,\r\n,,\r\n", "The file is empty"),
    "a picture": ("roster.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "This is not a spreadsheet"),
    "a picture named csv": ("roster.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "The file is not readable text"),
    "noise named csv": ("roster.csv", random.Random(1).randbytes(5000), "The file is not readable text"),
    "one zero byte": ("roster.csv", "姓名,公司\n李玉\0,甲\n".encode(), "The file is not readable text"),
    "half of utf-16": ("roster.csv", b"\xff\xfe\x00", "The file is not readable text"),
    "control characters": ("roster.csv", bytes(range(1, 32)) * 9, "The file is not readable text"),
    "a web page named xls": ("roster.xls", b"<html><table>", "This kind of spreadsheet is not read"),
    "an open quotation": ("roster.csv", b'a,b\n"c,d\n', "A line of the file cannot be read"),
    "a beginning of a zip": ("roster.xlsx", b"PK\x03\x04" + b"x" * 99, "The file is damaged"),
    "a beginning of an old workbook": (
        "roster.xls",
        bytes.fromhex("D0CF11E0A1B11AE1"),
        "The file is damaged",
    ),
    "too many bytes": ("roster.csv", b"a,b\n" * 1_400_000, "The file is too large"),
}


@pytest.mark.parametrize(("name", "data", "title"), BYTES.values(), ids=BYTES)
def test_what_is_no_spreadsheet_is_refused(tmp_path: Path, name: str, data: bytes, title: str) -> None:
    say_no(with_bytes(tmp_path, name, data), title)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    say_no(tmp_path / "gone.xlsx", "The file is not there")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="is a folder, not a file"):
        read_sheets(tmp_path)


def test_a_locked_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    path = write_xlsx(tmp_path / "roster.xlsx", TIDY)
    monkeypatch.setattr(Path, "open", locked)
    say_no(path, "The file cannot be opened")


def test_a_disk_fault_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    path = write_xlsx(tmp_path / "roster.xlsx", TIDY)
    monkeypatch.setattr(Path, "open", broken)
    say_no(path, "The file cannot be read")


@pytest.mark.parametrize("kind", WRITERS)
def test_fifty_thousand_rows_are_refused(tmp_path: Path, kind: str) -> None:
    if kind == "ods":  # odfpy would take a minute
        path = write_ods(tmp_path / "roster.ods", TIDY)
        rewrite_part(
            path,
            "content.xml",
            lambda part: part.replace(
                b"<table:table-row>", b'<table:table-row table:number-rows-repeated="50000">'
            ),
        )
    else:
        path = WRITERS[kind](tmp_path / f"roster.{kind}", [["李玉", "甲"]] * 50_000)
    say_no(path, "The file has too many rows")


@pytest.mark.parametrize(("count", "fits"), [(refused.MAX_ROWS, True), (refused.MAX_ROWS + 1, False)])
@pytest.mark.parametrize("kind", ["xlsx", "xls", "csv"])
def test_ten_thousand_rows_are_the_limit(tmp_path: Path, kind: str, count: int, *, fits: bool) -> None:
    path = WRITERS[kind](tmp_path / f"roster.{kind}", [["李玉", "甲"]] * count)
    if fits:
        assert len(only_sheet(path).rows) == count
    else:
        say_no(path, "The file has too many rows")


def test_encrypted_workbooks_are_refused(tmp_path: Path) -> None:
    ole = write_xls(tmp_path / "book.xls", TIDY).read_bytes()
    old, new = "Workbook".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le")
    at = ole.index(old)
    entry = new.ljust(64, b"\0") + struct.pack("<H", len(new) + 2)
    say_no(
        with_bytes(tmp_path, "new.xlsx", ole[:at] + entry + ole[at + 66 :]),
        "The workbook is protected by a password",
    )

    first_record = ole.index(bytes.fromhex("09081000"))
    password = struct.pack("<HH", 0x2F, 6) + b"\1" * 6
    after = first_record + 20
    say_no(
        with_bytes(tmp_path, "old.xls", ole[:after] + password + ole[after + 10 :]),
        "The workbook is protected by a password",
    )

    ods = write_ods(tmp_path / "book.ods", TIDY)
    rewrite_part(
        ods, "META-INF/manifest.xml", lambda part: part.replace(b"</", b"<manifest:encryption-data/></", 1)
    )
    say_no(ods, "The workbook is protected by a password")


def test_other_office_files_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as package:
        package.writestr("word/document.xml", "<document/>")
    say_no(tmp_path / "letter.docx", "This is not a spreadsheet")
    with zipfile.ZipFile(tmp_path / "book.xlsb", "w") as package:
        package.writestr("xl/_rels/workbook.bin.rels", "<Relationships/>")
    say_no(tmp_path / "book.xlsb", "This kind of spreadsheet is not read")
