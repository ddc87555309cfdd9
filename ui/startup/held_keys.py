"""A key that is held is no second press, on X11 either.

There a held key comes as ever new releases and presses, the two of a pair at the same millisecond. Qt looks
for the press behind a release to know it for a repeat, and misses some: several in a second, where the PC is
busy. Here every such press is called what it is.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


def tell_held_keys(app: QApplication) -> None:
    """Have every window of the program know held keys, where the system leaves it to be guessed."""
    if app.platformName() == "xcb" and app.findChild(HeldKeys) is None:
        HeldKeys(app)


class HeldKeys(QObject):
    """Follows the focus from window to window. A press at the very moment of the same key's release is told
    to the window as a repeat, and no shortcut hears of it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._released = (0, 0)
        app.focusWindowChanged.connect(self.watch)
        self.watch(QGuiApplication.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Look at the keys of this window, before its widgets do, and at what would be its shortcuts."""
        widget = QWidget.find(window.winId()) if window is not None else None
        for receiver in (window, widget):
            if receiver is not None:
                receiver.removeEventFilter(self)
                receiver.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        moment = (event.key(), event.timestamp())
        if event.type() == QEvent.Type.KeyRelease:
            self._released = moment
            return False
        if moment != self._released or event.isAutoRepeat():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(watched, QWindow):
            QCoreApplication.sendEvent(watched, _repeat_of(event))
            return True
        return False


def _repeat_of(event: QKeyEvent) -> QKeyEvent:
    """The same press, told as a repeat."""
    told = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), True, event.count())
    told.setTimestamp(event.timestamp())
    return told
