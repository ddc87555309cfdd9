"""Charts as files: they are there whole, they can be read, and they are light whatever the screen is."""

from collections.abc import Callable
from fractions import Fraction
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.widgets.charts.bars import BarRow, BarsChart, Group, Part
from ui.widgets.charts.columns import Column, ColumnsChart
from ui.widgets.charts.files import HEIGHT, SHARP, WIDTH, Printed, png_bytes, svg_bytes
from ui.widgets.charts.heat import Cell, HeatChart
from ui.widgets.charts.lines import Band, LinesChart, Series, Tick, Values
from ui.widgets.charts.marks import Chart

SVG = "{http://www.w3.org/2000/svg}"
HALF = Fraction(1, 2)
POINTS = ((0.0, HALF), (1.0, -HALF), (2.0, Fraction(0)))


def bars(rows: int = 3) -> Chart:
    row = BarRow("马英涵", (Part(Fraction(4)), Part(Fraction(1), "hatched")), "5 / 4.5", mark=Fraction(9, 2))
    return BarsChart((Group("德信行", (row,) * rows, "甲"),))


CHARTS: dict[str, Chart] = {
    "lines": LinesChart(
        (Series("甲公司", "甲", 0, POINTS),), (Band(0, 2, HALF, -HALF),), (Tick(0, "9:00"),), (0, 2), Values()
    ),
    "bars": bars(),
    "heat": HeatChart(("周六",), ("9:00", "10:00"), ((Cell(Fraction(3), "3"), Cell(Fraction(0))),)),
    "columns": ColumnsChart((Column("up to 15 s", 12), Column("longer", 1, "", "warning", "hatched"))),
}


@pytest.fixture(autouse=True)
def _dark(app: QApplication) -> None:
    theme.apply(app, "dark")


def printed(chart: Chart, told: str = "甲 had 12 turns, due 11.7.") -> Printed:
    return Printed(chart, "比例 Share", "万象城 · 2026年9月", told)


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS.keys())
def test_a_png_can_be_read_and_is_light(chart: Chart) -> None:
    image = QImage.fromData(png_bytes(printed(chart)))
    assert (image.width(), image.height()) == (WIDTH * SHARP, HEIGHT * SHARP)
    assert image.pixelColor(2, 2).name().upper() == theme.LIGHT["surface"]
    assert (
        len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 5
    )


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS.keys())
def test_an_svg_can_be_read_and_is_drawn(chart: Chart) -> None:
    content = svg_bytes(printed(chart))
    top = ElementTree.fromstring(content)
    assert top.tag == f"{SVG}svg"
    assert top.find(f"{SVG}title").text == "比例 Share · 万象城 · 2026年9月"  # type: ignore[union-attr]  # it is asserted
    assert len(list(top.iter())) > 20
    assert QSvgRenderer(content).isValid()
    assert theme.DARK["surface"].lower() not in content.decode().lower()


@pytest.mark.parametrize("write", [png_bytes, svg_bytes])
def test_what_is_higher_makes_the_file_higher(write: Callable[[Printed], bytes]) -> None:
    low, high = (_height(write(printed(bars(rows)))) for rows in (3, 60))
    assert low < high


def test_a_long_sentence_is_written_in_lines() -> None:
    short, long = (_height(png_bytes(printed(bars(40), "到访批数，按日平均。" * times))) for times in (1, 40))
    assert short < long


def _height(content: bytes) -> float:
    if content.startswith(b"\x89PNG"):
        return QImage.fromData(content).height()
    return QSvgRenderer(content).defaultSize().height()
