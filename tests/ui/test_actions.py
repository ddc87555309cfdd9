import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.action_table import ACTIONS, ActionSpec
from ui.actions import Actions, key_text
from ui.words import use_language

FUNCTION_KEY = re.compile(r"F([1-9]|1[0-2])")
WITH_CTRL = re.compile(r"Ctrl\+((Shift\+)?[A-Z]|[0-9]|,)")


def test_no_two_actions_share_a_key_or_a_name() -> None:
    assert len({spec.shortcut for spec in ACTIONS}) == len(ACTIONS)
    assert len({spec.name for spec in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.name)
def test_never_a_bare_letter_or_space(spec: ActionSpec) -> None:
    assert FUNCTION_KEY.fullmatch(spec.shortcut) or WITH_CTRL.fullmatch(spec.shortcut)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("help", "F1"),
        ("first_visit", "F2"),
        ("return_visit", "F3"),
        ("override", "F5"),
        ("seen_off", "F7"),
        ("pass", "F8"),
        ("people", "F9"),
        ("why", "F12"),
        ("undo", "Ctrl+Z"),
        ("close_day", "Ctrl+E"),
        ("find", "Ctrl+F"),
        ("settings", "Ctrl+,"),
        ("sound", "Ctrl+Shift+S"),
    ],
)
def test_the_keys_of_the_design(name: str, key: str) -> None:
    assert {spec.name: spec.shortcut for spec in ACTIONS}[name] == key


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def test_without_a_day_it_can_be_opened_and_nothing_be_given(window: QWidget) -> None:
    actions = Actions(window)
    enabled = {name for name in actions if actions[name].isEnabled()}
    assert enabled == {
        *("open_day", "verify", "import_roster", "language", "theme", "sound", "settings", "help", "menu")
    }


def test_a_key_presses_its_action_once(window: QWidget) -> None:
    pressed: list[str] = []
    actions = Actions(window)
    actions["help"].triggered.connect(lambda: pressed.append("help"))
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert pressed == ["help"]
    assert not any(actions[name].autoRepeat() for name in actions)


def test_actions_speak_the_language_in_use(window: QWidget, app: QApplication) -> None:
    actions = Actions(window)
    assert actions["undo"].text() == "撤销"
    use_language(app, "en")
    actions.retranslate()
    assert actions["undo"].text() == "Undo"
    assert key_text("Ctrl+Shift+V")
