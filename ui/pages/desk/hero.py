"""The name that the whole hall looks for: as large as fits, never smaller than 40 px, with its agency."""

from __future__ import annotations

from functools import cache, lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.badges import draw_agency
from ui.widgets.labels import BriefLabel
from ui.widgets.painting import draw_box, painter_on

SMALLEST = 40
_GAP = 16
_LEADING = 1.2


class HeroName(QWidget):
    """A name in `role` (hero, called), the agency's badge, and the agency's name where there is room."""

    def __init__(self, role: str = "hero", tone: str = "text", badge: int = 30, agency: int = 20) -> None:
        super().__init__()
        self._role, self._tone = role, tone
        self._plain_sizes = self._badge, self._agency = badge, agency
        self._name, self._letter, self._index, self._company = "", "", 0, ""
        self._larger = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(int(SMALLEST * _LEADING))

    def show_person(self, name: str, letter: str = "", index: int = 0, company: str = "") -> None:
        """Without a letter there is no agency: then this is a sentence, not a person."""
        if (name, letter, index, company) == (self._name, self._letter, self._index, self._company):
            return
        self._name, self._letter, self._index, self._company = name, letter, index, company
        self.setAccessibleName(f"{name} {company}".strip())
        self.update()

    def grow(self, larger: int) -> None:
        """Have the name so many pixels larger than the role by itself; the agency grows more slowly."""
        if larger != self._larger:
            self._larger = larger
            badge, agency = self._plain_sizes
            self._badge, self._agency = badge + larger // 3, agency + larger // 6
            self.updateGeometry()
            self.update()

    def name(self) -> str:
        return self._name

    def share(self, room: int, reason: BriefLabel) -> None:
        """Take what the whole name needs of `room` pixels in height, and leave the rest to the reason: at
        least a line of it, and the name gets smaller only where that is too much."""
        line = reason.fontMetrics().lineSpacing()
        size = _face(self._role, self._larger).pixelSize()
        whole = ceil((size - 1) * _LEADING)
        reason.hold(max(1, (room - whole) // line))
        self.setMinimumHeight(max(int(SMALLEST * _LEADING), min(whole, room - line)))

    def sizeHint(self) -> QSize:
        return QSize(300, int(QFontMetricsF(_face(self._role, self._larger)).ascent() * 1.12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = float(self.width()) - (self._badge + _GAP if self._letter else 0.0)
        name = _fitting(self._name, self._role, self._larger, room, self.height(), theme.scale())
        with painter_on(self) as painter:
            self._paint_name(painter, name)
            if self._letter:
                self._paint_agency(painter, name.ink.width() + _GAP)

    def _paint_name(self, painter: QPainter, name: _Fitted) -> None:
        painter.setFont(name.font)
        painter.setPen(theme.colour(self._tone))
        ink = name.ink
        painter.drawText(QPointF(1 - ink.left(), self.height() / 2 - ink.center().y()), name.shown)

    def _paint_agency(self, painter: QPainter, left: float) -> None:
        middle = self.height() / 2
        place = QRectF(left, middle - self._badge / 2, self._badge, self._badge)
        if self._tone == "on_accent":  # a violet badge would hardly be seen on blue
            draw_box(painter, place.adjusted(-2, -2, 2, 2), fill=theme.colour(self._tone), radius=10)
        draw_agency(painter, place, self._letter, self._index)
        room = QRectF(place.right() + 14, 0, self.width() - place.right() - 14, self.height())
        if room.width() > 3 * self._agency:
            face, metrics = _company_font(self._agency)
            text = metrics.elidedText(self._company, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(face)
            painter.setPen(theme.colour(self._tone))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)


class _Fitted(NamedTuple):
    font: QFont
    shown: str
    ink: QRectF


@lru_cache(maxsize=64)
def _fitting(name: str, role: str, larger: int, room: float, height: int, _scale: int) -> _Fitted:
    """The name in the font of the role, smaller where it is long, or where there is less height."""
    face = _face(role, larger)
    face.setPixelSize(max(SMALLEST, min(face.pixelSize(), int(height / _LEADING) + 1)))
    width = QFontMetricsF(face).horizontalAdvance(name)
    if width > room:
        face.setPixelSize(max(SMALLEST, int(face.pixelSize() * room / width)))
    metrics = QFontMetricsF(face)
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room + 1)
    return _Fitted(face, shown, metrics.tightBoundingRect(shown))


def _face(role: str, larger: int) -> QFont:
    face = theme.font(role)
    face.setPixelSize(face.pixelSize() + larger)
    return face


@cache
def _company_font(size: int) -> tuple[QFont, QFontMetricsF]:
    face = theme.font("company")
    face.setPixelSize(size)
    return face, QFontMetricsF(face)
