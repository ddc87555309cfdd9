"""A day without a file: presses on a board in memory, by the very path that the desk takes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hypothesis import strategies as st

from frontdesk.book.chain import Head, sealed
from frontdesk.book.entries import DayOpened, TurnGiven, What
from frontdesk.desk.commands import (
    Arrival,
    Call,
    Command,
    FirstVisit,
    GuestVisit,
    MarkAway,
    MarkBack,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
)
from frontdesk.desk.decide import decide
from frontdesk.desk.opening import carried_over, founding
from frontdesk.desk.orders import Expect, Lift, Override, Reclassify, Suspend
from frontdesk.errors import Refusal
from frontdesk.people import Cause, Officer, Role
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_entry, opened_board
from frontdesk.site import Site
from frontdesk.visits import Grade, Kind, Lane
from tests.office import MORNING, SATURDAY, sheet, site

Step = tuple[str, int]
COMINGS_AND_GOINGS = ["visit", "visit", "visit", "off", "off", "in", "in", "out", "away", "back"]
SUSPENSIONS = ["suspend", "lift"]
FORCED = ["override", "instead", "owner"]
SETTLED = ["invalid", "again"]


def steps_of(*more: str, least: int = 20) -> st.SearchStrategy[list[Step]]:
    """Presses at random: visits, people who come and go, and what else is named."""
    return st.lists(
        st.tuples(st.sampled_from([*COMINGS_AND_GOINGS, *more]), st.integers(0, 23)),
        min_size=least,
        max_size=80,
    )


steps = steps_of(*SUSPENSIONS)

ALL_KEEP = {"on_pass": {"signing_desk": {"effect": "keep", "minutes": None}}, "agency_busy": "lost"}
OF_LANE = {
    Lane.MANAGERS: {"very_important": "managers"},
    Lane.OUT_OF_HOURS: {"opening_hours": "03:00-04:00"},
}


def crowd(
    weights: Sequence[int] = (1, 1), each: int = 4, lane: Lane = Lane.WALK_IN, **choices: object
) -> Site:
    """Agencies A, B, C with so many people each, and as many managers; a day on which `lane` is in use."""
    names = "ABC"[: len(weights)]
    people = {name: [f"{name}{number}" for number in range(each)] for name in names}
    of = site(people, weights, sheet(**{**ALL_KEEP, **OF_LANE.get(lane, {}), **choices}))
    managers = (
        Officer(f"m{who}", f"经理{who}", Role.MANAGER, name) for name, some in people.items() for who in some
    )
    supervisors = (officer for officer in of.officers if officer.role is Role.SUPERVISOR)
    return replace(of, officers=(*managers, *supervisors))


@dataclass
class House:
    """A site, its day, and all that was written; visits come in one lane."""

    site: Site
    lane: Lane = Lane.WALK_IN
    board: Board = field(init=False)
    written: list[What] = field(default_factory=list)
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
        self.written += whats

    def press(self, command: Command) -> list[TurnGiven]:
        """The turns that this command gives; none if it's refused."""
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
        """Those who may stand in the lane, in the order of the roster."""
        return [person.id for person in self.board.consultants.values() if self.lane in person.lanes]

    def arrival(self) -> Arrival:
        """The next party for the lane; guests who need it are briefed before."""
        self.visits += 1
        visit, grade = f"v{self.visits}", Grade.IMPORTANT
        match self.lane:
            case Lane.TOUR:
                return GuestVisit(visit, Kind.TOUR)
            case Lane.CALL:
                return Call(visit)
            case Lane.VIP | Lane.MANAGERS:
                grade = Grade.VERY_IMPORTANT if self.lane is Lane.MANAGERS else grade
                self.press(Expect(f"e{visit}", Kind.VIP, grade, "s1"))
                return GuestVisit(visit, Kind.VIP, expected=f"e{visit}")
            case _:
                return FirstVisit(visit)

    def visit(self) -> list[TurnGiven]:
        return self.press(self.arrival())

    def serve(self) -> TurnGiven:
        """A visit that is seen off at once, so that everybody stays ready."""
        (turn,) = self.visit()
        self.press(SeeOff(turn.visit))
        return turn

    def next_opening(self) -> DayOpened:
        """How the next day would begin."""
        return carried_over(self.site, self.board, self.board.date + timedelta(days=1), ())

    def step(self, step: Step) -> list[TurnGiven]:
        """One press at random."""
        kind, number = step
        everybody = self.everybody()
        who = everybody[number % len(everybody)]
        if kind == "visit":
            return self.visit()
        command = self._about(kind, number, who) or self._order(kind, number, who)
        return self.press(command) if command else []

    def _about(self, kind: str, number: int, who: str) -> Command | None:
        received = [visit.id for visit in self.board.receptions()]
        visit = received[number % len(received)] if received else None
        match kind:
            case "off" if visit:
                return SeeOff(visit)
            case "gone" if visit:
                return PassOver(visit, list(Cause)[number % len(Cause)])
            case "in":
                return SignIn(who)
            case "out":
                return SignOut(who)
            case "away":
                return MarkAway(who, Cause.SIGNING_DESK)
            case "back":
                return MarkBack(who)
            case _:
                return None

    def _order(self, kind: str, number: int, who: str) -> Command | None:
        given = [turn.visit for turn in self.turns if turn.visit in self.board.served]
        visit = given[-1 - number % len(given)] if given else "none"
        match kind:
            case "override":
                arrival = self.arrival()
                return Override(arrival.visit, who, "expertise", "s1", None, arrival)
            case "instead":
                return Override(visit, who, "expertise", "s1")
            case "owner":
                self.visits += 1
                return ReturnVisit(f"v{self.visits}", who)
            case "suspend":
                return Suspend(who, "investigation", "s1")
            case "lift":
                return Lift(who, "s1")
            case "invalid":
                return Reclassify(visit, Kind.INVALID, None, "s1")
            case "again":
                return Reclassify(visit, Kind.FIRST_VISIT, None, "s1")
            case _:
                return None
