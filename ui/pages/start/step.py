"""What the steps share: a card with a title, fields with their sentence below, and whether all is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.focus import FollowingArea
from ui.widgets.labels import label

NARROW = 760
"""Where a step is narrower than that, what else stands beside each other in it stands below."""
SIDE, NARROW_SIDE, TOP, LOW_TOP = 28, 14, 22, 6


def side(width: int) -> int:
    """How far a step of that width stands from the sides of its card, and the buttons below it."""
    return NARROW_SIDE if width < NARROW else SIDE


class Step(QWidget):
    """One step. `show_answers()` fills it, `complaint()` says what keeps one from going on; `says_beside`: it
    says so beside the field, so that the page needn't."""

    answered = Signal()
    filled = Signal()
    """Nothing is left to fill in here: the focus goes to the way on."""
    says_beside = True

    def __init__(self, title: str, subtitle: str, short: str = "") -> None:
        super().__init__()
        self.short_title = short or title
        self.column = QVBoxLayout(self)
        self.column.setSpacing(8)
        self.keep_off(SIDE, TOP)
        self.column.addWidget(label(title, "title"))
        self.column.addWidget(label(subtitle, "body", "muted", wrap=True))
        self.column.addSpacing(4)

    def keep_off(self, side: int, top: int, bar: int = 0) -> None:
        """Stand that far from the sides of the card. `bar`: the width of the scroll bar there, if there is
        one; the right edge stays where it is."""
        self.column.setContentsMargins(side, top, side - bar, top)

    def fit(self, width: int) -> None:
        """Stand as that much room between the sides allows."""

    def show_answers(self) -> None:
        """Show what was answered, as it stands now."""

    def complaint(self) -> str:
        """What is still wrong, said beside its field too; empty if one can go on."""
        return ""

    def go_to_fault(self) -> None:
        """Put the focus into the first field that can't be."""
        wrong = (one for one in self.findChildren(QWidget) if one.property("wrong") == "true")
        if (first := next((one for one in wrong if one.isVisible()), None)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Put the focus where the hands begin."""

    def enter_goes_on(self) -> bool:
        """Whether Enter leads to the next step; where it has work inside the step, Ctrl+Enter does."""
        return True


class StepArea(FollowingArea):
    """A step, which scrolls where the window is too low for it."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        theme.dress(step, role="scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(step)
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._stand())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stand()
        super().resizeEvent(event)

    def _stand(self) -> None:
        width, bar = self.width(), self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        self._step.keep_off(side(width), LOW_TOP if width < NARROW else TOP, taken)
        margins = self._step.column.contentsMargins()
        self._step.fit(width - taken - margins.left() - margins.right())


class Field(QWidget):
    """A name, the control, and below it what it is for or what is wrong with it."""

    def __init__(self, name: str, control: QWidget, hint: str = "", width: int = 0) -> None:
        super().__init__()
        self.control = control
        self._hint = hint
        self._name = label(name, "name")
        self._name.setBuddy(control)
        control.setAccessibleName(name)
        if width:
            control.setFixedWidth(theme.px(width))
        self.note = label(hint, "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(5)
        for part in (self._name, control, self.note):
            column.addWidget(part)

    def complain(self, fault: str) -> None:
        """Say what is wrong instead of the hint; empty: nothing is."""
        mark(self.control, bool(fault))
        tell(self.note, fault, self._hint)


def tell(note: QLabel, fault: str, hint: str = "") -> None:
    """The fault, as a warning, or else the hint."""
    note.setText(fault or hint)
    theme.dress(note, tone="warning" if fault else "muted")


def mark(control: QWidget, wrong: bool) -> None:
    """Frame a control whose content can't be."""
    if (control.property("wrong") == "true") != wrong:
        theme.dress(control, wrong="true" if wrong else "false")


def in_a_row(*parts: QWidget | int | None, gap: int = 10) -> QHBoxLayout:
    """Widgets in a row; None is a stretch, a number that many pixels."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for part in parts:
        if part is None:
            row.addStretch(1)
        elif isinstance(part, int):
            row.addSpacing(part)
        else:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
