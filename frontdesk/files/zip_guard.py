"""Packed workbooks (xlsx, ods), unpacked under guard and packed anew.

The reader behind us stops the whole program when it runs out of memory. So it is never given a
stranger's file: every part is unpacked and measured here first, and it reads a package that we wrote.
"""

import io
import struct
import zipfile
import zlib
from collections import Counter
from xml.parsers import expat

from frontdesk.files import refused

_MAX_PARTS = 1_000
_UNPACKING_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, RuntimeError,
    ValueError,
)  # fmt: skip
_KNOWN_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def repacked_zip(data: bytes) -> bytes:
    """The same workbook, unpacked, measured and packed without compression; refuses what isn't one."""
    parts = _unpacked(data)
    _know_the_kind(parts)
    sizes = _Sizes()
    for name, part in parts.items():
        if name != "mimetype":
            _Meter(sizes).read(part)
    sizes.check_text()
    return _packed(parts)


def _unpacked(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            _check_directory(entries)
            return {entry.filename: _part(package, entry) for entry in entries if _wanted(entry.filename)}
    except _UNPACKING_FAULTS as fault:
        raise refused.damaged() from fault


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > _MAX_PARTS or sum(entry.file_size for entry in entries) > refused.MAX_UNPACKED:
        raise refused.unpacks_too_large()
    if any(entry.flag_bits & 1 for entry in entries):
        raise refused.encrypted()
    if any(entry.compress_type not in _KNOWN_PACKINGS for entry in entries):
        raise refused.damaged()


def _part(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """One part, never more of it than the directory says: `open` stops there and compares the checksum."""
    with package.open(entry) as part:
        return part.read()


def _wanted(name: str) -> bool:
    return name == "mimetype" or name.endswith((".xml", ".rels"))


def _know_the_kind(parts: dict[str, bytes]) -> None:
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise refused.encrypted()
    if "xl/workbook.xml" in parts or "content.xml" in parts:
        return
    if "xl/_rels/workbook.bin.rels" in parts:
        raise refused.save_as_xlsx()
    raise refused.not_a_spreadsheet()


def _packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return target.getvalue()


class _Sizes:
    """What the sheets of one workbook will take up once they are read."""

    def __init__(self) -> None:
        self.cells = 0
        self.text = 0
        self.shared_lengths: dict[int, int] = {}
        self.shared_uses: Counter[int] = Counter()

    def check_place(self, rows: int, columns: int) -> None:
        if rows > refused.MAX_ROWS:
            raise refused.too_many_rows()
        if columns > refused.MAX_COLUMNS:
            raise refused.too_wide()

    def add_sheet(self, rows: int, columns: int) -> None:
        self.cells += rows * columns
        if self.cells > refused.MAX_CELLS:
            raise refused.too_wide()

    def check_text(self) -> None:
        """One long text used by many cells is copied into each of them: count it each time."""
        shared = sum(self.shared_lengths.get(index, 0) * uses for index, uses in self.shared_uses.items())
        if self.text + shared > refused.MAX_UNPACKED:
            raise refused.unpacks_too_large()


class _Meter:
    """Reads one XML part for the places of its filled cells and the length of their texts.

    The elements are those of both formats; `row` and `column` count from 0 and are where we stand.
    """

    def __init__(self, sizes: _Sizes) -> None:
        self._sizes = sizes
        self._row = self._column = self._last_row = self._last_column = 0
        self._length = self._row_length = self._shared_count = 0
        self._cell_filled = self._row_filled = False
        self._repeat = self._row_repeat = 1
        self._kind = ""
        self._value = ""

    def read(self, part: bytes) -> None:
        """Refuses what isn't well-formed XML, and any document type, with which texts multiply."""
        parser = expat.ParserCreate("utf-8")  # whatever it declares: so does the reader
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = _no_document_type
        try:
            parser.Parse(part, True)
        except expat.ExpatError as fault:
            raise refused.damaged() from fault
        self._close_sheet()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self._row = _number(attributes.get("r"), self._row + 1) - 1
            case "c":
                self._start_cell(attributes)
            case "v" | "is":
                self._cell_filled = True
            case "si":
                self._length = 0
            case "table-row":
                self._row_repeat = _number(attributes.get("table:number-rows-repeated"), 1)
                self._row_length, self._row_filled = 0, False
            case "table-cell" | "covered-table-cell":
                self._repeat = _number(attributes.get("table:number-columns-repeated"), 1)
                valued = "office:value-type" in attributes or "table:formula" in attributes
                self._length = sum(map(len, attributes.values())) if valued else 0
            case "s":
                self._length += _number(attributes.get("text:c"), 1)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._length, self._value, self._kind = 0, "", attributes.get("t", "")
        self._cell_filled = False
        place = attributes.get("r")
        if place:
            self._row, self._column = _place(place)

    def _text(self, text: str) -> None:
        self._length += len(text)
        if self._kind == "s" and len(self._value) < 10:
            self._value += text

    def _end(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self._row, self._column = self._row + 1, 0
            case "c":
                self._end_cell()
            case "si":
                self._end_shared()
            case "table-row":
                self._end_table_row()
            case "table-cell" | "covered-table-cell":
                self._end_table_cell()
            case "table":
                self._close_sheet()

    def _end_cell(self) -> None:
        if self._cell_filled:
            self._fill(self._row + 1, self._column + 1)
            self._sizes.text += self._length
        if self._kind == "s" and self._value.strip().isdecimal():
            self._sizes.shared_uses[int(self._value)] += 1
        self._column += 1
        self._kind = ""

    def _end_shared(self) -> None:
        lengths, index = self._sizes.shared_lengths, self._shared_count
        lengths[index] = max(lengths.get(index, 0), self._length)
        self._shared_count += 1

    def _end_table_cell(self) -> None:
        self._column += self._repeat
        if self._length:
            self._row_filled = True
            self._row_length += self._length * self._repeat
            self._fill(self._row + 1, self._column)

    def _end_table_row(self) -> None:
        self._row += self._row_repeat
        self._column = 0
        if self._row_filled:
            self._fill(self._row, 0)
            self._sizes.text += self._row_length * self._row_repeat

    def _fill(self, rows: int, columns: int) -> None:
        self._sizes.check_place(rows, columns)
        self._last_row = max(self._last_row, rows)
        self._last_column = max(self._last_column, columns)

    def _close_sheet(self) -> None:
        self._sizes.add_sheet(self._last_row, self._last_column)
        self._row = self._column = self._last_row = self._last_column = 0


def _no_document_type(*_: object) -> None:
    raise refused.damaged()


def _number(text: str | None, default: int) -> int:
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise refused.damaged()
    return int(text)


def _place(text: str) -> tuple[int, int]:
    """Row and column, from 0, of a cell's name such as B12."""
    letters = text.rstrip("0123456789")
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    if not letters.isascii() or not letters.isalpha() or len(letters) > 3:
        raise refused.damaged()
    return _number(text[len(letters) :], 0) - 1, column - 1
