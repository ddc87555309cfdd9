"""A few ways side by side: arrows, digits and clicks choose one of them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.segments import HEIGHT, Digits, Segments, Way

WAYS = [Way("tour", "Tour group"), Way("vip", "VIP"), Way("call", "Call")]


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    made = Segments("What comes", WAYS)
    qtbot.addWidget(made)
    made.resize(600, HEIGHT)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def type_digit(segments: Segments, digit: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, digit)
    QApplication.sendEvent(segments, event)


def test_the_first_is_chosen_and_said(segments: Segments) -> None:
    assert segments.value() == "tour"
    assert segments.accessibleName() == "What comes: Tour group"


def test_arrows_move_and_stop_at_the_ends(segments: Segments) -> None:
    heard: list[str] = []
    segments.chosen.connect(heard.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(segments, key)
    assert heard == ["vip", "call"]


@pytest.mark.parametrize("digit", ["2", "２"])
def test_a_digit_chooses(segments: Segments, digit: str) -> None:
    type_digit(segments, digit)
    assert segments.value() == "vip"


def test_a_digit_that_is_none_of_them_changes_nothing(segments: Segments) -> None:
    type_digit(segments, "9")
    assert segments.value() == "tour"


def test_a_click_chooses(segments: Segments) -> None:
    QTest.mouseClick(segments._segments[2], Qt.MouseButton.LeftButton)
    assert segments.value() == "call"


def test_disabled_it_keeps_what_it_has(segments: Segments) -> None:
    segments.setEnabled(False)
    assert not segments.pick_digit(2)
    assert segments.value() == "tour"


def test_other_ways_keep_the_chosen_one(segments: Segments) -> None:
    segments.choose("call")
    segments.show_ways([WAYS[2], WAYS[0]])
    assert segments.value() == "call"
    assert [way.key for way in segments.ways] == ["call", "tour"]


def test_where_there_is_no_room_they_stand_in_rows(segments: Segments) -> None:
    segments.resize(150, HEIGHT)
    QApplication.processEvents()
    assert segments.height() > 2 * HEIGHT


def numbered(segments: Segments) -> set[bool]:
    return {segment.numbered for segment in segments._segments}


@pytest.mark.parametrize(
    ("digits", "with_focus", "without"),
    [(Digits.HERE, True, False), (Digits.ALWAYS, True, True), (Digits.NEVER, False, False)],
)
def test_digits_are_shown_where_they_choose(
    qtbot: QtBot, digits: Digits, with_focus: bool, without: bool
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    segments, other = Segments("What comes", WAYS, digits=digits), QLineEdit()
    column.addWidget(segments)
    column.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    segments.setFocus()
    qtbot.waitUntil(segments.hasFocus)
    assert numbered(segments) == {with_focus}
    type_digit(segments, "2")
    assert segments.value() == ("vip" if with_focus else "tour")
    other.setFocus()
    assert numbered(segments) == {without}
