"""Where Tab goes against the eye, in a window that is shown: by geometry, row by row, column by column.

What scrolls is read as one long page: two stops in the same area by their places on it, however far it is
scrolled just now; seen from outside, an area's stops stand where the area does.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

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
        if _goes_back(*_places(one, other, window))
    ]
    first = min(back, key=lambda step: _from_above(step[1], window), default=None)
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


def _places(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Where both are on the innermost page that holds both: the window, or what an area scrolls."""
    pages, others = _pages_of(one, window), _pages_of(other, window)
    page = next(held for held in pages if held in others)
    return _place_on(page, one, pages), _place_on(page, other, others)


def _pages_of(one: QWidget, window: QWidget) -> list[QWidget]:
    """What it scrolls with, from the inside out; the window last."""
    pages, at = [], one
    while at is not window and (above := at.parentWidget()) is not None:
        around = above.parentWidget()
        if isinstance(around, QScrollArea) and around.widget() is at:
            pages.append(at)
        at = above
    return [*pages, window]


def _place_on(page: QWidget, one: QWidget, pages: list[QWidget]) -> QRect:
    """Where `one`, or the area that it scrolls in, is on that page."""
    inside = pages[: pages.index(page)]
    shown = inside[-1].parentWidget() if inside else one
    assert shown is not None
    return QRect(shown.mapTo(page, QPoint()), shown.size())


def _from_above(one: QWidget, window: QWidget) -> list[int]:
    """How far down it is: its place on the window, then inside what scrolls there."""
    pages = _pages_of(one, window)
    return [_place_on(page, one, pages).top() for page in reversed(pages)]


def _goes_back(one: QRect, other: QRect) -> bool:
    same_row = (
        other.top() < one.center().y() < other.bottom() or one.top() < other.center().y() < one.bottom()
    )
    if same_row:
        return other.left() < one.left() - NEAR
    return other.bottom() <= one.top() + NEAR and other.left() < one.right() - NEAR
