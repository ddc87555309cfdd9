"""What was corrected: visits reclassified, ruled, disputed or handed over, and what followed for whom."""

from collections.abc import Iterator
from datetime import datetime

from frontdesk.book.decisions import (
    Disputed,
    HandedOver,
    OwedGiven,
    OwedLapsed,
    Reclassified,
    Ruled,
    TurnCharged,
)
from frontdesk.book.entries import Entry
from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Kind

RECLASSIFIED, RULED, DISPUTED, HANDED_OVER = "reclassified", "ruled", "disputed", "handed_over"
GIVEN_BACK, CHARGED, TAKEN_BACK = "given_back", "charged", "taken_back"


class RulingRow(Record):
    """`visit`: the line in which the visit was first given to somebody today, None for one of an earlier day.
    `was` is None where the book of this day doesn't say. `who`: whose turn it had been; for a hand-over who
    was with it, and `owner` who is now. `follows`: `given_back`, `charged`, `taken_back`, or nothing.
    `pending`: a dispute on which nobody has ruled."""

    seq: int
    at: datetime
    what: str
    visit: int | None
    was: Kind | None
    now: Kind | None
    who: str
    agency: str
    owner: str
    reason: str
    follows: str
    by: str
    pending: bool = False


class _Visit(Record):
    """Whose turn it is, and in which line."""

    seq: int
    consultant: str


def ruling_rows(day: Day) -> Iterator[RulingRow]:
    """In the order of the book. A ruling and the change that it brings are one row."""
    kinds, visits = dict(day.kinds), _visits(day)
    ruled = {what.visit: entry.seq for entry, what in day.of(Ruled)}
    follows = _follows(day)
    rulings: dict[str, Ruled] = {}
    for entry in day.among(Ruled, Reclassified, Disputed, HandedOver):
        match entry.what:
            case Ruled() as what:
                rulings[what.visit] = what
            case Reclassified() as what:
                ruling = rulings.pop(what.visit, None)
                follow = follows.get((what.visit, entry.at), "")
                yield _reclassified(day, entry, what, ruling, kinds.get(what.visit), visits, follow)
                kinds[what.visit] = what.kind
            case Disputed() as what:
                pending = ruled.get(what.visit, 0) < entry.seq
                kind, visit = kinds.get(what.visit), visits.get(what.visit)
                yield _row(day, entry, DISPUTED, visit, was=kind, pending=pending)
            case HandedOver() as what:
                yield _handed_over(day, entry, what, visits)
            case _:
                pass


def _reclassified(
    day: Day,
    entry: Entry,
    what: Reclassified,
    ruling: Ruled | None,
    was: Kind | None,
    visits: dict[str, _Visit],
    follows: str,
) -> RulingRow:
    return _row(
        day,
        entry,
        RECLASSIFIED if ruling is None else RULED,
        visits.get(what.visit),
        was=was,
        now=what.kind,
        owner=what.owner,
        reason=ruling.cause if ruling else "",
        follows=follows,
    )


def _handed_over(day: Day, entry: Entry, what: HandedOver, visits: dict[str, _Visit]) -> RulingRow:
    line = visits.get(what.visit)
    visit = _Visit(line.seq if line else 0, what.from_)
    return _row(day, entry, HANDED_OVER, visit, owner=what.to, reason=what.cause)


def _row(  # what a correction may say
    day: Day,
    entry: Entry,
    what: str,
    visit: _Visit | None,
    *,
    was: Kind | None = None,
    now: Kind | None = None,
    owner: str | None = None,
    reason: str = "",
    follows: str = "",
    pending: bool = False,
) -> RulingRow:
    who = visit.consultant if visit else None
    return RulingRow(
        seq=entry.seq,
        at=day.local(entry),
        what=what,
        visit=(visit.seq or None) if visit else None,
        was=was,
        now=now,
        who=day.name(who),
        agency=day.agency(who),
        owner=day.name(owner),
        reason=str(reason),
        follows=follows,
        by=day.name(entry.by),
        pending=pending,
    )


def _visits(day: Day) -> dict[str, _Visit]:
    return {turn.visit: _Visit(entry.seq, turn.consultant) for entry, turn in day.standing}


def _follows(day: Day) -> dict[tuple[str, datetime], str]:
    """What a correction brought about, by the visit and the moment: all entries of a command have one."""
    found = {(what.visit, e.at): GIVEN_BACK for e, what in day.of(OwedGiven) if what.visit is not None}
    found |= {(what.visit, e.at): TAKEN_BACK for e, what in day.of(OwedLapsed) if what.visit is not None}
    return found | {(what.visit, e.at): CHARGED for e, what in day.of(TurnCharged)}
