"""A list of titles: a long one takes more lines, where the list is narrow."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView

from ui import theme
from ui.lists.choice_list import Choice, ChoiceList, row_height
from ui.lists.painted_list import EDGE, SIDE
from ui.widgets.painting import draw_lines, lines_height, text_height

SIDES = 2 * (EDGE + SIDE)


class TitleList(ChoiceList):
    """Of each choice only the title is shown, and all of it."""

    def __init__(self, name: str, rows: int) -> None:
        super().__init__(name, rows)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.draw(_paint_title, self._height_of)

    def _height_of(self, choice: Choice) -> int:
        taken = lines_height(choice.title, "name", self.viewport().width() - SIDES)
        return taken + row_height(tall=False) - int(text_height("name"))


def _paint_title(painter: QPainter, room: QRectF, choice: Choice, _at: int) -> None:
    draw_lines(painter, room, choice.title, role="name", shade=theme.colour("text"))
