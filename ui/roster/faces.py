"""A person's face on the screen: the photo in a round, or the sign of the surname."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.painting import draw_box, draw_centred, painter_on


def surname_sign(name: str) -> str:
    """The first letter of a name, as it stands in a round."""
    return name.strip()[:1].upper() or "?"


def draw_face(painter: QPainter, rect: QRectF, photo: QPixmap | None, name: str, index: int) -> None:
    """`index`: the place of the person's agency in the agreed order, which gives the colour."""
    if photo is None:
        draw_box(painter, rect, fill=theme.agency_colour(index), radius=rect.height() / 2)
        face = theme.font("name")
        face.setPixelSize(max(10, round(rect.height() * 0.46)))
        draw_centred(painter, rect, surname_sign(name), face, theme.colour("on_accent"))
        return
    painter.save()
    round_one = QPainterPath()
    round_one.addEllipse(rect)
    painter.setClipPath(round_one)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(rect, photo, QRectF(photo.rect()))
    painter.restore()


class Face(QWidget):
    """One person, large."""

    def __init__(self, side: int = 72) -> None:
        super().__init__()
        self._photo: QPixmap | None = None
        self._name, self._index = "", 0
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        return self.size()

    def show_person(self, photo: QPixmap | None, name: str, index: int) -> None:
        """`photo` None: the sign of the surname."""
        self._photo, self._name, self._index = photo, name, index
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            draw_face(painter, QRectF(self.rect()), self._photo, self._name, self._index)
