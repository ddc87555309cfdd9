"""A page with one column in its middle; and parts beside each other, as long as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

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


class Downwards(QScrollArea):
    """What it holds scrolls downwards only, on the page's ground; Tab passes it by."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)

    def see_through(self) -> None:
        """Stand on the ground of what is around it, as on a card. The desk's needn't: to ask for a viewport
        has Qt tell Python of all its widgets, for a twentieth of the start."""
        self.viewport().setAutoFillBackground(False)

    def hold(self, layout: QLayout) -> None:
        """Show this instead of what was there."""
        inside = QWidget()
        theme.dress(inside, role="scrolled")
        inside.setLayout(layout)
        self.setWidget(inside)


class Column(Downwards):
    """A column of a page that scrolls by itself; its content stands off the bar while there is one, and else
    ends where the column does. It can be as high as its content instead, where the page scrolls."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.see_through()
        self._whole = False
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._stand_off())

    def hold(self, layout: QLayout) -> None:
        super().hold(layout)
        self._stand_off()

    def _stand_off(self) -> None:
        inner = self.widget()
        if inner is not None and (layout := inner.layout()) is not None:
            layout.setContentsMargins(0, 0, theme.GRID if self.verticalScrollBar().maximum() else 0, 0)

    def content_height(self) -> int:
        """How high it is with all of its content in sight."""
        inner = self.widget()
        if inner is None or (layout := inner.layout()) is None:
            return 0
        width = self.viewport().width()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else inner.sizeHint().height()

    def show_whole(self, whole: bool) -> None:
        """Whether all of the content is in sight."""
        self._whole = whole
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self._whole

    def heightForWidth(self, width: int) -> int:
        inner = self.widget()
        return -1 if inner is None or not self._whole else inner.heightForWidth(width)

    def event(self, event: QEvent) -> bool:
        """The content needs more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest and self._whole:
            self.updateGeometry()
        return super().event(event)


class Even(QGridLayout):
    """Parts in a row; where there is less room, in as many rows, each of as many parts, as it takes."""

    def __init__(self, parts: Sequence[QWidget], gap: int = 8) -> None:
        super().__init__()
        self._parts, self._columns = parts, 0
        self.setSpacing(gap)
        self._stand(len(parts))

    def turn(self, width: int) -> None:
        """Stand as that width allows."""
        count = len(self._parts)
        most = next((columns for columns in range(count, 1, -1) if self._takes(columns) <= width), 1)
        self._stand(-(-count // -(-count // most)))

    def _takes(self, columns: int) -> int:
        widths = (max(part.sizeHint().width() for part in self._parts[at::columns]) for at in range(columns))
        return sum(widths) + self.spacing() * (columns - 1)

    def _stand(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, part in enumerate(self._parts):
            self.addWidget(part, at // columns, at % columns)
            self.setColumnStretch(at, int(at < columns))
