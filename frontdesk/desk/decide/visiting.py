"""Parties at the door: first and return visits, the one called who isn't there, and the way out."""

from datetime import time

from frontdesk.book.entries import (
    Arrived,
    Finished,
    Gone,
    PartyCounted,
    TurnWithdrawn,
    WentAway,
)
from frontdesk.desk.commands import (
    CountParty,
    FirstVisit,
    PartyGone,
    PassOver,
    ReturnVisit,
    SeeOff,
)
from frontdesk.desk.decide.draft import Draft
from frontdesk.errors import Refusal
from frontdesk.people import Cause
from frontdesk.rotation.board import GivenTurn, OpenVisit
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from frontdesk.visits import Basis, Effect, Kind, Lane, Place
from frontdesk.words import say

LARGEST_PARTY = 500
LINE_MOVED_BY = frozenset({Basis.ROTATION, Basis.RETURN})


def lane_at(sheet: RuleSheet, local: time) -> Lane:
    """The lane of a first visit at this wall-clock time: a lane of its own outside opening hours."""
    return Lane.WALK_IN if local in sheet.opening_hours else Lane.OUT_OF_HOURS


def first_visit(draft: Draft, site: Site, command: FirstVisit) -> None:
    """The next in rotation receives; nobody ready: the party waits. Refused if the preview is stale."""
    if command.seen_head is not None and command.seen_head != draft.board.head:
        raise Refusal(
            say("desk", "The board has changed"),
            say("desk", "Somebody else wrote in the book meanwhile. Look who is next now, and press again."),
        )
    lane = lane_at(draft.board.sheet, draft.now.astimezone(site.zone).time())
    _arrive(draft, Arrived(command.visit, Kind.FIRST_VISIT, lane, command.party))


def return_visit(draft: Draft, command: ReturnVisit) -> None:
    """The owner receives, outside the rotation; not ready: whom clause `return_visit` names."""
    owner = draft.person(command.owner)
    _arrive(draft, Arrived(command.visit, Kind.RETURN_VISIT, None, command.party, owner=owner.id))


def count_party(draft: Draft, command: CountParty) -> None:
    """How many came with a visit of today."""
    _check_party(command.party)
    draft.write(PartyCounted(command.visit, command.party))


def pass_over(draft: Draft, command: PassOver) -> None:
    """Withdraw the turn of somebody who isn't there: this person is away with the cause, and the visit
    gets a new turn at once, in the order of arrival. Lags change back exactly."""
    visit = draft.visit(command.visit)
    turn = _withdrawable(visit)
    person = turn.given.consultant
    effect = draft.board.sheet.on_pass[command.cause].effect
    moved_line = turn.given.counts and turn.given.basis in LINE_MOVED_BY
    place = Place.FRONT if effect is Effect.KEEP and moved_line else Place.BACK
    draft.write(TurnWithdrawn(turn.seq, command.cause, place))
    away = draft.board.away.get(person)
    if away is None or away.cause is not command.cause:
        draft.write(WentAway(person, Cause(command.cause)))
    draft.at_the_door = visit.id


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


def _arrive(draft: Draft, arrived: Arrived) -> None:
    _check_party(arrived.party)
    if arrived.visit in draft.board.visits:
        raise Refusal(
            say("desk", "Visit written already"),
            say("desk", "This visit stands in the book already."),
        )
    draft.write(arrived)
    draft.at_the_door = arrived.visit


def _check_party(party: int | None) -> None:
    if party is not None and not 1 <= party <= LARGEST_PARTY:
        raise Refusal(
            say("desk", "Party size not possible"),
            say("desk", "A party has 1 to {most} people, not {party}.", most=LARGEST_PARTY, party=party),
        )


def _withdrawable(visit: OpenVisit) -> GivenTurn:
    if visit.waiting:
        raise Refusal(
            say("desk", "Nobody called yet"),
            say("desk", "This party still waits: there is no turn to pass on."),
        )
    if visit.turn is None:
        raise Refusal(
            say("desk", "Turn of another day"),
            say("desk", "This turn was given on an earlier day and stands."),
            "on_pass",
        )
    return visit.turn
