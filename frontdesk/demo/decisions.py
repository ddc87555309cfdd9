"""Decisions of a made-up day: guests that are expected, an override, a turn that is owed, a penalty."""

from datetime import timedelta

from frontdesk.desk.commands import FirstVisit
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Expect, Order, Override, Penalise, Reclassify
from frontdesk.desk.rights.approvals import Approval
from frontdesk.people import Role
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import candidates
from frontdesk.visits import Grade, Kind, Lane, Rank

COMING_IN = timedelta(minutes=75)


def decide_some(desk: Desk) -> None:
    """One of each, by the supervisor, where the day as it stands allows it."""
    board = desk.board
    boss = next(o.id for o in desk.site.officers if o.role is Role.SUPERVISOR)
    if board is None:
        return
    coming = desk.clock() + COMING_IN
    _do(desk, Expect("e" * 32, Kind.TOUR, Grade.IMPORTANT, boss, coming, 20, Rank.OFFICIALS))
    if (visit := _finished(board)) is not None:
        _do(desk, Reclassify(visit, Kind.TRADE_VISIT, None, boss))
    if (receiver := _not_the_next(board)) is not None:
        arrival = FirstVisit("0" * 32, 2)
        _do(desk, Override(arrival.visit, receiver, "language", boss, arrival=arrival))
    if (person := _last_ready(board)) is not None:
        _do(desk, Penalise(person, "first_visit_question", boss))


def _do(desk: Desk, order: Order) -> None:
    """Done with the approval that it takes, without the PIN being typed."""
    desk.do(order, None, Approval(order.by or "", order, desk.clock()))


def _finished(board: Board) -> str | None:
    """A visit that cost a turn and is over, of somebody who is with other visitors now: the debt stands for
    a while."""
    over = (s for s in board.served.values() if s.charged and s.visit not in board.visits)
    return next((s.visit for s in over if s.consultant in board.busy), None)


def _not_the_next(board: Board) -> str | None:
    """Somebody ready whom the rotation wouldn't name: the second of a line."""
    lines = candidates(board, Lane.WALK_IN).values()
    return next((line[1] for line in lines if len(line) > 1), None)


def _last_ready(board: Board) -> str | None:
    """The last of the longest line of those who can receive."""
    lines = sorted(candidates(board, Lane.WALK_IN).values(), key=len)
    return lines[-1][-1] if lines and len(lines[-1]) > 2 else None
