"""F1: all keys in one look, and what the program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.action_table import ACTIONS, ActionSpec
from ui.dialogs.base import BaseDialog
from ui.widgets.buttons import KeyCap
from ui.widgets.labels import label, rule
from ui.widgets.painting import text_width
from ui.words import spoken, words

HALF = (len(ACTIONS) + 1) // 2
WIDTH, AROUND, LEAST_HINT, WIDEST_KEY = 1270, 140, 200, 92


class HelpDialog(BaseDialog):
    """Every action with its key; Enter and Esc close."""

    def __init__(self, parent: QWidget | None) -> None:
        title = words("help", "All keys")
        what = words(
            "help",
            "One press of F2 gives the turn to whoever is next, fairly among the agencies, and writes it in "
            "the book. Nothing in the book is ever rubbed out; F12 says why for each turn.",
        )
        super().__init__(parent, title, words("help", "Back to the desk"), what, width=WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel_button.hide()
        self.put_beside(_grid(ACTIONS[:HALF]), _grid(ACTIONS[HALF:]), narrow=WIDTH)
        self.content.addWidget(rule())
        self.content.addWidget(label(_everywhere(), "body", "muted", wrap=True))


def _grid(specs: Sequence[ActionSpec]) -> QGridLayout:
    """Key, name and hint of each."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    names = max(text_width(spoken(spec.text), "name") for spec in ACTIONS)
    hint = max(LEAST_HINT, int((WIDTH - AROUND) / 2 - names - WIDEST_KEY))
    for row, spec in enumerate(specs):
        _add(grid, row, spec, hint)
    grid.setColumnStretch(2, 1)
    grid.setRowStretch(len(specs), 1)
    return grid


def _add(grid: QGridLayout, row: int, spec: ActionSpec, width: int) -> None:
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(KeyCap(spec.shortcut), row, 0, top | Qt.AlignmentFlag.AlignRight)
    grid.addWidget(label(spoken(spec.text), "name"), row, 1, top)
    hint = label(spoken(spec.hint), "small", "muted", wrap=True)
    hint.setContentsMargins(0, 2, 0, 0)
    hint.setFixedSize(width, hint.heightForWidth(width))
    grid.addWidget(hint, row, 2, top)


def _everywhere() -> str:
    return words(
        "help",
        "After a press: digits 1 to 9 tell how many came. In lists: ↑ ↓ and digits choose, letters find by "
        "name, pinyin or initials. Enter confirms, Esc goes back, Tab goes on. A key held down is one press.",
    )
