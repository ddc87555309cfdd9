"""Override: a person picks instead of the rotation, with role, reason and price (clause `override`)."""

from frontdesk.book.decisions import Decision
from frontdesk.desk.decide.arrivals import arrive
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.decide.visiting import withdraw, withdrawable
from frontdesk.desk.orders import OVERRIDE_REASONS, Override
from frontdesk.desk.refusals import check_reason, not_fit, not_ready
from frontdesk.desk.roles import may_override
from frontdesk.errors import Refusal
from frontdesk.people import Officer, Role
from frontdesk.rotation.base_turn import by_rotation
from frontdesk.rotation.board import OpenVisit
from frontdesk.rotation.eligibility import candidates
from frontdesk.rotation.forced import forced
from frontdesk.visits import Basis, Effect, Kind, Lane
from frontdesk.words import say

CLAUSE = "override"


def override(draft: Draft, command: Override) -> None:
    """The one named receives; who was called for the visit keeps the first place. Charged by the forced-turn
    rule, or free, as the sheet says."""
    check_reason(command.reason, OVERRIDE_REASONS, CLAUSE)
    boss = draft.officer(command.by)
    receiver = draft.person(command.consultant)
    if command.arrival is not None:
        if command.arrival.visit != command.visit:
            raise Refusal(say("desk", "Two visits"), say("desk", "An override is about one visit."), CLAUSE)
        arrive(draft, command.arrival)
        draft.at_the_door = None
    visit = draft.visit(command.visit)
    _refuse_in_person(visit)
    displaced = None
    if not visit.waiting:
        turn = withdrawable(draft.board, visit)
        if turn.given.consultant == receiver.id:
            raise Refusal(
                say("desk", "Called already"),
                say("desk", "{who} was called for this visit already.", who=receiver.name),
                CLAUSE,
            )
        displaced = turn.given.agency
        withdraw(draft, turn, CLAUSE, Effect.KEEP)
    lane = visit.lane or Lane.WALK_IN
    _check_rights(draft, boss, receiver.agency, displaced or _due(draft, visit.id, lane))
    _check_second(draft, command, receiver.agency)
    check_receiver(draft, receiver.id, lane)
    decision = Decision(boss.id, command.reason, command.second)
    counts = draft.board.sheet.override.counts
    draft.write(
        forced(
            draft.board,
            visit.id,
            lane,
            receiver.id,
            Basis.OVERRIDE,
            CLAUSE,
            counts=counts,
            decision=decision,
        )
    )


def _refuse_in_person(visit: OpenVisit) -> None:
    """Very important guests whom the supervisor receives are no agency's turn, and stay none."""
    if visit.lane is None and visit.kind in (Kind.TOUR, Kind.VIP):
        raise Refusal(
            say("desk", "The supervisor’s guests"),
            say(
                "desk",
                "The supervisor receives these guests in person: that is no agency’s turn, so nobody else "
                "can be given it. Once they are received, they can be handed over, with a reason (Ctrl+K).",
            ),
            "very_important",
        )


def _due(draft: Draft, visit: str, lane: Lane) -> str | None:
    """The agency that the rotation would name now."""
    turn = by_rotation(draft.board, visit, lane, draft.now)
    return turn.agency if turn else None


def _check_rights(draft: Draft, boss: Officer, receives: str, due: str | None) -> None:
    if may_override(boss, receives, due):
        return
    own = draft.board.agency(boss.agency).name if boss.agency else boss.name
    raise Refusal(
        say("desk", "Not your agency’s turn"),
        say(
            "desk",
            "{boss} overrides inside {agency} only, for a turn that is {agency}’s. Across agencies the "
            "supervisor decides.",
            boss=boss.name,
            agency=own,
        ),
        CLAUSE,
    )


def _check_second(draft: Draft, command: Override, receives: str) -> None:
    if not draft.board.sheet.override.second:
        return
    second = None if command.second is None else draft.officer(command.second)
    if second is None or second.role is not Role.MANAGER or second.agency == receives:
        raise Refusal(
            say("desk", "Second agency missing"),
            say("desk", "By the rule sheet the manager of another agency must acknowledge an override."),
            CLAUSE,
        )


def check_receiver(draft: Draft, receiver: str, lane: Lane) -> None:
    board = draft.board
    if receiver not in board.ready:
        raise not_ready(board, receiver, CLAUSE)
    able = candidates(board, lane)
    if not any(receiver in people for people in able.values()):
        raise not_fit(board.consultants[receiver], lane)
