"""Keeps the public board where it belongs, while screens are plugged in and out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.public_board.screens import Place, ScreenFacts, place_of
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
        """F11: show it, or close it; where the desk may hide it, bring it to the front first."""
        if not self.window.isVisible():
            self._preferences.board_open = True
            self.stand(asked=True)
        elif self.window.isActiveWindow() or not self._same_screen():
            self.window.close()
        else:
            self.window.come_forward()

    def come_back(self) -> None:
        """To the front again, after what it was left for at the desk."""
        if self.window.isVisible() and self._same_screen():
            self.window.come_forward()

    def _same_screen(self) -> bool:
        return self.window.screen() is self._desk.screen()

    def stand(self, *, asked: bool = False) -> None:
        """Go where the screens have room for it now."""
        if not self._preferences.board_open:
            return
        here = self._desk.screen()
        facts = [ScreenFacts(screen.name(), screen is here) for screen in self._screens()]
        place = place_of(facts, self._preferences.board_screen, asked=asked)
        if place is None:
            self._hide_from_desk()
        else:
            self._fill(place)

    def _fill(self, place: Place) -> None:
        screen = next(screen for screen in self._screens() if screen.name() == place.screen)
        window = self.window
        if place.over_desk:
            window.show_over_desk(screen)
            return
        self._preferences.board_screen = self._preferences.board_screen or place.screen
        if not (window.isVisible() and window.isFullScreen() and window.screen() is screen):
            left_desk = window.isVisible() and window.over_desk
            window.show_full_on(screen)
            if left_desk:
                self._desk.activateWindow()

    def _hide_from_desk(self) -> None:
        """What somebody put over the desk stays, and so does a window; a full screen that has lost its own
        would cover the desk."""
        if self.window.isFullScreen() and not self.window.over_desk:
            self.window.hide()

    def _look_again(self) -> None:
        """A new screen needs a moment until it has its place and size."""
        QTimer.singleShot(0, self, self.stand)

    def _look_at_once(self) -> None:
        self.stand()

    def _closed(self) -> None:
        self._preferences.board_open = False
        if self.window.over_desk:
            self._desk.activateWindow()

    def put_away(self) -> None:
        """The desk is being left: the board goes with it, and comes back with it."""
        self.window.follow(None)
        self.window.hide()
