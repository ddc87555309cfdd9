"""A visit that was found, in the words of its columns."""

from datetime import date, datetime, tzinfo
from enum import IntEnum

from frontdesk.book.codec import moment_of
from frontdesk.desk.past.history import FoundVisit, History
from frontdesk.phones import masked
from frontdesk.records import Record
from frontdesk.reports.terms import BASES
from ui.day import NO_MARK, Mark
from ui.visit_words import graded_text, term
from ui.words import agency_letter, clock_time, minutes_between, minutes_text, words


class At(IntEnum):
    """The places of the columns, as they stand at first."""

    DATE = 0
    TIME = 1
    KIND = 2
    PARTY = 3
    VISITOR = 4
    WHO = 5
    BASIS = 6
    TOOK = 7
    STATE = 8


class Row(Record):
    """A row of the table: its cells, and the agency's mark before who received."""

    found: FoundVisit
    cells: tuple[str, ...]
    mark: Mark = NO_MARK

    @property
    def counts(self) -> bool:
        """Whether the visit is one still: not undone, not gone unreceived."""
        return self.found.row.state not in ("undone", "gone")


class Reader:
    """Puts what was found into words, by the names that the book has now."""

    def __init__(self, history: History, zone: tzinfo) -> None:
        self._names = history.names()
        self._marks = {
            agency.id: Mark(agency_letter(index), index, agency.name)
            for index, agency in enumerate(history.agencies())
        }
        self._zone = zone

    def row(self, found: FoundVisit, now: datetime) -> Row:
        """`now`: for those who are still being received, or wait."""
        row = found.row
        cells = (
            short_date(date.fromisoformat(row.date)),
            clock_time(moment_of(row.arrived_at), self._zone),
            graded_text(row.kind, row.grade),
            "" if row.party is None else str(row.party),
            visitor_text(found),
            self._names.get(row.consultant or "", row.consultant or ""),
            "" if row.basis is None else term(BASES, row.basis),
            _took(found, now),
            self._state(found),
        )
        return Row(found, cells, self._marks.get(row.agency or "", NO_MARK))

    def _state(self, found: FoundVisit) -> str:
        """How the visit ended; of one that was undone, also who had been called."""
        if found.called is None:
            return state_text(found.row.state)
        name = self._names.get(found.called, found.called)
        return words("history", "undone; {name} had been called", name=name)


def titles() -> tuple[str, ...]:
    """What stands above the columns."""
    return (
        words("history", "Date"),
        words("history", "Time"),
        words("history", "Kind"),
        words("history", "Party"),
        words("history", "Visitor"),
        words("history", "Received by"),
        words("history", "By what"),
        words("history", "How long"),
        words("history", "State"),
    )


def short_date(day: date) -> str:
    """A date that stands below others, in both languages alike: 2026-09-26."""
    return f"{day:%Y-%m-%d}"


def visitor_text(found: FoundVisit) -> str:
    """Name and phone, with the middle of the number hidden."""
    phone = masked(found.phone) if found.phone else ""
    return "  ".join(part for part in (found.name or "", phone) if part)


def state_text(state: str) -> str:
    """How a visit stands, or ended."""
    return {
        "waiting": words("history", "waits"),
        "receiving": words("history", "is received"),
        "finished": words("history", "seen off"),
        "gone": words("history", "left unreceived"),
        "undone": words("history", "undone"),
    }.get(state, state)


def _took(found: FoundVisit, now: datetime) -> str:
    """How long the reception lasted, or has lasted."""
    row = found.row
    if row.given_at is None or row.state == "undone":
        return ""
    end = moment_of(row.ended_at) if row.ended_at else now
    return minutes_text(minutes_between(moment_of(row.given_at), end))
