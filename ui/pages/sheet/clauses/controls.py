"""What a clause is chosen with: options one below the other, several at once, numbers with their unit."""

from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import normalize

from PySide6.QtCore import QEvent, QObject, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from frontdesk.records import Record
from ui import theme
from ui.widgets.fields import padded
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label

INDENT = 26


class Option(Record):
    """One choice: its value in the sheet, its words, what it means, and what stands beside it."""

    value: Any
    text: str
    meaning: str = ""
    beside: QWidget | None = None


class Control(QWidget):
    """`changed` when somebody chose otherwise; `value()` as the sheet writes it down."""

    changed = Signal()

    def value(self) -> Any:
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show this value; tells nobody."""
        raise NotImplementedError

    def show_usual(self, choices: Mapping[str, object]) -> None:
        """How all clauses are chosen on ordinary days, for what begins with that."""


class Radios(Control):
    """One of several, each with what it means below it. Arrows move between them."""

    def __init__(self, options: Sequence[Option], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[Any, QRadioButton] = {}
        self.notes: dict[Any, QLabel] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for option in options:
            column.addLayout(self._row(option, name))
            note = self.notes[option.value] = label(option.meaning, "small", "muted", wrap=True)
            note.setContentsMargins(INDENT, 0, 0, 6)
            column.addWidget(note)
            note.setVisible(bool(option.meaning))
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())

    def _row(self, option: Option, name: str) -> QHBoxLayout:
        button = QRadioButton(option.text)
        button.setAccessibleName(option.text)
        button.setAccessibleDescription(" ".join(part for part in (name, option.meaning) if part))
        self._group.addButton(button)
        self.buttons[option.value] = button
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(button)
        if option.beside is not None:
            row.addWidget(option.beside)
            button.toggled.connect(option.beside.setEnabled)
            option.beside.setEnabled(False)
        row.addStretch(1)
        return row

    def value(self) -> Any:
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def show_value(self, value: Any) -> None:
        self.buttons[value].setChecked(True)


class Box(QCheckBox):
    """A check box that Enter ticks, too: Space may belong to the input method."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class Checks(Control):
    """Any of several."""

    def __init__(self, options: Mapping[Any, str], name: str, *, in_a_row: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.boxes: dict[Any, Box] = {}
        layout = FlowLayout(self, gap=18) if in_a_row else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for value, text in options.items():
            box = Box(text)
            box.setAccessibleDescription(name)
            box.clicked.connect(lambda _checked: self.changed.emit())
            self.boxes[value] = box
            layout.addWidget(box)

    def value(self) -> list[Any]:
        return [value for value, box in self.boxes.items() if box.isChecked()]

    def show_value(self, value: Sequence[Any]) -> None:
        for code, box in self.boxes.items():
            box.setChecked(code in value)


class WholeNumber(QSpinBox):
    """A spin box for which full-width digits are digits, too."""

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        return super().validate(normalize("NFKC", text), at)

    def valueFromText(self, text: str) -> int:
        return super().valueFromText(normalize("NFKC", text))


class _Calm(QObject):
    """A wheel that scrolls the page doesn't turn the field that happens to lie under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget) or watched.hasFocus():
            return False
        event.ignore()
        return True


def calm(field: QWidget) -> None:
    """Have the field listen to the wheel only while it has the focus."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_Calm(field))


class Number(Control):
    """A whole number with its unit, within what the clause allows: another can't be entered."""

    def __init__(self, lowest: int, highest: int, unit: str, name: str, width: int = 128) -> None:
        super().__init__()
        self.field = WholeNumber()
        self.field.setRange(lowest, highest)
        self.field.setSuffix(unit)
        self.field.setAccessibleName(name)
        padded(self.field)
        calm(self.field)
        self.field.setFixedWidth(theme.px(width))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusProxy(self.field)
        alone(self, self.field)
        self.field.valueChanged.connect(lambda _value: self.changed.emit())

    def value(self) -> int:
        return self.field.value()

    def show_value(self, value: int) -> None:
        self.field.blockSignals(True)
        self.field.setValue(value)
        self.field.blockSignals(False)


class Clock(Control):
    """A time of the day, as 09:00."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = QTimeEdit()
        self.field.setDisplayFormat("HH:mm")
        self.field.setAccessibleName(name)
        self.field.setFixedWidth(theme.px(92))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        padded(self.field)
        calm(self.field)
        alone(self, self.field)
        self.field.timeChanged.connect(lambda _time: self.changed.emit())

    def value(self) -> str:
        return self.field.time().toString("HH:mm")

    def show_value(self, value: str) -> None:
        self.field.blockSignals(True)
        self.field.setTime(QTime.fromString(value, "HH:mm"))
        self.field.blockSignals(False)


def alone(control: Control, *parts: QWidget) -> None:
    """Lay out a control that is made of these, one below the other."""
    column = QVBoxLayout(control)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)


def beside(*parts: QWidget) -> QWidget:
    """Several widgets in a row, as one."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    return made
