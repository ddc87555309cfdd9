"""A name on the screen is in the book for good: the power is cut at any moment, and nothing told is lost.

A day at a real desk is recorded, statement by statement, and done once more on a disk in memory that knows
what was synced. Then the power is cut N times: 100, or 1,000 with FRONTDESK_THOROUGH=1.
"""

import os
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw
import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError

from frontdesk.book.chain import GENESIS, hash_of
from frontdesk.desk.commands import FirstVisit, OpenDay, SeeOff, Undo
from frontdesk.desk.desk import Desk
from frontdesk.desk.registry import register
from frontdesk.errors import Refusal
from frontdesk.rotation.fold import fold_day
from frontdesk.store import book_store
from frontdesk.store.engine import _PRAGMAS
from frontdesk.visitors import Details
from tests.office import SATURDAY, Clock, sign_in, two_agencies
from tests.reliability.flaky_disk import Acknowledged, Disk, Platter, RememberingVFS

CUTS = 1_000 if os.environ.get("FRONTDESK_THOROUGH") == "1" else 100
BOOK, WAL = "book.db", "book.db-wal"
MANY_CHECKPOINTS = "PRAGMA wal_autocheckpoint = 40"  # the more there are, the more there is to tear


@dataclass(frozen=True)
class Statement:
    """What the store told SQLite; `rows` for many at once. `told`: the seq acknowledged after it."""

    sql: str
    rows: Sequence[Any] = ()
    many: bool = False
    told: int | None = None


class Recorder:
    """Writes down what an engine says to SQLite, transaction by transaction."""

    def __init__(self, engine: Engine) -> None:
        self.script: list[Statement] = []
        event.listen(engine, "before_cursor_execute", self._executed)
        event.listen(engine, "commit", lambda _: self.script.append(Statement("COMMIT")))
        event.listen(engine, "rollback", lambda _: self.script.append(Statement("ROLLBACK")))

    def _executed(self, _c: object, _k: object, sql: str, rows: Any, _x: object, many: bool) -> None:
        self.script.append(Statement(sql, rows, many))

    def acknowledged(self, seq: int) -> None:
        self.script.append(Statement("", told=seq))


def a_busy_day(desk: Desk, recorder: Recorder) -> None:
    """Presses of every weight, with registrations in between, over a change of day."""
    for number in range(60):
        desk.do(FirstVisit(f"v{number}", 2))
        recorder.acknowledged(desk.head.seq)
        register(desk, f"v{number}", Details(f"访客{number}", f"138{number:08d}"))
        if number % 7 == 3:
            desk.do(Undo())
        elif desk.board is not None and desk.board.receptions():
            desk.do(SeeOff(desk.board.receptions()[0].id))
        recorder.acknowledged(desk.head.seq)
        if number == 30:
            desk.do(OpenDay(SATURDAY.replace(day=27)))
            sign_in(desk, "a1", "b1")
            recorder.acknowledged(desk.head.seq)


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> list[Statement]:
    """All that the store says to SQLite, from the empty file on."""
    path = tmp_path_factory.mktemp("recorded") / BOOK
    making = _made(path)
    desk = Desk.at(path, Clock())
    recorder = Recorder(desk._engine)
    desk.found(two_agencies())
    desk.do(OpenDay(SATURDAY))
    sign_in(desk, "a1", "b1", "a2", "b2")
    recorder.acknowledged(desk.head.seq)
    a_busy_day(desk, recorder)
    desk.close()
    return making + recorder.script


def _made(path: Path) -> list[Statement]:
    """The making of the tables, as statements (the book's maker is an Alembic step)."""
    Desk.at(path).close()
    with apsw.Connection(str(path)) as made:
        tables = [Statement(sql) for (sql,) in made.execute("SELECT sql FROM sqlite_schema WHERE sql != ''")]
        (application,) = next(made.execute("PRAGMA application_id"))
        (version,) = next(made.execute("SELECT version_num FROM alembic_version"))
    made.close()
    return [
        Statement("BEGIN IMMEDIATE"),
        *tables,
        Statement("INSERT INTO alembic_version VALUES (?)", (version,)),
        Statement(f"PRAGMA application_id = {application}"),
        Statement("COMMIT"),
        Statement("PRAGMA wal_checkpoint(TRUNCATE)"),
    ]


def done_on(disk: Disk, script: Sequence[Statement], pragmas: Sequence[str]) -> None:
    vfs = RememberingVFS(disk)
    connection = apsw.Connection(BOOK, vfs=vfs.name)
    for pragma in (*pragmas, MANY_CHECKPOINTS):
        connection.execute(pragma).fetchall()
    for each in script:
        if each.told is not None:
            disk.happen(Acknowledged(each.told))
        elif each.many:
            connection.executemany(each.sql, each.rows).fetchall()
        else:
            connection.execute(each.sql, each.rows or None).fetchall()
    disk.happen(Acknowledged(-1))  # the program ends here; nothing after it counts
    connection.close()
    vfs.unregister()


def cuts(disk: Disk, chance: random.Random) -> Iterator[tuple[int, dict[str, bytes]]]:
    """What was acknowledged, and what is found on the disk, at so many moments of the day."""
    end = disk.events.index(Acknowledged(-1))
    moments = sorted(chance.randrange(end) for _ in range(CUTS))
    platter, done = Platter(), 0
    for moment in moments:
        for each in disk.events[done:moment]:
            platter.take(each)
        done = max(done, moment)
        yield platter.acknowledged, platter.after_a_cut(chance)


def outcome(folder: Path, told: int, files: dict[str, bytes]) -> str:
    """What the desk finds in these files: all that was told, less (lost), or a ruin (corrupt)."""
    for name in (BOOK, WAL, f"{BOOK}-journal", f"{BOOK}-shm"):
        (folder / name).unlink(missing_ok=True)
        if name in files:
            (folder / name).write_bytes(files[name])
    try:
        desk = Desk.at(folder / BOOK, Clock())
    except Refusal:
        return "corrupt" if told else "not begun"
    except Exception:  # whatever a ruined file leads to
        return "corrupt"
    try:
        return _found(desk, told)
    except (Refusal, DBAPIError):
        return "corrupt"
    finally:
        desk.close()


def _found(desk: Desk, told: int) -> str:
    if not desk.founded:
        return "lost" if told else "not begun"
    whole = desk.read(lambda connection, book: [each.entry for each in book_store.read(connection, book)])
    links = [GENESIS, *(entry.hash for entry in whole)]
    chained = all(
        (entry.seq, entry.prev, entry.hash) == (place + 1, links[place], hash_of("office", entry))
        for place, entry in enumerate(whole)
    )
    sound = desk.read(lambda connection, _: connection.exec_driver_sql("PRAGMA integrity_check").scalar())
    if not chained or sound != "ok" or desk.head.seq != len(whole):
        return "corrupt"
    if whole:
        assert desk.board == fold_day("office", desk.entries)
    return "lost" if len(whole) < told else "there"


def fates(folder: Path, script: Sequence[Statement], pragmas: Sequence[str]) -> list[str]:
    disk, chance = Disk(), random.Random(20260926)
    done_on(disk, script, pragmas)
    return [outcome(folder, told, files) for told, files in cuts(disk, chance)]


def test_no_power_cut_loses_what_was_told(tmp_path: Path, script: list[Statement]) -> None:
    found = fates(tmp_path, script, _PRAGMAS)
    assert (found.count("lost"), found.count("corrupt")) == (0, 0)
    assert found.count("there") > CUTS * 0.8


@pytest.mark.parametrize("less", ["OFF", "NORMAL"])
def test_the_same_cuts_lose_presses_where_less_is_synced(
    tmp_path: Path, script: list[Statement], less: str
) -> None:
    """So the test above can fail."""
    careless = [pragma.replace("synchronous = FULL", f"synchronous = {less}") for pragma in _PRAGMAS]
    assert careless != list(_PRAGMAS)
    found = fates(tmp_path, script, careless)
    assert found.count("lost") + found.count("corrupt") > CUTS / 4
