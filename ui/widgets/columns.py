"""A page with one column in its middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme


def centred_column(width: int) -> tuple[QWidget, QVBoxLayout]:
    """A page whose one column stands in the middle, `width` wide."""
    page = QWidget()
    theme.dress(page, role="page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    inner = QWidget()
    inner.setFixedWidth(width)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    row = QHBoxLayout(page)
    row.addStretch(1)
    row.addWidget(inner, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return page, column
