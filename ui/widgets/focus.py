"""The order in which Tab goes: that of the eye, as the layouts have it; and areas that scroll along."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

_AROUND = 8


def stops(layout: QLayout) -> Iterator[QWidget]:
    """Every widget of a layout that takes the focus by Tab, in the order of the layout."""
    return (widget for widget in _placed(layout) if _by_tab(widget))


def _placed(layout: QLayout) -> Iterator[QWidget]:
    """Those, and all radio buttons: of a group only the chosen one is a stop, and another may be chosen."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _placed_in(widget)
        elif inner is not None:
            yield from _placed(inner)


def _placed_in(widget: QWidget) -> Iterator[QWidget]:
    if _by_tab(widget) or isinstance(widget, QRadioButton):
        yield widget
    elif isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from _placed_in(inside)
    elif isinstance(widget, QStackedWidget) and (front := widget.currentWidget()) is not None:
        yield from _placed_in(front)
    elif (layout := widget.layout()) is not None:
        yield from _placed(layout)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def order_by_layout(*roots: QWidget) -> None:
    """Have Tab follow the layouts of these, one after the other. Call it when all widgets are in place."""
    layouts = [layout for root in roots if (layout := root.layout()) is not None]
    for before, after in pairwise(stop for layout in layouts for stop in _placed(layout)):
        QWidget.setTabOrder(before, after)


class FollowingArea(QScrollArea):
    """A scroll area that brings whatever gets the focus into sight, unless that is larger than the area."""

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is None or inside is None or not inside.isAncestorOf(now):
            return
        if now.height() <= self.maximumViewportSize().height():
            self._show(inside, now, now.rect())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt's own would bring only the cursor of a field into sight."""
        return QFrame.focusNextPrevChild(self, forward)

    def _show(self, inside: QWidget, widget: QWidget, place: QRect) -> None:
        top, bottom = (widget.mapTo(inside, at).y() for at in (place.topLeft(), place.bottomLeft()))
        left = widget.mapTo(inside, place.topLeft()).x()
        self.ensureVisible(left, (top + bottom) // 2, 0, (bottom - top) // 2 + _AROUND)


def bring_into_sight(widget: QWidget, place: QRect) -> None:
    """Scroll the areas around `widget` so that `place` in it is seen, as for a row of a list."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, FollowingArea) and (inside := above.widget()) is not None:
            above._show(inside, widget, place)
        above = above.parentWidget()
