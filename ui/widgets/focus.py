"""The order in which Tab goes: that of the eye, as the layouts have it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def stops(layout: QLayout) -> Iterator[QWidget]:
    """Every widget of a layout that takes the focus by Tab, in the order of the layout."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops_in(widget)
        elif inner is not None:
            yield from stops(inner)


def _stops_in(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from _stops_in(inside)
    elif (layout := widget.layout()) is not None:
        yield from stops(layout)


def order_by_layout(root: QWidget) -> None:
    """Have Tab follow the layout of `root`. Call it when all widgets are in place."""
    if (layout := root.layout()) is not None:
        for before, after in pairwise(stops(layout)):
            QWidget.setTabOrder(before, after)
