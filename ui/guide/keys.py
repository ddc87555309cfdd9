"""All keys in one look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.action_table import ACTIONS, ActionSpec
from ui.widgets.buttons import KeyCap
from ui.widgets.columns import Downwards
from ui.widgets.labels import label, rule
from ui.words import spoken, words

NARROW = 640
"""Where there is less room, the keys stand in one column."""


class AllKeys(Downwards):
    """Every action with its key and what it does; it scrolls where the window is low."""

    def __init__(self) -> None:
        super().__init__(words("help", "All keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.see_through()
        column = QVBoxLayout()
        column.setContentsMargins(4, 4, 10, 4)
        column.setSpacing(10)
        self._grid, self._columns = QGridLayout(), 0
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._rows = [(KeyCap(spec.shortcut), _told(spec)) for spec in ACTIONS]
        self._stand(2)
        column.addLayout(self._grid)
        column.addWidget(rule())
        column.addWidget(label(_everywhere(), "body", "muted", wrap=True))
        column.addStretch(1)
        self.hold(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stand(1 if event.size().width() < theme.px(NARROW) else 2)
        super().resizeEvent(event)

    def _stand(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns, top = columns, Qt.AlignmentFlag.AlignTop
        rows = -(-len(self._rows) // columns)
        for number, (cap, told) in enumerate(self._rows):
            row, column = number % rows, 3 * (number // rows)
            self._grid.addWidget(cap, row, column, top | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(told, row, column + 1, top)
        for column in (0, 1):
            self._grid.setColumnStretch(3 * column + 1, int(column < columns))
            self._grid.setColumnMinimumWidth(3 * column + 2, 12 if columns > 1 else 0)


def _told(spec: ActionSpec) -> QWidget:
    made = QWidget()
    told = QVBoxLayout(made)
    told.setContentsMargins(0, 0, 0, 0)
    told.setSpacing(0)
    told.addWidget(label(spoken(spec.text), "name", wrap=True))
    told.addWidget(label(spoken(spec.hint), "small", "muted", wrap=True))
    return made


def _everywhere() -> str:
    return words(
        "help",
        "After a press: digits 1 to 9 tell how many came. In lists: ↑ ↓ and digits choose, letters find by "
        "name, pinyin or initials. Enter confirms, Esc goes back, Tab goes on. A key held down is one press.",
    )
