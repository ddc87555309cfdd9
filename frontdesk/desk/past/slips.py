"""What the book knows of an old slip: the line that it names, its day, and whether all before it is whole."""

from datetime import date

from sqlalchemy import Connection

from frontdesk.book.entries import Entry
from frontdesk.book.slip import Slip
from frontdesk.desk.desk import Desk
from frontdesk.records import Record
from frontdesk.store import book_store, head_rows
from frontdesk.store.head_rows import Link

__all__ = ["Found", "Link", "Search", "Slips"]

STEP = 300
FOLLOWING = 3


class Found(Record):
    """A line of the book. `entries`: those of its day's file, up to some that follow it; `day` None: written
    at night, after the newest close, and `entries` are that line and those behind it."""

    entry: Entry
    day: date | None
    entries: tuple[Entry, ...]


class Search(Record):
    """The lines that the slip may name; none: the book doesn't contain it. `there`: the hash that stands in
    the line that the slip names by number, None where there is no such line, or no number."""

    found: tuple[Found, ...]
    there: str | None = None


class Slips:
    """Looks slips up in the book of `desk`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, slip: Slip) -> Search:
        """Every line whose hash begins as the slip says, oldest first; by the index, so that an old book
        takes no longer than a new one."""
        return self._desk.read(lambda connection, book: _search(connection, book, slip))

    def recounted(self, after: Link, last: int, most: int = STEP) -> Link:
        """The chain from `after` on computed again, some entries further; to be called until it is at `last`,
        or something differs."""
        return self._desk.read(
            lambda connection, book: head_rows.recomputed(connection, book, after, last, most)
        )


def _search(connection: Connection, book: str, slip: Slip) -> Search:
    seqs = {seq for start in slip.starts for seq in head_rows.starting(connection, book, start)}
    there = None if slip.seq is None else head_rows.hash_at(connection, book, slip.seq)
    return Search(tuple(_found(connection, book, seq) for seq in sorted(seqs)), there)


def _found(connection: Connection, book: str, seq: int) -> Found:
    mark = head_rows.day_around(connection, book, seq)
    first, last = seq, seq + FOLLOWING
    if mark is not None:  # what is told needs the opening, though the line may stand before it
        first = mark.first
        last = max(mark.opened, last if mark.last is None else min(mark.last, last))
    written = book_store.read(connection, book, first, last)
    entries = tuple(each.entry for each in written)
    day = None if mark is None else date.fromisoformat(mark.date)
    return Found(next(entry for entry in entries if entry.seq == seq), day, entries)
