"""Why this person received: the ground of the turn, then the place."""

from collections.abc import Mapping, Sequence

from frontdesk.book.decisions import OwedGiven
from frontdesk.book.entries import Entry, Passed, TurnGiven, TurnWithdrawn
from frontdesk.reports.terms import CAUSES, EFFECTS
from frontdesk.reports.why.amounts import (
    adds_alike,
    claims,
    compared,
    of_agencies,
    passed_for,
    several,
    standing,
    term,
    without_anybody,
)
from frontdesk.reports.why.by_name import courtesy, for_one_person, received_in_person
from frontdesk.reports.why.decided import overridden, taken
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day
from frontdesk.visits import Basis, Kind, Lane, Owing
from frontdesk.words import Sentence, say, together


def board_before(book: str, entries: Sequence[Entry], seq: int) -> Board:
    """The board as it stood just before the turn `seq`; `entries` begin with the day's opening. Where an
    override took the visit from somebody, that belongs to the turn: this person is still called there."""
    start = seq
    for entry in reversed([each for each in entries if each.seq < seq]):
        match entry.what:
            case TurnWithdrawn(cause="override"):
                start = entry.seq
                break
            case OwedGiven():  # the debt that the withdrawn turn had paid is owed anew
                continue
            case _:
                break
    return fold_day(book, [entry for entry in entries if entry.seq < start])


def why(board: Board, turn: TurnGiven) -> Sentence:
    """Why this person received, and what it moved; `board`: before the turn."""
    return together([*_ground(board, turn), *_mentor(board, turn)])


def _ground(board: Board, turn: TurnGiven) -> list[Sentence]:
    match turn.basis:
        case Basis.ROTATION:
            return [*_occasion(board, turn), _agencys_claim(board, turn), _persons_place(board, turn)]
        case Basis.OWED:
            return _owed(board, turn)
        case Basis.OVERRIDE:
            return overridden(board, turn)
        case Basis.RETURN | Basis.NAMED | Basis.REFERRAL:
            return for_one_person(board, turn)
        case Basis.COURTESY:
            return [courtesy(board, turn)]
        case Basis.MANAGER:
            return received_in_person(board, turn)
        case Basis.WRONG_TURN:
            return taken(board, turn)


def _occasion(board: Board, turn: TurnGiven) -> list[Sentence]:
    """What is special about this rotation, or about a party that it serves."""
    match turn.lane:
        case Lane.OUT_OF_HOURS:
            return [say("why", "Outside the opening hours there is a rotation of its own.")]
        case Lane.TOUR:
            return [say("why", "Ordinary tours have a rotation of their own; nobody is chosen by name.")]
        case Lane.VIP:
            return [
                say(
                    "why",
                    "These guests are important: they go to skilled consultants only, in a rotation of its "
                    "own.",
                )
            ]
        case Lane.CALL:
            return [say("why", "Calls have a rotation of their own.")]
        case Lane.MANAGERS:
            return [
                say("why", "Very important guests go to the agencies’ managers, in a rotation of its own.")
            ]
    return _no_first_visit(board, turn)


def _no_first_visit(board: Board, turn: TurnGiven) -> list[Sentence]:
    """Parties of another kind that the rotation of first visits serves."""
    visit = board.visits.get(turn.visit)
    match visit.kind if visit else Kind.FIRST_VISIT:
        case Kind.VIP:
            return [say("why", "These guests are ordinary by the list, and go to the next in rotation.")]
        case Kind.REFERRAL:
            return [say("why", "This referral goes to the next in rotation: nobody has a claim to it.")]
        case Kind.TRADE_VISIT:
            return [say("why", "By the rule sheet a trade visit is a turn like a first visit.")]
        case Kind.RETURN_VISIT if visit is not None and visit.owner is not None:
            return [
                say(
                    "why",
                    "The client belongs to {owner}, who isn’t ready; the rotation receives instead.",
                    owner=board.name(visit.owner),
                )
            ]
    return []


def _agencys_claim(board: Board, turn: TurnGiven) -> Sentence:
    agency = board.agency(turn.agency).name
    if len(turn.candidates) == 1:
        return say("why", "Only {agency} has somebody ready.", agency=agency)
    others = without_anybody(board, turn)
    if not others:
        return _compared(board, turn)
    standings = of_agencies(board, {other: standing(lag) for other, lag in others.items()})
    nobody = say("why", "{standings}, but nobody to receive.", standings=standings)
    return together([_compared(board, turn), nobody])


def _compared(board: Board, turn: TurnGiven) -> Sentence:
    """The agency of the turn against those that could have received, too."""
    due = claims(board, turn)
    alike, standings = adds_alike(turn, due), compared(turn, due)
    rivals = [agency for agency in standings if agency != turn.agency]
    tied = [agency for agency in rivals if due[agency] == due[turn.agency]]
    if tied:
        return _tie(board, turn, {agency: standings[agency] for agency in (turn.agency, *tied)}, alike=alike)
    told = of_agencies(board, {agency: standings[agency] for agency in (turn.agency, *rivals)})
    if not alike:
        if due[turn.agency] > 0:
            return say("why", "Owed most with this visit: {standings}.", standings=told)
        return say("why", "Least ahead with this visit: {standings}.", standings=told)
    if turn.lags_before[turn.agency] > 0:
        return say("why", "Owed most before this visit: {standings}.", standings=told)
    return say("why", "Least ahead before this visit: {standings}.", standings=told)


def _tie(board: Board, turn: TurnGiven, standings: Mapping[str, Sentence], *, alike: bool) -> Sentence:
    """`standings`: of the agency, and of those that stand like it. `alike`: the visit added the same to all
    that could receive it."""
    last = board.last_turn[turn.lane or Lane.WALK_IN]
    agency, told = board.agency(turn.agency).name, of_agencies(board, standings)
    if alike:
        tied = say("why", "Alike before this visit: {standings}.", standings=told)
    else:
        tied = say("why", "Alike with this visit: {standings}.", standings=told)
    if any(last[turn.agency] == last[rival] for rival in standings if rival != turn.agency):
        first = say("why", "{agency} is first in the agreed order.", agency=agency)
    else:
        first = say("why", "{agency} has waited longer.", agency=agency)
    return together([tied, first])


def _persons_place(board: Board, turn: TurnGiven) -> Sentence:
    name = board.name(turn.consultant)
    if not turn.passed:
        return say("why", "{name} is first in line.", name=name)
    return say(
        "why",
        "{name} is the first in line who is ready; in front stood {passed}.",
        name=name,
        passed=several([_passed_one(board, passed) for passed in turn.passed]),
    )


def _passed_one(board: Board, passed: Passed) -> Sentence:
    return say(
        "why",
        "{name} ({cause}: {effect})",
        name=board.name(passed.consultant),
        cause=passed_for(board, passed),
        effect=EFFECTS[passed.effect],
    )


def _owed(board: Board, turn: TurnGiven) -> list[Sentence]:
    name = board.name(turn.consultant)
    debt: OwedGiven | None = owed.named(board.owed, turn.owed)
    cause = term(CAUSES, debt.cause if debt else turn.clause)
    if debt is None or debt.kind is Owing.GIVEN_BACK:
        return [
            say(
                "why",
                "{name} gets a turn back that came to nothing ({cause}): at the first visit that {name} can "
                "receive, before the rotation is asked. The agency has paid for it: nobody’s turn moves.",
                name=name,
                cause=cause,
            )
        ]
    return [
        *_occasion(board, turn),
        _agencys_claim(board, turn),
        say(
            "why",
            "{name} is owed a turn ({cause}) and receives before the line of {agency}, which stays as it is.",
            name=name,
            cause=cause,
            agency=board.agency(turn.agency).name,
        ),
    ]


def _mentor(board: Board, turn: TurnGiven) -> list[Sentence]:
    if turn.with_mentor is None:
        return []
    return [say("why", "{mentor} goes along as the mentor.", mentor=board.name(turn.with_mentor))]
