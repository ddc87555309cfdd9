from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.errors import Refusal
from frontdesk.words import Sentence
from tests.displays import DISPLAYS, SMALLEST
from tests.screens import put_on
from ui.dialogs.base import BaseDialog
from ui.dialogs.scrim import Scrim
from ui.lists.choice_list import Choice, ChoiceList

REFUSAL = Refusal(Sentence("t", "口令不对"), Sentence("t", "再输入一次。"))


class Asking(BaseDialog):
    """A dialog with one field that refuses the first answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "接前台", "接前台")
        self.field = QLineEdit()
        self.content.addWidget(self.field)
        self.asked = 0

    def confirm(self) -> None:
        self.asked += 1
        if self.asked == 1:
            self.refuse(REFUSAL)
        else:
            self.accept()


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[Asking]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    made = Asking(window)
    made.open()
    qtbot.waitActive(made)
    yield made
    window.close()


def test_one_begins_in_the_first_field_and_tab_follows_the_eye(dialog: Asking) -> None:
    assert dialog.focusWidget() is dialog.field
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.cancel_button
    QTest.keyClick(dialog.cancel_button, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.primary_button


def test_enter_confirms_and_a_refusal_stands_inside(dialog: Asking) -> None:
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.refusal.isVisible()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_esc_goes_back_a_step_at_a_time(dialog: Asking) -> None:
    dialog.refuse(REFUSAL)
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.refusal.isVisible()
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == BaseDialog.DialogCode.Rejected


def test_while_something_is_missing_enter_does_nothing(dialog: Asking) -> None:
    dialog.say_missing("口令缺两位")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.asked == 0
    assert dialog.missing.isVisible()


def test_a_held_enter_is_one_press(dialog: Asking) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(dialog, held)
    assert dialog.asked == 0


def test_a_scrim_lies_over_the_window_while_it_is_open(dialog: Asking) -> None:
    window = dialog.parentWidget()
    assert window is not None
    scrim = window.findChild(Scrim)
    assert scrim is not None
    assert scrim.geometry() == window.rect()
    window.resize(1200, 800)
    assert scrim.geometry() == window.rect()
    dialog.reject()
    assert not scrim.isVisible()


class Long(BaseDialog):
    """A dialog with more fields than a small screen has room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "补登资料", "保存", "姓名和电话", width=900)
        self.fields = [QLineEdit() for _ in range(16)]
        for field in self.fields:
            self.content.addWidget(field)


@pytest.fixture
def long(qtbot: QtBot) -> Iterator[Long]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    put_on(window, SMALLEST)
    made = Long(window)
    made.open()
    qtbot.waitActive(made)
    yield made
    window.close()


def is_seen(one: QWidget, dialog: BaseDialog) -> bool:
    return one.visibleRegion().boundingRect().height() >= one.height() and dialog.rect().contains(
        one.mapTo(dialog, one.rect().center())
    )


def test_a_dialog_fits_into_a_small_screen_and_keeps_title_and_buttons(long: Long) -> None:
    assert long.screen().geometry().contains(long.geometry())
    assert long.height() == SMALLEST.size[1]
    for part in (long.title, long.cancel_button, long.primary_button, long.fields[0]):
        assert is_seen(part, long)
    assert not is_seen(long.fields[-1], long)


def test_what_gets_the_focus_comes_into_sight(long: Long) -> None:
    for field in long.fields:
        assert long.focusWidget() is field
        assert is_seen(field, long)
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert long.focusWidget() is long.cancel_button
    long.fields[0].setFocus()
    assert is_seen(long.fields[0], long)


def test_a_refusal_comes_into_sight(long: Long) -> None:
    long.refuse(REFUSAL)
    assert is_seen(long.refusal, long)


def test_a_dialog_takes_the_room_of_another_screen(long: Long) -> None:
    window = long.parentWidget()
    assert window is not None
    put_on(window, DISPLAYS[0])
    assert long.width() == 900
    assert all(is_seen(field, long) for field in long.fields)
    put_on(window, SMALLEST)
    assert long.screen().geometry().contains(long.geometry())


def test_a_row_chosen_below_the_edge_is_scrolled_to(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    put_on(window, SMALLEST)
    dialog, rows = BaseDialog(window, "送客", "送客"), ChoiceList("人", 9)
    rows.show_choices([Choice(str(number), f"第 {number} 人") for number in range(9)])
    dialog.content.addWidget(rows)
    dialog.open()
    rows.select_row(8)
    row = rows.visualRect(rows.currentIndex())
    assert rows.viewport().visibleRegion().boundingRect().contains(row.adjusted(0, 2, 0, -2))
    window.close()
