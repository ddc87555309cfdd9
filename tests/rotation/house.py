"""A day without a file: presses on a board in memory, by the very path that the desk takes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hypothesis import strategies as st

from frontdesk.book.chain import Head, sealed
from frontdesk.book.entries import TurnGiven, What
from frontdesk.desk.commands import Command, FirstVisit, MarkAway, MarkBack, SeeOff, SignIn, SignOut
from frontdesk.desk.decide import Dayless, WithinDay, decide
from frontdesk.desk.opening import founding
from frontdesk.errors import Refusal
from frontdesk.people import Cause
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_entry, opened_board
from frontdesk.site import Site
from tests.office import MORNING, SATURDAY

Step = tuple[str, int]

steps = st.lists(
    st.tuples(
        st.sampled_from(["visit", "visit", "visit", "off", "off", "in", "in", "out", "away", "back"]),
        st.integers(0, 11),
    ),
    min_size=20,
    max_size=80,
)


@dataclass
class House:
    """A site, its day, and all turns that were given."""

    site: Site
    board: Board = field(init=False)
    turns: list[TurnGiven] = field(default_factory=list)
    now: datetime = MORNING
    visits: int = 0

    def __post_init__(self) -> None:
        (entry,) = sealed("office", Head(), [founding(self.site, SATURDAY)], "desk", self.now)
        self.board = opened_board("office", entry)

    def write(self, *whats: What) -> None:
        head = Head(self.board.seq, self.board.head, self.board.at)
        for entry in sealed("office", head, whats, "desk", self.now):
            self.board = fold_entry(self.board, entry)

    def press(self, command: Command) -> list[TurnGiven]:
        """The turns that this command gives; none if it's refused."""
        assert isinstance(command, Dayless | WithinDay)
        self.now += timedelta(seconds=1)
        try:
            whats = decide(self.board, self.site, command, self.now)
        except Refusal:
            return []
        self.write(*whats)
        given = [what for what in whats if isinstance(what, TurnGiven)]
        self.turns += given
        return given

    def sign_in(self, people: Iterable[str]) -> None:
        for who in people:
            self.press(SignIn(who))

    def everybody(self) -> list[str]:
        return [person.id for person in self.site.consultants]

    def visit(self) -> list[TurnGiven]:
        self.visits += 1
        return self.press(FirstVisit(f"v{self.visits}"))

    def serve(self) -> TurnGiven:
        """A visit that is seen off at once, so that everybody stays ready."""
        (turn,) = self.visit()
        self.press(SeeOff(turn.visit))
        return turn

    def step(self, step: Step) -> list[TurnGiven]:
        """One press at random."""
        kind, number = step
        who = self.everybody()[number % len(self.site.consultants)]
        received = [visit.id for visit in self.board.receptions()]
        match kind:
            case "visit":
                return self.visit()
            case "off":
                return self.press(SeeOff(received[number % len(received)])) if received else []
            case "in":
                return self.press(SignIn(who))
            case "out":
                return self.press(SignOut(who))
            case "away":
                return self.press(MarkAway(who, Cause.SIGNING_DESK))
            case _:
                return self.press(MarkBack(who))
