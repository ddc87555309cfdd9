"""What all parts of the desk page show, put together once for each change."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, timedelta, tzinfo

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.undoing import Action
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.rotation.pick import previews
from frontdesk.visits import Lane
from ui.day import (
    NO_MARK,
    Mark,
    ToldTurn,
    can_be_passed,
    done_for_today,
    latest_turns,
    mark_of_person,
    marks,
    met_times,
    told_turns,
)
from ui.session import Session

AHEAD, RECENT = 6, 3
PATIENCE = 3
OTHER_LANES = (Lane.TOUR, Lane.VIP, Lane.CALL)


class View(Record):
    """The day at a moment. `next`: the next turn if a party came now; `unmanned`: lanes in which nobody who
    is in may stand; `turns`: today's newest; `latest`: the same with those undone; `met`: how long it took
    until the visitors were met, by visit; `notes`: who is expected, by the line of the list."""

    board: Board
    now: datetime
    lane: Lane
    marks: dict[str, Mark]
    next: TurnGiven | None
    turns: tuple[ToldTurn, ...]
    latest: tuple[ToldTurn, ...]
    undoable: Action | None
    zone: tzinfo
    unmanned: tuple[Lane, ...] = ()
    met: Mapping[str, timedelta] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The date on the wall."""
        return self.now.astimezone(self.zone).date()

    @property
    def open(self) -> bool:
        return not self.board.closed

    def nexts(self) -> tuple[TurnGiven, ...]:
        """The next turns, if parties came now: worked out each time, for the card that shows them."""
        return tuple(previews(self.board, self.lane, self.now, AHEAD)) if self.open else ()

    def others(self) -> tuple[TurnGiven, ...]:
        """The next of each other lane that somebody can be called in; worked out each time, too."""
        if not self.open:
            return ()
        lanes = [lane for lane in OTHER_LANES if any(self.board.lines.get(lane, {}).values())]
        return tuple(turn for lane in lanes for turn in previews(self.board, lane, self.now, 1))

    @property
    def closed_today(self) -> bool:
        return done_for_today(self.board, self.today)

    def name(self, person: str) -> str:
        """What a consultant, or a person with rights, is called."""
        return self.board.name(person)

    def mark(self, person: str) -> Mark:
        """The mark of this person's agency; nobody's for the developer's supervisor."""
        return mark_of_person(self.board, person)

    def mark_of_turn(self, turn: TurnGiven) -> Mark:
        return self.marks.get(turn.agency, NO_MARK)

    def is_met(self, visit: str) -> bool:
        """Whether the visitors were met, or are gone."""
        known = self.board.visits.get(visit)
        return known is None or known.met

    def unmet(self) -> str | None:
        """The visit that *met* is about: the newest turn whose visitors haven't been met; an earlier one than
        the newest only as long as *pass* is offered on it, too."""
        for turn in self.turns:
            newest = turn is self.turns[0]
            if self._is_awaited(turn) and (newest or self._waited(turn, self.now) < PATIENCE):
                return turn.given.visit
        return None

    def undo_left(self, now: datetime) -> int:
        """Whole seconds for which the newest action can be taken back; 0 when there is none."""
        if self.undoable is None:
            return 0
        return max(0, int(self.undoable.left(self.board.sheet, now)))

    def may_not_have_come(self, turn: ToldTurn, now: datetime) -> bool:
        """Whether *pass* is offered on this turn (clause `answer_seconds`): still with its visit, whom nobody
        has met, for as long again as the one called had to come, twice."""
        if not self.open or not self._is_awaited(turn):
            return False
        passable = can_be_passed(self.board.visits[turn.given.visit])
        return passable and 1 <= self._waited(turn, now) < PATIENCE

    def _is_awaited(self, turn: ToldTurn) -> bool:
        """Whether the one called by this turn hasn't met the visitors yet, as far as anybody said."""
        visit = self.board.visits.get(turn.given.visit)
        called = visit.turn if visit is not None and not visit.met else None
        return called is not None and called.seq == turn.seq

    def _waited(self, turn: ToldTurn, now: datetime) -> float:
        """For how long the visitors have waited, in times that the one called has to come."""
        return (now - turn.at).total_seconds() / self.board.sheet.answer_seconds


def view_of(session: Session) -> View | None:
    """The day as it stands; None before the book's first."""
    board = session.board
    if board is None:
        return None
    entries = session.entries
    turns = tuple(told_turns(entries, RECENT))
    return View(
        board=board,
        now=session.now(),
        lane=session.lane(),
        marks=marks(board),
        next=next(iter(session.previews(1)), None),
        turns=turns,
        latest=tuple(latest_turns(entries, RECENT)),
        undoable=session.newest_action(),
        zone=session.site.zone,
        unmanned=unmanned(board),
        met=met_times(entries, turns),
        notes=session.briefed_notes() if board.expected else {},
    )


def unmanned(board: Board) -> tuple[Lane, ...]:
    """The other lanes in which nobody of those who have signed in may stand."""
    if board.closed or not board.signed_in:
        return ()
    return tuple(lane for lane in OTHER_LANES if not any(board.lines.get(lane, {}).values()))
