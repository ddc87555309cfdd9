"""Ownership: whose client a visitor is, for how long still, and who else may claim (clauses `match`,
`protection_days`). What decides nothing by itself: a clash is ruled by the supervisor."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

from frontdesk.desk.desk import Desk
from frontdesk.desk.opening import business_date
from frontdesk.records import Record
from frontdesk.rules import RuleSheet
from frontdesk.store import client_store
from frontdesk.visits import Kind


class Standing(Record):
    """Whose client this is. `owner`: a consultant's id, None while nobody had an effective contact;
    `protected_until`: the last day on which that holds; `family`: names of those who are one client with
    the visitor."""

    owner: str | None = None
    last_contact: date | None = None
    protected_until: date | None = None
    days_left: int | None = None
    family: tuple[str, ...] = ()

    @property
    def protected(self) -> bool:
        return self.days_left is not None and self.days_left >= 0


class Claim(Record):
    """Another consultant whose protected client the visitor of a visit seems to be, and by what:
    `same_phone`, `same_name`, `family`."""

    owner: str
    reason: str
    protected_until: date


def standing(desk: Desk, visitor: str) -> Standing:
    """Whose client this visitor is today, the family with them where the sheet says so."""
    return desk.read(lambda connection, book: _standing(desk, connection, book, visitor))


def link_family(desk: Desk, visitor: str, other: str) -> None:
    """Spouse, parents, children: from now on one client."""
    desk.write(lambda connection, book: client_store.link_family(connection, book, visitor, other))


def claims(desk: Desk, visit: str) -> list[Claim]:
    """Who may claim the visitor registered for this visit: owners other than the one who received, whose
    protection still holds; the strongest match first."""
    return desk.read(lambda connection, book: _claims(desk, connection, book, visit))


def _standing(desk: Desk, connection: Connection, book: str, visitor: str) -> Standing:
    sheet = _sheet(desk)
    people = [visitor]
    if "family" in sheet.match:
        people = client_store.family_of(connection, book, visitor)
    names = client_store.names_of(connection, book, [one for one in people if one != visitor])
    contact = client_store.newest_contact(connection, book, people)
    return Standing(family=tuple(names)) if contact is None else _of(desk, sheet, contact, tuple(names))


def _of(desk: Desk, sheet: RuleSheet, contact: client_store.Contact, family: tuple[str, ...]) -> Standing:
    last = date.fromisoformat(contact.date)
    until = _protected_until(sheet, contact)
    left = (until - business_date(desk.site, desk.clock())).days
    return Standing(contact.owner, last, until, left, family)


def _protected_until(sheet: RuleSheet, contact: client_store.Contact) -> date:
    days = sheet.protection_days.call if contact.kind == Kind.CALL else sheet.protection_days.visit
    return date.fromisoformat(contact.date) + timedelta(days=days)


def _claims(desk: Desk, connection: Connection, book: str, visit: str) -> list[Claim]:
    visitor = client_store.visitor_of(connection, book, visit)
    if visitor is None:
        return []
    sheet = _sheet(desk)
    served = desk.board.served.get(visit) if desk.board else None
    received = served.consultant if served else None
    found: dict[str, Claim] = {}
    for reason, people in _look_alikes(connection, book, sheet, visitor):
        contact = client_store.newest_contact(connection, book, people, but=visit) if people else None
        if contact is None or contact.owner == received or contact.owner in found:
            continue
        until = _protected_until(sheet, contact)
        if until >= business_date(desk.site, desk.clock()):
            found[contact.owner] = Claim(contact.owner, reason, until)
    return list(found.values())


def _look_alikes(
    connection: Connection, book: str, sheet: RuleSheet, visitor: str
) -> Sequence[tuple[str, list[str]]]:
    """Who is taken for the same client, by clause `match`; the same phone is the same visitor already."""
    alike: list[tuple[str, list[str]]] = []
    if "phone" in sheet.match:
        alike.append(("same_phone", [visitor]))
    if "family" in sheet.match:
        kin = client_store.family_of(connection, book, visitor)
        alike.append(("family", [one for one in kin if one != visitor]))
    if "name" in sheet.match:
        alike.append(("same_name", client_store.same_name(connection, book, visitor)))
    return alike


def _sheet(desk: Desk) -> RuleSheet:
    return desk.board.sheet if desk.board else desk.site.sheet
