"""The book's rows: between entries and the table `entry`. Every write is part of one transaction."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, update

from frontdesk.book.chain import GENESIS, Head
from frontdesk.book.codec import (
    as_json,
    canonical,
    data_of,
    decoded,
    from_json,
    kind_of,
    moment_of,
    moment_text,
)
from frontdesk.book.entries import Entry
from frontdesk.errors import Refusal
from frontdesk.people import Receptionist
from frontdesk.records import Record
from frontdesk.site import Site
from frontdesk.store.tables import DAY_MARKS, book, entry, note
from frontdesk.words import say

# What every press asks and writes, put together once.
_HEAD = select(book.c.seq, book.c.head, book.c.at).where(book.c.id == bindparam("of")).with_for_update()
_MOVE_HEAD = update(book).where(book.c.id == bindparam("of"))
_WRITE = insert(entry)
_ANSWERED = select(entry.c.seq).where(
    entry.c.book == bindparam("of"), entry.c.request_id == bindparam("request")
)


class Written(Record):
    """An entry with the request that began its command; `request` None inside a command."""

    entry: Entry
    request: str | None


class DayMark(Record):
    """A business day of the book: its file holds the entries `first` to `last`; `last` None: still open."""

    date: str
    first: int
    opened: int
    last: int | None


def found(connection: Connection, site: Site) -> None:
    """Begin the book of `site`; refused where the file holds one already."""
    if connection.execute(select(book.c.id)).first() is not None:
        raise Refusal(
            say("store", "The book has begun"),
            say("store", "This file holds the book of a site already. Choose another file."),
        )
    connection.execute(
        insert(book).values(id=site.id, site=_text(as_json(site)), seq=0, head=GENESIS, at=None)
    )


def site_of(connection: Connection) -> Site | None:
    """The site whose book this is, or None for an empty file."""
    text = connection.execute(select(book.c.site)).scalar()
    site: Site | None = None if text is None else from_json(Site, json.loads(text))
    return site


def head_of(connection: Connection, book_id: str) -> Head:
    """Where the book ends; on a shared database the row is locked until the transaction ends."""
    row = connection.execute(_HEAD, {"of": book_id}).one()
    return Head(row.seq, row.head, None if row.at is None else moment_of(row.at))


def append(connection: Connection, book_id: str, entries: Sequence[Entry], request: str) -> None:
    """Write one command's entries behind the head; `request` stands on the first."""
    rows = [
        {
            "book": book_id,
            "seq": each.seq,
            "at": moment_text(each.at),
            "by": each.by,
            "kind": kind_of(each.what),
            "data": _text(data_of(each)),
            "prev": each.prev,
            "hash": each.hash,
            "request_id": request if number == 0 else None,
        }
        for number, each in enumerate(entries)
    ]
    if not rows:
        return
    connection.execute(_WRITE, rows)
    last = rows[-1]
    connection.execute(
        _MOVE_HEAD, {"of": book_id, "seq": last["seq"], "head": last["hash"], "at": last["at"]}
    )


def answered(connection: Connection, book_id: str, request: str) -> list[Entry]:
    """The entries that this request has written already; empty if it is new."""
    first = connection.execute(_ANSWERED, {"of": book_id, "request": request}).scalar()
    if first is None:
        return []
    found_ones = list(read(connection, book_id, first))
    end = next((i for i, w in enumerate(found_ones) if i and w.request is not None), len(found_ones))
    return [written.entry for written in found_ones[:end]]


def read(connection: Connection, book_id: str, first: int = 1, last: int | None = None) -> Iterator[Written]:
    """The entries `first` to `last` (or to the end), in order, as they stand."""
    query = select(entry).where(entry.c.book == book_id, entry.c.seq >= first).order_by(entry.c.seq)
    if last is not None:
        query = query.where(entry.c.seq <= last)
    for row in connection.execute(query):
        yield Written(_entry(row), row.request_id)


def read_some(connection: Connection, book_id: str, seqs: Sequence[int]) -> Iterator[Entry]:
    """The entries with these seqs, in order."""
    query = select(entry).where(entry.c.book == book_id, entry.c.seq.in_(seqs)).order_by(entry.c.seq)
    for row in connection.execute(query):
        yield _entry(row)


def days(connection: Connection, book_id: str) -> list[DayMark]:
    """Every business day of the book, oldest first."""
    rows = connection.execute(_marks(book_id).order_by(entry.c.seq)).all()
    return list(_day_marks(rows))


def newest_days(connection: Connection, book_id: str) -> list[DayMark]:
    """The newest business days of the book, oldest first: the open one, if there is one, and the one before;
    however old the book is."""
    newest = connection.execute(_marks(book_id).order_by(entry.c.seq.desc()).limit(5)).all()[::-1]
    complete = len(newest) < 5  # else the first mark only says where the day behind it begins
    return list(_day_marks(newest)) if complete else list(_day_marks(newest))[1:]


def days_before(connection: Connection, book_id: str, before: int | None, most: int) -> list[DayMark]:
    """At most `most` of the newest business days whose entries stand before `before` (a seq; None: all),
    oldest first; however old the book is."""
    query = _marks(book_id).order_by(entry.c.seq.desc()).limit(2 * most + 3)
    newest = connection.execute(query if before is None else query.where(entry.c.seq < before)).all()[::-1]
    told = list(_day_marks(newest))
    complete = len(newest) < 2 * most + 3  # else it isn't known where the first of these days begins
    return (told if complete else told[1:])[-most:]


def first_day(connection: Connection, book_id: str) -> str | None:
    """The date of the book's first business day; None before it."""
    row = connection.execute(_marks(book_id).order_by(entry.c.seq).limit(1)).first()
    return None if row is None else json.loads(row.data)["date"]


def count_closed(connection: Connection, book_id: str) -> int:
    """How many days have been closed."""
    closed = select(func.count()).where(entry.c.book == book_id, entry.c.kind == "day_closed")
    return connection.execute(closed.where(DAY_MARKS)).scalar_one()


def newest_opening(connection: Connection, book_id: str) -> int | None:
    """The seq of the newest `day_opened`; None if no day was ever opened."""
    query = _marks(book_id).where(entry.c.kind == "day_opened").order_by(entry.c.seq.desc()).limit(1)
    row = connection.execute(query).first()
    return None if row is None else row.seq


def attendance(connection: Connection, book_id: str, most_days: int) -> list[frozenset[str]]:
    """Who signed in on each of the newest `most_days` opened days, newest first."""
    query = _marks(book_id).where(entry.c.kind == "day_opened").order_by(entry.c.seq.desc())
    found_days: list[frozenset[str]] = []
    end: int | None = None
    for row in connection.execute(query.limit(most_days)).all():
        found_days.append(_signed_in(connection, book_id, row.seq, end))
        end = row.seq - 1
    return found_days


def keep_note(connection: Connection, book_id: str, seq: int, words: str) -> None:
    """Keep free text beside an entry, where it can be erased."""
    connection.execute(insert(note).values(book=book_id, seq=seq, text=words))


def notes(connection: Connection, book_id: str) -> list[tuple[int, str]]:
    """The free texts that are kept, with the entries beside which they stand, oldest first."""
    query = select(note.c.seq, note.c.text).where(note.c.book == book_id).order_by(note.c.seq)
    return [(row.seq, row.text) for row in connection.execute(query)]


def receptionist_of(connection: Connection) -> Receptionist | None:
    """Who has the desk, by the newest taking over."""
    text = connection.execute(select(book.c.receptionist)).scalar()
    who: Receptionist | None = None if text is None else from_json(Receptionist, json.loads(text))
    return who


def set_receptionist(connection: Connection, book_id: str, who: Receptionist) -> None:
    connection.execute(update(book).where(book.c.id == book_id).values(receptionist=_text(as_json(who))))


def count_entries(connection: Connection, book_id: str) -> int:
    return connection.execute(select(func.count()).where(entry.c.book == book_id)).scalar_one()


def _marks(book_id: str) -> Select[int, str, str]:
    return select(entry.c.seq, entry.c.kind, entry.c.data).where(entry.c.book == book_id, DAY_MARKS)


def _day_marks(rows: Iterable[Row[int, str, str]]) -> Iterator[DayMark]:
    first, open_day = 1, None
    for row in rows:
        if row.kind == "day_opened":
            open_day = DayMark(json.loads(row.data)["date"], first, row.seq, None)
        elif open_day is not None:
            yield DayMark(open_day.date, open_day.first, open_day.opened, row.seq)
            first, open_day = row.seq + 1, None
    if open_day is not None:
        yield open_day


def _signed_in(connection: Connection, book_id: str, first: int, last: int | None) -> frozenset[str]:
    query = select(entry.c.seq, entry.c.kind, entry.c.data).where(
        entry.c.book == book_id, entry.c.seq >= first, entry.c.kind.in_(("signed_in", "undone"))
    )
    if last is not None:
        query = query.where(entry.c.seq <= last)
    rows = [(row.seq, row.kind, json.loads(row.data)) for row in connection.execute(query)]
    undone = {seq for _, kind, data in rows if kind == "undone" for seq in data["entries"]}
    return frozenset(
        data["consultant"] for seq, kind, data in rows if kind == "signed_in" and seq not in undone
    )


def _entry(row: Row[*tuple[Any, ...]]) -> Entry:
    what, clock = decoded(row.kind, json.loads(row.data))
    return Entry(row.seq, moment_of(row.at), row.by, what, row.prev, row.hash, clock)


def _text(value: object) -> str:
    return canonical(value).decode()
