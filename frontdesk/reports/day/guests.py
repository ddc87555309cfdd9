"""Guests: who was expected, briefed by whom, the tours and VIPs that came, their grade, who received."""

from collections.abc import Iterator
from datetime import datetime

from frontdesk.book.decisions import Expected
from frontdesk.book.entries import Arrived, Entry, Gone, TurnGiven
from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Grade, Kind, Lane, Rank

GUESTS = (Kind.TOUR, Kind.VIP)
RECEIVED, WAITS, GONE, NOT_COME = "received", "waits", "gone", "not_come"


class GuestRow(Record):
    """`expected`: when they were to come, if they were on the list and that was known; `briefed_by` is empty
    for those who were not. `waited`: whole minutes from the arrival to the turn. `state`: `received`,
    `waits`, `gone`, or `not_come`."""

    kind: Kind
    grade: Grade
    party: int | None
    rank: Rank | None
    expected: datetime | None
    briefed_by: str
    arrived: datetime | None
    lane: Lane | None
    consultant: str
    agency: str
    waited: int | None
    state: str


def guest_rows(day: Day) -> Iterator[GuestRow]:
    """Those who came, in the order of their arrival, then those who were expected and didn't."""
    listed = {what.expected: what for what in day.opened.expected}
    listed |= {what.expected: what for _, what in day.of(Expected)}
    turns = {turn.visit: (entry, turn) for entry, turn in day.standing}
    gone = {what.visit for _, what in day.of(Gone)}
    for entry, arrived in day.of(Arrived):
        if arrived.kind in GUESTS:
            line = listed.pop(arrived.expected or "", None)
            yield _came(day, entry, arrived, line, turns.get(arrived.visit), arrived.visit in gone)
    for line in listed.values():
        yield _not_come(day, line)


def _came(
    day: Day,
    entry: Entry,
    arrived: Arrived,
    line: Expected | None,
    turn: tuple[Entry, TurnGiven] | None,
    gone: bool,
) -> GuestRow:
    given = turn[1] if turn else None
    return GuestRow(
        kind=arrived.kind,
        grade=Grade(arrived.grade) if arrived.grade else Grade.ORDINARY,
        party=day.party.get(arrived.visit),
        rank=arrived.rank or (line.rank if line else None),
        expected=_local(day, line.at if line else None),
        briefed_by=day.name(line.by if line else None),
        arrived=day.local(entry),
        lane=arrived.lane,
        consultant=day.name(given.consultant if given else None),
        agency=day.name(given.agency if given else None),
        waited=int((turn[0].at - entry.at).total_seconds()) // 60 if turn else None,
        state=RECEIVED if turn else GONE if gone else WAITS,
    )


def _not_come(day: Day, line: Expected) -> GuestRow:
    briefed_by = day.name(line.by)
    at = _local(day, line.at)
    return GuestRow(
        line.kind, line.grade, line.party, line.rank, at, briefed_by, None, line.lane, "", "", None, NOT_COME
    )


def _local(day: Day, at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(day.site.zone)
