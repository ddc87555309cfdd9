"""The daily lot (clause `day_start`): drawn from the last head of the book, so that anybody can recompute it
and nobody can choose it."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from frontdesk.book.entries import DayOpened


def drawn(opened: DayOpened, head: str) -> DayOpened:
    """The opening behind this head; where the sheet says *lot*, each line in the order of what it drew."""
    if opened.sheet.day_start != "lot":
        return replace(opened, previous_head=head)
    lines = {
        lane: {agency: in_order_of_lot(line, head, lane) for agency, line in by_agency.items()}
        for lane, by_agency in opened.lines.items()
    }
    return replace(opened, previous_head=head, lines=lines)


def in_order_of_lot(line: Iterable[str], head: str, lane: str) -> tuple[str, ...]:
    """The people of a line, sorted by the hex SHA-256 of `head:lane:id`."""
    return tuple(sorted(line, key=lambda who: sha256(f"{head}:{lane}:{who}".encode()).hexdigest()))
