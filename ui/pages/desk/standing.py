"""Where the parts of the desk page stand, by its size: beside each other, or one below the other."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout

from frontdesk.records import Record
from ui import theme

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
NARROW, STACKED, SMALLEST = 980, 760, 600
"""Below the first width the right column stands under the lines, below the second the card's buttons under
its words; the third is the least."""
TOP_HEIGHT, STACKED_HEIGHT, SIDE_HEIGHT, LEAST_HEIGHT = (244, 320), 460, 600, 470
LINES_WANT = 410
MARGINS, GAPS = 28, 12 + 16


class Stance(Record):
    """`parts`: the lines and the right column; `buttons`: those of the card, and its words."""

    parts: QBoxLayout.Direction
    buttons: QBoxLayout.Direction
    top_height: int


def stance_at(size: QSize) -> Stance:
    """How the page stands at this size."""
    if size.width() < theme.grown(STACKED):
        return Stance(DOWN, DOWN, theme.grown(STACKED_HEIGHT))
    least, most = (theme.grown(height) for height in TOP_HEIGHT)
    if size.width() < theme.grown(NARROW):
        return Stance(DOWN, ACROSS, least)
    return Stance(ACROSS, ACROSS, max(least, min(most, size.height() - MARGINS - LINES_WANT)))


def least_size(width: int, parts: int) -> QSize:
    """How small the page may get; `parts`: how high all its parts are, one below the other."""
    return QSize(SMALLEST, LEAST_HEIGHT if width >= theme.grown(NARROW) else MARGINS + GAPS + parts)
