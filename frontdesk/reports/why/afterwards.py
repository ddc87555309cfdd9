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
from frontdesk.book.entries import DayOpened, Entry, TurnGiven, TurnWithdrawn, Undone
from frontdesk.reports.why.entries import told
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day
from frontdesk.words import Sentence

Corrections = Disputed | HandedOver | OwedGiven | OwedLapsed | Reclassified | Ruled | TurnCharged


def afterwards(book: str, entries: Sequence[Entry], seq: int) -> list[Sentence]:
    """What came of the visit whose turn is the entry `seq`, until it got another turn: taken back, handed
    over, ruled, reclassified, and what was owed for it; `entries` begin with the day's opening, and may go
    on over later days."""
    return [told(_board_before(book, entries, entry), entry) for entry in _corrections(entries, seq)]


def _board_before(book: str, entries: Sequence[Entry], entry: Entry) -> Board:
    """The day of the entry, as it stood just before."""
    before = [each for each in entries if each.seq < entry.seq]
    opened = next(n for n in range(len(before) - 1, -1, -1) if isinstance(before[n].what, DayOpened))
    return fold_day(book, before[opened:])


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
