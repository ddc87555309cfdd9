"""Whose clients the visitors are: their contacts, their families, and who else looks the same."""

from collections.abc import Sequence
from uuid import uuid4

from sqlalchemy import Connection, or_, select, update

from frontdesk.records import Record
from frontdesk.store.tables import registration, visit, visitor

NO_CONTACT = ("trade_visit", "invalid")
EFFECTIVE = ("receiving", "finished")


class Contact(Record):
    """A visit or call that a consultant had with a visitor: `date` local, ISO; `owner` a consultant's id."""

    visit: str
    visitor: str
    date: str
    kind: str
    owner: str


def newest_contact(
    connection: Connection, book_id: str, visitors: Sequence[str], but: str = ""
) -> Contact | None:
    """The newest effective contact with any of these visitors, the visit `but` left out."""
    row = connection.execute(
        select(
            visit.c.id, registration.c.visitor, visit.c.date, visit.c.kind, visit.c.owner, visit.c.consultant
        )
        .join(registration, (registration.c.visit == visit.c.id) & (registration.c.book == visit.c.book))
        .where(registration.c.book == book_id, registration.c.visitor.in_(visitors), visit.c.id != but)
        .where(visit.c.state.in_(EFFECTIVE), visit.c.kind.not_in(NO_CONTACT))
        .where(or_(visit.c.consultant.is_not(None), visit.c.owner.is_not(None)))
        .order_by(visit.c.seq.desc())
        .limit(1)
    ).first()
    return (
        None if row is None else Contact(row.id, row.visitor, row.date, row.kind, row.owner or row.consultant)
    )


def visitor_of(connection: Connection, book_id: str, visit_id: str) -> str | None:
    """The visitor who is registered for this visit."""
    query = select(registration.c.visitor).where(
        registration.c.book == book_id, registration.c.visit == visit_id
    )
    who: str | None = connection.execute(query).scalar()
    return who


def family_of(connection: Connection, book_id: str, who: str) -> list[str]:
    """The visitor and everybody linked as the same family; ids."""
    family = _family_id(connection, book_id, who)
    if family is None:
        return [who]
    query = select(visitor.c.id).where(visitor.c.book == book_id, visitor.c.family == family)
    return list(connection.execute(query).scalars())


def link_family(connection: Connection, book_id: str, who: str, other: str) -> None:
    """From now on these two, and whoever was linked to either, are one client."""
    families = [_family_id(connection, book_id, each) for each in (who, other)]
    family = families[0] or families[1] or uuid4().hex
    # Asked for both at once, SQLite would look at every visitor of the book.
    for theirs in (visitor.c.id.in_((who, other)), visitor.c.family.in_([each for each in families if each])):
        connection.execute(update(visitor).where(visitor.c.book == book_id, theirs).values(family=family))


def same_name(connection: Connection, book_id: str, who: str) -> list[str]:
    """Other visitors who are called just so; ids."""
    name = select(visitor.c.name).where(visitor.c.id == who).scalar_subquery()
    query = select(visitor.c.id).where(
        visitor.c.book == book_id, visitor.c.name == name, visitor.c.name != "", visitor.c.id != who
    )
    return list(connection.execute(query).scalars())


def names_of(connection: Connection, book_id: str, visitors: Sequence[str]) -> list[str]:
    query = select(visitor.c.name).where(visitor.c.book == book_id, visitor.c.id.in_(visitors))
    return list(connection.execute(query).scalars())


def _family_id(connection: Connection, book_id: str, who: str) -> str | None:
    query = select(visitor.c.family).where(visitor.c.book == book_id, visitor.c.id == who)
    family: str | None = connection.execute(query).scalar()
    return family
