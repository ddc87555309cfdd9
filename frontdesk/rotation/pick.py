"""Who is next, and why: a pick is everything that a turn writes down.

Two questions, in this order: which agency is due (`shares`), and who is first in its line (`line`).
Looking never changes anything: the preview is this very pick, done on a board that nobody keeps.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from frontdesk.book.entries import Arrived, Lags, Passed, TurnGiven
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.rotation.eligibility import (
    Candidates,
    agencies_receiving,
    candidates,
    mentor_of,
    why_not_ready,
)
from frontdesk.rotation.fold import fold
from frontdesk.rotation.line import in_front_of
from frontdesk.rotation.shares import accrued, paid, winner
from frontdesk.visits import Basis, Kind, Lane

PREVIEW = "preview"


def pick(board: Board, visit: OpenVisit, now: datetime) -> TurnGiven | None:
    """The turn that this waiting visit gets now, or None if nobody can receive it."""
    if visit.kind is Kind.RETURN_VISIT and visit.lane is None:
        return _owners_turn(board, visit, now)
    return None if visit.lane is None else by_rotation(board, visit.id, visit.lane, now)


def by_rotation(board: Board, visit: str, lane: Lane, now: datetime) -> TurnGiven | None:
    """The lane's next turn for `visit` (clause `share`); None where the lane has no candidate."""
    able = candidates(board, lane)
    if not able:
        return None
    before = board.lags[lane]
    due = _due(board, lane, able)
    lags = accrued(before, board.agencies, due)
    agency = winner(lags, board.agencies, able, board.last_turn[lane])
    chosen = able[agency][0]
    return TurnGiven(
        visit=visit,
        lane=lane,
        consultant=chosen,
        agency=agency,
        basis=Basis.ROTATION,
        counts=True,
        candidates=able,
        lags_before=before,
        lags_after=paid(lags, board.agencies, agency, able, board.sheet.agency_busy),
        passed=_passed(board, lane, agency, chosen, now),
        owed=None,
        clause="share",
        sheet_version=board.sheet.version,
        with_mentor=mentor_of(board.consultants[chosen]),
    )


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


def _owners_turn(board: Board, visit: OpenVisit, now: datetime) -> TurnGiven | None:
    """A return visit goes to its owner, or to whom the sheet names while the owner isn't ready."""
    owner = visit.owner
    if owner is None:
        return None
    if owner in board.ready:
        return _outside(board, visit, owner, Basis.RETURN)
    if board.sheet.return_visit.owner_away == "rotation":
        return by_rotation(board, visit.id, Lane.WALK_IN, now)
    agency = board.consultants[owner].agency
    stand_ins = candidates(board, Lane.WALK_IN).get(agency, ())
    return _outside(board, visit, stand_ins[-1], Basis.COURTESY) if stand_ins else None


def _outside(board: Board, visit: OpenVisit, receiver: str, basis: Basis) -> TurnGiven:
    """A turn outside the rotation: no lag and no line moves, unless clause `return_visit` counts it."""
    person = board.consultants[receiver]
    counts = basis is Basis.RETURN and board.sheet.return_visit.counts
    able: Candidates = candidates(board, Lane.WALK_IN) if counts else {}
    before: Lags = board.lags[Lane.WALK_IN] if counts else {}
    return TurnGiven(
        visit=visit.id,
        lane=Lane.WALK_IN if counts else None,
        consultant=receiver,
        agency=person.agency,
        basis=basis,
        counts=counts,
        candidates=able,
        lags_before=before,
        lags_after=_forced(board, able, person.agency) if counts else {},
        passed=(),
        owed=None,
        clause="return_visit",
        sheet_version=board.sheet.version,
        with_mentor=None if basis is Basis.RETURN else mentor_of(person),
    )


def _forced(board: Board, able: Candidates, agency: str) -> Lags:
    """The forced-turn rule: accrual as usual, and the receiver's agency pays."""
    due = _due(board, Lane.WALK_IN, able) | {agency}
    lags = accrued(board.lags[Lane.WALK_IN], board.agencies, due)
    return paid(lags, board.agencies, agency, able, board.sheet.agency_busy)


def _due(board: Board, lane: Lane, able: Candidates) -> set[str]:
    if board.sheet.agency_busy is None:
        return set(able)
    return set(able) | agencies_receiving(board, lane)


def _passed(board: Board, lane: Lane, agency: str, chosen: str, now: datetime) -> tuple[Passed, ...]:
    """Those signed in who stand in front of the one chosen; who isn't signed in is never passed."""
    return tuple(
        _pass(board, person, now)
        for person in in_front_of(board.lines[lane][agency], chosen)
        if person in board.signed_in
    )


def _pass(board: Board, person: str, now: datetime) -> Passed:
    cause = why_not_ready(board, person)
    away = board.away.get(person)
    gone_for = now - away.since if away and away.cause == cause else timedelta()
    return Passed(person, cause, board.sheet.passed_effect(cause, gone_for))
