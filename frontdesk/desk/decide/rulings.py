"""What a visit turned out to be: reclassified, or ruled by the supervisor. The past pick stands; only debts
change."""

from frontdesk.book.decisions import OwedLapsed, Reclassified, Ruled, TurnCharged
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.orders import RULING_REASONS, Reclassify, Rule
from frontdesk.desk.refusals import check_reason
from frontdesk.errors import Refusal
from frontdesk.rotation.board import OpenVisit, Served
from frontdesk.rotation.forced import charged_lags
from frontdesk.visits import Kind, Owing
from frontdesk.words import say

OWNED = frozenset({Kind.RETURN_VISIT, Kind.NAMED_REQUEST, Kind.REFERRAL, Kind.RELATIVE})
NOT_AT_THE_DOOR = frozenset({Kind.TOUR, Kind.VIP, Kind.CALL})
CLAUSE_OF = {
    Kind.RETURN_VISIT: "return_visit",
    Kind.NAMED_REQUEST: "named_request",
    Kind.REFERRAL: "referral",
}


def reclassify(draft: Draft, command: Reclassify) -> None:
    """The desk itself may as long as it could undo the turn; later it gives somebody a free turn, and only
    the supervisor may."""
    visit, served = _known(draft, command.visit, command.past)
    if command.by is None:
        _check_time(draft, served)
    owner = _checked(draft, command.kind, command.owner)
    if visit is not None and visit.waiting:
        draft.write(Reclassified(command.visit, command.kind, owner))
        draft.at_the_door = visit.id
        return
    if served is not None:
        draft.write(Reclassified(command.visit, command.kind, owner))
        _settle(draft, served, command.kind)


def rule(draft: Draft, command: Rule) -> None:
    """The supervisor decides whose client it is, with a reason; who forgot the name may be claimed for a few
    days (clause `claim_days`)."""
    check_reason(command.reason, RULING_REASONS, "match")
    visit, served = _known(draft, command.visit, command.past)
    if command.owner is None and command.kind is None:
        raise Refusal(
            say("desk", "Nothing ruled"),
            say("desk", "Say whose client it is, or what the visit was."),
            "match",
        )
    _check_claim(draft, command, served)
    kind = command.kind or Kind.RETURN_VISIT
    owner = _checked(draft, kind, command.owner)
    draft.write(Ruled(command.visit, owner, command.reason))
    draft.write(Reclassified(command.visit, kind, owner))
    if served is not None and not (visit is not None and visit.waiting):
        _settle(draft, served, kind)


def _known(draft: Draft, visit: str, past: Served | None) -> tuple[OpenVisit | None, Served | None]:
    open_one = draft.board.visits.get(visit)
    served = draft.board.served.get(visit) or (past if past and past.visit == visit else None)
    if open_one is None and served is None:
        raise Refusal(
            say("desk", "Unknown visit"),
            say("desk", "The book knows no such visit that somebody received."),
        )
    return open_one, served


def _check_time(draft: Draft, served: Served | None) -> None:
    if served is None:
        return
    passed = (draft.now - served.at).total_seconds()
    if served.day != draft.board.date or passed > draft.board.sheet.undo_seconds:
        raise Refusal(
            say("desk", "The supervisor’s decision"),
            say(
                "desk",
                "After {seconds} seconds only a supervisor may say that a visit was something else: it gives "
                "somebody a free turn.",
                seconds=draft.board.sheet.undo_seconds,
            ),
            "not_counted",
        )


def _checked(draft: Draft, kind: Kind, owner: str | None) -> str | None:
    """The owner's id, for the kinds that have one (refused without); refused for guests and calls."""
    if kind in NOT_AT_THE_DOOR:
        raise Refusal(
            say("desk", "Not possible afterwards"),
            say("desk", "A visit doesn’t become a tour, a VIP or a call afterwards."),
            "very_important",
        )
    if kind in OWNED and owner is None:
        raise Refusal(
            say("desk", "Whose client?"),
            say("desk", "Say to which consultant this visit belongs."),
            CLAUSE_OF.get(kind, "named_request"),
        )
    return None if owner is None or kind not in OWNED else draft.person(owner).id


def _check_claim(draft: Draft, command: Rule, served: Served | None) -> None:
    days = draft.board.sheet.claim_days
    if command.reason == "forgot_the_name" and served and (draft.board.date - served.day).days > days:
        raise Refusal(
            say("desk", "Too late to claim"),
            say("desk", "A client who forgot the name can be claimed for {days} days.", days=days),
            "claim_days",
        )


def _settle(draft: Draft, served: Served, kind: Kind) -> None:
    """The debts that follow: a turn that came to nothing is given back, one that was a turn is charged."""
    counts = draft.board.sheet.counts(kind)
    late = kind is Kind.INVALID and served.day != draft.board.date
    if served.charged and not counts and not late:
        clause = CLAUSE_OF.get(kind, "not_counted")
        draft.owe(served.consultant, served.lane, Owing.GIVEN_BACK, kind.value, clause, served.visit)
    elif not served.charged and counts:
        _charge(draft, served)


def _charge(draft: Draft, served: Served) -> None:
    board = draft.board
    debt = next((debt for debt in board.owed if debt.visit == served.visit), None)
    if debt is not None:
        draft.write(OwedLapsed(debt.owed, served.visit))
    elif served.agency:
        after = charged_lags(board, served.lane, served.agency)
        draft.write(TurnCharged(served.visit, served.lane, served.agency, board.lags[served.lane], after))
