"""The paper itself: set for a printer's or a PDF's page, and painted page by page. One layout for both."""

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from frontdesk.book.chain import short
from frontdesk.reports.day_sheet import DaySheet
from ui import theme
from ui.look.names import keep_whole
from ui.paper.page_text import CODE_WIDTH, Slip, checkpoint_of, names_on, page_text, slip_text, style
from ui.paper.qr import paint_code
from ui.paper.rows import keep_rows_whole
from ui.words import long_day_text, words

MILLIMETRES = 25.4
RESOLUTION = 1200  # dots per inch for which the text is set, whatever the printer has
DOTS = RESOLUTION / MILLIMETRES
FOOT = 9 * DOTS
POINTS, FOOT_POINTS, POINTS_PER_INCH = 9.5, 8, 72
MARGINS = QMarginsF(15, 13, 15, 10)


def a4() -> QPageLayout:
    """The page for which the paper is made."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter)


class Paper:
    """The day sheet set for the pages of `device`: their size is the device's, and painting is scaled to its
    resolution, so that every printer and the PDF break lines and pages at the same places."""

    def __init__(self, sheet: DaySheet, device: QPagedPaintDevice) -> None:
        self._sheet = sheet
        area = device.pageLayout().paintRectPixels(RESOLUTION)
        self._width, self.body = area.width(), area.height() - FOOT
        self._scale = device.logicalDpiX() / RESOLUTION, device.logicalDpiY() / RESOLUTION
        self._nowhere = QBuffer()
        self._measure = QPdfWriter(self._nowhere)
        self._measure.setResolution(RESOLUTION)
        keep_whole(names_on(sheet))
        self.document = self._set(page_text(sheet, self._slip()))
        keep_rows_whole(self.document, self.body, RESOLUTION)

    @property
    def pages(self) -> int:
        return self.document.pageCount()

    def _set(self, text: str) -> QTextDocument:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self._measure)
        face = QFont(theme.families())
        face.setPointSizeF(POINTS)
        document.setDefaultFont(face)
        document.setDefaultStyleSheet(style())
        document.setDocumentMargin(0)
        document.setPageSize(QSizeF(self._width, self.body))
        document.setHtml(text)
        return document

    def _slip(self) -> Slip:
        """The fullest one that a page holds."""
        fuller = (Slip.WHOLE, Slip.WITHOUT_OVERRIDES)
        fitting = (slip for slip in fuller if self._set(slip_text(self._sheet, slip)).pageCount() == 1)
        return next(fitting, Slip.UNSIGNED)

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint that page (from 0), with its foot; on the first one the code."""
        painter.save()
        painter.scale(*self._scale)
        self._paint(painter, page)
        painter.restore()

    def _paint(self, painter: QPainter, page: int) -> None:
        top = page * self.body
        shown = QRectF(0, top, self._width, self.body)
        painter.save()
        painter.translate(0, -top)
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        context.palette.setColor(QPalette.ColorRole.Text, QColor(theme.LIGHT["text"]))
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        if page == 0:
            side = self._width * CODE_WIDTH / 100
            paint_code(painter, QRectF(self._width - side, 0, side, side), checkpoint_of(self._sheet))
        self._foot(painter, page)

    def _foot(self, painter: QPainter, page: int) -> None:
        sheet = self._sheet
        painter.save()
        face = QFont(theme.families())
        face.setPixelSize(FOOT_POINTS * RESOLUTION // POINTS_PER_INCH)
        painter.setFont(face)
        painter.setPen(QColor(theme.LIGHT["muted"]))
        place = QRectF(0, self.body, self._width, FOOT)
        left = f"{sheet.site} · {long_day_text(sheet.date)} · {short(sheet.head)}"
        right = words("paper", "Page {page} of {pages}", page=page + 1, pages=self.pages)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, right)
        painter.restore()


def paint_all(sheet: DaySheet, device: QPagedPaintDevice, painter: QPainter, copies: int = 1) -> int:
    """Paint every page `copies` times, copy after copy; how many pages one copy has."""
    paper = Paper(sheet, device)
    for number in range(copies * paper.pages):
        if number:
            device.newPage()
        paper.paint(painter, number % paper.pages)
    return paper.pages


def pdf_bytes(sheet: DaySheet) -> bytes:
    """The paper as PDF, A4. May be made off the screen's thread."""
    waiting = QEventLoop()  # text is set with timers, which a thread of our own has only with a loop
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(a4())
    writer.setTitle(f"{sheet.site} {sheet.date}")
    painter = QPainter(writer)
    paint_all(sheet, writer, painter)
    painter.end()
    target.close()
    waiting.deleteLater()
    return bytes(target.data().data())
