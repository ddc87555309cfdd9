"""The board's window: opened and closed by F11, on the second screen, never in the way of the desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk.desk import Desk
from tests.ui.made_up import Clock, busy_saturday, desk_at, first_visit, morning
from tests.ui.processes import the_app
from tests.ui.two_screens import played
from ui.app import open_desk
from ui.guide.dialog import GuideDialog
from ui.jobs import Jobs
from ui.public_board.keeper import BoardKeeper
from ui.public_board.window import BoardWindow
from ui.session import Session
from ui.startup.preferences import Preferences
from ui.startup.rooms import Rooms
from ui.startup.shell import Shell

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


class Hall:
    """A desk in its shell, with what this computer remembers."""

    def __init__(self, folder: Path, desk: Desk, clock: Clock) -> None:
        self.folder, self.desk, self.clock = folder, desk, clock
        self.jobs = Jobs()
        self.come()

    def come(self) -> None:
        """Start the program."""
        self.shell = Shell()
        self.shell.show()
        self.preferences = Preferences(self.folder / "desk.ini")
        self.rooms = Rooms(the_app(), self.shell, self.preferences, self.jobs, open_desk)
        self.shell.leaving.connect(self.rooms.move_out)
        self.rooms.move_in(self.desk)
        QApplication.processEvents()

    def leave(self) -> None:
        """Close the program's window."""
        self.shell.close()
        self.shell.deleteLater()
        for _ in range(2):  # the board goes after the shell
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.preferences.keep()

    def press(self, action: str) -> None:
        assert self.rooms.window is not None
        self.rooms.window.actions_by_name[action].trigger()
        QApplication.processEvents()

    @property
    def session(self) -> Session:
        assert self.rooms.session is not None
        return self.rooms.session

    @property
    def boards(self) -> list[BoardWindow]:
        """The boards that can be seen."""
        tops = QApplication.topLevelWidgets()
        return [top for top in tops if isinstance(top, BoardWindow) and top.isVisible()]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    """With one screen alone, however many the tests pretend."""
    clock = morning()
    desk = desk_at(tmp_path, clock)
    busy_saturday(Session(desk), clock)
    made = Hall(tmp_path, desk, clock)
    monkeypatch.setattr(BoardKeeper.__init__, "__defaults__", (lambda: [made.shell.screen()],))
    yield made
    made.leave()
    made.jobs.shutdown()
    desk.close()


def board_on_the_desk(qtbot: QtBot, place: Hall) -> BoardWindow:
    """F11, where there is one screen alone."""
    place.press("board")
    (board,) = place.boards
    qtbot.waitUntil(board.isActiveWindow)
    return board


def test_on_the_only_screen_f11_opens_it_in_front_with_the_keys(qtbot: QtBot, place: Hall) -> None:
    board = board_on_the_desk(qtbot, place)
    assert board.isFullScreen()
    assert "Esc" in board.canvas.hint, "it says how one comes back"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_esc_and_f11_close_it_from_within(qtbot: QtBot, place: Hall, key: Qt.Key) -> None:
    board = board_on_the_desk(qtbot, place)
    QTest.keyClick(board, key)
    assert not place.boards
    assert not place.preferences.board_open
    qtbot.waitUntil(place.shell.isActiveWindow)


def test_f11_at_the_desk_brings_the_hidden_board_to_the_front(qtbot: QtBot, place: Hall) -> None:
    board = board_on_the_desk(qtbot, place)
    place.shell.come_forward()
    qtbot.waitUntil(place.shell.isActiveWindow)
    place.press("board")
    qtbot.waitUntil(board.isActiveWindow)
    assert place.boards == [board]


def test_f1_tells_at_the_desk_what_the_board_is_for(qtbot: QtBot, place: Hall) -> None:
    board = board_on_the_desk(qtbot, place)
    QTest.keyClick(board, Qt.Key.Key_F1)
    assert place.rooms.window is not None
    guide = place.rooms.window.openers.current
    assert isinstance(guide, GuideDialog)
    assert guide.shown == "board"
    assert guide.window().parentWidget() is not board, "visitors look at the board"
    guide.close()
    assert place.boards == [board]
    qtbot.waitUntil(board.isActiveWindow)


def test_a_double_click_makes_it_a_window_and_large_again(place: Hall) -> None:
    place.press("board")
    (board,) = place.boards
    full, hint = board.size(), board.canvas.hint
    QTest.mouseDClick(board.canvas, Qt.MouseButton.LeftButton)
    assert not board.isFullScreen()
    assert board.width() < full.width()
    assert board.canvas.hint != hint
    QTest.mouseDClick(board.canvas, Qt.MouseButton.LeftButton)
    assert board.isFullScreen()
    assert board.canvas.hint == hint


def test_it_follows_every_change_and_the_minute(qtbot: QtBot, place: Hall) -> None:
    place.press("board")
    (board,) = place.boards
    first = place.session.previews(1)[0].consultant
    first_visit(place.session)
    name = place.session.board.name(first) if place.session.board else ""
    qtbot.waitUntil(lambda: [call.name for call in board.canvas.notice.called] == [name])
    place.clock.forward(minutes=1)
    board.tick()
    assert not board.canvas.notice.called
    assert board.canvas.notice.clock.endswith(place.session.local(place.clock()).strftime("%H:%M"))


def test_it_stays_open_and_speaks_the_other_language(place: Hall) -> None:
    place.press("board")
    (board,) = place.boards
    place.press("language")
    assert place.boards == [board]
    assert board.canvas.notice.caption == "Next · first visits"
    before = board.canvas.notice.before
    place.clock.forward(minutes=2)
    first_visit(place.session)
    board.show_board()
    assert board.canvas.notice.before != before, "it follows the desk that stands there now"
    place.press("theme")
    assert place.boards == [board]


def test_it_goes_with_the_desk_and_is_remembered(place: Hall) -> None:
    place.press("board")
    place.leave()
    assert not place.boards
    place.come()
    assert place.preferences.board_open
    assert not place.boards, "on the only screen it never covers the desk by itself"
    place.press("board")
    assert place.boards


def test_the_first_start_has_no_board(place: Hall) -> None:
    place.press("board")
    place.rooms.show_first_start()
    assert not place.boards


def test_with_two_screens_it_fills_the_second_and_follows_its_plug(tmp_path: Path) -> None:
    assert played(tmp_path) == [
        "at first: hidden, active: False",
        "F11: tv, full screen 1920x1080, active: False",
        "unplugged: hidden, active: False",
        "plugged in: tv, full screen 1920x1080, active: False",
        "closed: hidden, active: False",
        "F11 on the only screen: desk, full screen 1366x768, active: True",
        "plugged in over it: tv, full screen 1920x1080, active: False",
        "remembered: True tv",
    ]
