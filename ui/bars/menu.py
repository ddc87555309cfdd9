"""The menu of everything: each action of the table, in the groups in which people look for it."""

from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import Actions
from ui.words import words

GROUPS: tuple[tuple[str, ...], ...] = (
    ("first_visit", "return_visit", "guests", "override", "others"),
    ("met", "seen_off", "pass", "people", "undo"),
    ("expect", "after", "register", "why"),
    ("history", "find", "reports", "board"),
    ("open_day", "take_desk", "close_day", "verify", "slip"),
    ("roster", "import_roster", "rule_sheet", "officers"),
    ("settings", "language", "theme", "sound", "help"),
)


def main_menu(parent: QWidget, actions: Actions) -> QMenu:
    """The table's own actions, so that keys and what can be had now are always right."""
    menu = QMenu(words("menu", "Menu"), parent)
    for number, group in enumerate(GROUPS):
        if number:
            menu.addSeparator()
        for name in group:
            menu.addAction(actions[name])
    return menu
