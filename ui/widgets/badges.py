"""Marks: the agency's letter, a number to choose by, a name with its agency, a count that opens."""

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.buttons import PressButton
from ui.widgets.painting import (
    draw_box,
    draw_centred,
    draw_ring,
    draw_sign,
    draw_text,
    painter_on,
    room_for,
    text_width,
)

_TONES = {"ready": "good", "receiving": "accent", "away": "warning", "suspended": "muted", "off": "muted"}


def draw_agency(painter: QPainter, rect: QRectF, letter: str, index: int) -> None:
    """The agency's coloured square with its letter."""
    draw_box(painter, rect, fill=theme.agency_colour(index), radius=max(4.0, rect.height() * 0.22))
    draw_centred(painter, rect, letter, _letter_font(rect.height()), theme.colour("on_accent"))


@cache
def _letter_font(height: float) -> QFont:
    face = theme.font("name")
    face.setPixelSize(max(10, round(height * 0.62)))
    return face


class AgencyBadge(QWidget):
    """A coloured square with the agency's letter: colour and letter always go together."""

    def __init__(
        self, letter: str, index: int, name: str = "", size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = size
        self.setFixedSize(size, size)
        self._shown = ("", -1, "")
        self.show_agency(letter, index, name)

    def show_agency(self, letter: str, index: int, name: str = "") -> None:
        """`index` is the agency's place in the agreed order; `name` is what a screen reader says."""
        if self._shown == (letter, index, name):
            return
        self._shown = letter, index, name
        self.setAccessibleName(name or letter)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            letter, index, _ = self._shown
            draw_agency(painter, QRectF(self.rect()), letter, index)


class NumberBadge(QWidget):
    """A number to choose by with the keyboard, drawn as a key."""

    def __init__(self, number: int, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.show_number(number)

    def show_number(self, number: int) -> None:
        self._number = number
        self.setAccessibleName(str(number))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            draw_box(
                painter, rect, fill=theme.colour("surface"), line=theme.colour("line"), radius=theme.GRID + 1
            )
            draw_centred(painter, rect, str(self._number), theme.font("small_name"), theme.colour("text"))


class PersonPill(QWidget):
    """Who comes after the next one: badge and name on a sunk pill. The first of them is set strong."""

    _HEIGHT = 28

    def __init__(
        self, name: str, letter: str, index: int, strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = "small_name" if strong else "body"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown = ("", "", -1)
        self.show_person(name, letter, index)

    def show_person(self, name: str, letter: str, index: int) -> None:
        """`letter` and `index` are the agency's."""
        if self._shown == (name, letter, index):
            return
        self._shown = name, letter, index
        self.setAccessibleName(f"{name} {letter}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = 5 + 20 + 6 + text_width(self._shown[0], self._role) + 11
        return QSize(int(width), room_for(self._role, self._HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        name, letter, index = self._shown
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            draw_box(painter, rect, fill=theme.colour("sunk"), radius=rect.height() / 2)
            draw_agency(painter, QRectF(5, rect.center().y() - 10, 20, 20), letter, index)
            room = rect.adjusted(31, 0, -8, 0)
            draw_text(painter, room, name, role=self._role, shade=theme.colour("text"))


class CountChip(PressButton):
    """How many receive or are away, folded into a count that opens: `▶ 接待 3`."""

    def __init__(self, sign: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    def sizeHint(self) -> QSize:
        return QSize(int(6 + 11 + 5 + text_width(self.text(), "body") + 6), room_for("body", 24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            self._paint(painter, QRectF(self.rect()))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        if self.underMouse() or self.isDown():
            draw_box(painter, rect, fill=theme.colour("sunk"), radius=6)
        if self.shows_focus:
            draw_ring(painter, rect, theme.colour("accent"), 6, gap=0)
        shade = theme.colour("accent" if self.underMouse() else _TONES[self._sign])
        draw_sign(painter, self._sign, QRectF(6, rect.center().y() - 5, 10, 10), shade)
        room = rect.adjusted(22, 0, -4, 0)
        draw_text(painter, room, self.text(), role="body", shade=shade, align=Qt.AlignmentFlag.AlignLeft)
