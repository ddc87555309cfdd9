"""What happened to a visit after its turn: met, handed over, disputed, ruled on, corrected."""

from collections.abc import Sequence

from frontdesk.book.decisions import Disputed, HandedOver, Met, OwedGiven, Reclassified, Ruled, TurnCharged
from frontdesk.book.entries import Entry, TurnGiven, TurnWithdrawn, Undone
from frontdesk.reports.why.entries import told
from frontdesk.rotation.board import Board
from frontdesk.words import Sentence

Later = Met | HandedOver | Disputed | Ruled | Reclassified | OwedGiven | TurnCharged


def since(board: Board, entries: Sequence[Entry], given: Entry) -> list[Sentence]:
    """What the book says of this turn and its visit from then on, in that order; what was undone isn't
    told. `board`: that knows the people's names."""
    undone = {seq for entry in entries if isinstance(entry.what, Undone) for seq in entry.what.entries}
    later = [entry for entry in entries if entry.seq > given.seq and entry.seq not in undone]
    return [told(board, entry) for entry in later if _is_about(entry, given)]


def _is_about(entry: Entry, given: Entry) -> bool:
    what, turn = entry.what, given.what
    if isinstance(what, TurnWithdrawn):
        return what.turn == given.seq
    return isinstance(turn, TurnGiven) and isinstance(what, Later) and what.visit == turn.visit
