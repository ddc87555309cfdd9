"""Visitors: who they are, and how to find them. The only place where their names and phones lie."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    delete,
    exists,
    false,
    func,
    insert,
    or_,
    select,
    union_all,
    update,
)

from frontdesk.names import normal, search_keys, sounding_like, spoken_keys
from frontdesk.store.tables import registration, visit, visitor, visitor_key
from frontdesk.visitors import Details, Found, Incomplete

MOST_FOUND = 20
MOST_ALIKE = 100
"""Names of one sound that are looked through."""
FEW = 5_000
"""Visitors: so few can all be looked at, and be put into order."""
UNCOUNTED = ("undone", "gone")

AnyRow = Row[*tuple[Any, ...]]


def register(connection: Connection, book_id: str, visit_id: str, details: Details, at: str) -> str:
    """Write down who came with a visit; the same phone is the same visitor. The visitor's id."""
    known = _by_phone(connection, book_id, details.phone)
    if known is None and not _was_mistaken(connection, book_id, visit_id, details.phone):
        known = _registered(connection, book_id, visit_id)
    who = known or uuid4().hex
    values = {
        "name": normal(details.name or ""),
        "phone": details.phone,
        "last_four": details.phone[-4:] if details.phone else None,
        "source": details.source,
    }
    if known is None:
        connection.execute(insert(visitor).values(id=who, book=book_id, registered_at=at, **values))
    elif given := {field: value for field, value in values.items() if value}:
        connection.execute(update(visitor).where(visitor.c.id == who).values(**given))
    _index(connection, book_id, who)
    link(connection, book_id, visit_id, who)
    return who


def link(connection: Connection, book_id: str, visit_id: str, who: str) -> None:
    """This visit is one of that visitor's."""
    this = (registration.c.book == book_id, registration.c.visit == visit_id)
    connection.execute(delete(registration).where(*this))
    connection.execute(insert(registration).values(book=book_id, visit=visit_id, visitor=who))


def details_of(connection: Connection, book_id: str, visit_id: str) -> Details:
    """What is known of a visit's visitor."""
    row = connection.execute(
        select(visitor.c.name, visitor.c.phone, visitor.c.source)
        .join(registration, registration.c.visitor == visitor.c.id)
        .where(registration.c.book == book_id, registration.c.visit == visit_id)
    ).first()
    return Details() if row is None else Details(row.name or None, row.phone, row.source)


def details_on(connection: Connection, book_id: str, day: str) -> dict[str, Details]:
    """What is known of the visitors of that business day (ISO), by visit."""
    rows = connection.execute(
        select(registration.c.visit, visitor.c.name, visitor.c.phone, visitor.c.source)
        .join(registration, registration.c.visitor == visitor.c.id)
        .join(visit, (visit.c.id == registration.c.visit) & (visit.c.book == registration.c.book))
        .where(registration.c.book == book_id, visit.c.date == day)
    )
    return {row.visit: Details(row.name or None, row.phone, row.source) for row in rows}


def find(connection: Connection, book_id: str, query: str) -> list[Found]:
    """Visitors by name, pinyin, initials, phone or its last four digits, the newest first; then those whose
    names sound like the one typed."""
    rows = [*_newest_meant(connection, book_id, query)]
    if len(rows) < MOST_FOUND:
        known = {row.id for row in rows}
        rows += (row for row in _alike(connection, book_id, query) if row.id not in known)
    return _with_visits(connection, book_id, rows[:MOST_FOUND])


def named(connection: Connection, book_id: str, name: str) -> list[Found]:
    """Visitors who are called just so."""
    return [each for each in find(connection, book_id, name) if each.name == normal(name)]


def incomplete(connection: Connection, book_id: str, day: str, required: Sequence[str]) -> list[Incomplete]:
    """The day's first visits that lack a required field, in the order of arrival."""
    rows = connection.execute(
        select(visit, visitor.c.name, visitor.c.phone, visitor.c.source)
        .outerjoin(registration, (registration.c.visit == visit.c.id) & (registration.c.book == book_id))
        .outerjoin(visitor, visitor.c.id == registration.c.visitor)
        .where(visit.c.book == book_id, visit.c.date == day, visit.c.state.not_in(UNCOUNTED))
        .where(visit.c.kind == "first_visit")
        .order_by(visit.c.seq)
    )
    lacking = [(row, tuple(f for f in required if not getattr(row, f))) for row in rows]
    return [
        Incomplete(row.id, row.arrived_at, row.consultant, missing) for row, missing in lacking if missing
    ]


def sounding(connection: Connection, book_id: str, query: str) -> Select[str]:
    """The ids of the visitors whose names sound like `query`, which is Chinese: a hundred or so."""
    alike = {row.id for row in _alike(connection, book_id, query)}
    return select(visitor.c.id).where(visitor.c.id.in_(alike))


def _alike(connection: Connection, book_id: str, query: str) -> list[AnyRow]:
    """Those whose names begin with what sounds like `query`: the shortest first, then the newest."""
    found: dict[str, AnyRow] = {}
    alike = sounding_like(query)
    for key in spoken_keys(query):
        rows = connection.execute(
            select(visitor.c.id, visitor.c.name, visitor.c.phone, visitor.c.registered_at)
            .join(visitor_key, visitor_key.c.visitor == visitor.c.id)
            .where(visitor_key.c.book == book_id)
            .where(visitor_key.c.key >= key, visitor_key.c.key < key + "\U0010ffff")
            .order_by(visitor_key.c.key)
            .limit(MOST_ALIKE)
        )
        found |= {row.id: row for row in rows if alike(row.name)}
    newest = sorted(found.values(), key=lambda row: row.registered_at, reverse=True)
    return sorted(newest, key=lambda row: len(row.name))


def how_many(connection: Connection, meant: Select[str]) -> int:
    """How many visitors are meant; of more than `FEW`, only that they are more."""
    counted = meant.limit(FEW + 1).subquery()
    return connection.execute(select(func.count()).select_from(counted)).scalar_one()


def meant(book_id: str, query: str) -> Select[str]:
    """The ids of the visitors whom `query` means, as `find` understands it; some may come twice."""
    typed = normal(query)
    if len(digits := _digits(typed)) >= 4:
        return select(visitor.c.id).where(visitor.c.book == book_id, _by_digits(digits))
    return _keys(book_id, typed.casefold())


def is_meant(book_id: str, query: str, who: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether the visitor with the id `who` is one of them."""
    typed = normal(query)
    if len(digits := _digits(typed)) >= 4:
        one = visitor.alias("one")
        return exists().where(one.c.id == who, _by_digits(digits, one))
    readings = _readings(book_id, typed.casefold())
    return or_(false(), *(each.where(visitor_key.c.visitor == who).exists() for each in readings))


def _newest_meant(connection: Connection, book_id: str, query: str) -> Sequence[AnyRow]:
    """Few are all put into order; of many, the newest visitors are gone through until there are enough."""
    typed = normal(query)
    if len(digits := _digits(typed)) >= 4:
        return _newest(connection, visitor.c.book == book_id, _by_digits(digits))
    # The keys are of the book: asked for the visitor's book, too, SQLite would look at all.
    keys = _keys(book_id, typed.casefold())
    if how_many(connection, keys) > FEW:
        lately = _newest(connection, _of_late(), is_meant(book_id, query, visitor.c.id))
        if len(lately) == MOST_FOUND:
            return lately
    return _newest(connection, visitor.c.id.in_(keys))


def _newest(connection: Connection, *which: ColumnElement[bool]) -> Sequence[AnyRow]:
    return connection.execute(
        select(visitor.c.id, visitor.c.name, visitor.c.phone)
        .where(*which)
        .order_by(visitor.c.registered_at.desc(), visitor.c.id)
        .limit(MOST_FOUND)
    ).all()


def _of_late() -> ColumnElement[bool]:
    """Whether a visitor is one of the newest, who are few: a name of long ago isn't sought among all."""
    one = visitor.alias("one")
    since = select(one.c.registered_at).order_by(one.c.registered_at.desc()).offset(FEW).limit(1)
    return visitor.c.registered_at >= since.scalar_subquery()


def _digits(typed: str) -> str:
    return "".join(filter(str.isdecimal, typed))


def _by_digits(digits: str, one: FromClause = visitor) -> ColumnElement[bool]:
    if len(digits) == 4:
        return one.c.last_four == digits
    return one.c.phone.in_((digits, f"+{digits}"))  # those from abroad are kept with a +


def _keys(book_id: str, start: str) -> Select[str]:
    """Whose name can be read like that."""
    readings = _readings(book_id, start) or [select(visitor_key.c.visitor).where(false())]
    return select(union_all(*readings).subquery().c.visitor)


def _readings(book_id: str, start: str) -> list[Select[str]]:
    """Written together or, as pinyin may be, apart: in one question SQLite would look at all keys."""
    starts = {start, start.replace(" ", "")} - {""}
    return [
        select(visitor_key.c.visitor)
        .where(visitor_key.c.book == book_id)
        .where(visitor_key.c.key >= each, visitor_key.c.key < each + "\U0010ffff")
        for each in sorted(starts)
    ]


def _with_visits(connection: Connection, book_id: str, visitors: Sequence[AnyRow]) -> list[Found]:
    rows = connection.execute(
        select(registration.c.visitor, visit.c.date, visit.c.consultant, visit.c.owner)
        .join(visit, (visit.c.id == registration.c.visit) & (visit.c.book == registration.c.book))
        .where(registration.c.book == book_id, registration.c.visitor.in_([who.id for who in visitors]))
        .where(visit.c.state.not_in(UNCOUNTED))
        .order_by(visit.c.seq.desc())
    )
    visits: dict[str, list[AnyRow]] = {who.id: [] for who in visitors}
    for row in rows:
        visits[row.visitor].append(row)
    return [_found(who, visits[who.id]) for who in visitors]


def _found(who: AnyRow, visits: Sequence[AnyRow]) -> Found:
    """`visits`: the newest first."""
    received = [row for row in visits if row.consultant is not None]
    owners = [row.owner or row.consultant for row in visits if row.owner or row.consultant]
    return Found(
        visitor=who.id,
        name=who.name,
        phone=who.phone,
        visits=len(visits),
        last_date=received[0].date if received else None,
        last_consultant=received[0].consultant if received else None,
        owner=owners[0] if owners else None,
    )


def _registered(connection: Connection, book_id: str, visit_id: str) -> str | None:
    who: str | None = connection.execute(
        select(registration.c.visitor).where(registration.c.book == book_id, registration.c.visit == visit_id)
    ).scalar()
    return who


def _was_mistaken(connection: Connection, book_id: str, visit_id: str, phone: str | None) -> bool:
    """Whether this visit was taken for one of somebody who has another phone and other visits: who was
    found for a return visit may have a new phone, anybody else is somebody else."""
    if phone is None:
        return False
    who = _registered(connection, book_id, visit_id)
    others = exists().where(registration.c.visitor == who, registration.c.visit != visit_id)
    kind = select(visit.c.kind).where(visit.c.book == book_id, visit.c.id == visit_id).scalar_subquery()
    mistaken = select(visitor.c.id).where(visitor.c.id == who, visitor.c.phone != phone)
    return connection.execute(mistaken.where(others, kind != "return_visit")).first() is not None


def _by_phone(connection: Connection, book_id: str, phone: str | None) -> str | None:
    if phone is None:
        return None
    who: str | None = connection.execute(
        select(visitor.c.id).where(visitor.c.book == book_id, visitor.c.phone == phone)
    ).scalar()
    return who


def _index(connection: Connection, book_id: str, who: str) -> None:
    """Let the visitor be found by every reading of the name."""
    name = connection.execute(select(visitor.c.name).where(visitor.c.id == who)).scalar_one()
    connection.execute(delete(visitor_key).where(visitor_key.c.book == book_id, visitor_key.c.visitor == who))
    keys: Collection[str] = search_keys(name) if name else ()
    rows = [{"book": book_id, "key": key, "visitor": who} for key in keys]
    if rows:
        connection.execute(insert(visitor_key), rows)
