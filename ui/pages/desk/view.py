"""What all parts of the desk page show, put together once for each change."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.undoing import Action
from frontdesk.rotation.board import Board
from frontdesk.visits import Lane
from ui.day import Mark, ToldTurn, marks, told_turns
from ui.session import Session

AHEAD, RECENT = 6, 3


@dataclass(frozen=True)
class View:
    """The day at a moment. `nexts`: the next turns if parties came now; `turns`: today's newest."""

    board: Board
    now: datetime
    lane: Lane
    marks: dict[str, Mark]
    nexts: tuple[TurnGiven, ...]
    turns: tuple[ToldTurn, ...]
    undoable: Action | None
    zone: tzinfo

    @property
    def today(self) -> date:
        """The date on the wall."""
        return self.now.astimezone(self.zone).date()

    @property
    def open(self) -> bool:
        return not self.board.closed

    @property
    def closed_today(self) -> bool:
        return self.board.closed and self.board.date >= self.today

    def name(self, person: str) -> str:
        return self.board.consultants[person].name

    def mark(self, person: str) -> Mark:
        """The mark of this person's agency."""
        return self.marks[self.board.consultants[person].agency]

    def undo_left(self, now: datetime) -> int:
        """Whole seconds for which the newest action can be taken back; 0 when there is none."""
        if self.undoable is None:
            return 0
        return max(0, int(self.undoable.left(self.board.sheet, now)))

    def may_not_have_come(self, turn: ToldTurn, now: datetime) -> bool:
        """Whether *pass* is offered on this turn (clause `answer_seconds`): the newest, still with its
        visit, for as long again as the one called had to come, twice."""
        visit = self.board.visits.get(turn.given.visit)
        holds = visit is not None and visit.turn is not None and visit.turn.seq == turn.seq
        waited = (now - turn.at).total_seconds() / self.board.sheet.answer_seconds
        return self.open and holds and turn is self.turns[0] and 1 <= waited < 3


def view_of(session: Session) -> View | None:
    """The day as it stands; None before the book's first."""
    board = session.board
    if board is None:
        return None
    return View(
        board=board,
        now=session.now(),
        lane=session.lane(),
        marks=marks(board),
        nexts=tuple(session.previews(AHEAD)),
        turns=tuple(told_turns(session.entries, RECENT)),
        undoable=session.newest_action(),
        zone=session.site.zone,
    )
