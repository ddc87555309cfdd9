"""The table `day_total`: what each closed day amounts to, kept so that months are read without their entries.

A closed day's file never changes: what is decided later about a visit of that day stands in the file of the
day on which it was written, and is counted there, as in the day sheets. So a row is written once, with the
day's close; one that isn't there (of a book that is older than the table) is made when it is asked for.
"""

import json
from collections.abc import Container, Iterable, Iterator
from dataclasses import asdict
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from frontdesk.book.entries import Entry
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.day import AgencyFigures, DayFigures, OwedFigures, figures_of
from frontdesk.rotation.figures.totals import PersonFigures
from frontdesk.site import Site
from frontdesk.store import book_store
from frontdesk.store.tables import day_total
from frontdesk.visits import Lane


def keep_closed(connection: Connection, site: Site, board: Board | None) -> None:
    """Keep the day that was closed last, in the transaction of its close. `board`: the day's end, if that is
    known."""
    mark = next((m for m in reversed(book_store.newest_days(connection, site.id)) if m.last), None)
    if mark is not None:
        keep(connection, site.id, [figures_of(site, file_of(connection, site.id, mark), board)])


def keep(connection: Connection, book_id: str, days: Iterable[DayFigures]) -> None:
    """Write these days' rows; those that stand already stay as they are."""
    stored = set(connection.execute(select(day_total.c.date).where(day_total.c.book == book_id)).scalars())
    new = [_row(book_id, day) for day in days if day.date.isoformat() not in stored]
    if new:
        connection.execute(insert(day_total), new)


def between(connection: Connection, book_id: str, first: date, last: date) -> list[str]:
    """The closed days that are kept, from `first` to `last`, oldest first, as text for `told`."""
    query = select(day_total.c.data).where(
        day_total.c.book == book_id,
        day_total.c.date >= first.isoformat(),
        day_total.c.date <= last.isoformat(),
    )
    return list(connection.execute(query.order_by(day_total.c.date)).scalars())


def before(connection: Connection, book_id: str, first: date) -> str | None:
    """The newest closed day before `first` that is kept, as text for `told`."""
    query = select(day_total.c.data).where(day_total.c.book == book_id, day_total.c.date < first.isoformat())
    return connection.execute(query.order_by(day_total.c.date.desc()).limit(1)).scalar()


def missing(connection: Connection, book_id: str) -> list[book_store.DayMark]:
    """The closed days that have no row yet, oldest first."""
    kept = select(func.count()).where(day_total.c.book == book_id)
    if connection.execute(kept).scalar_one() == book_store.count_closed(connection, book_id):
        return []
    stored = set(connection.execute(select(day_total.c.date).where(day_total.c.book == book_id)).scalars())
    return [m for m in book_store.days(connection, book_id) if m.last and m.date not in stored]


def rebuild(connection: Connection, book_id: str) -> int:
    """Make every closed day's row anew from the whole book; how many there are."""
    connection.execute(delete(day_total).where(day_total.c.book == book_id))
    days = list(_from_the_book(connection, book_id))
    keep(connection, book_id, days)
    return len(days)


def differs(connection: Connection, book_id: str) -> bool:
    """Whether a row says something else than the book; a row that isn't there yet says nothing wrong."""
    query = select(day_total.c.date, day_total.c.data).where(day_total.c.book == book_id)
    stored = {row.date: row.data for row in connection.execute(query)}
    right = {
        day.date.isoformat(): _row(book_id, day)["data"]
        for day in _from_the_book(connection, book_id, stored.keys())
    }
    return stored != right


def file_of(connection: Connection, book_id: str, mark: book_store.DayMark) -> list[Entry]:
    """The entries of that day's file."""
    return [each.entry for each in book_store.read(connection, book_id, mark.first, mark.last)]


def told(text: str) -> DayFigures:
    """The day that this row's text tells."""
    data = json.loads(text)
    return DayFigures(
        **data
        | {
            "date": date.fromisoformat(data["date"]),
            "agencies": tuple(_agency(each) for each in data["agencies"]),
            "people": tuple(
                PersonFigures(**each | {"due": _fraction(each["due"])}) for each in data["people"]
            ),
            "owed": tuple(OwedFigures(**each) for each in data["owed"]),
            "arrivals": {int(hour): number for hour, number in data["arrivals"].items()},
            "answers": {who: tuple(times) for who, times in data["answers"].items()},
        }
    )


def _agency(data: dict[str, Any]) -> AgencyFigures:
    lags = {name: _fraction(data[name]) for name in ("opening", "closing", "low", "high")}
    return AgencyFigures(**data | lags | {"lane": Lane(data["lane"])})


def _fraction(text: str) -> Fraction:
    """An exact number; most are whole, which is read ten times as fast."""
    above, _, below = text.partition("/")
    return Fraction(int(above), int(below or 1))


def _from_the_book(
    connection: Connection, book_id: str, wanted: Container[str] | None = None
) -> Iterator[DayFigures]:
    """Every closed day, or those of the wanted dates."""
    site = book_store.site_of(connection)
    for mark in book_store.days(connection, book_id):
        if mark.last is not None and site is not None and (wanted is None or mark.date in wanted):
            yield figures_of(site, file_of(connection, book_id, mark))


def _row(book_id: str, day: DayFigures) -> dict[str, Any]:
    text = json.dumps(asdict(day), ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
    return {"book": book_id, "date": day.date.isoformat(), "data": text}
