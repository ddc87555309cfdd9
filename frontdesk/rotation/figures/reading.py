"""A day's entries, read once for all tables: what stands, what was undone, and what everybody is called."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from functools import cached_property
from typing import TypeVar

from frontdesk.book.decisions import Reclassified
from frontdesk.book.entries import (
    Arrived,
    DayOpened,
    DeskTaken,
    Entry,
    PartyCounted,
    TurnGiven,
    TurnWithdrawn,
    Undone,
)
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day
from frontdesk.site import Site
from frontdesk.visits import Kind

W = TypeVar("W")


class Day(Record):
    """The entries of one day's file, sorted by kind. `board` is the evening's; `start` is the opening;
    `undone` are seqs, `withdrawn` the causes by the seq of the turn."""

    site: Site
    board: Board
    start: Entry
    opened: DayOpened
    entries: Sequence[Entry]
    undone: frozenset[int]
    withdrawn: Mapping[int, str]
    names: Mapping[str, str]
    by_kind: Mapping[type, Sequence[Entry]]
    kinds: dict[str, Kind] = field(default_factory=dict)
    party: dict[str, int | None] = field(default_factory=dict)
    arrived: dict[str, Arrived] = field(default_factory=dict)

    def of(self, kind: type[W]) -> Iterator[tuple[Entry, W]]:
        """The entries of this kind that weren't undone, in order, each with what it says."""
        for entry in self.by_kind.get(kind, ()):
            if isinstance(entry.what, kind) and entry.seq not in self.undone:
                yield entry, entry.what

    def among(self, *kinds: type) -> list[Entry]:
        """The entries of these kinds that weren't undone, in order."""
        found = [entry for kind in kinds for entry in self.by_kind.get(kind, ())]
        return sorted((e for e in found if e.seq not in self.undone), key=lambda entry: entry.seq)

    @cached_property
    def standing(self) -> Sequence[tuple[Entry, TurnGiven]]:
        """The turns that count for what they say: neither undone nor withdrawn."""
        return [(entry, turn) for entry, turn in self.of(TurnGiven) if entry.seq not in self.withdrawn]

    @cached_property
    def became(self) -> Mapping[str, Kind]:
        """What visits turned out to be, by visit."""
        return {what.visit: what.kind for _, what in self.of(Reclassified)}

    def name(self, who: str | None) -> str:
        """What a person or an agency is called; nobody is called nothing."""
        return "" if who is None else self.names.get(who, who)

    def agency(self, person: str | None) -> str:
        """The name of this person's agency; of nobody's and of a supervisor's, nothing."""
        someone = self.board.consultants.get(person or "") or self.board.officers.get(person or "")
        return self.name(someone.agency) if someone else ""

    def local(self, entry: Entry) -> datetime:
        return entry.at.astimezone(self.site.zone)

    def fate(self, seq: int) -> str:
        """What became of the turn with this seq: `stands`, `withdrawn` or `undone`."""
        return "undone" if seq in self.undone else "withdrawn" if seq in self.withdrawn else "stands"


def read(site: Site, entries: Sequence[Entry], board: Board | None = None) -> Day:
    """The day with these entries (those of its file, with those of the night before). `board`: how the day
    stands after the last of them, if that is known; else it is folded, once."""
    first, opening = next((n, entry) for n, entry in enumerate(entries) if isinstance(entry.what, DayOpened))
    opened = opening.what
    assert isinstance(opened, DayOpened)
    if board is None or board.head != entries[-1].hash:
        board = fold_day(site.id, entries[first:])
    sorted_out: dict[type, list[Entry]] = defaultdict(list)
    for entry in entries:
        sorted_out[type(entry.what)].append(entry)
    undone = frozenset(
        seq for e in sorted_out[Undone] if isinstance(e.what, Undone) for seq in e.what.entries
    )
    withdrawn = {
        e.what.turn: str(e.what.cause)
        for e in sorted_out[TurnWithdrawn]
        if isinstance(e.what, TurnWithdrawn) and e.seq not in undone
    }
    names = _names(site, board, sorted_out[DeskTaken])
    day = Day(site, board, opening, opened, entries, undone, withdrawn, names, sorted_out)
    _visits(day)
    return day


def _visits(day: Day) -> None:
    """What came, and how many; what was undone has come, too, and stands in the list of turns."""
    day.kinds.update({visit: Kind(kind) for visit, kind in (day.opened.kinds or {}).items()})
    day.party.update({each.visit: each.party for each in day.opened.carried})
    for entry in day.by_kind.get(Arrived, ()):
        if isinstance(entry.what, Arrived):
            what = entry.what
            day.arrived[what.visit], day.kinds[what.visit] = what, what.kind
            day.party[what.visit] = what.party
    for entry in day.by_kind.get(PartyCounted, ()):
        if isinstance(entry.what, PartyCounted):
            day.party[entry.what.visit] = entry.what.party


def _names(site: Site, board: Board, desks_taken: Sequence[Entry]) -> dict[str, str]:
    return (
        {officer.id: officer.name for officer in (*site.officers, *board.officers.values())}
        | {agency.id: agency.name for agency in board.agencies}
        | {each.what.receptionist: each.what.name for each in desks_taken if isinstance(each.what, DeskTaken)}
        | {person.id: person.name for person in board.consultants.values()}
    )
