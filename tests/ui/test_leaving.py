"""Leaving with the day open: by the window's cross, by the system that shuts down."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk.commands import CloseDay
from frontdesk.desk.desk import Desk
from tests.ui.processes import PATIENCE, founded_book, saturday_book, texts, the_app
from ui.app import Program
from ui.main_window import CLOSE
from ui.pages.settings.leaving import LeavingCard
from ui.pages.settings.look import OFF, ON
from ui.startup.crash import Faults
from ui.startup.leaving.dialogs import LeaveDialog, ShutdownDialog, patience
from ui.startup.preferences import Preferences

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@contextmanager
def program(qtbot: QtBot, tmp_path: Path, book: Path) -> Iterator[Program]:
    """The program with that book open; it ends by itself."""
    made = Program(the_app(), Preferences(tmp_path / "desk.ini"), book)
    made.faults = Faults(tmp_path / "log")
    assert made.start()
    qtbot.waitUntil(lambda: made.rooms is not None, timeout=PATIENCE)
    QApplication.processEvents()
    yield made
    for dialog in made.shell.findChildren(LeaveDialog):
        dialog.reject()
    made.preferences.asks_before_leaving = False
    made.shell.close()
    made.shell.deleteLater()


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program(qtbot, tmp_path, saturday_book(tmp_path / "site.book")) as made:
        yield made


def asked(made: Program) -> LeaveDialog:
    """The question that stands on the screen."""
    (dialog,) = (one for one in made.shell.findChildren(LeaveDialog) if one.isVisible())
    return dialog


def close(made: Program) -> LeaveDialog:
    made.shell.close()
    assert made.shell.isVisible()
    assert made.desk is not None
    return asked(made)


def test_closing_with_the_day_open_asks_and_enter_leaves_it_open(running: Program) -> None:
    dialog = close(running)
    assert "没收班" in texts(dialog)
    assert "不会丢失" in texts(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not running.shell.isVisible()
    assert running.desk is None


def test_escape_stays(running: Program) -> None:
    QTest.keyClick(close(running), Qt.Key.Key_Escape)
    assert running.shell.isVisible()
    assert running.desk is not None
    close(running)


def test_a_second_close_asks_no_second_time(running: Program) -> None:
    first = close(running)
    assert close(running) is first


def test_from_the_question_one_gets_to_the_close_of_day(running: Program) -> None:
    close(running).close_button.click()
    assert running.rooms is not None
    assert running.rooms.window is not None
    assert running.rooms.window.shown == CLOSE


def test_who_does_not_want_to_be_asked_is_asked_no_more(
    qtbot: QtBot, running: Program, tmp_path: Path
) -> None:
    dialog = close(running)
    dialog.never_again.click()
    dialog.primary_button.click()
    running.shell.show_content(QWidget())  # what was there would listen to the next program's language
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with program(qtbot, tmp_path, running.book) as again:
        again.shell.close()
        assert not again.shell.isVisible()


def test_the_question_can_be_had_again_in_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "desk.ini")
    preferences.asks_before_leaving = False
    card = LeavingCard(preferences)
    qtbot.addWidget(card)
    assert card.asks.value() == OFF
    card.asks.choose(ON)
    assert preferences.asks_before_leaving


def test_to_stay_keeps_the_question(running: Program) -> None:
    dialog = close(running)
    dialog.never_again.click()
    dialog.reject()
    assert running.preferences.asks_before_leaving


def test_nothing_is_asked_when_the_day_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    path = saturday_book(tmp_path / "site.book")
    desk = Desk.at(path)
    desk.do(CloseDay((), "nobody_there"))
    desk.close()
    with program(qtbot, tmp_path, path) as made:
        made.shell.close()
        assert not made.shell.isVisible()


def test_nothing_is_asked_before_the_first_day(qtbot: QtBot, tmp_path: Path) -> None:
    with program(qtbot, tmp_path, founded_book(tmp_path / "site.book")) as made:
        assert made.rooms is not None
        for dialog in made.shell.findChildren(LeaveDialog):
            dialog.close()
        made.shell.close()
        assert not made.shell.isVisible()


def test_nothing_is_asked_about_a_made_up_day(qtbot: QtBot, tmp_path: Path) -> None:
    with program(qtbot, tmp_path, tmp_path / "new.book") as made:
        assert made.rooms is not None
        made.rooms.try_made_up_day()
        assert made.rooms.session is not None
        assert made.rooms.session.day_is_open
        made.shell.close()
        assert not made.shell.isVisible()


class System:
    """The platform's session manager, as it asks a program at a shutdown."""

    def __init__(self, *, may_ask: bool = True) -> None:
        self.may_ask = may_ask
        self.said: list[str] = []

    def allowsInteraction(self) -> bool:
        return self.may_ask

    def cancel(self) -> None:
        self.said.append("cancel")

    def release(self) -> None:
        self.said.append("release")


def shut_down(made: Program, system: System) -> None:
    assert made.leaving is not None
    made.leaving.shutting_down(system)


def answer(key: Qt.Key) -> None:
    """Press that key as soon as the question about the shutdown stands there."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ShutdownDialog)
        QTest.keyClick(dialog, key)

    QTimer.singleShot(50, press)


def test_a_shutdown_with_the_day_open_warns_and_enter_lets_it_be(running: Program) -> None:
    system = System()
    answer(Qt.Key.Key_Return)
    shut_down(running, system)
    assert system.said == ["release"]
    running.shell.close()
    assert not running.shell.isVisible()


def test_a_shutdown_waits_for_who_closes_the_day_first(running: Program) -> None:
    system = System()
    answer(Qt.Key.Key_Escape)
    shut_down(running, system)
    assert system.said == ["cancel"]
    assert running.rooms is not None
    assert running.rooms.window is not None
    assert running.rooms.window.shown == CLOSE
    close(running)


def test_nobody_is_asked_where_the_system_does_not_let_us(running: Program) -> None:
    system = System(may_ask=False)
    shut_down(running, system)
    assert system.said == []
    running.shell.close()
    assert not running.shell.isVisible()


def test_a_shutdown_writes_down_where_the_window_stands(running: Program, tmp_path: Path) -> None:
    running.preferences.asks_before_leaving = False
    shut_down(running, System())
    assert not Preferences(tmp_path / "desk.ini").window.isEmpty()


def test_without_an_answer_the_computer_shuts_down(qtbot: QtBot) -> None:
    dialog = ShutdownDialog(None, 3)
    qtbot.addWidget(dialog)
    dialog.open()
    seen = []
    for _ in range(3):
        seen.append(dialog.primary_button.text())
        dialog.tick()
    assert seen == ["关机（3 秒）", "关机（2 秒）", "关机（1 秒）"]
    assert dialog.result() == 1
    assert not dialog.isVisible()


def test_windows_is_answered_before_it_calls_the_program_hung(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert patience() < 5


def test_when_windows_ends_the_program_the_book_is_let_go(running: Program) -> None:
    """It tells the program so, and closes no window."""
    running.app.aboutToQuit.emit()
    assert running.desk is None
    assert running.door is not None
    assert not Path(f"{running.book}.lock").exists()


def test_the_question_is_that_of_the_platform(running: Program) -> None:
    """Qt's signal really leads here."""
    assert running.app.receivers("2commitDataRequest(QSessionManager&)") == 1
