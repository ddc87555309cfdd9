"""The pages, one in front; where the window is too small for it, it scrolls instead of being squeezed."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from ui import theme
from ui.widgets.focus import FollowingArea

LEAST = QSize(840, 470)
"""What a page needs that doesn't say so itself, in logical pixels."""
SMALLEST = 600
"""How narrow a page may get whose parts can stand one below the other."""


class _Room(QWidget):
    """As large as the page in front wants it; the others have no say. (It has no layout: Qt's area would
    ask that for a height by width, and never let a page be lower than its texts at their tallest.)"""

    def __init__(self) -> None:
        super().__init__()
        self._told = QSize()
        self.stack = QStackedWidget(self)
        theme.dress(self, role="scrolled")
        self.stack.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        page = self.stack.currentWidget()
        if page is None:
            return LEAST
        own: QSize | None = getattr(page, "least", None)
        return own or page.minimumSizeHint().expandedTo(LEAST)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """The page in front needs more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect())
        self._tell_if_changed()

    def _tell_if_changed(self) -> None:
        """A page that was narrow and is wide now needs less height than it asked for."""
        wanted = self.minimumSizeHint()
        if wanted != self._told:
            self._told = wanted
            self.updateGeometry()


class PageStack(FollowingArea):
    """A stack of pages. A page says by an attribute `least` how small it may get."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._room = _Room()
        self.setWidget(self._room)

    def addWidget(self, page: QWidget) -> None:
        self._room.stack.addWidget(page)

    def removeWidget(self, page: QWidget) -> None:
        self._room.stack.removeWidget(page)

    def currentWidget(self) -> QWidget | None:
        return self._room.stack.currentWidget()

    def setCurrentWidget(self, page: QWidget) -> None:
        """Bring the page to the front, from its top."""
        self._room.stack.setCurrentWidget(page)
        self._show_top()

    def stay_at_top(self) -> None:
        """Let the head of the page be seen, whatever in it has the focus now, or gets it in a moment."""
        self._show_top()
        QTimer.singleShot(0, self, self._show_top)

    def _show_top(self) -> None:
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setValue(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 120)
