"""The open day as the screens tell it: its turns, its visits, and the agencies' marks. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice

from frontdesk.book.decisions import Expected, HandedOver, Met, Reclassified
from frontdesk.book.entries import (
    Arrived,
    Entry,
    Finished,
    Gone,
    PartyCounted,
    TurnGiven,
    TurnWithdrawn,
    Undone,
)
from frontdesk.people import Away
from frontdesk.records import Record
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.visits import Basis, Kind
from ui.words import agency_letter

Later = TurnGiven | Finished | Gone | PartyCounted | HandedOver | Reclassified


class Mark(Record):
    """An agency as the screen shows it: letter and colour (`index`) always go together."""

    letter: str
    index: int
    name: str


class ToldTurn(Record):
    """A turn of the day. `withdrawn`: why, if it was taken back; `undone`: it counts no more."""

    seq: int
    at: datetime
    given: TurnGiven
    withdrawn: str | None = None
    undone: bool = False


class ToldVisit(Record):
    """A visit of the day that wasn't undone; `consultant` who receives or received it."""

    id: str
    seq: int
    at: datetime
    kind: Kind
    party: int | None
    consultant: str | None = None
    state: str = "waiting"


NO_MARK = Mark("", 0, "")
"""Of whoever belongs to no agency, such as the developer's supervisor."""


def mark_of(board: Board, agency: str) -> Mark:
    """The mark of the agency with this id; that of nobody's where there is none."""
    index = next((n for n, one in enumerate(board.agencies) if one.id == agency), None)
    if index is None:
        return NO_MARK
    return Mark(agency_letter(index), index, board.agencies[index].name)


def mark_of_person(board: Board, person: str) -> Mark:
    """The mark of this person's agency; of an officer, too, who receives."""
    someone = board.consultants.get(person) or board.officers.get(person)
    return mark_of(board, (someone.agency if someone else None) or "")


def marks(board: Board) -> dict[str, Mark]:
    """Every agency's mark, by id, in the agreed order."""
    return {agency.id: mark_of(board, agency.id) for agency in board.agencies}


def forgotten(board: Board | None, today: date) -> bool:
    """Whether an earlier day was never closed."""
    return board is not None and not board.closed and board.date < today


def done_for_today(board: Board | None, today: date) -> bool:
    """Whether the day on the calendar has been closed: the next can be opened from midnight on."""
    return board is not None and board.closed and board.date >= today


def undone_seqs(entries: Iterable[Entry]) -> frozenset[int]:
    """The entries that count no more."""
    return frozenset(seq for e in entries if isinstance(e.what, Undone) for seq in e.what.entries)


def told_turns(entries: Sequence[Entry], most: int | None = None) -> list[ToldTurn]:
    """The day's turns that weren't undone, the newest first; `most` of them, if said."""
    return list(islice((turn for turn in _from_the_newest(entries) if not turn.undone), most))


def latest_turns(entries: Sequence[Entry], most: int) -> list[ToldTurn]:
    """The day's newest turns, also those undone."""
    return list(islice(_from_the_newest(entries), most))


def _from_the_newest(entries: Sequence[Entry]) -> Iterator[ToldTurn]:
    undone: set[int] = set()
    withdrawn: dict[int, str] = {}
    for entry in reversed(entries):
        what = entry.what
        if isinstance(what, Undone):
            undone.update(what.entries)
        elif isinstance(what, TurnWithdrawn) and entry.seq not in undone:
            withdrawn[what.turn] = what.cause
        elif isinstance(what, TurnGiven):
            yield ToldTurn(entry.seq, entry.at, what, withdrawn.get(entry.seq), entry.seq in undone)


def told_visits(entries: Sequence[Entry]) -> list[ToldVisit]:
    """The day's visits that weren't undone, the newest first."""
    undone = undone_seqs(entries)
    visits: dict[str, ToldVisit] = {}
    for entry in entries:
        if entry.seq not in undone:
            _tell(visits, entry)
    return list(visits.values())[::-1]


def _tell(visits: dict[str, ToldVisit], entry: Entry) -> None:
    what = entry.what
    if isinstance(what, Arrived):
        visits[what.visit] = ToldVisit(what.visit, entry.seq, entry.at, what.kind, what.party)
    elif isinstance(what, TurnWithdrawn):
        _withdraw(visits, what)
    elif isinstance(what, Later) and what.visit in visits:
        visits[what.visit] = _changed(visits[what.visit], what, entry.seq)


def _withdraw(visits: dict[str, ToldVisit], what: TurnWithdrawn) -> None:
    for visit in visits.values():
        if visit.seq == what.turn:
            visits[visit.id] = replace(visit, consultant=None, state="waiting")


def _changed(visit: ToldVisit, what: Later, seq: int) -> ToldVisit:
    match what:
        case TurnGiven():
            return replace(visit, consultant=what.consultant, state="receiving", seq=seq)
        case Finished():
            return replace(visit, state="finished")
        case Gone():
            return replace(visit, state="gone")
        case PartyCounted():
            return replace(visit, party=what.party)
        case HandedOver():
            return replace(visit, consultant=what.to)
        case Reclassified():
            return replace(visit, kind=what.kind)


def since(visit: OpenVisit) -> datetime:
    """Since when this party has been received, or, if it still waits, since it arrived."""
    return visit.received_since or visit.arrived


def overstays(board: Board, away: Away, now: datetime) -> bool:
    """Whether this absence has lasted for longer than its cause allows (clause `on_pass`)."""
    rule, gone_for = board.sheet.on_pass.get(away.cause), now - away.since
    return rule is not None and board.sheet.passed_effect(away.cause, gone_for) is not rule.effect


def can_be_passed(visit: OpenVisit) -> bool:
    """Whether there is a next one to call: the turn is of today, and isn't the supervisor's own guests."""
    return visit.turn is not None and visit.turn.given.basis is not Basis.MANAGER


def met_times(entries: Sequence[Entry], turns: Sequence[ToldTurn]) -> dict[str, timedelta]:
    """How long it took from each of these turns, the newest first, until the one called had met the visitors;
    by visit. No entry before the oldest of them is looked at: a day may be long."""
    met: dict[str, datetime] = {}
    undone: set[int] = set()
    for entry in reversed(entries):
        if not turns or entry.seq <= turns[-1].seq:
            break
        if isinstance(entry.what, Undone):
            undone.update(entry.what.entries)
        elif isinstance(entry.what, Met) and entry.seq not in undone:
            met.setdefault(entry.what.visit, entry.at)
    standing = [turn for turn in turns if turn.withdrawn is None and turn.given.visit in met]
    return {turn.given.visit: met[turn.given.visit] - turn.at for turn in standing}


def expected_in_order(board: Board) -> list[Expected]:
    """The list *Expected today*: by the time, then those of whom none is known."""
    timed = [line for line in board.expected.values() if line.at is not None]
    return sorted(timed, key=lambda line: str(line.at)) + [
        line for line in board.expected.values() if line.at is None
    ]
