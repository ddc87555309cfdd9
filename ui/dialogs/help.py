"""F1: all keys in one look, and what the program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.action_table import ACTIONS, ActionSpec
from ui.dialogs.base import BaseDialog
from ui.widgets.buttons import KeyCap
from ui.widgets.labels import label, rule
from ui.words import spoken, words

HALF = (len(ACTIONS) + 1) // 2
HINT_WIDTH = 340


class HelpDialog(BaseDialog):
    """Every action with its key; Enter and Esc close."""

    def __init__(self, parent: QWidget | None) -> None:
        title = words("help", "All keys")
        what = words(
            "help",
            "One press of F2 gives the turn to whoever is next, fairly among the agencies, and writes it in "
            "the book. Nothing in the book is ever rubbed out; F12 says why for each turn.",
        )
        super().__init__(parent, title, words("help", "Back to the desk"), what, width=1270)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel_button.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        for number, spec in enumerate(ACTIONS):
            _add(grid, number % HALF, 4 * (number // HALF), spec)
        grid.setColumnMinimumWidth(3, 20)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(6, 1)
        self.content.addLayout(grid)
        self.content.addWidget(rule())
        self.content.addWidget(label(_everywhere(), "body", "muted", wrap=True))


def _add(grid: QGridLayout, row: int, column: int, spec: ActionSpec) -> None:
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(KeyCap(spec.shortcut), row, column, top | Qt.AlignmentFlag.AlignRight)
    grid.addWidget(label(spoken(spec.text), "name"), row, column + 1, top)
    hint = label(spoken(spec.hint), "small", "muted", wrap=True)
    hint.setContentsMargins(0, 2, 0, 0)
    hint.setFixedSize(HINT_WIDTH, hint.heightForWidth(HINT_WIDTH))
    grid.addWidget(hint, row, column + 2, top)


def _everywhere() -> str:
    return words(
        "help",
        "After a press: digits 1 to 9 tell how many came. In lists: ↑ ↓ and digits choose, letters find by "
        "name, pinyin or initials. Enter confirms, Esc goes back, Tab goes on. A key held down is one press.",
    )
