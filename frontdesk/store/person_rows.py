"""The entries of the book that are about one consultant: found where they stand, without reading the days."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, or_, select

from frontdesk.book.decisions import OwedLapsed
from frontdesk.book.entries import DayOpened, Entry
from frontdesk.records import Record
from frontdesk.store import book_store
from frontdesk.store.book_store import DayMark
from frontdesk.store.tables import entry

NAMED_AS = ("consultant", "with_mentor", "from", "to", "owner", "mentor")
BY_OTHERS = ("undone", "turn_withdrawn", "owed_lapsed")
"""Entries that tell of others by their seq or id; who they are about is seen once they are read."""
NEVER = ("day_opened", "day_closed", "arrived", "reclassified")


class DayOfPerson(Record):
    """What may be about the person on one day, in order; `first`: the seq with which the day's file begins;
    `owed`: ids of the debts of the morning's list."""

    date: str
    first: int
    entries: tuple[Entry, ...]
    owed: frozenset[str]


def days_of(
    connection: Connection, book: str, consultant: str, before: int | None, most: int
) -> list[DayOfPerson]:
    """The newest `most` days of the book whose entries stand before `before` (a seq; None: all), newest
    first; what was written since the newest day was closed stands with it."""
    marks = book_store.days_before(connection, book, before, most)
    if marks and before is None:
        marks[-1] = replace(marks[-1], last=None)
    return [_day(connection, book, consultant, mark) for mark in reversed(marks)]


def _day(connection: Connection, book: str, consultant: str, mark: DayMark) -> DayOfPerson:
    wanted = or_(entry.c.kind.in_(BY_OTHERS), *_named(consultant))
    query = (
        select(entry.c.seq)
        .where(entry.c.book == book, entry.c.seq >= mark.first, entry.c.kind.not_in(NEVER), wanted)
        .order_by(entry.c.seq)
    )
    if mark.last is not None:
        query = query.where(entry.c.seq <= mark.last)
    found = tuple(_read(connection, book, list(connection.execute(query).scalars())))
    lapsed = any(isinstance(each.what, OwedLapsed) for each in found)
    owed = _owed_in_the_morning(connection, book, consultant, mark.opened) if lapsed else frozenset[str]()
    return DayOfPerson(mark.date, mark.first, found, owed)


def _named(consultant: str) -> Iterator[ColumnElement[bool]]:
    for name in NAMED_AS:
        yield entry.c.data.contains(f'"{name}":"{consultant}"', autoescape=True)
    changed = entry.c.data.contains(f'"id":"{consultant}"', autoescape=True)
    yield (entry.c.kind == "consultant_changed") & changed


def _read(connection: Connection, book: str, seqs: Sequence[int]) -> Iterator[Entry]:
    for start in range(0, len(seqs), 500):
        yield from book_store.read_some(connection, book, seqs[start : start + 500])


def _owed_in_the_morning(connection: Connection, book: str, consultant: str, opened: int) -> frozenset[str]:
    what = next(book_store.read(connection, book, opened, opened)).entry.what
    debts = what.owed if isinstance(what, DayOpened) else ()
    return frozenset(debt.owed for debt in debts if debt.consultant == consultant)
