"""A painter that measures in units: 1080 of them make the height of the board on any screen."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from frontdesk.records import Record
from ui import theme
from ui.day import Mark
from ui.look.names import joined
from ui.widgets.painting import draw_box, draw_sign

HEIGHT, LEAST_WIDTH = 1080.0, 1500.0
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight


def shade(name: str) -> QColor:
    """The colour of that name: the board is always dark, so that it doesn't light the hall."""
    return QColor(theme.DARK[name])


def agency_shade(index: int) -> QColor:
    """The colour of the agency at `index` in the agreed order."""
    return QColor(theme.AGENCIES_DARK[index % len(theme.AGENCIES_DARK)])


def unit_of(width: float, height: float) -> float:
    """How many pixels a unit has: by the height, unless the window is too narrow for that."""
    return min(height / HEIGHT, width / LEAST_WIDTH)


@lru_cache(maxsize=64)
def face(size: float, bold: bool) -> QFont:
    """Our font, `size` units large: for those who don't change it."""
    made = theme.font("name" if bold else "body")
    made.setPixelSize(max(1, round(size)))
    return made


@lru_cache(maxsize=4096)
def width_of(text: str, size: float, bold: bool) -> float:
    """How many units a line of this text takes."""
    return QFontMetricsF(face(size, bold)).horizontalAdvance(text) + 1


class Written(Record):
    """A text as it stands on the board: how large, in units, where, and whether it had to be cut."""

    text: str
    size: float
    rect: QRectF
    cut: bool


class Pen:
    """Draws in units on `painter`, and remembers what was written."""

    def __init__(self, painter: QPainter, width: float, height: float) -> None:
        self._painter = painter
        unit = unit_of(width, height)
        painter.scale(unit, unit)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.width, self.height = width / unit, height / unit
        self.written: list[Written] = []

    def box(self, rect: QRectF, fill: str, line: str = "", radius: float = 14) -> None:
        """A rounded box."""
        edge = shade(line) if line else None
        draw_box(self._painter, rect, fill=shade(fill), line=edge, width=2, radius=radius)

    def text(
        self,
        rect: QRectF,
        text: str,
        size: float,
        tone: str = "text",
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
        least: float | None = None,
    ) -> float:
        """One line, in the middle of the height of `rect`: smaller where it doesn't fit, down to `least`,
        then cut. Returns how wide it became."""
        wide = width_of(text, size, bold)
        if wide > rect.width() and least is not None:
            size = max(least, size * rect.width() / wide)
            wide = width_of(text, size, bold)
        font = face(size, bold)
        shown = text
        if wide > rect.width() + 1:
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.setFont(font)
        self._painter.setPen(shade(tone))
        self._painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
        self._note(text, size, rect, min(wide, rect.width()), align, shown != text)
        return min(wide, rect.width())

    def _note(
        self, text: str, size: float, rect: QRectF, wide: float, align: Qt.AlignmentFlag, cut: bool
    ) -> None:
        left = rect.right() - wide if align == RIGHT else rect.left()
        middle = rect.center().y()
        self.written.append(Written(text, size, QRectF(left, middle - size / 2, wide, size), cut))

    def paragraph(self, rect: QRectF, text: str, size: float, tone: str = "text", *, least: float) -> None:
        """Some lines, from the top of `rect` on: smaller where they don't fit, down to `least`."""
        flags = int(LEFT | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        shown = joined(text)
        needed = QFontMetricsF(face(size, bold=False)).boundingRect(rect, flags, shown)
        while needed.height() > rect.height() and size > least:
            size -= 1
            needed = QFontMetricsF(face(size, bold=False)).boundingRect(rect, flags, shown)
        self._painter.setFont(face(size, bold=False))
        self._painter.setPen(shade(tone))
        self._painter.drawText(rect, flags, shown)
        self.written.append(Written(text, size, needed, needed.height() > rect.height() + 1))

    def badge(self, mark: Mark, left: float, middle: float, side: float) -> None:
        """The agency's coloured square with its letter."""
        place = QRectF(left, middle - side / 2, side, side)
        draw_box(self._painter, place, fill=agency_shade(mark.index), radius=side * 0.22)
        font = face(side * 0.6, bold=True)
        self._painter.setFont(font)
        self._painter.setPen(shade("on_accent"))
        ink = QFontMetricsF(font).tightBoundingRect(mark.letter)
        self._painter.drawText(place.center() - ink.center(), mark.letter)

    def sign(self, state: str, left: float, middle: float, side: float, tone: str) -> None:
        """The sign of a state, as everywhere in the program, larger."""
        self._painter.save()
        self._painter.translate(QPointF(left, middle - side / 2))
        self._painter.scale(side / 10, side / 10)
        draw_sign(self._painter, state, QRectF(0, 0, 10, 10), shade(tone))
        self._painter.restore()
