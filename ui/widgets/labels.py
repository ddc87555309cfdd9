"""Text on a page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.widgets.painting import text_width


def label(text: str, role: str = "body", tone: str = "text", wrap: bool = False) -> QLabel:
    """A label in a role of type and a tone. Text is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    theme.dress(made, role=role, tone=tone)
    return made


def tell(widget: QWidget, hint: str) -> None:
    """Have the tool tip say `hint`. The same once more costs nothing: the system would be told of it."""
    if hint != widget.toolTip():
        widget.setToolTip(hint)


def caption(text: str, field: QWidget, width: int) -> QLabel:
    """What a field beside it is called: `width` wide, or as its widest word; a long one takes two lines."""
    made = label(text, "body", "muted", wrap=True)
    made.setBuddy(field)
    made.setFixedWidth(int(max([theme.px(width), *(text_width(word, "body") for word in text.split())])))
    return made


def keep_room(of: QLabel, role: str, *texts: str) -> None:
    """Have a label of that role be as wide as the widest of `texts`, whatever it says: nothing beside it
    moves when it says something else."""
    of.setMinimumWidth(int(max(text_width(text, role) for text in texts)))


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    theme.dress(made, role="rule")
    return made


class ElidedLabel(QLabel):
    """One line that ends with … where the room ends; the whole text is its tool tip then."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.dress(self, role=role, tone=tone)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self.sizeHint().width()), super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """The text as it fits now."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room())

    def _room(self) -> int:
        return self.contentsRect().width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        text, shown = self.text(), self.shown_text()
        tell(self, text if shown != text else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            painter.setFont(self.font())
            painter.drawText(
                self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown
            )
