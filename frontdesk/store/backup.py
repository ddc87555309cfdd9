"""Copies of a book's file: made on the book's own connection, opened and checked before they count.

The book is locked for its program, so the copy goes through the connection that writes it, a few pages
at a time: a press in between waits for one of these steps at most, and the copy gets what it wrote.
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Engine

from frontdesk.book.chain import GENESIS
from frontdesk.book.codec import canonical
from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.store.engine import APPLICATION_ID, SCHEMA, sound_driver
from frontdesk.words import say

PAGES, PAUSE = 128, 0.001
PART = ".part"  # behind the name of a copy that doesn't count yet
Told = Callable[[int, int], None]


class Facts(Record):
    """Whose book a file holds, and where that book ends; `at` is the last entry's moment, as written, `first`
    the hash of the first entry, if there is one."""

    book: str
    name: str
    seq: int
    head: str
    at: str | None
    first: str | None = None


class Copier:
    """Copies one open book, on any thread, while its desk goes on. To be made on the desk's own thread."""

    def __init__(self, engine: Engine) -> None:
        with closing(engine.raw_connection()) as pooled:
            self._raw: Any = pooled.dbapi_connection
        self._working, self._stopped = Lock(), False

    def copy(self, target: Path, told: Told) -> None:
        """Write the book to `target`, an absent file. Whatever `told` raises stops it."""
        driver = sound_driver()

        def step(_status: int, left: int, total: int) -> None:
            if self._stopped:
                raise _stopped()
            told(total - left, total)
            time.sleep(PAUSE)

        with self._working, writing(target), closing(driver.connect(str(target))) as copy:
            if self._stopped:
                raise _stopped()
            self._raw.backup(copy, pages=PAGES, progress=step, sleep=0.01)

    def hash_at(self, seq: int) -> str | None:
        """The hash of the book's entry `seq`, as it stands in the open book."""
        with self._working:
            if self._stopped:
                raise _stopped()
            row = self._raw.execute("SELECT hash FROM entry WHERE seq = ?", (seq,)).fetchone()
        return None if row is None else str(row[0])

    def stop(self) -> None:
        """The book is about to be closed: end a copy under way, and wait for it."""
        self._stopped = True
        with self._working:
            pass


def keep(book: Any, target: Path) -> None:
    """Copy the book of this open connection whole to `target`; the copy is opened, checked and its head
    compared before it takes the place of an earlier one of that name. Refused where it can't be written."""
    unchecked = target.with_name(f"{target.name}{PART}")
    with writing(target):
        unchecked.unlink(missing_ok=True)
        with closing(sound_driver().connect(str(unchecked))) as copy:
            book.backup(copy)
        with _reading(unchecked) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            ends = "SELECT id, seq, head FROM book"
            if not whole or connection.execute(ends).fetchall() != book.execute(ends).fetchall():
                raise cannot_write(target, "")
        to_the_disk(unchecked)
        unchecked.replace(target)


def to_the_disk(file: Path) -> None:
    """So that a cut of the power leaves what was written."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def glance(file: Path) -> Facts:
    """Where the book in `file` ends, as it says itself; refused where that can't be read."""
    with _reading(file) as connection:
        return _facts(connection, file)


def examine(file: Path) -> Facts:
    """The same, after every page of the file and every entry of the book was checked: hash, link, number,
    and that the last one is the head. Refused, with what is wrong."""
    with _reading(file) as connection:
        facts = _facts(connection, file)
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise damaged(file)
        _check_chain(connection, facts, file)
        return facts


def _check_chain(connection: Any, facts: Facts, file: Path) -> None:
    prev, seq = GENESIS, 0
    query = 'SELECT seq, at, "by", kind, data, prev, hash FROM entry WHERE book = ? ORDER BY seq'
    for row in connection.execute(query, (facts.book,)):
        if row[0] != seq + 1 or row[5] != prev or _hash(facts.book, row) != row[6]:
            raise _broken(file, seq + 1)
        seq, prev = row[0], row[6]
    if (seq, prev) != (facts.seq, facts.head):
        raise _broken(file, seq + 1)


def _hash(book: str, row: tuple[Any, ...]) -> str:
    """The hash of an entry as it is written: its data stand in the file in canonical form already."""
    seq, at, by, kind, data, prev, _ = row
    texts = [canonical(text).decode() for text in (at, book, by, kind, prev)]
    body = (
        f'{{"at":{texts[0]},"book":{texts[1]},"by":{texts[2]},"data":{data},'
        f'"kind":{texts[3]},"prev":{texts[4]},"seq":{seq}}}'
    )
    return sha256(body.encode()).hexdigest()


def _facts(connection: Any, file: Path) -> Facts:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise damaged(file)
    version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if version is not None and version[0] > SCHEMA:
        raise Refusal(
            say("backup", "A newer backup"),
            say(
                "backup", "A newer version of this program has written {file}. Install that.", file=file.name
            ),
        )
    first = "(SELECT hash FROM entry WHERE entry.book = book.id AND entry.seq = 1)"
    row = connection.execute(
        f"SELECT id, json_extract(site, '$.name'), seq, head, at, {first} FROM book"
    ).fetchone()
    if row is None:
        raise Refusal(
            say("backup", "No site yet"),
            say("backup", "The book is empty: there is nothing in it that could be lost."),
        )
    return Facts(*row)


@contextmanager
def _reading(file: Path) -> Iterator[Any]:
    """The file as it lies there, without a log beside it, and without writing anything."""
    driver = sound_driver()
    if not file.is_file():
        raise _absent(file)
    try:
        with closing(driver.connect(f"{file.absolute().as_uri()}?immutable=1", uri=True)) as connection:
            yield connection
    except driver.Error as error:
        raise damaged(file) from error


def add_photos(copy: Path, photos: Mapping[str, bytes]) -> None:
    """Put the photos of the consultants, by id, into this copy of a book."""
    with writing(copy), closing(sound_driver().connect(str(copy))) as connection, connection:
        connection.execute("DROP TABLE IF EXISTS photo")
        connection.execute("CREATE TABLE photo (consultant TEXT PRIMARY KEY, picture BLOB NOT NULL)")
        connection.executemany("INSERT INTO photo VALUES (?, ?)", photos.items())


def take_photos(copy: Path) -> dict[str, bytes] | None:
    """Take the photos out of this copy; None where an earlier version, which put in none, made it."""
    with writing(copy), closing(sound_driver().connect(str(copy))) as connection, connection:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'photo'").fetchall():
            return None
        photos = dict(connection.execute("SELECT consultant, picture FROM photo").fetchall())
        connection.execute("DROP TABLE photo")
    return photos


def settle(book: Path) -> None:
    """Bring what still stands in the log beside a closed book into its file; what can't be read stays as it
    is. Refused where another program has the book open."""
    driver = sound_driver()
    try:
        with closing(driver.connect(str(book), timeout=0.2)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.execute("BEGIN EXCLUSIVE")
            connection.rollback()
    except driver.Error as error:
        if "locked" in str(error) or "busy" in str(error):
            raise in_use(book) from error


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """What the disk says about a backup's file becomes a refusal."""
    driver = sound_driver()
    try:
        yield
    except OSError as error:
        raise cannot_write(target, str(error.strerror or "").lower()) from error
    except driver.Error as error:
        raise cannot_write(target, str(error).lower()) from error


def cannot_write(target: Path, said: str) -> Refusal:
    """Why the backup can't be written, and that the others are untouched."""
    if "no space" in said or "full" in said or "quota" in said or "too large" in said:
        return Refusal(
            say("backup", "No room for the backup"),
            say(
                "backup",
                "The disk of {folder} is full. Make room, or choose another folder. "
                "Earlier backups are untouched.",
                folder=str(target.parent),
            ),
        )
    if "read-only" in said or "readonly" in said or "denied" in said or "permitted" in said:
        return Refusal(
            say("backup", "The folder is read-only"),
            say(
                "backup",
                "Nothing can be written into {folder}. Allow it, or choose another folder.",
                folder=str(target.parent),
            ),
        )
    return Refusal(
        say("backup", "The backup can’t be written"),
        say(
            "backup",
            "{folder} can’t be reached, or the disk has a fault. Choose another folder. "
            "Earlier backups are untouched.",
            folder=str(target.parent),
        ),
    )


def damaged(file: Path) -> Refusal:
    """This file is no book, or none any more."""
    return Refusal(
        say("backup", "Not a sound backup"),
        say("backup", "{file} is damaged, or no book of this program. Choose another one.", file=file.name),
    )


def in_use(book: Path) -> Refusal:
    return Refusal(
        say("store", "The book is in use"),
        say("store", "Another program has this book open: {path}. Close it there first.", path=str(book)),
    )


def _broken(file: Path, seq: int) -> Refusal:
    return Refusal(
        say("backup", "Not a sound backup"),
        say(
            "backup",
            "In {file} the chain breaks at entry {seq}. Choose another one.",
            file=file.name,
            seq=seq,
        ),
    )


def _absent(file: Path) -> Refusal:
    return Refusal(
        say("backup", "No such backup"),
        say("backup", "There is no file {file}. Is its disk plugged in?", file=str(file)),
    )


def _stopped() -> Refusal:
    return Refusal(
        say("backup", "Backup not finished"),
        say("backup", "The book was closed meanwhile. Earlier backups are untouched."),
    )
