"""Why: visits that belong to one person, or that a supervisor receives. They move nobody's turn, unless the
sheet counts them."""

from frontdesk.book.entries import TurnGiven
from frontdesk.reports.terms import CAUSES
from frontdesk.reports.why.amounts import term
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import mentor_of, why_not_ready
from frontdesk.visits import Basis, Kind
from frontdesk.words import Sentence, say


def for_one_person(board: Board, turn: TurnGiven) -> list[Sentence]:
    """The owner, or the one asked for; and what the visit costs."""
    return [_whose(board, turn), _cost(board, turn)]


def courtesy(board: Board, turn: TurnGiven) -> Sentence:
    """Somebody stands in for the owner."""
    visit = board.visits.get(turn.visit)
    owner = visit.owner if visit else None
    if owner is None:
        return say("why", "{name} stands in for the owner.", name=board.name(turn.consultant))
    return say(
        "why",
        "The client belongs to {owner} ({cause}). {name} stands in, as the last one ready in the line, so "
        "that the front isn’t used up. Nobody’s turn moves.",
        owner=board.name(owner),
        cause=cause_of(board, owner),
        name=board.name(turn.consultant),
    )


def received_in_person(board: Board, turn: TurnGiven) -> list[Sentence]:
    """Very important guests, received by a supervisor."""
    visit = board.visits.get(turn.visit)
    name = board.name(turn.consultant)
    if visit is not None and visit.owner == turn.consultant:
        who = say(
            "why", "Very important guests are received by the supervisor; {name} briefed them.", name=name
        )
    else:
        who = say("why", "Very important guests are received by the supervisor; {name} was free.", name=name)
    return [who, say("why", "Nobody’s turn moves, and no agency is charged.")]


def cause_of(board: Board, person: str) -> Sentence:
    """Why this person can't receive now."""
    if person not in board.signed_in:
        return CAUSES["not_signed_in"]
    waits_for_mentor = person in board.ready and mentor_of(board.consultants[person]) is not None
    return term(CAUSES, "mentor_busy" if waits_for_mentor else why_not_ready(board, person))


def _whose(board: Board, turn: TurnGiven) -> Sentence:
    visit = board.visits.get(turn.visit)
    name = board.name(turn.consultant)
    match turn.basis:
        case Basis.RETURN:
            return say("why", "This client belongs to {name}.", name=name)
        case Basis.REFERRAL:
            return say("why", "A client of {name} brought these visitors, who asked for {name}.", name=name)
        case _ if visit is not None and visit.kind is Kind.RELATIVE:
            return say("why", "These are relatives or friends of {name}.", name=name)
        case _:
            return say("why", "These visitors asked for {name} by name.", name=name)


def _cost(board: Board, turn: TurnGiven) -> Sentence:
    if turn.counts:
        return say(
            "why",
            "By the rule sheet this counts as a turn of {agency}.",
            agency=board.agency(turn.agency).name,
        )
    return say("why", "Nobody’s turn moves.")
