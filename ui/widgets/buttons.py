"""Buttons that show their key. Enter presses what has the focus; key repeat never counts as a press."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.actions import key_text
from ui.widgets.labels import tell
from ui.widgets.painting import (
    draw_box,
    draw_ring,
    draw_text,
    fitting,
    painter_on,
    room_for,
    text_height,
    text_width,
)

Variant = Literal["plain", "primary"]
Size = Literal["normal", "big"]

_BACK_AGAIN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The focus is where it was before a menu, or another window."""
SIDES = 22
"""What a small button has beside its words."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PressButton(QAbstractButton):
    """What all our buttons have in common; subclasses paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._by_mouse = False

    @property
    def shows_focus(self) -> bool:
        """Whether the ring is seen: whoever clicked knows where that was."""
        return self.hasFocus() and not self._by_mouse

    def say(self, text: str) -> None:
        """Show `text`, and have screen readers say it."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _BACK_AGAIN:
            self._by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def cap_size(key: str) -> QSize:
    """How large the cap of a key is drawn."""
    return QSize(max(34, int(text_width(key, "key")) + 18), room_for("key", 22))


def draw_cap(painter: QPainter, rect: QRectF, key: str, on_accent: bool = False, faint: bool = False) -> None:
    """The cap of a key, to the right of what it does."""
    shade = theme.colour("on_accent" if on_accent else "edge" if faint else "text")
    line = theme.colour("on_accent" if on_accent else "line")
    ground = theme.colour("accent" if on_accent else "surface")
    draw_box(painter, rect, fill=ground, line=line, radius=theme.GRID + 1)
    draw_text(painter, rect, key, role="key", shade=shade, align=Qt.AlignmentFlag.AlignHCenter)


class KeyCap(QWidget):
    """A key by itself, as on the help page."""

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key_text(shortcut) or shortcut
        self.setAccessibleName(self._key)
        self.setFixedSize(cap_size(self._key))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            draw_cap(painter, QRectF(self.rect()), self._key)


class KeyButton(PressButton):
    """What it does at the left, its key at the right. `primary` is the one thing to do here."""

    def __init__(
        self,
        text: str,
        key: str = "",
        variant: Variant = "plain",
        size: Size = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._variant, self._big = key, variant, size == "big"
        self._action: QAction | None = None
        self.alike: Sequence[KeyButton] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        spoken = f"{text} ({self._key})" if self._key else text
        if (text, spoken) != (self.text(), self.accessibleName()):
            super().say(text)
            self.setAccessibleName(spoken)

    @property
    def key(self) -> str:
        return self._key

    def show_key(self, key: str) -> None:
        """Show another key, as already written for people."""
        self._key = key
        self.say(self.text())

    def follow(self, action: QAction, keep_text: bool = False) -> None:
        """Press `action`, and look as it does: enabled, words (unless kept), key."""
        self._action = action
        self._keep_text = keep_text
        self.clicked.connect(action.trigger)
        action.changed.connect(self._look_as_action)
        self._look_as_action()

    def _look_as_action(self) -> None:
        if self._action is None:
            return
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self._key = key_text(self._action.shortcut().toString())
        self.say(self.text() if self._keep_text else self._action.text())

    def _role(self) -> str:
        """The type of the words: as large as there is room for in those that look `alike`."""
        roles = self._roles()
        return max((one.own_role() for one in (self, *self.alike)), key=roles.index)

    def _roles(self) -> tuple[str, ...]:
        return ("title", "heading", "name", "small") if self._big else ("name", "body", "small")

    def own_role(self) -> str:
        """As large as there is room for here, where the button has a width of its own."""
        room = self.maximumWidth() - 36 - (cap_size(self._key).width() if self._key else 0)
        roles = self._roles()
        return next((role for role in roles if text_width(self.text(), role) <= room), roles[-1])

    def sizeHint(self) -> QSize:
        cap = cap_size(self._key).width() + 16 if self._key else 0
        width = 14 + text_width(self.text(), self._role()) + cap + 14
        return QSize(int(width), 84 if self._big else max(36, int(text_height("name")) + 14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            self._paint_box(painter, rect)
            self._paint_words(painter, rect)
            self._paint_focus(painter, rect)

    @property
    def _is_primary(self) -> bool:
        return self._variant == "primary" and self.isEnabled()

    def _paint_box(self, painter: QPainter, rect: QRectF) -> None:
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._is_primary:
            draw_box(painter, rect, fill=theme.colour("accent_hover" if hot else "accent"))
        elif not self.isEnabled():
            draw_box(painter, rect, fill=theme.colour("background"), line=theme.colour("line"))
        else:
            ground = "sunk" if self.isDown() else "background" if hot else "surface"
            draw_box(painter, rect, fill=theme.colour(ground), line=theme.colour("edge" if hot else "line"))

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        shade = "on_accent" if self._is_primary else "text" if self.isEnabled() else "edge"
        right = 14.0
        if self._key:
            right += self._paint_cap(painter, rect) + 8
        room = rect.adjusted(14, 0, -right, 0)
        draw_text(painter, room, self.text(), role=self._role(), shade=theme.colour(shade))

    def _paint_cap(self, painter: QPainter, rect: QRectF) -> int:
        size = cap_size(self._key)
        left = rect.right() - 12 - size.width()
        place = QRectF(left, rect.center().y() - size.height() / 2, size.width(), size.height())
        draw_cap(painter, place, self._key, on_accent=self._is_primary, faint=not self.isEnabled())
        return size.width()

    def _paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        if self.shows_focus:
            draw_ring(painter, rect, theme.colour("on_accent" if self._is_primary else "accent"))


class SmallButton(PressButton):
    """A small action at the end of a row, such as *seen off* or *why?*."""

    def __init__(self, text: str, spoken: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)
        if spoken:
            self.setAccessibleName(spoken)

    def say_within(self, room: float, text: str, *briefer: str) -> None:
        """Show the fullest of these for which `room` is wide enough; the tool tip tells the rest."""
        shown = fitting((text, *briefer), "body", room - SIDES)
        if (shown, text) != (self.text(), self.accessibleName()):
            self.say(shown)
            self.setAccessibleName(text)
        tell(self, text if shown != text else "")

    def sizeHint(self) -> QSize:
        return QSize(int(text_width(self.text(), "body")) + SIDES, room_for("body", 28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            self._paint(painter, QRectF(self.rect()))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        ground = theme.colour("accent_soft" if hot else "surface")
        draw_box(painter, rect, fill=ground, line=theme.colour("line"), radius=6)
        shade = theme.colour("accent" if self.isEnabled() else "edge")
        draw_text(painter, rect, self.text(), role="body", shade=shade, align=Qt.AlignmentFlag.AlignHCenter)
        if self.shows_focus:
            draw_ring(painter, rect, theme.colour("accent"), 6)
