"""What the steps of lines share: Enter goes down to the next name, Ctrl+N adds a line, Ctrl+Enter goes on."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.pages.start.step import Step, in_a_row
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.words import words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Line(Protocol):
    """One line: a widget with a field for the name."""

    name: QLineEdit

    def isAncestorOf(self, child: QWidget, /) -> bool: ...


class LinesStep(Step):
    """Lines to fill in, one below the other, as many as there are agencies or people."""

    def __init__(self, title: str, subtitle: str, one_more: str, short: str = "") -> None:
        super().__init__(title, subtitle, short)
        self.add = KeyButton(one_more, "Ctrl+N")
        self.add.clicked.connect(self.add_line)

    def add_row(self) -> QHBoxLayout:
        """The button for one more line, and what Enter does."""
        return in_a_row(
            self.add, label(words("start", "Enter goes to the next line."), "small", "muted"), None
        )

    @abstractmethod
    def lines(self) -> Sequence[Line]:
        """The lines as they stand."""

    @abstractmethod
    def add_line(self) -> None:
        """One more line, with the focus in it."""

    def go_below(self) -> None:
        """Enter was pressed in the last line."""
        self.filled.emit()

    def start(self) -> None:
        names = [line.name for line in self.lines()]
        next((name for name in names if not name.text()), names[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_goes_on(self) -> bool:
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_N and self.add.isEnabled():
            self.add_line()
        elif event.key() in _ENTER and not control and not event.isAutoRepeat():
            self._go_down()
        else:
            super().keyPressEvent(event)

    def _go_down(self) -> None:
        """To the name of the next line; first to that of this one, where it is still to be typed."""
        lines, focus = self.lines(), self.focusWidget()
        at = next((at for at, line in enumerate(lines) if focus and line.isAncestorOf(focus)), -1)
        if at >= 0 and focus is not lines[at].name and not lines[at].name.text():
            lines[at].name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at + 1 < len(lines):
            lines[at + 1].name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go_below()
