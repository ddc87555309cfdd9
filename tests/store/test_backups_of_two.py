"""Two books of one site id that put their backups into one folder: each has, thins out and offers its own."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.desk.backups.making import Backup, back_up, backups
from frontdesk.desk.backups.plan import Named, name_of
from frontdesk.desk.backups.restoring import restore
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.desk import Desk
from frontdesk.store.backup import examine
from tests.office import MORNING, Clock, first_visit, opened, sign_in, two_agencies

at = datetime.fromisoformat  # on the wall of the site


def nobody(_done: int, _total: int) -> None:
    """Nobody watches."""


def made(desk: Desk, folder: Path, now: str) -> Backup:
    return back_up(open_book(desk), folder, at(now), nobody)


def files(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def trial(tmp_path: Path) -> Iterator[Desk]:
    """Another book, founded with the same site id, to try things out."""
    desk = opened(tmp_path / "trial.db", two_agencies(), Clock(MORNING + timedelta(minutes=1)))
    sign_in(desk, "a1")
    yield desk
    desk.close()


@pytest.fixture
def copied(desk: Desk, book_file: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """The book as it was at noon, copied by somebody and gone on with on its own; so did the book."""
    sign_in(desk, "a1", "b1")
    desk.close()
    shutil.copy(book_file, tmp_path / "copied.db")
    desk = Desk.at(tmp_path / "copied.db", clock)
    first_visit(desk)
    yield desk
    desk.close()


def test_a_year_of_the_one_takes_no_copy_of_the_other(desk: Desk, trial: Desk, folder: Path) -> None:
    mine = [made(desk, folder, f"2026-09-{day} 18:00") for day in (23, 24)]
    for month in range(1, 13):
        made(trial, folder, f"2027-{month:02}-01 09:00")
    assert all(one.file.exists() for one in mine)
    assert {one.file for one in backups(folder, open_book(desk))} == {one.file for one in mine}
    assert len(backups(folder, open_book(trial))) == 12


def test_what_an_earlier_version_named_by_the_site_alone_is_found_by_its_own_book(
    desk: Desk, trial: Desk, folder: Path
) -> None:
    old = made(desk, folder, "2026-09-23 09:00")
    named_before = old.file.rename(folder / name_of(Named("office", at("2026-09-23 09:00"))))
    other = made(trial, folder, "2026-09-23 09:00")
    older = other.file.rename(folder / name_of(Named("office", at("2026-09-23 09:01"))))
    assert [one.file for one in backups(folder, open_book(desk))] == [named_before]
    made(desk, folder, "2026-09-24 09:00")
    made(desk, folder, "2026-09-24 10:00")
    assert [one.file for one in backups(folder, open_book(trial))] == [older]


def test_the_books_part_after_one_was_copied(
    copied: Desk, book_file: Path, folder: Path, clock: Clock
) -> None:
    again = Desk.at(book_file, clock)
    for _ in range(2):
        first_visit(again)
    first = made(again, folder, "2026-09-25 09:00")
    second = made(copied, folder, "2026-09-25 18:00")
    made(copied, folder, "2026-09-26 09:00")
    assert first.file.exists()
    assert second.file not in [one.file for one in backups(folder, open_book(again))]
    assert first.file not in [one.file for one in backups(folder, open_book(copied))]
    again.close()


def test_in_the_same_second_each_has_its_own(desk: Desk, tmp_path: Path, folder: Path, clock: Clock) -> None:
    """On another computer the book may even have the same file name."""
    (tmp_path / "elsewhere").mkdir()
    other = opened(tmp_path / "elsewhere" / "book.db", two_agencies(), clock)
    sign_in(other, "b1")
    sign_in(desk, "a1")
    mine = made(desk, folder, "2026-09-25 09:00")
    theirs = made(other, folder, "2026-09-25 09:00")
    assert examine(mine.file).head == desk.head.hash
    assert examine(theirs.file).head == other.head.hash
    other.close()


def test_what_the_other_one_is_writing_is_left_alone(desk: Desk, folder: Path) -> None:
    made(desk, folder, "2026-09-25 09:00")
    theirs = folder / "office-trial-2026-09-25-090000.book.part"
    mine = folder / "office-book-2026-09-24-090000.book.part-journal"
    for part in (theirs, mine):
        part.write_bytes(b"half a copy")
    made(desk, folder, "2026-09-26 09:00")
    assert theirs.exists()
    assert not mine.exists()


def test_after_an_older_one_was_put_back_the_newer_ones_are_still_offered(
    desk: Desk, book_file: Path, folder: Path, clock: Clock
) -> None:
    sign_in(desk, "a1", "b1")
    older = made(desk, folder, "2026-09-25 09:00")
    first_visit(desk)
    newer = made(desk, folder, "2026-09-26 09:00")
    desk.close()
    done = restore(book_file, older.file, folder, at("2026-09-26 10:00"), nobody)
    assert done.kept is not None
    again = Desk.at(book_file, clock)
    sign_in(again, "a2")
    made(again, folder, "2026-09-27 09:00")
    made(again, folder, "2026-09-27 10:00")
    assert {newer.file, done.kept} <= {one.file for one in backups(folder, open_book(again))}
    again.close()


def test_a_book_that_was_renamed_keeps_its_copies(
    desk: Desk, book_file: Path, folder: Path, clock: Clock
) -> None:
    sign_in(desk, "a1")
    before = made(desk, folder, "2026-09-25 09:00")
    desk.close()
    again = Desk.at(book_file.rename(book_file.with_name("office.db")), clock)
    assert [one.file for one in backups(folder, open_book(again))] == [before.file]
    made(again, folder, "2026-09-26 09:00")
    assert files(folder) == {"office-book-2026-09-25-090000.book", "office-office-2026-09-26-090000.book"}
    again.close()
