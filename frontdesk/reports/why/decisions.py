"""What was decided, owed, forbidden or confirmed: each such entry as one sentence."""

from collections.abc import Callable, Mapping
from typing import Any

from frontdesk.book.decisions import (
    Disputed,
    Expected,
    HandedOver,
    Met,
    OfficerChanged,
    OwedGiven,
    OwedLapsed,
    Reclassified,
    Ruled,
    SentToBack,
    StepPassed,
    Suspended,
    SuspensionLifted,
    TurnCharged,
)
from frontdesk.reports import decision_terms, terms
from frontdesk.reports.why.amounts import decider, moved, reason, several, term
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board
from frontdesk.visits import Owing
from frontdesk.words import Sentence, say, together


def _expected(board: Board, what: Expected) -> Sentence:
    kind = say("told", "{kind}, {grade}", kind=terms.KINDS[what.kind], grade=terms.GRADES[what.grade])
    if what.party is not None:
        kind = say("told", "{kind}, party of {party}", kind=kind, party=what.party)
    return say("told", "Expected: {kind}; briefed by {boss}.", kind=kind, boss=board.name(what.by))


def _owed_given(board: Board, what: OwedGiven) -> Sentence:
    values: dict[str, object] = {
        "name": board.name(what.consultant),
        "cause": term(terms.CAUSES, what.cause),
        "lane": terms.LANES[what.lane],
    }
    if what.kind is Owing.GIVEN_BACK:
        given = say("told", "{name} gets a turn back ({lane}): {cause}.", **values)
    else:
        given = say("told", "{name} is owed a turn ({lane}), for having been passed: {cause}.", **values)
    if what.lapses is None:
        return given
    return together([given, say("told", "It lapses after {day}.", day=what.lapses)])


def _owed_lapsed(board: Board, what: OwedLapsed) -> Sentence:
    debt = owed.named(board.owed, what.owed)
    if debt is None:
        return say("told", "An owed turn is owed no more.")
    return say("told", "{name} is owed this turn no more.", name=board.name(debt.consultant))


def _sent_to_back(board: Board, what: SentToBack) -> Sentence:
    return say(
        "told",
        "{name} loses a turn ({reason}), by {boss}.",
        name=board.name(what.consultant),
        reason=reason(what.decision),
        boss=decider(board, what.decision.by),
    )


def _handed_over(board: Board, what: HandedOver) -> Sentence:
    if what.decision is not None and what.cause == "wrong_turn":
        return say(
            "told",
            "{to} took this visit of {name} out of turn: it is never counted. {boss} decided so.",
            to=board.name(what.to),
            name=board.name(what.from_),
            boss=decider(board, what.decision.by),
        )
    return say(
        "told",
        "{to} goes on in place of {name}: {cause}.",
        to=board.name(what.to),
        name=board.name(what.from_),
        cause=term(terms.CAUSES, what.cause),
    )


def _reclassified(board: Board, what: Reclassified) -> Sentence:
    kind = terms.KINDS[what.kind]
    if what.owner is None:
        return say("told", "The visit turned out to be: {kind}.", kind=kind)
    return say(
        "told", "The visit turned out to be: {kind}, of {owner}.", kind=kind, owner=board.name(what.owner)
    )


def _ruled(board: Board, what: Ruled) -> Sentence:
    cause = term(decision_terms.RULING_REASONS, what.cause)
    if what.owner is None:
        return say("told", "The supervisor ruled on the visit: {cause}.", cause=cause)
    return say(
        "told",
        "The supervisor ruled that the client belongs to {owner}: {cause}.",
        owner=board.name(what.owner),
        cause=cause,
    )


def _disputed(_board: Board, _what: Disputed) -> Sentence:
    return say("told", "The visit is disputed; the supervisor rules later.")


def _turn_charged(board: Board, what: TurnCharged) -> Sentence:
    agency = board.agency(what.agency).name
    lags = moved(board, what.lags_before, what.lags_after)
    if not lags:
        return say("told", "The visit is a turn of {agency} after all.", agency=agency)
    return say(
        "told", "The visit is a turn of {agency} after all: {moved}.", agency=agency, moved=several(lags)
    )


def _suspended(board: Board, what: Suspended) -> Sentence:
    values: dict[str, object] = {
        "name": board.name(what.consultant),
        "reason": reason(what.decision),
        "boss": decider(board, what.decision.by),
    }
    if what.until is None:
        return say("told", "{name} is suspended until it is lifted ({reason}), by {boss}.", **values)
    return say("told", "{name} is suspended until {day} ({reason}), by {boss}.", day=what.until, **values)


def _suspension_lifted(board: Board, what: SuspensionLifted) -> Sentence:
    name = board.name(what.consultant)
    if what.decision is None:
        return say("told", "The suspension of {name} is over.", name=name)
    boss = decider(board, what.decision.by)
    return say("told", "The suspension of {name} was lifted by {boss}.", name=name, boss=boss)


def _officer_changed(_board: Board, what: OfficerChanged) -> Sentence:
    return say(
        "told", "{name} has the rights of: {role}.", name=what.name, role=decision_terms.ROLES[what.role]
    )


def _step_passed(board: Board, what: StepPassed) -> Sentence:
    return say(
        "told",
        "{name} has passed: {step}. Confirmed by {boss}.",
        name=board.name(what.consultant),
        step=decision_terms.STEPS[what.step],
        boss=board.name(what.confirmed_by),
    )


def _met(board: Board, what: Met) -> Sentence:
    visit = board.visits.get(what.visit)
    if visit is None or visit.waiting:
        return say("told", "The visitors were met.")
    return say("told", "{name} met the visitors.", name=board.name(visit.receivers[0]))


DECISIONS: Mapping[type, Callable[[Board, Any], Sentence]] = {
    Expected: _expected,
    OwedGiven: _owed_given,
    OwedLapsed: _owed_lapsed,
    SentToBack: _sent_to_back,
    HandedOver: _handed_over,
    Reclassified: _reclassified,
    Ruled: _ruled,
    Disputed: _disputed,
    TurnCharged: _turn_charged,
    Suspended: _suspended,
    SuspensionLifted: _suspension_lifted,
    OfficerChanged: _officer_changed,
    StepPassed: _step_passed,
    Met: _met,
}
