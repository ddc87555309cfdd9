"""Numbers of turns, names and lists inside sentences."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from frontdesk.book.decisions import Decision
from frontdesk.book.entries import Lags, Passed, TurnGiven
from frontdesk.reports import decision_terms as terms
from frontdesk.reports.terms import CAUSES
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import agencies_receiving
from frontdesk.rotation.shares import accrued
from frontdesk.visits import Effect, Lane
from frontdesk.words import Sentence, say

# Whatever can be the reason of a decision: penalties are given for offences, or by the desk for a refusal.
REASONS: Mapping[str, Sentence] = {
    **terms.REFUSAL_REASONS,
    **terms.OVERRIDE_REASONS,
    **terms.SUSPENSION_REASONS,
    **terms.OFFENCES,
    "lifted": CAUSES["lifted"],
}


def exact(number: Fraction) -> str:
    """A number of turns as people write it: 5/6, −1/3, 2."""
    return str(number).replace("-", "−")


def standing(lag: Fraction) -> Sentence:
    """How an agency stands, exactly: owed 1/2, ahead 1/2, or even. The amount is a number in the sentence,
    for those who say it less exactly."""
    if lag > 0:
        return say("lag", "owed {amount}", amount=lag)
    if lag < 0:
        return say("lag", "ahead {amount}", amount=-lag)
    return say("lag", "even")


def of_agencies(board: Board, standings: Mapping[str, Sentence]) -> Sentence:
    """`甲 owed 1/2, 乙 ahead 1/2`; there is at least one."""
    return several(
        [
            say("why", "{agency} {claim}", agency=board.agency(agency).name, claim=claim)
            for agency, claim in standings.items()
        ]
    )


def moved(board: Board, before: Lags, after: Lags) -> list[Sentence]:
    """How the agencies whose lags change stood, and stand: `甲 owed 1/2 → ahead 1/2`."""
    return [
        say(
            "why",
            "{agency} {before} → {after}",
            agency=agency.name,
            before=standing(before[agency.id]),
            after=standing(after[agency.id]),
        )
        for agency in board.agencies
        if agency.id in before and agency.id in after and before[agency.id] != after[agency.id]
    ]


def claims(board: Board, turn: TurnGiven) -> dict[str, Fraction]:
    """What each agency was due with this visit: its lag and what the arrival added."""
    lane = turn.lane or Lane.WALK_IN
    due = set(turn.candidates)
    if board.sheet.agency_busy is not None:
        due |= agencies_receiving(board, lane)
    return accrued(turn.lags_before, board.agencies, due)


def adds_alike(turn: TurnGiven, due: Lags) -> bool:
    """Whether the visit added the same to every agency that could receive it: then the one that was owed most
    before is owed most with it, too. `due`: the claims."""
    return len({due[agency] - turn.lags_before[agency] for agency in turn.candidates}) == 1


def compared(turn: TurnGiven, due: Lags) -> dict[str, Sentence]:
    """How the agencies stood that could receive, as the screen showed it before the visit; and, where that
    added more to one than to another, what it made of it, by which it was decided. `due`: the claims."""
    before = turn.lags_before
    if adds_alike(turn, due):
        return {agency: standing(before[agency]) for agency in turn.candidates}
    return {
        agency: say("why", "{before} → {after}", before=standing(before[agency]), after=standing(due[agency]))
        for agency in turn.candidates
    }


def without_anybody(board: Board, turn: TurnGiven) -> dict[str, Fraction]:
    """The agencies that were owed as much as the one of this turn, or more, before the visit, but had nobody
    who could receive it."""
    mine = turn.lags_before[turn.agency]
    return {
        agency.id: lag
        for agency in board.agencies
        if agency.id not in turn.candidates and (lag := turn.lags_before.get(agency.id, mine - 1)) >= mine
    }


def several(sentences: Sequence[Sentence]) -> Sentence:
    """Some parts as a list; there is at least one."""
    rest = sentences[0]
    for sentence in sentences[1:]:
        rest = say("why", "{some}, {another}", some=rest, another=sentence)
    return rest


def term(terms_of: Mapping[str, Sentence], code: str) -> Sentence:
    """What the code is called; one of a newer book stands for itself."""
    return terms_of[code] if code in terms_of else say("why", "{code}", code=code)


def passed_for(board: Board, passed: Passed) -> Sentence:
    """For what somebody was passed, and why it costs more than this cause usually does; `board`: before."""
    cause, rule = term(CAUSES, passed.cause), board.sheet.on_pass.get(passed.cause)
    if rule is None or passed.effect is rule.effect or passed.effect is not Effect.FORFEIT:
        return cause
    if rule.effect is Effect.OWED and owed.is_full(board, passed.consultant):
        most = board.sheet.owed_limit.most
        return say("why", "{cause}, and {most} turns are owed already, the most", cause=cause, most=most)
    return say("why", "{cause}, for longer than {minutes} minutes", cause=cause, minutes=rule.minutes)


def decider(board: Board, by: str) -> Sentence:
    """Who decided, with the role; whoever is at the desk is *the desk*."""
    officer = board.officers.get(by)
    if officer is not None:
        return say("why", "{name} ({role})", name=officer.name, role=terms.ROLES[officer.role])
    if by in board.consultants:
        return say("why", "{code}", code=board.name(by))
    return say("why", "the desk")


def reason(decision: Decision) -> Sentence:
    """Why it was decided so."""
    return term(REASONS, decision.code)
