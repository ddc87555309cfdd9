"""When a press counts: F2 never twice by accident, and the digits that tell how many came."""

import time
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

TOO_SOON = 1.0


class PressGuard:
    """A second press within a second isn't counted, but asks for one more press, which is.

    `clock` gives seconds and never goes back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._last: float | None = None

    def counts(self) -> bool:
        """Whether the press that comes now counts."""
        now = self.clock()
        if self._last is not None and now - self._last < TOO_SOON:
            self._last = None
            return False
        self._last = now
        return True

    def forget(self) -> None:
        """The last press was refused: the next one counts at once."""
        self._last = None


def party_digit(event: QKeyEvent) -> int:
    """1 to 9 for such a key, else 0."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = unicodedata.normalize("NFKC", event.text())
    if plain == Qt.KeyboardModifier.NoModifier and len(text) == 1 and text in "123456789":
        return int(text)
    return 0
