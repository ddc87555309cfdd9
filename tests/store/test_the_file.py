"""Files that are no book, locked, read-only, too new; full disks: a plain sentence, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from frontdesk.book.chain import hash_of
from frontdesk.desk.commands import FirstVisit, OpenDay, SignIn
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
from frontdesk.store import book_store
from frontdesk.store.engine import APPLICATION_ID, open_engine
from tests.office import SATURDAY, Clock, first_visit, founded, reopened, sign_in, two_agencies

HOLD_THE_BOOK = """
import sys
from pathlib import Path
from frontdesk.desk.desk import Desk
desk = Desk.at(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def refusal_of(path: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        Desk.at(path)
    return caught.value


def ask(desk: Desk, statement: str) -> object:
    return desk.read(lambda connection, _: connection.execute(text(statement)).scalar())


def tell(desk: Desk, statement: str) -> None:
    desk.read(lambda connection, _: connection.execute(text(statement)).close())


def another_program_says(path: Path) -> str:
    """How it ends when another program opens this book."""
    command = [sys.executable, "-c", HOLD_THE_BOOK, str(path)]
    done = subprocess.run(command, input="", capture_output=True, text=True, check=False)
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


def somebody_elses(path: Path, *, journal: str = "delete") -> None:
    with sqlite3.connect(path) as foreign:
        foreign.execute(f"PRAGMA journal_mode = {journal}")
        foreign.execute("CREATE TABLE recipe(name)")
        foreign.execute("INSERT INTO recipe VALUES ('soup')")
    foreign.close()


NO_BOOKS = {
    "a letter": b"Dear Sir or Madam" * 20,
    "a short letter": b"Hi",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(400),
    "the name of SQLite and nothing else": b"SQLite format 3\x00" + b"\xff" * 4080,
    "a book's first bytes, torn": b"SQLite format 3\x00" + bytes(52) + APPLICATION_ID.to_bytes(4) + bytes(28),
}


@pytest.mark.parametrize("content", NO_BOOKS.values(), ids=NO_BOOKS.keys())
def test_what_is_no_book_is_refused_and_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "book.db"
    path.write_bytes(content)
    assert str(refusal_of(path).title) == "Not a book"
    assert path.read_bytes() == content


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_somebody_elses_database_is_refused_and_not_touched(tmp_path: Path, journal: str) -> None:
    path = tmp_path / "recipes.db"
    somebody_elses(path, journal=journal)
    before = path.read_bytes()
    assert str(refusal_of(path).title) == "Not a book"
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["recipes.db"]


def test_somebody_elses_database_with_a_number_of_its_own_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "recipes.db"
    somebody_elses(path)
    with sqlite3.connect(path) as foreign:
        foreign.execute("PRAGMA application_id = 77")
    foreign.close()
    before = path.read_bytes()
    assert str(refusal_of(path).title) == "Not a book"
    assert path.read_bytes() == before


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    assert str(refusal_of(tmp_path).title) == "The book can’t be reached"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert str(refusal_of(tmp_path / "away" / "book.db").title) == "The book can’t be reached"


def test_an_absent_and_an_empty_file_become_an_empty_book(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    for name in ("absent.db", "empty.db"):
        desk = Desk.at(tmp_path / name)
        assert not desk.founded
        desk.close()
        assert (tmp_path / name).read_bytes()[68:72] == APPLICATION_ID.to_bytes(4)


def test_a_book_whose_making_was_cut_short_is_made_anew(tmp_path: Path, clock: Clock) -> None:
    """The power went after the file had been set to WAL and before its tables were there."""
    path = tmp_path / "book.db"
    with sqlite3.connect(path) as begun:
        begun.execute("PRAGMA journal_mode = WAL")
    begun.close()
    assert path.stat().st_size > 0
    desk = Desk.at(path, clock)
    desk.found(two_agencies())
    desk.do(OpenDay(SATURDAY))
    desk.close()


def test_a_book_that_another_program_holds_is_refused(desk: Desk, book_file: Path, clock: Clock) -> None:
    desk.close()
    command = [sys.executable, "-c", HOLD_THE_BOOK, str(book_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        refusal = refusal_of(book_file)
        other.communicate("")
    assert str(refusal.title) == "The book is in use"
    assert str(book_file) in str(refusal.sentence)
    again = Desk.at(book_file, clock)
    again.do(SignIn("a1"))
    again.close()


def test_a_desk_that_is_open_keeps_others_out(desk: Desk, book_file: Path) -> None:
    assert desk.founded
    assert "The book is in use" in another_program_says(book_file)


def test_a_desk_keeps_others_out_after_its_own_program_tried_to_open_the_book_twice(
    desk: Desk, book_file: Path
) -> None:
    """Whoever closes a file of this process lets go of all locks that the process has on it (POSIX)."""
    assert str(refusal_of(book_file).title) == "The book is in use"
    assert desk.founded
    assert "The book is in use" in another_program_says(book_file)


def test_a_book_of_a_newer_program_is_refused_and_untouched(desk: Desk, book_file: Path) -> None:
    desk.write(
        lambda connection, _: connection.execute(text("UPDATE alembic_version SET version_num='9999'"))
    )
    desk.close()
    before = book_file.read_bytes()
    refusal = refusal_of(book_file)
    assert str(refusal.title) == "The book is newer than this program"
    assert book_file.read_bytes() == before


def test_a_book_that_may_not_be_written_is_told(desk: Desk) -> None:
    """A file that turned read-only under an open desk, as SQLite sees it."""
    board, head = desk.board, desk.head
    tell(desk, "PRAGMA query_only = ON")
    with pytest.raises(Refusal) as caught:
        desk.do(SignIn("a1"))
    assert str(caught.value.title) == "The book is read-only"
    assert (desk.board, desk.head) == (board, head)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_and_folder_without_the_right_to_write_are_told(desk: Desk, book_file: Path) -> None:
    desk.close()
    book_file.chmod(0o444)
    book_file.parent.chmod(0o555)
    try:
        assert str(refusal_of(book_file).title) in ("The book is read-only", "The book can’t be reached")
    finally:
        book_file.parent.chmod(0o755)


def test_a_full_disk_loses_nothing_and_the_press_works_when_there_is_room(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    ask(desk, f"PRAGMA max_page_count = {ask(desk, 'PRAGMA page_count')}")
    refusal = None
    for number in range(200):
        before = (desk.board, desk.head, desk.read(book_store.count_entries))
        try:
            desk.do(FirstVisit(f"v{number}"))
        except Refusal as full:
            refusal = full
            break
    assert refusal is not None
    assert str(refusal.title) == "The disk is full"
    assert (desk.board, desk.head, desk.read(book_store.count_entries)) == before
    ask(desk, "PRAGMA max_page_count = 100000")
    desk.do(FirstVisit(f"v{number}"))
    board = desk.board
    again = reopened(desk)
    assert again.board == board
    assert all(entry.hash == hash_of("office", entry) for entry in again.entries)
    again.close()


def test_two_programs_on_a_copy_are_two_books(desk: Desk, book_file: Path, clock: Clock) -> None:
    """The head tells: what was written in the copy isn't in the book."""
    desk.close()
    copy = book_file.with_name("copy.db")
    shutil.copy(book_file, copy)
    one, other = Desk.at(book_file, clock), Desk.at(copy, clock)
    one.do(SignIn("a1"))
    other.do(SignIn("b1"))
    assert one.head != other.head
    one.close()
    other.close()


def test_a_second_site_in_one_file_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        desk.found(two_agencies())
    assert str(caught.value.title) == "The book has begun"


def test_an_unfounded_book_says_so(book_file: Path) -> None:
    desk = Desk.at(book_file)
    with pytest.raises(Refusal) as caught:
        desk.do(OpenDay(SATURDAY))
    assert str(caught.value.title) == "No site yet"
    desk.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("locking_mode", "exclusive"), ("secure_delete", 1)],
)
def test_every_press_is_written_durably_and_alone(desk: Desk, pragma: str, value: object) -> None:
    assert ask(desk, f"PRAGMA {pragma}") == value


@pytest.mark.parametrize("action", ["UPDATE entry SET by = 'me'", "DELETE FROM entry"])
def test_nothing_in_the_book_is_ever_rubbed_out(desk: Desk, action: str) -> None:
    before = desk.read(book_store.count_entries)
    with pytest.raises(DBAPIError, match="nothing in the book is ever rubbed out"):
        desk.write(lambda connection, _: connection.execute(text(action)))
    assert desk.read(book_store.count_entries) == before


def test_trouble_that_is_ours_is_not_put_in_plain_words(desk: Desk) -> None:
    with pytest.raises(DBAPIError):
        desk.write(lambda connection, _: connection.execute(text("SELECT * FROM no_such_table")))


def test_a_desk_opened_anew_stands_as_it_stood(tmp_path: Path, clock: Clock) -> None:
    desk = founded(tmp_path / "b.db", two_agencies(), clock)
    desk.do(OpenDay(SATURDAY))
    sign_in(desk, "a1", "b1")
    first_visit(desk)
    board, head, actions = desk.board, desk.head, desk.actions
    again = reopened(desk)
    assert (again.board, again.head, again.actions) == (board, head, actions)
    again.close()


def test_an_engine_alone_makes_the_tables(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "b.db")
    with engine.connect() as connection:
        names = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars())
    engine.dispose()
    assert {"book", "entry", "visit", "visitor", "registration", "note"} <= names


def test_a_book_that_cannot_be_read_is_let_go_of(desk: Desk, book_file: Path) -> None:
    """After the failure the file is nobody's, so that another may look at it."""
    desk.write(lambda connection, _: connection.execute(text("UPDATE book SET seq = 99, site = '{}'")))
    desk.close()
    with pytest.raises(TypeError):
        Desk.at(book_file)
    with pytest.raises(TypeError):
        Desk.at(book_file)
