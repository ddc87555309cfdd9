"""The menu of everything: each action of the table, in the groups in which people look for it."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QMenu, QWidget

from frontdesk.words import Sentence, say
from ui.actions import Actions
from ui.words import spoken, words

GROUPS: Mapping[Sentence, tuple[str, ...]] = MappingProxyType(
    {
        say("menu", "Who comes"): ("first_visit", "return_visit", "guests", "others", "override"),
        say("menu", "Who receives"): ("met", "seen_off", "pass", "people", "undo"),
        say("menu", "About a visit"): ("expect", "register", "after", "why"),
        say("menu", "Look back, check"): ("find", "history", "reports", "verify", "slip"),
        say("menu", "The day"): ("open_day", "take_desk", "close_day", "board"),
        say("menu", "People and rules"): ("roster", "import_roster", "officers", "rule_sheet"),
        say("menu", "This computer"): ("settings", "language", "theme", "sound", "help"),
    }
)


def main_menu(parent: QWidget, actions: Actions) -> QMenu:
    """The table's own actions, so that keys and what can be had now are always right. A digit opens a group,
    arrows and Enter go on."""
    menu = QMenu(words("menu", "Menu"), parent)
    for number, (group, names) in enumerate(GROUPS.items(), 1):
        inner = menu.addMenu(f"&{number}  {spoken(group)}")
        for name in names:
            inner.addAction(actions[name])
    return menu
