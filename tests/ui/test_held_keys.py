"""A held key as X11 sends it: releases and presses in pairs, at the same moment, not always marked."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.startup.held_keys import HeldKeys, tell_held_keys

RELEASE, PRESS, SHORTCUT = QEvent.Type.KeyRelease, QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride


class Listening(QWidget):
    """Notes each press: whether it was told as a repeat."""

    def __init__(self) -> None:
        super().__init__()
        self.presses: list[bool] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.presses.append(event.isAutoRepeat())


@pytest.fixture
def window(qtbot: QtBot, app: QApplication) -> Listening:
    shown = Listening()
    qtbot.addWidget(shown)
    shown.show()
    held = HeldKeys(app)
    shown.destroyed.connect(held.deleteLater)
    held.watch(shown.windowHandle())
    return shown


def sent(to: QObject | None, kind: QEvent.Type, at: int, key: Qt.Key = Qt.Key.Key_F2) -> QKeyEvent:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(at)
    event.ignore()
    assert to is not None
    QCoreApplication.sendEvent(to, event)
    return event


def test_a_press_at_the_moment_of_its_release_is_a_repeat_and_no_shortcut(window: Listening) -> None:
    handle = window.windowHandle()
    sent(handle, PRESS, 1_000)
    sent(handle, RELEASE, 1_660)
    assert sent(window, SHORTCUT, 1_660).isAccepted(), "then Qt looks for no shortcut"
    sent(handle, PRESS, 1_660)
    assert window.presses == [False, True]


def test_they_are_looked_at_once_only_whichever_book_is_opened(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "platformName", lambda *_: "xcb")
    for _book in range(2):
        tell_held_keys(app)
    (held,) = app.findChildren(HeldKeys)
    held.setParent(None)


def test_a_press_after_the_release_counts_however_quick_it_is(window: Listening) -> None:
    handle = window.windowHandle()
    for at in (1_000, 1_021):
        assert not sent(window, SHORTCUT, at).isAccepted()
        sent(handle, PRESS, at)
        sent(handle, RELEASE, at + 20)
    assert window.presses == [False, False]


def test_another_key_at_the_moment_of_a_release_counts(window: Listening) -> None:
    handle = window.windowHandle()
    sent(handle, RELEASE, 1_660)
    assert not sent(window, SHORTCUT, 1_660, Qt.Key.Key_F3).isAccepted()
    sent(handle, PRESS, 1_660, Qt.Key.Key_F3)
    assert window.presses == [False]
