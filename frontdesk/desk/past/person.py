"""One consultant's history as the book has it: turns, passes, debts, penalties, stages, in and out."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection

from frontdesk.book.decisions import (
    HandedOver,
    OwedGiven,
    OwedLapsed,
    Ruled,
    SentToBack,
    StepPassed,
    Suspended,
    SuspensionLifted,
)
from frontdesk.book.entries import (
    CameBack,
    ConsultantChanged,
    Entry,
    SignedIn,
    SignedOut,
    TurnGiven,
    TurnWithdrawn,
    Undone,
    WentAway,
    What,
)
from frontdesk.desk.desk import Desk
from frontdesk.records import Record
from frontdesk.store import person_rows, visit_rows
from frontdesk.store.person_rows import DayOfPerson
from frontdesk.store.visit_rows import VisitRow


class Chapter(StrEnum):
    """What a line of the history is about."""

    TURNS = "turns"
    DEBTS = "debts"
    DECISIONS = "decisions"
    DUTY = "duty"


class Line(Record):
    """One entry of the history. `passed`: it is somebody else's turn, for which this person was passed;
    `withdrawn`: why this turn was taken back; `undone`: it counts no more; `visit`: a turn's, as it ended."""

    entry: Entry
    chapter: Chapter
    passed: bool = False
    withdrawn: str | None = None
    undone: bool = False
    visit: VisitRow | None = None


class PastDay(Record):
    """A day of the book, with this person's lines, the newest first; perhaps none. `first`: the seq with
    which its file begins."""

    date: date
    first: int
    lines: tuple[Line, ...]


def history_of(desk: Desk, consultant: str, before: int | None = None, most: int = 14) -> list[PastDay]:
    """The newest `most` days of the book, newest first; `before` (the `first` of a day): those before it."""
    return desk.read(lambda connection, book: _read(connection, book, consultant, before, most))


def _read(connection: Connection, book: str, consultant: str, before: int | None, most: int) -> list[PastDay]:
    days = person_rows.days_of(connection, book, consultant, before, most)
    turns = {each.what.visit for day in days for each in day.entries if isinstance(each.what, TurnGiven)}
    visits = {row.id: row for row in visit_rows.rows_of(connection, book, turns)}
    return [_told(consultant, day, visits) for day in days]


def _told(who: str, day: DayOfPerson, visits: Mapping[str, VisitRow]) -> PastDay:
    undone = {seq for each in day.entries if isinstance(each.what, Undone) for seq in each.what.entries}
    withdrawn = {
        each.what.turn: str(each.what.cause)
        for each in day.entries
        if isinstance(each.what, TurnWithdrawn) and each.seq not in undone
    }
    lines = [
        Line(
            each, chapter, passed, withdrawn.get(each.seq), each.seq in undone, visits.get(_visit(each.what))
        )
        for each, chapter, passed in _lines(who, day.entries, set(day.owed))
    ]
    return PastDay(date.fromisoformat(day.date), day.first, tuple(reversed(lines)))


def _visit(what: What) -> str:
    return what.visit if isinstance(what, TurnGiven) else ""


def _lines(who: str, entries: Sequence[Entry], owed: set[str]) -> Iterator[tuple[Entry, Chapter, bool]]:
    """The entries that are about this person, each with its chapter. `owed` grows by the day's own debts."""
    for each in entries:
        what = each.what
        if isinstance(what, TurnGiven):
            passed = any(one.consultant == who for one in what.passed)
            if who in (what.consultant, what.with_mentor):
                yield each, Chapter.TURNS, False
            elif passed:
                yield each, Chapter.DEBTS, True
            continue
        if isinstance(what, OwedGiven) and what.consultant == who:
            owed.add(what.owed)
        chapter = _chapter(who, what, owed)
        if chapter is not None:
            yield each, chapter, False


def _chapter(who: str, what: What, owed: set[str]) -> Chapter | None:
    match what:
        case OwedGiven(consultant=one) if one == who:
            return Chapter.DEBTS
        case OwedLapsed(owed=debt) if debt in owed:
            return Chapter.DEBTS
        case HandedOver(from_=one, to=other) if who in (one, other):
            return Chapter.TURNS
        case SentToBack() | Suspended() | SuspensionLifted() | StepPassed() if what.consultant == who:
            return Chapter.DECISIONS
        case ConsultantChanged(id=one) | Ruled(owner=one) if one == who:
            return Chapter.DECISIONS
        case SignedIn() | SignedOut() | WentAway() | CameBack() if what.consultant == who:
            return Chapter.DUTY
    return None
