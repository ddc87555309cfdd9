"""A sentence about each of several people, with the agency's badge: why not this one?"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.day import Mark
from ui.widgets.badges import AgencyBadge
from ui.widgets.columns import Downwards
from ui.widgets.labels import label

LEAST = 100
"""How low they may get where they scroll by themselves."""


class Answers(Downwards):
    """A sentence for each colleague."""

    def __init__(self) -> None:
        super().__init__()
        self.alone = True
        self._grid = QVBoxLayout()
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setSpacing(8)
        self._grid.addStretch(1)
        self.hold(self._grid)
        self._rows: list[_Answer] = []

    def sizeHint(self) -> QSize:
        """Room for some; it gives way where the sentence above is long."""
        return QSize(420, 230)

    def scroll_alone(self, alone: bool) -> None:
        """Whether they scroll by themselves, or stand as high as they are in something that scrolls."""
        if alone is not self.alone:
            self.alone = alone
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if alone else policy.ScrollBarAlwaysOff)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        width = super().minimumSizeHint().width()
        return QSize(width, LEAST if self.alone else self._grid.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.alone:
            self.updateGeometry()

    def show_answers(self, answers: Sequence[tuple[Mark, str]]) -> None:
        while len(self._rows) < len(answers):
            self._rows.append(_Answer())
            self._grid.insertWidget(len(self._rows) - 1, self._rows[-1])
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(answers))
            if number < len(answers):
                row.show_answer(*answers[number])
        if not self.alone:
            self.updateGeometry()


class _Answer(QWidget):
    """One colleague's badge, and why not."""

    def __init__(self) -> None:
        super().__init__()
        self._badge = AgencyBadge("", 0, size=18)
        self._text = label("", "body", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_answer(self, mark: Mark, text: str) -> None:
        self._badge.show_agency(mark.letter, mark.index, mark.name)
        self._text.setText(text)
        self.setAccessibleName(text)
