"""What people decided on a past day, done again on another board: overrides, penalties, rulings.

A decision stands where it can: the same person receives if ready and fit, the same one is suspended. What it
costs, and for how many days, is what this board's sheet says.
"""

from dataclasses import replace
from datetime import timedelta

from frontdesk.book.decisions import HandedOver, OwedGiven, Reclassified, SentToBack, Suspended, TurnCharged
from frontdesk.book.entries import TurnGiven, TurnWithdrawn
from frontdesk.desk.decide import penalties, rulings, visiting
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.decide.overriding import check_receiver
from frontdesk.desk.orders import Penalise, Reclassify
from frontdesk.rotation.board import GivenTurn, Served
from frontdesk.rotation.forced import charged_lags, forced, uncounted
from frontdesk.rotation.owed import next_id
from frontdesk.rules import RuleSheet
from frontdesk.visits import Basis, Effect, Kind, Lane, Owing

OVERRIDE = "override"


def withdraw(draft: Draft, visit: str, called: str, what: TurnWithdrawn) -> None:
    """The one called wasn't there, or refused: only if the same person was called this time, too."""
    turn = _turn(draft, visit)
    if turn is None or turn.given.consultant != called or what.cause == OVERRIDE:
        return
    rule = draft.board.sheet.on_pass.get(what.cause)
    visiting.withdraw(draft, turn, what.cause, Effect.FORFEIT if rule is None else rule.effect)


def override(draft: Draft, what: TurnGiven) -> None:
    """The one whom somebody picked receives; who was called keeps the first place. Refused unless the one
    picked is ready and fit then (a mentor who was called is free again)."""
    board, lane = draft.board, what.lane or Lane.WALK_IN
    visit = board.visits.get(what.visit)
    if visit is None or what.consultant in visit.receivers:
        return
    if not visit.waiting:
        turn = _turn(draft, visit.id)
        if turn is None:
            return
        visiting.withdraw(draft, turn, OVERRIDE, Effect.KEEP)
    check_receiver(draft, what.consultant, lane)
    draft.write(
        forced(
            draft.board,
            visit.id,
            lane,
            what.consultant,
            Basis.OVERRIDE,
            OVERRIDE,
            counts=board.sheet.override.counts,
            decision=what.decision,
        )
    )


def void(draft: Draft, visit_id: str, offender: str) -> None:
    """A visit taken out of turn: never counted, and given back to whoever was charged for it."""
    board = draft.board
    visit = board.visits.get(visit_id)
    served = board.served.get(visit_id)
    if visit is None:
        if served is not None and served.charged and served.consultant != offender:
            _give_back(draft, served)
            draft.write(HandedOver(visit_id, served.consultant, offender, "wrong_turn"))
        return
    if offender not in board.signed_in or offender in board.busy:
        return
    if visit.waiting:
        draft.write(uncounted(board, visit, offender, Basis.WRONG_TURN, penalties.CLAUSE))
        return
    if served is not None and served.charged:
        _give_back(draft, served)
    draft.write(HandedOver(visit_id, visit.receivers[0], offender, "wrong_turn"))


def _give_back(draft: Draft, served: Served) -> None:
    clause = penalties.CLAUSE
    draft.owe(served.consultant, served.lane, Owing.GIVEN_BACK, "wrong_turn", clause, served.visit)


def hand_over(draft: Draft, what: HandedOver) -> None:
    """Somebody else goes on with the visit, if it is with anybody and that person is ready."""
    if what.cause == "wrong_turn":
        void(draft, what.visit, what.to)
        return
    visit = draft.board.visits.get(what.visit)
    if visit is not None and visit.receivers and what.to in draft.board.ready:
        draft.write(HandedOver(visit.id, visit.receivers[0], what.to, what.cause))


def send_to_back(draft: Draft, what: SentToBack) -> None:
    """For the offence, what this sheet says."""
    penalties.penalise(draft, Penalise(what.consultant, what.cause, what.decision.by))


def suspend(draft: Draft, what: Suspended, real: RuleSheet) -> None:
    """As long as it was decided, or, where the sheet's own days were taken, as long as this sheet says."""
    code = what.decision.code
    offence = code if code in real.penalties else "refusal"
    days, other = real.penalties[offence], draft.board.sheet.penalties[offence]
    today = draft.board.date
    by_the_sheet = isinstance(days, int) and what.until == today + timedelta(days=days)
    if not by_the_sheet or not isinstance(other, int):
        draft.write(what)
    elif other:
        draft.write(replace(what, until=today + timedelta(days=other)))


def reclassify(draft: Draft, what: Reclassified, past: Served | None) -> None:
    """What the visit turned out to be, with the debts that follow under this sheet."""
    by = next(iter(draft.board.officers), "")
    rulings.reclassify(draft, Reclassify(what.visit, Kind(what.kind), what.owner, by, past))


def from_before(draft: Draft, what: OwedGiven | TurnCharged) -> None:
    """A debt, or a charge, for a visit of a day that isn't run again: it stands as it was decided."""
    if isinstance(what, OwedGiven):
        draft.write(replace(what, owed=next_id(draft.board)))
        return
    lags, after = draft.board.lags[what.lane], charged_lags(draft.board, what.lane, what.agency)
    draft.write(TurnCharged(what.visit, what.lane, what.agency, lags, after))


def _turn(draft: Draft, visit: str) -> GivenTurn | None:
    """The turn of today by which the visit is with somebody, if it can be taken back."""
    known = draft.board.visits.get(visit)
    if known is None or known.turn is None or known.receivers[:1] != (known.turn.given.consultant,):
        return None
    return known.turn
