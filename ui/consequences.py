"""What the book would say, as sentences for the person who decides: debts, turns, suspensions."""

from collections.abc import Iterable

from frontdesk.book.decisions import (
    HandedOver,
    OwedGiven,
    OwedLapsed,
    SentToBack,
    StepPassed,
    Suspended,
    SuspensionLifted,
    TurnCharged,
)
from frontdesk.book.entries import ConsultantChanged, TurnGiven, TurnWithdrawn, Waiting, What
from frontdesk.reports.decision_terms import STEPS
from frontdesk.reports.terms import LANES, STAGES
from frontdesk.rotation.board import Board
from frontdesk.visits import Owing, Place
from ui.visit_words import term
from ui.words import date_text, lag_text, listed, spoken, words


def consequences(board: Board, whats: Iterable[What]) -> list[str]:
    """A sentence for each entry that changes something for somebody; `board`: as it stands now."""
    return [text for what in whats if (text := _consequence(board, what))]


def consequences_text(board: Board, whats: Iterable[What]) -> str:
    """The same, one below the other; a sentence of its own where nothing follows."""
    lines = consequences(board, whats)
    return "\n".join(lines) if lines else words("consequences", "No debt follows; nobody’s turn moves.")


def _consequence(board: Board, what: What) -> str:  # noqa: C901  # a case per kind
    match what:
        case OwedGiven():
            return _owed(board, what)
        case OwedLapsed():
            return _lapsed(board, what)
        case TurnCharged():
            return words(
                "consequences",
                "{agency} is charged a turn: {before} → {after}.",
                agency=board.agency(what.agency).name,
                before=lag_text(what.lags_before[what.agency]),
                after=lag_text(what.lags_after[what.agency]),
            )
        case TurnGiven():
            return _given(board, what)
        case TurnWithdrawn():
            return _withdrawn(board, what)
        case HandedOver() if what.visit not in board.visits:
            to, before = board.name(what.to), board.name(what.from_)
            return words("consequences", "{to} took the turn of {before}.", to=to, before=before)
        case HandedOver():
            return words(
                "consequences",
                "{to} goes on with the visit; {before} is ready again.",
                to=board.name(what.to),
                before=board.name(what.from_),
            )
        case SentToBack():
            name = board.name(what.consultant)
            return words("consequences", "{name} goes to the back of the line.", name=name)
        case Suspended():
            return _suspended(board, what)
        case SuspensionLifted():
            name = board.name(what.consultant)
            return words("consequences", "{name} is in the rotation again.", name=name)
        case Waiting():
            return words("consequences", "The party waits.")
        case ConsultantChanged():
            return _changed(what)
        case StepPassed():
            who = board.name(what.confirmed_by)
            return words("consequences", "{step}: confirmed by {who}.", step=STEPS[what.step], who=who)
        case _:
            return ""


def _owed(board: Board, what: OwedGiven) -> str:
    name, lane = board.name(what.consultant), term(LANES, what.lane)
    until = words("consequences", "without end") if what.lapses is None else date_text(what.lapses)
    if what.kind is Owing.GIVEN_BACK:
        return words(
            "consequences",
            "{name} gets a turn back ({lane}), until: {until}.",
            name=name,
            lane=lane,
            until=until,
        )
    return words(
        "consequences", "{name} is owed a turn ({lane}), until: {until}.", name=name, lane=lane, until=until
    )


def _lapsed(board: Board, what: OwedLapsed) -> str:
    debt = next((each for each in board.owed if each.owed == what.owed), None)
    name = board.name(debt.consultant) if debt else what.owed
    if what.visit is not None:
        return words(
            "consequences", "{name}’s visit counts again: the turn given back is taken back.", name=name
        )
    return words("consequences", "{name}’s owed turn lapses.", name=name)


def _given(board: Board, what: TurnGiven) -> str:
    name = board.name(what.consultant)
    if not what.agency:
        return words("consequences", "{name} receives; nobody’s turn moves.", name=name)
    agency = board.agency(what.agency).name
    if what.counts:
        return words(
            "consequences", "{name} ({agency}) receives; it counts as a turn.", name=name, agency=agency
        )
    return words("consequences", "{name} ({agency}) receives; nobody’s turn moves.", name=name, agency=agency)


def _withdrawn(board: Board, what: TurnWithdrawn) -> str:
    visits = (v for v in board.visits.values() if v.turn is not None and v.turn.seq == what.turn)
    name = next((board.name(v.receivers[0]) for v in visits if v.receivers), "")
    if what.place is Place.FRONT:
        return words("consequences", "{name} loses the visit and keeps the place.", name=name)
    return words("consequences", "{name} loses the visit and goes to the back of the line.", name=name)


def _suspended(board: Board, what: Suspended) -> str:
    name = board.name(what.consultant)
    if what.until is None:
        return words("consequences", "{name} is off the rotation until it is lifted.", name=name)
    until = date_text(what.until)
    return words("consequences", "{name} is off the rotation until {until}.", name=name, until=until)


def _changed(what: ConsultantChanged) -> str:
    if what.left:
        return words("consequences", "{name} works here no more.", name=what.name)
    lanes = listed(term(LANES, lane) for lane in what.lanes)
    stage = spoken(STAGES[what.stage])
    if not what.lanes:
        return words("consequences", "{name}: {stage}; stands in no line yet.", name=what.name, stage=stage)
    return words(
        "consequences",
        "{name}: {stage}; from the next sign-in in these lines: {lanes}.",
        name=what.name,
        stage=stage,
        lanes=lanes,
    )
