"""What can stand in the book: one frozen dataclass per kind of entry.

Field names are those of the public day file. An entry says what happened; what it does to the board
is in `rotation/fold.py`, how it is written in `codec.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from frontdesk.people import Agency, Cause, Consultant
from frontdesk.rules import RuleSheet
from frontdesk.visits import Basis, Effect, Kind, Lane, Place

Lags = Mapping[str, Fraction]


@dataclass(frozen=True)
class OpenWaiting:
    """A party that waits across the change of day; `owner` if it waits for a consultant's agency."""

    visit: str
    lane: Lane | None
    owner: str | None = None


@dataclass(frozen=True)
class DayOpened:
    """The whole opening state, so that a day can be checked alone. Nobody is signed in or away."""

    date: date
    sheet: RuleSheet
    agencies: tuple[Agency, ...]
    consultants: tuple[Consultant, ...]
    lines: Mapping[str, Mapping[str, tuple[str, ...]]]
    lags: Mapping[str, Lags]
    last_turn: Mapping[str, Mapping[str, int]]
    open_visits: Mapping[str, tuple[str, ...]]
    waiting: tuple[OpenWaiting, ...]
    previous_head: str
    owed: tuple[str, ...] = ()
    suspended: tuple[str, ...] = ()


@dataclass(frozen=True)
class DeskTaken:
    """A receptionist took the desk over; moves nothing, tells who `by` is from here on."""

    receptionist: str
    name: str


@dataclass(frozen=True)
class SignedIn:
    consultant: str


@dataclass(frozen=True)
class SignedOut:
    consultant: str


@dataclass(frozen=True)
class WentAway:
    consultant: str
    cause: Cause
    until: datetime | None = None


@dataclass(frozen=True)
class CameBack:
    consultant: str


@dataclass(frozen=True)
class Arrived:
    """A party at the door. `owner`: the consultant to whom a return visit belongs."""

    visit: str
    kind: Kind
    lane: Lane | None
    party: int | None
    grade: str | None = None
    expected: str | None = None
    owner: str | None = None


@dataclass(frozen=True)
class PartyCounted:
    """How many came, told after the turn was given; moves nothing."""

    visit: str
    party: int


@dataclass(frozen=True)
class Waiting:
    visit: str
    lane: Lane | None


@dataclass(frozen=True)
class Gone:
    visit: str


@dataclass(frozen=True)
class Passed:
    """Who stood in front of the one chosen, why not this person, and what came of it."""

    consultant: str
    cause: str
    effect: Effect


@dataclass(frozen=True)
class TurnGiven:
    """A turn, with all that it takes to answer *why him, and why not me?*"""

    visit: str
    lane: Lane | None
    consultant: str
    agency: str
    basis: Basis
    counts: bool
    candidates: Mapping[str, tuple[str, ...]]
    lags_before: Lags
    lags_after: Lags
    passed: tuple[Passed, ...]
    owed: str | None
    clause: str
    sheet_version: int
    with_mentor: str | None


@dataclass(frozen=True)
class TurnWithdrawn:
    """The one called wasn't there: `turn` (its seq) is taken back."""

    turn: int
    cause: Cause
    place: Place


@dataclass(frozen=True)
class Finished:
    visit: str


@dataclass(frozen=True)
class Undone:
    """The entries of the newest command count no more."""

    entries: tuple[int, ...]


@dataclass(frozen=True)
class SheetAdopted:
    sheet: RuleSheet


@dataclass(frozen=True)
class AgencyChanged(Agency):
    """The agency, whole, as it is from here on."""

    @property
    def agency(self) -> Agency:
        return Agency(self.id, self.name, self.weight)


@dataclass(frozen=True)
class AgencyJoined(AgencyChanged):
    """A new agency, whole; it comes last in the agreed order."""


@dataclass(frozen=True)
class ConsultantChanged(Consultant):
    """A consultant, whole, new or as this person is from here on."""

    @property
    def person(self) -> Consultant:
        return Consultant(self.id, self.name, self.agency, self.stage, self.lanes, self.mentor)


@dataclass(frozen=True)
class Totals:
    """The day in numbers: counted turns and closing lags per agency, counted turns per consultant."""

    agencies: Mapping[str, int] = field(default_factory=dict)
    lags: Mapping[str, Lags] = field(default_factory=dict)
    consultants: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class DayClosed:
    """`unconfirmed`: the code of the reason where an agency didn't confirm."""

    totals: Totals
    confirmed_by: tuple[str, ...]
    unconfirmed: str | None


What = (
    DayOpened
    | DeskTaken
    | SignedIn
    | SignedOut
    | WentAway
    | CameBack
    | Arrived
    | PartyCounted
    | Waiting
    | Gone
    | TurnGiven
    | TurnWithdrawn
    | Finished
    | Undone
    | SheetAdopted
    | AgencyChanged
    | AgencyJoined
    | ConsultantChanged
    | DayClosed
)

KINDS: Mapping[str, type[What]] = {
    "day_opened": DayOpened,
    "desk_taken": DeskTaken,
    "signed_in": SignedIn,
    "signed_out": SignedOut,
    "away": WentAway,
    "back": CameBack,
    "arrived": Arrived,
    "party_counted": PartyCounted,
    "waiting": Waiting,
    "gone": Gone,
    "turn_given": TurnGiven,
    "turn_withdrawn": TurnWithdrawn,
    "finished": Finished,
    "undone": Undone,
    "sheet_adopted": SheetAdopted,
    "agency_changed": AgencyChanged,
    "agency_joined": AgencyJoined,
    "consultant_changed": ConsultantChanged,
    "day_closed": DayClosed,
}


@dataclass(frozen=True)
class Entry:
    """A line of the book. `at` is UTC; `clock` what the PC's clock said, where it had gone back."""

    seq: int
    at: datetime
    by: str
    what: What
    prev: str
    hash: str
    clock: datetime | None = None
