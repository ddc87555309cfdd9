"""What stands between a dialog's title and its buttons: it scrolls where the screen has no room for it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.focus import FollowingArea

LEAST = 72
BAR = 14
"""How low it may get, and the width that a scroll bar takes."""


class Body(FollowingArea):
    """Holds a layout. It has no height of its own: the dialog asks `wanted_height` and gives what it can."""

    def __init__(self, content: QLayout) -> None:
        super().__init__()
        inner = QWidget()
        theme.dress(inner, role="scrolled")
        content.setContentsMargins(0, 0, 0, 0)
        inner.setLayout(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(inner)
        self._content = content

    def wanted_height(self, width: int) -> int:
        """What the content takes at this width, in logical pixels."""
        content = self._content
        told = content.totalHeightForWidth(width) if content.hasHeightForWidth() else 0
        return max(told, content.totalMinimumSize().height())

    def least_width(self) -> int:
        """Below this width the content would be cut."""
        return self._content.totalMinimumSize().width()

    def event(self, event: QEvent) -> bool:
        """Tell the dialog when the content needs more room."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return handled

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST, self.wanted_height(max(1, self.width()))))
