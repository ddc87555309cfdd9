"""The field that finds people, and the parts of the roster that can be shown."""

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.pages.people.rows import Who
from ui.widgets.columns import Beside
from ui.widgets.segments import Digits, Segments, Way
from ui.words import words

NARROW, FIELD = 980, 320
"""In less than the first width parts stand one below the other; the second is the field's beside others."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class SearchField(QLineEdit):
    """What is typed finds; `moved(rows)` by the arrows, `picked(digit)` by a digit, full-width ones too."""

    moved = Signal(int)
    picked = Signal(int)

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.textEdited.connect(self._take_digits)

    def _take_digits(self, text: str) -> None:
        """No name has a digit: it chooses what is shown, however it was typed."""
        digits = [one for one in text if unicodedata.normalize("NFKC", one).isdecimal()]
        if digits:
            self.setText("".join(one for one in text if one not in digits))
            self.picked.emit(int(unicodedata.normalize("NFKC", digits[-1])))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (rows := _MOVES.get(Qt.Key(event.key()))) is not None:
            self.moved.emit(rows)
        elif event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """The field, and beside it the parts of the roster that can be shown; below it where it is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField(words("people_page", "Name, pinyin or initials"))
        ways = [Way(who, which_text(who)) for who in Who]
        self.which = Segments(words("people_page", "Which people"), ways, digits=Digits.ALWAYS)
        self._parts = Beside(NARROW, 16)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addWidget(self.field)
        self._parts.addWidget(self.which, 1)
        self.setLayout(self._parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self._parts.turn(event.size().width())
        self._parts.setSpacing(10 if narrow else 16)
        self.field.setFixedWidth(event.size().width() if narrow else FIELD)
        super().resizeEvent(event)


def which_text(who: str) -> str:
    """What a part of the roster is called."""
    return {
        Who.ALL: words("people_page", "Everybody"),
        Who.ON_DUTY: words("people_page", "On duty"),
        Who.NOTED: words("people_page", "Owed or suspended"),
        Who.LEFT: words("people_page", "Left"),
    }[Who(who)]
