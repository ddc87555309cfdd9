"""Where the window stood, and where it stands next time: also when that screen is gone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QRect, QSize, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

SEEN = 120
"""So many pixels of the window's top edge must be on a screen, or nobody could take hold of it."""
TITLE_BAR = 40
_NUMBERS, _NUMBER = 7, re.compile("-?[0-9]{1,6}")


class Screen(NamedTuple):
    """A screen that is there: its name, and what of it a window may cover."""

    name: str
    free: QRect


class Place(NamedTuple):
    """Where a window stood, not counting its frame: `at` that of the window when it isn't maximised, `corner`
    the top left of its screen, so that it is found again if the screens were put in another order."""

    at: QRect
    maximised: bool
    screen: str
    corner: tuple[int, int]

    def written(self) -> QByteArray:
        """As text, for the settings."""
        box = (self.at.x(), self.at.y(), self.at.width(), self.at.height())
        numbers = ",".join(map(str, (*box, *self.corner, int(self.maximised))))
        return QByteArray(f"{numbers},{self.screen}".encode())


def read(written: QByteArray) -> Place | None:
    """What `written` said; None if it makes no sense."""
    *numbers, screen = bytes(written.data()).decode("utf-8", "replace").split(",", 7)
    if len(numbers) != _NUMBERS or not all(_NUMBER.fullmatch(one) for one in numbers):
        return None
    x, y, width, height, left, top, maximised = map(int, numbers)
    return Place(QRect(x, y, width, height), bool(maximised), screen, (left, top))


def placed(kept: Place, screens: Sequence[Screen], least: QSize) -> QRect:
    """Where the window comes: where it was, on the screen of that name wherever that stands now; if that is
    gone, in the middle of the first of `screens`; never larger than the screen, nor smaller than `least`
    unless the screen is; always with its top edge in reach."""
    home = next((screen for screen in screens if screen.name == kept.screen), None)
    if home is not None:
        corner = home.free.topLeft()
        wanted = kept.at.translated(corner.x() - kept.corner[0], corner.y() - kept.corner[1])
        return _inside(wanted, home.free, least)
    free = screens[0].free
    middle = _inside(kept.at, free, least)
    middle.moveCenter(free.center())
    return _inside(middle, free, least)


def _inside(wanted: QRect, free: QRect, least: QSize) -> QRect:
    """`wanted`, no larger than `free`; moved into it if its top edge is out of reach."""
    size = wanted.size().expandedTo(least).boundedTo(free.size() - QSize(0, TITLE_BAR))
    made = QRect(wanted.topLeft(), size)
    edge = QRect(made.x(), made.y() - TITLE_BAR, made.width(), TITLE_BAR)
    seen = edge.intersected(free)
    if seen.width() < SEEN or seen.height() < TITLE_BAR:
        room = free.adjusted(0, TITLE_BAR, 0, 0)
        made.moveLeft(max(room.left(), min(made.left(), room.right() + 1 - made.width())))
        made.moveTop(max(room.top(), min(made.top(), room.bottom() + 1 - made.height())))
    return made


def place_of(window: QWidget) -> Place:
    """Where the window stands now."""
    screen = window.screen()
    corner = screen.availableGeometry().topLeft()
    maximised = bool(window.windowState() & Qt.WindowState.WindowMaximized)
    at = window.normalGeometry() if maximised or window.isMinimized() else window.geometry()
    if not at.isValid():
        at = window.geometry()
    return Place(at, maximised, screen.name(), (corner.x(), corner.y()))


def put_back(window: QWidget, written: QByteArray) -> None:
    """The window where it was left; the first time it takes its whole screen, and would fit it otherwise."""
    kept = read(written)
    if kept is not None:
        window.setGeometry(placed(kept, _screens(), window.minimumSize()))
    else:
        window.resize(window.size().boundedTo(_screens()[0].free.size() - QSize(0, TITLE_BAR)))
    if kept is None or kept.maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _screens() -> list[Screen]:
    """The screens that are there, the main one first."""
    from PySide6.QtGui import QGuiApplication

    main = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not main]
    return [Screen(screen.name(), screen.availableGeometry()) for screen in (main, *others)]
