"""The composition root: reads the arguments, paints a window, opens the book, and puts the screens together.

What takes time to import (the database, the pages) is imported once a window stands on the screen.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ui.startup.imports import loading, tidy
from ui.startup.place.screens import place_of, put_back
from ui.startup.preferences import Preferences, config_file, default_book
from ui.startup.shell import Face, Shell
from ui.startup.single import Door

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from frontdesk.desk.desk import Desk
    from frontdesk.errors import Refusal
    from ui.jobs import Jobs
    from ui.startup.crash import Faults
    from ui.startup.leaving.leaving import Leaving
    from ui.startup.rooms import Rooms

EVERY_MINUTE = 60_000
SOON = 100  # ms: when the desk stands, and whoever waits for it can press
STYLE = ("-style", "fusion")
"""The style below ours. As an argument: asking for it later would have Qt's styles told to Python first."""


def application() -> QApplication:
    """The one QApplication, with our name."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    assert isinstance(app, QApplication)
    app.setApplicationName("frontdesk")
    app.setDesktopFileName("frontdesk")
    return app


class Program:
    """One run of the program: the window, the door, the book, and what stands in the window."""

    def __init__(
        self, app: QApplication, preferences: Preferences, book: Path, language: str = "", look: str = ""
    ) -> None:
        self.app, self.preferences, self.book = app, preferences, book
        self._language, self._look = language, look
        self.shell = Shell()
        put_back(self.shell, preferences.window)
        self.shell.leaving.connect(self.leave)
        self._minutes = QTimer(self.shell)
        self._minutes.timeout.connect(self._each_minute)
        self.door: Door | None = None
        self.desk: Desk | None = None
        self.jobs: Jobs | None = None
        self.rooms: Rooms | None = None
        self.faults: Faults | None = None
        self.leaving: Leaving | None = None
        self._left = False

    def start(self) -> bool:
        """Show a window at once and open the book behind it; False if another program has the book and
        has shown its window instead."""
        entered = self._enter()
        if entered is False:
            return False
        face = Face(self.preferences.ground)
        after = self.open_book if entered is True else lambda: self._turned_away(entered)
        face.painted.connect(lambda: QTimer.singleShot(0, after))
        self.shell.show_content(face)
        self.shell.show()
        return True

    def _turned_away(self, refusal: Refusal) -> None:
        self._dress()
        self.trouble(refusal)

    def _enter(self) -> bool | Refusal:
        """Whether the book is ours, or why neither it nor its program can be had."""
        if self.book == default_book():
            with suppress(OSError):  # then the book itself says in words what is wrong there
                self.book.parent.mkdir(parents=True, exist_ok=True)
        self.door = Door(self.book)
        if self.door.enter():
            return True
        from frontdesk.errors import Refusal

        try:
            return self.door.enter_or_knock()
        except Refusal as refusal:
            return refusal

    def _dress(self) -> None:
        """Language, colours and type, once the window stands."""
        from ui import theme
        from ui.words import use_language

        mode = next((m for m in ("light", "dark", "system") if m == self._look), self.preferences.theme)
        use_language(self.app, self._language or self.preferences.language)
        self.app.sendPostedEvents(None, QEvent.Type.LanguageChange.value)  # nobody has said anything yet
        theme.apply(self.app, mode)
        theme.use_scale(self.app, self.preferences.scale)
        self.shell.say_title()

    @loading()
    def open_book(self) -> None:
        """Open the book and show the desk, or the first start, or why it can't be opened."""
        self._dress()
        self._watch_for_faults()
        self.reopen()
        QTimer.singleShot(SOON, self.shell, self._listen)

    def _listen(self) -> None:
        """Held keys are known as such, and whoever starts the program once more gets this window."""
        from ui.startup.held_keys import tell_held_keys

        tell_held_keys(self.app)
        if self.door is not None and not self._left:
            self.door.listen(self.shell.come_forward)

    def _furnish(self) -> None:
        from ui.jobs import Jobs
        from ui.startup.rooms import Rooms

        assert self.desk is not None
        self.jobs = self.jobs or Jobs()
        self.rooms = Rooms(self.app, self.shell, self.preferences, self.jobs, open_desk)
        self.rooms.restore_wanted = self.restore
        self.rooms.move_in(self.desk)
        self._minutes.start(EVERY_MINUTE)
        self._ask_before_leaving()
        QTimer.singleShot(0, self.shell, self._tell_sudden_end)

    def _ask_before_leaving(self) -> None:
        from ui.startup.leaving.leaving import Leaving

        if self.leaving is None:
            self.leaving = Leaving(
                self.shell, self.preferences, lambda: self.rooms, self.remember, self.leave
            )
            self.app.commitDataRequest.connect(self.leaving.shutting_down, Qt.ConnectionType.DirectConnection)
            self.app.aboutToQuit.connect(self.leaving.ended)

    def _each_minute(self) -> None:
        tidy()
        if self.rooms is not None:
            self.rooms.each_minute()

    def restore(self, backup: Path) -> None:
        """Close the book, put the backup in its place, and open it again, whatever came of it."""
        from ui.backups.swap import put_back

        self._minutes.stop()
        put_back(self, backup)

    def _put_back_unread(self, backup: Path) -> None:
        from ui.backups.swap import put_back_unread

        put_back_unread(self, backup)

    def reopen(self) -> bool:
        """Open the book and show its desk; False, and why, where that can't be."""
        from frontdesk.errors import Refusal

        try:
            self.desk = open_desk(self.book)
        except Refusal as refusal:
            self.trouble(refusal)
            return False
        self._furnish()
        return True

    def _watch_for_faults(self) -> None:
        """Only once the door's lock is taken, so that two programs never write one log."""
        from ui.startup.crash import Faults, log_folder

        if self.faults is None:
            self.faults = Faults(log_folder(), self.shell)
            self.faults.told.connect(self._tell_fault)
            self.faults.install()

    def _tell_fault(self, _log_file: str) -> None:
        from ui.startup.faults.telling import tell_fault

        tell_fault(self.app, self.shell, self.faults, self.rooms)

    def _tell_sudden_end(self) -> None:
        """The program before this one was killed, or the power went: what stands in the book?"""
        if self.door is not None and self.door.was_left_locked:
            self.door.was_left_locked = False
            from ui.startup.faults.telling import tell_sudden_end

            tell_sudden_end(self.app, self.shell, self.faults, self.rooms)

    def trouble(self, refusal: Refusal) -> None:
        """Say why the book can't be opened, and what can be done."""
        from ui.startup.trouble import TroublePage

        page = TroublePage(refusal, self.book, self.preferences.backups_of(self.book))
        page.restore_wanted.connect(self._put_back_unread)
        page.again.connect(lambda: self.choose(self.book))
        page.chosen.connect(self._choose_for_good)
        page.quitting.connect(self.shell.close)
        self.shell.say_title()
        self.shell.show_content(page)

    def _choose_for_good(self, book: Path) -> None:
        self.preferences.book = book
        self.choose(book)

    def choose(self, book: Path) -> None:
        """Open this book instead."""
        if self.door is not None:
            self.door.leave()
        self.book = book
        match self._enter():
            case True:
                self.open_book()
            case False:
                self.shell.close()
            case refusal:
                self.trouble(refusal)

    def end(self) -> None:
        """The system ends the program: nobody is asked any more."""
        self.leave()
        self.app.exit(0)

    def remember(self) -> None:
        """Write down what this computer remembers of the window."""
        self.preferences.window = place_of(self.shell).written()
        self.preferences.ground = self.app.palette().window().color().name()
        self.preferences.keep()

    def leave(self) -> None:
        """Let go of everything, once; what was pressed stands in the book already."""
        if self._left:
            return
        self._left = True
        self.remember()
        if self.rooms is not None:
            self.rooms.move_out()
        if self.jobs is not None:
            self.jobs.shutdown()
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        if self.door is not None:
            self.door.leave()
        if self.faults is not None:
            self.faults.uninstall()


def open_desk(book: Path) -> Desk:
    """The desk of the book; raises the Refusal where it can't be opened."""
    from frontdesk.desk.desk import Desk

    return Desk.at(book)


def _options(given: Sequence[str]) -> Namespace:
    from ui.startup.options import options_of

    return options_of(given)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _options(given) if given else None
    if options is not None and options.self_test is not None:
        from ui.startup.self_test_run import self_test

        return self_test(application, open_desk, options.self_test)
    app = application()
    preferences = Preferences(config_file())
    book = (options.book if options else None) or preferences.book or default_book()
    look = (options.language or "", options.theme or "") if options else ("", "")
    program = Program(app, preferences, book, *look)
    if not program.start():
        return 0
    from ui.startup.leaving.signals import end_by_signal

    watch = end_by_signal(program.end)
    status = app.exec()
    del watch
    return status


if __name__ == "__main__":
    sys.exit(main())
