"""Backups: every one made here is put back; what is unsound doesn't count; nothing harms the others."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from frontdesk.desk.backups.making import Backup, back_up, backups, newest
from frontdesk.desk.backups.plan import Named, name_of
from frontdesk.desk.backups.restoring import Restored, restore
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
from frontdesk.reports.day_file import day_file_text
from frontdesk.store.backup import cannot_write, examine
from frontdesk.verify import verify_files
from tests.office import SATURDAY, Clock, first_visit, opened, sign_in, two_agencies
from tests.store.test_the_file import HOLD_THE_BOOK

at = datetime.fromisoformat  # on the wall of the site
NOW, LATER = at("2026-09-26 18:30"), at("2026-09-26 20:00")


def nobody(_done: int, _total: int) -> None:
    """Nobody watches."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def made(desk: Desk, folder: Path, now: datetime = NOW) -> Backup:
    return back_up(open_book(desk), folder, now, nobody)


def a_day(desk: Desk, visits: int = 6) -> None:
    sign_in(desk, "a1", "b1", "a2", "b2")
    for _ in range(visits):
        first_visit(desk)


def put_back(book: Path, backup: Path, folder: Path) -> Restored:
    return restore(book, backup, folder, LATER, nobody)


def test_a_backup_holds_the_book_and_is_put_back(
    desk: Desk, book_file: Path, folder: Path, clock: Clock
) -> None:
    a_day(desk)
    then = desk.head
    backup = made(desk, folder)
    assert (backup.facts.seq, backup.facts.head) == (then.seq, then.hash)
    assert backup.file.name == "office-book-2026-09-26-183000.book"
    first_visit(desk)
    later = desk.head
    desk.close()
    done = put_back(book_file, backup.file, folder)
    again = Desk.at(book_file, clock)
    assert again.head == then
    first_visit(again)
    again.close()
    assert done.kept is not None
    assert examine(done.kept).head == later.hash
    put_back(book_file, done.kept, folder)
    assert examine(book_file).head == later.hash


def test_a_day_of_the_restored_book_verifies(
    desk: Desk, book_file: Path, folder: Path, clock: Clock, tmp_path: Path
) -> None:
    a_day(desk)
    backup = made(desk, folder)
    desk.close()
    book_file.unlink()
    assert put_back(book_file, backup.file, folder).kept is None
    again = Desk.at(book_file, clock)
    file = tmp_path / "a.day.json"
    file.write_text(
        day_file_text(again.site.id, SATURDAY.isoformat(), again.day_entries(SATURDAY)), encoding="utf-8"
    )
    (report,) = verify_files([file], backup.facts.head)
    assert report.ok
    again.close()


def test_presses_while_the_copy_runs_are_safe_and_the_copy_is_sound(
    desk: Desk, book_file: Path, folder: Path, clock: Clock
) -> None:
    a_day(desk, 40)
    steps: list[int] = []

    def press(done: int, _total: int) -> None:
        if len(steps) < 3:
            first_visit(desk)
        steps.append(done)

    backup = back_up(open_book(desk), folder, NOW, press)
    assert steps
    assert backup.facts.seq <= desk.head.seq
    head = desk.head
    desk.close()
    put_back(book_file, backup.file, folder)
    again = Desk.at(book_file, clock)
    assert again.head.seq == backup.facts.seq
    again.close()
    assert (
        examine(book_file.parent / "backups" / name_of(Named("office-book", LATER, aside=True))).head
        == head.hash
    )


def cut_the_tail(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4096])


def scramble(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[8192:12288] = os.urandom(4096)
    file.write_bytes(content)


def change_an_entry(file: Path) -> None:
    with sqlite3.connect(file) as changed:
        for (name,) in changed.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            changed.execute(f"DROP TRIGGER {name}")
        done = changed.execute("UPDATE entry SET data = replace(data, 'a1', 'a3') WHERE kind = 'signed_in'")
        assert done.rowcount
    changed.close()


def another_head(file: Path) -> None:
    with sqlite3.connect(file) as changed:
        changed.execute("UPDATE book SET seq = seq - 1")
    changed.close()


@pytest.mark.parametrize(
    "spoil", [cut_the_tail, scramble, change_an_entry, another_head], ids=lambda f: f.__name__
)
def test_an_unsound_backup_is_never_put_back(
    desk: Desk, book_file: Path, folder: Path, spoil: Callable[[Path], None]
) -> None:
    a_day(desk)
    backup = made(desk, folder)
    desk.close()
    before = book_file.read_bytes()
    spoil(backup.file)
    with pytest.raises(Refusal) as caught:
        put_back(book_file, backup.file, folder)
    assert str(caught.value.title) == "Not a sound backup"
    assert book_file.read_bytes() == before
    assert sorted(each.name for each in book_file.parent.iterdir()) == ["backups", "book.db"]


def test_a_file_of_somebody_else_is_neither_listed_nor_put_back(desk: Desk, folder: Path) -> None:
    made(desk, folder)
    (folder / "office-2026-09-27-080000.book").write_text("这不是轮序本", encoding="utf-8")
    (folder / "holiday.book").write_bytes(b"")
    assert [one.name.made for one in backups(folder, open_book(desk))] == [NOW]


def test_a_copy_that_differs_from_the_book_does_not_count(desk: Desk, folder: Path) -> None:
    """Once everything was copied, somebody writes another last hash into the book."""
    a_day(desk)
    first = made(desk, folder)

    def meddle(done: int, total: int) -> None:
        if done == total:
            desk.write(lambda connection, _: another_last_hash(connection))

    with pytest.raises(Refusal) as caught:
        back_up(open_book(desk), folder, LATER, meddle)
    assert str(caught.value.title) == "The backup isn’t the book"
    assert list(folder.iterdir()) == [first.file]


def another_last_hash(connection: Connection) -> None:
    triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    for name in connection.execute(text(triggers)).scalars().all():
        connection.execute(text(f"DROP TRIGGER {name}"))
    connection.execute(text("UPDATE entry SET hash = prev WHERE seq = (SELECT seq FROM book)"))


def test_stopped_half_way_leaves_the_older_ones(desk: Desk, folder: Path) -> None:
    first = made(desk, folder)

    def enough(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(open_book(desk), folder, LATER, enough)
    assert list(folder.iterdir()) == [first.file]
    first_visit(desk)


KILLED = """
import os, sys
from datetime import datetime
from pathlib import Path
from frontdesk.desk.backups import making
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.desk import Desk
desk = Desk.at(Path(sys.argv[1]))
at = sys.argv[3]
def die(*_):
    os._exit(9)
if at == "checking":
    making.examine = die
if at == "naming":
    making.to_the_disk = die
told = die if at == "copying" else lambda *_: None
making.back_up(open_book(desk), Path(sys.argv[2]), datetime(2026, 9, 27, 9), told)
"""


@pytest.mark.parametrize("where", ["copying", "checking", "naming"])
def test_killed_while_writing_leaves_the_older_ones(
    desk: Desk, book_file: Path, folder: Path, where: str, clock: Clock
) -> None:
    a_day(desk)
    first = made(desk, folder)
    head = desk.head
    desk.close()
    command = [sys.executable, "-c", KILLED, str(book_file), str(folder), where]
    assert subprocess.run(command, check=False).returncode == 9
    again = Desk.at(book_file, clock)
    assert [one.file for one in backups(folder, open_book(again))] == [first.file]
    assert again.head == head
    made(again, folder, LATER)
    assert sorted(each.suffix for each in folder.iterdir()) == [".book", ".book"]
    again.close()


KILLED_RESTORING = """
import os, sys
from datetime import datetime
from pathlib import Path
from frontdesk.desk.backups import restoring
at = int(sys.argv[4])
def told(done, total):
    if done == at:
        os._exit(9)
if at == 4:
    restoring._swap = lambda *_: os._exit(9)
restoring.restore(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), datetime(2026, 9, 27, 9), told)
"""


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_an_interrupted_restore_harms_nothing(
    desk: Desk, book_file: Path, folder: Path, step: int, clock: Clock
) -> None:
    a_day(desk)
    backup = made(desk, folder)
    first_visit(desk)
    head = desk.head
    desk.close()
    command = [
        sys.executable,
        "-c",
        KILLED_RESTORING,
        str(book_file),
        str(backup.file),
        str(folder),
        str(step),
    ]
    assert subprocess.run(command, check=False).returncode == 9
    again = Desk.at(book_file, clock)
    assert again.head == head
    again.close()
    put_back(book_file, backup.file, folder)
    assert examine(book_file).head == backup.facts.head
    assert not book_file.with_name("book.db.restoring").exists()


def test_a_damaged_book_is_replaced_and_kept(desk: Desk, book_file: Path, folder: Path) -> None:
    a_day(desk)
    backup = made(desk, folder)
    desk.close()
    book_file.write_bytes(b"\x00" * 5000)
    Path(f"{book_file}-wal").write_bytes(b"what the log held")
    done = put_back(book_file, backup.file, folder)
    assert examine(book_file).head == backup.facts.head
    assert done.kept is not None
    assert done.kept.read_bytes() == b"\x00" * 5000
    assert not Path(f"{book_file}-wal").exists()


def test_an_open_book_and_another_sites_are_refused(
    desk: Desk, book_file: Path, folder: Path, tmp_path: Path, clock: Clock
) -> None:
    backup = made(desk, folder)
    with pytest.raises(Refusal) as caught:
        put_back(book_file, backup.file, folder)
    assert str(caught.value.title) == "The book is in use"
    other = opened(tmp_path / "other.db", two_agencies(), clock)
    other.close()
    with sqlite3.connect(tmp_path / "other.db") as renamed:
        renamed.execute("UPDATE book SET id = 'elsewhere'")
    renamed.close()
    with pytest.raises(Refusal) as caught:
        put_back(tmp_path / "other.db", backup.file, folder)
    assert str(caught.value.title) == "Another site’s book"


def test_a_book_that_another_program_has_open_is_refused(desk: Desk, book_file: Path, folder: Path) -> None:
    backup = made(desk, folder)
    desk.close()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_THE_BOOK, str(book_file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        with pytest.raises(Refusal) as caught:
            put_back(book_file, backup.file, folder)
        other.communicate(b"")
    assert str(caught.value.title) == "The book is in use"
    put_back(book_file, backup.file, folder)


def test_a_folder_whose_disk_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        made(desk, tmp_path / "stick" / "backups")
    assert str(caught.value.title) == "The folder is gone"


def test_a_file_in_place_of_the_folder_is_told(desk: Desk, folder: Path) -> None:
    folder.write_text("no folder")
    with pytest.raises(Refusal) as caught:
        made(desk, folder)
    assert str(caught.value.title) == "The backup can’t be written"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="who is root may write everywhere")
def test_a_read_only_folder_is_told(desk: Desk, folder: Path) -> None:
    folder.mkdir(mode=0o500)
    with pytest.raises(Refusal) as caught:
        made(desk, folder)
    assert str(caught.value.title) in ("The folder is read-only", "The backup can’t be written")


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("database or disk is full", "No room for the backup"),
        ("no space left on device", "No room for the backup"),
        ("attempt to write a readonly database", "The folder is read-only"),
        ("permission denied", "The folder is read-only"),
        ("disk i/o error", "The backup can’t be written"),
    ],
)
def test_what_the_disk_says_is_a_sentence(tmp_path: Path, said: str, title: str) -> None:
    assert str(cannot_write(tmp_path / "a.book", said).title) == title


FULL = """
import resource, signal, sys
from datetime import datetime
from pathlib import Path
from frontdesk.desk.backups.making import back_up
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
desk = Desk.at(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (40960, 40960))
try:
    back_up(open_book(desk), Path(sys.argv[2]), datetime(2026, 9, 27, 9), lambda *_: None)
except Refusal as refusal:
    print(refusal.title)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are POSIX")
def test_a_disk_that_is_full_is_told_and_leaves_the_older_ones(
    desk: Desk, book_file: Path, folder: Path
) -> None:
    a_day(desk)
    first = made(desk, folder)
    desk.close()
    told = subprocess.run(
        [sys.executable, "-c", FULL, str(book_file), str(folder)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() in ("No room for the backup", "The backup can’t be written")
    assert list(folder.iterdir()) == [first.file]


def test_older_ones_are_thinned_out_and_kept_ones_stay(desk: Desk, folder: Path) -> None:
    first = made(desk, folder, at("2026-01-01 09:00"))
    for day in range(1, 31):
        shutil.copy(first.file, folder / name_of(Named("office", at(f"2026-03-{day:02} 09:00"))))
        shutil.copy(first.file, folder / name_of(Named("office", at(f"2026-03-{day:02} 18:00"))))
    shutil.copy(first.file, folder / name_of(Named("office", at("2026-01-02 09:00"), aside=True)))
    made(desk, folder, at("2026-03-31 12:00"))
    left = [one.name for one in backups(folder, open_book(desk))]
    assert [one.made for one in left if one.aside] == [at("2026-01-02 09:00")]
    days = [one.made for one in left if not one.aside]
    assert days[:3] == [at("2026-03-31 12:00"), at("2026-03-30 18:00"), at("2026-03-29 18:00")]
    assert len(days) == 14 + 4  # the other days of March lie in three more weeks, the first in January's
    last = newest(folder, open_book(desk))
    assert last is not None
    assert last.name.made == at("2026-03-31 12:00")
