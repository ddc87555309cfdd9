"""Keeps the public board where it belongs, while screens are plugged in and out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.public_board.screens import ScreenFacts, place_of
from ui.public_board.window import BoardWindow
from ui.session import Session
from ui.startup.preferences import Preferences

Screens = Callable[[], Sequence[QScreen]]


class BoardKeeper(QObject):
    """One board for one desk's window; what was chosen is remembered in `preferences`."""

    def __init__(
        self, desk: QWidget, preferences: Preferences, screens: Screens = QGuiApplication.screens
    ) -> None:
        super().__init__(desk)
        self._desk, self._preferences, self._screens = desk, preferences, screens
        self.window = BoardWindow()
        self.window.left.connect(self._closed)
        self.window.intruded.connect(desk.activateWindow)
        self.destroyed.connect(self.window.deleteLater)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._look_again)
        app.screenRemoved.connect(self._look_at_once)

    def follow(self, session: Session | None) -> None:
        """The desk shows this session from now on; the board, too, and where it is wanted it comes back."""
        self.window.follow(session)
        if session is None:
            self.window.hide()
        else:
            self.stand()

    def turn(self) -> None:
        """F11: show it, or close it."""
        if self.window.isVisible():
            self.window.close()
        else:
            self._preferences.board_open = True
            self.stand(asked=True)

    def stand(self, *, asked: bool = False) -> None:
        """Go where the screens have room for it now."""
        if not self._preferences.board_open:
            return
        here = self._desk.screen()
        facts = [ScreenFacts(screen.name(), screen is here) for screen in self._screens()]
        place = place_of(facts, self._preferences.board_screen, asked=asked)
        if place is None:
            self._hide_from_desk()
        elif place.full:
            self._fill(place.screen)
        else:
            self.window.show_beside(self._desk)

    def _fill(self, name: str) -> None:
        screen = next(screen for screen in self._screens() if screen.name() == name)
        self._preferences.board_screen = self._preferences.board_screen or name
        if not (self.window.isVisible() and self.window.isFullScreen() and self.window.screen() is screen):
            self.window.show_full_on(screen)

    def _hide_from_desk(self) -> None:
        """A window that somebody put beside the desk stays; a full screen would cover the desk."""
        if self.window.isFullScreen() or not self.window.isVisible():
            self.window.hide()

    def _look_again(self) -> None:
        """A new screen needs a moment until it has its place and size."""
        QTimer.singleShot(0, self, self.stand)

    def _look_at_once(self) -> None:
        self.stand()

    def _closed(self) -> None:
        self._preferences.board_open = False

    def put_away(self) -> None:
        """The desk is being left: the board goes with it, and comes back with it."""
        self.window.follow(None)
        self.window.hide()
