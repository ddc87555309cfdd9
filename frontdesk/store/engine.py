"""Opening a book's file, and what its troubles are called in plain words.

One connection, WAL, `synchronous=FULL` (read back, and refused if less), locked for this program
alone, every transaction begun IMMEDIATE: a press that is on the screen has reached the disk.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any
from weakref import WeakValueDictionary

import sqlalchemy
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from frontdesk.errors import Refusal
from frontdesk.words import say

SCHEMA = "0004"
_VISITS_AS_NOW = "0003"  # since that schema
APPLICATION_ID = 0x46444B31  # "FDK1" at byte 68 of the file
SOUND_SQLITE = (3, 51, 3)
_MAGIC = b"SQLite format 3\x00"
_PRAGMAS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -512",  # KiB: a day's pages; for more the system has a cache of its own
)

# Books that this process holds. To open and close such a file again, even only to look at it, would let go
# of this process's lock on it (POSIX), and another program could come in.
_HELD: WeakValueDictionary[Path, Engine] = WeakValueDictionary()


def open_engine(path: Path) -> Engine:
    """The engine of the book at `path`; an absent file becomes an empty book. Refuses, in a sentence, a
    file that isn't ours, is locked, read-only, damaged or of a newer program, and a faulty SQLite."""
    driver = sound_driver()
    file = path.resolve()
    if is_held(path):
        raise _in_use(str(path))
    _refuse_foreign(path, driver)
    engine = sqlalchemy.create_engine(
        sqlalchemy.URL.create("sqlite", database=str(path)),
        module=driver,
        poolclass=StaticPool,
        hide_parameters=True,  # what goes wrong is written down: without visitors, and without hashes
        connect_args={"isolation_level": None, "timeout": 0.2, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    try:
        with in_words(path), engine.connect() as connection:
            _check(connection, path)
            _migrate(connection, path)
    except BaseException:
        engine.dispose()
        raise
    _HELD[file] = engine
    event.listen(engine, "engine_disposed", lambda _: _HELD.pop(file, None))
    return engine


def is_held(path: Path) -> bool:
    """Whether this process has the book open."""
    return path.resolve() in _HELD


def sound_driver() -> ModuleType:
    """The SQLite that we bring along; refused if it is one that can corrupt WAL files (before 3.51.3)."""
    from sqlcipher3 import dbapi2

    if dbapi2.sqlite_version_info < SOUND_SQLITE:
        raise Refusal(
            say("store", "Faulty database library"),
            say(
                "store",
                "SQLite {version} can damage books. Install this program again; it brings a sound one.",
                version=dbapi2.sqlite_version,
            ),
        )
    module: ModuleType = dbapi2
    return module


@contextmanager
def in_words(path: Path | str) -> Iterator[None]:
    """Turns what the database says about its file into a `Refusal`; anything else is a bug and goes up."""
    try:
        yield
    except DBAPIError as error:
        refusal = _refusal(str(error.orig).lower(), str(path))
        if refusal is None:
            raise
        raise refusal from error


def _refusal(said: str, path: str) -> Refusal | None:
    if "locked" in said or "busy" in said:
        return _in_use(path)
    if "readonly" in said or "read-only" in said or (_unreachable(said) and _only_readable(path)):
        return Refusal(
            say("store", "The book is read-only"),
            say(
                "store",
                "Nothing can be written to {path}. Allow writing to the file and its folder.",
                path=path,
            ),
        )
    if "full" in said:
        return Refusal(
            say("store", "The disk is full"),
            say(
                "store", "Nothing was written, and nothing is lost. Make room on the disk, then press again."
            ),
        )
    if "not a database" in said or "malformed" in said:
        return _not_a_book(path)
    if _unreachable(said):
        return Refusal(
            say("store", "The book can’t be reached"),
            say(
                "store",
                "The file {path} can’t be opened or written. Look at the disk and the folder.",
                path=path,
            ),
        )
    return None


def _unreachable(said: str) -> bool:
    return "unable to open" in said or "disk i/o" in said


def _only_readable(path: str) -> bool:
    """Whether the book is there, and can't be written: SQLite then can't make its journal beside it."""
    file = Path(path)
    return file.exists() and not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))


def _in_use(path: str) -> Refusal:
    return Refusal(
        say("store", "The book is in use"),
        say("store", "Another program has this book open: {path}. Close it there first.", path=path),
    )


def _not_a_book(path: str) -> Refusal:
    return Refusal(
        say("store", "Not a book"),
        say("store", "{path} is damaged, or no book of this program. It was left as it is.", path=path),
    )


def _refuse_foreign(path: Path, driver: ModuleType) -> None:
    """Looks at the file without touching it: a database of somebody else's is never opened."""
    try:
        head = _first_bytes(path)
    except OSError as error:
        raise Refusal(
            say("store", "The book can’t be reached"),
            say(
                "store",
                "The file {path} can’t be opened or written. Look at the disk and the folder.",
                path=path,
            ),
        ) from error
    mark = int.from_bytes(head[68:72])
    ours = mark == APPLICATION_ID or (mark == 0 and _is_unbegun(path, driver))
    if head and not (head[:16] == _MAGIC and ours):
        raise _not_a_book(str(path))


def _first_bytes(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(72)


def _is_unbegun(path: Path, driver: ModuleType) -> bool:
    """Whether the file holds no table yet, as one whose making the power cut short; writes nothing."""
    try:
        looking = driver.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
        with closing(looking):
            return not looking.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except driver.Error:
        return False


def _prepare(connection: Any, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma).fetchall()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _check(connection: Connection, path: Path) -> None:
    if connection.exec_driver_sql("PRAGMA synchronous").scalar() != 2:
        raise RuntimeError("the database does not write durably")
    ours = connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar()
    if tables and not ours:
        raise _not_a_book(str(path))


def _migrate(connection: Connection, path: Path) -> None:
    """Bring the schema up to date in one transaction, after a copy of an older book was made and checked;
    Alembic is imported only if there's something to do."""
    version = _version(connection)
    if version == SCHEMA:
        return
    if version is not None and version > SCHEMA:
        raise Refusal(
            say("store", "The book is newer than this program"),
            say(
                "store", "A newer version has written this book. Install that version; the book is untouched."
            ),
        )
    if version is not None:
        _keep_as_it_was(connection, path, version)
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if version is not None and version < _VISITS_AS_NOW:
        _tell_visits_anew(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.commit()
    raw = connection.connection.dbapi_connection
    if raw is not None:
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _keep_as_it_was(connection: Connection, path: Path, version: str) -> None:
    """Beside the book, so that it can be had back should the newer program prove unfit."""
    from frontdesk.store.backup import keep

    raw = connection.connection.dbapi_connection
    assert raw is not None
    connection.rollback()
    keep(raw, path.with_name(f"{path.stem}.schema-{version}{path.suffix}"))
    connection.begin()


def _tell_visits_anew(connection: Connection) -> None:
    """What a step adds to the table of visits follows from the book."""
    from frontdesk.store import book_store, visit_rows

    site = book_store.site_of(connection)
    if site is not None:
        visit_rows.rebuild(connection, site.id)


def _version(connection: Connection) -> str | None:
    has_table = "SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'"
    if not connection.exec_driver_sql(has_table).scalar():
        return None
    version: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return version
