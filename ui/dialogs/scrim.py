"""What dims a window while a dialog stands over it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from ui import theme
from ui.widgets.painting import painter_on


class Scrim(QWidget):
    """Dims a window while a dialog stands over it, and takes its clicks. `resized`: the window was; or, if
    it is a dialog itself, it was put elsewhere."""

    resized = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.resized.emit()
        elif event.type() == QEvent.Type.Move and isinstance(watched, QDialog):
            self.resized.emit()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), theme.colour("scrim"))
