"""What people may ask of the desk. A command is a wish; `decide` says what the book makes of it.

Ids of new visits are drawn by whoever builds the command, so that deciding stays pure.
"""

from datetime import date, datetime

from frontdesk.desk.orders import Order
from frontdesk.people import Agency, Cause, Consultant, Receptionist
from frontdesk.records import Record
from frontdesk.visits import Grade, Kind, Rank


class OpenDay(Record):
    """Open the business day `date` (local). A day left open is closed first, and the book says so."""

    date: date


class TakeDesk(Record):
    """A receptionist takes the desk over by name; from here on `by` in the book is this person."""

    receptionist: Receptionist


class SignIn(Record):
    consultant: str


class SignOut(Record):
    consultant: str


class MarkAway(Record):
    """`until` is when this person is expected back (UTC), if said."""

    consultant: str
    cause: Cause
    until: datetime | None = None


class MarkBack(Record):
    consultant: str


class FirstVisit(Record):
    """Next in rotation. `seen_head`: the head of the book under the preview that was on the screen."""

    visit: str
    party: int | None = None
    seen_head: str | None = None


class ReturnVisit(Record):
    """A visitor who has been received before; `owner` is the consultant to whom the visit belongs,
    `visitor` the id of the visitor where F3 found one. `together`: the visit with whom these came, clients
    of another consultant."""

    visit: str
    owner: str
    party: int | None = None
    visitor: str | None = None
    together: str | None = None


class NamedRequest(Record):
    """A visitor who asks for a consultant by name."""

    visit: str
    consultant: str
    party: int | None = None


class Referral(Record):
    """Brought by a client of `consultant`; `asked_for`: they ask to be received by this consultant."""

    visit: str
    consultant: str
    asked_for: bool = True
    party: int | None = None


class Relative(Record):
    """Relatives or friends of a consultant."""

    visit: str
    consultant: str
    party: int | None = None


class GuestVisit(Record):
    """A tour or a VIP (`kind`). `expected`: the line of *Expected today* that makes it more than ordinary;
    `grade`: what the desk takes it for, refused if the list says less. `asks_for`: refused, too."""

    visit: str
    kind: Kind
    party: int | None = None
    rank: Rank | None = None
    expected: str | None = None
    grade: Grade | None = None
    asks_for: str | None = None


class Call(Record):
    """A telephone call that somebody must take."""

    visit: str


class TradeVisit(Record):
    """Competitor, surveyor or broker: no client. Whoever attended keeps the place in line."""

    visit: str
    attended_by: str | None = None
    party: int | None = None


Arrival = FirstVisit | ReturnVisit | NamedRequest | Referral | Relative | GuestVisit | Call | TradeVisit


class HandOver(Record):
    """Somebody else goes on with the visit, for a reason (a code)."""

    visit: str
    to: str
    reason: str


class Refuse(Record):
    """The one called refuses the visitors, for a reason (a code): the sheet's penalty, and the next one."""

    visit: str
    consultant: str
    reason: str


class Dispute(Record):
    """A quarrel at the door: served by rotation now, ruled by the supervisor later."""

    visit: str


class Met(Record):
    """The one called has met the visitors."""

    visit: str


class CountParty(Record):
    """How many people came with this visit, told after the press."""

    visit: str
    party: int


class PassOver(Record):
    """The person called for `visit` isn't there, for `cause`: the next one gets the visit."""

    visit: str
    cause: Cause


class PartyGone(Record):
    """A waiting party left unreceived."""

    visit: str


class SeeOff(Record):
    """The reception is over."""

    visit: str


class Undo(Record):
    """Take the newest action back. `entry`: the seq under the button that was pressed, if one was."""

    entry: int | None = None


class CloseDay(Record):
    """`confirmed_by`: ids of consultants or managers; `unconfirmed`: the code of a reason, where an
    agency did not confirm."""

    confirmed_by: tuple[str, ...] = ()
    unconfirmed: str | None = None


class Enlist(Record):
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
