"""A day at an office, moment by moment, through the desk's own commands.

Stated, so that anybody can check what was made up (all drawn from one seeded generator):
receptions last a log-normal time, median 25 minutes, sigma 0.6, cut at 3 and 150 minutes; nine in ten
people come, within 40 minutes around the opening; each takes one lunch of 25 to 60 minutes between 11:30
and 13:30 and, with one chance in two, a short break of 5 to 20 minutes; one arrival in twelve is a return
visit to a consultant of the house; one called person in sixty isn't found and comes back after 5 to 15
minutes; one press in a hundred is undone after 10 seconds and pressed again; a party waits for 20 to 45
minutes, then leaves.
"""

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import count
from random import Random

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import (
    CloseDay,
    Command,
    FirstVisit,
    MarkAway,
    MarkBack,
    OpenDay,
    PartyGone,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    TakeDesk,
    Undo,
)
from frontdesk.desk.decide.closing import unconfirmed_agencies
from frontdesk.desk.desk import Change, Desk
from frontdesk.people import Cause, receptionist
from frontdesk.records import Record
from frontdesk.rotation.board import Board

MEDIAN_MINUTES, SIGMA = 25, 0.6
SHORTEST, LONGEST = 3, 150
RETURNS, NOT_FOUND, SLIPS = 1 / 12, 1 / 60, 1 / 100


class Party(Record):
    """A party that comes at a moment (UTC)."""

    at: datetime
    size: int


@dataclass
class Office:
    """Plays days on a desk whose clock it turns. The same seed gives the same days on a new book."""

    desk: Desk
    seed: int
    now: datetime
    _chance: Random = field(init=False)
    _agenda: list[tuple[datetime, int, Callable[[], None]]] = field(default_factory=list)
    _order: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        self._chance = Random(self.seed)
        self.desk.clock = lambda: self.now

    def play_day(self, day: date, parties: Sequence[Party], opens: datetime) -> None:
        """One whole day: people come, parties come, everybody leaves; it is left open, after the last."""
        self._open(day, opens)
        self._plan_people(day, opens)
        for party in parties:
            self._at(party.at, partial(self._arrive, party))
        self._run(None)

    def play_until(self, day: date, parties: Sequence[Party], opens: datetime, until: datetime) -> None:
        """The day's beginning, up to a moment: receptions are running and people are away."""
        self._open(day, opens)
        self._plan_people(day, opens)
        for party in parties:
            self._at(party.at, partial(self._arrive, party))
        self._run(until)
        self._agenda.clear()

    def close_day(self) -> None:
        """Everybody leaves, and one person of each agency that had somebody confirms the day."""
        board = self._board
        for person in [who for who in board.signed_in if who not in board.busy]:
            self._do(SignOut(person))
        confirming = [next(p.id for p in board.people_of(agency.id)) for agency in board.agencies]
        missing = unconfirmed_agencies(board, confirming)
        self._do(CloseDay(tuple(confirming), "nobody_there" if missing else None))

    @property
    def _board(self) -> Board:
        if self.desk.board is None:
            raise RuntimeError("the office is closed")
        return self.desk.board

    def _open(self, day: date, opens: datetime) -> None:
        self.now = opens
        self._do(OpenDay(day))
        self._do(TakeDesk(receptionist("刘敏")))

    def _plan_people(self, day: date, opens: datetime) -> None:
        people = list(self._board.consultants)
        self._chance.shuffle(people)
        coming = people[: max(2, round(len(people) * 0.9))]
        for person in coming:
            came = opens + timedelta(minutes=self._chance.uniform(0, 40))
            self._at(came, partial(self._sign_in, person))
            self._plan_away(person, Cause.LUNCH, self._local(day, 11.5, 13.5), (25, 60))
            if self._chance.random() < 0.5:
                self._plan_away(person, Cause.SHORT_BREAK, self._local(day, 9.5, 17), (5, 20))

    def _plan_away(self, person: str, cause: Cause, at: datetime, minutes: tuple[int, int]) -> None:
        gone = timedelta(minutes=self._chance.uniform(*minutes))
        self._at(at, lambda: self._leave(person, cause, gone))

    def _local(self, day: date, earliest: float, latest: float) -> datetime:
        hour = timedelta(hours=self._chance.uniform(earliest, latest))
        return datetime.combine(day, time(), self.desk.site.zone) + hour

    def _sign_in(self, person: str) -> None:
        if person not in self._board.signed_in:
            self._do(SignIn(person))

    def _leave(self, person: str, cause: Cause, gone: timedelta) -> None:
        if person not in self._board.ready:
            return
        self._do(MarkAway(person, cause))
        self._at(self.now + gone, lambda: self._return(person))

    def _return(self, person: str) -> None:
        if person in self._board.away and person in self._board.signed_in:
            self._do(MarkBack(person))

    def _arrive(self, party: Party) -> None:
        visit = f"{self._chance.getrandbits(128):032x}"
        command: Command = FirstVisit(visit, party.size)
        on_duty = list(self._board.signed_in)
        if on_duty and self._chance.random() < RETURNS:
            command = ReturnVisit(visit, self._chance.choice(on_duty), party.size)
        self._do(command)
        if self._chance.random() < SLIPS:
            self.now += timedelta(seconds=10)
            self._do(Undo())
            self._do(command)
        self._called(visit)
        patience = timedelta(minutes=self._chance.uniform(20, 45))
        self._at(self.now + patience, lambda: self._lose_patience(visit))

    def _called(self, visit: str) -> None:
        """Sometimes the one called isn't there, and comes back later."""
        called = self._board.visits[visit]
        if called.turn is None or self._chance.random() >= NOT_FOUND:
            return
        self._do(PassOver(visit, Cause.NOT_FOUND))
        person = called.turn.given.consultant
        back = timedelta(minutes=self._chance.uniform(5, 15))
        self._at(self.now + back, lambda: self._return(person))

    def _lose_patience(self, visit: str) -> None:
        waiting = self._board.visits.get(visit)
        if waiting is not None and waiting.waiting:
            self._do(PartyGone(visit))

    def _do(self, command: Command) -> None:
        self._receive(self.desk.do(command))

    def _receive(self, change: Change) -> None:
        """Whoever was given a turn will see the visitors off after a while."""
        for entry in change.entries:
            if isinstance(entry.what, TurnGiven):
                visit, seq = entry.what.visit, entry.seq
                self._at(
                    self.now + self._reception(),
                    partial(self._see_off, visit, seq),
                )

    def _see_off(self, visit: str, seq: int) -> None:
        """The end of the reception that began with the turn `seq`, if that still stands."""
        open_one = self._board.visits.get(visit)
        if open_one is not None and open_one.turn is not None and open_one.turn.seq == seq:
            self._do(SeeOff(visit))

    def _reception(self) -> timedelta:
        minutes = MEDIAN_MINUTES * self._chance.lognormvariate(0, SIGMA)
        return timedelta(minutes=min(max(minutes, SHORTEST), LONGEST))

    def _at(self, moment: datetime, deed: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (moment, next(self._order), deed))

    def _run(self, until: datetime | None) -> None:
        while self._agenda and (until is None or self._agenda[0][0] <= until):
            moment, _, deed = heapq.heappop(self._agenda)
            self.now = max(self.now, moment).replace(microsecond=0)
            deed()
