"""Photos of consultants: small pictures in a folder beside the book, never in the book."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSaveFile, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap

from frontdesk.errors import Refusal
from frontdesk.words import Sentence, say

SIDE = 256
MOST_BYTES, MOST_PIXELS, MOST_MEGABYTES = 20_000_000, 60_000_000, 300
FORMATS = frozenset({"jpeg", "jpg", "png", "bmp", "gif", "webp"})
KINDS = ("*.jpg", "*.jpeg", "*.png", "*.bmp", "*.gif", "*.webp")
"""What may be chosen. Not SVG: such a file can lead to others."""


class Photos:
    """The pictures of one book's people: squares of 256 pixels, by the consultant's id."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[str, QPixmap | None] = {}

    def of(self, consultant: str) -> QPixmap | None:
        """The picture of this consultant, if there is one that can be read."""
        if consultant not in self._kept:
            image = QImage(str(self._file(consultant)))
            self._kept[consultant] = None if image.isNull() else QPixmap.fromImage(image)
        return self._kept[consultant]

    def take(self, consultant: str, file: Path) -> None:
        """Keep the picture in `file`, small, without what else the file tells (place, camera); raises the
        Refusal where it is none, too large, or can't be written."""
        picture = small_picture(file)
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(picture)
        self._write(consultant, data)
        self._kept.pop(consultant, None)

    def drop(self, consultant: str) -> None:
        """Have no picture of this consultant any more."""
        self._file(consultant).unlink(missing_ok=True)
        self._kept.pop(consultant, None)

    def _write(self, consultant: str, data: QByteArray) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise _not_kept() from None
        target = QSaveFile(str(self._file(consultant)))
        if not target.open(QIODevice.OpenModeFlag.WriteOnly):
            raise _not_kept()
        target.write(data)
        if not target.commit():
            raise _not_kept()

    def _file(self, consultant: str) -> Path:
        return self._folder / f"{consultant}.png"


def small_picture(file: Path) -> QImage:
    """The middle of the picture as a square, upright as it was taken; or the Refusal that says why not."""
    try:
        size = file.stat().st_size
    except OSError:
        raise _refused(say("photos", "The file {file} can’t be read.", file=file.name)) from None
    if size > MOST_BYTES:
        raise _refused(say("photos", "{file} is larger than 20 MB.", file=file.name))
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if bytes(reader.format().data()).decode("ascii", "replace") not in FORMATS or not whole.isValid():
        raise _no_picture(file)
    if whole.isEmpty() or whole.width() * whole.height() > MOST_PIXELS:
        raise _refused(say("photos", "{file} has too many pixels. Take a smaller one.", file=file.name))
    reader.setScaledSize(_covering(whole))
    image = reader.read()
    if image.isNull():
        raise _no_picture(file)
    return _middle(image)


def _covering(whole: QSize) -> QSize:
    """The size at which the shorter side is that of the square; a panorama is not followed for ever."""
    scaled = whole.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    return scaled.boundedTo(QSize(SIDE * 8, SIDE * 8)).expandedTo(QSize(1, 1))


def _middle(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    left, top = (image.width() - side) // 2, (image.height() - side) // 2
    square = image.copy(QRect(left, top, side, side))
    smooth = Qt.TransformationMode.SmoothTransformation
    return square.scaled(SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _no_picture(file: Path) -> Refusal:
    return _refused(
        say("photos", "{file} isn’t a picture that can be read. Use JPEG, PNG, BMP or WebP.", file=file.name)
    )


def _refused(sentence: Sentence) -> Refusal:
    return Refusal(say("photos", "No photo"), sentence)


def _not_kept() -> Refusal:
    return Refusal(
        say("photos", "Photo not kept"),
        say("photos", "The folder beside the book can’t be written to. Everything else is as it was."),
    )
