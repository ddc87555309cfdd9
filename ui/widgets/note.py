"""A note in a dialog: what would follow, or why it can't be, with the clause."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from frontdesk.reports.terms import CLAUSES
from ui import theme
from ui.day import Mark
from ui.widgets.badges import AgencyBadge
from ui.widgets.labels import label
from ui.words import spoken, words

Line = tuple[Mark | None, str]


class Note(QFrame):
    """A title and some lines on a soft ground."""

    def __init__(self, lines: int = 4) -> None:
        super().__init__()
        theme.dress(self, role="note")
        self._title = label("", "small_name")
        self.text = label("", "body", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.text)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.setMinimumHeight(20 * lines + 40)

    def show_text(self, title: str, text: str) -> None:
        """What would follow."""
        self.show_lines(title, [(None, line) for line in text.split("\n") if line])

    def show_lines(self, title: str, lines: Sequence[Line]) -> None:
        """The same with an agency's square before some of the lines."""
        self._say(title, "\n".join(text for _, text in lines))
        self.text.hide()
        for mark, text in lines:
            self._rows.addWidget(_row(mark, text))

    def show_refusal(self, refusal: Refusal) -> None:
        """Why it can't be, with the clause."""
        clause = CLAUSES.get(refusal.clause or "")
        named = refusal.clause if clause is None else spoken(clause)
        told = words("refusal", "Clause {clause}", clause=named) if named else ""
        self._say(spoken(refusal.title), f"{spoken(refusal.sentence)}\n{told}".strip(), refused=True)

    def _say(self, title: str, text: str, *, refused: bool = False) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.text.show()
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.text.setText(text)
        theme.dress(self._title, tone="warning" if refused else "text")
        theme.dress(self, role="refusal" if refused else "note")
        self.setAccessibleName(f"{title}. {text}" if title else text)


def _row(mark: Mark | None, text: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if mark is not None:
        row.addWidget(AgencyBadge(mark.letter, mark.index, mark.name, 18), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, "body", wrap=True), 1)
    return made
