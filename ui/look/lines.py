"""Lines of text, laid out once and painted often: a press paints what was mostly painted before."""

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTransform

from ui import theme


class Line(NamedTuple):
    """A line as it is painted, in its font, and what room it takes."""

    text: QStaticText
    font: QFont
    width: float
    height: float


def laid_out(text: str, role: str) -> Line:
    """The text in one line, in that role of type."""
    return _line(text, role, theme.scale())


def face(role: str) -> tuple[QFont, QFontMetricsF]:
    """The font of a role, made once for each size: only for those who don't change it."""
    return _face(role, theme.scale())


def forget_lines() -> None:
    """Lay all lines out anew: a font may have other shapes for another language."""
    _line.cache_clear()


@lru_cache(maxsize=256)
def _line(text: str, role: str, _scale: int) -> Line:
    font, metrics = face(role)
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(QTransform(), font)
    return Line(made, font, metrics.horizontalAdvance(text), metrics.height())


@cache
def _face(role: str, _scale: int) -> tuple[QFont, QFontMetricsF]:
    font = theme.font(role)
    return font, QFontMetricsF(font)
