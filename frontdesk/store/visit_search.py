"""Searching the visits: page by page, the newest first, each page found by where the one before ended.

The narrowest thing that is asked for leads: the visitor, else who received, else the kind, else the agency,
else the days. Each has an index in the order of the answer; what else is asked for is looked at on the way.
"""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    func,
    select,
    tuple_,
)

from frontdesk.book.entries import TurnGiven
from frontdesk.records import Record
from frontdesk.store import book_store, visitor_store
from frontdesk.store.tables import registration, visit, visitor
from frontdesk.store.visit_rows import VisitRow

PAGE = 60
TOGETHER = 12
"""Entries after an arrival among which the turn stands that the same press gave."""


class Wanted(Record):
    """What is looked for; None and empty ask for nothing. `consultant` and `agency`: who received; `first`
    and `last`: business days, both included; `visitor`: a name, pinyin, a phone or its last four digits; a
    Chinese name that nobody has means those that sound like it."""

    consultant: str | None = None
    agency: str | None = None
    kind: str | None = None
    first: date | None = None
    last: date | None = None
    visitor: str = ""

    @property
    def anything(self) -> bool:
        """Whether it asks for less than all visits."""
        return self != Wanted()


class Place(Record):
    """Where a page ended: the next one begins behind it."""

    date: str
    seq: int


class FoundVisit(Record):
    """A visit as it ended up, and who came, where that is known. `phone`: all of it, to be masked. `called`:
    the id of whoever had been called before it was undone."""

    row: VisitRow
    name: str | None
    phone: str | None
    called: str | None = None

    @property
    def place(self) -> Place:
        return Place(self.row.date, self.row.seq)


Pair = tuple[ColumnElement[Any], str]
VISIT_COLUMNS = tuple(visit.c[field.name] for field in fields(VisitRow))


def page(
    connection: Connection, book_id: str, wanted: Wanted, after: Place | None = None, most: int = PAGE
) -> list[FoundVisit]:
    """The first visits that are wanted, or those that follow on `after`; undone ones too, which say so."""
    statement = query(connection, book_id, wanted, after, most)
    if statement is None:
        return []
    rows = [(VisitRow(*row[:-2]), row[-2] or None, row[-1]) for row in connection.execute(statement)]
    return [
        FoundVisit(row, name, phone, _called(connection, book_id, row) if row.state == "undone" else None)
        for row, name, phone in rows
    ]


def _called(connection: Connection, book_id: str, row: VisitRow) -> str | None:
    """Who had been called for a visit that was undone, by the entries written with its arrival."""
    with_it = book_store.read(connection, book_id, row.seq, row.seq + TOGETHER)
    turns = (each.entry.what for each in with_it if isinstance(each.entry.what, TurnGiven))
    return next((turn.consultant for turn in turns if turn.visit == row.id), None)


def query(
    connection: Connection, book_id: str, wanted: Wanted, after: Place | None, most: int
) -> Select[*tuple[Any, ...]] | None:
    """The statement of that page; None where no visitor is meant by what was typed."""
    day: ColumnElement[str] = visit.c.date
    conditions = [*_asked(book_id, wanted), *_days(wanted, after, day)]
    if wanted.visitor.strip():
        meant = visitor_store.meant(book_id, wanted.visitor)
        count = visitor_store.how_many(connection, meant)
        if not count:
            meant = visitor_store.sounding(connection, book_id, wanted.visitor)
            count = visitor_store.how_many(connection, meant)
        if not count:
            return None
        if count <= visitor_store.FEW:
            day = _beside(day)
            days = _days(wanted, after, day)
            conditions = [*_of_few(book_id, meant), *days, *_by_the_way(_equal(wanted))]
        else:
            conditions.append(visitor_store.is_meant(book_id, wanted.visitor, registration.c.visitor))
    return (
        select(*VISIT_COLUMNS, visitor.c.name, visitor.c.phone)
        .outerjoin(
            registration, and_(registration.c.book == visit.c.book, registration.c.visit == visit.c.id)
        )
        .outerjoin(visitor, visitor.c.id == registration.c.visitor)
        .where(*conditions)
        .order_by(day.desc(), visit.c.seq.desc())
        .limit(most)
    )


def _asked(book_id: str, wanted: Wanted) -> list[ColumnElement[bool]]:
    """The narrowest thing that is asked for leads: it begins an index. The rest is looked at on the way."""
    this_book = (visit.c.book, book_id)
    (column, value), *rest = [*_equal(wanted), this_book]
    return [column == value, *_by_the_way(rest)]


def _equal(wanted: Wanted) -> list[Pair]:
    """What must be equal, the narrowest first."""
    pairs = (
        (visit.c.consultant, wanted.consultant),
        (visit.c.kind, wanted.kind),
        (visit.c.agency, wanted.agency),
    )
    return [(column, value) for column, value in pairs if value is not None]


def _by_the_way(pairs: Sequence[Pair]) -> list[ColumnElement[bool]]:
    """Equal, but led by no index of its own."""
    return [_beside(column) == value for column, value in pairs]


def _beside(column: ColumnElement[str]) -> ColumnElement[str]:
    """The column as something that no index is in the order of."""
    return func.coalesce(column, "", type_=String)


def _days(wanted: Wanted, after: Place | None, day: ColumnElement[str]) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.first is not None:
        conditions.append(day >= wanted.first.isoformat())
    if after is not None:
        conditions.append(tuple_(day, visit.c.seq) < tuple_(after.date, after.seq))
    elif wanted.last is not None:
        conditions.append(day <= wanted.last.isoformat())
    return conditions


def _of_few(book_id: str, meant: Select[str]) -> list[ColumnElement[bool]]:
    """Begin with these visitors, and go to their visits."""
    theirs = registration.alias("theirs")
    visits = select(theirs.c.visit).where(theirs.c.book == book_id, theirs.c.visitor.in_(meant))
    return [visit.c.book == book_id, visit.c.id.in_(visits)]
