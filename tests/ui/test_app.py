"""The real program: what it says when a book can't be opened, its settings, its self-test."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from frontdesk.demo.saturday import made_up_site
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
from frontdesk.words import say
from tests.ui.processes import PATIENCE, ROOT, environment, founded_book, saturday_book, texts, the_app
from ui.app import Program
from ui.pages.first_start import FirstStart
from ui.startup.crash import Faults
from ui.startup.faults.dialog import FaultDialog
from ui.startup.faults.last_turn import book_end
from ui.startup.options import options_of
from ui.startup.preferences import Preferences
from ui.startup.self_test import checks
from ui.startup.single import Door
from ui.startup.trouble import TroublePage
from ui.words import words


@contextmanager
def program(tmp_path: Path, book: Path) -> Iterator[Program]:
    """The program in this process, with its own settings; no fault is caught in place of pytest's."""
    made = Program(the_app(), Preferences(tmp_path / "desk.ini"), book)
    made.faults = Faults(tmp_path / "log")
    yield made
    made.shell.close()
    made.shell.deleteLater()


def no_book(path: Path) -> None:
    path.write_text("这不是轮序本", encoding="utf-8")


def another_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE other (x)")
        connection.execute("INSERT INTO other VALUES (1)")
    connection.close()


def newer_schema(path: Path) -> None:
    founded_book(path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


def in_a_folder_that_is_none(path: Path) -> None:
    path.parent.rmdir()


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (no_book, "Not a book"),
        (another_database, "Not a book"),
        (newer_schema, "The book is newer than this program"),
        (in_a_folder_that_is_none, "The book can’t be reached"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_book_that_cannot_be_opened_is_said_in_a_window(
    qtbot: QtBot, tmp_path: Path, spoil: object, title: str
) -> None:
    book = tmp_path / "books" / "site.book"
    book.parent.mkdir()
    assert callable(spoil)
    spoil(book)
    before = book.read_bytes() if book.exists() else b""
    with program(tmp_path, book) as made:
        assert made.start()
        qtbot.waitUntil(lambda: isinstance(made.shell.centralWidget(), TroublePage))
        page = made.shell.centralWidget()
        assert isinstance(page, TroublePage)
        assert page.refusal.title == say("store", title)
        assert words("store", title) in texts(page)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert not made.shell.isVisible()
    assert (book.read_bytes() if book.exists() else b"") == before


def test_a_book_that_another_program_has_open_is_refused_until_it_closes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    book = founded_book(tmp_path / "site.book")
    other = Desk.at(book)
    with program(tmp_path, book) as made:
        assert made.start()
        qtbot.waitUntil(lambda: isinstance(made.shell.centralWidget(), TroublePage), timeout=PATIENCE)
        other.close()
        page = made.shell.centralWidget()
        assert isinstance(page, TroublePage)
        QTest.keyClick(page, Qt.Key.Key_F5)
        assert made.rooms is not None
        assert made.rooms.window is not None


@pytest.mark.parametrize("title", ["The disk is full", "The book is read-only"])
def test_other_troubles_of_the_disk_are_said_too(tmp_path: Path, title: str) -> None:
    with program(tmp_path, tmp_path / "site.book") as made:
        made.trouble(Refusal(say("store", title), say("store", title)))
        assert words("store", title) in texts(made.shell)


def test_another_file_is_opened_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.book", founded_book(tmp_path / "good.book")
    no_book(bad)
    with program(tmp_path, bad) as made:
        assert made.start()
        qtbot.waitUntil(lambda: isinstance(made.shell.centralWidget(), TroublePage))
        page = made.shell.centralWidget()
        assert isinstance(page, TroublePage)
        page.chosen.emit(good)
        assert made.rooms is not None
        assert made.shell.windowTitle().startswith(made_up_site().name)
        assert made.preferences.book == good
        assert Door(bad).enter()


def test_the_window_stands_before_the_book_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    with program(tmp_path, tmp_path / "site.book") as made:
        assert made.start()
        assert made.shell.isVisible()
        assert made.desk is None
        qtbot.waitUntil(lambda: isinstance(made.shell.centralWidget(), FirstStart), timeout=PATIENCE)


def test_after_a_sudden_end_the_last_turn_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    book = saturday_book(tmp_path / "site.book")
    killed = (
        "import os, sys; from ui.startup.single import *; d = Door(Path(sys.argv[1])); d.enter(); os._exit(9)"
    )
    command = [sys.executable, "-c", killed, str(book)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode
    with program(tmp_path, book) as made:
        assert made.start()
        qtbot.waitUntil(lambda: bool(made.shell.findChildren(FaultDialog)), timeout=PATIENCE)
        (dialog,) = made.shell.findChildren(FaultDialog)
        assert made.rooms is not None
        assert made.rooms.session is not None
        end = book_end(made.rooms.session)
        assert end is not None
        assert end.turn is not None
        for part in ("意外中断", end.turn.name, end.time, f"第 {end.turn.entry} 条"):
            assert part in texts(dialog)
        assert f"entries in the book: {end.entry}" in dialog.report
        dialog.accept()
        made.preferences.asks_before_leaving = False


def test_a_fault_is_told_above_what_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    with program(tmp_path, founded_book(tmp_path / "site.book")) as made:
        assert made.start()
        qtbot.waitUntil(lambda: made.rooms is not None, timeout=PATIENCE)
        assert made.faults is not None
        made.faults.told.connect(made._tell_fault)
        try:
            raise LookupError("13812348000")
        except LookupError as error:
            made.faults.caught(LookupError, error, error.__traceback__)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FaultDialog), timeout=PATIENCE)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FaultDialog)
        assert "LookupError" in dialog.report
        assert "test_app.py" in dialog.report
        assert "13812348000" not in dialog.report
        dialog.accept()


def test_settings_that_make_no_sense_count_as_not_there(tmp_path: Path) -> None:
    file = tmp_path / "desk.ini"
    file.write_text("[General]\nlanguage=klingon\ntheme=pink\nwindow=7\n")
    preferences = Preferences(file)
    assert (preferences.language, preferences.theme, preferences.book) == ("zh_CN", "system", None)
    assert preferences.window.isEmpty()


def test_the_command_line() -> None:
    options = options_of(["--book", "a.book", "--language", "en", "--theme", "dark"])
    assert (options.book, options.language, options.theme) == (Path("a.book"), "en", "dark")
    assert options.self_test is None
    assert options_of(["--self-test"]).self_test == Path()
    assert options_of(["--self-test", "out.txt"]).self_test == Path("out.txt")


def test_the_self_test_passes_as_a_program_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui.app", "--self-test"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert done.stdout.count("ok ") == len(done.stdout.splitlines()) >= 10


def test_the_self_test_lets_go_of_what_was_shown_before_it_changes_the_look(qapp: QApplication) -> None:
    """Every window that is left would be dressed again each time."""
    shown_before = QLabel("shown before")
    shown_before.show()
    with checks(qapp, Desk.at) as tried:
        dict(tried)["troubles"]()
    assert not isValid(shown_before)
