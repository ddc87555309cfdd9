"""Old workbooks (xls), checked and put into a new container.

The reader behind us believes the lengths that such a file states about itself, and a wrong one stops the
whole program. So the workbook is taken out of its container here ([MS-CFB]), its records are measured
([MS-XLS]), and the reader is given a container that we wrote.
"""

import struct
from collections import Counter
from collections.abc import Iterator

from frontdesk.files import refused

SIGNATURE = bytes.fromhex("D0CF11E0A1B11AE1")
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_LAST_SECTOR = 0xFFFFFFF9
_SECTOR = 512
_SMALLEST = 4096  # shorter streams live in the mini stream

_BEGIN, _EOF, _SHEET, _PASSWORD, _TEXTS, _CONTINUE, _EXTENT = 0x809, 0x0A, 0x85, 0x2F, 0xFC, 0x3C, 0x200
_TEXT_CELL, _NUMBER_CELLS = 0xFD, 0xBD
_CELLS = frozenset({0x06, 0x203, 0x204, 0x205, 0x27E, _NUMBER_CELLS, _TEXT_CELL})
_NOTHING = 0xEEEE  # a kind of record that no reader knows


def repacked_xls(data: bytes) -> bytes:
    """The same workbook in a container of our own; refuses passwords, other documents and damage."""
    try:
        return _container(_checked(_workbook_stream(data)))
    except (struct.error, IndexError, UnicodeDecodeError) as fault:
        raise refused.damaged() from fault


class _Container:
    """The sectors of a compound file and the chains that they form."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << _shift(data)
        self._most = len(data) // self._size + 1
        self._next = self._allocation()

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if number > _LAST_SECTOR or start >= len(self._data):
            raise refused.damaged()
        return self._data[start : start + self._size].ljust(self._size, b"\0")

    def _allocation(self) -> list[int]:
        numbers = list(struct.unpack_from("<109I", self._data, 76))
        (following,) = struct.unpack_from("<I", self._data, 68)
        while following <= _LAST_SECTOR:
            *more, following = _numbers(self._sector(following))
            numbers += more
            if len(numbers) > self._most * 2 + 109:
                raise refused.damaged()
        used = [number for number in numbers if number <= _LAST_SECTOR]
        return [following for number in used[: self._most] for following in _numbers(self._sector(number))]

    def stream(self, number: int) -> bytes:
        """The sectors of a chain, joined; a chain that bites its tail is damage."""
        return b"".join(map(self._sector, _chain(number, self._next)))

    def entries(self) -> dict[str, tuple[int, int]]:
        """Name of each entry of the directory, with first sector and length."""
        directory = self.stream(struct.unpack_from("<I", self._data, 48)[0])
        return dict(map(_entry, (directory[at : at + 128] for at in range(0, len(directory), 128))))

    def mini_stream(self, root: int, number: int) -> bytes:
        """A short stream, out of the stream of the directory's root."""
        whole = self.stream(root)
        following = _numbers(self.stream(struct.unpack_from("<I", self._data, 60)[0]))
        return b"".join(whole[at * 64 : at * 64 + 64] for at in _chain(number, following))


def _shift(data: bytes) -> int:
    (shift,) = struct.unpack_from("<H", data, 30)
    if shift not in (9, 12):
        raise refused.damaged()
    return int(shift)


def _numbers(sector: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(sector) // 4}I", sector))


def _chain(number: int, following: list[int]) -> Iterator[int]:
    for _ in range(len(following) + 1):
        if number == _END:
            return
        yield number
        number = following[number]
    raise refused.damaged()


def _entry(entry: bytes) -> tuple[str, tuple[int, int]]:
    length, start, size = *struct.unpack_from("<H", entry, 64), *struct.unpack_from("<II", entry, 116)
    return entry[: max(0, min(length, 64) - 2)].decode("utf-16-le"), (start, size)


def _workbook_stream(data: bytes) -> bytes:
    container = _Container(data)
    entries = container.entries()
    if "EncryptedPackage" in entries:
        raise refused.encrypted()
    found = entries.get("Workbook") or entries.get("Book")
    if found is None:
        raise refused.not_a_spreadsheet()
    start, size = found
    root, _ = entries.get("Root Entry", (_END, 0))
    stream = container.stream(start) if size >= _SMALLEST else container.mini_stream(root, start)
    return stream[:size]


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Place, kind and content of each record."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield at, kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _checked(stream: bytes) -> bytes:
    """The stream after measuring it, without the statements about its own extent."""
    result = bytearray(stream)
    measure = _Measure()
    for at, kind, content in _records(stream):
        if kind == _EXTENT:
            struct.pack_into("<H", result, at, _NOTHING)
        measure.see(at, kind, content)
    measure.finish()
    return bytes(result)


class _Measure:
    """Goes over the records and refuses what would take too much room."""

    def __init__(self) -> None:
        self._begins: set[int] = set()
        self._sheets: list[int] = []
        self._uses: Counter[int] = Counter()
        self._texts: list[bytes] = []
        self._before = 0
        self._rows = self._columns = self._cells = 0

    def see(self, at: int, kind: int, content: bytes) -> None:
        if kind in _CELLS:
            self._cell(kind, content)
        elif kind == _CONTINUE and self._before == _TEXTS:
            self._texts.append(content)
            return
        else:
            self._structure(at, kind, content)
        self._before = kind

    def _cell(self, kind: int, content: bytes) -> None:
        row, column = struct.unpack_from("<HH", content)
        if row >= refused.MAX_ROWS:
            raise refused.too_many_rows()
        self._rows, self._columns = (
            max(self._rows, row + 1),
            max(self._columns, column + 1, len(content) // 2),
        )
        if kind == _TEXT_CELL:
            self._uses[struct.unpack_from("<I", content, 6)[0]] += 1

    def _structure(self, at: int, kind: int, content: bytes) -> None:
        if kind == _PASSWORD:
            raise refused.encrypted()
        if kind == _BEGIN:
            self._begins.add(at)
        elif kind == _SHEET:
            self._sheets.append(struct.unpack_from("<I", content)[0])
        elif kind == _TEXTS:
            self._texts = [content]
        elif kind == _EOF:
            self._end_sheet()

    def _end_sheet(self) -> None:
        self._cells += self._rows * self._columns
        self._rows = self._columns = 0
        if self._cells > refused.MAX_CELLS:
            raise refused.too_wide()

    def finish(self) -> None:
        """Each sheet must begin at a beginning, and once; the texts must not multiply beyond the limit."""
        self._end_sheet()
        if len(set(self._sheets)) < len(self._sheets) or not self._begins.issuperset(self._sheets):
            raise refused.damaged()
        lengths = _text_lengths(self._texts) if self._texts else []
        if (
            sum(lengths[at] * uses for at, uses in self._uses.items() if at < len(lengths))
            > refused.MAX_UNPACKED
        ):
            raise refused.unpacks_too_large()


def _text_lengths(pieces: list[bytes]) -> list[int]:
    """Lengths in characters of the shared texts ([MS-XLS] 2.4.265), which may run on in further records."""
    (count,) = struct.unpack_from("<I", pieces[0], 4)
    reader = _Pieces(pieces)
    reader.skip(8)
    return [reader.text() for _ in range(count)]


class _Pieces:
    """A place in a record and its continuations."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._rest = pieces[1:]
        self._piece = pieces[0]
        self._at = 0
        self._rest.reverse()

    def _turn(self) -> None:
        self._piece = self._rest.pop()
        self._at = 0

    def skip(self, count: int) -> None:
        while count > len(self._piece) - self._at:
            count -= len(self._piece) - self._at
            self._turn()
        self._at += count

    def _take(self, form: str) -> int:
        (value,) = struct.unpack_from(form, self._piece, self._at)
        self._at += struct.calcsize(form)
        return int(value)

    def text(self) -> int:
        """Passes over one text and returns its length."""
        if self._at == len(self._piece):
            self._turn()
        length, flags = self._take("<H"), self._take("<B")
        formats = self._take("<H") if flags & 8 else 0
        more = self._take("<I") if flags & 4 else 0
        self._characters(length, 2 if flags & 1 else 1)
        self.skip(4 * formats + more)
        return length

    def _characters(self, count: int, width: int) -> None:
        while count > (fitting := (len(self._piece) - self._at) // width):
            count -= fitting
            self._turn()
            width = 2 if self._take("<B") & 1 else 1
        self._at += count * width


def _container(stream: bytes) -> bytes:
    """A compound file with this one stream: header, allocation, directory, stream."""
    stream = stream.ljust(_SMALLEST, b"\0")
    stream += b"\0" * (-len(stream) % _SECTOR)
    count = len(stream) // _SECTOR
    tables = -(-(count + 1) // (_SECTOR // 4 - 1))
    first = tables + 1
    following = [_FAT] * tables + [_END] + list(range(first + 1, first + count)) + [_END]
    following += [_FREE] * (tables * (_SECTOR // 4) - len(following))
    directory = _written("Root Entry", 5, _END, 0, child=1) + _written("Workbook", 2, first, len(stream))
    allocation = struct.pack(f"<{len(following)}I", *following)
    return _header(tables) + allocation + directory.ljust(_SECTOR, b"\0") + stream


def _header(tables: int) -> bytes:
    sectors = [*range(tables)] + [_FREE] * (109 - tables)
    head = struct.pack("<8s16xHHHHH6xIIIIIIIII", SIGNATURE, 0x3E, 3, 0xFFFE, 9, 6, 0, tables, tables, 0,
                       _SMALLEST, _END, 0, _END, 0)  # fmt: skip
    return head + struct.pack("<109I", *sectors)


def _written(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    text = name.encode("utf-16-le")
    return struct.pack("<64sHBBIII36xIII", text, len(text) + 2, kind, 1, _FREE, _FREE, child, start, size, 0)
