"""Parties in the house: the one called who isn't there or refuses, hand-overs, and the way out."""

from dataclasses import replace
from datetime import date, timedelta

from frontdesk.book.decisions import Decision, Disputed, HandedOver, Met as MetVisitors, Suspended
from frontdesk.book.entries import Finished, Gone, TurnWithdrawn, WentAway
from frontdesk.desk.commands import Dispute, HandOver, Met, PartyGone, PassOver, Refuse, SeeOff
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.orders import HAND_OVER_REASONS, REFUSAL_REASONS
from frontdesk.desk.refusals import check_reason, not_fit, not_ready
from frontdesk.errors import Refusal
from frontdesk.people import Cause, Stage
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board, GivenTurn, OpenVisit
from frontdesk.visits import Basis, Effect, Kind, Lane, Owing, Place
from frontdesk.words import say


def pass_over(draft: Draft, command: PassOver) -> None:
    """Withdraw the turn of somebody who isn't there: this person is away with the cause, and the visit
    gets a new turn at once, in the order of arrival. Lags change back exactly."""
    visit = draft.visit(command.visit)
    turn = withdrawable(draft.board, visit)
    _refuse_in_person(draft.board, turn)
    person = turn.given.consultant
    effect = draft.board.sheet.on_pass[command.cause].effect
    withdraw(draft, turn, command.cause, effect)
    away = draft.board.away.get(person)
    if person in draft.board.signed_in and (away is None or away.cause is not command.cause):
        draft.write(WentAway(person, Cause(command.cause)))
    draft.at_the_door = visit.id


def withdraw(draft: Draft, turn: GivenTurn, cause: str, effect: Effect) -> None:
    """The turn is taken back: *keep* goes to the front again, if the turn had moved the line; a debt that
    it had paid is owed anew; for *owed*, a turn of the line becomes one that is owed."""
    given = turn.given
    moved_line = given.counts and given.basis is not Basis.OWED
    place = Place.FRONT if effect is Effect.KEEP and moved_line else Place.BACK
    draft.write(TurnWithdrawn(turn.seq, cause, place))
    if turn.paid is not None:
        draft.write(replace(turn.paid, owed=owed.next_id(draft.board), visit=None))
    elif (
        effect is Effect.OWED
        and moved_line
        and given.lane is not None
        and not owed.is_full(draft.board, given.consultant)
    ):
        draft.owe(given.consultant, given.lane, Owing.PASSED, cause, "on_pass")


def refuse(draft: Draft, command: Refuse) -> None:
    """The one called refuses the visitors: no turn, the sheet's penalty, and the next one is called."""
    visit = draft.visit(command.visit)
    turn = withdrawable(draft.board, visit)
    _refuse_in_person(draft.board, turn)
    check_reason(command.reason, REFUSAL_REASONS, "penalties")
    person = draft.person(command.consultant)
    if person.id != turn.given.consultant:
        raise Refusal(
            say("desk", "Somebody else was called"),
            say("desk", "{who} wasn’t called for this visit.", who=person.name),
            "penalties",
        )
    withdraw(draft, turn, "refused", Effect.FORFEIT)
    days = draft.board.sheet.penalties["refusal"]
    until = draft.board.date + timedelta(days=days if isinstance(days, int) else 0)
    if until > draft.board.date and not _suspended_longer(draft, person.id, until):
        decision = Decision(draft.presser, command.reason)
        draft.write(Suspended(person.id, until, "penalties", decision))
    draft.at_the_door = visit.id


def hand_over(draft: Draft, command: HandOver) -> None:
    """Somebody else goes on with the visit, with a reason on the record; whoever was with it is free. The
    supervisor's own guests go to skilled people only, like important ones."""
    visit = draft.visit(command.visit)
    if visit.waiting:
        raise _nobody_yet()
    check_reason(command.reason, HAND_OVER_REASONS, "occupied_until")
    to = draft.person(command.to)
    if to.id not in draft.board.ready:
        raise not_ready(draft.board, to.id, "occupied_until")
    alone = to.stage in (Stage.INDEPENDENT, Stage.SKILLED)
    lane = Lane.VIP if visit.lane is None and visit.kind in (Kind.TOUR, Kind.VIP) else visit.lane
    if not alone or (lane is not None and lane not in to.lanes):
        raise not_fit(to, lane)
    draft.write(HandedOver(visit.id, visit.receivers[0], to.id, command.reason))


def party_gone(draft: Draft, command: PartyGone) -> None:
    """A waiting party left unreceived; refused for one that somebody receives."""
    visit = draft.visit(command.visit)
    if not visit.waiting:
        raise Refusal(
            say("desk", "Not waiting"),
            say("desk", "This party is being received. When it leaves, it is seen off (F7)."),
        )
    draft.write(Gone(visit.id))


def see_off(draft: Draft, command: SeeOff) -> None:
    """The reception is over; refused if the party still waits. Whoever waits is placed."""
    visit = draft.visit(command.visit)
    if visit.waiting:
        raise Refusal(
            say("desk", "Still waiting"),
            say("desk", "Nobody has received this party yet. If it left, mark it as gone."),
        )
    draft.write(Finished(visit.id))


def dispute(draft: Draft, command: Dispute) -> None:
    """Two claim this visit: it goes on as it is, and the supervisor rules later."""
    visit = draft.visit(command.visit)
    if visit.disputed:
        raise Refusal(
            say("desk", "Disputed already"),
            say("desk", "This visit waits for the supervisor’s ruling."),
            "match",
        )
    draft.write(Disputed(visit.id))


def met(draft: Draft, command: Met) -> None:
    """The one called has met the visitors: the time to answer is kept."""
    visit = draft.visit(command.visit)
    if visit.waiting or visit.turn is None:
        raise _nobody_yet()
    if visit.met:
        raise Refusal(
            say("desk", "Met already"), say("desk", "This has been written down."), "answer_seconds"
        )
    draft.write(MetVisitors(visit.id))


def _suspended_longer(draft: Draft, who: str, until: date) -> bool:
    """Whether this person is off the rotation for as long already."""
    present = draft.board.suspended.get(who)
    return present is not None and (present.until is None or present.until >= until)


def withdrawable(board: Board, visit: OpenVisit) -> GivenTurn:
    """The turn of today that can be taken back, or a refusal."""
    if visit.waiting:
        raise _nobody_yet()
    if visit.turn is None:
        raise Refusal(
            say("desk", "Turn of another day"),
            say("desk", "This turn was given on an earlier day and stands."),
            "on_pass",
        )
    if visit.receivers[0] != visit.turn.given.consultant:
        raise Refusal(
            say("desk", "Handed over"),
            say("desk", "This visit was handed over. The turn stands."),
            "on_pass",
        )
    given, served = visit.turn.given, board.served.get(visit.id)
    if served is not None and served.charged != (given.counts or given.owed is not None):
        raise Refusal(
            say("desk", "Settled already"),
            say("desk", "This visit was reclassified, and what follows is settled. The turn stands."),
            "not_counted",
        )
    return visit.turn


def _refuse_in_person(board: Board, turn: GivenTurn) -> None:
    """Guests whom the supervisor receives in person are nobody else's turn: they can be handed over."""
    if turn.given.basis is Basis.MANAGER:
        raise Refusal(
            say("desk", "The supervisor’s guests"),
            say(
                "desk",
                "{who} receives these guests in person, so there is no next one to call. Hand them over, "
                "with a reason (Ctrl+K).",
                who=board.name(turn.given.consultant),
            ),
            "very_important",
        )


def _nobody_yet() -> Refusal:
    return Refusal(
        say("desk", "Nobody called yet"),
        say("desk", "This party still waits: there is no turn to pass on."),
    )
