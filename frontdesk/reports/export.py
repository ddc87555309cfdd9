"""The evening's files in one folder: workbook, CSV and day file. Each is written whole, or not at all."""

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from frontdesk.book.entries import Entry
from frontdesk.errors import Refusal
from frontdesk.reports.csv_sheet import csv_bytes
from frontdesk.reports.day_file import day_file_name, day_file_text
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.reports.evening.names import sheet_name
from frontdesk.reports.workbook import workbook_bytes
from frontdesk.rotation.board import Board
from frontdesk.site import Site
from frontdesk.words import Sentence, say, together

DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.ETXTBSY})


def write_day(
    folder: Path, site: Site, date: str, entries: Sequence[Entry], board: Board | None = None
) -> list[Path]:
    """The paths of the files written: the day sheet as xlsx and as CSV, and the day file, in this order.

    `entries`: those of the day's file; `board`: how the day stands after them, if known. Older files of the
    same names are replaced once all the new ones are whole on the disk. Refused, in words, where the folder
    or a file can't be written.
    """
    contents = day_contents(day_sheet(site, entries, board), date, entries)
    make_folder(folder)
    with written_together() as write:
        return [write(folder / name, content()) for name, content in contents.items()]


def day_contents(sheet: DaySheet, date: str, entries: Sequence[Entry]) -> dict[str, Callable[[], bytes]]:
    """The files that everybody gets alike, by name, each with what makes its content."""
    book = sheet.book
    return {
        sheet_name(book, date, "xlsx"): lambda: workbook_bytes(sheet, len(entries)),
        sheet_name(book, date, "csv"): lambda: csv_bytes(sheet),
        day_file_name(book, date): lambda: day_file_text(book, date, entries).encode(),
    }


def write_whole(target: Path, content: bytes) -> Path:
    """Put `content` at `target` so that at any moment the old file or the new one stands there, whole."""
    with written_together() as write:
        return write(target, content)


@contextmanager
def written_together() -> Iterator[Callable[[Path, bytes], Path]]:
    """What writes files that belong together: none takes its place before all are whole on the disk. Whoever
    stops half way, or a disk that is full, leaves what stood there before, and nothing else."""
    beside: dict[Path, Path] = {}

    def write(target: Path, content: bytes) -> Path:
        beside[target] = target.with_name(f".{target.name}.{uuid4().hex[:8]}.part")
        _write(beside[target], content, target)
        return target

    try:
        yield write
        placed: list[str] = []
        for target, part in beside.items():
            _replace(part, target, placed)
            placed.append(target.name)
    finally:
        for part in beside.values():
            _take_away(part)


def make_folder(folder: Path) -> None:
    """Have the folder there; refused, in words, where it can’t be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refusal(error, folder, _no_folder(folder), folder) from error


def _write(path: Path, content: bytes, target: Path) -> None:
    try:
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _refusal(error, target, _no_folder(target.parent), target.parent) from error


def _take_away(part: Path) -> None:
    """Leave no half a file behind; a disk that lets nothing be written lets nothing be taken away, either."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _replace(path: Path, target: Path, placed: Sequence[str]) -> None:
    """`placed`: the files that stand in their places already, which must be told then."""
    try:
        path.replace(target)
    except OSError as error:
        refusal = _refusal(error, target, _held(target), target.parent)
        if placed:
            there = say("export", "These are new already: {files}.", files=", ".join(placed))
            refusal = Refusal(refusal.title, together([refusal.sentence, there]))
        raise refusal from error


def _refusal(error: OSError, target: Path, forbidden: Sentence, folder: Path) -> Refusal:
    """What the trouble is called; `forbidden` is said where the system lets nobody in."""
    file = next((each for each in (folder, *folder.parents) if each.is_file()), None)
    if file is not None:
        sentence = say("export", "{file} is a file, not a folder. Choose another folder.", file=str(file))
    elif error.errno in DISK_FULL:
        sentence = say("export", "The disk is full. {file} was not written; make room.", file=target.name)
    elif error.errno in FORBIDDEN:
        sentence = forbidden
    else:
        sentence = say(
            "export",
            "{file} can’t be written here ({cause}). Choose another folder.",
            file=target.name,
            cause=error.strerror or type(error).__name__,
        )
    return Refusal(say("export", "The day’s files can’t be written"), sentence)


def _held(target: Path) -> Sentence:
    return say(
        "export",
        "{file} is open in another program, perhaps Excel or WPS. Close it there, or choose another folder.",
        file=target.name,
    )


def _no_folder(folder: Path) -> Sentence:
    return say(
        "export",
        "Nothing may be written in the folder {folder}. Choose another folder, or allow writing.",
        folder=str(folder),
    )
