"""Penalties and suspensions (clause `penalties`): who decided, until when, lifted by whom."""

from datetime import timedelta

from frontdesk.book.decisions import Decision, HandedOver, SentToBack, Suspended, SuspensionLifted
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.orders import SUSPENSION_REASONS, Lift, Penalise, Suspend
from frontdesk.desk.refusals import check_reason, not_ready
from frontdesk.errors import Refusal
from frontdesk.people import Consultant, Role
from frontdesk.rotation.board import Served
from frontdesk.rotation.forced import uncounted
from frontdesk.rules import DEFAULT_PENALTIES, SENT_TO_BACK
from frontdesk.visits import Basis, Lane, Owing
from frontdesk.words import say

CLAUSE = "penalties"


def penalise(draft: Draft, command: Penalise) -> None:
    """What the sheet says for the offence: a turn lost, the wrong turn void, or days off the rotation."""
    check_reason(command.offence, tuple(DEFAULT_PENALTIES), CLAUSE)
    person = draft.person(command.consultant)
    check_own_people(draft, command.by, person)
    if command.offence == "wrong_turn":
        _void(draft, command, person)
        return
    what = draft.board.sheet.penalties[command.offence]
    decision = Decision(command.by, command.offence)
    if what == SENT_TO_BACK:
        draft.write(SentToBack(person.id, Lane.WALK_IN, command.offence, CLAUSE, decision))
        return
    if command.until is None and (isinstance(what, str) or what == 0):
        raise Refusal(
            say("desk", "No penalty"),
            say("desk", "The rule sheet has no penalty for this offence."),
            CLAUSE,
        )
    days = what if isinstance(what, int) else 0
    until = command.until or draft.board.date + timedelta(days=days)
    _suspend(draft, person, Suspended(person.id, until, CLAUSE, decision))


def suspend(draft: Draft, command: Suspend) -> None:
    """Off the rotation: holds after the reception that is under way."""
    check_reason(command.reason, SUSPENSION_REASONS, CLAUSE)
    person = draft.person(command.consultant)
    check_own_people(draft, command.by, person)
    _suspend(draft, person, Suspended(person.id, command.until, CLAUSE, Decision(command.by, command.reason)))


def lift(draft: Draft, command: Lift) -> None:
    """The suspension ends now; whoever waits is placed."""
    person = draft.person(command.consultant)
    check_own_people(draft, command.by, person)
    if person.id not in draft.board.suspended:
        raise Refusal(
            say("desk", "Not suspended"),
            say("desk", "{who} isn’t suspended.", who=person.name),
            CLAUSE,
        )
    draft.write(SuspensionLifted(person.id, Decision(command.by, command.reason)))


def check_own_people(draft: Draft, by: str, person: Consultant, clause: str = CLAUSE) -> None:
    """A manager decides about the own agency's people; a supervisor about everybody."""
    boss = draft.officer(by)
    if boss.role is Role.MANAGER and boss.agency != person.agency:
        raise Refusal(
            say("desk", "Not your agency"),
            say("desk", "{boss} decides about the own agency’s people only.", boss=boss.name),
            clause,
        )


def _suspend(draft: Draft, person: Consultant, entry: Suspended) -> None:
    if person.id in draft.board.suspended:
        raise Refusal(
            say("desk", "Suspended already"),
            say("desk", "{who} is suspended already. Lift it first.", who=person.name),
            CLAUSE,
        )
    if entry.until is not None and entry.until <= draft.board.date:
        raise Refusal(
            say("desk", "Date not possible"),
            say("desk", "A suspension ends on a later day than today."),
            CLAUSE,
        )
    draft.write(entry)


def _void(draft: Draft, command: Penalise, person: Consultant) -> None:
    """Somebody took a visit out of turn: recorded, never counted; who should have had it gets the turn back
    if it was charged, and else simply has the next pick."""
    if command.visit is None:
        raise Refusal(
            say("desk", "Which visit?"),
            say("desk", "Say which visit {who} took out of turn.", who=person.name),
            CLAUSE,
        )
    board = draft.board
    over = board.served.get(command.visit)
    if over is not None and command.visit not in board.visits:
        _void_afterwards(draft, command, person, over)
        return
    visit = draft.visit(command.visit)
    if person.id in visit.receivers:
        raise _was_called(person)
    if person.id in board.busy or person.id not in board.signed_in:
        raise not_ready(board, person.id, CLAUSE)
    if visit.waiting:
        draft.write(uncounted(board, visit, person.id, Basis.WRONG_TURN, CLAUSE))
        return
    served = board.served.get(visit.id)
    if served is not None and served.charged:
        draft.owe(served.consultant, served.lane, Owing.GIVEN_BACK, "wrong_turn", CLAUSE, visit.id)
    decision = Decision(command.by, command.offence)
    draft.write(HandedOver(visit.id, visit.receivers[0], person.id, "wrong_turn", decision))


def _void_afterwards(draft: Draft, command: Penalise, person: Consultant, over: Served) -> None:
    """The same, found out when the reception was over: nobody is freed or occupied by it."""
    if person.id == over.consultant:
        raise _was_called(person)
    if not over.charged:
        raise Refusal(
            say("desk", "Nothing to give back"),
            say("desk", "The reception is over, and by the book this visit cost nobody a turn."),
            CLAUSE,
        )
    draft.owe(over.consultant, over.lane, Owing.GIVEN_BACK, "wrong_turn", CLAUSE, over.visit)
    decision = Decision(command.by, command.offence)
    draft.write(HandedOver(over.visit, over.consultant, person.id, "wrong_turn", decision))


def _was_called(person: Consultant) -> Refusal:
    return Refusal(
        say("desk", "That was the turn"),
        say("desk", "By the book {who} was called for this visit.", who=person.name),
        CLAUSE,
    )
