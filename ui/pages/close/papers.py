"""After the close: the day's files, where they lie, and the head that stands for the whole book."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar

from frontdesk.book.chain import Head, in_groups, short
from frontdesk.errors import Refusal
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.refusal_bar import RefusalBar
from ui.words import words


class Checkpoint(Card):
    """The head, large, to be noted on paper: who has it can find every later change."""

    def __init__(self) -> None:
        super().__init__()
        self.short = label("", "mono_big")
        self.whole = label("", "mono", wrap=True)
        for part in (self.short, self.whole):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.short)
        self.body.addWidget(self.whole)
        told = words("close", "Write it down, or photograph it. Whoever has it finds any change made later.")
        self.body.addWidget(label(told, "small", "muted", wrap=True))

    def show_head(self, head: Head) -> None:
        """Show where the book ends."""
        note = words("close", "entry {seq}", seq=head.seq)
        self.show_title(words("close", "Check text of the book"), note)
        self.short.setText(short(head.hash))
        self.whole.setText(in_groups(head.hash))
        self.whole.setAccessibleName(head.hash)


class Papers(Card):
    """The files, or why they couldn't be written; another folder, once more, open the folder."""

    again = Signal()
    other_folder = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words("close", "Files are being written"))
        self.where = ElidedLabel("", "small", "muted")
        self.files = [ElidedLabel("", "name") for _ in range(3)]
        self.refusal = RefusalBar()
        self.open_button = KeyButton(words("close", "Open the folder"), "F6", "primary")
        self.other_button = KeyButton(words("close", "Another folder …"), "F7")
        self.again_button = KeyButton(words("close", "Write once more"), "F5")
        self.open_button.clicked.connect(self._open)
        self.other_button.clicked.connect(self.other_folder)
        self.again_button.clicked.connect(self.again)
        self.body.setSpacing(6)
        for part in (self.progress, *self.files, self.where, self.refusal):
            self.body.addWidget(part)
        for button in self.buttons():
            self.body.addWidget(button)

    def buttons(self) -> tuple[KeyButton, ...]:
        return (self.open_button, self.other_button, self.again_button)

    def show_writing(self, folder: Path) -> None:
        """The files are on their way into `folder`."""
        self.refusal.dismiss()
        self._show(words("close", "Files are being written"), folder, [])
        self.progress.show()
        for button in self.buttons():
            button.setEnabled(False)

    def show_files(self, files: Sequence[Path]) -> None:
        """They are written."""
        folder = files[0].parent
        self._show(words("close", "The day’s files"), folder, [file.name for file in files])
        self._settled(written=True)

    def show_found(self, folder: Path) -> None:
        """What lies in `folder` from an earlier evening; it can be written once more."""
        found = sorted(folder.glob("*.*")) if folder.is_dir() else []
        self._show(words("close", "The day’s files"), folder, [file.name for file in found[:3]])
        self._settled(written=bool(found))

    def show_refusal(self, refusal: Refusal) -> None:
        """They couldn't be written; the day is closed all the same, and they can be written again."""
        self._show(words("close", "The files are not written yet"), self.folder, [])
        self._settled(written=False)
        self.refusal.show_refusal(refusal)

    def _settled(self, written: bool) -> None:
        self.progress.hide()
        for button in self.buttons():
            button.setEnabled(True)
        self.open_button.setEnabled(written)
        self.open_button.setVisible(written)

    def _show(self, title: str, folder: Path | None, names: list[str]) -> None:
        self.folder = folder
        self.show_title(title)
        self.where.setText(str(folder or ""))
        for at, line in enumerate(self.files):
            line.setText(names[at] if at < len(names) else "")
            line.setVisible(at < len(names))

    def _open(self) -> None:
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
