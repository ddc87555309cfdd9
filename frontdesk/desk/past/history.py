"""The book looked back into: its days, each entry by entry, and its visits by what is known of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from frontdesk.book.entries import Entry
from frontdesk.desk.desk import Desk
from frontdesk.desk.past import steps, visits
from frontdesk.desk.past.steps import PassedStep
from frontdesk.desk.registry import digits_or_name
from frontdesk.people import Agency, Consultant, Step
from frontdesk.rotation.board import Served
from frontdesk.store import book_store, visit_search
from frontdesk.store.book_store import DayMark
from frontdesk.store.visit_search import PAGE, FoundVisit, Place, Wanted

__all__ = ["PAGE", "FoundVisit", "History", "Place", "Wanted"]


class History:
    """Reads only. The list of days is read again when the book has opened or closed one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._marks: dict[date, DayMark] = {}
        self._read_at: tuple[date, bool] | None = None

    def days(self) -> Sequence[date]:
        """The business days of the book, oldest first."""
        return tuple(self._known_marks())

    def entries(self, day: date) -> list[Entry]:
        """The entries of that business day's file, as far as they stand; empty if it never was."""
        mark = self._known_marks().get(day)
        if mark is None:
            return []
        written = self._desk.read(
            lambda connection, book: list(book_store.read(connection, book, mark.first, mark.last))
        )
        return [each.entry for each in written]

    def served_on(self, day: date) -> list[Served]:
        """The visits of that day that somebody was given, as the book has them now."""
        return visits.served_on(self._desk, day)

    def unruled_on(self, day: date) -> frozenset[str]:
        """The visits of that day that were disputed, and on which nobody has ruled to this hour."""
        return visits.unruled_on(self._desk, day)

    def record_of(self, consultant: str) -> Mapping[Step, PassedStep]:
        """A newcomer's steps that were confirmed: by whom, and when."""
        return steps.record_of(self._desk, consultant)

    def search(self, wanted: Wanted, after: Place | None = None, most: int = PAGE) -> list[FoundVisit]:
        """The newest visits that are wanted, or those that follow on `after`; at most `most`."""
        asked = replace(wanted, visitor=digits_or_name(wanted.visitor)) if wanted.visitor.strip() else wanted
        return self._desk.read(
            lambda connection, book: visit_search.page(connection, book, asked, after, most)
        )

    def consultants(self) -> tuple[Consultant, ...]:
        """Everybody of the roster, those who work here no more among them."""
        board = self._desk.board
        return tuple(board.consultants.values()) if board else self._desk.site.consultants

    def names(self) -> Mapping[str, str]:
        """The names of all who may have received somebody, by id: consultants, and people with rights."""
        board = self._desk.board
        officers = board.officers.values() if board else ()
        return {one.id: one.name for one in (*officers, *self.consultants())}

    def agencies(self) -> tuple[Agency, ...]:
        """The agencies in the agreed order."""
        board = self._desk.board
        return board.agencies if board else self._desk.site.agencies

    def _known_marks(self) -> dict[date, DayMark]:
        board = self._desk.board
        stands = None if board is None else (board.date, board.closed)
        if stands != self._read_at or stands is None:
            marks = self._desk.read(book_store.days)
            self._marks = {date.fromisoformat(mark.date): mark for mark in marks}
            self._read_at = stands
        return self._marks
