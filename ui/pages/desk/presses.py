"""When a press counts: none twice by accident, and the digits that tell how many came."""

import time
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

TOO_SOON = 1.0


class PressGuard:
    """A second press of a `deed` within a second isn't counted, but asks for one more press, which is.

    `clock` gives seconds and never goes back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._last: dict[str, float] = {}
        self._digit = ("", 0, 0.0)

    def counts(self, deed: str = "next") -> bool:
        """Whether the press that comes now counts."""
        now, last = self.clock(), self._last.pop(deed, None)
        if last is not None and now - last < TOO_SOON:
            return False
        self._last[deed] = now
        return True

    def party(self, event: QKeyEvent, visit: str) -> int | None:
        """How many came, as a digit tells of this visit: two within a second make one number. None for
        another key, 0 where the digit says nothing."""
        digit = party_digit(event)
        if digit is None or event.isAutoRepeat():
            return None if digit is None else 0
        of, tens, at = self._digit
        second = of == visit and self.clock() - at < TOO_SOON
        self._digit = ("", 0, 0.0) if second else (visit, digit, self.clock())
        return 10 * tens + digit if second else digit

    def forget(self) -> None:
        """The last press was refused: the next one counts at once."""
        self._last.clear()


class CardStack(QStackedWidget):
    """The cards of which one is in front. One that a press brought there takes no click for a second: the
    second half of a double click was meant for what stood there before. Keys go on as ever."""

    def __init__(self) -> None:
        super().__init__()
        self._rest = once_after(self, int(TOO_SOON * 1000), lambda: self._take_clicks(True))

    def bring(self, card: QWidget, *, by_press: bool) -> None:
        """Put this card in front."""
        if card is self.currentWidget():
            return
        self._take_clicks(True)
        self.setCurrentWidget(card)
        if by_press:
            self._take_clicks(False)
            self._rest.start()

    def _take_clicks(self, take: bool) -> None:
        if (front := self.currentWidget()) is not None:
            front.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not take)


def once_after(parent: QObject, milliseconds: int, deed: Callable[[], object]) -> QTimer:
    """A timer that does it once, each time that it is started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(deed)
    return timer


def party_digit(event: QKeyEvent) -> int | None:
    """0 to 9 for such a key, full-width ones too."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = unicodedata.normalize("NFKC", event.text())
    if plain == Qt.KeyboardModifier.NoModifier and len(text) == 1 and text in "0123456789":
        return int(text)
    return None
