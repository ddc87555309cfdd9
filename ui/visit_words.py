"""What visits and turns are called on the screen."""

from frontdesk.book.entries import TurnGiven
from frontdesk.reports.terms import BASES, CAUSES, KINDS
from frontdesk.rotation.board import OpenVisit
from frontdesk.visits import Basis, Kind
from ui.day import ToldTurn
from ui.words import spoken, words

LONG_MINUTES = 60
"""After these a reception stands out: is the party still here?"""


def kind_of_turn(turn: TurnGiven, visit: OpenVisit | None) -> Kind:
    """What kind of visit this turn was for, also when the party has left."""
    if visit is not None:
        return visit.kind
    return Kind.FIRST_VISIT if turn.basis is Basis.ROTATION else Kind.RETURN_VISIT


def kind_text(kind: Kind, party: int | None) -> str:
    """What came: `首访`, or `首访 3 人`."""
    if party is None:
        return spoken(KINDS[kind])
    return words("desk_page", "{kind}, {party}", kind=KINDS[kind], party=party_text(party))


def visit_text(visit: OpenVisit) -> str:
    return kind_text(visit.kind, visit.party)


def turns_text(turns: int) -> str:
    """A number of turns."""
    return words("desk_page", "1 turn") if turns == 1 else words("desk_page", "{turns} turns", turns=turns)


def turns_today(turns: int) -> str:
    """A number of turns, said of today."""
    if turns == 1:
        return words("desk_page", "1 turn today")
    return words("desk_page", "{turns} turns today", turns=turns)


def party_text(party: int) -> str:
    """How many people came."""
    if party == 1:
        return words("desk_page", "1 person")
    return words("desk_page", "{count} people", count=party)


def turn_text(turn: ToldTurn) -> str:
    """On what ground a turn was given, and whether it was taken back for absence."""
    if turn.withdrawn is not None:
        return words("desk_page", "passed over: {cause}", cause=CAUSES[turn.withdrawn])
    return spoken(BASES[turn.given.basis])


def finish_word(occupied_until: str) -> str:
    """What the end of a reception is called (clause `occupied_until`)."""
    if occupied_until == "talk_finished":
        return words("desk_page", "Talk finished")
    return words("desk_page", "Seen off")
