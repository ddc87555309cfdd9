"""The table `visit`: the book's visits, told visit by visit, for search and reports. Rebuildable."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from frontdesk.book.codec import moment_of, moment_text
from frontdesk.book.decisions import (
    Met,
    OwedGiven,
    OwedLapsed,
    Reclassified,
    Ruled,
    TurnCharged,
)
from frontdesk.book.entries import (
    Arrived,
    DayOpened,
    Entry,
    Finished,
    Gone,
    PartyCounted,
    TurnGiven,
    TurnWithdrawn,
    Undone,
)
from frontdesk.records import Record
from frontdesk.rotation.board import Served
from frontdesk.store import book_store
from frontdesk.store.tables import visit
from frontdesk.visits import Kind, Lane

BATCH = 5_000
OF_A_VISIT = (
    *(Arrived, PartyCounted, TurnGiven, Finished, Gone, Met),
    *(OwedGiven, OwedLapsed, Reclassified, Ruled, TurnCharged),
)


class VisitRow(Record):
    """One visit as it ended up. `state`: waiting, receiving, finished, gone, undone. Moments are UTC.
    `consultant` and `agency` had the turn, in the lane `turn_lane`; `charged`: it costs them one."""

    id: str
    seq: int
    date: str
    arrived_at: str
    kind: str
    lane: str | None
    party: int | None
    owner: str | None
    state: str = "waiting"
    turn: int | None = None
    consultant: str | None = None
    basis: str | None = None
    given_at: str | None = None
    ended_at: str | None = None
    grade: str | None = None
    agency: str | None = None
    turn_lane: str | None = None
    charged: bool = False
    met_at: str | None = None

    def served(self) -> Served | None:
        """The visit as somebody was given it; None if nobody was."""
        if self.consultant is None or self.agency is None or self.given_at is None:
            return None
        return Served(
            visit=self.id,
            kind=Kind(self.kind),
            owner=self.owner,
            lane=Lane(self.turn_lane or Lane.WALK_IN),
            consultant=self.consultant,
            agency=self.agency,
            charged=self.charged,
            day=date.fromisoformat(self.date),
            at=moment_of(self.given_at),
        )


UNSERVED: dict[str, Any] = {
    "state": "waiting",
    "turn": None,
    "consultant": None,
    "basis": None,
    "given_at": None,
    "agency": None,
    "turn_lane": None,
    "charged": False,
    "met_at": None,
}
COLUMNS = tuple(visit.c[field.name] for field in fields(VisitRow))

# What every press asks and writes, put together once.
_THESE = select(*COLUMNS).where(
    visit.c.book == bindparam("of"), visit.c.id.in_(bindparam("these", expanding=True))
)
_NEW = insert(visit)
_CHANGED = update(visit).where(visit.c.book == bindparam("of"), visit.c.id == bindparam("this"))


class Telling:
    """Tells visits from entries: feed it entries in order, then read `changed`."""

    def __init__(self, day: str, known: Iterable[VisitRow] = ()) -> None:
        self.day = day
        self.rows = {row.id: row for row in known}
        self.by_turn = {row.turn: row.id for row in self.rows.values() if row.turn is not None}

    def tell(self, entry: Entry) -> None:  # noqa: C901  # a case per kind
        """Take one entry in; entries that concern no visit change nothing."""
        what = entry.what
        match what:
            case DayOpened():
                self.day = what.date.isoformat()
            case Arrived():
                self.rows[what.visit] = _arrived(what, entry, self.day)
            case PartyCounted():
                self._change(what.visit, party=what.party)
            case TurnGiven():
                self.by_turn[entry.seq] = what.visit
                self._change(what.visit, **_received(what, entry))
            case TurnWithdrawn():  # unknown: of a visit from before the first one told
                self._change(self.by_turn.get(what.turn, ""), **UNSERVED)
            case Reclassified():
                self._reclassify(what)
            case Ruled():
                self._change(what.visit, owner=what.owner)
            case Met():
                self._change(what.visit, met_at=moment_text(entry.at))
            case OwedGiven(visit=str(visit)):
                self._change(visit, charged=False)
            case OwedLapsed(visit=str(visit)) | TurnCharged(visit=visit):
                self._change(visit, charged=True)
            case Finished():
                self._change(what.visit, state="finished", ended_at=moment_text(entry.at))
            case Gone():
                self._change(what.visit, state="gone", ended_at=moment_text(entry.at))
            case _:
                pass

    def tell_undone(self, entry: Entry) -> None:
        """An entry that counts no more: of an arrival the visit stays, marked."""
        if isinstance(entry.what, Arrived):
            self.rows[entry.what.visit] = replace(_arrived(entry.what, entry, self.day), state="undone")

    def _reclassify(self, what: Reclassified) -> None:
        self._change(what.visit, kind=what.kind, owner=what.owner)
        row = self.rows.get(what.visit)
        if row is not None and row.state == "waiting":
            self._change(what.visit, lane=Lane.WALK_IN.value if what.owner is None else None)

    def _change(self, visit_id: str, **changes: Any) -> None:
        if visit_id in self.rows:
            self.rows[visit_id] = replace(self.rows[visit_id], **changes)


def project(connection: Connection, book_id: str, day: date, entries: Sequence[Entry]) -> None:
    """Bring the rows of the visits that these new entries touch up to date, in the same transaction."""
    undone = [seq for each in entries if isinstance(each.what, Undone) for seq in each.what.entries]
    if undone:
        former = [w.entry for w in book_store.read(connection, book_id, undone[0], undone[-1])]
        _retell(connection, book_id, _touched(connection, book_id, former))
        return
    known = rows_of(connection, book_id, _touched(connection, book_id, entries))
    telling = Telling(day.isoformat(), known)
    for each in entries:
        telling.tell(each)
    _write(connection, book_id, telling.rows.values(), known)


def row_of(connection: Connection, book_id: str, visit_id: str) -> VisitRow | None:
    """The visit as it ended up; None for one that the book doesn't know."""
    return next(iter(rows_of(connection, book_id, [visit_id])), None)


def rebuild(connection: Connection, book_id: str) -> int:
    """Tell every visit anew from the whole book; how many there are."""
    connection.execute(delete(visit).where(visit.c.book == book_id))
    telling = _told(connection, book_id, 1, "")
    _write(connection, book_id, telling.rows.values(), ())
    return len(telling.rows)


def differs(connection: Connection, book_id: str) -> bool:
    """Whether the table says something else than the book."""
    told = _told(connection, book_id, 1, "").rows
    stored = {row.id: row for row in _all_rows(connection, book_id)}
    return told != stored


def _all_rows(connection: Connection, book_id: str) -> Iterator[VisitRow]:
    for row in connection.execute(select(*COLUMNS).where(visit.c.book == book_id)):
        yield VisitRow(*row)


def _retell(connection: Connection, book_id: str, visits: Collection[str]) -> None:
    """Tell these visits anew, from the first of their arrivals on."""
    known = rows_of(connection, book_id, visits)
    if not known:
        return
    first = min(known, key=lambda row: row.seq)
    telling = _told(connection, book_id, first.seq, first.date)
    _write(connection, book_id, [telling.rows[row.id] for row in known], known)


def _told(connection: Connection, book_id: str, first: int, day: str) -> Telling:
    """Everything from the entry `first` on, told; what was undone only leaves a mark."""
    undone = {
        seq
        for written in book_store.read(connection, book_id, first)
        if isinstance(written.entry.what, Undone)
        for seq in written.entry.what.entries
    }
    telling = Telling(day)
    for written in book_store.read(connection, book_id, first):
        tell = telling.tell_undone if written.entry.seq in undone else telling.tell
        tell(written.entry)
    return telling


def _touched(connection: Connection, book_id: str, entries: Iterable[Entry]) -> set[str]:
    return {visit_id for each in entries if (visit_id := _visit_of(connection, book_id, each))}


def _visit_of(connection: Connection, book_id: str, entry: Entry) -> str | None:
    what = entry.what
    if isinstance(what, TurnWithdrawn):
        turn = next(book_store.read(connection, book_id, what.turn, what.turn)).entry.what
        return turn.visit if isinstance(turn, TurnGiven) else None
    if isinstance(what, OF_A_VISIT):
        return what.visit
    return None


def _arrived(what: Arrived, entry: Entry, day: str) -> VisitRow:
    return VisitRow(
        id=what.visit,
        seq=entry.seq,
        date=day,
        arrived_at=moment_text(entry.at),
        kind=what.kind,
        lane=what.lane,
        party=what.party,
        owner=what.owner,
        grade=what.grade,
    )


def _received(what: TurnGiven, entry: Entry) -> dict[str, Any]:
    return {
        "state": "receiving",
        "turn": entry.seq,
        "consultant": what.consultant,
        "basis": what.basis,
        "given_at": moment_text(entry.at),
        "agency": what.agency,
        "turn_lane": what.lane or Lane.WALK_IN.value,
        "charged": what.counts or what.owed is not None,
    }


def rows_of(connection: Connection, book_id: str, visits: Collection[str]) -> list[VisitRow]:
    """These visits as they ended up, in any order; those that the book doesn't know are left out."""
    asked = {"of": book_id, "these": list(visits)}
    return [VisitRow(*row) for row in connection.execute(_THESE, asked)] if visits else []


def _write(
    connection: Connection, book_id: str, rows: Iterable[VisitRow], known: Collection[VisitRow]
) -> None:
    before = {row.id: row for row in known}
    new = [{"book": book_id, **vars(row)} for row in rows if row.id not in before]
    for start in range(0, len(new), BATCH):
        connection.execute(_NEW, new[start : start + BATCH])
    for row in rows:
        if row.id in before and row != before[row.id]:
            connection.execute(_CHANGED, {"of": book_id, "this": row.id, **vars(row)})
