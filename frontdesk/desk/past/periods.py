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
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.day import DayFigures, figures_of
from frontdesk.rotation.figures.period import PersonPeriod, people_of
from frontdesk.site import Site
from frontdesk.store import book_store, day_rows

__all__ = ["DayFigures", "PersonPeriod", "days_between", "people_between"]

BATCH = 20


class Unread(Record):
    """Some days as they were read, still to be worked out: `days` does it, and needs no book for it, so that
    it can be done beside the desk. `before`: what is kept of the day before them."""

    site: Site
    kept: tuple[str, ...]
    today: tuple[tuple[Entry, ...], Board] | None
    before: str | None = None

    def days(self) -> list[DayFigures]:
        """The figures, oldest day first."""
        open_one = [figures_of(self.site, *self.today)] if self.today else []
        return [*map(day_rows.told, self.kept), *open_one]

    def day_before(self) -> DayFigures | None:
        """The figures of the day before the first; None where the book begins with it."""
        return None if self.before is None else day_rows.told(self.before)


def people_between(desk: Desk, first: date, last: date) -> dict[str, PersonPeriod]:
    """Each consultant by id from `first` to `last`, both included, the open day as it stands now; empty
    where the book has no day there."""
    return people_of(days_between(desk, first, last))


def days_between(desk: Desk, first: date, last: date) -> list[DayFigures]:
    """The days of the book from `first` to `last`, both included, oldest first, the open one as it stands
    now. Days of an older book that nobody has asked for yet are worked out and kept, some at a time."""
    periods = Periods(desk)
    unknown = periods.missing(first, last)
    for start in range(0, len(unknown), BATCH):
        days = [figures_of(desk.site, desk.day_entries(day)) for day in unknown[start : start + BATCH]]
        periods.keep(days)
    return periods.read(first, last).days()


class Periods:
    """The same in steps, for those who must not hold the desk up."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def first_day(self) -> date | None:
        """The book's first business day; None before it."""
        text = self._desk.read(book_store.first_day)
        return None if text is None else date.fromisoformat(text)

    def missing(self, first: date, last: date) -> list[date]:
        """The closed days in this time, and the one before it, of which nothing is kept yet."""
        days = [date.fromisoformat(mark.date) for mark in self._desk.read(day_rows.missing)]
        before = [day for day in days if day < first]
        return [*before[-1:], *(day for day in days if first <= day <= last)]

    def keep(self, days: Sequence[DayFigures]) -> None:
        """Keep what was worked out of closed days."""
        self._desk.write(lambda connection, book: day_rows.keep(connection, book, days))

    def read(self, first: date, last: date) -> Unread:
        """What is kept of the closed days in this time, and the open day's entries, if it lies in it."""
        kept = tuple(self._desk.read(lambda store, book: day_rows.between(store, book, first, last)))
        before = self._desk.read(lambda store, book: day_rows.before(store, book, first))
        board = self._desk.board
        if board is None or board.closed or not first <= board.date <= last:
            return Unread(self._desk.site, kept, None, before)
        return Unread(self._desk.site, kept, (tuple(self._desk.read(_newest_file)), board), before)


def _newest_file(connection: Connection, book: str) -> Sequence[Entry]:
    """The entries of the open day, with those of the night before."""
    return day_rows.file_of(connection, book, book_store.newest_days(connection, book)[-1])
