"""Scenes for the pictures: the rule sheet's page, its comparison, and what if."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from tests.ui.evening_scenes import wait
from ui.main_window import SHEET, MainWindow
from ui.pages.sheet.what_if_dialog import WhatIfDialog
from ui.pages.sheet_page import SheetPage

CHANGES: dict[str, object] = {
    "day_start": "lot",
    "share": "by_headcount",
    "return_visit": {"counts": True, "owner_away": "supervisor"},
}
WEEKEND = {"days": ["sat", "sun"], "dates": ["2026-10-01"], "sheet": {"agency_busy": "lost"}}


def page(window: MainWindow) -> SheetPage:
    """The page, in the window."""
    made = SheetPage(window.session, window.jobs)
    window.add_page(SHEET, made)
    window.show_page(SHEET)
    return made


def clause(wanted: str) -> Callable[[MainWindow], object]:
    """The page with this clause, once its figures are there."""

    def show(window: MainWindow) -> None:
        page(window).clauses.select(wanted)
        wait(window)

    return show


def changed(window: MainWindow) -> SheetPage:
    """Some clauses are changed, one of them so that it can't be."""
    made = page(window)
    for name, choice in CHANGES.items():
        choose(made, name, choice)
    choose(made, "opening_hours", "18:00-09:00")
    return made


def weekend(window: MainWindow) -> None:
    choose(page(window), "weekend", WEEKEND)
    wait(window)


def adopt(window: MainWindow) -> None:
    made = page(window)
    for name, choice in (CHANGES | {"weekend": WEEKEND}).items():
        choose(made, name, choice)
    made.open_adopt()
    wait(window)


def what_if(window: MainWindow) -> None:
    made = page(window)
    for name, choice in CHANGES.items():
        choose(made, name, choice)
    made.open_what_if()
    if isinstance(made.dialog, WhatIfDialog):
        made.dialog.confirm()
        while made.dialog.busy:
            QTest.qWait(10)


def choose(made: SheetPage, name: str, choice: object) -> None:
    """Choose it as hands on its controls do."""
    made.clauses.select(name)
    made.panel.editor.show_value(choice)
    made.panel.editor.changed.emit()
