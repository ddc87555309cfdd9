"""Why: a person decided instead of the rotation, or somebody took a visit out of turn. With the price."""

from frontdesk.book.entries import TurnGiven
from frontdesk.reports import terms
from frontdesk.reports.why.amounts import decider, moved, reason, several
from frontdesk.rotation.base_turn import by_rotation
from frontdesk.rotation.board import Board
from frontdesk.visits import Basis, Lane
from frontdesk.words import Sentence, say

BY_ROTATION = (Basis.ROTATION, Basis.OWED, Basis.OVERRIDE)


def rotation_says(board: Board, turn: TurnGiven) -> TurnGiven | None:
    """The turn that the visit had before, or that the rotation would have given; None if nobody could
    receive."""
    visit = board.visits.get(turn.visit)
    if visit is not None and visit.turn is not None:
        return visit.turn.given
    lane = turn.lane or (visit.lane if visit else None)
    if lane is None or board.at is None or lane not in board.lines:
        return None
    return by_rotation(board, turn.visit, lane, board.at)


def overridden(board: Board, turn: TurnGiven) -> list[Sentence]:
    """Who decided and why; who was displaced; what it costs."""
    return [*_decision(board, turn), *_displaced(board, turn), _cost(board, turn)]


def taken(board: Board, turn: TurnGiven) -> list[Sentence]:
    """A visit taken out of turn: recorded, never counted."""
    told = [
        say(
            "why",
            "{name} took this visit out of turn. It is written down and never counted.",
            name=board.name(turn.consultant),
        )
    ]
    due = rotation_says(board, turn)
    if due is not None and due.consultant != turn.consultant:
        told.append(
            say("why", "It was the turn of {due}, who has the next one.", due=board.name(due.consultant))
        )
    return told


def _decision(board: Board, turn: TurnGiven) -> list[Sentence]:
    name, decision = board.name(turn.consultant), turn.decision
    if decision is None:
        return [say("why", "{name} receives by an override.", name=name)]
    told = [
        say(
            "why",
            "{boss} decided that {name} receives: {reason}.",
            boss=decider(board, decision.by),
            name=name,
            reason=reason(decision),
        )
    ]
    if decision.second is not None:
        told.append(say("why", "{second} acknowledged it.", second=decider(board, decision.second)))
    return told


def _displaced(board: Board, turn: TurnGiven) -> list[Sentence]:
    due = rotation_says(board, turn)
    if due is None:
        return []
    if due.consultant == turn.consultant:
        return [say("why", "The rotation would have named the same person.")]
    if due.basis not in BY_ROTATION:
        return [
            say(
                "why",
                "Without that {due} would have received ({basis}), whose place in line stays.",
                due=board.name(due.consultant),
                basis=terms.BASES[due.basis],
            )
        ]
    if due.basis is Basis.OWED:
        told = say(
            "why",
            "By rotation a turn owed to {due} ({agency}) was to be paid, and is owed still.",
            due=board.name(due.consultant),
            agency=board.agency(due.agency).name,
        )
    else:
        told = say(
            "why",
            "By rotation it was the turn of {due} ({agency}), who keeps the first place.",
            due=board.name(due.consultant),
            agency=board.agency(due.agency).name,
        )
    return [told]


def _cost(board: Board, turn: TurnGiven) -> Sentence:
    """What the override moves; the turn that it took back, if any, is reckoned in."""
    agency = board.agency(turn.agency).name
    before = board.lags.get(turn.lane or Lane.WALK_IN, turn.lags_before)
    lags = moved(board, before, turn.lags_after)
    taken_back = before != turn.lags_before
    match turn.counts, bool(lags):
        case True, True:
            return say("why", "It counts as a turn of {agency}: {moved}.", agency=agency, moved=several(lags))
        case True, False if taken_back:
            return say(
                "why",
                "It counts as a turn of {agency}, in place of the one taken back: what the agencies are owed "
                "stays as it is.",
                agency=agency,
            )
        case True, False:
            return say("why", "It counts as a turn of {agency}.", agency=agency)
        case _ if lags:
            return say(
                "why",
                "By the rule sheet it is free of charge, and the turn given before is taken back: {moved}.",
                moved=several(lags),
            )
    return say("why", "By the rule sheet it is free of charge: nobody’s turn moves.")
