"""What the painted widgets share: boxes, focus rings, the signs of a duty state, announcements."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.look import lines
from ui.look.names import joined

SMOOTH = QPainter.RenderHint.Antialiasing
HIGHEST_KEPT, WIDEST_KEPT = 64, 480
"""Pictures of boxes larger than that, in logical pixels, aren't kept."""
RING_GAP = 3.0


def painter_on(widget: QWidget) -> QPainter:
    """A smooth painter: to be used in a `with`, which ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(SMOOTH)
    return painter


@contextmanager
def painting(painter: QPainter) -> Iterator[QPainter]:
    """Somebody else's painter, smooth for a while, and given back as it was."""
    painter.save()
    painter.setRenderHint(SMOOTH)
    try:
        yield painter
    finally:
        painter.restore()


def draw_box(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: QColor,
    line: QColor | None = None,
    width: float = 1.0,
    radius: float = theme.CONTROL_RADIUS,
) -> None:
    """A rounded box whose line lies wholly inside `rect`."""
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, radius, radius)
        return
    looks = fill.rgba(), line.rgba(), width, radius
    pixels, scale = rect.toRect(), _whole_scale(painter)
    small = pixels.height() <= HIGHEST_KEPT and pixels.width() <= WIDEST_KEPT
    if scale and small and QRectF(pixels) == rect:
        painter.drawPixmap(pixels.topLeft(), _box(pixels.width(), pixels.height(), looks, scale))
    else:
        _paint_lined(painter, rect, *looks)


def _whole_scale(painter: QPainter) -> int:
    """By how much the screen is larger than its logical pixels; 0 where a picture wouldn't fit its pixels."""
    device = painter.device()
    if not isinstance(device, QWidget) or not painter.worldTransform().isIdentity():
        return 0
    scale = device.devicePixelRatio()
    return int(scale) if scale.is_integer() else 0


@lru_cache(maxsize=64)
def _box(width: int, height: int, looks: tuple[int, int, float, float], scale: int) -> QPixmap:
    """The picture of a box with a line around it, which costs more to paint than all that stands in it."""
    picture = QPixmap(width * scale, height * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(SMOOTH)
        _paint_lined(painter, QRectF(0, 0, width, height), *looks)
    return picture


def _paint_lined(painter: QPainter, rect: QRectF, fill: int, line: int, width: float, radius: float) -> None:
    half = width / 2
    painter.setPen(QPen(QColor.fromRgba(line), width))
    painter.setBrush(QColor.fromRgba(fill))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def draw_ring(
    painter: QPainter,
    rect: QRectF,
    shade: QColor,
    radius: float = theme.CONTROL_RADIUS,
    gap: float = RING_GAP,
) -> None:
    """The ring in what has the focus, a `gap` within its frame: a second line, which no other mark has."""
    ring, clear = rect.adjusted(gap, gap, -gap, -gap), QColor(Qt.GlobalColor.transparent)
    draw_box(painter, ring, fill=clear, line=shade, width=2.0, radius=max(3.0, radius - gap))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    role: str,
    shade: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    struck: bool = False,
) -> None:
    """One line of text, vertically centred, cut with … where it doesn't fit. `struck`: with a line through
    it, where it stands at the left."""
    painter.setPen(shade)
    if struck:
        end = min(text_width(text, role), rect.width())
        painter.drawLine(QLineF(rect.left(), rect.center().y(), rect.left() + end, rect.center().y()))
    if text_width(text, role) > rect.width() + 0.5:
        face, metrics = lines.face(role)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
        painter.setFont(face)
        painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), text)
        return
    line = lines.laid_out(text, role)
    left = rect.left()
    if align is not Qt.AlignmentFlag.AlignLeft:
        spare = rect.width() - line.width
        left += spare / 2 if align is Qt.AlignmentFlag.AlignHCenter else spare
    painter.setFont(line.font)
    painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - line.height) / 2), line.text)


def draw_lines(
    painter: QPainter, rect: QRectF, text: str, *, role: str, shade: QColor, struck: bool = False
) -> None:
    """Text in as many lines as it takes, all of them vertically centred. `struck`: with a line through it."""
    face = lines.face(role)[0]
    if struck:
        face = QFont(face)
        face.setStrikeOut(True)
    painter.setFont(face)
    painter.setPen(shade)
    painter.drawText(rect, int(_IN_LINES | Qt.AlignmentFlag.AlignVCenter), joined(text))


def lines_height(text: str, role: str, width: float) -> int:
    """How high the text is in lines of that width."""
    room = QRectF(0, 0, width, 0)
    return int(lines.face(role)[1].boundingRect(room, int(_IN_LINES), joined(text)).height())


_IN_LINES = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def draw_centred(painter: QPainter, rect: QRectF, text: str, face: QFont, shade: QColor) -> None:
    """Text whose ink, not its line, is centred: for single letters in small squares."""
    painter.setFont(face)
    painter.setPen(shade)
    painter.drawText(rect.center() - _ink_centre(text, face.pixelSize(), face.weight()), text)


@lru_cache(maxsize=64)
def _ink_centre(text: str, size: int, weight: QFont.Weight) -> QPointF:
    """The middle of what is inked of `text`, from where it is drawn."""
    face = QFont(theme.families())
    face.setPixelSize(size)
    face.setWeight(weight)
    return QFontMetricsF(face).tightBoundingRect(text).center()


def text_width(text: str, role: str) -> float:
    """The width of one line of `text` in logical pixels, rounded up."""
    return _width(text, role, theme.scale())


@lru_cache(maxsize=512)
def _width(text: str, role: str, _scale: int) -> float:
    return float(int(lines.face(role)[1].horizontalAdvance(text)) + 1)


def fitting(texts: Sequence[str], role: str, room: float) -> str:
    """The first of `texts`, from the fullest to the briefest, that has room in one line; else the last."""
    return next((text for text in texts if text_width(text, role) <= room + 0.5), texts[-1])


def text_height(role: str) -> float:
    return lines.face(role)[1].height()


def room_for(role: str, least: int, around: int = 2) -> int:
    """How high a box must be in which one line of that role stands: `least` while the type is small."""
    return max(least, int(text_height(role)) + 1 + around)


def draw_sign(painter: QPainter, sign: str, rect: QRectF, shade: QColor) -> None:
    """The sign of a state, so that nothing is told by colour alone: ready, receiving, away, suspended, off
    duty; and `alarm` for what can't wait."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    if sign == "receiving":
        painter.drawPolygon(QPolygonF([rect.topLeft(), _right_middle(rect), rect.bottomLeft()]))
    elif sign == "ready":
        painter.drawEllipse(rect)
    elif sign == "off":
        painter.drawRoundedRect(centred(rect, rect.width(), 2), 1, 1)
    elif sign == "away":
        _draw_dotted_ring(painter, rect, shade)
    elif sign == "suspended":
        _draw_barred_ring(painter, rect, shade)
    elif sign == "alarm":
        painter.drawEllipse(rect)
        draw_centred(painter, rect, "!", lines.face("small_name")[0], theme.colour("on_accent"))


def _right_middle(rect: QRectF) -> QPointF:
    return QPointF(rect.right(), rect.center().y())


def _draw_dotted_ring(painter: QPainter, rect: QRectF, shade: QColor) -> None:
    pen = QPen(shade, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _draw_barred_ring(painter: QPainter, rect: QRectF, shade: QColor) -> None:
    painter.setPen(QPen(shade, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = rect.adjusted(0.8, 0.8, -0.8, -0.8)
    painter.drawEllipse(ring)
    reach = ring.width() * 0.35
    middle = ring.center()
    painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))


def centred(rect: QRectF, width: float, height: float) -> QRectF:
    """A rectangle of that size in the middle of `rect`."""
    made = QRectF(QPointF(0, 0), QSizeF(width, height))
    made.moveCenter(rect.center())
    return made


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # costly, and of no use at the start

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
