"""The order in which Tab goes: that of the eye, as the layouts have it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QRadioButton, QScrollArea, QWidget


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
    elif (layout := widget.layout()) is not None:
        yield from _placed(layout)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def order_by_layout(root: QWidget) -> None:
    """Have Tab follow the layout of `root`. Call it when all widgets are in place."""
    if (layout := root.layout()) is not None:
        for before, after in pairwise(_placed(layout)):
            QWidget.setTabOrder(before, after)
