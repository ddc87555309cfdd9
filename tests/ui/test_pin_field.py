"""The field for a PIN and the box to pick from: digits, full-width ones, held keys; nothing stays."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.looks.measure import listening
from ui import theme
from ui.lists.pick_box import Pick, PickBox
from ui.rights.pin_field import PinField
from ui.rights.shown_once import ShownOnce


@pytest.fixture
def field(qtbot: QtBot) -> PinField:
    made = PinField("口令")
    qtbot.addWidget(made)
    made.show()
    return made


def key(widget: PinField | PickBox, text: str, *, held: bool = False) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, text, autorep=held
    )
    QApplication.sendEvent(widget, event)


def test_full_width_digits_are_digits_and_letters_are_nothing(field: PinField) -> None:
    for letter in "３a0８ 6中1５":
        key(field, letter)
    assert field.take() == "308615"


def test_what_was_typed_is_taken_once_and_never_shown(field: PinField) -> None:
    for digit in "308615":
        key(field, digit)
    assert field.complete
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert "308615" not in field.displayText()
    assert field.take() == "308615"
    assert field.text() == ""
    assert field.take() == ""


def test_a_held_key_is_one_digit(field: PinField) -> None:
    key(field, "3")
    for _ in range(5):
        key(field, "3", held=True)
    assert field.text() == "3"


def test_an_input_method_stays_out(field: PinField) -> None:
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_whole_pin_fills_all_its_boxes_and_each_digit_more_has_one(field: PinField) -> None:
    assert field.boxes() == 6
    for digit in "30861":
        key(field, digit)
    assert field.boxes() == 6
    key(field, "5")
    assert field.boxes() == 6
    key(field, "2")
    assert field.boxes() == 7
    assert field.sizeHint().width() > 300


def test_what_was_typed_is_forgotten_after_a_minute_without_a_digit(field: PinField) -> None:
    assert field.forgets.interval() == 60_000
    assert not field.forgets.isActive()
    key(field, "5")
    assert field.forgets.isActive()
    field.forgets.timeout.emit()
    assert field.text() == ""


@pytest.fixture
def box(qtbot: QtBot) -> PickBox:
    made = PickBox("原因")
    qtbot.addWidget(made)
    made.show_picks([Pick("a", "甲"), Pick("b", "乙", "说明", "乙", 1), Pick("c", "丙")])
    return made


@pytest.mark.parametrize(("digit", "picked"), [("2", "b"), ("３", "c"), ("9", "a"), ("0", "a")])
def test_a_digit_picks(box: PickBox, digit: str, picked: str) -> None:
    key(box, digit)
    assert box.key == picked


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a popup asks of a real screen
def test_down_begins_with_the_first_where_nothing_is_chosen_yet(qtbot: QtBot) -> None:
    made = PickBox("原因")
    qtbot.addWidget(made)
    made.show_picks([Pick("language", "语言"), Pick("other", "其他"), Pick("", "请选原因")])
    made.choose("")
    made.show()
    made.showPopup()
    assert made.view().currentIndex().row() == 0
    made.hidePopup()
    assert made.key == ""
    QTest.keyClick(made, Qt.Key.Key_Down)
    assert made.key == "language"
    QTest.keyClick(made, Qt.Key.Key_Down)
    assert made.key == "other"


def test_the_first_line_that_means_all_has_a_digit_and_what_says_to_choose_has_none(box: PickBox) -> None:
    box.show_picks([Pick("", "所有公司"), Pick("a", "甲")], "a")
    key(box, "1")
    assert box.key == ""
    box.show_picks([Pick("a", "甲"), Pick("", "请选原因")])
    assert not box.has_digit(1)
    box.show_picks([Pick("", "没有人可选")])
    assert not box.has_digit(0)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("number", [4, 12])
def test_the_open_list_shows_up_to_twelve_lines_whole(
    app: QApplication, box: PickBox, number: int, qtbot: QtBot
) -> None:
    theme.apply(app, "light")
    box.show_picks([Pick(str(each), "张三") for each in range(number)])
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    last = box.view().visualRect(box.model().index(number - 1, 0))
    assert box.view().viewport().rect().contains(last)
    as_menu = box.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, QStyleOptionComboBox(), box)
    assert not as_menu, "such a one is cut on some platforms, and scrolls by small arrows"
    box.hidePopup()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("number", [4, 14])
def test_the_open_list_of_a_narrow_field_shows_its_longest_line_whole(
    app: QApplication, box: PickBox, number: int, qtbot: QtBot
) -> None:
    theme.apply(app, "light")
    box.show_picks(
        [Pick(str(each), "relatives or friends of a colleague", "", "A") for each in range(number)]
    )
    box.setFixedWidth(140)
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    with listening() as heard:
        box.view().viewport().grab()
    assert not heard.cuts
    box.hidePopup()


def test_what_is_chosen_stays_when_others_are_offered(box: PickBox, qtbot: QtBot) -> None:
    box.choose("c")
    box.show_picks([Pick("c", "丙"), Pick("d", "丁")])
    assert box.key == "c"
    with qtbot.waitSignal(box.picked) as told:
        box.show_picks([Pick("d", "丁")])
    assert told.args == ["d"]
    box.show_picks([])
    assert box.key == ""


def test_it_is_painted_with_the_agencys_square(box: PickBox) -> None:
    box.choose("b")
    assert not box.grab().isNull()
    assert box.currentText() == "乙 · 说明"


def test_a_secret_is_gone_once_it_is_hidden(qtbot: QtBot) -> None:
    shown = ShownOnce()
    qtbot.addWidget(shown)
    shown.show_secret("谢经理的新口令", "951303", "只显示这一次。")
    assert shown.secret.text() == "951 303"
    shown.hide()
    assert shown.secret.text() == ""
    assert "951303" not in shown.accessibleName()
