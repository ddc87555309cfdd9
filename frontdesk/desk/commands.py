"""What people may ask of the desk. A command is a wish; `decide` says what the book makes of it.

Ids of new visits are drawn by whoever builds the command, so that deciding stays pure.
"""

from dataclasses import dataclass
from datetime import date, datetime

from frontdesk.people import Agency, Cause, Consultant, Receptionist


@dataclass(frozen=True)
class OpenDay:
    """Open the business day `date` (local). A day left open is closed first, and the book says so."""

    date: date


@dataclass(frozen=True)
class TakeDesk:
    """A receptionist takes the desk over by name; from here on `by` in the book is this person."""

    receptionist: Receptionist


@dataclass(frozen=True)
class SignIn:
    consultant: str


@dataclass(frozen=True)
class SignOut:
    consultant: str


@dataclass(frozen=True)
class MarkAway:
    """`until` is when this person is expected back (UTC), if said."""

    consultant: str
    cause: Cause
    until: datetime | None = None


@dataclass(frozen=True)
class MarkBack:
    consultant: str


@dataclass(frozen=True)
class FirstVisit:
    """Next in rotation. `seen_head`: the head of the book under the preview that was on the screen."""

    visit: str
    party: int | None = None
    seen_head: str | None = None


@dataclass(frozen=True)
class ReturnVisit:
    """A visitor who has been received before; `owner` is the consultant to whom the visit belongs,
    `visitor` the id of the visitor where F3 found one."""

    visit: str
    owner: str
    party: int | None = None
    visitor: str | None = None


@dataclass(frozen=True)
class CountParty:
    """How many people came with this visit, told after the press."""

    visit: str
    party: int


@dataclass(frozen=True)
class PassOver:
    """The person called for `visit` isn't there, for `cause`: the next one gets the visit."""

    visit: str
    cause: Cause


@dataclass(frozen=True)
class PartyGone:
    """A waiting party left unreceived."""

    visit: str


@dataclass(frozen=True)
class SeeOff:
    """The reception is over."""

    visit: str


@dataclass(frozen=True)
class Undo:
    """Take the newest action back. `entry`: the seq under the button that was pressed, if one was."""

    entry: int | None = None


@dataclass(frozen=True)
class CloseDay:
    """`confirmed_by`: ids of consultants or managers; `unconfirmed`: the code of a reason, where an
    agency did not confirm."""

    confirmed_by: tuple[str, ...] = ()
    unconfirmed: str | None = None


@dataclass(frozen=True)
class Enlist:
    """Agencies that join (last in the agreed order, with lag 0), and consultants who join or change: all
    or none. Lines change at the next sign-in of each."""

    agencies: tuple[Agency, ...]
    consultants: tuple[Consultant, ...]


Command = (
    OpenDay
    | TakeDesk
    | SignIn
    | SignOut
    | MarkAway
    | MarkBack
    | FirstVisit
    | ReturnVisit
    | CountParty
    | PassOver
    | PartyGone
    | SeeOff
    | Undo
    | CloseDay
    | Enlist
)
