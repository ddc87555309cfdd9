"""The day sheet: the day's rotation as rows, pure; the writers make xlsx and CSV of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from frontdesk.book.entries import (
    Arrived,
    DayClosed,
    DayOpened,
    DeskTaken,
    Entry,
    Lags,
    PartyCounted,
    TurnGiven,
    TurnWithdrawn,
    Undone,
)
from frontdesk.people import Agency
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day
from frontdesk.site import Site
from frontdesk.visits import Basis, Effect, Kind, Lane


@dataclass(frozen=True)
class TurnRow:
    """A turn in the order of the book. `at` is local time; `lag` the agency's after the turn (None where
    no lag is concerned); `fate`: `stands`, `withdrawn` or `undone`, with the cause of a withdrawal."""

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
    fate: str = "stands"
    cause: str | None = None


@dataclass(frozen=True)
class AgencyTotal:
    """Turns had against turns due, in one lane: due = had + closing lag - opening lag."""

    agency: Agency
    lane: Lane
    turns: int
    due: Fraction
    lag_before: Fraction
    lag_after: Fraction


@dataclass(frozen=True)
class PersonTotal:
    """One consultant's day. `due`: an even split of the agency's turns among who was ready at each."""

    name: str
    agency: str
    turns: int = 0
    due: Fraction = Fraction(0)
    returns: int = 0
    courtesies: int = 0
    passed: int = 0
    forfeited: int = 0
    withdrawn: int = 0
    undone: int = 0


@dataclass(frozen=True)
class DaySheet:
    """Everything that an evening's document shows; `head` and `last` are the checkpoint's."""

    site: str
    book: str
    date: date
    rows: tuple[TurnRow, ...]
    agencies: tuple[AgencyTotal, ...]
    people: tuple[PersonTotal, ...]
    last: int
    head: str
    sheet_version: int
    confirmed_by: tuple[str, ...] = ()
    unconfirmed: str | None = None
    closed: bool = False


@dataclass
class _Day:
    """What is gathered while reading the entries once."""

    undone: set[int]
    withdrawn: dict[int, str]
    arrived: dict[str, Arrived] = field(default_factory=dict)
    party: dict[str, int | None] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    turns: list[Entry] = field(default_factory=list)


def day_sheet(site: Site, entries: Sequence[Entry]) -> DaySheet:
    """The sheet of one day from its entries (those of its day file; entries of the night before it are
    skipped)."""
    start = next(n for n, entry in enumerate(entries) if isinstance(entry.what, DayOpened))
    entries = entries[start:]
    opened = entries[0].what
    assert isinstance(opened, DayOpened)
    board = fold_day(site.id, entries)
    day = _read(entries)
    names = _names(site, board, day)
    closed = next((e.what for e in reversed(entries) if isinstance(e.what, DayClosed)), None)
    return DaySheet(
        site=site.name,
        book=site.id,
        date=opened.date,
        rows=tuple(_row(entry, day, site, names) for entry in day.turns),
        agencies=tuple(_agency_totals(board, opened.lags, day)),
        people=tuple(_people_totals(board, day)),
        last=entries[-1].seq,
        head=entries[-1].hash,
        sheet_version=board.sheet.version,
        confirmed_by=tuple(names.get(who, who) for who in closed.confirmed_by) if closed else (),
        unconfirmed=closed.unconfirmed if closed else None,
        closed=closed is not None,
    )


def _read(entries: Sequence[Entry]) -> _Day:
    undone = {seq for e in entries if isinstance(e.what, Undone) for seq in e.what.entries}
    withdrawn = {
        e.what.turn: str(e.what.cause)
        for e in entries
        if isinstance(e.what, TurnWithdrawn) and e.seq not in undone
    }
    day = _Day(undone, withdrawn)
    for entry in entries:
        what = entry.what
        if isinstance(what, Arrived):
            day.arrived[what.visit] = what
            day.party[what.visit] = what.party
        elif isinstance(what, PartyCounted):
            day.party[what.visit] = what.party
        elif isinstance(what, DeskTaken):
            day.names[what.receptionist] = what.name
        elif isinstance(what, TurnGiven):
            day.turns.append(entry)
    return day


def _names(site: Site, board: Board, day: _Day) -> dict[str, str]:
    people = {person.id: person.name for person in board.consultants.values()}
    agencies = {agency.id: agency.name for agency in board.agencies}
    return people | agencies | day.names | {manager.id: manager.name for manager in site.managers}


def _row(entry: Entry, day: _Day, site: Site, names: dict[str, str]) -> TurnRow:
    turn = entry.what
    assert isinstance(turn, TurnGiven)
    arrived = day.arrived.get(turn.visit)
    undone = entry.seq in day.undone
    return TurnRow(
        seq=entry.seq,
        at=entry.at.astimezone(site.zone),
        kind=arrived.kind if arrived else None,
        party=day.party.get(turn.visit),
        lane=turn.lane,
        consultant=names[turn.consultant],
        agency=names[turn.agency],
        basis=turn.basis,
        counts=turn.counts,
        lag=turn.lags_after.get(turn.agency),
        passed=tuple((names[p.consultant], p.cause, p.effect) for p in turn.passed),
        clause=turn.clause,
        by=names.get(entry.by, entry.by),
        fate="undone" if undone else "withdrawn" if entry.seq in day.withdrawn else "stands",
        cause=None if undone else day.withdrawn.get(entry.seq),
    )


def _agency_totals(board: Board, before: dict[str, Lags] | object, day: _Day) -> list[AgencyTotal]:
    assert isinstance(before, dict)
    had = Counter((turn.lane, turn.agency) for turn in _standing(day) if turn.counts)
    totals = []
    for lane in map(Lane, board.lags):
        if lane is not Lane.WALK_IN and not any(turn.lane is lane for turn in _standing(day)):
            continue
        for agency in board.agencies:
            first = before[lane].get(agency.id, Fraction(0))
            last = board.lags[lane][agency.id]
            turns = had[lane, agency.id]
            totals.append(AgencyTotal(agency, lane, turns, turns + last - first, first, last))
    return totals


def _people_totals(board: Board, day: _Day) -> list[PersonTotal]:
    standing = _standing(day)
    turns = Counter(turn.consultant for turn in standing if turn.counts)
    due = _dues(standing)
    returns = Counter(turn.consultant for turn in standing if turn.basis is Basis.RETURN)
    courtesies = Counter(turn.consultant for turn in standing if turn.basis is Basis.COURTESY)
    passed = Counter(p.consultant for turn in standing for p in turn.passed)
    forfeited = Counter(p.consultant for t in standing for p in t.passed if p.effect is Effect.FORFEIT)
    withdrawn = Counter(_receiver(entry) for entry in day.turns if entry.seq in day.withdrawn)
    undone = Counter(_receiver(entry) for entry in day.turns if entry.seq in day.undone)
    agencies = {agency.id: agency.name for agency in board.agencies}
    return [
        PersonTotal(
            name=person.name,
            agency=agencies[person.agency],
            turns=turns[who],
            due=due.get(who, Fraction(0)),
            returns=returns[who],
            courtesies=courtesies[who],
            passed=passed[who],
            forfeited=forfeited[who],
            withdrawn=withdrawn[who],
            undone=undone[who],
        )
        for agency in board.agencies
        for who, person in board.consultants.items()
        if person.agency == agency.id
    ]


def _dues(turns: Iterable[TurnGiven]) -> dict[str, Fraction]:
    """What each was due: of every counted turn of the own agency an even part among those ready for it."""
    able = (turn.candidates.get(turn.agency, ()) for turn in turns if turn.counts)
    parts = Counter((person, len(people)) for people in able for person in people)
    due: dict[str, Fraction] = defaultdict(Fraction)
    for (person, among), times in parts.items():
        due[person] += Fraction(times, among)
    return due


def _standing(day: _Day) -> list[TurnGiven]:
    return [
        entry.what
        for entry in day.turns
        if isinstance(entry.what, TurnGiven)
        and entry.seq not in day.undone
        and entry.seq not in day.withdrawn
    ]


def _receiver(entry: Entry) -> str:
    assert isinstance(entry.what, TurnGiven)
    return entry.what.consultant
