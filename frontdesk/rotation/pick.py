"""Who is next, and why: a pick is everything that a turn writes down.

Looking never changes anything: the preview is this very pick, done on a board that nobody keeps.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from frontdesk.book.entries import Arrived, TurnGiven
from frontdesk.rotation.base_turn import by_rotation
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.rotation.fold import fold
from frontdesk.rotation.outside import outside
from frontdesk.visits import Kind, Lane

PREVIEW = "preview"


def pick(board: Board, visit: OpenVisit, now: datetime) -> TurnGiven | None:
    """The turn that this waiting visit gets now, or None if nobody can receive it."""
    if visit.lane is None:
        return outside(board, visit, now)
    return by_rotation(board, visit.id, visit.lane, now)


def previews(board: Board, lane: Lane, now: datetime, most: int) -> Iterator[TurnGiven]:
    """The next `most` first visits of the lane, if they came now and nobody finished; perhaps fewer."""
    return (turn for _, turn in foreseen(board, lane, now, most))


def foreseen(board: Board, lane: Lane, now: datetime, most: int) -> Iterator[tuple[Board, TurnGiven]]:
    """The `previews`, each with the board before it, from which its reason is told."""
    for number in range(most):
        turn = by_rotation(board, f"{PREVIEW}-{number}", lane, now)
        if turn is None:
            return
        yield board, turn
        arrived = Arrived(turn.visit, Kind.FIRST_VISIT, lane, None)
        board = fold(fold(board, arrived, board.seq + 1, now), turn, board.seq + 2, now)
        board = replace(board, seq=board.seq + 2)
