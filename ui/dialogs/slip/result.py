"""What the book says to a slip: a sign, a title, where it stands, and what followed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from frontdesk.book.chain import in_groups
from frontdesk.reports.why.slips import Answer
from frontdesk.words import Sentence
from ui import theme
from ui.widgets.labels import label
from ui.widgets.signs import Sign
from ui.words import spoken


class SlipResult(QFrame):
    """Hidden until there is an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = Sign(True)
        self.title = label("", "name", wrap=True)
        self.lines = label("", "body", wrap=True)
        self.whole = label("", "mono")
        self.recount = label("", "small_name", wrap=True)
        for part in (self.lines, self.whole):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(6)
        for part in (self.title, self.lines, self.whole, self.recount):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def show_answer(self, answer: Answer) -> None:
        """Show this instead."""
        self.title.setText(spoken(answer.title))
        self.lines.setText("\n".join(spoken(line) for line in answer.lines))
        self.whole.setText(in_groups(answer.head, 8))
        self.whole.setVisible(bool(answer.head))
        self.recount.hide()
        self._look(answer.well)
        self.show()

    def show_recount(self, well: bool, told: Sentence) -> None:
        """What came out when everything up to there was computed again."""
        theme.dress(self.recount, tone="good" if well else "warning")
        self.recount.setText(spoken(told))
        self.recount.show()
        self._look(well)

    def _look(self, well: bool) -> None:
        self.sign.show_well(well)
        theme.dress(self, role="note" if well else "refusal")
        theme.dress(self.title, tone="text" if well else "warning")
        parts = (self.title, self.lines, self.recount)
        self.setAccessibleName(" ".join(part.text() for part in parts if not part.isHidden()))
