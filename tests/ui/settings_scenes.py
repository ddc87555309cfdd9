"""Scenes for the pictures: settings, backups, the guide, and the desk in large type."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.desk.backups.plan import Named, name_of
from frontdesk.desk.backups.restoring import Restored
from frontdesk.desk.desk import Desk
from tests.ui.evening_scenes import wait
from tests.ui.made_up import first_visit
from ui import theme
from ui.backups.keeper import Keeper
from ui.backups.putting_back import PutBack, PuttingBack
from ui.chime import Chime
from ui.guide.dialog import GuideDialog
from ui.main_window import SETTINGS, START, MainWindow
from ui.pages.settings.page import SettingsPage
from ui.startup.preferences import Preferences

Show = Callable[[MainWindow], object]
_larger: list[MainWindow] = []


def desk_of(window: MainWindow) -> Desk:
    """The desk behind the window."""
    desk: Desk = window.session._desk
    return desk


def settings(window: MainWindow) -> SettingsPage:
    """The page, with a few backups in its folder."""
    folder = Path(tempfile.mkdtemp())
    keeper = Keeper(desk_of(window), window.jobs, folder / "backups", 4, window)
    preferences = Preferences(folder / "desk.ini")
    mode = theme.mode(theme.the_app())
    page = SettingsPage(window.session, preferences, keeper, Chime(lambda _: True), mode, folder / "days")
    keeper.back_up()
    wait(window)
    first = next(one for one in keeper.found or ())
    for text, aside in (("2026-09-25 19:30", False), ("2026-09-24 19:29", True), ("2026-09-24 18:00", False)):
        made = datetime.fromisoformat(text)
        first.file.with_name(name_of(Named(first.name.whose, made, aside))).write_bytes(
            first.file.read_bytes()
        )
    window.add_page(SETTINGS, page)
    window.show_page(SETTINGS)
    wait(window)
    QTest.qWait(50)
    for line, shown in (
        (page.backups.folder, "/home/desk/backups"),
        (page.folders.days, "/home/desk/frontdesk"),
        (page.folders.book, "/home/desk/site.book"),
    ):
        line.where.setText(shown)
    return page


def found(window: MainWindow) -> None:
    settings(window).search.setText("屏" if theme.the_app().property("language") == "zh_CN" else "monitor")


def failed(window: MainWindow) -> None:
    page = settings(window)
    page._keeper.use_folder(Path("/media/stick/backups"))
    page._keeper.back_up()
    wait(window)


def restore(window: MainWindow) -> None:
    page = settings(window)
    backup = page.backups.selected()
    for _ in range(3):
        first_visit(window.session)
    assert backup is not None
    page.ask_restore(backup)


def putting_back(window: MainWindow) -> None:
    page = PuttingBack()
    page.show_progress(2, 4)
    window.add_page(START, page)
    window.show_page(START)


def put_back(window: MainWindow) -> None:
    page = settings(window)
    backup = page.backups.selected()
    assert backup is not None
    PutBack(window, Restored(backup.facts, Path("/home/desk/backups/wxc-2026-09-26-193012-kept.book"))).open()


def guide(topic: str) -> Show:
    return lambda window: window.openers.guide(topic)


def guide_found(window: MainWindow) -> None:
    window.openers.guide()
    dialog = window.openers.current
    assert isinstance(dialog, GuideDialog)
    dialog.field.setText("校验" if theme.the_app().property("language") == "zh_CN" else "check text")
    dialog.choices.select_row(1)


def guide_over(window: MainWindow) -> None:
    window.actions_by_name["override"].trigger()
    dialog = window.openers.current
    show = getattr(dialog, "show_guide", None)
    assert show is not None
    show()


def large(percent: int, show: Show = lambda _window: None) -> Show:
    """The same in larger type: lengths are those of widgets made after it was chosen."""

    def enlarge(window: MainWindow) -> None:
        theme.use_scale(theme.the_app(), percent)
        made = MainWindow(window.session, window.jobs, Chime(lambda _: True))
        made.resize(window.size())
        made.show()
        made.show_desk()
        window.hide()
        QApplication.processEvents()
        show(made)
        _larger.append(made)

    return enlarge


def newest(window: MainWindow) -> MainWindow:
    """The window to look at."""
    return _larger[-1] if _larger else window


def normal() -> None:
    """Back to the usual size of type."""
    while _larger:
        window = _larger.pop()
        window.close()
        window.deleteLater()
    theme.use_scale(theme.the_app(), 100)
