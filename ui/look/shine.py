"""What is new on the screen shines: a ground that fades."""

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.painting import draw_box

FADING = ((1_000, 1.0), (300, 0.6), (300, 0.3))
"""For how many milliseconds what is new shines, and how strongly."""
SHINES_FOR = sum(lasts for lasts, _strength in FADING)


class Shine(QObject):
    """The ground of what is new on the screen shines for a moment and fades, without a line around it;
    `widget` has it painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._step = widget, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)

    @property
    def on(self) -> bool:
        return self._timer.isActive()

    def begin(self) -> None:
        """The caller repaints: it shows something else anyway."""
        self._step = 0
        self._timer.start(FADING[0][0])

    def end(self) -> None:
        self._timer.stop()

    def _fade(self) -> None:
        self._step += 1
        if self._step < len(FADING):
            self._timer.start(FADING[self._step][0])
        else:
            self.end()
        self._widget.update()

    def paint(self, painter: QPainter, ground: QRectF, radius: float) -> None:
        """Paint it, as strong as it is now."""
        if self.on:
            shade = QColor(theme.colour("accent_soft"))
            shade.setAlphaF(FADING[self._step][1])
            draw_box(painter, ground, fill=shade, radius=radius)
