"""The evening's paper as pictures, page by page."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from frontdesk.demo.saturday import play_busy_saturday
from frontdesk.desk.commands import CloseDay
from frontdesk.desk.desk import Desk
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from ui.paper.paper import Paper, a4

DOTS_PER_INCH = 110


def a_closed_day() -> DaySheet:
    """The made-up Saturday, closed with everybody's word."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.at(Path(folder) / "day.book")
        play_busy_saturday(desk)
        desk.do(CloseDay(tuple(officer.id for officer in desk.site.officers if officer.agency)))
        assert desk.board is not None
        sheet = day_sheet(desk.site, desk.day_entries(desk.board.date), desk.board)
        desk.close()
    return sheet


def pages(sheet: DaySheet) -> Iterator[QImage]:
    """Every page of its paper, with the margins, in the language of the screen."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(a4())
    paper, layout = Paper(sheet, writer), writer.pageLayout()
    whole, inner = layout.fullRectPixels(DOTS_PER_INCH), layout.paintRectPixels(DOTS_PER_INCH)
    for number in range(paper.pages):
        page = QImage(whole.size(), QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        painter = QPainter(page)
        painter.translate(inner.topLeft())
        paper.paint(painter, number)
        painter.end()
        yield page
    target.close()
