"""Days, months and years of the book in figures: what the sums of their day sheets are.

A closed day is read from what is kept of it (`day_total`), the open day from its entries as they stand now.
What is decided later about a visit of a closed day (a ruling, a turn given back or charged) is counted on
the day on which it was written, as in the day sheets: figures that an agency took home never change.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from frontdesk.book.entries import Entry
from frontdesk.desk.desk import Desk
from frontdesk.rotation.figures.day import DayFigures, figures_of
from frontdesk.rotation.figures.period import PersonPeriod, people_of
from frontdesk.store import book_store, day_rows

__all__ = ["DayFigures", "PersonPeriod", "days_between", "people_between"]

BATCH = 20


def people_between(desk: Desk, first: date, last: date) -> dict[str, PersonPeriod]:
    """Each consultant by id from `first` to `last`, both included, the open day as it stands now; empty
    where the book has no day there."""
    return people_of(days_between(desk, first, last))


def days_between(desk: Desk, first: date, last: date) -> list[DayFigures]:
    """The days of the book from `first` to `last`, both included, oldest first, the open one as it stands
    now. Days of an older book that nobody has asked for yet are worked out and kept, some at a time."""
    unknown = missing_between(desk, first, last)
    for start in range(0, len(unknown), BATCH):
        keep(desk, [worked_out(desk, day) for day in unknown[start : start + BATCH]])
    return [*map(day_rows.told, kept_between(desk, first, last)), *open_day(desk, first, last)]


def missing_between(desk: Desk, first: date, last: date) -> list[date]:
    """The closed days in this time of which nothing is kept yet."""
    marks = desk.read(day_rows.missing)
    return [day for mark in marks if first <= (day := date.fromisoformat(mark.date)) <= last]


def worked_out(desk: Desk, day: date) -> DayFigures:
    """One day's figures, from its entries."""
    return figures_of(desk.site, desk.day_entries(day))


def keep(desk: Desk, days: Sequence[DayFigures]) -> None:
    """Keep what was worked out of closed days."""
    desk.write(lambda connection, book: day_rows.keep(connection, book, days))


def kept_between(desk: Desk, first: date, last: date) -> list[str]:
    """What is kept of the closed days in this time, oldest first; `day_rows.told` reads it."""
    return desk.read(lambda connection, book: day_rows.between(connection, book, first, last))


def open_day(desk: Desk, first: date, last: date) -> list[DayFigures]:
    """The open day, if it lies in this time."""
    board = desk.board
    if board is None or board.closed or not first <= board.date <= last:
        return []
    return [figures_of(desk.site, _newest_file(desk), board)]


def _newest_file(desk: Desk) -> Sequence[Entry]:
    """The entries of the open day, with those of the night before."""

    def entries(connection: Connection, book: str) -> Sequence[Entry]:
        return day_rows.file_of(connection, book, book_store.newest_days(connection, book)[-1])

    return desk.read(entries)
