"""Photos of the consultants travel inside the backups, and come back with them."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from frontdesk.desk.backups.making import Backup, back_up
from frontdesk.desk.backups.photos import folder_of
from frontdesk.desk.backups.restoring import Restored, restore
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.desk import Desk
from frontdesk.store.backup import examine
from tests.office import Clock, first_visit, sign_in

NOW, LATER = datetime.fromisoformat("2026-09-26 18:30"), datetime.fromisoformat("2026-09-26 20:00")


def nobody(_done: int, _total: int) -> None:
    """Nobody watches."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def photos(book_file: Path) -> Path:
    """Of two people."""
    made = folder_of(book_file)
    made.mkdir()
    (made / "a1.png").write_bytes(b"a1 smiles")
    (made / "b1.png").write_bytes(b"b1 looks up")
    return made


def made(desk: Desk, folder: Path) -> Backup:
    return back_up(open_book(desk), folder, NOW, nobody)


def put_back(book: Path, backup: Path, folder: Path) -> Restored:
    return restore(book, backup, folder, LATER, nobody)


def seen(photos: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in photos.iterdir()}


def test_a_backup_brings_them_on_a_new_computer(
    desk: Desk, photos: Path, folder: Path, tmp_path: Path
) -> None:
    sign_in(desk, "a1")
    backup = made(desk, folder)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    put_back(elsewhere / "office.book", backup.file, folder)
    assert seen(elsewhere / "office-photos") == seen(photos)
    assert {each.name for each in elsewhere.iterdir()} == {"office.book", "office-photos"}


def test_they_are_those_of_the_backup_and_the_others_are_kept_with_the_book_so_far(
    desk: Desk, book_file: Path, photos: Path, folder: Path, clock: Clock
) -> None:
    sign_in(desk, "a1")
    backup = made(desk, folder)
    first_visit(desk)
    (photos / "a1.png").write_bytes(b"a1 frowns")
    (photos / "c9.png").write_bytes(b"c9 is new")
    desk.close()
    then = seen(photos)
    done = put_back(book_file, backup.file, folder)
    assert seen(photos) == {"a1.png": b"a1 smiles", "b1.png": b"b1 looks up"}
    assert done.kept is not None
    put_back(book_file, done.kept, folder)
    assert seen(photos) == then
    again = Desk.at(book_file, clock)
    first_visit(again)
    again.close()


def test_one_of_an_earlier_version_leaves_them_as_they_are(
    desk: Desk, book_file: Path, photos: Path, folder: Path
) -> None:
    sign_in(desk, "a1")
    backup = made(desk, folder)
    with closing(sqlite3.connect(backup.file)) as older:
        older.execute("DROP TABLE photo")
        older.commit()
    desk.close()
    put_back(book_file, backup.file, folder)
    assert set(seen(photos)) == {"a1.png", "b1.png"}


def test_the_book_itself_stays_without_them(desk: Desk, book_file: Path, photos: Path, folder: Path) -> None:
    sign_in(desk, "a1")
    backup = made(desk, folder)
    desk.close()
    put_back(book_file, backup.file, folder)
    with closing(sqlite3.connect(book_file)) as book:
        assert not book.execute("SELECT 1 FROM sqlite_schema WHERE name = 'photo'").fetchall()
    assert examine(book_file) == backup.facts
    assert len(seen(photos)) == 2


def test_names_that_lead_elsewhere_are_left_out(
    desk: Desk, book_file: Path, photos: Path, folder: Path, tmp_path: Path
) -> None:
    sign_in(desk, "a1")
    backup = made(desk, folder)
    with closing(sqlite3.connect(backup.file)) as meddled:
        meddled.execute("INSERT INTO photo VALUES ('../../strange', x'00')")
        meddled.commit()
    desk.close()
    put_back(book_file, backup.file, folder)
    assert set(seen(photos)) == {"a1.png", "b1.png"}
    assert not list(tmp_path.parent.glob("strange*"))


def test_a_damaged_book_leaves_its_photos_to_the_backup(
    desk: Desk, book_file: Path, photos: Path, folder: Path
) -> None:
    sign_in(desk, "a1")
    backup = made(desk, folder)
    desk.close()
    (photos / "a2.png").write_bytes(b"a2 is new")
    book_file.write_bytes(bytes(5000))
    put_back(book_file, backup.file, folder)
    assert set(seen(photos)) == {"a1.png", "a2.png", "b1.png"}
