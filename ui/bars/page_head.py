"""The head of every page but the desk: its title, a sentence, *what is this?*, and the way back.

Where the window is narrow, the sentence stands below the title.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.words import words

NARROW = 860


class PageHead(QWidget):
    """`left()`: back to the desk. `guide_wanted(topic)`: the page of the guide that explains this one.

    The window takes both up from a page's attribute `head`; what else a page wants beside the title goes
    into `tools`.
    """

    left = Signal()
    guide_wanted = Signal(str)

    def __init__(self, topic: str, title: str = "", told: str = "") -> None:
        super().__init__()
        self.topic, self._narrow = topic, False
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
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.told, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(self.tools, 0, 2)
        grid.addWidget(self.guide, 0, 3)
        grid.addWidget(self.back, 0, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            place = (1, 0, 1, 5) if narrow else (0, 1, 1, 1)
            self._grid.addWidget(self.told, *place, Qt.AlignmentFlag.AlignVCenter)
            self._grid.setColumnStretch(0, int(narrow))
            self.title.setWordWrap(narrow)
        super().resizeEvent(event)
