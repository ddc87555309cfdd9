"""Fields to type into, where the stylesheet alone doesn't reach."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QComboBox, QDateEdit, QSpinBox, QWidget

from ui import theme
from ui.words import locale, words

_SIDE, _FRAME = 9, 12  # the second: around the lines of an open list
_WIDEST, _AROUND = "2028年12月28日 周六", 60
"""As wide as a date gets in either language, and what a date's field takes beside it."""


def widen_list(box: QComboBox) -> None:
    """Have the open list show its longest line whole, however narrow the box is."""
    view = box.view()
    for part in (box, view):
        part.ensurePolished()
    bar = view.verticalScrollBar().sizeHint().width() if box.count() > box.maxVisibleItems() else 0
    view.setMinimumWidth(view.sizeHintForColumn(0) + bar + _FRAME)


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


def date_field(name: str) -> QDateEdit:
    """A date with a calendar; what is typed counts once it is finished."""
    field = QDateEdit()
    field.setCalendarPopup(True)
    field.setKeyboardTracking(False)
    field.setLocale(locale())
    field.setDisplayFormat(words("time", "ddd d MMM yyyy"))
    field.setAccessibleName(name)
    field.ensurePolished()
    field.setMinimumWidth(max(212, field.fontMetrics().horizontalAdvance(_WIDEST) + _AROUND))
    calendar = field.calendarWidget()
    calendar.setLocale(locale())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumSize(340, 280)
    plain = QTextCharFormat()
    plain.setForeground(theme.colour("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    return field


def mark(control: QWidget, wrong: bool) -> None:
    """Frame a control whose content can't be, or is missing."""
    if (control.property("wrong") == "true") != wrong:
        theme.dress(control, wrong="true" if wrong else "false")
