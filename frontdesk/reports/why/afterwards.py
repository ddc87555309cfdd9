"""What became of a visit after its turn was given: each correction as one sentence."""

from collections.abc import Iterator, Sequence

from frontdesk.book.decisions import (
    Disputed,
    HandedOver,
    OwedGiven,
    OwedLapsed,
    Reclassified,
    Ruled,
    TurnCharged,
)
from frontdesk.book.entries import Entry, TurnGiven, TurnWithdrawn, Undone
from frontdesk.reports.why.entries import told
from frontdesk.rotation.fold import fold_day
from frontdesk.words import Sentence

Corrections = Disputed | HandedOver | OwedGiven | OwedLapsed | Reclassified | Ruled | TurnCharged


def afterwards(book: str, entries: Sequence[Entry], seq: int) -> list[Sentence]:
    """What came of the visit whose turn is the entry `seq`, until it got another turn: taken back, handed
    over, ruled, reclassified, and what was owed for it; `entries` begin with the day's opening."""
    return [
        told(fold_day(book, [each for each in entries if each.seq < entry.seq]), entry)
        for entry in _corrections(entries, seq)
    ]


def hand_overs(entries: Sequence[Entry], seq: int) -> list[HandedOver]:
    """To whom the visit of the turn `seq` was handed over, the last one last."""
    return [e.what for e in _corrections(entries, seq) if isinstance(e.what, HandedOver)]


def _corrections(entries: Sequence[Entry], seq: int) -> Iterator[Entry]:
    undone = {each for e in entries if isinstance(e.what, Undone) for each in e.what.entries}
    given = next(entry.what for entry in entries if entry.seq == seq)
    assert isinstance(given, TurnGiven)
    for entry in entries:
        if entry.seq <= seq or entry.seq in undone:
            continue
        match entry.what:
            case TurnWithdrawn(turn=turn) if turn == seq:
                yield entry
                return
            case what if isinstance(what, Corrections) and what.visit == given.visit:
                yield entry
