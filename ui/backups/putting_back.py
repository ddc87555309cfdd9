"""While a backup is put back there is no desk: what the window shows meanwhile, and what it says then."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from frontdesk.book.chain import short
from frontdesk.desk.backups.restoring import Restored
from frontdesk.errors import Refusal
from ui import theme
from ui.dialogs.base import BaseDialog
from ui.widgets.cards import Card
from ui.widgets.columns import centred_column
from ui.widgets.labels import label
from ui.words import number_text, spoken, words


class PuttingBack(QWidget):
    """The page in place of the desk."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, role="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page, column = centred_column(640)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        card = Card()
        card.body.setContentsMargins(18, 14, 18, 14)
        card.body.setSpacing(12)
        card.body.addWidget(label(words("backups", "The backup is put back"), "title"))
        told = words(
            "backups", "It is checked, the book so far is kept aside, then they change places in one step."
        )
        card.body.addWidget(label(told, "reason", wrap=True))
        self.progress = QProgressBar()
        self.progress.setRange(0, 4)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words("backups", "The backup is put back"))
        card.body.addWidget(self.progress)
        column.addWidget(card)

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)


class PutBack(BaseDialog):
    """What came of it; Enter and Esc go on."""

    topic = "settings"

    def __init__(self, parent: QWidget | None, outcome: Restored | Refusal) -> None:
        done = isinstance(outcome, Restored)
        title = (
            words("backups", "The backup stands in its place") if done else words("backups", "Not put back")
        )
        super().__init__(parent, title, words("backups", "Go on"), width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel_button.hide()
        for line in _lines(outcome):
            told = label(line, "reason", wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.content.addWidget(told)


def _lines(outcome: Restored | Refusal) -> list[str]:
    if isinstance(outcome, Refusal):
        unchanged = words("backups", "The book is as it was.")
        return [spoken(outcome.title), spoken(outcome.sentence), unchanged]
    ends = words(
        "backups",
        "The book ends with entry {seq}, check text {head}.",
        seq=number_text(outcome.facts.seq),
        head=short(outcome.facts.head),
    )
    return [ends, *_kept(outcome.kept)]


def _kept(file: Path | None) -> list[str]:
    return [] if file is None else [words("backups", "The book so far is kept: {file}", file=str(file))]
