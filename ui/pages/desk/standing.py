"""Where the parts of the desk page stand, by its size: beside each other, or one below the other."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout

from frontdesk.records import Record
from ui import theme

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
STACKED, SMALLEST = 760, 600
"""Below the first width the card's buttons stand under its words; the second is the least."""
TOP_HEIGHT, WORDS_HEIGHT, SIDE_HEIGHT, LEAST_HEIGHT = (244, 400), 222, 680, 470
LINES_WANT = 410
MARGINS, GAPS = 28, 12 + 16
SIDE_WIDTH, BUTTONS_WIDTH, NARROW_BUTTONS, AROUND = 392, 344, 320, 112
"""The right column; the card's buttons, and where there is less room; all margins and gaps."""
WORDS_WANT, WORDS_LEAST = 336, 200
"""The card's words: with less than the first its buttons get narrower; with less than the second the right
column stands under the lines."""
NAME_HEIGHT, LINES_HEIGHT = 84, 150
"""What a narrow card has above and below its words and for the name; and for six lines of words."""


class Stance(Record):
    """`parts`: the lines and the right column; `buttons`: those of the card, and its words; `narrow`: words
    that have little room beside the buttons; `spare`: how much higher the card is than it must be."""

    parts: QBoxLayout.Direction
    buttons: QBoxLayout.Direction
    top_height: int
    narrow: bool = False
    spare: int = 0

    @property
    def larger(self) -> int:
        """By how much the name, and what calls it, may be larger: the words get the rest."""
        return 2 * self.spare // 5


def stance_at(size: QSize, buttons_height: int) -> Stance:
    """How the page stands at this size; `buttons_height`: what a card needs for all its buttons."""
    if size.width() < theme.grown(STACKED):
        return Stance(DOWN, DOWN, theme.px(WORDS_HEIGHT) + buttons_height)
    least, most = (theme.grown(height) for height in TOP_HEIGHT)
    below = _is_side_below(size.width())
    card = size.width() - (0 if below else theme.grown(SIDE_WIDTH)) - AROUND
    narrow = card - theme.grown(BUTTONS_WIDTH) < theme.grown(WORDS_WANT)
    least = max(least, buttons_height, NAME_HEIGHT + theme.px(LINES_HEIGHT) if narrow else 0)
    if below:
        return Stance(DOWN, ACROSS, least, narrow)
    height = max(least, min(most, size.height() - MARGINS - LINES_WANT))
    return Stance(ACROSS, ACROSS, height, narrow, height - least)


def _is_side_below(width: int) -> bool:
    room = width - theme.grown(SIDE_WIDTH) - theme.grown(NARROW_BUTTONS) - AROUND
    return room < theme.px(WORDS_LEAST)


def buttons_width(stance: Stance) -> int:
    """How wide the next card's buttons are there."""
    return theme.grown(NARROW_BUTTONS if stance.narrow else BUTTONS_WIDTH)


def least_size(width: int, parts: int) -> QSize:
    """How small the page may get; `parts`: how high all its parts are, one below the other."""
    return QSize(SMALLEST, MARGINS + GAPS + parts if _is_side_below(width) else LEAST_HEIGHT)
