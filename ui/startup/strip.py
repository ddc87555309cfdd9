"""A line above everything: what must be known all the time, and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui import theme
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import ElidedLabel

Deed = tuple[str, Callable[[], object]]


class Strip(QFrame):
    """A sentence and a few small buttons. `briefer`: what is said instead where there is less room, the
    fullest first."""

    def __init__(self, text: str, deeds: Sequence[Deed], *briefer: str) -> None:
        super().__init__()
        theme.dress(self, role="strip")
        self.setFixedHeight(38)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(10)
        self.told = ElidedLabel(text, "small_name")
        self.told.say(text, *briefer)
        row.addWidget(self.told, 1)
        self.buttons = [SmallButton(name) for name, _deed in deeds]
        for button, (_name, deed) in zip(self.buttons, deeds, strict=True):
            button.clicked.connect(deed)
            row.addWidget(button)
        self.setAccessibleName(text)
