"""Every schema that was ever released is kept as a file: its books open, and stand as they stood."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import CloseDay, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.desk.health import examine
from frontdesk.desk.orders import Override
from frontdesk.desk.past.periods import people_between
from frontdesk.desk.registry import find_visitors
from frontdesk.desk.rights.approvals import approve
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.errors import Refusal
from frontdesk.people import Officer, Role
from frontdesk.rotation.figures.reading import read
from frontdesk.store import backup, day_rows, pin_store, visit_rows
from frontdesk.store.engine import SCHEMA, open_engine
from tests.office import MORNING, Clock, first_visit, receiver, visit_table

BOOKS = Path(__file__).parent / "books"
OLD = sorted(BOOKS.glob("*.db"))
WHAT_IT_WAS = 'SELECT seq, at, "by", kind, data, prev, hash, request_id FROM entry ORDER BY seq'
NEW_COLUMNS = {"grade", "agency", "turn_lane", "charged", "met_at"}


def asked(path: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)
    rows = connection.execute(query).fetchall()
    connection.close()
    return rows


def everything(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        return list(connection.iterdump())


def columns(path: Path) -> set[object]:
    return {name for _, name, *_ in asked(path, "PRAGMA table_info(visit)")}


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old_book(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    copy: Path = tmp_path / "book.db"
    shutil.copy(request.param, copy)
    return copy


@pytest.fixture
def old_desk(old_book: Path) -> Iterator[Desk]:
    clock = Clock(MORNING)
    clock.forward(days=2)
    desk = Desk.at(old_book, clock)
    yield desk
    desk.close()


def test_every_schema_but_the_newest_is_kept() -> None:
    assert [path.stem for path in OLD] == [f"{number:04}" for number in range(1, int(SCHEMA))]


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_each_is_of_its_schema(path: Path) -> None:
    assert asked(path, "SELECT version_num FROM alembic_version") == [(path.stem,)]


def test_it_becomes_a_book_of_today_and_no_entry_is_touched(old_book: Path) -> None:
    before = asked(old_book, WHAT_IT_WAS)
    open_engine(old_book).dispose()
    assert asked(old_book, "SELECT version_num FROM alembic_version") == [(SCHEMA,)]
    assert len(before) > 20
    assert asked(old_book, WHAT_IT_WAS) == before
    assert columns(old_book) >= NEW_COLUMNS


def kept_of(book: Path) -> list[Path]:
    return [file for file in book.parent.iterdir() if file.name.startswith("book.schema-")]


def test_as_it_was_it_is_kept_beside_itself(old_book: Path) -> None:
    before, schema = asked(old_book, WHAT_IT_WAS), asked(old_book, "SELECT version_num FROM alembic_version")
    open_engine(old_book).dispose()
    (kept,) = kept_of(old_book)
    assert kept.name == f"book.schema-{schema[0][0]}.db"
    assert (asked(kept, WHAT_IT_WAS), asked(kept, "SELECT version_num FROM alembic_version")) == (
        before,
        schema,
    )
    open_engine(kept).dispose()  # it's a book, and can be had back
    assert asked(kept, WHAT_IT_WAS) == before


def test_the_copy_is_on_the_disk_before_it_counts(old_book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []
    monkeypatch.setattr(
        backup, "to_the_disk", lambda _file: seen.append([file.suffix for file in kept_of(old_book)])
    )
    open_engine(old_book).dispose()
    assert seen == [[".part"]]


def test_a_book_of_today_is_not_copied(old_book: Path) -> None:
    open_engine(old_book).dispose()
    (kept,) = kept_of(old_book)
    kept.unlink()
    open_engine(old_book).dispose()
    assert kept_of(old_book) == []


def test_where_it_cant_be_kept_it_stays_as_it_is(old_book: Path) -> None:
    """In the way of the copy stands a folder."""
    before, (version,) = everything(old_book), asked(old_book, "SELECT version_num FROM alembic_version")
    (old_book.parent / f"book.schema-{version[0]}.db.part").mkdir()
    with pytest.raises(Refusal):
        open_engine(old_book)
    assert everything(old_book) == before


@contextmanager
def cut_short(opened: Any) -> Iterator[Any]:
    """What can be written to loses its last entry before it is closed."""
    with closing(opened):
        yield opened
        with suppress(dbapi2.Error):
            opened.execute("UPDATE book SET seq = seq - 1")
            opened.commit()


def test_a_copy_that_lacks_something_does_not_count(old_book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(old_book)
    monkeypatch.setattr(backup, "closing", cut_short)
    with pytest.raises(Refusal):
        open_engine(old_book)
    assert everything(old_book) == before
    assert [file for file in kept_of(old_book) if file.suffix == ".db"] == []


def test_its_board_stands_as_it_stood(old_desk: Desk) -> None:
    board = old_desk.board
    assert board is not None
    assert sorted(board.visits) == ["w1", "w2", "w3"]
    assert (receiver(old_desk, "w1"), receiver(old_desk, "w2"), receiver(old_desk, "w3")) == (
        "b1",
        "a1",
        None,
    )
    assert [found.name for found in find_visitors(old_desk, "8000")] == ["单田芳"]


def test_it_goes_on(old_desk: Desk) -> None:
    old_desk.do(SeeOff("w1"))
    assert receiver(old_desk, "w3") == "b1"
    assert first_visit(old_desk) is None
    old_desk.do(CloseDay(("a1", "b1")))


def test_its_managers_are_people_with_rights(old_desk: Desk) -> None:
    assert old_desk.site.officers == (
        Officer("mA", "经理A", Role.MANAGER, "A"),
        Officer("mB", "经理B", Role.MANAGER, "B"),
    )
    assert not old_desk.read(pin_store.begun)
    set_first_pins(old_desk, {"mA": "485172"})
    override = Override("w3", "a1", "language", "mA")
    assert approve(old_desk, "mA", "485172", override).command == override


def test_its_visits_say_what_the_book_says(old_desk: Desk) -> None:
    assert not old_desk.read(visit_rows.differs)
    assert len(visit_table(old_desk)) == 7


def test_the_doctor_finds_it_in_order(old_book: Path) -> None:
    told = {str(finding.sentence): finding.well for finding in examine(old_book)}
    assert all(well for sentence, well in told.items() if "MB" not in sentence and "clock" not in sentence)


EVERYTHING = (
    "SELECT name, sql FROM sqlite_schema ORDER BY name",
    "SELECT * FROM visit",
    "SELECT * FROM book",
    "SELECT * FROM alembic_version",
)
TROUBLES = {
    "0001": {
        "the first table": "CREATE TABLE pin(x)",
        "the last column": "ALTER TABLE visit ADD COLUMN met_at",
        "the site": "UPDATE book SET site = 'torn'",
    },
    "0002": {
        "an index": "CREATE INDEX visits_by_agency ON visit(id)",
        "the last index": "CREATE INDEX entries_by_hash ON entry(seq)",
        "the table of days": "CREATE TABLE day_total(x)",
        "the visits": "DROP TRIGGER entry_refuses_update; UPDATE entry SET kind = 'unknown' WHERE seq = 9",
    },
    "0003": {"the visitors": "CREATE INDEX visitors_by_time ON visitor(id)"},
}
"""What a step from each schema stumbles over; so do the steps from those before it."""
TROUBLE = [
    (path, trouble)
    for path in OLD
    for schema, troubles in TROUBLES.items()
    if path.stem <= schema
    for trouble in troubles.values()
]


@pytest.mark.parametrize(("old_book", "trouble"), TROUBLE, indirect=["old_book"])
def test_a_step_that_fails_leaves_the_book_as_it_was(old_book: Path, trouble: str) -> None:
    """Wherever it fails: the whole of it is one transaction."""
    connection = sqlite3.connect(old_book)
    connection.executescript(trouble)
    connection.close()
    before = [asked(old_book, query) for query in EVERYTHING]
    with pytest.raises((DBAPIError, KeyError, ValueError)):
        open_engine(old_book)
    assert [asked(old_book, query) for query in EVERYTHING] == before


def test_visits_are_told_anew_only_where_a_step_has_changed_them(
    old_book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That reads the whole book, which takes minutes where it is of years."""
    told: list[str] = []
    monkeypatch.setattr(visit_rows, "rebuild", lambda _connection, book: told.append(book))
    (before,) = asked(old_book, "SELECT version_num FROM alembic_version")
    open_engine(old_book).dispose()
    assert bool(told) == (before < ("0003",))


def test_its_closed_days_are_worked_out_when_they_are_asked_for(old_desk: Desk) -> None:
    days = old_desk.days()
    people = people_between(old_desk, days[0], days[-1])
    assert sum(one.turns for one in people.values()) == sum(
        turn.counts for day in days for turn in standing_turns(old_desk, day)
    )
    assert not old_desk.read(day_rows.differs)


def standing_turns(desk: Desk, day: date) -> list[TurnGiven]:
    return [turn for _, turn in read(desk.site, desk.day_entries(day)).standing]
