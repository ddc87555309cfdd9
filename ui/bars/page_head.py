"""The head of every page but the desk: its title, a sentence, *what is this?*, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.words import words


class PageHead(QWidget):
    """`left()`: back to the desk. `guide_wanted(topic)`: the page of the guide that explains this one.

    The window takes both up from a page's attribute `head`; what else a page wants beside the title goes
    into `tools`.
    """

    left = Signal()
    guide_wanted = Signal(str)

    def __init__(self, topic: str, title: str = "", told: str = "") -> None:
        super().__init__()
        self.topic = topic
        self.title = label(title, "title")
        self.told = label(told, "body", "muted", wrap=True)
        self.guide = KeyButton(words("page_head", "What is this?"), "F1")
        self.back = KeyButton(words("page_head", "Back to the desk"), "Esc")
        self.guide.clicked.connect(lambda: self.guide_wanted.emit(self.topic))
        self.back.clicked.connect(self.left)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self.tools)
        row.addWidget(self.guide)
        row.addWidget(self.back)
