"""The board: how the day stands. Nothing but the book's entries, read from the day's opening."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from frontdesk.book.entries import Lags, TurnGiven
from frontdesk.people import Agency, Away, Consultant
from frontdesk.rules import RuleSheet
from frontdesk.visits import Kind, Lane

__all__ = ["Board", "GivenTurn", "Lines", "OpenVisit", "changed"]

Lines = Mapping[str, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True)
class GivenTurn:
    """A turn that was given today: its seq and moment, and what stands in the book."""

    seq: int
    at: datetime
    given: TurnGiven


@dataclass(frozen=True)
class OpenVisit:
    """A party in the house: waiting, or with somebody. `turn` is None if given on an earlier day."""

    id: str
    kind: Kind
    lane: Lane | None
    party: int | None
    arrived: datetime
    arrived_seq: int
    owner: str | None = None
    receivers: tuple[str, ...] = ()
    turn: GivenTurn | None = None

    @property
    def waiting(self) -> bool:
        return not self.receivers


@dataclass(frozen=True)
class Board:
    """The state of one day. All mappings are to be read only; the fold makes new ones.

    `lines`, `lags` and `last_turn` are by lane and agency; `lags` are turns due minus turns had.
    `signed_in` holds who is on duty, since when (UTC); `been_in` who has signed in today.
    `busy` maps who receives (or stands by as mentor) to the visit. `ready_since` is the moment since
    which somebody on duty has been waiting for a turn.
    """

    book: str
    date: date
    sheet: RuleSheet
    agencies: tuple[Agency, ...]
    consultants: Mapping[str, Consultant]
    lines: Lines
    lags: Mapping[str, Lags]
    last_turn: Mapping[str, Mapping[str, int]]
    suspended: frozenset[str] = frozenset()
    opening_places: frozenset[str] = frozenset()
    been_in: frozenset[str] = frozenset()
    signed_in: Mapping[str, datetime] = field(default_factory=dict)
    away: Mapping[str, Away] = field(default_factory=dict)
    busy: Mapping[str, str] = field(default_factory=dict)
    ready: frozenset[str] = frozenset()
    ready_since: Mapping[str, datetime] = field(default_factory=dict)
    visits: Mapping[str, OpenVisit] = field(default_factory=dict)
    turns: Mapping[str, int] = field(default_factory=dict)
    receptionist: str | None = None
    closed: bool = False
    seq: int = 0
    head: str = ""
    at: datetime | None = None

    def agency(self, agency_id: str) -> Agency:
        return next(agency for agency in self.agencies if agency.id == agency_id)

    def people_of(self, agency: str) -> list[Consultant]:
        """The agency's consultants, in the order of the roster."""
        return [person for person in self.consultants.values() if person.agency == agency]

    def waiting_visits(self) -> list[OpenVisit]:
        """Parties that wait, in the order of their arrival over all lanes."""
        waiting = [visit for visit in self.visits.values() if visit.waiting]
        return sorted(waiting, key=lambda visit: visit.arrived_seq)

    def receptions(self) -> list[OpenVisit]:
        """Parties that somebody is with, in the order of their arrival."""
        open_ones = [visit for visit in self.visits.values() if not visit.waiting]
        return sorted(open_ones, key=lambda visit: visit.arrived_seq)

    def turns_of(self, agency: str) -> int:
        """How many counted turns the agency's people had today."""
        return sum(self.turns.get(person.id, 0) for person in self.people_of(agency))


if TYPE_CHECKING:
    from dataclasses import replace as changed
else:

    def changed(board: Board, **changes: object) -> Board:
        """`dataclasses.replace` for boards, ten times as fast: a board has many fields, and each entry of a
        day changes a few of them."""
        fresh = object.__new__(Board)
        vars(fresh).update(vars(board), **changes)
        return fresh
