"""The QR code of a checkpoint: its matrix, painted on paper and on the screen."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.painting import painter_on
from ui.words import words

QUIET = 4
Matrix = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=8)
def matrix_of(text: str) -> Matrix:
    """The dark modules of the code that says `text`, row by row, without the quiet zone."""
    import segno

    code = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def paint_code(painter: QPainter, place: QRectF, text: str) -> None:
    """Paint the code, with its quiet zone, as large as a square in `place` allows: black on white, always."""
    matrix = matrix_of(text)
    side = min(place.width(), place.height())
    step = side / (len(matrix) + 2 * QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(place.x(), place.y(), side, side), Qt.GlobalColor.white)
    for y, row in enumerate(matrix, QUIET):
        for x, length in _runs(row):
            left, top = place.x() + (x + QUIET) * step, place.y() + y * step
            painter.fillRect(QRectF(left, top, length * step, step), Qt.GlobalColor.black)
    painter.restore()


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """The dark stretches of a row: where each begins, and how long it is."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((x, 1))
    return runs


class QrCode(QWidget):
    """The code on the screen, each module a whole number of pixels."""

    def __init__(self, module: int = 3) -> None:
        super().__init__()
        self.text = ""
        self._module = module
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words("paper", "QR code of the check text"))

    def show_text(self, text: str) -> None:
        """Show the code of this text instead."""
        self.text = text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._module * (len(matrix_of(self.text)) + 2 * QUIET) if self.text else 0
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.text:
            with painter_on(self) as painter:
                paint_code(painter, QRectF(self.rect()), self.text)
