"""What is shown once, and the buttons to take it away on paper."""

from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from frontdesk.records import Record
from ui import theme
from ui.rights.paper import print_paper, save_paper
from ui.rights.shown_once import ShownOnce
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.words import spoken, words


class Secret(Record):
    """What is shown once: whose it is, the secret, what to do with it, and the same as a text on paper."""

    title: str
    secret: str
    told: str
    paper: str


class SecretBox(QWidget):
    """Hidden until there is a secret; hiding it forgets it."""

    def __init__(self) -> None:
        super().__init__()
        self._paper = ""
        self.shown = ShownOnce()
        self.save = KeyButton(words("officers", "Save as text …"), "F6")
        self.print = KeyButton(words("officers", "Print …"), "F7")
        self.taken = label("", "small", "good", wrap=True)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(lambda: print_paper(self, self._paper, self._printed))
        for key, button in (("F6", self.save), ("F7", self.print)):
            QShortcut(QKeySequence(key), self, button.click)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.taken, 1)
        row.addWidget(self.save)
        row.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.shown)
        column.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        """What stands there now."""
        return self.shown.secret.text()

    def show_secret(self, secret: Secret) -> None:
        """Show it now."""
        self._paper = secret.paper
        self._say("", "good")
        self.show()
        self.shown.show_secret(secret.title, secret.secret, secret.told)

    def forget(self) -> None:
        """Nothing of it stays behind."""
        self.shown.hide()
        self._paper = ""
        self.hide()

    def _save(self) -> None:
        save_paper(self, words("officers", "PIN.txt"), self._paper, self._saved, self._not_saved)

    def _saved(self, file: Path) -> None:
        told = words("officers", "Saved: {file}. Delete it once it is printed.", file=file.name)
        self._say(told, "good")

    def _not_saved(self, refusal: Refusal) -> None:
        self._say(spoken(refusal.sentence), "warning")

    def _printed(self) -> None:
        self._say(words("officers", "Printed."), "good")

    def _say(self, text: str, tone: str) -> None:
        self.taken.setText(text)
        theme.dress(self.taken, tone=tone)
