"""How the lags moved in the course of one day, turn by turn."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from fractions import Fraction

from frontdesk.book.decisions import TurnCharged
from frontdesk.book.entries import TurnGiven
from frontdesk.rotation.figures.reading import Day

Lags = Mapping[str, Fraction]
Trail = tuple[tuple[datetime, Lags], ...]


def trail_of(day: Day, lane: str) -> Trail:
    """The lane's lags at the opening, after each turn that stands, and after the day's last entry: each with
    its moment on the site's clock."""
    opening = day.opened.lags.get(lane, {})
    closing = day.board.lags.get(lane, {})
    last = day.entries[-1]
    return (
        (day.local(day.start), opening),
        *_moves(day, lane),
        *(((day.local(last), closing),) if last.seq > day.start.seq else ()),
    )


def _moves(day: Day, lane: str) -> Iterator[tuple[datetime, Lags]]:
    for entry in day.among(TurnGiven, TurnCharged):
        what = entry.what
        if entry.seq <= day.start.seq or entry.seq in day.withdrawn:
            continue
        if isinstance(what, TurnGiven | TurnCharged) and what.lane == lane and what.lags_after:
            yield day.local(entry), what.lags_after
