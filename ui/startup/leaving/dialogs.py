"""The two calm questions: the window closes, or the computer shuts down, and the day is still open."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.actions import key_text
from ui.dialogs.base import BaseDialog
from ui.widgets.buttons import KeyButton
from ui.words import seconds_text, words

CLOSE_OF_DAY = 2
"""The dialog's result where somebody chose the close of day; 1 is to leave, 0 to stay."""
_CLOSE_KEY = "Ctrl+E"

PATIENCE = {"win32": 4}
"""Seconds for which a shutdown waits for an answer. Windows calls a program hung after five."""
USUAL_PATIENCE = 20


class LeaveDialog(BaseDialog):
    """Enter leaves, Esc stays, Ctrl+E goes to the close of day."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            words("leaving", "The day is still open"),
            words("leaving", "Leave it open"),
            words(
                "leaving",
                "Nothing is lost: the day goes on as it stands when the program is opened again. If "
                "everybody goes home now, close the day first, so that the agencies get their files.",
            ),
            width=700,
        )
        self.cancel_button.say(words("leaving", "Stay"))
        self.never_again = QCheckBox(words("leaving", "Don’t ask again on this computer"))
        self.content.addWidget(self.never_again)

    def _buttons(self) -> QHBoxLayout:
        self.close_button = KeyButton(words("leaving", "Close of day …"), key_text(_CLOSE_KEY))
        self.close_button.setMinimumHeight(46)
        self.close_button.clicked.connect(lambda: self.done(CLOSE_OF_DAY))
        QShortcut(QKeySequence(_CLOSE_KEY), self, self.close_button.click)
        row = super()._buttons()
        row.insertWidget(row.indexOf(self.primary_button), self.close_button)
        return row

    def _first_stop(self) -> QWidget:
        return self.primary_button


class ShutdownDialog(BaseDialog):
    """Enter lets the computer shut down, Esc asks it to wait. Without an answer it shuts down in the end."""

    def __init__(self, parent: QWidget | None, seconds: int) -> None:
        super().__init__(
            parent,
            words("leaving", "Shutting down with the day open"),
            words("leaving", "Shut down"),
            words(
                "leaving",
                "Nothing is lost: the day goes on as it stands when the program is opened again. If "
                "everybody goes home now, close the day first, so that the agencies get their files.",
            ),
            width=640,
        )
        self._left = seconds
        self.cancel_button.say(words("leaving", "Wait, I close the day first"))
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self.tick)
        self._say_seconds()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._seconds.start()

    def tick(self) -> None:
        """A second has passed; after the last one nobody is asked any more."""
        self._left -= 1
        if self._left <= 0:
            self.accept()
        else:
            self._say_seconds()

    def done(self, result: int) -> None:
        self._seconds.stop()
        super().done(result)

    def _say_seconds(self) -> None:
        self.primary_button.say(words("leaving", "Shut down ({seconds})", seconds=seconds_text(self._left)))

    def _first_stop(self) -> QWidget:
        return self.primary_button


def patience() -> int:
    """For how many seconds this platform lets a shutdown wait for an answer."""
    return PATIENCE.get(sys.platform, USUAL_PATIENCE)
