"""How far an agency is from what it is due, as a small bar with a dot."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.painting import draw_box, painter_on


class LagBar(QWidget):
    """From the middle to the right: owed turns; to the left: ahead. The ends stand for `reach` turns."""

    def __init__(
        self, lag: float, index: int, text: str = "", reach: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._lag, self._index, self._reach = 0.0, -1, 1.0
        self.show_lag(lag, index, text, reach)

    def show_lag(self, lag: float, index: int, text: str = "", reach: float = 1.0) -> None:
        """`lag` is turns due minus turns had; `text` says it in words for screen readers."""
        shown = lag, index, max(reach, 0.1)
        if shown != (self._lag, self._index, self._reach):
            self._lag, self._index, self._reach = shown
            self.update()
        if text != self.toolTip():
            self.setAccessibleName(text)
            self.setToolTip(text)

    def sizeHint(self) -> QSize:
        return QSize(88, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 20)

    def dot_at(self) -> float:
        """Where the dot stands, from the left, in logical pixels."""
        share = max(-1.0, min(1.0, self._lag / self._reach))
        return self.width() / 2 + share * (self.width() / 2 - 5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            self._paint_track(painter)
            self._paint_lag(painter)

    def _paint_track(self, painter: QPainter) -> None:
        middle = self.height() / 2
        draw_box(painter, QRectF(0, middle - 2, self.width(), 4), fill=theme.colour("line"), radius=2)
        painter.setPen(QPen(theme.colour("edge"), 2))
        painter.drawLine(QPointF(self.width() / 2, middle - 6), QPointF(self.width() / 2, middle + 6))

    def _paint_lag(self, painter: QPainter) -> None:
        shade = theme.agency_colour(self._index)
        middle, dot = self.height() / 2, self.dot_at()
        painter.setPen(QPen(shade, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(self.width() / 2, middle), QPointF(dot, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawEllipse(QPointF(dot, middle), 5, 5)
