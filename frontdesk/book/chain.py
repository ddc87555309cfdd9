"""The hash chain: each entry holds the hash of the one before, so nothing can be changed unnoticed."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256

from frontdesk.book.codec import canonical, data_of, encoded, kind_of, moment_text
from frontdesk.book.entries import DayOpened, Entry, What
from frontdesk.book.lot import drawn
from frontdesk.records import Record

GENESIS = "0" * 64


class Head(Record):
    """Where the book ends: the last entry's seq, hash and moment (None for an empty book)."""

    seq: int = 0
    hash: str = GENESIS
    at: datetime | None = None


def sealed(book: str, head: Head, whats: Iterable[What], by: str, now: datetime) -> Iterator[Entry]:
    """The entries of one command, chained behind `head`. A clock set back is written as last seen; an
    opening names the head that it follows."""
    late = head.at is not None and now < head.at
    at = head.at if late and head.at is not None else now
    clock = now if late else None
    seq, prev = head.seq, head.hash
    for what in whats:
        seq += 1
        if isinstance(what, DayOpened):
            what = drawn(what, prev)
        body = _body(book, seq, at, by, kind_of(what), encoded(what, clock), prev)
        entry = Entry(seq, at, by, what, prev, sha256(canonical(body)).hexdigest(), clock)
        yield entry
        prev = entry.hash


def hash_of(book: str, entry: Entry) -> str:
    """The hash that `entry` must have: lower-case hex SHA-256 over its canonical JSON."""
    kind, data = kind_of(entry.what), data_of(entry)
    return sha256(canonical(_body(book, entry.seq, entry.at, entry.by, kind, data, entry.prev))).hexdigest()


def checkpoint(book: str, head: Head) -> str:
    """The public text that stands for the whole book up to `head`."""
    return f"frontdesk/{book}\n{head.seq}\n{head.hash}\n"


def short(head: str) -> str:
    """The first 40 bits of a head, for people: eight characters of Crockford's alphabet."""
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = int(head[:10], 16)
    text = "".join(alphabet[bits >> shift & 31] for shift in range(35, -1, -5))
    return f"{text[:4]} {text[4:]}"


def in_groups(head: str, groups: int = 4) -> str:
    """A head as it is read out: groups of four signs, `groups` of them in a line."""
    parts = [head[at : at + 4] for at in range(0, len(head), 4)]
    return "\n".join(" ".join(parts[at : at + groups]) for at in range(0, len(parts), groups))


def _body(
    book: str, seq: int, at: datetime, by: str, kind: str, data: dict[str, object], prev: str
) -> dict[str, object]:
    return {
        "at": moment_text(at),
        "book": book,
        "by": by,
        "data": data,
        "kind": kind,
        "prev": prev,
        "seq": seq,
    }
