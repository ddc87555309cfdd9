"""`python -m tests.guide_pictures [NAME-PART]`: the guide's pictures, made anew from the program as it is.

Each is a screen of `tests.screens`, in both languages, light. A screen that isn't there yet is named, and
its picture comes the next time. Colours are counted and the most frequent kept, so that files stay small.
"""

import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QApplication

from tests.screens import SCREENS, Screen, picture, shown
from ui import theme
from ui.guide.topics import FOLDER
from ui.words import LANGUAGES, use_language

# By the picture's name, the screens that may show it: the first that there is.
PICTURES: Mapping[str, Sequence[str]] = {
    "start": ("start-rules",),
    "desk": ("desk",),
    "called": ("desk-after-the-press",),
    "people": ("people-found", "people"),
    "return": ("return-visit-found",),
    "guests": ("guests",),
    "override": ("override",),
    "after": ("correct",),
    "why": ("why",),
    "close": ("close-confirmed", "close"),
    "proof": ("verify",),
    "sheet": ("sheet-day-start",),
    "rights": ("officers-reset",),
    "roster": ("roster",),
    "history": ("history",),
    "reports": ("reports",),
    "board": ("board",),
    "settings": ("settings",),
}
LATER = ("roster", "history", "reports", "board")
"""Their pages are being built; once a screen has the name, or begins with it, it is taken."""
COLOURS = 40
SIZE = QSize(912, 513)


def screen_of(name: str) -> Screen | None:
    """The screen for this picture, if there is one yet."""
    for wanted in PICTURES[name]:
        exact = next((screen for screen in SCREENS if screen.name == wanted), None)
        near = next((screen for screen in SCREENS if screen.name.startswith(f"{wanted}-")), None)
        if exact or near:
            return exact or near
    return None


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


def main(wanted: str = "") -> None:
    """Make the pictures whose names contain `wanted`."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder = FOLDER / "pictures"
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        use_language(app, language)
        theme.apply(app, "light")
        for name in (one for one in PICTURES if wanted in one):
            if (screen := screen_of(name)) is None:
                print(f"not yet: {name}")
                continue
            with shown(screen) as window:
                small = (
                    picture(window)
                    .toImage()
                    .scaled(
                        SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                    )
                )
            quantised(small).save(str(folder / f"{name}-{language}.png"), None, 0)


if __name__ == "__main__":
    main(*sys.argv[1:2])
