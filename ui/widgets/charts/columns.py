"""Columns that stand, with an axis at round numbers: how often something took how long. Pure."""

from collections.abc import Iterator
from fractions import Fraction

from frontdesk.records import Record
from ui.widgets.charts.marks import Bar, Box, Fill, Line, Mark, Measure, Picture, Spot, Text, written
from ui.widgets.charts.scale import Scale, ticks

EDGE, WIDEST = 10.0, 90.0


class Column(Record):
    """`fill` tells which columns stand for something else, such as too long."""

    label: str
    amount: int
    hint: str = ""
    tone: str = "accent"
    fill: Fill = "solid"


class ColumnsChart(Record):
    """`legend` says what is counted, above the axis."""

    columns: tuple[Column, ...]
    legend: str = ""

    def plan(self, width: float, height: float, measure: Measure) -> Picture:
        """Laid out in this room; each column with its number above it."""
        return _Layout(self, width, max(height, 160.0), measure).picture()


class _Layout:
    def __init__(self, chart: ColumnsChart, width: float, height: float, measure: Measure) -> None:
        self.chart, self.width, self.height, self.measure = chart, width, height, measure
        self.line = measure.height("small")
        most = Fraction(max([1, *(column.amount for column in chart.columns)]))
        self.levels = ticks(Fraction(0), most, max(1, int((height - 80) // 44)))
        left = max(measure.width(str(level), "small") for level in self.levels) + 10
        top = EDGE + (self.line + 8 if chart.legend else 0) + self.line
        self.plot = Box(left, top, width - left, height - top - 1.5 * self.line - 8)
        self.up = Scale(self.levels[0], self.levels[-1], self.plot.bottom, self.plot.top)
        self.across = self.plot.width / max(1, len(chart.columns))

    def picture(self) -> Picture:
        marks: list[Mark] = [*self._legend(), *self._levels()]
        spots = []
        for at, column in enumerate(self.chart.columns):
            marks.extend(self._column(column, at))
            if column.hint:
                left = self.plot.left + at * self.across
                spots.append(Spot(Box(left, self.plot.top, self.across, self.plot.height), column.hint))
        return Picture(self.width, self.height, tuple(marks), tuple(spots))

    def _legend(self) -> Iterator[Mark]:
        if self.chart.legend:
            text = self.measure.cut(self.chart.legend, "small", self.width)
            yield Text(written(0, self.line / 2 + 2, text, self.measure), text)

    def _levels(self) -> Iterator[Mark]:
        for level in self.levels:
            y = self.up.place(level)
            yield Line(((self.plot.left, y), (self.plot.right, y)), "line" if level else "edge")
            width = self.measure.width(str(level), "small")
            yield Text(Box(self.plot.left - 8 - width, y - self.line / 2, width, self.line), str(level))

    def _column(self, column: Column, at: int) -> Iterator[Mark]:
        middle = self.plot.left + (at + 0.5) * self.across
        wide = min(WIDEST, self.across * 0.62)
        top = self.up.place(column.amount)
        if column.amount:
            box = Box(middle - wide / 2, top, wide, self.plot.bottom - top)
            yield Bar(box, column.tone, column.fill)
            yield self._text(str(column.amount), middle, top - self.line / 2 - 2, "text")
        yield self._text(column.label, middle, self.plot.bottom + self.line + 2, "muted")

    def _text(self, text: str, middle: float, y: float, tone: str) -> Text:
        text = self.measure.cut(text, "small", self.across - 6)
        box = written(0, y, text, self.measure)
        return Text(
            Box(middle - box.width / 2, box.top, box.width, box.height), text, tone=tone, align="centre"
        )
