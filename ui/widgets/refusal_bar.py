"""A refusal, said where the eye is."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from frontdesk.errors import Refusal
from frontdesk.reports.terms import CLAUSES
from ui import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.widgets.painting import announce, draw_box, draw_centred, painter_on
from ui.words import spoken, words


class RefusalBar(QFrame):
    """Title, sentence and clause of a refusal. Hidden until there is one; Esc puts it away."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, role="refusal")
        self._title = label("", "name", "warning", wrap=True)
        self._sentence = label("", "body", "text", wrap=True)
        self._clause = label("", "caption", "muted")
        self._close = KeyButton("", "Esc")
        self._close.clicked.connect(self.dismiss)
        QShortcut(QKeySequence("Esc"), self, self.dismiss)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_Mark(), 0, 0, Qt.AlignmentFlag.AlignTop)
        self.narrow(False)

    def narrow(self, narrow: bool) -> None:
        """Where there is little room, the words have the whole width, and the button stands below them."""
        grid = self._grid
        grid.addWidget(self._title, 0, 1, 1, 2 if narrow else 1)
        if narrow:
            grid.addWidget(self._sentence, 1, 0, 1, 3)
            grid.addWidget(self._clause, 2, 0, 1, 2)
            grid.addWidget(self._close, 2, 2)
        else:
            grid.addWidget(self._sentence, 1, 1)
            grid.addWidget(self._clause, 2, 1)
            grid.addWidget(self._close, 0, 2, 3, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say `refusal`, to the eye and to screen readers."""
        clause = CLAUSES.get(refusal.clause or "")
        told = refusal.clause if clause is None else spoken(clause)
        self.show_message(spoken(refusal.title), spoken(refusal.sentence), told)

    def show_message(self, title: str, sentence: str, clause: str | None = None) -> None:
        """The same for words that are translated already."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._clause.setText(words("refusal", "Clause {clause}", clause=clause) if clause else "")
        self._clause.setVisible(bool(clause))
        self._close.say(words("refusal", "Close"))
        self.setAccessibleName(f"{title}. {sentence}")
        self.show()
        announce(self, self.accessibleName())

    def dismiss(self) -> None:
        """Put the message away."""
        if self.isVisible():
            self.hide()
            self.dismissed.emit()


class _Mark(QWidget):
    """An exclamation mark in a disc: a refusal isn't told by colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(22, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            draw_box(painter, rect, fill=theme.colour("warning"), radius=11)
            draw_centred(painter, rect, "!", theme.font("name"), theme.colour("on_accent"))
