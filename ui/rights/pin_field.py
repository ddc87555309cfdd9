"""A field for a PIN: boxes that fill with dots. What was typed is taken out once, and nothing stays."""

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from frontdesk.desk.rights.approvals import GOOD_FOR
from ui import theme
from ui.widgets.painting import draw_box, painter_on

FEWEST, MOST, BOXES = 6, 32, 12
_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhDigitsOnly
)


class PinField(QLineEdit):
    """Digits only (full-width ones are digits), never shown, never copied; `take()` empties it, and so does a
    minute in which nobody types: what was typed approves nothing later on. `missed()` when somebody wanted
    to go on before it was whole."""

    missed = Signal()

    _SIDE, _GAP = 44, 8

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.forgets = QTimer(self)
        self.forgets.setSingleShot(True)
        self.forgets.setInterval(GOOD_FOR * 1000)
        self.forgets.timeout.connect(self.clear)
        self.textEdited.connect(self._keep_digits)
        self.textChanged.connect(lambda _text: self.updateGeometry())

    def take(self) -> str:
        """What was typed; the field is empty from here on."""
        typed = self.text()
        self.clear()
        return typed

    @property
    def complete(self) -> bool:
        """Whether there are digits enough for a PIN."""
        return len(self.text()) >= FEWEST

    def _keep_digits(self, text: str) -> None:
        kept = digits_of(text)[:MOST]
        if kept != text:
            self.setText(kept)
        self.forgets.start()

    def boxes(self) -> int:
        """How many boxes there are: six, and one more for each digit beyond them."""
        return min(BOXES, max(FEWEST, len(self.text())))

    def sizeHint(self) -> QSize:
        side = self._side()
        return QSize(self.boxes() * (side + self._GAP) - self._GAP, self._SIDE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _side(self) -> int:
        """Boxes grow narrow where there are many."""
        return self._SIDE if self.boxes() <= 8 else 30

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down belong to the dialog; a held digit is one digit."""
        if event.isAutoRepeat() and event.text():
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        typed, side = len(self.text()), self._side()
        with painter_on(self) as painter:
            for at in range(self.boxes()):
                rect = QRectF(at * (side + self._GAP), 0, side, self.height())
                here = self.hasFocus() and at == min(typed, self.boxes() - 1)
                shade = "accent" if here else "warning" if self.property("wrong") == "true" else "line"
                draw_box(
                    painter,
                    rect,
                    fill=theme.colour("background"),
                    line=theme.colour(shade),
                    width=2.0 if here else 1.0,
                )
                if at < typed:
                    dot = QRectF(rect.center().x() - 5, rect.center().y() - 5, 10, 10)
                    draw_box(painter, dot, fill=theme.colour("text"), radius=5)


def digits_of(text: str) -> str:
    """The digits in a text, full-width ones as plain ones."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in plain if letter.isascii() and letter.isdecimal())
