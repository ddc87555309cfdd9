"""Fields to type into, where the stylesheet alone doesn't reach."""

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from ui import theme

_SIDE = 9


def padded(field: QAbstractSpinBox) -> None:
    """Give a spin box or a date the same room at its sides as other fields have."""
    field.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)


def number_field(lowest: int, highest: int, suffix: str = "", name: str = "") -> QSpinBox:
    """A whole number with its unit; `name` is what a screen reader says."""
    field = QSpinBox()
    field.setRange(lowest, highest)
    field.setSuffix(suffix)
    field.setAccessibleName(name)
    padded(field)
    return field


def mark(control: QWidget, wrong: bool) -> None:
    """Frame a control whose content can't be, or is missing."""
    if (control.property("wrong") == "true") != wrong:
        theme.dress(control, wrong="true" if wrong else "false")
