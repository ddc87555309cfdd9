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

from frontdesk.desk.commands import OpenDay
from frontdesk.desk.desk import Desk
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.errors import Refusal
from frontdesk.site import Site
from ui import theme
from ui.backups.keeper import Keeper
from ui.day import done_for_today, forgotten
from ui.jobs import Jobs
from ui.main_window import CLOSE, SETTINGS, MainWindow
from ui.session import Session
from ui.startup import strips
from ui.startup.furnishing import Furnishing, kept_by
from ui.startup.place.room import room_strip
from ui.startup.preferences import Preferences
from ui.startup.shell import Shell
from ui.words import other_language, use_language

if TYPE_CHECKING:
    from ui.pages.first_start import FirstStart
    from ui.public_board.keeper import BoardKeeper

OpenDesk = Callable[[Path], Desk]


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
        self.keeper: Keeper | None = None
        self.restore_wanted: Callable[[Path], object] | None = None
        self.sounded: Callable[[bool], object] = lambda _on: None
        self._board: BoardKeeper | None = None

    def move_in(self, desk: Desk) -> None:
        """The book is open: show its desk, or the first start if it is empty."""
        self._real = desk
        if desk.founded:
            self.show_desk()
        else:
            self.show_first_start()

    def move_out(self) -> None:
        """Let the made-up day go; the real desk is closed by whoever opened it."""
        self.keeper = None
        if self._board is not None:
            self._board.put_away()
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
        self._show_on_board(None)
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
        self._keep_backups(desk)
        self.use_sound()
        self._furnish(window)
        self._shell.say_title(session.site.name)
        self._shell.show_content(window)
        self.look_at_the_date()
        self._show_on_board(session)
        if page:
            window.show_page(page)
        elif not session.day_is_open and not done_for_today(session.board, session.today()):
            QTimer.singleShot(0, window, self._offer_day)

    def _furnish(self, window: MainWindow) -> None:
        days = self._folder if self._made_up is not None else None
        kept, self._kept = self._kept, {}
        self.sounded = lambda _on: None
        self._furnishing = Furnishing(window, self._preferences, days, kept, self)
        window.on("open_day", self._offer_day)
        window.on("board", lambda: self._keeper().turn())
        window.on("language", self.switch_language)
        window.on("theme", self.switch_theme)
        window.on("sound", self.switch_sound)
        window.session.changed.connect(self.look_at_the_date)

    def _keep_backups(self, desk: Desk) -> None:
        """The keeper of this desk's backups; those of a made-up day go with it, and aren't made unasked."""
        made_up = desk is self._made_up
        if self.keeper is None or not self.keeper.keeps(desk):
            folder = self._preferences.backups_of(Path(desk.path))
            if made_up and self._folder is not None:
                folder = self._folder / "backups"
            hours = 0 if made_up else self._preferences.backup_hours
            self.keeper = Keeper(desk, self._jobs, folder, hours)
            self.keeper.restorable = not made_up
            self.keeper.changed.connect(self.look_at_the_date)
        if self.session is not None and not made_up:
            self.session.changed.connect(self.keeper.follow)

    def restore(self, backup: Path) -> None:
        """Have the backup put in the place of the book, which must be closed for that."""
        if self._made_up is None and self.restore_wanted is not None:
            self.restore_wanted(backup)

    def each_minute(self) -> None:
        """Is it another day, is a backup due?"""
        self.look_at_the_date()
        if self.keeper is not None and self._made_up is None:
            self.keeper.look()

    def _keeper(self) -> BoardKeeper:
        """The public board's, made when it is first wanted."""
        from ui.public_board.keeper import BoardKeeper

        if self._board is None:
            self._board = BoardKeeper(self._shell, self._preferences)
            self._board.follow(self.session)
            self._board.window.guide_wanted.connect(self._tell_about_board)
        return self._board

    def _tell_about_board(self) -> None:
        """Visitors look at the board: what it is stands at the desk; after that the board comes back."""
        if self.window is not None:
            self._shell.come_forward()
            guide = self.window.openers.guide("board")
            guide.finished.connect(self._keeper().come_back)

    def _show_on_board(self, session: Session | None) -> None:
        """The public board shows this session from now on, if it is wanted at all."""
        if self._board is not None:
            self._board.follow(session)
        elif session is not None and self._preferences.board_open:
            QTimer.singleShot(0, self._shell, self._keeper)

    def _offer_day(self) -> None:
        """Ask who is at the desk, and open the day; where it can't be opened, say why at once."""
        if self.window is None or self.session is None:
            return
        if not done_for_today(self.session.board, self.session.today()):
            from ui.dialogs.open_day import OpenDayDialog

            OpenDayDialog(self.window, self.session).open()
        else:
            self.session.do(OpenDay(self.session.today()))

    def look_at_the_date(self, _change: object = None) -> None:
        """Say it above everything if the day is made up, or if an earlier day is still open."""
        if self.window is None or self.session is None:
            return
        if self._made_up is not None:
            self._shell.show_strip(strips.of_made_up_day(self.set_up_site))
        elif forgotten(self.session.board, self.session.today()):
            self.window.show_actions()
            self._shell.show_strip(
                strips.of_forgotten_day(self.session, self._show_close_page, self._offer_day)
            )
        elif (behind := strips.of_clock_behind(self.session)) is not None:
            self._shell.show_strip(behind)
        elif self.keeper is not None and self.keeper.trouble is not None:
            self._shell.show_strip(strips.of_failed_backup(self.keeper.trouble, self._show_settings))
        else:
            self._shell.show_strip(room_strip(self._real))

    def _show_settings(self) -> None:
        if self.window is not None:
            self.window.show_page(SETTINGS)

    def _show_close_page(self) -> None:
        if self.window is not None:
            self.window.show_page(CLOSE)

    # ---- the look

    def switch_language(self) -> None:
        """To the other language, at once, on whatever is shown; nothing that was typed is lost."""
        self.use_language(other_language())

    def use_language(self, wanted: str) -> None:
        """Speak this language from now on."""
        use_language(self._app, wanted)
        self._preferences.language = wanted
        self._build_anew()

    def use_scale(self, percent: int) -> None:
        """Have all type in this size from now on."""
        theme.use_scale(self._app, percent)
        self._preferences.scale = percent
        self._build_anew()

    def _build_anew(self) -> None:
        if self.first_start is not None:
            self.show_first_start(self.first_start)
        elif self.window is not None:
            self._kept = kept_by(self.window)
            self.show_desk(self.window.shown)

    def switch_theme(self) -> None:
        """To the next of: as the system has it, light, dark."""
        self.use_theme(theme.next_mode(theme.mode(self._app)))

    def use_theme(self, mode: theme.Mode) -> None:
        """Light, dark, or as the system has it."""
        theme.apply(self._app, mode)
        self._preferences.theme = mode

    def switch_sound(self) -> None:
        """Everything silent, or to be heard again."""
        self._preferences.sound = not self._preferences.sound
        self.use_sound()
        if self.window is not None:
            self.window.chime.ring()
            self.sounded(self._preferences.sound)

    def use_sound(self) -> None:
        """What can be heard, as this computer remembers it."""
        if self.window is not None:
            chime, wanted = self.window.chime, self._preferences
            chime.muted, chime.rings, chime.speaks = not wanted.sound, wanted.chime, wanted.spoken_name
            self.window.footer.show_sound(wanted.sound)
