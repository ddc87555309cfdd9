"""The pages and dialogs that stand around the desk: each is made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ui.main_window import CLOSE, HISTORY, REPORTS, ROSTER, SETTINGS, SHEET, MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.backups.keeper import Keeper
    from ui.pages.history_page import HistoryPage
    from ui.startup.preferences import Preferences
    from ui.theme import Mode


class Host(Protocol):
    """Who can do what a setting asks for."""

    @property
    def keeper(self) -> Keeper | None: ...

    def use_language(self, wanted: str) -> None: ...

    def use_theme(self, mode: Mode) -> None: ...

    def use_scale(self, percent: int) -> None: ...

    def use_sound(self) -> None: ...

    def restore(self, backup: Path) -> None: ...

    sounded: Callable[[bool], object]


@runtime_checkable
class Keeps(Protocol):
    """A page that has something to carry over when it is made anew, as after another language."""

    def kept(self) -> object:
        """What the next page of this name begins with."""


def kept_by(window: MainWindow) -> dict[str, object]:
    """What the window's pages carry over, by their names."""
    return {name: page.kept() for name, page in window.pages.items() if isinstance(page, Keeps)}


class Furnishing:
    """Puts them into `window`. `days`: below which folder the days' files go, if not where this computer
    remembers; `kept`: what the pages of an earlier window carried over; `host`:
    who does what the settings ask for."""

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        days: Path | None,
        kept: Mapping[str, object],
        host: Host | None = None,
    ) -> None:
        self._window, self._preferences, self._days, self._kept = window, preferences, days, kept
        self._host = host
        self._session, self._jobs = window.session, window.jobs
        for name, make in self._pages().items():
            window.add_later(name, partial(self._with_columns, name, make))
        window.on("verify", self._verify)
        window.on("slip", self._slip)
        window.on("import_roster", self._import_roster)
        window.on("history", self._day)
        window.on("find", self._find)
        window.on("why", self._why)

    def _with_columns(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """The page, its tables as somebody drew their columns last."""
        from ui.startup.place.columns import remember_columns

        page = make()
        remember_columns(page, name, self._preferences)
        return page

    def _pages(self) -> dict[str, Callable[[], QWidget]]:
        return {
            CLOSE: self._close_page,
            SHEET: self._sheet_page,
            ROSTER: self._people_page,
            HISTORY: self._history_page,
            REPORTS: self._reports_page,
            SETTINGS: self._settings_page,
        }

    def _close_page(self) -> QWidget:
        from ui.pages.close_page import ClosePage

        page = ClosePage(self._session, self._jobs, self._days or self._preferences.day_folder)
        page.details_wanted.connect(self._window.openers.register)
        page.folder_chosen.connect(self._remember_folder)
        return page

    def _day_folder(self) -> Path:
        """Below which the evenings' files are written."""
        from ui.pages.close_page import usual_folder

        return self._days or self._preferences.day_folder or usual_folder()

    def _remember_folder(self, folder: Path) -> None:
        if self._days is None:
            self._preferences.day_folder = folder

    def _sheet_page(self) -> QWidget:
        from ui.pages.sheet_page import SheetPage

        choices = self._kept.get(SHEET)
        return SheetPage(self._session, self._jobs, choices if isinstance(choices, dict) else None)

    def _history_page(self) -> QWidget:
        from ui.pages.history_page import HistoryPage, Kept

        kept = self._kept.get(HISTORY)
        columns = self._preferences.columns(HISTORY)
        page = HistoryPage(self._session, columns, kept if isinstance(kept, Kept) else None)
        page.why_wanted.connect(self._window.openers.why_on)
        page.columns_changed.connect(lambda state: self._preferences.keep_columns(HISTORY, state))
        return page

    def _day(self) -> None:
        """The history at a day, also from its search."""
        self._window.show_page(HISTORY)
        self._history().begin_day()

    def _find(self) -> None:
        """The history, ready to search."""
        self._window.show_page(HISTORY)
        self._history().begin_search()

    def _history(self) -> HistoryPage:
        from ui.pages.history_page import HistoryPage

        page = self._window.page(HISTORY)
        assert isinstance(page, HistoryPage)
        return page

    def _why(self) -> None:
        """Why of what is chosen in the history, else of the newest turn."""
        if self._window.shown == HISTORY:
            self._history().ask_why()
        else:
            self._window.openers.why(0, "")

    def _people_page(self) -> QWidget:
        from ui.pages.people_page import PeoplePage

        page = PeoplePage(self._session, self._jobs, self._kept.get(ROSTER))
        page.why_wanted.connect(self._window.openers.why)
        page.import_wanted.connect(self._import_roster)
        return page

    def _reports_page(self) -> QWidget:
        from ui.pages.reports_page import ReportsPage

        shown = self._kept.get(REPORTS)
        return ReportsPage(self._session, self._jobs, shown if isinstance(shown, dict) else None)

    def _settings_page(self) -> QWidget:
        from ui import theme
        from ui.pages.settings.page import SettingsPage

        host = self._host
        assert host is not None, "somebody must do what the settings ask for"
        keeper = host.keeper
        assert keeper is not None
        days = self._day_folder()
        mode = theme.mode(theme.the_app())
        page = SettingsPage(self._session, self._preferences, keeper, self._window.chime, mode, days)
        page.language_wanted.connect(host.use_language)
        page.mode_wanted.connect(host.use_theme)
        page.scale_wanted.connect(host.use_scale)
        page.sound_changed.connect(host.use_sound)
        page.days_chosen.connect(self._use_day_folder)
        page.restore_wanted.connect(lambda backup: host.restore(backup.file))
        host.sounded = page.sound.show_sound
        page.resume(self._kept.get(SETTINGS))
        return page

    def _use_day_folder(self, folder: Path) -> None:
        """From now on, also by a page of the evening that is made already."""
        self._remember_folder(folder)
        from ui.pages.close_page import ClosePage

        close = self._window.page(CLOSE)
        if isinstance(close, ClosePage):
            close.base = folder

    def _verify(self) -> None:
        from ui.dialogs.verify import VerifyDialog

        board = self._session.board
        day = board.date.isoformat() if board is not None else ""
        folder = self._day_folder() / self._session.site.id / day
        VerifyDialog(self._window, self._jobs, folder).open()

    def _slip(self) -> None:
        from ui.dialogs.slip.dialog import SlipDialog

        SlipDialog(self._window, self._session).open()

    def _import_roster(self) -> None:
        from ui.dialogs.import_roster import ImportRosterDialog
        from ui.startup.place.columns import remember_columns

        dialog = ImportRosterDialog(self._window, self._session, self._jobs)
        remember_columns(dialog, "import_roster", self._preferences)
        dialog.open()
