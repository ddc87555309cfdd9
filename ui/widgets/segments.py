"""A few ways side by side, one of them chosen: by a click, by the arrows, or by a digit."""

import unicodedata
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.records import Record
from ui import theme
from ui.widgets.buttons import PressButton, draw_cap
from ui.widgets.flow import FlowLayout
from ui.widgets.painting import draw_box, draw_ring, draw_text, painter_on, text_width

HEIGHT, CAP, SIDE = 36, 24, 10
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Way(Record):
    """One of the ways: its key for the program, and its words."""

    key: str
    text: str


class Digits(Enum):
    """When digits choose: while the focus is here; always, as the page around hands them on; never, as they
    choose something else on that page."""

    HERE = auto()
    ALWAYS = auto()
    NEVER = auto()


class Segments(QWidget):
    """`chosen(key)` whenever another way is chosen. It is one stop for Tab. Its digits are shown where they
    choose (`digits`)."""

    chosen = Signal(str)

    def __init__(self, name: str, ways: Sequence[Way], *, digits: Digits = Digits.HERE) -> None:
        super().__init__()
        self._name, self._at, self._digits = name, 0, digits
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._flow = FlowLayout(self, gap=6)
        self._segments: list[_Segment] = []
        self.show_ways(ways)

    @property
    def ways(self) -> tuple[Way, ...]:
        return tuple(segment.way for segment in self._segments if not segment.isHidden())

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Show other ways; the chosen one stays where it is still among them."""
        before = self.value() if self._segments else ""
        while len(self._segments) < len(ways):
            self._add()
        for number, segment in enumerate(self._segments):
            segment.setVisible(number < len(ways))
            if number < len(ways):
                segment.show_way(ways[number], number + 1)
        keys = [way.key for way in ways]
        self._at = keys.index(before) if before in keys else 0
        self._mark()

    def _add(self) -> None:
        segment = _Segment()
        at = len(self._segments)
        segment.clicked.connect(lambda: self._move_to(at))
        self._segments.append(segment)
        self._flow.addWidget(segment)

    def value(self) -> str:
        """The key of the chosen way."""
        return self._segments[self._at].way.key

    def choose(self, key: str) -> None:
        """Choose the way with this key, if it is there."""
        keys = [way.key for way in self.ways]
        if key in keys:
            self._move_to(keys.index(key))

    def pick_digit(self, digit: int) -> bool:
        """Choose the way with this digit; whether there is one."""
        if not (self.isEnabled() and 1 <= digit <= len(self.ways)):
            return False
        self._move_to(digit - 1)
        return True

    def _move_to(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self._mark()
            self.chosen.emit(self.value())

    def fit(self) -> None:
        """Be as wide as the ways side by side, and no wider."""
        self.setFixedWidth(self._flow.sizeHint().width())

    def _mark(self) -> None:
        here = self.hasFocus() and self._digits is Digits.HERE
        numbered = here or self._digits is Digits.ALWAYS
        for number, segment in enumerate(self._segments):
            segment.mark(number == self._at, self.hasFocus(), numbered)
        self.setAccessibleName(f"{self._name}: {self._segments[self._at].text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(max(HEIGHT, self._flow.heightForWidth(self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = unicodedata.normalize("NFKC", event.text())
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self._move_to(max(0, min(len(self.ways) - 1, self._at + step)))
        elif self._digits is not Digits.NEVER and text in tuple("123456789") and self.pick_digit(int(text)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()


class _Segment(PressButton):
    """One way: its digit and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.way, self._number = Way("", ""), 0
        self._chosen, self._ringed, self.numbered = False, False, False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_way(self, way: Way, number: int) -> None:
        self.way, self._number = way, number
        self.say(way.text)

    def mark(self, chosen: bool, focused: bool, numbered: bool) -> None:
        """`focused`: the arrows are here now; `numbered`: its digit chooses it."""
        self._chosen, self._ringed, self.numbered = chosen, chosen and focused, numbered
        if chosen:
            self.setChecked(True)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(SIDE + CAP + 8 + text_width(self.text(), "name") + SIDE + 2), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            ground = "accent_soft" if self._chosen else "background" if self.underMouse() else "surface"
            line = "accent" if self._chosen else "line"
            width = 1.5 if self._chosen else 1.0
            draw_box(painter, rect, fill=theme.colour(ground), line=theme.colour(line), width=width)
            shade = theme.colour("text" if self.isEnabled() else "edge")
            room = rect.adjusted(SIDE + CAP + 8, 0, -SIDE + 2, 0)
            if self.numbered:
                draw_cap(painter, QRectF(SIDE, rect.center().y() - 11, CAP, 22), str(self._number))
            else:
                room.translate(-(CAP + 8) / 2, 0)
            draw_text(painter, room, self.text(), role="name", shade=shade)
            if self._ringed:
                draw_ring(painter, rect, theme.colour("accent"))
