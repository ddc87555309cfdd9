"""The doctor: what is wrong with this machine or this book, in sentences."""

import shutil
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from frontdesk.book.chain import GENESIS, hash_of
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.store import book_store, day_rows, visit_rows
from frontdesk.store.engine import sound_driver
from frontdesk.words import Sentence, say

ROOM_NEEDED = 200 * 1024 * 1024


class Finding(Record):
    """One thing that was looked at: well or not, in a sentence."""

    well: bool
    sentence: Sentence


def examine(book: Path | None, *, rebuild: bool = False) -> Iterator[Finding]:
    """Look at the machine and, if given, at the book; `rebuild` tells its table of visits, and what it
    keeps of closed days, anew."""
    yield from _machine()
    if book is None:
        return
    try:
        desk = Desk.at(book)
    except Refusal as refusal:
        yield Finding(False, refusal.sentence)
        return
    yield from _book(desk, rebuild=rebuild)
    desk.close()


def _machine() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding(
        sys.version_info >= (3, 11),
        say("doctor", "Python {version}; 3.11 or newer is needed.", version=version),
    )
    try:
        yield Finding(
            True, say("doctor", "SQLite {version} is sound.", version=sound_driver().sqlite_version)
        )
    except Refusal as refusal:
        yield Finding(False, refusal.sentence)
    try:
        ZoneInfo("Asia/Shanghai")
        yield Finding(True, say("doctor", "Time zones are known."))
    except (KeyError, OSError):
        yield Finding(False, say("doctor", "Time zones are unknown: install the package tzdata."))


def _book(desk: Desk, *, rebuild: bool) -> Iterator[Finding]:
    if not desk.founded:
        yield Finding(False, say("doctor", "The book is empty: no site has been set up."))
        return
    yield _chain(desk)
    yield _clock(desk)
    yield _visits(desk, rebuild=rebuild)
    yield _days(desk, rebuild=rebuild)
    yield _room(Path(desk.path))


def _chain(desk: Desk) -> Finding:
    """Every entry's hash, link and number, over the whole life of the book."""

    def first_broken(connection: Connection, book: str) -> int | None:
        prev, seq = GENESIS, 0
        for written in book_store.read(connection, book):
            entry = written.entry
            if entry.seq != seq + 1 or entry.prev != prev or hash_of(book, entry) != entry.hash:
                return seq + 1
            prev, seq = entry.hash, entry.seq
        return None

    broken = desk.read(first_broken)
    if broken is not None:
        return Finding(
            False,
            say("doctor", "The chain breaks at entry {seq}: something was changed there.", seq=broken),
        )
    return Finding(True, say("doctor", "The chain of {count} entries is unbroken.", count=desk.head.seq))


def _clock(desk: Desk) -> Finding:
    last = desk.head.at
    if last is not None and desk.clock() < last - timedelta(seconds=1):
        return Finding(
            False,
            say("doctor", "This PC’s clock is behind the book’s last entry. Set the clock."),
        )
    return Finding(True, say("doctor", "The clock is not behind the book."))


def _visits(desk: Desk, *, rebuild: bool) -> Finding:
    if rebuild:
        count = desk.write(visit_rows.rebuild)
        return Finding(True, say("doctor", "The table of {count} visits was told anew.", count=count))
    if desk.read(visit_rows.differs):
        return Finding(
            False,
            say("doctor", "The table of visits doesn’t match the book. Run: frontdesk doctor --rebuild"),
        )
    return Finding(True, say("doctor", "The table of visits matches the book."))


def _days(desk: Desk, *, rebuild: bool) -> Finding:
    if rebuild:
        count = desk.write(day_rows.rebuild)
        return Finding(
            True, say("doctor", "The figures of {count} closed days were worked out anew.", count=count)
        )
    if desk.read(day_rows.differs):
        return Finding(
            False,
            say(
                "doctor",
                "The figures kept of closed days don’t match the book. Run: frontdesk doctor --rebuild",
            ),
        )
    return Finding(True, say("doctor", "The figures kept of closed days match the book."))


def _room(path: Path) -> Finding:
    free = shutil.disk_usage(path.parent).free
    return Finding(
        free >= ROOM_NEEDED,
        say("doctor", "{free} MB are free on the book’s disk.", free=free // (1024 * 1024)),
    )
