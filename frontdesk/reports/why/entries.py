"""What happened: any entry of the book as one sentence, for lists of what happened just now."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from frontdesk.book.entries import (
    AgencyChanged,
    AgencyJoined,
    Arrived,
    CameBack,
    ConsultantChanged,
    DayClosed,
    DayOpened,
    DeskTaken,
    Entry,
    Finished,
    Gone,
    PartyCounted,
    SheetAdopted,
    SheetPlanned,
    SignedIn,
    SignedOut,
    TurnGiven,
    TurnWithdrawn,
    Undone,
    Waiting,
    WentAway,
)
from frontdesk.desk.decide.closing import unconfirmed_agencies
from frontdesk.desk.past.moments import Moments
from frontdesk.reports import terms
from frontdesk.reports.why.amounts import several, term
from frontdesk.reports.why.decisions import DECISIONS
from frontdesk.rotation.board import Board
from frontdesk.words import Sentence, say


def told(board: Board, entry: Entry) -> Sentence:
    """What this entry says. `board`: of that day, best as it stood before the entry; for whatever it
    doesn't know any more, the sentence says less."""
    return TOLD[type(entry.what)](board, entry.what)


def told_day(book: str, entries: Sequence[Entry]) -> Iterator[tuple[Entry, Sentence]]:
    """All entries of a day from its opening on, each with its sentence."""
    for entry, board in Moments(book, entries).walk():
        yield entry, told(board, entry)


def _day_opened(_board: Board, what: DayOpened) -> Sentence:
    return say(
        "told",
        "{date} was opened, by rule sheet {version}.",
        date=what.date,
        version=what.sheet.version,
    )


def _desk_taken(_board: Board, what: DeskTaken) -> Sentence:
    return say("told", "{name} took the desk over.", name=what.name)


def _signed_in(board: Board, what: SignedIn) -> Sentence:
    return say("told", "{name} signed in.", name=board.name(what.consultant))


def _signed_out(board: Board, what: SignedOut) -> Sentence:
    return say("told", "{name} signed out.", name=board.name(what.consultant))


def _away(board: Board, what: WentAway) -> Sentence:
    cause = terms.CAUSES[what.cause]
    return say("told", "{name} is away: {cause}.", name=board.name(what.consultant), cause=cause)


def _back(board: Board, what: CameBack) -> Sentence:
    return say("told", "{name} is back.", name=board.name(what.consultant))


def _arrived(board: Board, what: Arrived) -> Sentence:
    kind = terms.KINDS[what.kind]
    if what.grade not in (None, "ordinary"):
        kind = say("told", "{kind}, {grade}", kind=kind, grade=terms.GRADES[str(what.grade)])
    if what.party is not None:
        kind = say("told", "{kind}, party of {party}", kind=kind, party=what.party)
    if what.owner is not None:
        return say("told", "Arrived for {owner}: {kind}.", owner=board.name(what.owner), kind=kind)
    return say("told", "Arrived: {kind}.", kind=kind)


def _party_counted(_board: Board, what: PartyCounted) -> Sentence:
    return say("told", "The party was counted: {party}.", party=what.party)


def _waiting(board: Board, what: Waiting) -> Sentence:
    if what.lane is not None:
        return say("told", "The party waits ({lane}).", lane=terms.LANES[what.lane])
    visit = board.visits.get(what.visit)
    if visit is not None and visit.owner is not None:
        return say("told", "The party waits for {owner}.", owner=board.name(visit.owner))
    return say("told", "The party waits.")


def _gone(_board: Board, _what: Gone) -> Sentence:
    return say("told", "The waiting party left unreceived.")


def _turn_given(board: Board, what: TurnGiven) -> Sentence:
    return say(
        "told",
        "{name} receives: {basis}.",
        name=board.name(what.consultant),
        basis=terms.BASES[what.basis],
    )


def _turn_withdrawn(board: Board, what: TurnWithdrawn) -> Sentence:
    cause = term(terms.CAUSES, what.cause)
    turns = [visit.turn for visit in board.visits.values() if visit.turn and visit.turn.seq == what.turn]
    if not turns:
        return say("told", "A turn was taken back: {cause}.", cause=cause)
    who = board.name(turns[0].given.consultant)
    return say("told", "The turn of {name} was taken back: {cause}.", name=who, cause=cause)


def _finished(board: Board, what: Finished) -> Sentence:
    visit = board.visits.get(what.visit)
    if visit is None or visit.waiting:
        return say("told", "The visit is over.")
    names = several([say("why", "{code}", code=board.name(who)) for who in visit.receivers])
    return say("told", "{names}: the visitors are seen off.", names=names)


def _undone(_board: Board, what: Undone) -> Sentence:
    return say("told", "The newest action was taken back ({count} entries).", count=len(what.entries))


def _sheet_adopted(_board: Board, what: SheetAdopted) -> Sentence:
    return say("told", "Rule sheet {version} holds from now on.", version=what.sheet.version)


def _sheet_planned(_board: Board, what: SheetPlanned) -> Sentence:
    return say("told", "Rule sheet {version} holds from the next opening on.", version=what.sheet.version)


def _agency_changed(_board: Board, what: AgencyChanged) -> Sentence:
    return say("told", "The share of {agency} is {weight}.", agency=what.name, weight=what.weight)


def _agency_joined(_board: Board, what: AgencyJoined) -> Sentence:
    return say("told", "{agency} joins, with a share of {weight}.", agency=what.name, weight=what.weight)


def _consultant_changed(board: Board, what: ConsultantChanged) -> Sentence:
    if what.left:
        return say("told", "{name} works here no more.", name=what.name)
    stage = terms.STAGES[what.stage]
    if what.mentor is not None:
        return say(
            "told",
            "{name}: {stage}, with {mentor}.",
            name=what.name,
            stage=stage,
            mentor=board.name(what.mentor),
        )
    return say("told", "{name}: {stage}.", name=what.name, stage=stage)


def _day_closed(board: Board, what: DayClosed) -> Sentence:
    if what.unconfirmed is None:
        return say("told", "The day was closed and confirmed.")
    reason = term(terms.UNCONFIRMED, what.unconfirmed)
    missing = [
        say("why", "{code}", code=agency.name) for agency in unconfirmed_agencies(board, what.confirmed_by)
    ]
    return say(
        "told",
        "The day was closed, not confirmed by {agencies}: {reason}.",
        agencies=several(missing),
        reason=reason,
    )


TOLD: Mapping[type, Callable[[Board, Any], Sentence]] = {
    DayOpened: _day_opened,
    DeskTaken: _desk_taken,
    SignedIn: _signed_in,
    SignedOut: _signed_out,
    WentAway: _away,
    CameBack: _back,
    Arrived: _arrived,
    PartyCounted: _party_counted,
    Waiting: _waiting,
    Gone: _gone,
    TurnGiven: _turn_given,
    TurnWithdrawn: _turn_withdrawn,
    Finished: _finished,
    Undone: _undone,
    SheetAdopted: _sheet_adopted,
    SheetPlanned: _sheet_planned,
    AgencyChanged: _agency_changed,
    AgencyJoined: _agency_joined,
    ConsultantChanged: _consultant_changed,
    DayClosed: _day_closed,
    **DECISIONS,
}
