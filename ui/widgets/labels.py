"""Text on a page."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.look.names import joined
from ui.widgets.painting import text_width


def label(text: str, role: str = "body", tone: str = "text", wrap: bool = False) -> QLabel:
    """A label in a role of type and a tone. Text is never read as markup."""
    made = InLines(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    theme.dress(made, role=role, tone=tone)
    return made


class InLines(QLabel):
    """Text in as many lines as it takes, none of them broken in a name; where it can be copied it stays as
    it is."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._told = self._named = ""
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Paint the text with its names joined; a screen reader is told it as it is, unless it is told
        something else anyway."""
        shown = text if self._can_be_copied() else joined(text)
        if self.accessibleName() == self._named:
            self._named = text if shown != text else ""
            self.setAccessibleName(self._named)
        self._told = text
        super().setText(shown)

    def text(self) -> str:
        return self._told

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        super().setTextInteractionFlags(flags)
        self.setText(self._told)

    def _can_be_copied(self) -> bool:
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)


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
    """One line: where it has no room, the fullest of its briefer forms that has; the last of them ends with …
    where the room ends. The whole text is the tool tip then."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.dress(self, role=role, tone=tone)
        self._briefer: Sequence[str] = ()
        self.setText(text)

    def say(self, text: str, *briefer: str) -> None:
        """Show `text`; `briefer`: what stands there instead with less room, the fullest first."""
        if (text, *briefer) != self.forms():
            self._briefer = briefer
            self.setText(text)
            self.update()

    def minimumSizeHint(self) -> QSize:
        least = 0 if "" in self._briefer else min(24, self.sizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """The text as it fits now."""
        metrics, room, forms = self.fontMetrics(), self._room(), self.forms()
        fitting = (text for text in forms if metrics.horizontalAdvance(text) <= room)
        return next(fitting, metrics.elidedText(forms[-1], Qt.TextElideMode.ElideRight, room))

    def forms(self) -> tuple[str, ...]:
        """All of it, and what may stand there instead."""
        return (self.text(), *self._briefer)

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


class BriefLabel(InLines):
    """Text in `most` lines; where that isn't enough it ends with … and `rest`, what tells all of it, and the
    whole is its tool tip. `text` is always the whole."""

    def __init__(self, role: str = "body", tone: str = "text", most: int = 2) -> None:
        super().__init__()
        self._whole, self._rest, self._most = "", "", most
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.dress(self, role=role, tone=tone)

    def say(self, text: str, rest: str = "") -> None:
        self._whole, self._rest = text, rest
        self.setAccessibleName(text)
        self._fit()

    def hold(self, most: int) -> None:
        """Have room for so many lines from now on."""
        if most != self._most:
            self._most = most
            self._fit()

    def text(self) -> str:
        return self._whole

    def shown_text(self) -> str:
        """The text as it fits now."""
        return super().text()

    def _fit(self) -> None:
        shown = self._whole if self._fits(self._whole) else self._cut()
        if shown != super().text():
            self.setText(shown)
        tell(self, "" if shown == self._whole else self._whole)

    def _cut(self) -> str:
        ends = range(len(self._whole))
        end = max(0, bisect_left(ends, True, key=lambda end: not self._fits(self._ending(end))) - 1)
        return self._ending(_before_word(self._whole, end) or end)

    def _ending(self, end: int) -> str:
        return f"{self._whole[:end].rstrip()}… {self._rest}".rstrip()

    def _fits(self, text: str) -> bool:
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(1, self.contentsRect().width()), 10_000)
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), joined(text)).height()
        return height < (self._most + 0.5) * metrics.lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _before_word(text: str, end: int) -> int:
    """`end`, or where the Latin word or the number begins through which it goes."""
    while end and all(sign.isascii() and not sign.isspace() for sign in text[end - 1 : end + 1]):
        end -= 1
    return end
