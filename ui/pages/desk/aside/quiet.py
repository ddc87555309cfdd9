"""When the right column may change its shape: nothing was pressed for a while, and no hand is in it."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

SECONDS = 8


class Quiet:
    """Counts the seconds since the last press, and since the pointer last moved over `column`."""

    def __init__(self, column: QWidget) -> None:
        self._column = column
        self._seconds = 0
        self._pointer: QPoint | None = None

    def end(self) -> None:
        """Something was pressed."""
        self._seconds = 0

    def lasts(self) -> bool:
        """A second has gone by: whether it has been quiet for long enough. Never while somebody goes through
        the column by keyboard."""
        before, self._pointer = self._pointer, self._pointer_inside()
        moved = self._pointer is not None and self._pointer != before
        self._seconds = 0 if moved or self._has_focus() else self._seconds + 1
        return self._seconds >= SECONDS

    def _pointer_inside(self) -> QPoint | None:
        column = self._column
        place = column.mapFromGlobal(QCursor.pos())
        return place if column.isVisible() and column.rect().contains(place) else None

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._column.isAncestorOf(focused)
