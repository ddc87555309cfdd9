"""The fold: what each entry of the book does to the board. One entry, one effect; pure.

What moves what stands in the public format: lags move only by turns given and withdrawn, lines only by
signing in, turns given and withdrawn; a kind that isn't listed moves nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar, assert_never

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
    SignedIn,
    SignedOut,
    TurnGiven,
    TurnWithdrawn,
    Undone,
    Waiting,
    WentAway,
    What,
)
from frontdesk.people import Agency, Away
from frontdesk.rotation import line, shares
from frontdesk.rotation.board import Board, GivenTurn, OpenVisit, changed
from frontdesk.visits import Effect, Kind, Place

K = TypeVar("K")
V = TypeVar("V")


def fold_day(book: str, entries: Iterable[Entry]) -> Board:
    """The board after these entries of one day, from its `day_opened` on. What was undone never was:
    the board before an undone command is kept until its `undone` stands there."""
    day = list(entries)
    undone = {seq for entry in day if isinstance(entry.what, Undone) for seq in entry.what.entries}
    board = opened_board(book, day[0])
    for entry in day[1:]:
        if entry.seq not in undone:
            board = fold(board, entry.what, entry.seq, entry.at)
    return stamped(board, day[-1])


def opened_board(book: str, entry: Entry) -> Board:
    """The board as `day_opened` describes it, all of it."""
    opened = entry.what
    if not isinstance(opened, DayOpened):
        raise TypeError(f"entry {entry.seq} does not open a day")
    carried = {
        visit: _carried(visit, opened, entry, number)
        for number, visit in enumerate([*(w.visit for w in opened.waiting), *sorted(opened.open_visits)])
    }
    board = Board(
        book=book,
        date=opened.date,
        sheet=opened.sheet,
        agencies=opened.agencies,
        consultants={person.id: person for person in opened.consultants},
        lines=opened.lines,
        lags=opened.lags,
        last_turn=opened.last_turn,
        suspended=frozenset(opened.suspended),
        opening_places=frozenset(
            who for lane in opened.lines.values() for people in lane.values() for who in people
        ),
        busy={who: visit for visit, people in opened.open_visits.items() for who in people},
        visits=carried,
    )
    return stamped(board, entry)


def fold_entry(board: Board, entry: Entry) -> Board:
    """The board after this entry, stamped with where the book now ends."""
    return stamped(fold(board, entry.what, entry.seq, entry.at), entry)


def stamped(board: Board, entry: Entry) -> Board:
    return changed(board, seq=entry.seq, head=entry.hash, at=entry.at)


def fold(board: Board, what: What, seq: int, at: datetime) -> Board:  # noqa: C901  # a case per kind
    """The board after `what` happened as the entry number `seq` at the moment `at` (UTC)."""
    match what:
        case SignedIn():
            return _signed_in(board, what, at)
        case SignedOut():
            return _with_ready(board, {what.consultant}, at, signed_in=_out(board.signed_in, what.consultant))
        case WentAway():
            away = {**board.away, what.consultant: Away(what.cause, at, what.until)}
            return _with_ready(board, {what.consultant}, at, away=away)
        case CameBack():
            return _with_ready(board, {what.consultant}, at, away=_out(board.away, what.consultant))
        case Arrived():
            return _arrived(board, what, seq, at)
        case Gone():
            return changed(board, visits=_out(board.visits, what.visit))
        case TurnGiven():
            return _turn_given(board, what, seq, at)
        case TurnWithdrawn():
            return _turn_withdrawn(board, what, at)
        case Finished():
            freed = _free(board, what.visit, at)
            return changed(freed, visits=_out(board.visits, what.visit))
        case SheetAdopted():
            return changed(board, sheet=what.sheet)
        case AgencyJoined():
            return _agency_joined(board, what.agency)
        case AgencyChanged():
            return changed(board, agencies=_changed(board.agencies, what.agency))
        case ConsultantChanged():
            return _consultant_changed(board, what)
        case DeskTaken():
            return changed(board, receptionist=what.name)
        case DayClosed():
            return changed(board, closed=True)
        case PartyCounted():
            return _party_counted(board, what)
        case Waiting() | Undone():
            return board
        case DayOpened():
            raise ValueError("a day is opened inside a day")
        case _:
            assert_never(what)


def _signed_in(board: Board, what: SignedIn, at: datetime) -> Board:
    person = board.consultants[what.consultant]
    keeps = person.id in board.opening_places and person.id not in board.been_in
    return _with_ready(
        board,
        {person.id},
        at,
        lines=line.joined(board.lines, person.id, person.agency, person.lanes, keeps_place=keeps),
        been_in=board.been_in | {person.id},
        signed_in={**board.signed_in, person.id: at},
        away=_out(board.away, person.id),
    )


def _arrived(board: Board, what: Arrived, seq: int, at: datetime) -> Board:
    visit = OpenVisit(what.visit, what.kind, what.lane, what.party, at, seq, what.owner)
    return changed(board, visits={**board.visits, visit.id: visit})


def _party_counted(board: Board, what: PartyCounted) -> Board:
    visit = board.visits.get(what.visit)
    if visit is None:
        return board
    return changed(board, visits={**board.visits, visit.id: replace(visit, party=what.party)})


def _turn_given(board: Board, what: TurnGiven, seq: int, at: datetime) -> Board:
    receivers = tuple(who for who in (what.consultant, what.with_mentor) if who is not None)
    visit = replace(board.visits[what.visit], receivers=receivers, turn=GivenTurn(seq, at, what))
    board = _with_ready(
        board,
        set(receivers),
        at,
        visits={**board.visits, what.visit: visit},
        busy={**board.busy, **dict.fromkeys(receivers, what.visit)},
    )
    return _counted(board, what, seq) if what.counts else board


def _counted(board: Board, what: TurnGiven, seq: int) -> Board:
    """A turn that counts: the lags move; those who forfeit, then the receiver, go to the back."""
    if what.lane is None:
        raise ValueError("a turn that counts needs a lane")
    order = board.lines[what.lane][what.agency]
    back = [p.consultant for p in what.passed if p.effect is Effect.FORFEIT]
    for person in [*back, what.consultant]:
        if person in order:
            order = line.to_back(order, person)
    return changed(
        board,
        lines=line.with_line(board.lines, what.lane, what.agency, order),
        lags={**board.lags, what.lane: what.lags_after},
        last_turn={
            **board.last_turn,
            what.lane: {**board.last_turn[what.lane], what.agency: seq},
        },
        turns={**board.turns, what.consultant: board.turns.get(what.consultant, 0) + 1},
    )


def _turn_withdrawn(board: Board, what: TurnWithdrawn, at: datetime) -> Board:
    visit = next(v for v in board.visits.values() if v.turn is not None and v.turn.seq == what.turn)
    turn = visit.turn.given if visit.turn else None
    if turn is None:
        raise ValueError("no such turn")
    board = _free(board, visit.id, at)
    board = changed(board, visits={**board.visits, visit.id: replace(visit, receivers=(), turn=None)})
    return _uncounted(board, turn, what.place) if turn.counts and turn.lane is not None else board


def _uncounted(board: Board, turn: TurnGiven, place: Place) -> Board:
    """The change of the lags is taken back exactly; the place goes to the front, or stays."""
    lane, person = turn.lane, turn.consultant
    if lane is None:
        return board
    lags = shares.taken_back(board.lags[lane], turn.lags_before, turn.lags_after)
    order = board.lines[lane][turn.agency]
    if place is Place.FRONT and person in order:
        order = line.to_front(order, person)
    return changed(
        board,
        lines=line.with_line(board.lines, lane, turn.agency, order),
        lags={**board.lags, lane: lags},
        turns={**board.turns, person: board.turns[person] - 1},
    )


def _free(board: Board, visit: str, at: datetime) -> Board:
    people = board.visits[visit].receivers
    busy = {who: where for who, where in board.busy.items() if where != visit}
    return _with_ready(board, set(people), at, busy=busy)


def _agency_joined(board: Board, agency: Agency) -> Board:
    """A new agency comes last in the agreed order, with empty lines and lag 0."""
    return changed(
        board,
        agencies=(*board.agencies, agency),
        lines={lane: {**lines, agency.id: ()} for lane, lines in board.lines.items()},
        lags={lane: {**lags, agency.id: shares.ZERO} for lane, lags in board.lags.items()},
        last_turn={lane: {**last, agency.id: 0} for lane, last in board.last_turn.items()},
    )


def _consultant_changed(board: Board, what: ConsultantChanged) -> Board:
    return changed(board, consultants={**board.consultants, what.id: what.person})


def _with_ready(board: Board, people: set[str], at: datetime, **changes: object) -> Board:
    """The board with `changes`, and with `ready` and `ready_since` brought up to date for `people`."""
    board = changed(board, **changes)  # type: ignore[arg-type]  # field names, checked by the callers' tests
    ready = (board.ready - people) | {who for who in people if _is_ready(board, who)}
    if ready == board.ready:
        return board
    since = dict(board.ready_since)
    for who in people:
        if who in ready:
            since.setdefault(who, at)
        else:
            since.pop(who, None)
    return changed(board, ready=ready, ready_since=since)


def _is_ready(board: Board, who: str) -> bool:
    return (
        who in board.signed_in
        and who not in board.away
        and who not in board.busy
        and who not in board.suspended
    )


def _carried(visit: str, opened: DayOpened, entry: Entry, number: int) -> OpenVisit:
    """A visit still open from an earlier day; before all of today's, in the order of the opening."""
    waits = next((w for w in opened.waiting if w.visit == visit), None)
    owner = waits.owner if waits else None
    lane = waits.lane if waits else None
    kind = Kind.RETURN_VISIT if owner else Kind.FIRST_VISIT
    order = number - len(opened.waiting) - len(opened.open_visits)
    return OpenVisit(visit, kind, lane, None, entry.at, order, owner, opened.open_visits.get(visit, ()))


def _changed(agencies: tuple[Agency, ...], agency: Agency) -> tuple[Agency, ...]:
    return tuple(agency if old.id == agency.id else old for old in agencies)


def _out(mapping: Mapping[K, V], key: K) -> dict[K, V]:
    return {other: value for other, value in mapping.items() if other != key}
