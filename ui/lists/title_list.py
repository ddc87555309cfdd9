"""A list of titles: a long one takes more lines, where the list is narrow."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from ui import theme
from ui.lists.choice_list import AnyIndex, ChoiceList, Drawing, row_height
from ui.widgets.painting import draw_lines, lines_height, painting, text_height

SIDES = 26
"""What the two sides of a row take."""


class TitleList(ChoiceList):
    """Of each choice only the title is shown, and all of it."""

    def __init__(self, name: str, rows: int) -> None:
        super().__init__(name, rows)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_Titles(self))


class _Titles(Drawing):
    def __init__(self, view: TitleList) -> None:
        super().__init__(view, digits=False, tall=False)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        title = self._view.choices[index.row()].title
        taken = lines_height(title, "name", self._view.viewport().width() - SIDES)
        return QSize(100, taken + row_height(tall=False) - int(text_height("name")))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        title = self._view.choices[index.row()].title
        rect = QRectF(option.rect).adjusted(3, 2, -3, -2)
        with painting(painter):
            self.paint_ground(painter, rect, option.state)
            draw_lines(painter, rect.adjusted(10, 0, -10, 0), title, role="name", shade=theme.colour("text"))
