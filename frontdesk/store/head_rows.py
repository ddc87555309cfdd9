"""Lines of the book by their hash, and the whole chain computed again from the rows as they stand."""

import json
from hashlib import sha256

from sqlalchemy import Connection, select

from frontdesk.book.chain import GENESIS
from frontdesk.book.codec import canonical
from frontdesk.records import Record
from frontdesk.store.book_store import DayMark
from frontdesk.store.tables import entry

MOST = 5
_AFTER_HEX = "g"


class Link(Record):
    """The last entry that was computed again, and the first that isn't what it was; None while all are."""

    seq: int = 0
    hash: str = GENESIS
    differs: int | None = None


def starting(connection: Connection, book_id: str, start: str) -> list[int]:
    """The seqs of the entries whose hash begins like this (lower-case hex), at most five; by the index."""
    alike = (entry.c.hash >= start) & (entry.c.hash < start + _AFTER_HEX)
    query = select(entry.c.seq).where(entry.c.book == book_id, alike).order_by(entry.c.seq).limit(MOST)
    return list(connection.execute(query).scalars())


def hash_at(connection: Connection, book_id: str, seq: int) -> str | None:
    """The hash that stands in this line; None where the book has no such line."""
    query = select(entry.c.hash).where(entry.c.book == book_id, entry.c.seq == seq)
    found: str | None = connection.execute(query).scalar()
    return found


def day_around(connection: Connection, book_id: str, seq: int) -> DayMark | None:
    """The business day in whose file this line stands; None for one of the night after the newest close."""
    closes = select(entry.c.seq).where(entry.c.book == book_id, entry.c.kind == "day_closed")
    before = closes.where(entry.c.seq < seq).order_by(entry.c.seq.desc()).limit(1)
    first = (connection.execute(before).scalar() or 0) + 1
    last = connection.execute(closes.where(entry.c.seq >= seq).order_by(entry.c.seq).limit(1)).scalar()
    opening = select(entry.c.seq, entry.c.data).where(
        entry.c.book == book_id, entry.c.kind == "day_opened", entry.c.seq >= first
    )
    opened = connection.execute(opening.order_by(entry.c.seq).limit(1)).first()
    if opened is None:
        return None
    return DayMark(json.loads(opened.data)["date"], first, opened.seq, last)


def recomputed(connection: Connection, book_id: str, after: Link, last: int, most: int) -> Link:
    """The chain behind `after` computed again, `most` entries further, never past `last`."""
    query = select(entry).where(entry.c.book == book_id, entry.c.seq > after.seq, entry.c.seq <= last)
    link = after
    for row in connection.execute(query.order_by(entry.c.seq).limit(most)).mappings():
        body = {name: row[name] for name in ("at", "book", "by", "kind", "prev", "seq")}
        body["data"] = json.loads(row["data"])
        sound = (row["seq"], row["prev"]) == (link.seq + 1, link.hash)
        if not sound or sha256(canonical(body)).hexdigest() != row["hash"]:
            return Link(link.seq, link.hash, link.seq + 1)
        link = Link(row["seq"], row["hash"])
    return link if link.seq > after.seq else Link(after.seq, after.hash, after.seq + 1)
