"""Visits outside every rotation: to the owner, to whom they ask for, or to the supervisor."""

from datetime import datetime

from frontdesk.book.entries import TurnGiven
from frontdesk.people import Role
from frontdesk.rotation.base_turn import by_rotation
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.rotation.eligibility import candidates, mentor_of
from frontdesk.rotation.forced import forced, uncounted
from frontdesk.visits import Basis, Kind, Lane


def outside(board: Board, visit: OpenVisit, now: datetime) -> TurnGiven | None:
    """The turn of a visit that no rotation gives: to the owner, the one asked for, or the supervisor."""
    if visit.kind in (Kind.TOUR, Kind.VIP):
        return _supervisors_turn(board, visit)
    owner = visit.owner
    if owner is None:
        return None
    if owner in board.ready:
        return by_name(board, visit, owner)
    if visit.kind is not Kind.RETURN_VISIT:
        return None
    return _stand_in(board, visit, owner, now)


def _stand_in(board: Board, visit: OpenVisit, owner: str, now: datetime) -> TurnGiven | None:
    """Who receives a client whose owner isn't ready (clause `return_visit`)."""
    away = board.sheet.return_visit.owner_away
    if away == "supervisor":
        return None
    if away == "rotation":
        return by_rotation(board, visit.id, Lane.WALK_IN, now)
    agency = board.consultants[owner].agency
    stand_ins = candidates(board, Lane.WALK_IN).get(agency, ())
    if not stand_ins:
        return None
    mentor = mentor_of(board.consultants[stand_ins[-1]])
    return uncounted(board, visit, stand_ins[-1], Basis.COURTESY, "return_visit", mentor)


def _supervisors_turn(board: Board, visit: OpenVisit) -> TurnGiven | None:
    """Very important guests are received by a supervisor (clause `very_important`), the one who briefed
    the visit first; nobody's turn moves, no agency is charged."""
    free = [o.id for o in board.officers.values() if o.role is Role.SUPERVISOR and o.id not in board.busy]
    if not free:
        return None
    chosen = visit.owner if visit.owner in free else free[0]
    return uncounted(board, visit, chosen, Basis.MANAGER, "very_important")


BASIS_OF = {
    Kind.RETURN_VISIT: (Basis.RETURN, "return_visit"),
    Kind.NAMED_REQUEST: (Basis.NAMED, "named_request"),
    Kind.REFERRAL: (Basis.REFERRAL, "referral"),
    Kind.RELATIVE: (Basis.NAMED, "named_request"),
}


def by_name(board: Board, visit: OpenVisit, receiver: str) -> TurnGiven:
    """The turn of the owner, or of whom the visitors ask for; it counts where the clause says so."""
    basis, clause = BASIS_OF[visit.kind]
    if board.sheet.counts(visit.kind):
        return forced(board, visit.id, Lane.WALK_IN, receiver, basis, clause)
    return uncounted(board, visit, receiver, basis, clause)
