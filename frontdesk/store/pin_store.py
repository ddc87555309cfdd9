"""The rows of PINs: hashes, and what is known of wrong tries. Beside the book; no PIN is in the file."""

from collections.abc import Mapping
from dataclasses import field

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from frontdesk.records import Record
from frontdesk.store.tables import pin

RECOVERY = "recovery"  # stands where an officer's id stands, for the recovery code


class Kept(Record):
    """The hash of a PIN; `wrong`: how many tries in a row were wrong (each counts from when it began);
    `pending`: the try after which one still has to wait."""

    hash: str = field(repr=False)
    wrong: int = 0
    pending: str | None = None


def of(connection: Connection, book_id: str, who: str) -> Kept | None:
    """What is kept of this person's PIN; None for who has none. On a shared database the row is locked."""
    query = select(pin.c.hash, pin.c.wrong, pin.c.pending).where(*_row(book_id, who)).with_for_update()
    row = connection.execute(query).first()
    return None if row is None else Kept(row.hash, row.wrong, row.pending)


def keep(connection: Connection, book_id: str, hashes: Mapping[str, str]) -> None:
    """Keep these hashes in place of those kept; nothing is wrong so far."""
    for who, text in hashes.items():
        connection.execute(delete(pin).where(*_row(book_id, who)))
        connection.execute(insert(pin).values(book=book_id, officer=who, hash=text, wrong=0))


def count(connection: Connection, book_id: str, who: str, wrong: int, pending: str | None) -> None:
    """Write down how many tries in a row were wrong, and for which a wait is pending."""
    connection.execute(update(pin).where(*_row(book_id, who)).values(wrong=wrong, pending=pending))


def begun(connection: Connection, book_id: str) -> bool:
    """Whether anybody has a PIN, or the site a recovery code."""
    return connection.execute(select(pin.c.officer).where(pin.c.book == book_id)).first() is not None


def _row(book_id: str, who: str) -> tuple[ColumnElement[bool], ...]:
    return (pin.c.book == book_id, pin.c.officer == who)
