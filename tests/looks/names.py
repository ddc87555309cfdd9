"""What a screen reader can't tell, in a window that is shown: controls without a name or a role."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from tests.looks.measure import path_of
from ui.bars.page_head import PageHead
from ui.pages.desk_page import DeskPage
from ui.widgets.badges import AgencyBadge
from ui.widgets.charts.view import ChartView
from ui.widgets.segments import Segments

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, Segments)
COMPOUND = (QComboBox, QAbstractSpinBox)
"""What is inside of these is named by them."""
_NAMELESS = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def untold(window: QWidget) -> list[str]:
    """Every control that has no name or no role, every field whose label doesn't lead to it, every agency's
    square without a letter."""
    shown = [one for one in window.findChildren(QWidget) if one.isVisibleTo(window)]
    return [f"{path_of(one, window)}: {fault}" for one in shown for fault in _untold(one, window)]


def _untold(one: QWidget, window: QWidget) -> Iterator[str]:
    if is_control(one):
        if not name_of(one):
            yield "has no name"
        if not _has_role(one) and not isinstance(one, ChartView):  # its name is a whole sentence
            yield "has no role"
    if isinstance(one, FIELDS) and is_control(one):
        yield from _label_astray(one, window)
    if isinstance(one, AgencyBadge) and not (one._shown[0] and one.accessibleName()):
        yield "tells the agency by colour alone"


def is_control(one: QWidget) -> bool:
    """Whether one can do something with it, by itself."""
    above = one.parentWidget()
    if isinstance(above, (*COMPOUND, QAbstractScrollArea)) or one.focusProxy() is not None:
        return False
    kinds = (QAbstractButton, QAbstractItemView, *FIELDS)
    return isinstance(one, kinds) or bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def name_of(one: QWidget) -> str:
    """What a screen reader calls it."""
    told = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    return one.accessibleName() or ("" if isinstance(one, QComboBox) else told)


def _has_role(one: QWidget) -> bool:
    if QAccessible.queryAccessibleInterface(one).role() not in _NAMELESS:
        return True
    if isinstance(one, Segments):
        parts = [part for part in one.findChildren(QAbstractButton) if part.isVisibleTo(one)]
        roles = {QAccessible.queryAccessibleInterface(part).role() for part in parts}
        return roles == {QAccessible.Role.RadioButton} and sum(part.isChecked() for part in parts) == 1
    page = isinstance(one, DeskPage) or isinstance(getattr(one, "head", None), PageHead)
    return page or isinstance(one, QScrollArea)


def _label_astray(field: QWidget, window: QWidget) -> Iterator[str]:
    """A label in sight with the field's own name that leads neither to it nor to another of that name."""
    name = field.accessibleName()
    named = [label for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    named = [label for label in named if name and label.text() == name]
    led_to = [buddy.accessibleName() for label in named if (buddy := label.buddy()) is not None]
    if named and name not in led_to:
        yield f"the label “{name}” doesn’t lead to it"
