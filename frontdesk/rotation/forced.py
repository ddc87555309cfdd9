"""Turns that no rotation picked; those that count are charged by the forced-turn rule."""

from frontdesk.book.decisions import Decision
from frontdesk.book.entries import Lags, TurnGiven
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.rotation.eligibility import candidates, due, mentor_of
from frontdesk.rotation.shares import accrued, paid
from frontdesk.visits import Basis, Lane


def uncounted(  # what such a turn has of its own
    board: Board, visit: OpenVisit, receiver: str, basis: Basis, clause: str, mentor: str | None = None
) -> TurnGiven:
    """A turn outside every rotation: no lag and no line moves."""
    person = board.consultants.get(receiver)
    return TurnGiven(
        visit=visit.id,
        lane=None,
        consultant=receiver,
        agency=person.agency if person else "",
        basis=basis,
        counts=False,
        candidates={},
        lags_before={},
        lags_after={},
        passed=(),
        owed=None,
        clause=clause,
        sheet_version=board.sheet.version,
        with_mentor=mentor,
    )


def forced(  # what a forced turn has of its own
    board: Board,
    visit: str,
    lane: Lane,
    receiver: str,
    basis: Basis,
    clause: str,
    *,
    counts: bool = True,
    decision: Decision | None = None,
) -> TurnGiven:
    """A turn that the rotation didn't pick. If it counts, the receiver's agency is charged and the receiver
    goes to the back: whoever profits pays, and the one displaced is still in front."""
    agency = board.consultants[receiver].agency
    able = candidates(board, lane)
    before = board.lags[lane]
    return TurnGiven(
        visit=visit,
        lane=lane,
        consultant=receiver,
        agency=agency,
        basis=basis,
        counts=counts,
        candidates=able,
        lags_before=before,
        lags_after=charged_lags(board, lane, agency) if counts else before,
        passed=(),
        owed=None,
        clause=clause,
        sheet_version=board.sheet.version,
        with_mentor=mentor_of(board.consultants[receiver]) if basis is Basis.OVERRIDE else None,
        decision=decision,
    )


def charged_lags(board: Board, lane: Lane, agency: str) -> Lags:
    """The lags after a forced turn: accrual as usual, and `agency` pays."""
    able = candidates(board, lane)
    sharing = due(board, lane, able) | {agency}
    if not any(each.weight for each in board.agencies if each.id in sharing):
        return board.lags[lane]  # an agency that has left: what it is due is what it pays
    lags = accrued(board.lags[lane], board.agencies, sharing)
    return paid(lags, board.agencies, agency, able, board.sheet.agency_busy)
