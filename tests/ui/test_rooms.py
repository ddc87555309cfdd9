"""What stands in the window: first start, made-up day, desk; and how one moves between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.demo.saturday import PINS, made_up_site
from frontdesk.desk.commands import CloseDay, OpenDay
from frontdesk.desk.desk import Desk
from tests.displays import USUAL
from tests.ui.made_up import busy_saturday, desk_at, morning
from tests.ui.processes import texts, the_app
from ui import theme
from ui.app import open_desk
from ui.dialogs.open_day import OpenDayDialog
from ui.jobs import Jobs
from ui.main_window import CLOSE
from ui.session import Session
from ui.startup.preferences import Preferences
from ui.startup.rooms import Rooms
from ui.startup.shell import Shell
from ui.startup.strip import Strip
from ui.startup.strips import of_made_up_day
from ui.words import language, spoken, use_language

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def rooms(qtbot: QtBot, tmp_path: Path) -> Iterator[Rooms]:
    shell, jobs = Shell(), Jobs()
    qtbot.addWidget(shell)
    shell.show()
    made = Rooms(the_app(), shell, Preferences(tmp_path / "desk.ini"), jobs, open_desk)
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
    assert strip.buttons[0].text().endswith("Ctrl+Shift+N")
    QTest.keyClick(rooms._shell, Qt.Key.Key_N, CTRL_SHIFT)
    assert rooms.first_start is not None
    assert rooms.first_start.at == 0
    assert not desk.founded
    assert strip_of(rooms) is None
    desk.close()


@pytest.mark.parametrize("name", ["zh_CN", "en"])
@pytest.mark.parametrize("percent", theme.SCALES)
def test_the_made_up_days_strip_tells_every_pin(
    qtbot: QtBot, app: QApplication, name: str, percent: int
) -> None:
    use_language(app, name)
    theme.use_scale(app, percent)
    strip = of_made_up_day(lambda: None)
    qtbot.addWidget(strip)
    strip.resize(USUAL.width, strip.height())
    strip.show()
    shown = strip.told.shown_text()
    theme.use_scale(app, 100)
    assert all(f"{officer} {pin}" in shown for officer, pin in PINS.items())


def test_a_founded_site_is_offered_its_first_day(qtbot: QtBot, rooms: Rooms, tmp_path: Path) -> None:
    desk = Desk.at(tmp_path / "site.book")
    rooms.move_in(desk)
    assert rooms.first_start is not None
    rooms.first_start.founded.emit(made_up_site())
    assert desk.founded
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    desk.close()


def test_after_the_close_the_same_day_is_not_offered_again(
    qtbot: QtBot, rooms: Rooms, tmp_path: Path
) -> None:
    clock = morning()
    desk = desk_at(tmp_path, clock)
    session = Session(desk)
    desk.do(OpenDay(session.today()))
    desk.do(CloseDay((), "nobody_there"))
    rooms.move_in(desk)
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
    rooms.move_out()
    clock.forward(24 * 60)
    rooms.move_in(desk)
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
    assert [button.text() for button in strip.buttons] == ["确认并收班 Ctrl+E", "开始今日 Ctrl+O"]
    assert rooms.window is not None
    QTest.keyClick(rooms._shell, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert rooms.window.stack.currentWidget() is rooms.window.page(CLOSE)
    QTest.keyClick(rooms._shell, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, OpenDayDialog)
    asked.reject()
    assert rooms.session is not None
    rooms.session.do(OpenDay(rooms.session.today()))
    assert strip_of(rooms) is None
    desk.close()


def test_a_day_that_was_closed_is_not_offered_again(qtbot: QtBot, rooms: Rooms, tmp_path: Path) -> None:
    desk = desk_at(tmp_path, morning())
    today = Session(desk).today()
    desk.do(OpenDay(today))
    desk.do(CloseDay((), "nobody_there"))
    rooms.move_in(desk)
    assert rooms.window is not None
    assert rooms.session is not None
    with qtbot.waitSignal(rooms.session.refused) as heard:
        rooms.window.actions_by_name["open_day"].trigger()
    assert QApplication.activeModalWidget() is None
    assert heard.args is not None
    assert "收班" in str(spoken(heard.args[0].title))
    desk.close()


def test_a_clock_that_was_set_back_is_said(rooms: Rooms, tmp_path: Path) -> None:
    clock = morning()
    desk = desk_at(tmp_path, clock)
    desk.do(OpenDay(Session(desk).today()))
    clock.forward(-90)
    rooms.move_in(desk)
    strip = strip_of(rooms)
    assert strip is not None
    assert "9月26日 周六 09:00" in strip.accessibleName()
    clock.forward(91)
    rooms.each_minute()
    assert strip_of(rooms) is None
    desk.close()


def test_language_and_theme_are_switched_live_and_remembered(rooms: Rooms, tmp_path: Path) -> None:
    clock = morning()
    desk = desk_at(tmp_path, clock)
    busy_saturday(Session(desk), clock)
    rooms.move_in(desk)
    assert rooms.window is not None
    rooms.window.actions_by_name["close_day"].trigger()
    assert "收班" in texts(rooms.window)
    rooms.window.actions_by_name["language"].trigger()
    assert language() == "en"
    assert "Close of day" in texts(rooms.window)
    assert rooms.window.stack.currentWidget() is rooms.window.page(CLOSE)
    rooms.window.actions_by_name["theme"].trigger()
    again = Preferences(tmp_path / "desk.ini")
    assert (again.language, again.theme) == ("en", "dark")
    desk.close()
