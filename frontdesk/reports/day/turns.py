"""The turns, in the order of the book: also those that were withdrawn or undone, and say so."""

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction

from frontdesk.book.entries import Entry, TurnGiven
from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Basis, Kind, Lane

STANDS = "stands"


class TurnRow(Record):
    """A turn in the order of the book. `at` is local time; `lag` the agency's after the turn (None where
    no lag is concerned); `fate`: `stands`, `withdrawn` or `undone`, with the cause of a withdrawal;
    `became`: what the visit turned out to be, where it was reclassified."""

    seq: int
    at: datetime
    kind: Kind | None
    party: int | None
    lane: Lane | None
    consultant: str
    agency: str
    basis: Basis
    counts: bool
    lag: Fraction | None
    passed: tuple[tuple[str, str, str], ...]
    clause: str
    by: str
    fate: str = STANDS
    cause: str | None = None
    became: Kind | None = None

    @property
    def struck(self) -> bool:
        return self.fate != STANDS


class CourtesyRow(Record):
    """A client received without credit while the owner wasn't ready."""

    seq: int
    at: datetime
    consultant: str
    agency: str
    owner: str


def turn_rows(day: Day) -> Iterator[TurnRow]:
    """Every turn of the day."""
    for entry in day.by_kind.get(TurnGiven, ()):
        if isinstance(entry.what, TurnGiven):
            yield _row(entry, entry.what, day)


def _row(entry: Entry, turn: TurnGiven, day: Day) -> TurnRow:
    fate = day.fate(entry.seq)
    return TurnRow(
        seq=entry.seq,
        at=day.local(entry),
        kind=day.kinds.get(turn.visit),
        party=day.party.get(turn.visit),
        lane=turn.lane,
        consultant=day.name(turn.consultant),
        agency=day.name(turn.agency),
        basis=turn.basis,
        counts=turn.counts,
        lag=turn.lags_after.get(turn.agency),
        passed=tuple((day.name(p.consultant), p.cause, p.effect) for p in turn.passed),
        clause=turn.clause,
        by=day.name(entry.by),
        fate=fate,
        cause=day.withdrawn[entry.seq] if fate == "withdrawn" else None,
        became=day.became.get(turn.visit) if fate == STANDS else None,
    )


def courtesy_rows(day: Day) -> Iterator[CourtesyRow]:
    """The courtesy receptions that stand, with whose client it was."""
    for entry, turn in day.standing:
        if turn.basis is Basis.COURTESY:
            arrived = day.arrived.get(turn.visit)
            owner = day.name(arrived.owner if arrived else None)
            agency = day.name(turn.agency)
            yield CourtesyRow(entry.seq, day.local(entry), day.name(turn.consultant), agency, owner)
