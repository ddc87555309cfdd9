"""Briefings and other orders of the supervisor, for the tests and pictures of the screens."""

from dataclasses import replace
from uuid import uuid4

from frontdesk.desk.desk import Change, Desk
from frontdesk.desk.orders import Expect, Order
from frontdesk.desk.rights import pins
from frontdesk.desk.rights.approvals import approve
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from frontdesk.visits import Grade, Kind, Rank
from tests.ui.made_up import site
from tests.ui.officers_made import OFFICERS, PINS
from ui.session import Session

SUPERVISOR = OFFICERS[2]
PIN = PINS[SUPERVISOR.id]
CHEAP = pins.Cost(1, 8, 1)


def site_with_rights(sheet: RuleSheet | None = None, most: int = 4, agencies: int = 3) -> Site:
    """The made-up site with people who have rights."""
    return replace(site(sheet, most, agencies), officers=OFFICERS)


def desk_of(session: Session) -> Desk:
    return session._desk


def give_pins(session: Session) -> None:
    set_first_pins(desk_of(session), PINS)


def approved(session: Session, order: Order) -> Change:
    """Have it done by whoever it names."""
    by = order.by or ""
    change = session.do(order, approve(desk_of(session), by, PINS[by], order))
    assert change is not None
    return change


def brief(
    session: Session,
    kind: Kind,
    grade: Grade,
    party: int | None = None,
    rank: Rank | None = None,
    note: str = "",
) -> str:
    """Put guests on the list *Expected today*; the line."""
    line = uuid4().hex
    change = approved(session, Expect(line, kind, grade, SUPERVISOR.id, None, party, rank))
    if note:
        session.keep_note(change.entries[-1].seq, note)
    return line
