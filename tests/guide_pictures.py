"""`python -m tests.guide_pictures [NAME-PART]`: the pictures of the guide and of the README, made anew.

Each is a screen of `tests.screens`, in both languages, light. Colours are counted and the most frequent kept,
so that files stay small.
"""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication

from tests.displays import USUAL, use_displays
from tests.screens import SCREENS, Screen, picture, shown
from ui import theme
from ui.guide.topics import FOLDER
from ui.words import LANGUAGES, use_language

# By the picture's name, the screen that it shows.
PICTURES: Mapping[str, str] = {
    "start": "start-rules",
    "desk": "desk",
    "called": "desk-after-the-press",
    "people": "people-found",
    "return": "return-visit-found",
    "guests": "guests",
    "override": "override",
    "after": "correct",
    "why": "why",
    "close": "close-confirmed",
    "proof": "verify",
    "sheet": "sheet-day-start",
    "rights": "officers-reset",
    "roster": "roster",
    "history": "history-day",
    "reports": "reports-share",
    "board": "board-three",
    "settings": "settings",
}
SCREENSHOTS = theme.ASSETS / "screenshots"
OF_README: Mapping[str, str] = {"desk": "desk", "board": "board-three", "report": "reports-share"}
COLOURS, README_COLOURS = 40, 96
SIZE, README_SIZE = QSize(912, 513), QSize(1366, 768)


def screen_of(name: str) -> Screen:
    """The screen of `tests.screens` with this name."""
    return next(screen for screen in SCREENS if screen.name == name)


def quantised(image: QImage, most: int = COLOURS) -> QImage:
    """The same picture with few colours: the most frequent ones, others as the nearest of these."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    counted = Counter(pixel & 0xF8F8F8 for pixel in pixels.tolist())
    kept = sorted(counted, key=lambda colour: counted[colour] * (1 + _spread(colour) // 8), reverse=True)[
        :most
    ]
    exact = Counter(pixel & 0xFFFFFF for pixel in pixels.tolist())
    table = [_commonest(colour, exact) for colour in kept]
    near = {colour: _nearest(colour, kept) for colour in counted}
    made = QImage(plain.size(), QImage.Format.Format_Indexed8)
    made.setColorTable([qRgb(colour >> 16, colour >> 8 & 255, colour & 255) for colour in table])
    width, stride = plain.width(), made.bytesPerLine()
    rows = memoryview(made.bits())
    for row in range(plain.height()):
        line = pixels[row * width : (row + 1) * width]
        rows[row * stride : row * stride + width] = bytes(near[pixel & 0xF8F8F8] for pixel in line)
    return made


def _spread(colour: int) -> int:
    """How far from grey: what is coloured is small, and means something."""
    parts = [colour >> shift & 255 for shift in (16, 8, 0)]
    return max(parts) - min(parts)


def _commonest(colour: int, exact: Counter[int]) -> int:
    """Of the shades that were counted together, the one that was there most."""
    shades = (
        colour | red << 16 | green << 8 | blue for red in range(8) for green in range(8) for blue in range(8)
    )
    return max(shades, key=lambda shade: exact.get(shade, 0))


def _nearest(colour: int, kept: Sequence[int]) -> int:
    return min(range(len(kept)), key=lambda at: _distance(colour, kept[at]))


def _distance(one: int, other: int) -> int:
    return sum(((one >> shift & 255) - (other >> shift & 255)) ** 2 for shift in (16, 8, 0))


def make(screen: str, size: QSize, colours: int, target: Path) -> None:
    """The picture of that screen, at most so large, in so many colours."""
    with shown(screen_of(screen)) as window:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = picture(window).toImage()
        small = image if image.size() == size else image.scaled(size, keep, smooth)
    target.parent.mkdir(exist_ok=True)
    quantised(small, colours).save(str(target), None, 0)


def main(wanted: str = "") -> None:
    """Make the pictures whose names contain `wanted`."""
    use_displays([USUAL])
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for language in LANGUAGES:
        use_language(app, language)
        theme.apply(app, "light")
        for name, screen in PICTURES.items():
            if wanted in name:
                make(screen, SIZE, COLOURS, FOLDER / "pictures" / f"{name}-{language}.png")
        for name, screen in OF_README.items():
            if wanted in name:
                make(screen, README_SIZE, README_COLOURS, SCREENSHOTS / f"{name}-{language}.png")


if __name__ == "__main__":
    main(*sys.argv[1:2])
