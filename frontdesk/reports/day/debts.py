"""Owed turns: given, paid, lapsed, and those outstanding in the evening."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from frontdesk.book.decisions import OwedGiven
from frontdesk.book.entries import Entry
from frontdesk.records import Record
from frontdesk.rotation.figures.debts import (
    LAPSED as LAPSED,
    OUTSTANDING as OUTSTANDING,
    PAID as PAID,
    RESTORED as RESTORED,
    TAKEN_BACK as TAKEN_BACK,
    ends_of_debts,
)
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Lane, Owing


class OwedRow(Record):
    """One owed turn. `at` None: from an earlier day. `lapses`: the last day on which it holds, or never.

    `state`: `outstanding`; `paid` by the turn in line `ended`; `restored`, where that turn was withdrawn and
    a new debt stands in place of this one; `lapsed`; `taken_back`, where its visit became a turn again."""

    owed: str
    at: datetime | None
    consultant: str
    agency: str
    lane: Lane
    kind: Owing
    cause: str
    clause: str
    lapses: date | None
    state: str = OUTSTANDING
    ended: int | None = None


def owed_rows(day: Day) -> Iterator[OwedRow]:
    """Those brought along from the day before, then those given today, each with what became of it."""
    ends = ends_of_debts(day)
    given = {what.owed: (entry, what) for entry, what in day.of(OwedGiven)}
    for debt in day.opened.owed:
        if debt.owed not in given:
            yield _row(day, debt, None, ends)
    for entry, debt in given.values():
        yield _row(day, debt, entry, ends)


def _row(day: Day, debt: OwedGiven, entry: Entry | None, ends: Mapping[str, tuple[str, int]]) -> OwedRow:
    state, ended = ends.get(debt.owed, (OUTSTANDING, None))
    return OwedRow(
        owed=debt.owed,
        at=day.local(entry) if entry else None,
        consultant=day.name(debt.consultant),
        agency=day.agency(debt.consultant),
        lane=debt.lane,
        kind=debt.kind,
        cause=str(debt.cause),
        clause=debt.clause,
        lapses=debt.lapses,
        state=state,
        ended=ended,
    )
