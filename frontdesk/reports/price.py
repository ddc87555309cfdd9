"""What a decision costs, before it is taken: who is displaced, what the lags become, whose turn is next.

Pure: `board` is the one on the screen, `whats` what the book would say (nothing is written).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

from frontdesk.book.decisions import OwedGiven
from frontdesk.book.entries import TurnGiven, TurnWithdrawn, What
from frontdesk.records import Record
from frontdesk.rotation.base_turn import by_rotation
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import candidates
from frontdesk.rotation.fold import fold
from frontdesk.rotation.pick import PREVIEW, previews
from frontdesk.visits import Lane

FOLLOWING = 4


class LagMove(Record):
    """How an agency stands in the lane: turns due minus turns had."""

    agency: str
    before: Fraction
    after: Fraction


class Displaced(Record):
    """Who would have received by rotation, and the place in the own agency's line that this person has
    afterwards, counted among those who can receive (1 is first); None if not among them. `owed`: a turn
    owed to this person would have been paid, and is owed still."""

    consultant: str
    agency: str
    place: int | None
    owed: bool = False


class Price(Record):
    """`turn`: who receives, and whether it counts. `to_back`: the receiver goes to the back of the line.
    `lags`: those that move; `owed`: turns that become owed; `following`: whose turns come then."""

    lane: Lane
    turn: TurnGiven
    to_back: bool
    displaced: Displaced | None
    lags: tuple[LagMove, ...]
    owed: tuple[OwedGiven, ...]
    following: tuple[str, ...]


def price_of(board: Board, whats: Sequence[What], now: datetime) -> Price | None:
    """The price of what is first given in `whats`; None if nobody receives."""
    turn = next((what for what in whats if isinstance(what, TurnGiven)), None)
    if turn is None:
        return None
    lane = turn.lane or Lane.WALK_IN
    after = folded(board, whats, now)
    return Price(
        lane=lane,
        turn=turn,
        to_back=turn.counts,
        displaced=_displaced(board, after, whats, turn, lane, now),
        lags=moves(board, after, lane),
        owed=tuple(what for what in whats if isinstance(what, OwedGiven)),
        following=tuple(each.consultant for each in previews(after, lane, now, FOLLOWING)),
    )


def folded(board: Board, whats: Iterable[What], now: datetime) -> Board:
    """The board after `whats`, as if they stood in the book."""
    for seq, what in enumerate(whats, board.seq + 1):
        board = replace(fold(board, what, seq, now), seq=seq)
    return board


def moves(before: Board, after: Board, lane: Lane) -> tuple[LagMove, ...]:
    """The lags of the lane that change, in the agreed order of the agencies."""
    was, became = before.lags.get(lane, {}), after.lags.get(lane, {})
    zero = Fraction(0)
    found = (
        LagMove(agency.id, was.get(agency.id, zero), became.get(agency.id, zero)) for agency in after.agencies
    )
    return tuple(move for move in found if move.before != move.after)


def _displaced(
    board: Board, after: Board, whats: Sequence[What], turn: TurnGiven, lane: Lane, now: datetime
) -> Displaced | None:
    """Who had this visit, or would have got it."""
    withdrawn = next((what.turn for what in whats if isinstance(what, TurnWithdrawn)), None)
    given = [v.turn.given for v in board.visits.values() if v.turn is not None and v.turn.seq == withdrawn]
    due = given[0] if given else by_rotation(board, PREVIEW, lane, now)
    if due is None or due.consultant == turn.consultant:
        return None
    able = candidates(after, lane).get(due.agency, ())
    place = able.index(due.consultant) + 1 if due.consultant in able else None
    return Displaced(due.consultant, due.agency, place, due.owed is not None)
