"""Nothing is torn: a row stands whole on one page, and a title with the first row of its table."""

from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument, QTextFormat, QTextTable

LAST_LINE = 4  # pixels of a screen: what is left at the foot, too little for a line


def keep_rows_whole(document: QTextDocument, page: float, dots_per_inch: float) -> None:
    """Push down what would be torn. `page`: the height of a page in the device's dots."""
    screen = QGuiApplication.primaryScreen()
    scale = dots_per_inch / (screen.logicalDotsPerInchY() if screen else 96)
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    for table in tables:
        if table.format().headerRowCount():
            _Setting(document, table, page, scale).keep()


class _Setting:
    """One table with a head, and the pages on which it stands."""

    def __init__(self, document: QTextDocument, table: QTextTable, page: float, scale: float) -> None:
        self._document, self._table, self._page, self._scale = document, table, page, scale
        self._first = table.format().headerRowCount()

    def keep(self) -> None:
        self._keep_with_title()
        row, pushed = self._first, False
        while row < self._table.rows():
            last = self._last_on_page(row)
            top, bottom = self._extent(last, self._table.columns())
            if self._at(top) != self._at(bottom - 1):
                end = (self._at(top) + 1) * self._page
                self._push_down(last, (end - top) / self._scale - LAST_LINE)
                pushed = True
            row = last + 1
        if pushed:  # what follows the table would else stay where it was
            self._document.markContentsDirty(0, self._document.characterCount())

    def _keep_with_title(self) -> None:
        title = self._document.findBlock(self._table.firstPosition() - 1)
        begins = self._document.documentLayout().blockBoundingRect(title).top()
        if title.blockFormat().headingLevel() and self._at(begins) != self._at(
            self._extent(self._first, 1)[1] - 1
        ):
            form = title.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(title).setBlockFormat(form)

    def _last_on_page(self, row: int) -> int:
        """The last row that begins on the page of `row`: only that one can be torn. Rows follow one another
        downwards, so it is looked for by halves."""
        page, low, high = self._at(self._extent(row, 1)[0]), row, self._table.rows() - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._at(self._extent(middle, 1)[0]) == page:
                low = middle
            else:
                high = middle - 1
        return low

    def _extent(self, row: int, columns: int) -> tuple[float, float]:
        """Where the texts of the row's first cells begin and end, from the top of the document."""
        layout = self._document.documentLayout()
        cells = [self._table.cellAt(row, column) for column in range(columns)]
        tops = [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells]
        ends = [layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells]
        return min(tops), max(ends)

    def _at(self, y: float) -> int:
        """The number of the page at this height."""
        return int(y // self._page)

    def _push_down(self, row: int, pixels: float) -> None:
        change = QTextCursor(self._document)
        change.beginEditBlock()
        for column in range(self._table.columns()):
            cell = self._table.cellAt(row, column)
            dressed = cell.format().toTableCellFormat()
            dressed.setTopPadding(max(0.0, pixels))
            cell.setFormat(dressed)
        change.endEditBlock()
