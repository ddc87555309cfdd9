"""Visits of an earlier day, as the book has them now: what a later ruling is about."""

from datetime import date

from frontdesk.book.entries import Arrived
from frontdesk.desk.desk import Desk
from frontdesk.rotation.board import Served
from frontdesk.store import visit_rows


def served_on(desk: Desk, day: date) -> list[Served]:
    """The visits of that business day that somebody was given, in the order of arrival."""
    arrived = [entry.what.visit for entry in desk.day_entries(day) if isinstance(entry.what, Arrived)]
    rows = desk.read(lambda connection, book: [visit_rows.row_of(connection, book, one) for one in arrived])
    found = [row.served() for row in rows if row is not None and row.state != "undone"]
    return [served for served in found if served is not None]
