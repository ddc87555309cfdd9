"""A tick or an exclamation mark in a disc: nothing is told by colour alone."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.painting import draw_box, draw_centred, painter_on


class Sign(QWidget):
    """Well, or not."""

    def __init__(self, well: bool, size: int = 24) -> None:
        super().__init__()
        self._well = well
        self.setFixedSize(size, size)

    def show_well(self, well: bool) -> None:
        """Show the other sign, if it is."""
        self._well = well
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            ground = theme.colour("good" if self._well else "warning")
            draw_box(painter, rect, fill=ground, radius=rect.height() / 2)
            mark = "✓" if self._well else "!"
            draw_centred(painter, rect, mark, theme.font("name"), theme.colour("on_accent"))
