"""The board: how the day stands. Nothing but the book's entries, read from the day's opening."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import TYPE_CHECKING

from frontdesk.book.decisions import Expected, OwedGiven, Suspended
from frontdesk.book.entries import Lags, TurnGiven
from frontdesk.people import Agency, Away, Consultant, Officer
from frontdesk.records import Record
from frontdesk.rules import RuleSheet
from frontdesk.visits import Grade, Kind, Lane

__all__ = ["Board", "GivenTurn", "Lines", "OpenVisit", "Served", "changed"]

Lines = Mapping[str, Mapping[str, tuple[str, ...]]]


class GivenTurn(Record):
    """A turn that was given today: its seq and moment, what stands in the book, and the debt it paid."""

    seq: int
    at: datetime
    given: TurnGiven
    paid: OwedGiven | None = None


class OpenVisit(Record):
    """A party in the house: waiting, or with somebody. `turn` is None if given on an earlier day; then
    `received_before` tells when, unless the book says nothing about it."""

    id: str
    kind: Kind
    lane: Lane | None
    party: int | None
    arrived: datetime
    arrived_seq: int
    owner: str | None = None
    receivers: tuple[str, ...] = ()
    turn: GivenTurn | None = None
    grade: Grade | None = None
    expected: str | None = None
    disputed: bool = False
    met: bool = False
    received_before: datetime | None = None

    @property
    def waiting(self) -> bool:
        return not self.receivers

    @property
    def received_since(self) -> datetime | None:
        """Since when somebody has been with the party, as far as the book says it."""
        return self.turn.at if self.turn is not None else self.received_before


class Served(Record):
    """A visit that somebody was given: what it is taken for now, and whether it costs `agency` a turn of
    `lane` as things stand. `day`: the business day on which it came; `at`: when the turn was given."""

    visit: str
    kind: Kind
    owner: str | None
    lane: Lane
    consultant: str
    agency: str
    charged: bool
    day: date
    at: datetime


class Board(Record):
    """The state of one day. All mappings are to be read only; the fold makes new ones.

    `lines`, `lags` and `last_turn` are by lane and agency; `lags` are turns due minus turns had.
    `signed_in` holds who is on duty, since when (UTC); `been_in` who has signed in today.
    `busy` maps who receives (or stands by as mentor) to the visit. `ready_since` is the moment since
    which somebody on duty has been waiting for a turn. `turns` counts today's turns per person, `lane_turns`
    per lane and agency. `owed` are the unpaid owed turns, oldest first; `served` the visits of today that
    somebody was given, also those that are over; `expected` those of the list *Expected today* that haven't
    come; `officers` the people with rights. `base_sheet` governs the days that have no sheet of their own,
    `planned_sheet` holds from the next opening on.
    """

    book: str
    date: date
    sheet: RuleSheet
    agencies: tuple[Agency, ...]
    consultants: Mapping[str, Consultant]
    lines: Lines
    lags: Mapping[str, Lags]
    last_turn: Mapping[str, Mapping[str, int]]
    base_sheet: RuleSheet
    planned_sheet: RuleSheet | None = None
    owed: tuple[OwedGiven, ...] = ()
    suspended: Mapping[str, Suspended] = field(default_factory=dict)
    expected: Mapping[str, Expected] = field(default_factory=dict)
    officers: Mapping[str, Officer] = field(default_factory=dict)
    opening_places: frozenset[str] = frozenset()
    been_in: frozenset[str] = frozenset()
    signed_in: Mapping[str, datetime] = field(default_factory=dict)
    away: Mapping[str, Away] = field(default_factory=dict)
    busy: Mapping[str, str] = field(default_factory=dict)
    ready: frozenset[str] = frozenset()
    ready_since: Mapping[str, datetime] = field(default_factory=dict)
    visits: Mapping[str, OpenVisit] = field(default_factory=dict)
    served: Mapping[str, Served] = field(default_factory=dict)
    turns: Mapping[str, int] = field(default_factory=dict)
    lane_turns: Mapping[tuple[str, str], int] = field(default_factory=dict)
    receptionist: str | None = None
    closed: bool = False
    seq: int = 0
    head: str = ""
    at: datetime | None = None

    def agency(self, agency_id: str) -> Agency:
        return next(agency for agency in self.agencies if agency.id == agency_id)

    def name(self, person: str) -> str:
        """What a consultant or a person with rights is called; an id that nobody has stands for itself."""
        someone = self.consultants.get(person) or self.officers.get(person)
        return someone.name if someone else person

    def owed_to(self, consultant: str) -> tuple[OwedGiven, ...]:
        """The unpaid owed turns of this person, oldest first."""
        return tuple(debt for debt in self.owed if debt.consultant == consultant)

    def people_of(self, agency: str) -> list[Consultant]:
        """The agency's consultants, in the order of the roster, without those who work here no more."""
        return [p for p in self.consultants.values() if p.agency == agency and not p.left]

    def waiting_visits(self) -> list[OpenVisit]:
        """Parties that wait, in the order of their arrival over all lanes."""
        waiting = [visit for visit in self.visits.values() if visit.waiting]
        return sorted(waiting, key=lambda visit: visit.arrived_seq)

    def receptions(self) -> list[OpenVisit]:
        """Parties that somebody is with, in the order of their arrival."""
        open_ones = [visit for visit in self.visits.values() if not visit.waiting]
        return sorted(open_ones, key=lambda visit: visit.arrived_seq)

    def turns_of(self, agency: str) -> int:
        """How many counted turns the agency's people had today, in all lanes."""
        return sum(turns for who, turns in self.turns.items() if self.consultants[who].agency == agency)

    def turns_in(self, lane: str, agency: str) -> int:
        """How many counted turns of the lane the agency had today."""
        return self.lane_turns.get((lane, agency), 0)


if TYPE_CHECKING:
    from dataclasses import replace as changed
else:

    def changed(board: Board, **changes: object) -> Board:
        """`dataclasses.replace` for boards, ten times as fast: a board has many fields, and each entry of a
        day changes a few of them."""
        fresh = object.__new__(Board)
        vars(fresh).update(vars(board), **changes)
        return fresh
