"""Ends the program in order when the system ends it by a signal, as Linux and macOS do at a shutdown: else
the next start would take it for killed."""

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

ENDING = ("SIGTERM", "SIGHUP")


class EndBySignal(QObject):
    """Calls `end` once, on the thread of the screen, when one of ENDING comes. Windows has none of them."""

    def __init__(self, end: Callable[[], object]) -> None:
        super().__init__()
        self._end = end
        self._heard, self._said = socket.socketpair()
        for one in (self._heard, self._said):
            one.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._come)
        signal.set_wakeup_fd(self._said.fileno(), warn_on_full_buffer=False)
        for name in ENDING:
            signal.signal(getattr(signal, name), _heed)

    def _come(self) -> None:
        self._notifier.setEnabled(False)
        self._end()


def _heed(_signal: int, _frame: object) -> None:
    """Python itself does nothing; the wake-up tells the notifier."""


def end_by_signal(end: Callable[[], object]) -> EndBySignal | None:
    """Have `end` called at a signal; None where the system has none. Keep what is returned."""
    return None if sys.platform == "win32" else EndBySignal(end)
