"""The pages and dialogs that stand around the desk: each is made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ui.main_window import CLOSE, SHEET, MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.startup.preferences import Preferences


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
    remembers; `kept`: what the pages of an earlier window carried over."""

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        days: Path | None,
        kept: Mapping[str, object],
    ) -> None:
        self._window, self._preferences, self._days, self._kept = window, preferences, days, kept
        self._session, self._jobs = window.session, window.jobs
        for name, make in self._pages().items():
            window.add_later(name, partial(self._with_columns, name, make))
        window.on("verify", self._verify)
        window.on("import_roster", self._import_roster)

    def _with_columns(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """The page, its tables as somebody drew their columns last."""
        from ui.startup.place.columns import remember_columns

        page = make()
        remember_columns(page, name, self._preferences)
        return page

    def _pages(self) -> dict[str, Callable[[], QWidget]]:
        return {CLOSE: self._close_page, SHEET: self._sheet_page}

    def _close_page(self) -> QWidget:
        from ui.pages.close_page import ClosePage

        page = ClosePage(self._session, self._jobs, self._days or self._preferences.day_folder)
        page.details_wanted.connect(self._window.openers.register)
        page.folder_chosen.connect(self._remember_folder)
        return page

    def _remember_folder(self, folder: Path) -> None:
        if self._days is None:
            self._preferences.day_folder = folder

    def _sheet_page(self) -> QWidget:
        from ui.pages.sheet_page import SheetPage

        choices = self._kept.get(SHEET)
        return SheetPage(self._session, self._jobs, choices if isinstance(choices, dict) else None)

    def _verify(self) -> None:
        from ui.dialogs.verify import VerifyDialog

        VerifyDialog(self._window, self._jobs).open()

    def _import_roster(self) -> None:
        from ui.dialogs.import_roster import ImportRosterDialog
        from ui.startup.place.columns import remember_columns

        dialog = ImportRosterDialog(self._window, self._session, self._jobs)
        remember_columns(dialog, "import_roster", self._preferences)
        dialog.open()
