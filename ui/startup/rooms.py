"""What stands in the window once the book is open: the first start, the desk, a made-up day; and moving
between them, also when the language changes."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from frontdesk.desk.desk import Desk
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.errors import Refusal
from frontdesk.site import Site
from ui import theme
from ui.day import forgotten
from ui.jobs import Jobs
from ui.main_window import CLOSE, MainWindow
from ui.session import Session
from ui.startup.furnishing import Furnishing, kept_by
from ui.startup.place.room import room_left
from ui.startup.preferences import Preferences
from ui.startup.shell import Shell
from ui.startup.strip import Strip
from ui.words import day_text, listed, other_language, use_language, words

if TYPE_CHECKING:
    from ui.pages.first_start import FirstStart

OpenDesk = Callable[[Path], Desk]
MEGABYTE = 1024 * 1024
LITTLE_ROOM = 50 * MEGABYTE


class Rooms:
    """Shows in `shell` what belongs to the desk. `open_desk` is the composition root's."""

    def __init__(
        self, app: QApplication, shell: Shell, preferences: Preferences, jobs: Jobs, open_desk: OpenDesk
    ) -> None:
        self._app, self._shell, self._preferences = app, shell, preferences
        self._jobs, self._open_desk = jobs, open_desk
        self._real: Desk | None = None
        self._made_up: Desk | None = None
        self._folder: Path | None = None
        self.session: Session | None = None
        self.window: MainWindow | None = None
        self.first_start: FirstStart | None = None
        self._furnishing: Furnishing | None = None
        self._kept: dict[str, object] = {}

    def move_in(self, desk: Desk) -> None:
        """The book is open: show its desk, or the first start if it is empty."""
        self._real = desk
        if desk.founded:
            self.show_desk()
        else:
            self.show_first_start()

    def move_out(self) -> None:
        """Let the made-up day go; the real desk is closed by whoever opened it."""
        if self._made_up is not None:
            self._made_up.close()
            self._made_up = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    @property
    def is_made_up(self) -> bool:
        """Whether the desk on the screen is that of a made-up day."""
        return self._made_up is not None and self.window is not None

    # ---- the first start

    def show_first_start(self, former: FirstStart | None = None, at: int = -1) -> None:
        """Ask what to do; with `former` the answers so far, as after a change of the language."""
        from ui.pages.first_start import FirstStart

        assert self._real is not None
        answers, at = (former.answers, former.at) if former is not None else (None, at)
        page = FirstStart(self._jobs, Path(self._real.path), answers, at)
        page.try_wanted.connect(self.try_made_up_day)
        page.founded.connect(self._found)
        page.language_wanted.connect(self.switch_language)
        page.theme_wanted.connect(self.switch_theme)
        self.window, self.session, self.first_start = None, None, page
        self._shell.say_title()
        self._shell.show_strip(None)
        self._shell.show_content(page)

    def _found(self, site: Site) -> None:
        assert self._real is not None
        assert self.first_start is not None
        try:
            self._real.found(site)
            if self.first_start.first_pins is not None:
                set_first_pins(self._real, self.first_start.first_pins)
        except Refusal as refusal:
            self.first_start.refuse(refusal)
            return
        self.show_desk()

    def try_made_up_day(self) -> None:
        """A busy Saturday in a temporary folder: ready to press."""
        from frontdesk.demo.saturday import play_busy_saturday

        self.move_out()
        self._folder = Path(tempfile.mkdtemp(prefix="frontdesk-"))
        self._made_up = self._open_desk(self._folder / "made-up-day.book")
        play_busy_saturday(self._made_up)
        self.show_desk()

    def set_up_site(self) -> None:
        """From the made-up day to the own site."""
        self.show_first_start(at=0)
        self.move_out()

    # ---- the desk

    def show_desk(self, page: str = "") -> None:
        """Build the desk's window anew around the book, on `page` if one is named."""
        desk = self._made_up or self._real
        assert desk is not None
        self.first_start = None
        self.session = session = Session(desk)
        self.window = window = MainWindow(session, self._jobs)
        session.setParent(window)
        self._furnish(window)
        self._shell.say_title(session.site.name)
        self._shell.show_content(window)
        self.look_at_the_date()
        if page:
            window.show_page(page)
        elif not session.day_is_open:
            QTimer.singleShot(0, window, self._offer_day)

    def _furnish(self, window: MainWindow) -> None:
        days = self._folder if self._made_up is not None else None
        kept, self._kept = self._kept, {}
        self._furnishing = Furnishing(window, self._preferences, days, kept)
        window.on("open_day", self._offer_day)
        window.on("language", self.switch_language)
        window.on("theme", self.switch_theme)
        window.session.changed.connect(self.look_at_the_date)

    def _offer_day(self) -> None:
        if self.window is not None and self.session is not None:
            from ui.dialogs.open_day import OpenDayDialog

            OpenDayDialog(self.window, self.session).open()

    def look_at_the_date(self, _change: object = None) -> None:
        """Say it above everything if the day is made up, or if an earlier day is still open."""
        if self.window is None or self.session is None:
            return
        if self._made_up is not None:
            self._shell.show_strip(self._made_up_strip())
        elif forgotten(self.session.board, self.session.today()):
            self._shell.show_strip(self._forgotten_strip(self.session))
        else:
            self._shell.show_strip(self._room_strip())

    def _room_strip(self) -> Strip | None:
        """Said before the disk is full, when there is still time."""
        assert self._real is not None
        free = room_left(Path(self._real.path))
        if free is None or free >= LITTLE_ROOM:
            return None
        told = words(
            "startup",
            "The disk is nearly full: {free} MB are left. Make room, or soon nothing can be written.",
            free=free // MEGABYTE,
        )
        return Strip(told, [])

    def _made_up_strip(self) -> Strip:
        from frontdesk.demo.saturday import PINS

        told = words(
            "startup",
            "A made-up day: press whatever you like, nothing of it is kept. PINs: {pins}",
            pins=listed(f"{name} {pin}" for name, pin in PINS.items()),
        )
        return Strip(told, [(words("startup", "Set up your site"), self.set_up_site)])

    def _show_close_page(self) -> None:
        if self.window is not None:
            self.window.show_page(CLOSE)

    def _forgotten_strip(self, session: Session) -> Strip:
        assert session.board is not None
        told = words("startup", "{day} was never closed.", day=day_text(session.board.date))
        return Strip(
            told,
            [
                (words("startup", "Close it, with confirmation"), self._show_close_page),
                (words("startup", "Open today"), self._offer_day),
            ],
        )

    # ---- the look

    def switch_language(self) -> None:
        """To the other language, at once, on whatever is shown; nothing that was typed is lost."""
        use_language(self._app, other_language())
        self._preferences.language = str(self._app.property("language"))
        if self.first_start is not None:
            self.show_first_start(self.first_start)
        elif self.window is not None:
            self._kept = kept_by(self.window)
            self.show_desk(self.window.shown)

    def switch_theme(self) -> None:
        """To the next of: as the system has it, light, dark."""
        mode = theme.next_mode(theme.mode(self._app))
        theme.apply(self._app, mode)
        self._preferences.theme = mode
