"""The window comes back where it was left, also when that screen is gone; columns keep their widths."""

from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QMainWindow, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.startup.place.columns import remember_columns
from ui.startup.place.screens import SEEN, TITLE_BAR, Place, Screen, place_of, placed, put_back, read
from ui.startup.preferences import Preferences

LEAST = QSize(1024, 640)
DESK = Screen("desk", QRect(0, 0, 1366, 728))
WALL = Screen("wall", QRect(1366, 0, 1920, 1040))
ON_THE_WALL = Place(QRect(1500, 120, 1200, 700), False, "wall", (1366, 0))

numbers = st.integers(-6000, 6000)
sizes = st.integers(200, 4000)
rects = st.builds(QRect, numbers, numbers, sizes, sizes)
frees = st.builds(QRect, numbers, numbers, st.integers(800, 4000), st.integers(600, 3000))
places = st.builds(
    Place, rects, st.booleans(), st.sampled_from(["desk", "wall", ""]), st.tuples(numbers, numbers)
)
screens = st.lists(frees, min_size=1, max_size=3).map(
    lambda found: [Screen(name, free) for name, free in zip(("desk", "wall", "tv"), found, strict=False)]
)


def test_a_window_is_where_it_was(qtbot: QtBot) -> None:
    del qtbot
    assert placed(ON_THE_WALL, [DESK, WALL], LEAST) == ON_THE_WALL.at


def test_a_window_whose_monitor_is_gone_comes_back_on_one_that_is_there() -> None:
    at = placed(ON_THE_WALL, [DESK], LEAST)
    assert DESK.free.contains(at)
    assert at.width() == 1200


def test_a_monitor_that_moved_takes_its_window_along() -> None:
    moved = Screen("wall", QRect(-1920, 300, 1920, 1040))
    at = placed(ON_THE_WALL, [DESK, moved], LEAST)
    assert at == QRect(-1920 + 134, 300 + 120, 1200, 700)


def test_a_window_is_no_larger_than_a_smaller_monitor() -> None:
    huge = Place(QRect(0, 40, 1920, 1000), False, "desk", (0, 0))
    at = placed(huge, [DESK], LEAST)
    assert DESK.free.contains(at)


@given(places, screens)
def test_wherever_it_was_its_title_can_be_taken_hold_of(place: Place, there: list[Screen]) -> None:
    at = placed(place, there, LEAST)
    edge = QRect(at.x(), at.y() - TITLE_BAR, at.width(), TITLE_BAR)
    reach = [edge.intersected(screen.free) for screen in there]
    assert any(one.width() >= SEEN and one.height() == TITLE_BAR for one in reach)
    assert any(
        at.width() <= one.free.width() and at.height() <= one.free.height() - TITLE_BAR for one in there
    )


@given(places)
def test_a_place_is_written_and_read(place: Place) -> None:
    assert read(place.written()) == place


@pytest.mark.parametrize(
    "nonsense",
    [b"", b"\x01\xd9\xd0\xcb", b"7", b"1,2,3,4,5,6", b"1,2,3,4,5,6,x,desk", b"9999999999,1,1,1,1,1,1,desk"],
)
def test_a_place_that_makes_no_sense_counts_as_not_there(nonsense: bytes) -> None:
    assert read(QByteArray(nonsense)) is None


def test_the_first_time_the_window_takes_the_whole_screen(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(5_000, 5_000)
    put_back(window, QByteArray())
    assert window.windowState() & Qt.WindowState.WindowMaximized
    window.setWindowState(Qt.WindowState.WindowNoState)
    free = window.screen().availableGeometry().size()
    assert window.width() <= free.width()
    assert window.height() + TITLE_BAR <= free.height()


def test_a_real_window_comes_back(qtbot: QtBot) -> None:
    first, second = QMainWindow(), QMainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(60, 80, 500, 400)
    first.show()
    put_back(second, place_of(first).written())
    assert second.geometry() == first.geometry()
    assert not second.windowState() & Qt.WindowState.WindowMaximized


def table(qtbot: QtBot, columns: int = 3) -> tuple[QWidget, QTableView]:
    page = QWidget()
    qtbot.addWidget(page)
    view = QTableView()
    view.setModel(QStandardItemModel(2, columns, view))
    QVBoxLayout(page).addWidget(view)
    page.resize(700, 200)
    page.show()
    return page, view


def drag(qtbot: QtBot, view: QTableView, column: int, by: int) -> None:
    """Take the right edge of the column's head and draw it."""
    head = view.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) - 1, head.height() // 2)
    port, left = head.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseMove(port, at)
    QTest.mousePress(port, left, pos=at)
    QTest.mouseMove(port, at + QPoint(by, 0))
    QTest.mouseRelease(port, left, pos=at + QPoint(by, 0))
    qtbot.wait(1)


def widths(view: QTableView) -> list[int]:
    return [view.columnWidth(column) for column in range(view.model().columnCount())]


def test_columns_keep_the_widths_that_a_hand_drew(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "desk.ini")
    page, view = table(qtbot)
    remember_columns(page, "people", preferences)
    drag(qtbot, view, 1, 60)
    drawn = widths(view)
    preferences.keep()
    later, other = table(qtbot)
    assert widths(other) != drawn
    remember_columns(later, "people", Preferences(tmp_path / "desk.ini"))
    assert widths(other) == drawn


def test_columns_that_the_page_itself_changes_are_not_kept(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "desk.ini")
    page, view = table(qtbot)
    remember_columns(page, "people", preferences)
    view.setColumnWidth(0, 300)
    later, other = table(qtbot)
    remember_columns(later, "people", preferences)
    assert other.columnWidth(0) != 300


def test_another_table_on_the_same_page_has_widths_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "desk.ini")
    page, view = table(qtbot)
    remember_columns(page, "reports", preferences)
    drag(qtbot, view, 0, 50)
    three = widths(view)
    view.setModel(QStandardItemModel(2, 5, view))
    qtbot.wait(1)
    drag(qtbot, view, 0, 80)
    five = widths(view)
    view.setModel(QStandardItemModel(2, 3, view))
    qtbot.wait(1)
    assert widths(view) == three
    view.setModel(QStandardItemModel(2, 5, view))
    qtbot.wait(1)
    assert widths(view) == five


def test_columns_that_fill_the_room_are_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "desk.ini")
    preferences.keep_columns("people-0-of-3", QByteArray(b"90,900,90"))
    page, view = table(qtbot)
    view.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    remember_columns(page, "people", preferences)
    assert view.columnWidth(0) == 90
    assert view.columnWidth(1) != 900


@pytest.mark.parametrize("nonsense", [b"", b"90,90", b"90,-5,90", b"a,b,c", b"9,9,9", b"\xff,9,9"])
def test_widths_that_make_no_sense_count_as_not_there(qtbot: QtBot, tmp_path: Path, nonsense: bytes) -> None:
    preferences = Preferences(tmp_path / "desk.ini")
    preferences.keep_columns("people-0-of-3", QByteArray(nonsense))
    page, view = table(qtbot)
    before = widths(view)
    remember_columns(page, "people", preferences)
    assert widths(view) == before
