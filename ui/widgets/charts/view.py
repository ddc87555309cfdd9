"""A chart on the screen: laid out for the room that there is, with a sentence for screen readers."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.widgets.charts.ink import MEASURE, Ink, draw_picture
from ui.widgets.charts.marks import Chart, Picture
from ui.widgets.painting import draw_ring, painter_on

EDGE = 8


class ChartView(QWidget):
    """Shows one chart. It takes the focus, so that its sentence is read; higher charts make it higher."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._wanted = 0
        self.picture = Picture(0, 0, ())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart, told: str) -> None:
        """Show this chart; `told` says in words what it shows."""
        self._chart = chart
        self.setAccessibleName(told)
        self._lay_out()

    def fit(self, height: int) -> None:
        """There is room for this height; a chart that needs more gets it, and is scrolled."""
        if height != self._wanted:
            self._wanted = height
            self._lay_out()

    def _lay_out(self) -> None:
        if self._chart is None:
            return
        self.picture = self._chart.plan(self.width() - 2 * EDGE, self._wanted - 2 * EDGE, MEASURE)
        self.setMinimumHeight(int(self.picture.height) + 2 * EDGE)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, max(200, self._wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            painter.translate(EDGE, EDGE)
            draw_picture(painter, self.picture, Ink())
            painter.translate(-EDGE, -EDGE)
            if self.hasFocus():
                draw_ring(painter, self.rect().toRectF(), theme.colour("accent"), gap=0)

    def told_at(self, place: QPoint) -> str:
        """What the pointer is told there; nothing where there is nothing."""
        x, y = place.x() - EDGE, place.y() - EDGE
        return next((spot.text for spot in reversed(self.picture.spots) if spot.box.holds(x, y)), "")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_at(event.pos()), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
