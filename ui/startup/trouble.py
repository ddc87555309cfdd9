"""When the book can't be opened: why, in plain words, and what can be done."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from ui.dialogs.base import BaseDialog
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.columns import centred_column
from ui.widgets.labels import label
from ui.words import spoken, words


class TroublePage(QWidget):
    """A refusal as a page: try again, choose another file, or quit."""

    again = Signal()
    chosen = Signal(object)
    quitting = Signal()
    least = QSize(600, 360)

    def __init__(self, refusal: Refusal, book: Path) -> None:
        super().__init__()
        self.refusal, self.book = refusal, book
        page, column = centred_column(640)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        column.addWidget(self._card())

    def _card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(18, 14, 18, 14)
        card.body.setSpacing(12)
        card.body.addWidget(label(words("startup", "The book can’t be opened"), "name", "muted"))
        card.body.addWidget(label(spoken(self.refusal.title), "title", wrap=True))
        card.body.addWidget(label(spoken(self.refusal.sentence), "reason", wrap=True))
        card.body.addWidget(label(words("startup", "Nothing in the file was changed."), "body", "muted"))
        card.body.addSpacing(8)
        for button in self._buttons():
            card.body.addWidget(button)
        return card

    def _buttons(self) -> list[KeyButton]:
        again = KeyButton(words("startup", "Try again"), "F5", "primary")
        other = KeyButton(words("startup", "Choose another file …"), "Ctrl+O")
        leave = KeyButton(words("startup", "Quit"), "Esc")
        again.clicked.connect(self.again)
        other.clicked.connect(self._choose)
        leave.clicked.connect(self.quitting)
        for button in (again, other, leave):
            QShortcut(QKeySequence(button.key), self, button.click)
        self.setFocusProxy(again)
        return [again, other, leave]

    def _choose(self) -> None:
        dialog = QFileDialog(self, words("startup", "Choose the book"), str(self.book.parent))
        dialog.setNameFilters([words("startup", "Books (*.book)"), words("startup", "All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()


class FaultDialog(BaseDialog):
    """The program had a fault: said once, in plain words."""

    def __init__(self, parent: QWidget | None, log_file: str) -> None:
        super().__init__(
            parent,
            words("startup", "The program has a fault"),
            words("startup", "Go on"),
            words("startup", "What the screen showed as done stands in the book. Nothing of it is lost."),
        )
        told = words(
            "startup",
            "If something looks wrong, start the program again. Whoever looks after it needs this file; it "
            "holds no names and no telephone numbers:",
        )
        self.content.addWidget(label(told, "body", wrap=True))
        where = label(log_file, "small", "muted", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.content.addWidget(where)
        self.cancel_button.hide()
