"""A real window around a real book, and hands that press its keys."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from frontdesk.site import Site
from tests.ui.made_up import Clock, desk_at
from ui.chime import Chime
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.pages.desk.aside.quiet import SECONDS
from ui.session import Session


class Hands:
    """The window, its session and clock, and what a receptionist does with the keyboard."""

    def __init__(self, window: MainWindow, session: Session, clock: Clock) -> None:
        self.window, self.session, self.clock = window, session, clock
        self.desk = window.desk
        self.seconds = 0.0
        self.rung: list[Path] = []
        self.desk.guard.clock = lambda: self.seconds

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, two seconds after the one before."""
        self.seconds += 2
        QTest.keyClick(self._focus(), key, modifier)
        QApplication.processEvents()

    def press_at_once(self, key: Qt.Key) -> None:
        """The same, a tenth of a second after the one before."""
        self.seconds += 0.1 - 2
        self.press(key)

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type letters or digits; full-width ones come as an input method commits them."""
        for letter in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._focus(), event)
        QApplication.processEvents()

    def hold(self, key: Qt.Key) -> None:
        """What a held key sends after its first press."""
        QApplication.sendEvent(
            self._focus(),
            QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True, count=1),
        )

    def rest(self) -> None:
        """Some seconds in which nobody touches anything."""
        for _ in range(SECONDS):
            self.clock.forward(seconds=1)
            self.desk.tick()
        lay_out()

    def _focus(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        if dialog is None and not self.window.isActiveWindow():  # nobody manages windows here
            self.window.activateWindow()
            QApplication.processEvents()
        root = dialog if dialog is not None else self.window
        return root.focusWidget() or root

    @property
    def dialog(self) -> QDialog | None:
        dialog = QApplication.activeModalWidget()
        return dialog if isinstance(dialog, QDialog) else None

    @property
    def called(self) -> str:
        """The name on the called card; empty while it isn't shown."""
        return self.desk.called_card.hero.name() if self.desk.is_called_shown() else ""

    @property
    def next(self) -> str:
        """The name on the card of the next, as that will say it when it comes to the front."""
        if self.desk.is_called_shown():
            self.desk.next_card.show_view(self.desk.view)
        return self.desk.next_card.hero.name()


def lay_out() -> None:
    """Let the layouts arrive: what gets more room asks for it in its turn."""
    for _ in range(6):
        QApplication.processEvents()


def _noted_in(rung: list[Path]) -> Callable[[Path], bool]:
    """Plays nothing, but writes down that it was asked to."""

    def play(sound: Path) -> bool:
        rung.append(sound)
        return True

    return play


@contextmanager
def window_on(folder: Path, clock: Clock, site: Site | None = None) -> Iterator[Hands]:
    """A shown window on a new book of `site`."""
    desk = desk_at(folder, clock, site)
    session, jobs = Session(desk), Jobs()
    rung: list[Path] = []
    window = MainWindow(session, jobs, Chime(_noted_in(rung)))
    window.show()
    window.show_desk()
    QTest.qWaitForWindowActive(window)
    hands = Hands(window, session, clock)
    hands.rung = rung
    yield hands
    if (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    jobs.shutdown()
    desk.close()
