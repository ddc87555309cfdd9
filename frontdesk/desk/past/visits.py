"""Visits of an earlier day, as the book has them now; and which still wait for a ruling."""

from collections.abc import Sequence
from datetime import date

from frontdesk.book.decisions import Disputed, Ruled
from frontdesk.book.entries import Arrived, Entry, Undone
from frontdesk.desk.desk import Desk
from frontdesk.rotation.board import Served
from frontdesk.store import visit_rows


def served_on(desk: Desk, day: date) -> list[Served]:
    """The visits of that business day that somebody was given, in the order of arrival."""
    arrived = [entry.what.visit for entry in desk.day_entries(day) if isinstance(entry.what, Arrived)]
    rows = desk.read(lambda connection, book: [visit_rows.row_of(connection, book, one) for one in arrived])
    found = [row.served() for row in rows if row is not None and row.state != "undone"]
    return [served for served in found if served is not None]


def unruled_on(desk: Desk, day: date) -> frozenset[str]:
    """The visits that were disputed on that business day, and on which nobody has ruled to this hour."""
    of_the_day = desk.day_entries(day)
    disputed = unruled(of_the_day)
    if not disputed:
        return disputed
    later = [entry for each in desk.days() if each > day for entry in desk.day_entries(each)]
    return disputed & unruled([*of_the_day, *later])


def unruled(entries: Sequence[Entry]) -> frozenset[str]:
    """The visits that were disputed in these entries, and not ruled on afterwards."""
    undone = {seq for entry in entries if isinstance(entry.what, Undone) for seq in entry.what.entries}
    pending: set[str] = set()
    for entry in entries:
        if isinstance(entry.what, Disputed) and entry.seq not in undone:
            pending.add(entry.what.visit)
        elif isinstance(entry.what, Ruled) and entry.seq not in undone:
            pending.discard(entry.what.visit)
    return frozenset(pending)
