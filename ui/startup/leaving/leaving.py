"""Asks before the window closes, or the computer shuts down, with the day open. Leaving is harmless: what was
pressed stands in the book; but who means to go home may have forgotten the close of day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.startup.preferences import Preferences
    from ui.startup.rooms import Rooms
    from ui.startup.shell import Shell

SHUTDOWN_LASTS = 60_000
"""After so many milliseconds a shutdown that was let pass has been stopped by another program."""


class SessionManager(Protocol):
    """What we ask of Qt's QSessionManager."""

    def allowsInteraction(self) -> bool: ...

    def cancel(self) -> None: ...

    def release(self) -> None: ...


class Leaving(QObject):
    """`rooms` gives what stands in the window, or None before the book is open; `keep` writes down what this
    computer remembers, `leave` lets go of everything."""

    def __init__(
        self,
        shell: Shell,
        preferences: Preferences,
        rooms: Callable[[], Rooms | None],
        keep: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(shell)
        self._shell, self._preferences, self._rooms = shell, preferences, rooms
        self._keep, self._leave = keep, leave
        self._decided = False
        self._asking: QObject | None = None
        shell.may_close = self.may_close

    @property
    def wants_to_ask(self) -> bool:
        """Whether a real day is open, and nobody set the question off."""
        rooms = self._rooms()
        if rooms is None or rooms.session is None or rooms.is_made_up:
            return False
        if rooms.window is None or not rooms.window.isVisible():
            return False  # a backup is being put in the place of the book
        return rooms.session.day_is_open and self._preferences.asks_before_leaving

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the question stands on the screen."""
        if self._decided or not self.wants_to_ask:
            return True
        self._ask()
        return False

    def _ask(self) -> None:
        from ui.startup.leaving.dialogs import LeaveDialog

        if self._asking is not None:
            return
        dialog = LeaveDialog(self._shell)
        self._asking = dialog
        dialog.finished.connect(lambda result: self._answered(result, dialog.never_again.isChecked()))
        dialog.finished.connect(dialog.deleteLater)
        self._shell.come_forward()
        dialog.open()

    def _answered(self, result: int, never_again: bool) -> None:
        from ui.startup.leaving.dialogs import CLOSE_OF_DAY

        self._asking = None
        if result and never_again:
            self._preferences.asks_before_leaving = False
        if result == CLOSE_OF_DAY:
            self._show_close_of_day()
        elif result:
            self._decided = True
            self._shell.close()

    def _show_close_of_day(self) -> None:
        from ui.main_window import CLOSE

        rooms = self._rooms()
        if rooms is not None and rooms.window is not None:
            rooms.window.show_page(CLOSE)

    def shutting_down(self, manager: SessionManager) -> None:
        """The computer is about to shut down, or the user to log out. Everything that this computer remembers
        is written first; then whoever is there may ask it to wait, for as long as the platform allows."""
        self._keep()
        if self.wants_to_ask and manager.allowsInteraction():
            if not self._asked_to_go_on():
                manager.cancel()
                self._show_close_of_day()
                return
            manager.release()
        self._decided = True
        QTimer.singleShot(SHUTDOWN_LASTS, self, self._still_here)

    def _asked_to_go_on(self) -> bool:
        from ui.startup.leaving.dialogs import ShutdownDialog, patience

        self._shell.come_forward()
        dialog = ShutdownDialog(self._shell, patience())
        go_on = bool(dialog.exec())
        dialog.deleteLater()
        return go_on

    @Slot()
    def ended(self) -> None:
        """Windows ends the program without closing its window first."""
        self._leave()

    def _still_here(self) -> None:
        self._decided = False
