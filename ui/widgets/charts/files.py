"""A chart as a file: PNG or SVG, in light colours, with its title and its sentence."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from frontdesk.records import Record
from ui import theme
from ui.widgets.charts.ink import MEASURE, Ink, draw_picture
from ui.widgets.charts.marks import Chart, Picture

WIDTH, HEIGHT, EDGE, SHARP = 1040, 560, 24, 2


class Printed(Record):
    """What goes into the file: the chart, what it is of, where and when that was, and what it shows, in
    words."""

    chart: Chart
    title: str
    place: str
    told: str


def png_bytes(printed: Printed) -> bytes:
    """The picture, twice as sharp as on the screen."""
    page = _Page(printed)
    image = QImage(page.size * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(Ink(light=True).colour("surface"))
    painter = QPainter(image)
    page.draw(painter)
    painter.end()
    return _filled(lambda device: QImageWriter(device, b"png").write(image))


def svg_bytes(printed: Printed) -> bytes:
    """The picture as lines and letters."""
    from PySide6.QtSvg import QSvgGenerator  # seldom wanted: not at the start of the program

    page = _Page(printed)

    def write(device: QBuffer) -> None:
        made = QSvgGenerator()
        made.setOutputDevice(device)
        made.setSize(page.size)
        made.setViewBox(QRectF(0, 0, page.size.width(), page.size.height()))
        made.setResolution(96)
        made.setTitle(f"{printed.title} · {printed.place}")
        made.setDescription(printed.told)
        painter = QPainter(made)
        painter.fillRect(
            QRectF(0, 0, page.size.width(), page.size.height()), Ink(light=True).colour("surface")
        )
        page.draw(painter)
        painter.end()

    return _filled(write)


class _Page:
    """Title, place, sentence and chart below one another."""

    def __init__(self, printed: Printed) -> None:
        self._printed = printed
        self._title = MEASURE.height("title") + 6
        texts = (printed.place, printed.told)
        self._lines = [line for text in texts for line in _wrapped(text, WIDTH - 2 * EDGE)]
        self._top = EDGE + self._title + len(self._lines) * MEASURE.height("body") + 16
        room = HEIGHT - self._top - EDGE
        self._picture: Picture = printed.chart.plan(WIDTH - 2 * EDGE, room, MEASURE)
        self.size = QSize(WIDTH, int(max(HEIGHT, self._top + self._picture.height + EDGE)))

    def draw(self, painter: QPainter) -> None:
        ink, width = Ink(light=True), WIDTH - 2 * EDGE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(theme.font("title"))
        painter.setPen(ink.colour("text"))
        painter.drawText(QRectF(EDGE, EDGE, width, self._title), left, self._printed.title)
        painter.setFont(theme.font("body"))
        painter.setPen(ink.colour("muted"))
        high = MEASURE.height("body")
        for at, line in enumerate(self._lines):
            painter.drawText(QRectF(EDGE, EDGE + self._title + at * high, width, high), left, line)
        painter.translate(EDGE, self._top)
        draw_picture(painter, self._picture, ink)


def _wrapped(text: str, width: float) -> list[str]:
    """The text in lines that are no wider; Chinese may be broken anywhere, Latin words stay whole."""
    lines, line = [], ""
    for word in _pieces(text):
        if line and MEASURE.width(line + word.rstrip(), "body") > width:
            lines.append(line.rstrip())
            line = ""
        line += word
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    for letter in text:
        joins = bool(pieces) and letter.isascii() and pieces[-1][-1].isascii() and pieces[-1][-1] != " "
        if joins or (pieces and letter in "，。；：、！？）"):
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _filled(write: Callable[[QBuffer], object]) -> bytes:
    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    write(device)
    device.close()
    return bytes(content.data())
