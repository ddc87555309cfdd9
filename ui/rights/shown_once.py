"""A PIN or a code that is shown once: large, to be written down, and forgotten with its widget."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui import theme
from ui.widgets.labels import label
from ui.widgets.painting import announce


class ShownOnce(QFrame):
    """Whose it is, the secret, and what to do with it. Hiding it empties it."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, role="note")
        self._title = label("", "name")
        self.secret = label("", "mono_big")
        self.secret.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._told = label("", "body", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self._title, self.secret, self._told):
            column.addWidget(part)
        column.addStretch(1)
        self.hide()

    def show_secret(self, title: str, secret: str, told: str) -> None:
        """Show it now."""
        theme.dress(self.secret, role="mono" if "\n" in secret else "mono_big")
        self._title.setText(title)
        self.secret.setText(spaced(secret) if secret.isdecimal() else secret)
        self._told.setText(told)
        self.setAccessibleName(f"{title}: {secret}. {told}")
        self.show()
        announce(self, self.accessibleName())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.secret.clear()
        self.setAccessibleName("")


def spaced(pin: str) -> str:
    """A PIN in groups of three, as one reads it out."""
    return " ".join(pin[at : at + 3] for at in range(0, len(pin), 3))
