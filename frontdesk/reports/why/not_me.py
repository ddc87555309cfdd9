"""Why not me? The first reason that holds, as one sentence."""

from collections.abc import Sequence

from frontdesk.book.decisions import HandedOver
from frontdesk.book.entries import TurnGiven
from frontdesk.people import Consultant
from frontdesk.reports.terms import BASES, CAUSES, EFFECTS, LANES, STAGES
from frontdesk.reports.why.amounts import claims, compared, decider, passed_for, reason, term
from frontdesk.reports.why.by_name import cause_of
from frontdesk.reports.why.decided import BY_ROTATION, rotation_says
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board
from frontdesk.visits import Basis, Lane, Owing
from frontdesk.words import Sentence, say

NOT_BY_LINE = (Basis.RETURN, Basis.COURTESY, Basis.NAMED, Basis.REFERRAL, Basis.MANAGER)


def why_not(board: Board, turn: TurnGiven, person: str, handed: Sequence[HandedOver] = ()) -> Sentence:
    """Why `person` did not receive this visit; `board`: before the turn; `handed`: to whom the visit was
    handed over since."""
    name = board.name(person)
    if person == turn.consultant:
        return _was_called(board, name, handed)
    if handed and person == handed[-1].to:
        return _went_on(name, handed[-1])
    if person == turn.with_mentor:
        return say(
            "why",
            "{name} went along as the mentor of {chosen}.",
            name=name,
            chosen=board.name(turn.consultant),
        )
    who = board.consultants.get(person)
    if who is None and person in board.officers:
        return say("why", "{name} stands in no line.", name=name)
    if who is None:
        return say("why", "This person wasn’t on the roster at that moment.")
    if who.left:
        return say("why", "{name} works here no more.", name=name)
    return _not_chosen(board, turn, who)


def _was_called(board: Board, name: str, handed: Sequence[HandedOver]) -> Sentence:
    if not handed:
        return say("why", "{name} did receive this visit.", name=name)
    to = board.name(handed[-1].to)
    if handed[0].cause == Basis.WRONG_TURN:
        return say("why", "{name} was called, but {to} took this visit out of turn.", name=name, to=to)
    return say("why", "{name} did receive this visit, until {to} went on with it.", name=name, to=to)


def _went_on(name: str, last: HandedOver) -> Sentence:
    if last.cause == Basis.WRONG_TURN:
        return say("why", "{name} took this visit out of turn; it is never counted.", name=name)
    return say("why", "{name} went on with this visit later.", name=name)


def _not_chosen(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    visit = board.visits.get(turn.visit)
    if visit is not None and visit.owner == who.id and turn.basis is not Basis.OVERRIDE:
        return say(
            "why",
            "{name} is the owner, but was not ready: {cause}.",
            name=who.name,
            cause=cause_of(board, who.id),
        )
    if turn.basis in NOT_BY_LINE:
        return _no_turn_of_the_line(board, turn, who)
    if turn.basis is Basis.WRONG_TURN:
        return _taken(board, turn, who)
    if not any(who.id in able for able in turn.candidates.values()):
        return _not_ready(board, turn, who)
    if turn.basis is Basis.OVERRIDE:
        return _overridden(board, turn, who)
    if turn.basis is Basis.OWED and not turn.counts:
        return _paid_first(board, turn, who)
    return _behind(board, turn, who)


def _no_turn_of_the_line(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    if turn.basis is Basis.MANAGER:
        return say(
            "why",
            "Very important guests go to the supervisor. {name} keeps the place in line.",
            name=who.name,
        )
    visit = board.visits.get(turn.visit)
    owner = board.name(visit.owner if visit and visit.owner else turn.consultant)
    if turn.basis in (Basis.NAMED, Basis.REFERRAL):
        return say(
            "why",
            "These visitors came for {owner}; that is no turn of the rotation. {name} keeps the place in "
            "line.",
            owner=owner,
            name=who.name,
        )
    return say(
        "why",
        "The visit was a client of {owner}, not a turn of the rotation. {name} keeps the place in line.",
        owner=owner,
        name=who.name,
    )


def _taken(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    due, chosen = rotation_says(board, turn), board.name(turn.consultant)
    if due is not None and due.consultant == who.id:
        return say(
            "why",
            "It was the turn of {name}, but {chosen} took the visit. {name} has the next turn.",
            name=who.name,
            chosen=chosen,
        )
    return say(
        "why",
        "{chosen} took the visit out of turn. {name} keeps the place in line.",
        chosen=chosen,
        name=who.name,
    )


def _overridden(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    due, decision = rotation_says(board, turn), turn.decision
    values: dict[str, object] = {
        "name": who.name,
        "chosen": board.name(turn.consultant),
        "boss": decider(board, decision.by if decision else ""),
        "reason": reason(decision) if decision else CAUSES["override"],
    }
    if due is not None and due.consultant == who.id and due.basis not in BY_ROTATION:
        return say(
            "why",
            "{name} was called ({basis}), but {boss} decided for {chosen} ({reason}). {name} keeps the place "
            "in line.",
            basis=BASES[due.basis],
            **values,
        )
    if due is not None and due.consultant == who.id:
        return say(
            "why",
            "By rotation it was the turn of {name}, but {boss} decided for {chosen} ({reason}). {name} keeps "
            "the first place.",
            **values,
        )
    return say(
        "why",
        "{boss} decided for {chosen} ({reason}). By rotation it wasn’t the turn of {name} either.",
        **values,
    )


def _paid_first(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    return say(
        "why",
        "{name} was ready, number {place} in the line of {agency}. But a turn that {creditor} gets back is "
        "paid before the rotation is asked.",
        name=who.name,
        place=_place(turn, who),
        agency=board.agency(who.agency).name,
        creditor=board.name(turn.consultant),
    )


def _behind(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    agency = board.agency(who.agency).name
    if who.agency != turn.agency:
        return _other_agencys_turn(board, turn, who)
    debt = owed.named(board.owed, turn.owed)
    if debt is not None and debt.kind is Owing.PASSED:
        return say(
            "why",
            "{name} was ready, number {place} in the line of {agency}. But {chosen} is owed a turn "
            "({cause}), which is paid before the line.",
            name=who.name,
            place=_place(turn, who),
            agency=agency,
            chosen=board.name(turn.consultant),
            cause=term(CAUSES, debt.cause),
        )
    return say(
        "why",
        "{name} was ready, but number {place} in the line of {agency}; {chosen} stood before.",
        name=who.name,
        place=_place(turn, who),
        agency=agency,
        chosen=board.name(turn.consultant),
    )


def _other_agencys_turn(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    due, last = claims(board, turn), board.last_turn[turn.lane or Lane.WALK_IN]
    standings = compared(turn, due)
    values: dict[str, object] = {
        "name": who.name,
        "place": _place(turn, who),
        "agency": board.agency(who.agency).name,
        "winner": board.agency(turn.agency).name,
        "most": standings[turn.agency],
        "less": standings[who.agency],
    }
    if due[turn.agency] != due[who.agency]:
        return say(
            "why",
            "{name} was ready, number {place} in the line of {agency}. But the turn was {winner}’s: {winner} "
            "{most}, {agency} {less}.",
            **values,
        )
    if last[turn.agency] != last[who.agency]:
        return say(
            "why",
            "{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), "
            "but the last turn of {winner} was longer ago.",
            **values,
        )
    return say(
        "why",
        "{name} was ready, number {place} in the line of {agency}. Both agencies stood alike ({most}), but "
        "in the agreed order {winner} comes first.",
        **values,
    )


def _not_ready(board: Board, turn: TurnGiven, who: Consultant) -> Sentence:
    lane = turn.lane or Lane.WALK_IN
    if who.id in board.suspended:
        return _suspended(board, who)
    passed = next((p for p in turn.passed if p.consultant == who.id), None)
    if passed is not None:
        return say(
            "why",
            "{name} stood in front, but was not ready: {cause}. So {name} {effect}.",
            name=who.name,
            cause=passed_for(board, passed),
            effect=EFFECTS[passed.effect],
        )
    if lane not in who.lanes:
        return say(
            "why",
            "{name} doesn’t stand in this rotation: as {stage}, {name} isn’t fit for “{lane}” by the rule "
            "sheet.",
            name=who.name,
            stage=STAGES[who.stage],
            lane=LANES[lane],
        )
    if who.id in board.signed_in and who.id not in board.lines[lane].get(who.agency, ()):
        return say(
            "why", "{name} doesn’t stand in this rotation yet; from the next sign-in on.", name=who.name
        )
    return say("why", "{name} was not ready: {cause}.", name=who.name, cause=cause_of(board, who.id))


def _suspended(board: Board, who: Consultant) -> Sentence:
    held = board.suspended[who.id]
    values: dict[str, object] = {
        "name": who.name,
        "reason": reason(held.decision),
        "boss": decider(board, held.decision.by),
    }
    if held.until is None:
        return say("why", "{name} was suspended until it is lifted ({reason}), by {boss}.", **values)
    return say(
        "why",
        "{name} was suspended until {day} ({reason}), by {boss}.",
        day=held.until,
        **values,
    )


def _place(turn: TurnGiven, who: Consultant) -> int:
    return turn.candidates[who.agency].index(who.id) + 1
