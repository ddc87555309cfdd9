"""Backups by the command line: make one, put it back with the supervisor's PIN, read what is wrong."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from frontdesk.cli import app
from frontdesk.demo.saturday import PINS
from frontdesk.desk.desk import Desk


def run(*words: object, typed: str = "") -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=typed)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    made = tmp_path / "saturday.book"
    assert run("demo", "--book", made).exit_code == 0
    return made


def seq(book: Path) -> int:
    desk = Desk.at(book)
    desk.close()
    return desk.head.seq


def supervisor_pin(book: Path) -> str:
    desk = Desk.at(book)
    name = next(one.name for one in desk.site.officers if one.role.value == "supervisor")
    desk.close()
    return PINS[name]


def test_a_backup_is_made_and_put_back_with_the_pin(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    made = run("backup", "--book", book, "--to", folder)
    assert made.exit_code == 0, made.output
    (file,) = folder.iterdir()
    assert str(file) in made.output.replace("\n", "")
    before = seq(book)
    done = run("backup", "--book", book, "--to", folder, "--restore", file, typed=f"{supervisor_pin(book)}\n")
    assert done.exit_code == 0, done.output
    assert f"ends with entry {before}" in done.output
    assert len(list(folder.iterdir())) == 2
    assert run("doctor", "--book", book).exit_code == 0


def test_a_wrong_pin_puts_nothing_back(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    run("backup", "--book", book, "--to", folder)
    (file,) = folder.iterdir()
    done = run("backup", "--book", book, "--to", folder, "--restore", file, typed="999991\n")
    assert done.exit_code == 1
    assert "Wrong PIN" in done.output
    assert list(folder.iterdir()) == [file]


def test_a_lost_and_a_damaged_book_come_back(book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    run("backup", "--book", book, "--to", folder)
    (file,) = folder.iterdir()
    before = seq(book)
    for content in (None, b"\x00" * 9000):
        book.unlink()
        if content is not None:
            book.write_bytes(content)
        done = run("backup", "--book", book, "--to", folder, "--restore", file)
        assert done.exit_code == 0, done.output
        assert seq(book) == before


def test_what_is_wrong_is_told(book: Path, tmp_path: Path) -> None:
    none = run("backup", "--book", tmp_path / "none.book")
    assert (none.exit_code, "No such book" in none.output) == (1, True)
    gone = run("backup", "--book", book, "--to", tmp_path / "stick" / "deeper")
    assert (gone.exit_code, "The folder is gone" in gone.output) == (1, True)
    absent = run("backup", "--book", book, "--restore", tmp_path / "a.book")
    assert (absent.exit_code, "No such backup" in absent.output) == (1, True)
