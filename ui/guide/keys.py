"""All keys in one look."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.action_table import ACTIONS, ActionSpec
from ui.widgets.buttons import KeyCap
from ui.widgets.labels import label, rule
from ui.words import spoken, words

COLUMNS = 2


class AllKeys(QScrollArea):
    """Every action with its key and what it does; it scrolls where the window is low."""

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        theme.dress(inner, role="scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 4, 10, 4)
        column.setSpacing(10)
        column.addLayout(_grid())
        column.addWidget(rule())
        column.addWidget(label(_everywhere(), "body", "muted", wrap=True))
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(words("help", "All keys"))
        self.setWidget(inner)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    rows = -(-len(ACTIONS) // COLUMNS)
    for number, spec in enumerate(ACTIONS):
        _add(grid, number % rows, 3 * (number // rows), spec)
    for column in range(COLUMNS):
        grid.setColumnStretch(3 * column + 1, 1)
        grid.setColumnMinimumWidth(3 * column + 2, 12)
    return grid


def _add(grid: QGridLayout, row: int, column: int, spec: ActionSpec) -> None:
    top = Qt.AlignmentFlag.AlignTop
    grid.addWidget(KeyCap(spec.shortcut), row, column, top | Qt.AlignmentFlag.AlignRight)
    told = QVBoxLayout()
    told.setSpacing(0)
    told.addWidget(label(spoken(spec.text), "name"))
    told.addWidget(label(spoken(spec.hint), "small", "muted", wrap=True))
    told.addStretch(1)
    grid.addLayout(told, row, column + 1)


def _everywhere() -> str:
    return words(
        "help",
        "After a press: digits 1 to 9 tell how many came. In lists: ↑ ↓ and digits choose, letters find by "
        "name, pinyin or initials. Enter confirms, Esc goes back, Tab goes on. A key held down is one press.",
    )
