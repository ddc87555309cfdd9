"""What stays true of past days whatever the sheet says: who was there, who came, how long visits lasted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import median

from frontdesk.book.entries import (
    Arrived,
    DayClosed,
    DayOpened,
    Entry,
    Finished,
    Gone,
    SignedIn,
    TurnGiven,
    TurnWithdrawn,
    Undone,
)
from frontdesk.visits import Basis

USUAL = timedelta(minutes=25)
DECIDED = (Basis.OVERRIDE, Basis.WRONG_TURN)


@dataclass
class Facts:
    """What the entries of several days say together. `lasted`: from the turn that stood to the end of the
    visit; `decided`: visits that somebody gave away, at the door, before any rotation was asked; `ended`: the
    seq of the entry that ended a visit; `taken`: when a visit was taken from somebody again, by visit and
    consultant."""

    usual: timedelta = USUAL
    lasted: dict[str, timedelta] = field(default_factory=dict)
    ended: dict[str, int] = field(default_factory=dict)
    received: set[str] = field(default_factory=set)
    decided: set[str] = field(default_factory=set)
    taken: dict[tuple[str, str], datetime] = field(default_factory=dict)


def facts_of(days: Iterable[Sequence[Entry]]) -> Facts:
    """The facts of these days, undone entries left out."""
    facts, given, came = Facts(), dict[str, datetime](), dict[str, datetime]()
    turns: dict[int, TurnGiven] = {}
    for entry in (entry for day in days for entry in standing(day)):
        match entry.what:
            case Arrived(visit=visit):
                came[visit] = entry.at
            case TurnGiven(visit=visit, basis=basis):
                turns[entry.seq] = entry.what
                if basis in DECIDED and came.get(visit) == entry.at:
                    facts.decided.add(visit)
                came.pop(visit, None)
                given[visit] = entry.at
                facts.received.add(visit)
            case TurnWithdrawn(turn=turn) if turn in turns:
                visit = turns[turn].visit
                facts.taken[visit, turns[turn].consultant] = entry.at
                facts.received.discard(visit)
                given.pop(visit, None)
            case Finished(visit=visit) | Gone(visit=visit):
                facts.ended[visit] = entry.seq
                if visit in given:
                    facts.lasted[visit] = entry.at - given[visit]
    if facts.lasted:
        facts.usual = timedelta(seconds=median(each.total_seconds() for each in facts.lasted.values()))
    return facts


def standing(day: Sequence[Entry]) -> list[Entry]:
    """The day's entries without those that were undone, and without the undoing."""
    undone = {seq for entry in day if isinstance(entry.what, Undone) for seq in entry.what.entries}
    return [entry for entry in day if entry.seq not in undone and not isinstance(entry.what, Undone)]


def signed_in_on(day: Sequence[Entry]) -> frozenset[str]:
    """Who signed in on that day."""
    return frozenset(entry.what.consultant for entry in standing(day) if isinstance(entry.what, SignedIn))


def opening_of(day: Sequence[Entry]) -> int:
    """Where in the day's entries it is opened; those before it were written at night."""
    return next(at for at, entry in enumerate(day) if isinstance(entry.what, DayOpened))


def is_closed(day: Sequence[Entry]) -> bool:
    return any(isinstance(entry.what, DayClosed) for entry in day)
