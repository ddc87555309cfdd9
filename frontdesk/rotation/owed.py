"""Owed turns: objects, not arithmetic. Who is owed one, which is paid first, what remains.

Two kinds. *Given back* (the turn came to nothing): paid before the rotation is asked, and not counted again.
*Passed* (away for a cause that the sheet makes good): paid inside the agency when the rotation names it, and
counted like any base turn; the line doesn't move.
"""

from collections.abc import Collection, Mapping
from datetime import date

from frontdesk.book.decisions import OwedGiven
from frontdesk.rotation.board import Board
from frontdesk.visits import Lane, Owing

Debts = tuple[OwedGiven, ...]


def given_back(debts: Debts, lane: Lane, able: Mapping[str, Collection[str]]) -> OwedGiven | None:
    """The oldest turn of the lane to be given back whose creditor can receive now."""
    return _oldest(debts, lane, Owing.GIVEN_BACK, {who for people in able.values() for who in people})


def passed(debts: Debts, lane: Lane, able: Collection[str]) -> OwedGiven | None:
    """The oldest owed turn of the lane of somebody who was passed, among those of the agency that is due."""
    return _oldest(debts, lane, Owing.PASSED, able)


def without(debts: Debts, owed: str) -> Debts:
    """The debts that remain when this one is paid, or has lapsed."""
    return tuple(debt for debt in debts if debt.owed != owed)


def new_one(  # the fields of an owed turn
    board: Board, consultant: str, lane: Lane, kind: Owing, cause: str, clause: str, visit: str | None = None
) -> OwedGiven:
    """The owed turn that the book's next entry gives."""
    lapses = board.sheet.lapse_of(board.date)
    return OwedGiven(next_id(board), consultant, lane, kind, cause, clause, lapses, visit)


def next_id(board: Board) -> str:
    """The id of an owed turn that the book's next entry gives."""
    return f"o{board.seq + 1}"


def named(debts: Debts, owed: str | None) -> OwedGiven | None:
    """The debt of this id, if it is unpaid."""
    return next((debt for debt in debts if debt.owed == owed), None)


def is_full(board: Board, consultant: str) -> bool:
    """Whether this person holds as many as clause `owed_limit` allows."""
    return len(board.owed_to(consultant)) >= board.sheet.owed_limit.most


def lapsed(debts: Debts, day: date) -> Debts:
    """Those that hold no more when this day is opened."""
    return tuple(debt for debt in debts if debt.lapses is not None and debt.lapses < day)


def _oldest(debts: Debts, lane: Lane, kind: Owing, able: Collection[str]) -> OwedGiven | None:
    return next((d for d in debts if d.lane == lane and d.kind is kind and d.consultant in able), None)
