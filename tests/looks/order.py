"""Where Tab goes against the eye, in a window that is shown: by geometry, row by row, column by column."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.looks.measure import path_of

MOST = 300
NEAR = 8
"""What stands so many pixels higher or further left still counts as beside, or below."""


def against_the_eye(window: QWidget) -> list[str]:
    """Each step of Tab that goes back in a row, or up without going to a column further right; the one that
    goes round, from the end to the beginning, aside."""
    stops = [stop for stop in round_of(window) if not _holds_others(stop, window)]
    back = [
        (one, other)
        for one, other in zip(stops, [*stops[1:], *stops[:1]], strict=True)
        if _goes_back(_place(one, window), _place(other, window))
    ]
    first = min(back, key=lambda step: _place(step[1], window).top(), default=None)
    return [
        f"Tab goes from {path_of(one, window)} back to {path_of(other, window)}"
        for one, other in back
        if (one, other) != first
    ]


def round_of(window: QWidget) -> list[QWidget]:
    """Where the focus stands, one press of Tab after the other, until it is where it began."""
    stops: list[QWidget] = []
    while len(stops) < MOST:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        at = window.focusWidget()
        if at is None or at in stops:
            break
        stops.append(at)
    return stops


def _holds_others(one: QWidget, window: QWidget) -> bool:
    """A page, which takes the focus where nothing in it has it."""
    return one is window or (one.width() > window.width() - 200 and one.height() > window.height() // 2)


def _place(one: QWidget, window: QWidget) -> QRect:
    return QRect(one.mapTo(window, QPoint()), one.size())


def _goes_back(one: QRect, other: QRect) -> bool:
    same_row = (
        other.top() < one.center().y() < other.bottom() or one.top() < other.center().y() < one.bottom()
    )
    if same_row:
        return other.left() < one.left() - NEAR
    return other.bottom() <= one.top() + NEAR and other.left() < one.right() - NEAR
