"""When the book can't be opened: why, in plain words, and what can be done."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from frontdesk.words import say
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.columns import centred_column
from ui.widgets.labels import label
from ui.words import spoken, words


class TroublePage(QWidget):
    """A refusal as a page: try again, choose another file, or quit. Where the book is damaged, and there are
    `backups`, one can be put back: `restore_wanted(Path)`."""

    again = Signal()
    chosen = Signal(object)
    quitting = Signal()
    restore_wanted = Signal(object)
    least = QSize(600, 360)

    def __init__(self, refusal: Refusal, book: Path, backups: Path | None = None) -> None:
        super().__init__()
        self.refusal, self.book, self._backups = refusal, book, backups
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
        made = [self._restore_button()] if self._can_restore() else []
        again = KeyButton(words("startup", "Try again"), "F5", "primary")
        other = KeyButton(words("startup", "Choose another file …"), "Ctrl+O")
        leave = KeyButton(words("startup", "Quit"), "Esc")
        again.clicked.connect(self.again)
        other.clicked.connect(self._choose)
        leave.clicked.connect(self.quitting)
        for button in (again, *made, other, leave):
            QShortcut(QKeySequence(button.key), self, button.click)
        self.setFocusProxy(again)
        return [again, *made, other, leave]

    def _can_restore(self) -> bool:
        """Whether the book is there and can't be read, and backups are."""
        damaged = self.refusal.title == say("store", "Not a book")
        return damaged and self._backups is not None and any(self._backups.glob("*.book"))

    def _restore_button(self) -> KeyButton:
        made = KeyButton(words("startup", "Put a backup back …"), "F6")
        made.clicked.connect(self._choose_backup)
        return made

    def _choose_backup(self) -> None:
        dialog = QFileDialog(self, words("startup", "Choose the backup"), str(self._backups))
        dialog.setNameFilters([words("startup", "Books (*.book)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.restore_wanted.emit(Path(name)))
        dialog.open()

    def _choose(self) -> None:
        dialog = QFileDialog(self, words("startup", "Choose the book"), str(self.book.parent))
        dialog.setNameFilters([words("startup", "Books (*.book)"), words("startup", "All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()
