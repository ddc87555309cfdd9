"""What became of owed turns in the course of a day."""

from collections.abc import Mapping

from frontdesk.book.decisions import OwedLapsed
from frontdesk.book.entries import TurnGiven
from frontdesk.rotation.figures.reading import Day

OUTSTANDING, PAID, RESTORED, LAPSED, TAKEN_BACK = "outstanding", "paid", "restored", "lapsed", "taken_back"


def ends_of_debts(day: Day) -> Mapping[str, tuple[str, int]]:
    """What ended a debt, and in which line of the book."""
    ends: dict[str, tuple[str, int]] = {}
    for entry, turn in day.of(TurnGiven):
        if turn.owed is not None:
            ends[turn.owed] = (RESTORED if entry.seq in day.withdrawn else PAID, entry.seq)
    for entry, lapse in day.of(OwedLapsed):
        ends[lapse.owed] = (LAPSED if lapse.visit is None else TAKEN_BACK, entry.seq)
    return ends
