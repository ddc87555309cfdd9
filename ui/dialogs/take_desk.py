"""Ctrl+D: who is at the desk. The name stands in the book from here on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from frontdesk.book.entries import DeskTaken
from frontdesk.desk.commands import TakeDesk
from frontdesk.names import normal
from frontdesk.people import receptionist
from ui.dialogs.desk_dialog import DeskDialog
from ui.session import Session
from ui.words import words

LONGEST_NAME = 40


class TakeDeskDialog(DeskDialog):
    """Builds one `TakeDesk`: a name of before, or a new one."""

    topic = "desk"

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        subtitle = words("take_desk", "Every line of the book bears the name of who is at the desk.")
        title = words("take_desk", "Take the desk")
        super().__init__(parent, session, title, title, subtitle)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.addItems(self._names())
        self.field.setCurrentText("")
        line = self.field.lineEdit()
        if line is not None:
            line.setMaxLength(LONGEST_NAME)
            line.setPlaceholderText(words("take_desk", "Your name"))
        self.content.addLayout(self.line(words("take_desk", "Receptionist"), self.field))
        self.field.currentTextChanged.connect(self._check)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._check()

    def _names(self) -> list[str]:
        """Who has been at the desk, the newest first."""
        taken = [e.what.name for e in self.session.entries if isinstance(e.what, DeskTaken)]
        now = self.session.receptionist
        return list(dict.fromkeys([*reversed(taken), *([now.name] if now else [])]))

    def _check(self) -> None:
        name = normal(self.field.currentText())
        self.say_missing("" if name else words("take_desk", "Your name is missing."))
        text = words("take_desk", "{name} takes the desk", name=name)
        self.primary_button.say(text if name else words("take_desk", "Take the desk"))

    def confirm(self) -> None:
        self.send(TakeDesk(receptionist(normal(self.field.currentText()))))
