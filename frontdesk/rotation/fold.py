"""The fold: what each entry of the book does to the board. One entry, one effect; pure.

What moves what stands in the public format: lags move only by turns given and withdrawn, lines only by
signing in, turns given and withdrawn; a kind that isn't listed moves nothing.
"""

from collections.abc import Iterable
from datetime import datetime

from frontdesk.book.decisions import (
    HandedOver,
    OwedGiven,
    OwedLapsed,
    SentToBack,
    Suspended,
    SuspensionLifted,
    TurnCharged,
)
from frontdesk.book.entries import (
    AgencyChanged,
    AgencyJoined,
    Arrived,
    CameBack,
    ConsultantChanged,
    DayOpened,
    Entry,
    Finished,
    Gone,
    SheetAdopted,
    SheetPlanned,
    SignedIn,
    SignedOut,
    TurnGiven,
    TurnWithdrawn,
    Undone,
    WentAway,
    What,
)
from frontdesk.people import Agency, Away
from frontdesk.rotation import line, owed, shares
from frontdesk.rotation.board import Board, OpenVisit, changed
from frontdesk.rotation.notes import noted, out
from frontdesk.rotation.turns import (
    charged,
    freed,
    handed_over,
    owed_given,
    turn_charged,
    turn_given,
    turn_withdrawn,
    with_ready,
)
from frontdesk.visits import Grade, Kind


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
        base_sheet=opened.base_sheet or opened.sheet,
        planned_sheet=opened.planned_sheet,
        agencies=opened.agencies,
        consultants={person.id: person for person in opened.consultants},
        officers={officer.id: officer for officer in opened.officers},
        lines=opened.lines,
        lags=opened.lags,
        last_turn=opened.last_turn,
        owed=opened.owed,
        suspended={each.consultant: each for each in opened.suspensions},
        expected={each.expected: each for each in opened.expected},
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
        case SignedOut() | WentAway() | CameBack() | Suspended() | SuspensionLifted():
            return _duty(board, what, at)
        case Arrived():
            return _arrived(board, what, seq, at)
        case Gone():
            return changed(board, visits=out(board.visits, what.visit))
        case TurnGiven():
            return turn_given(board, what, seq, at)
        case TurnWithdrawn():
            return turn_withdrawn(board, what, at)
        case TurnCharged():
            return turn_charged(board, what)
        case HandedOver():
            return handed_over(board, what, at)
        case OwedGiven():
            return owed_given(board, what)
        case OwedLapsed():
            return charged(changed(board, owed=owed.without(board.owed, what.owed)), what.visit, to=True)
        case SentToBack():
            return _sent_to_back(board, what)
        case Finished():
            return changed(freed(board, what.visit, at), visits=out(board.visits, what.visit))
        case SheetAdopted():
            base = what.base_sheet or what.sheet
            return changed(board, sheet=what.sheet, base_sheet=base, planned_sheet=None)
        case SheetPlanned():
            return changed(board, planned_sheet=what.sheet)
        case AgencyJoined():
            return _agency_joined(board, what.agency)
        case AgencyChanged():
            return changed(board, agencies=_changed(board.agencies, what.agency))
        case ConsultantChanged():
            return changed(board, consultants={**board.consultants, what.id: what.person})
        case DayOpened():
            raise ValueError("a day is opened inside a day")
        case _:
            return noted(board, what)


def _duty(
    board: Board, what: SignedOut | WentAway | CameBack | Suspended | SuspensionLifted, at: datetime
) -> Board:
    """Who may be called, and who not."""
    who = what.consultant
    match what:
        case SignedOut():
            return with_ready(board, (who,), at, signed_in=out(board.signed_in, who))
        case WentAway():
            return with_ready(board, (who,), at, away={**board.away, who: Away(what.cause, at, what.until)})
        case CameBack():
            return with_ready(board, (who,), at, away=out(board.away, who))
        case Suspended():
            return with_ready(board, (who,), at, suspended={**board.suspended, who: what})
        case SuspensionLifted():
            return with_ready(board, (who,), at, suspended=out(board.suspended, who))


def _signed_in(board: Board, what: SignedIn, at: datetime) -> Board:
    person = board.consultants[what.consultant]
    keeps = person.id in board.opening_places and person.id not in board.been_in
    return with_ready(
        board,
        (person.id,),
        at,
        lines=line.joined(board.lines, person.id, person.agency, person.lanes, keeps_place=keeps),
        been_in=board.been_in | {person.id},
        signed_in={**board.signed_in, person.id: at},
        away=out(board.away, person.id),
    )


def _arrived(board: Board, what: Arrived, seq: int, at: datetime) -> Board:
    grade = None if what.grade is None else Grade(what.grade)
    visit = OpenVisit(
        what.visit,
        what.kind,
        what.lane,
        what.party,
        at,
        seq,
        what.owner,
        grade=grade,
        expected=what.expected,
    )
    expected = board.expected if what.expected is None else out(board.expected, what.expected)
    return changed(board, visits={**board.visits, visit.id: visit}, expected=expected)


def _sent_to_back(board: Board, what: SentToBack) -> Board:
    agency = board.consultants[what.consultant].agency
    order = board.lines[what.lane][agency]
    if what.consultant not in order:
        return board
    after = line.to_back(order, what.consultant)
    return changed(board, lines=line.with_line(board.lines, what.lane, agency, after))


def _agency_joined(board: Board, agency: Agency) -> Board:
    """A new agency comes last in the agreed order, with empty lines and lag 0."""
    return changed(
        board,
        agencies=(*board.agencies, agency),
        lines={lane: {**lines, agency.id: ()} for lane, lines in board.lines.items()},
        lags={lane: {**lags, agency.id: shares.ZERO} for lane, lags in board.lags.items()},
        last_turn={lane: {**last, agency.id: 0} for lane, last in board.last_turn.items()},
    )


def _carried(visit: str, opened: DayOpened, entry: Entry, number: int) -> OpenVisit:
    """A visit still open from an earlier day; before all of today's, in the order of the opening."""
    waits = next((w for w in opened.waiting if w.visit == visit), None)
    owner = waits.owner if waits else None
    lane = waits.lane if waits else None
    guess = Kind.RETURN_VISIT if owner else Kind.FIRST_VISIT
    kind = Kind((opened.kinds or {}).get(visit, guess))
    order = number - len(opened.waiting) - len(opened.open_visits)
    with_it = opened.open_visits.get(visit, ())
    grade = Grade(waits.grade) if waits and waits.grade else None
    expected = waits.expected if waits else None
    came = next((each for each in opened.carried if each.visit == visit), None)
    return OpenVisit(
        visit,
        kind,
        lane,
        came.party if came else None,
        came.arrived if came else entry.at,
        order,
        owner,
        with_it,
        grade=grade,
        expected=expected,
        disputed=visit in opened.disputed,
        received_before=came.received if came else None,
    )


def _changed(agencies: tuple[Agency, ...], agency: Agency) -> tuple[Agency, ...]:
    return tuple(agency if old.id == agency.id else old for old in agencies)
