"""Nothing is torn: a row stands whole on one page, and no title or handful of rows is left alone."""

from itertools import takewhile

from PySide6.QtGui import QGuiApplication, QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable

PageBreak = QTextFormat.PageBreakFlag
LEAST = 3  # rows of a table that stand together on a page


def keep_rows_whole(document: QTextDocument, page: float, dots_per_inch: float) -> None:
    """Push down what would be torn, or left alone. `page`: the height of a page in the device's dots."""
    screen = QGuiApplication.primaryScreen()
    scale = dots_per_inch / (screen.logicalDotsPerInchY() if screen else 96)
    frames = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    tables = [_Setting(document, table, page, scale) for table in frames]
    for table in tables:
        if table.headed:
            table.keep()
    _fill_last_page(document, list(takewhile(lambda table: table.headed, reversed(tables))))


def _fill_last_page(document: QTextDocument, upwards: list["_Setting"]) -> None:
    """No page for a row or two: they take along what stands before them. `upwards`: the day's tables, from
    the last one."""
    last, held = document.pageCount() - 1, 0
    for number, table in enumerate(upwards):
        if not table.reaches(last):
            table.hand_on()
            for below in upwards[:number]:
                below.follow()
        held += table.rows_on(last)
        if held >= LEAST:
            break


class _Setting:
    """One table, and the pages on which it stands."""

    def __init__(self, document: QTextDocument, table: QTextTable, page: float, scale: float) -> None:
        self._document, self._table, self._page, self._scale = document, table, page, scale
        self._first, self._end = table.format().headerRowCount(), table.rows()

    @property
    def headed(self) -> bool:
        return self._first > 0

    @property
    def _parts(self) -> bool:
        """Whether it may stand on two pages: with enough rows for both."""
        return self._end - self._first >= 2 * LEAST

    def keep(self) -> None:
        held = self._first + LEAST if self._parts else self._end
        if self._at(self._extent(held - 1)[1] - 1) != self._at(self._title_top()):
            self._begin_page()
        row, pushed = self._first, False
        while (following := self._beyond_page(row)) < self._end:
            fair = min(following, self._end - LEAST)
            row = fair if fair > row else following
            if self._at(self._extent(row - 1)[0]) == self._at(self._extent(row)[0]):
                self._push_down(row)
                pushed = True
        if pushed:
            self._settle()

    def reaches(self, page: int) -> bool:
        return self._at(self._extent(self._end - 1)[0]) >= page

    def rows_on(self, page: int) -> int:
        return sum(self._at(self._extent(row)[0]) == page for row in range(self._first, self._end))

    def follow(self) -> None:
        """Stand at once below what stands before."""
        self._break_before(PageBreak.PageBreak_Auto)

    def hand_on(self) -> None:
        """Let the next page have a few rows, or all of them."""
        if not self._parts:
            self._begin_page()
        elif self._at(self._extent(self._end - 2 * LEAST)[0]) == self._at(self._extent(self._end - 1)[0]):
            self._push_down(self._end - LEAST)
            self._settle()

    def _title_top(self) -> float:
        return self._document.documentLayout().blockBoundingRect(self._title()).top()

    def _title(self) -> QTextBlock:
        return self._document.findBlock(self._table.firstPosition() - 1)

    def _begin_page(self) -> None:
        before = self._document.documentLayout().blockBoundingRect(self._title().previous()).top()
        if self._at(before) == self._at(self._title_top()):
            self._break_before(PageBreak.PageBreak_AlwaysBefore)

    def _break_before(self, policy: PageBreak) -> None:
        title = self._title()
        form = title.blockFormat()
        form.setPageBreakPolicy(policy)
        QTextCursor(title).setBlockFormat(form)

    def _beyond_page(self, row: int) -> int:
        """The first row behind `row` that doesn't stand whole on its page. Rows follow one another downwards,
        so it is looked for by halves."""
        page, low, high = self._at(self._extent(row)[0]), row + 1, self._end
        while low < high:
            middle = (low + high) // 2
            if self._at(self._extent(middle)[1] - 1) == page:
                low = middle + 1
            else:
                high = middle
        return low

    def _extent(self, row: int) -> tuple[float, float]:
        """Where the texts of the row begin and end, from the top of the document."""
        layout = self._document.documentLayout()
        cells = [self._table.cellAt(row, column) for column in range(self._table.columns())]
        tops = [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells]
        ends = [layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells]
        return min(tops), max(ends)

    def _at(self, y: float) -> int:
        """The number of the page at this height."""
        return int(y // self._page)

    def _push_down(self, row: int) -> None:
        """To the next page: the row before it takes the room that is left on this one."""
        top = self._extent(row)[0]
        left = ((self._at(top) + 1) * self._page - top) / self._scale
        change = QTextCursor(self._document)
        change.beginEditBlock()
        for column in range(self._table.columns()):
            cell = self._table.cellAt(row - 1, column)
            dressed = cell.format().toTableCellFormat()
            dressed.setBottomPadding(max(0.0, left))
            cell.setFormat(dressed)
        change.endEditBlock()

    def _settle(self) -> None:
        """What follows the table would else stay where it was."""
        self._document.markContentsDirty(0, self._document.characterCount())
