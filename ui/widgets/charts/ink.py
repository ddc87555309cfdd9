"""The painter of charts: marks on any device, in the colours in use or in the light ones."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from ui import theme
from ui.widgets.charts.marks import Area, Badge, Bar, Box, Dot, Line, Mark, Measure, Picture, Text
from ui.widgets.painting import draw_box, draw_centred, painting, text_height, text_width

MEASURE = Measure(text_width, text_height)
_AGENCY = "agency:"
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class Ink:
    """Colours by the name of a tone: as in use on the screen, or `light`, as for paper."""

    def __init__(self, *, light: bool = False) -> None:
        self._light = light

    def colour(self, tone: str, strength: float = 1.0) -> QColor:
        """A token of the theme, or `agency:2`, the third agency's."""
        made = self._of_agency(int(tone.removeprefix(_AGENCY))) if tone.startswith(_AGENCY) else None
        if made is None:
            made = QColor(theme.LIGHT[tone]) if self._light else theme.colour(tone)
        faint = QColor(made)  # the theme's own are everybody's
        faint.setAlphaF(strength)
        return faint

    def _of_agency(self, index: int) -> QColor:
        ring = theme.AGENCIES_LIGHT
        return QColor(ring[index % len(ring)]) if self._light else theme.agency_colour(index)


def draw_picture(painter: QPainter, picture: Picture, ink: Ink) -> None:
    """Draw all marks, in their order."""
    with painting(painter):
        for mark in picture.marks:
            _draw(painter, mark, ink)


def _draw(painter: QPainter, mark: Mark, ink: Ink) -> None:
    match mark:
        case Text():
            _text(painter, mark, ink)
        case Line():
            _line(painter, mark, ink)
        case Area():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.colour(mark.tone, mark.strength))
            painter.drawPolygon(_points(mark.points))
        case Bar():
            _bar(painter, mark, ink)
        case Dot():
            painter.setPen(QPen(ink.colour("surface"), 1))
            painter.setBrush(ink.colour(mark.tone))
            painter.drawEllipse(QPointF(*mark.at), mark.radius, mark.radius)
        case Badge():
            _badge(painter, mark, ink)


def _text(painter: QPainter, mark: Text, ink: Ink) -> None:
    painter.setFont(theme.font(mark.role))
    painter.setPen(ink.colour(mark.tone))
    flags = _ALIGN[mark.align] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(_rect(mark.box), int(flags), mark.text)


def _line(painter: QPainter, mark: Line, ink: Ink) -> None:
    pen = QPen(ink.colour(mark.tone), mark.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if mark.dash else Qt.PenCapStyle.RoundCap)
    if mark.dash:
        pen.setDashPattern(list(mark.dash))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_points(mark.points))


def _bar(painter: QPainter, mark: Bar, ink: Ink) -> None:
    shade, rect = ink.colour(mark.tone, mark.strength), _rect(mark.box)
    radius = min(mark.radius, mark.box.width / 2, mark.box.height / 2)
    if mark.fill == "solid":
        draw_box(painter, rect, fill=shade, radius=radius)
        return
    draw_box(painter, rect, fill=ink.colour("surface"), line=shade, width=1.5, radius=radius)
    if mark.fill == "hatched":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(shade, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(rect, radius, radius)


def _badge(painter: QPainter, mark: Badge, ink: Ink) -> None:
    rect = _rect(mark.box)
    draw_box(painter, rect, fill=ink.colour(f"{_AGENCY}{mark.index}"), radius=4)
    face = theme.font("name")
    face.setPixelSize(max(10, round(rect.height() * 0.62)))
    draw_centred(painter, rect, mark.letter, face, ink.colour("on_accent"))


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _points(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
