"""What people may ask of the desk. A command is a wish; `decide` says what the book makes of it.

Ids of new visits are drawn by whoever builds the command, so that deciding stays pure.
"""

from dataclasses import dataclass
from datetime import date, datetime

from frontdesk.desk.orders import Order
from frontdesk.people import Agency, Cause, Consultant, Receptionist
from frontdesk.visits import Grade, Kind, Rank


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
    `visitor` the id of the visitor where F3 found one. `together`: the visit with whom these came, clients
    of another consultant."""

    visit: str
    owner: str
    party: int | None = None
    visitor: str | None = None
    together: str | None = None


@dataclass(frozen=True)
class NamedRequest:
    """A visitor who asks for a consultant by name."""

    visit: str
    consultant: str
    party: int | None = None


@dataclass(frozen=True)
class Referral:
    """Brought by a client of `consultant`; `asked_for`: they ask to be received by this consultant."""

    visit: str
    consultant: str
    asked_for: bool = True
    party: int | None = None


@dataclass(frozen=True)
class Relative:
    """Relatives or friends of a consultant."""

    visit: str
    consultant: str
    party: int | None = None


@dataclass(frozen=True)
class GuestVisit:
    """A tour or a VIP (`kind`). `expected`: the line of *Expected today* that makes it more than ordinary;
    `grade`: what the desk takes it for, refused if the list says less. `asks_for`: refused, too."""

    visit: str
    kind: Kind
    party: int | None = None
    rank: Rank | None = None
    expected: str | None = None
    grade: Grade | None = None
    asks_for: str | None = None


@dataclass(frozen=True)
class Call:
    """A telephone call that somebody must take."""

    visit: str


@dataclass(frozen=True)
class TradeVisit:
    """Competitor, surveyor or broker: no client. Whoever attended keeps the place in line."""

    visit: str
    attended_by: str | None = None
    party: int | None = None


Arrival = FirstVisit | ReturnVisit | NamedRequest | Referral | Relative | GuestVisit | Call | TradeVisit


@dataclass(frozen=True)
class HandOver:
    """Somebody else goes on with the visit, for a reason (a code)."""

    visit: str
    to: str
    reason: str


@dataclass(frozen=True)
class Refuse:
    """The one called refuses the visitors, for a reason (a code): the sheet's penalty, and the next one."""

    visit: str
    consultant: str
    reason: str


@dataclass(frozen=True)
class Dispute:
    """A quarrel at the door: served by rotation now, ruled by the supervisor later."""

    visit: str


@dataclass(frozen=True)
class Met:
    """The one called has met the visitors."""

    visit: str


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
    | Arrival
    | CountParty
    | PassOver
    | PartyGone
    | SeeOff
    | HandOver
    | Refuse
    | Dispute
    | Met
    | Undo
    | CloseDay
    | Enlist
    | Order
)
