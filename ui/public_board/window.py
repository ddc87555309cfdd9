"""The window of the public board: it follows the book and the minute, and never takes the focus by itself,
unless it was wanted where the desk stands."""

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QIcon,
    QKeySequence,
    QMouseEvent,
    QScreen,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.desk.desk import Change
from ui import theme
from ui.public_board.canvas import BoardCanvas
from ui.public_board.notice import called_now, notice_of
from ui.session import Session
from ui.words import words

A_MOMENT, A_SECOND, COMING_UP = 30, 1000, 800
WINDOW = 0.6  # of the screen's width and height
Shown = tuple[str, datetime, tuple[int, ...]]


class BoardWindow(QWidget):
    """`left()` when somebody closes it; `intruded()` when it was given the focus just because it came up;
    `guide_wanted()` when somebody asks what it is. `follow(session)`: whose board it shows from now on;
    `over_desk`: it stands on the desk's screen, because somebody wanted it there."""

    left = Signal()
    intruded = Signal()
    guide_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.over_desk = False
        self._session: Session | None = None
        self._shown: Shown | None = None
        self._since_up = QElapsedTimer()
        self.setWindowIcon(QIcon(str(theme.ASSETS / "icon.png")))
        self.canvas = BoardCanvas()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.resize(self.canvas.sizeHint())
        self._soon = QTimer(self)  # the desk is painted first: a press waits for nothing here
        self._soon.setSingleShot(True)
        self._soon.setInterval(A_MOMENT)
        self._soon.timeout.connect(self.show_board)
        self._clock = QTimer(self)
        self._clock.setInterval(A_SECOND)
        self._clock.timeout.connect(self.tick)
        for key in ("F11", "Esc"):
            QShortcut(QKeySequence(key), self, self.close).setAutoRepeat(False)
        QShortcut(QKeySequence("F1"), self, self.guide_wanted.emit).setAutoRepeat(False)
        QShortcut(QKeySequence("Alt+Return"), self, self.turn_full).setAutoRepeat(False)

    def follow(self, session: Session | None) -> None:
        """Show this session's board from now on; None: there is no day to be shown."""
        if self._session is not None:
            self._session.changed.disconnect(self._changed)
        self._session = session
        if session is not None:
            session.changed.connect(self._changed)
        self.show_board()

    def _changed(self, _change: Change) -> None:
        self._soon.start()

    def show_board(self) -> None:
        """What the book says now."""
        self._shown = self._moment()
        self.canvas.show_notice(notice_of(self._session))
        self.setWindowTitle(words("public_board", "Public board"))
        self._tell_keys()

    def tick(self) -> None:
        """A second has gone by: the board is read anew only if the minute or who is called has changed."""
        if self._moment() != self._shown:
            self.show_board()

    def _moment(self) -> Shown | None:
        session = self._session
        if session is None or session.board is None:
            return None
        now = session.now()
        called = tuple(turn.seq for turn in called_now(session.board, now))
        return session.board.head, now.replace(second=0, microsecond=0), called

    # ---- on a screen

    def show_full_on(self, screen: QScreen) -> None:
        """All of that screen, where the desk isn't."""
        self._fill(screen, over_desk=False)

    def show_over_desk(self, screen: QScreen) -> None:
        """All of that screen, before the desk, with the keys."""
        self._fill(screen, over_desk=True)
        self.come_forward()

    def _fill(self, screen: QScreen, *, over_desk: bool) -> None:
        self.over_desk = over_desk
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not over_desk)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self._tell_keys()

    def come_forward(self) -> None:
        """Before every other window, with the keys."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def turn_full(self) -> None:
        """From the full screen to a window in its corner, and back."""
        if self.isFullScreen():
            room = self.screen().availableGeometry()
            self.showNormal()
            self.resize(room.size() * WINDOW)
            self.move(room.bottomRight() - self.rect().bottomRight())
        else:
            self.showFullScreen()
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Not on a screen of the board's own: there the hall reads, and nobody types."""
        hint = ""
        if not self.isFullScreen():
            hint = words(
                "public_board", "F1: what is this? · Double-click or Alt+Enter: full screen · Esc: close"
            )
        elif self.over_desk:
            hint = words("public_board", "Esc: back to the desk · Alt+Enter: as a window · F1: what is this?")
        self.canvas.show_hint(hint)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.turn_full()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_board()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._has_just_come():
            self.intruded.emit()
        super().changeEvent(event)

    def _has_just_come(self) -> bool:
        """Nobody clicks on it that soon: then the focus came by itself."""
        return not self.over_desk and self._since_up.isValid() and self._since_up.elapsed() < COMING_UP

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._since_up.start()
        self._clock.start()
        self.show_board()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
