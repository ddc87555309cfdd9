"""What can stand in the book: one frozen dataclass per kind of entry.

Field names are those of the public day file. An entry says what happened; what it does to the board
is in `rotation/fold.py`, how it is written in `codec.py`.
"""

from collections.abc import Mapping
from datetime import datetime

from frontdesk.book.days import (
    AgencyChanged as AgencyChanged,
    AgencyJoined as AgencyJoined,
    CarriedVisit as CarriedVisit,
    ConsultantChanged as ConsultantChanged,
    DayClosed as DayClosed,
    DayOpened as DayOpened,
    OpenWaiting as OpenWaiting,
    SheetAdopted as SheetAdopted,
    SheetPlanned as SheetPlanned,
    Totals as Totals,
)
from frontdesk.book.decisions import (
    Decision,
    Disputed,
    Expected,
    HandedOver,
    Lags as Lags,
    Met,
    OfficerChanged,
    OwedGiven,
    OwedLapsed,
    Reclassified,
    Ruled,
    SentToBack,
    StepPassed,
    Suspended,
    SuspensionLifted,
    TurnCharged,
)
from frontdesk.people import Cause
from frontdesk.records import Record, quiet
from frontdesk.visits import Basis, Effect, Kind, Lane, Place, Rank


class DeskTaken(Record):
    """A receptionist took the desk over; moves nothing, tells who `by` is from here on."""

    receptionist: str
    name: str


class SignedIn(Record):
    consultant: str


class SignedOut(Record):
    consultant: str


class WentAway(Record):
    consultant: str
    cause: Cause
    until: datetime | None = None


class CameBack(Record):
    consultant: str


class Arrived(Record):
    """A party at the door. `owner`: the consultant to whom it belongs, or whom it asks for; `rank` of the
    guests; `together`: the visit of those who came along, clients of another consultant."""

    visit: str
    kind: Kind
    lane: Lane | None
    party: int | None
    grade: str | None = None
    expected: str | None = None
    owner: str | None = quiet(None)
    rank: Rank | None = quiet(None)
    together: str | None = quiet(None)


class PartyCounted(Record):
    """How many came, told after the turn was given; moves nothing."""

    visit: str
    party: int


class Waiting(Record):
    visit: str
    lane: Lane | None


class Gone(Record):
    visit: str


class Passed(Record):
    """Who stood in front of the one chosen, why not this person, and what came of it."""

    consultant: str
    cause: str
    effect: Effect


class TurnGiven(Record):
    """A turn, with all that it takes to answer *why him, and why not me?* `decision`: of an override."""

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
    decision: Decision | None = quiet(None)


class TurnWithdrawn(Record):
    """The turn (its seq) is taken back: the one called wasn't there, refused, or was overridden."""

    turn: int
    cause: str
    place: Place


class Finished(Record):
    visit: str


class Undone(Record):
    """The entries of the newest command count no more."""

    entries: tuple[int, ...]


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
    | Expected
    | OwedGiven
    | OwedLapsed
    | SentToBack
    | HandedOver
    | Reclassified
    | Ruled
    | Disputed
    | TurnCharged
    | Suspended
    | SuspensionLifted
    | SheetPlanned
    | OfficerChanged
    | StepPassed
    | Met
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
    "expected": Expected,
    "owed_given": OwedGiven,
    "owed_lapsed": OwedLapsed,
    "sent_to_back": SentToBack,
    "handed_over": HandedOver,
    "reclassified": Reclassified,
    "ruled": Ruled,
    "disputed": Disputed,
    "turn_charged": TurnCharged,
    "suspended": Suspended,
    "suspension_lifted": SuspensionLifted,
    "sheet_planned": SheetPlanned,
    "officer_changed": OfficerChanged,
    "step_passed": StepPassed,
    "met": Met,
}


class Entry(Record):
    """A line of the book. `at` is UTC; `clock` what the PC's clock said, where it had gone back."""

    seq: int
    at: datetime
    by: str
    what: What
    prev: str
    hash: str
    clock: datetime | None = None
