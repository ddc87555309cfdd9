"""The head of every page but the desk: its title, a sentence, *what is this?*, and the way back.

Where the window is narrow, the sentence stands below the title, and *what is this?* is but a question mark;
where it is narrower still, the tools have a row of their own.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.widgets.buttons import KeyButton
from ui.widgets.focus import order_by_layout
from ui.widgets.labels import label
from ui.words import words

NARROW, NARROWER = 860, 760


class PageHead(QWidget):
    """`left()`: back to the desk. `guide_wanted(topic)`: the page of the guide that explains this one.

    The window takes both up from a page's attribute `head`; what else a page wants beside the title goes
    into `tools`.
    """

    left = Signal()
    guide_wanted = Signal(str)

    def __init__(self, topic: str, title: str = "", told: str = "") -> None:
        super().__init__()
        self.topic, self._narrow, self._narrower = topic, False, False
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
        self._stand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()
        narrow, narrower = width < NARROW + self.tools.sizeHint().width(), width < NARROWER
        if (narrow, narrower) != (self._narrow, self._narrower):
            self._narrow, self._narrower = narrow, narrower
            self._stand()
        super().resizeEvent(event)

    def _stand(self) -> None:
        """Stand as the width allows."""
        self._grid.removeItem(self.tools)
        self.tools.setParent(None)
        put, middle = self._grid.addWidget, Qt.AlignmentFlag.AlignVCenter
        put(self.title, 0, 0, middle)
        if not self._narrow:
            put(self.told, 0, 1, middle)
        if not self._narrower:
            self._grid.addLayout(self.tools, 0, 2)
        put(self.guide, 0, 3)
        put(self.back, 0, 4)
        if self._narrow:
            put(self.told, 1, 0, 1, 5, middle)
        if self._narrower:
            self._grid.addLayout(self.tools, 2, 0, 1, 5)
        self.tools.setContentsMargins(0, 4 if self._narrower else 0, 0, 0)
        self._grid.setColumnStretch(0, int(self._narrow))
        self._grid.setColumnStretch(1, int(not self._narrow))
        self.title.setWordWrap(self._narrow)
        what = words("page_head", "What is this?")
        self.guide.say("?" if self._narrow else what)
        self.guide.setAccessibleName(f"{what} ({self.guide.key})")
        self.guide.setToolTip(what if self._narrow else "")
        order_by_layout(self)
