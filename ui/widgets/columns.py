"""A page with one column in its middle; and parts beside each other, as long as there is room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.focus import FollowingArea


def centred_column(width: int) -> tuple[QWidget, QVBoxLayout]:
    """A page whose one column stands in the middle, `width` wide; a small window scrolls it."""
    page, ground, inner = FollowingArea(), QWidget(), QWidget()
    theme.dress(ground, role="scrolled")
    inner.setMaximumWidth(width)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    row = QHBoxLayout(ground)
    row.addStretch(1)
    row.addWidget(inner, 1000, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    page.setWidgetResizable(True)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setWidget(ground)
    return page, column


class Beside(QBoxLayout):
    """Parts beside each other; one below the other in less than `narrow` logical pixels."""

    def __init__(self, narrow: int, gap: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._narrow = narrow
        self.setSpacing(gap)

    def turn(self, width: int) -> bool:
        """Stand as that width allows; whether one below the other."""
        down = width < self._narrow
        self.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        return down
