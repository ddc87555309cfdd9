"""A base turn of a lane: which agency is due (`shares`), and who of it receives (`owed`, then `line`)."""

from datetime import datetime, timedelta

from frontdesk.book.decisions import OwedGiven
from frontdesk.book.entries import Passed, TurnGiven
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import Candidates, candidates, due, mentor_of, why_not_ready
from frontdesk.rotation.line import in_front_of
from frontdesk.rotation.shares import accrued, paid, winner
from frontdesk.visits import Basis, Effect, Lane


def by_rotation(board: Board, visit: str, lane: Lane, now: datetime) -> TurnGiven | None:
    """The lane's next turn for `visit` (clause `share`); None where the lane has no candidate. A turn to be
    given back comes first; in the agency that is due, an owed turn comes before the line."""
    able = candidates(board, lane)
    if not able:
        return None
    debts = board.owed
    back = owed.given_back(debts, lane, able) if debts else None
    if back is not None:
        return _given_back(board, visit, back, able)
    before = board.lags[lane]
    lags = accrued(before, board.agencies, due(board, lane, able))
    agency = winner(lags, board.agencies, able, board.last_turn[lane])
    debt = owed.passed(debts, lane, able[agency]) if debts else None
    chosen = able[agency][0] if debt is None else debt.consultant
    return TurnGiven(
        visit=visit,
        lane=lane,
        consultant=chosen,
        agency=agency,
        basis=Basis.ROTATION if debt is None else Basis.OWED,
        counts=True,
        candidates=able,
        lags_before=before,
        lags_after=paid(lags, board.agencies, agency, able, board.sheet.agency_busy),
        passed=_passed(board, lane, agency, chosen, now) if debt is None else (),
        owed=None if debt is None else debt.owed,
        clause="share" if debt is None else debt.clause,
        sheet_version=board.sheet.version,
        with_mentor=mentor_of(board.consultants[chosen]),
    )


def _given_back(board: Board, visit: str, debt: OwedGiven, able: Candidates) -> TurnGiven:
    """No lag and no line moves: the agency has paid for the turn that came to nothing."""
    lags = board.lags[debt.lane]
    person = board.consultants[debt.consultant]
    return TurnGiven(
        visit=visit,
        lane=debt.lane,
        consultant=person.id,
        agency=person.agency,
        basis=Basis.OWED,
        counts=False,
        candidates=able,
        lags_before=lags,
        lags_after=lags,
        passed=(),
        owed=debt.owed,
        clause=debt.clause,
        sheet_version=board.sheet.version,
        with_mentor=mentor_of(person),
    )


def _passed(board: Board, lane: Lane, agency: str, chosen: str, now: datetime) -> tuple[Passed, ...]:
    """Those signed in who stand in front of the one chosen; who isn't signed in is never passed."""
    return tuple(
        [
            _pass(board, person, now)
            for person in in_front_of(board.lines[lane][agency], chosen)
            if person in board.signed_in
        ]
    )


def _pass(board: Board, person: str, now: datetime) -> Passed:
    cause = why_not_ready(board, person)
    away = board.away.get(person)
    gone_for = now - away.since if away and away.cause == cause else timedelta()
    effect = board.sheet.passed_effect(cause, gone_for)
    if effect is Effect.OWED and owed.is_full(board, person):
        effect = Effect.FORFEIT
    return Passed(person, cause, effect)
