"""Why him, and why not me? One plain sentence each, from what the pick wrote down.

Both ask for the board as it stood before the turn: `board_before` reads it from the day's entries.
"""

from collections.abc import Sequence
from fractions import Fraction

from frontdesk.book.entries import Entry, TurnGiven
from frontdesk.people import Consultant
from frontdesk.reports.terms import CAUSES, EFFECTS
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import agencies_receiving, mentor_of, why_not_ready
from frontdesk.rotation.fold import fold_day
from frontdesk.rotation.shares import accrued
from frontdesk.visits import Basis, Lane
from frontdesk.words import Sentence, say, together


def board_before(book: str, entries: Sequence[Entry], seq: int) -> Board:
    """The board as it stood just before the entry `seq`; `entries` begin with the day's opening."""
    return fold_day(book, [entry for entry in entries if entry.seq < seq])


def why(board: Board, turn: TurnGiven) -> Sentence:
    """Why this person received: the agency's claim, then the place in its line; `board`: before the turn."""
    match turn.basis:
        case Basis.ROTATION:
            return together([_agencys_claim(board, turn), _persons_place(board, turn), *_mentor(board, turn)])
        case Basis.RETURN if turn.counts:
            return say(
                "why",
                "This client belongs to {name}. By the rule sheet the visit counts as a turn of {agency}.",
                name=_name(board, turn.consultant),
                agency=board.agency(turn.agency).name,
            )
        case Basis.RETURN:
            return say(
                "why",
                "This client belongs to {name}. A return visit moves nobody’s turn.",
                name=_name(board, turn.consultant),
            )
        case Basis.COURTESY:
            return _courtesy(board, turn)


def why_not(board: Board, turn: TurnGiven, person: str) -> Sentence:
    """Why `person` did not receive this visit; `board`: before the turn."""
    who = board.consultants.get(person)
    if who is None:
        return say("why", "This person wasn’t on the roster at that moment.")
    if person == turn.consultant:
        return say("why", "{name} did receive this visit.", name=who.name)
    if turn.basis is not Basis.ROTATION:
        return _not_the_owner(board, turn, who)
    if any(person in able for able in turn.candidates.values()):
        return _behind(board, turn, who)
    return _not_ready(board, turn, who)


def exact(number: Fraction) -> str:
    """A number of turns as people write it: 5/6, −1/3, 2."""
    return str(number).replace("-", "−")


def _agencys_claim(board: Board, turn: TurnGiven) -> Sentence:
    agency = board.agency(turn.agency).name
    if len(turn.candidates) == 1:
        return say("why", "Only {agency} has somebody ready.", agency=agency)
    claims = _claims(board, turn)
    mine = claims[turn.agency]
    rivals = {a: claim for a, claim in claims.items() if a in turn.candidates and a != turn.agency}
    tied = [a for a, claim in rivals.items() if claim == mine]
    if tied:
        return _tie(board, turn, tied[0], mine)
    return say(
        "why",
        "With this visit {agency} is due most: {claim} ({others}).",
        agency=agency,
        claim=exact(mine),
        others=_several([_claim(board, a, claim) for a, claim in rivals.items()]),
    )


def _claim(board: Board, agency: str, claim: Fraction) -> Sentence:
    return say("why", "{agency} {claim}", agency=board.agency(agency).name, claim=exact(claim))


def _tie(board: Board, turn: TurnGiven, rival: str, claim: Fraction) -> Sentence:
    lane = turn.lane or Lane.WALK_IN
    last = board.last_turn[lane]
    pattern_values = {
        "agency": board.agency(turn.agency).name,
        "rival": board.agency(rival).name,
        "claim": exact(claim),
    }
    if last[turn.agency] == last[rival]:
        return say(
            "why",
            "With this visit {agency} is due {claim}, as is {rival}, and comes first in the agreed order.",
            **pattern_values,
        )
    return say(
        "why",
        "With this visit {agency} is due {claim}, as is {rival}, and its last turn is longer ago.",
        **pattern_values,
    )


def _claims(board: Board, turn: TurnGiven) -> dict[str, Fraction]:
    """What each agency was due with this visit: its lag and what the arrival added."""
    lane = turn.lane or Lane.WALK_IN
    due = set(turn.candidates)
    if board.sheet.agency_busy is not None:
        due |= agencies_receiving(board, lane)
    return accrued(turn.lags_before, board.agencies, due)


def _persons_place(board: Board, turn: TurnGiven) -> Sentence:
    name = _name(board, turn.consultant)
    if not turn.passed:
        return say("why", "{name} is first in its line.", name=name)
    return say(
        "why",
        "{name} is the first who is ready in its line; in front stood {passed}.",
        name=name,
        passed=_several([_passed_one(board, p.consultant, p.cause, p.effect) for p in turn.passed]),
    )


def _mentor(board: Board, turn: TurnGiven) -> list[Sentence]:
    if turn.with_mentor is None:
        return []
    return [say("why", "{mentor} goes along as the mentor.", mentor=_name(board, turn.with_mentor))]


def _passed_one(board: Board, person: str, cause: str, effect: str) -> Sentence:
    return say(
        "why",
        "{name} ({cause}: {effect})",
        name=_name(board, person),
        cause=CAUSES[cause],
        effect=EFFECTS[effect],
    )


def _several(sentences: Sequence[Sentence]) -> Sentence:
    rest = sentences[0]
    for sentence in sentences[1:]:
        rest = say("why", "{some}, {another}", some=rest, another=sentence)
    return rest


def _courtesy(board: Board, turn: TurnGiven) -> Sentence:
    visit = board.visits.get(turn.visit)
    owner = visit.owner if visit else None
    if owner is None:
        return say("why", "{name} stands in for the owner.", name=_name(board, turn.consultant))
    return say(
        "why",
        "The client belongs to {owner} ({cause}). {name} stands in, as the last one ready in the line, so "
        "that the front isn’t used up. Nobody’s turn moves.",
        owner=_name(board, owner),
        cause=_cause(board, owner),
        name=_name(board, turn.consultant),
    )


def _not_the_owner(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    visit = board.visits.get(turn.visit)
    owner = visit.owner if visit and visit.owner else turn.consultant
    if owner == who.id:
        return say(
            "why",
            "{name} is the owner, but was not ready: {cause}.",
            name=who.name,
            cause=_cause(board, owner),
        )
    return say(
        "why",
        "The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.",
        owner=_name(board, owner),
        name=who.name,
    )


def _behind(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    able = turn.candidates[who.agency]
    place = able.index(who.id) + 1
    if who.agency == turn.agency:
        return say(
            "why",
            "{name} was ready, but number {place} in the line of {agency}; {chosen} stood before.",
            name=who.name,
            place=place,
            agency=board.agency(who.agency).name,
            chosen=_name(board, turn.consultant),
        )
    claims = _claims(board, turn)
    return say(
        "why",
        "{name} was ready, number {place} in the line of {agency}. But the turn was {winner}’s: it was due "
        "{most}, {agency} {less}.",
        name=who.name,
        place=place,
        agency=board.agency(who.agency).name,
        winner=board.agency(turn.agency).name,
        most=exact(claims[turn.agency]),
        less=exact(claims[who.agency]),
    )


def _not_ready(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    lane = turn.lane or Lane.WALK_IN
    passed = next((p for p in turn.passed if p.consultant == who.id), None)
    if passed is not None:
        return say(
            "why",
            "{name} stood in front, but was not ready: {cause}. So {name} {effect}.",
            name=who.name,
            cause=CAUSES[passed.cause],
            effect=EFFECTS[passed.effect],
        )
    if who.id in board.signed_in and who.id not in board.lines[lane][who.agency]:
        return say("why", "{name} doesn’t stand in this rotation yet.", name=who.name)
    return say("why", "{name} was not ready: {cause}.", name=who.name, cause=_cause(board, who.id))


def _cause(board: Board, person: str) -> Sentence:
    if person not in board.signed_in:
        return CAUSES["not_signed_in"]
    waits_for_mentor = person in board.ready and mentor_of(board.consultants[person]) is not None
    return CAUSES["mentor_busy" if waits_for_mentor else why_not_ready(board, person)]


def _name(board: Board, person: str) -> str:
    return board.consultants[person].name
