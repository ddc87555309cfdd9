"""From the double click to the open book: real processes, real files."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.demo.saturday import made_up_site
from frontdesk.desk.commands import OpenDay
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
from frontdesk.words import say
from tests.ui.made_up import busy_saturday, desk_at, morning
from ui.app import Program, open_desk, options_of
from ui.jobs import Jobs
from ui.main_window import CLOSE
from ui.pages.first_start import FirstStart
from ui.session import Session
from ui.startup.crash import Faults
from ui.startup.preferences import Preferences
from ui.startup.rooms import Rooms
from ui.startup.shell import Shell
from ui.startup.single import Door
from ui.startup.strip import Strip
from ui.startup.trouble import FaultDialog, TroublePage
from ui.words import language, words

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30_000


def environment(folder: Path) -> dict[str, str]:
    """Settings, logs and data of a program under test lie in `folder`."""
    homes = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **homes, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def started(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The real program, ended afterwards whatever happens."""
    command = [sys.executable, "-m", "ui.app", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(folder))
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def founded_book(path: Path) -> Path:
    desk = Desk.at(path)
    desk.found(made_up_site())
    desk.close()
    return path


def wait_for(qtbot: QtBot, door: Door) -> None:
    """Until the program that has the book answers at its door."""
    qtbot.waitUntil(door.knock, timeout=PATIENCE)


def test_a_second_start_raises_the_first_window_and_goes(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    with started(tmp_path, "--book", str(book)) as first:
        wait_for(qtbot, Door(book))
        with started(tmp_path, "--book", str(book)) as second:
            assert second.wait(timeout=30) == 0
        assert first.poll() is None


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_knock_brings_the_window_forward(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(tmp_path / "site.book")
    assert door.enter()
    shell = Shell()
    qtbot.addWidget(shell)
    shell.showMinimized()
    door.listen(shell.come_forward)
    book = str(door.book)
    knock = f"from pathlib import Path; from ui.startup.single import Door; Door(Path({book!r})).knock()"
    with subprocess.Popen([sys.executable, "-c", knock], cwd=ROOT) as guest:
        qtbot.waitUntil(lambda: not shell.isMinimized(), timeout=PATIENCE)
        qtbot.waitUntil(lambda: guest.poll() == 0, timeout=PATIENCE)
    door.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_program_never_blocks_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    with started(tmp_path, "--book", str(book)) as first:
        wait_for(qtbot, Door(book))
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert Path(f"{book}.lock").exists()
    with started(tmp_path, "--book", str(book)) as next_one:
        wait_for(qtbot, Door(book))
        assert next_one.poll() is None


def test_of_many_starts_at_once_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    command = [sys.executable, "-m", "ui.app", "--book", str(book)]
    many = [subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path)) for _ in range(6)]
    try:
        qtbot.waitUntil(lambda: sum(one.poll() is None for one in many) == 1, timeout=PATIENCE)
        wait_for(qtbot, Door(book))
        assert [one.returncode for one in many if one.poll() is not None] == [0] * 5
    finally:
        for one in many:
            one.kill()
            one.wait()


def test_who_neither_answers_nor_goes_is_named(tmp_path: Path) -> None:
    first, second = Door(tmp_path / "site.book"), Door(tmp_path / "site.book")
    assert first.enter()
    with pytest.raises(Refusal) as caught:
        second.enter_or_knock(patience=0.2)
    assert "site.book" in str(caught.value.sentence)
    first.leave()
    assert second.enter()
    second.leave()


@contextmanager
def program(tmp_path: Path, book: Path) -> Iterator[Program]:
    """The program in this process, with its own settings; no fault is caught in place of pytest's."""
    made = Program(_app(), Preferences(tmp_path / "desk.ini"), book)
    made.faults = Faults(tmp_path / "log")
    yield made
    made.shell.close()
    made.shell.deleteLater()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


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


@pytest.fixture
def rooms(qtbot: QtBot, tmp_path: Path) -> Iterator[Rooms]:
    shell, jobs = Shell(), Jobs()
    qtbot.addWidget(shell)
    shell.show()
    made = Rooms(_app(), shell, Preferences(tmp_path / "desk.ini"), jobs, open_desk)
    yield made
    made.move_out()
    jobs.shutdown()


def strip_of(rooms: Rooms) -> Strip | None:
    strip = rooms._shell.menuWidget()
    return strip if isinstance(strip, Strip) and not strip.isHidden() else None


def test_one_click_tries_a_made_up_day_and_leads_back(rooms: Rooms, tmp_path: Path) -> None:
    desk = Desk.at(tmp_path / "site.book")
    rooms.move_in(desk)
    assert rooms.first_start is not None
    rooms.first_start.choice.try_button.click()
    assert rooms.session is not None
    assert rooms.session.previews(1)
    strip = strip_of(rooms)
    assert strip is not None
    strip.buttons[0].click()
    assert rooms.first_start is not None
    assert rooms.first_start.at == 0
    assert not desk.founded
    assert strip_of(rooms) is None
    desk.close()


def test_a_founded_site_is_offered_its_first_day(qtbot: QtBot, rooms: Rooms, tmp_path: Path) -> None:
    desk = Desk.at(tmp_path / "site.book")
    rooms.move_in(desk)
    assert rooms.first_start is not None
    rooms.first_start.founded.emit(made_up_site())
    assert desk.founded
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    desk.close()


def test_a_forgotten_day_stands_above_everything(rooms: Rooms, tmp_path: Path) -> None:
    clock = morning()
    desk = desk_at(tmp_path, clock)
    desk.do(OpenDay(Session(desk).today()))
    clock.forward(24 * 60)
    rooms.move_in(desk)
    strip = strip_of(rooms)
    assert strip is not None
    assert "一直没有收班" in strip.accessibleName()
    strip.buttons[0].click()
    assert rooms.window is not None
    assert rooms.window.stack.currentWidget() is rooms.window.page(CLOSE)
    assert rooms.session is not None
    rooms.session.do(OpenDay(rooms.session.today()))
    assert strip_of(rooms) is None
    desk.close()


def test_language_and_theme_are_switched_live_and_remembered(rooms: Rooms, tmp_path: Path) -> None:
    clock = morning()
    desk = desk_at(tmp_path, clock)
    busy_saturday(Session(desk), clock)
    rooms.move_in(desk)
    assert rooms.window is not None
    rooms.window.show_close()
    assert "收班" in texts(rooms.window)
    rooms.window.actions_by_name["language"].trigger()
    assert language() == "en"
    assert "Close of day" in texts(rooms.window)
    assert rooms.window.stack.currentWidget() is rooms.window.page(CLOSE)
    rooms.window.actions_by_name["theme"].trigger()
    again = Preferences(tmp_path / "desk.ini")
    assert (again.language, again.theme) == ("en", "dark")
    desk.close()


def test_settings_that_make_no_sense_count_as_not_there(tmp_path: Path) -> None:
    file = tmp_path / "desk.ini"
    file.write_text("[General]\nlanguage=klingon\ntheme=pink\nwindow=7\n")
    preferences = Preferences(file)
    assert (preferences.language, preferences.theme, preferences.book) == ("zh_CN", "system", None)
    assert preferences.window.isEmpty()


def test_a_fault_is_told_once_and_logged_without_personal_data(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path / "log")
    told: list[str] = []
    faults.told.connect(told.append)
    for _ in range(3):
        try:
            _break("王女士", "13812348000")
        except ValueError as error:
            faults.caught(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(20)
    faults.uninstall()
    assert told == [str(faults.log_file)]
    lines = faults.log_file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    logged = json.loads(lines[0])
    assert logged["error"] == "ValueError"
    assert any("test_app.py" in place and "_break" in place for place in logged["where"])
    assert "13812348000" not in lines[0]
    assert "王" not in lines[0]


def _break(name: str, phone: str) -> None:
    raise ValueError(f"{name} {phone}")


def test_a_fault_in_a_thread_is_caught_too(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path / "log")
    old = sys.excepthook, threading.excepthook
    faults.install()
    try:
        with qtbot.waitSignal(faults.told):
            thread = threading.Thread(target=_break, args=("a", "b"))
            thread.start()
            thread.join()
    finally:
        faults.uninstall()
        sys.excepthook, threading.excepthook = old


def test_the_fault_is_said_in_plain_words(qtbot: QtBot) -> None:
    dialog = FaultDialog(None, "/var/log/frontdesk.log")
    qtbot.addWidget(dialog)
    dialog.open()
    assert "没有丢失" in texts(dialog)
    assert "/var/log/frontdesk.log" in texts(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_command_line() -> None:
    options = options_of(["--book", "a.book", "--language", "en", "--theme", "dark"])
    assert (options.book, options.language, options.theme) == (Path("a.book"), "en", "dark")
    assert not options.self_test


def test_the_self_test_passes_as_a_program_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui.app", "--self-test"]
    began = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("ok ") == len(done.stdout.splitlines()) >= 10, time.monotonic() - began
