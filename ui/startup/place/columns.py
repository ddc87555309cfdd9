"""The widths of columns, as somebody drew them: remembered for each table of each page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.startup.preferences import Preferences

NARROWEST, WIDEST = 24, 2000


def remember_columns(page: QWidget, name: str, preferences: Preferences) -> None:
    """From now on the tables of `page` come with the widths that somebody gave their columns by hand."""
    for number, header in enumerate(_headers(page)):
        _Columns(header, f"{name}-{number}", preferences)


def _headers(page: QWidget) -> Iterator[QHeaderView]:
    for table in page.findChildren(QTableView):
        yield table.horizontalHeader()
    for tree in page.findChildren(QTreeView):
        yield tree.header()


class _Columns(QObject):
    """Puts widths back whenever the table gets so many columns, and keeps what a hand drew."""

    def __init__(self, header: QHeaderView, name: str, preferences: Preferences) -> None:
        super().__init__(header)
        self._header, self._name, self._preferences = header, name, preferences
        self._before: list[int] = []
        header.sectionCountChanged.connect(self._put_back_soon)
        header.viewport().installEventFilter(self)
        self._put_back()

    def _key(self) -> str:
        return f"{self._name}-of-{self._header.count()}"

    def _put_back_soon(self) -> None:
        """After whoever changed the columns has given them the usual widths."""
        QTimer.singleShot(0, self, self._put_back)

    def _put_back(self) -> None:
        for column, width in enumerate(_widths(self._preferences.columns(self._key()), self._header.count())):
            if self._by_hand(column):
                self._header.resizeSection(column, width)

    def _by_hand(self, column: int) -> bool:
        return self._header.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._before = self._now()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._keep)
        return super().eventFilter(watched, event)

    def _now(self) -> list[int]:
        return [self._header.sectionSize(column) for column in range(self._header.count())]

    def _keep(self) -> None:
        if (now := self._now()) != self._before:
            self._preferences.keep_columns(self._key(), QByteArray(",".join(map(str, now)).encode()))


def _widths(written: QByteArray, count: int) -> list[int]:
    """The widths that were kept; none at all if they are of another table."""
    parts = bytes(written.data()).decode("ascii", "replace").split(",")
    widths = [int(part) for part in parts if part.isascii() and part.isdecimal()]
    sound = len(widths) == len(parts) == count and all(NARROWEST <= one <= WIDEST for one in widths)
    return widths if sound else []
