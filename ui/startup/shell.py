"""The one window: first its bare face, then whatever there is to do.

Nothing is imported here that the first picture doesn't need: words and colours come once it is painted.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

SMALLEST = QSize(640, 360)
USUAL = QSize(1366, 768)
ICON_SIZES = (16, 24, 32, 48, 256)


class Face(QWidget):
    """What stands in the window while the book is being opened: the ground that the window had when it
    was left. `painted` comes once it is on the screen."""

    painted = Signal()

    def __init__(self, ground: str = "") -> None:
        super().__init__()
        self._is_painted = False
        self._ground = QColor(ground) if ground else self.palette().window().color()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()


class Shell(QMainWindow):
    """Holds one content at a time, and a strip above it if something must be known."""

    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)

    def say_title(self, site: str = "") -> None:
        """The name of the program, and of the site if there is one."""
        from ui.theme import ASSETS
        from ui.words import words

        icon = QIcon()
        for size in ICON_SIZES:
            icon.addFile(str(ASSETS / "icons" / f"{size}.png"))
        self.setWindowIcon(icon)
        name = words("startup", "Front desk")
        self.setWindowTitle(f"{site} · {name}" if site else name)

    def show_content(self, content: QWidget) -> None:
        """Show `content` and let the former one go."""
        former = self.takeCentralWidget() if self.centralWidget() is not None else None
        self.setCentralWidget(content)
        if former is not None and former is not content:
            former.hide()
            hold_still(former)
            former.deleteLater()
        content.show()
        content.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_strip(self, strip: QWidget | None) -> None:
        """A line above everything; None takes it away. The same words again change nothing."""
        former = self.menuWidget()
        if strip is None:
            if former is not None:
                self.setMenuWidget(QWidget())
        elif former is None or former.accessibleName() != strip.accessibleName():
            self.setMenuWidget(strip)
            strip.show()

    def come_forward(self) -> None:
        """Be on top, ready for keys."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        if (content := self.centralWidget()) is not None:
            hold_still(content)
        self.leaving.emit()
        super().closeEvent(event)


def hold_still(content: QWidget) -> None:
    """Stop what would still happen by itself: the book behind it is about to be closed."""
    for timer in content.findChildren(QTimer):
        timer.stop()
