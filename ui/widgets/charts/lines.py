"""Lines through the time, one for each agency, over the band that is promised. Pure."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from frontdesk.records import Record
from ui.widgets.charts.marks import (
    Area,
    Badge,
    Bar,
    Box,
    Dot,
    Line,
    Mark,
    Measure,
    Picture,
    Point,
    Spot,
    Text,
    written,
)
from ui.widgets.charts.scale import Scale, spread, ticks

BADGE, ROW, EDGE = 18, 22, 10
DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2.5), (1.5, 2), (7, 2, 1.5, 2))
MOST_DOTS, MOST_THICK = 45, 120
LEADER = (1.0, 3.0)  # from the last point to its name: no data, so it doesn't look like any
THICK, THIN = 2.2, 1.4
FARTHEST = 4  # a band's edge is drawn up to so many times as far as the lines reach
EDGE_THICK = 1.4
_SMALLEST = Fraction(1, 10)


class Series(Record):
    """One agency: points (place in the time, value); `told` stands at its end, `hints` at its points."""

    name: str
    letter: str
    index: int
    points: tuple[tuple[float, Fraction], ...]
    told: str = ""
    hints: tuple[str, ...] = ()


class Band(Record):
    """What is promised between two places in the time: no higher, no lower. `told`: what its upper and its
    lower edge are called."""

    first: float
    last: float
    high: Fraction
    low: Fraction
    told: tuple[str, str] = ("", "")


class Tick(Record):
    """A number or a time, and how it is written."""

    at: float
    text: str


class LinesChart(Record):
    """`values` writes a value of the upright axis; `stepped`: a value holds until the next point; `legend`
    says what the band is."""

    series: tuple[Series, ...]
    bands: tuple[Band, ...]
    times: tuple[Tick, ...]
    span: tuple[float, float]
    values: "Values"
    stepped: bool = False
    legend: str = ""

    def plan(self, width: float, height: float, measure: Measure) -> Picture:
        """Laid out in this room; texts that would touch one another are left out."""
        return _Layout(self, width, max(height, 160.0), measure).picture()


class Values:
    """Writes the values of the upright axis; tests and screens have words of their own."""

    def text(self, value: Fraction) -> str:
        return str(value)


class _Layout:
    def __init__(self, chart: LinesChart, width: float, height: float, measure: Measure) -> None:
        self.chart, self.width, self.height, self.measure = chart, width, height, measure
        self.line = measure.height("small")
        low, high = _reach(chart)
        self.levels = ticks(low, high, int((height - 60) // 48), _SMALLEST)
        self.texts = [chart.values.text(level) for level in self.levels]
        left = max(measure.width(text, "small") for text in self.texts) + 10
        ends = [self._end(one) for one in chart.series]
        longest = max([measure.width(text, "small_name") for text in ends], default=0.0)
        room = min(longest, width * 0.3)
        self.end_room = room
        top = EDGE + (self.line + 10 if chart.legend else 0)
        self.plot = Box(
            left, top, max(40.0, width - left - room - BADGE - 26), height - top - 1.5 * self.line - 8
        )
        low, high = self._beyond(low, high)
        self.up = Scale(low, high, self.plot.bottom, self.plot.top)
        first, last = chart.span
        self.along = Scale(Fraction(first), Fraction(last), self.plot.left + 6, self.plot.right - 6)

    def _beyond(self, low: Fraction, high: Fraction) -> tuple[Fraction, Fraction]:
        """The ends of the upright axis: beyond a band's edges there is room for their names."""
        if self.chart.bands:
            share = Fraction(self.line + 6) / Fraction(self.plot.height)
            reach = (high - low) / (1 - 2 * share)
            low, high = low - reach * share, high + reach * share
        return min(low, self.levels[0]), max(high, self.levels[-1])

    def picture(self) -> Picture:
        ground = (*self._bands(), *self._levels(), *self._edges(), *self._times(), *self._legend())
        marks = (*ground, *self._lines(), *self._ends())
        return Picture(self.width, self.height, marks, tuple(self._spots()))

    def _bands(self) -> Iterator[Mark]:
        for band in self.chart.bands:
            left, right = self._across(band)
            top, bottom = (self.up.place(self.up.inside(value)) for value in (band.high, band.low))
            yield Area(((left, top), (right, top), (right, bottom), (left, bottom)), "good", 0.1)

    def _across(self, band: Band) -> tuple[float, float]:
        """From where to where it lies; at the ends of the time, to the plot's."""
        first, last = self.chart.span
        return (
            self.plot.left if band.first <= first else self.along.place(band.first),
            self.plot.right if band.last >= last else self.along.place(band.last),
        )

    def _edges(self) -> Iterator[Mark]:
        """What is promised, as lines; those of the newest band have their names, outside of it. Where an edge
        is far from all lines, an arrow points to it."""
        away = self.line / 2 + 2
        for band in self.chart.bands:
            left, right = self._across(band)
            for value, text, aside in zip((band.high, band.low), band.told, (-away, away), strict=True):
                y = self.up.place(self.up.inside(value))
                if self.up.inside(value) == value:
                    yield Line(((left, y), (right, y)), "good", EDGE_THICK, (4, 3))
                else:
                    text, aside = f"{'↑' if aside < 0 else '↓'} {text}", -aside
                from_left = right - 6 - self.measure.width(text, "small")
                if text and band is self.chart.bands[-1] and from_left >= self.plot.left:
                    yield Text(written(from_left, y + aside, text, self.measure), text, tone="good")

    def _levels(self) -> Iterator[Mark]:
        for level, text in zip(self.levels, self.texts, strict=True):
            y = self.up.place(level)
            yield Line(((self.plot.left, y), (self.plot.right, y)), "line" if level else "edge")
            width = self.measure.width(text, "small")
            yield Text(Box(self.plot.left - 8 - width, y - self.line / 2, width, self.line), text)

    def _times(self) -> Iterator[Mark]:
        """A stroke for each time; as many of them are written as have room, evenly."""
        middle = self.plot.bottom + self.line + 2
        boxes = [self._under(tick, middle) for tick in self.chart.times]
        every = next((n for n in range(1, len(boxes)) if _apart(boxes[::n])), max(1, len(boxes)))
        for number, (tick, box) in enumerate(zip(self.chart.times, boxes, strict=True)):
            x = self.along.place(tick.at)
            yield Line(((x, self.plot.bottom), (x, self.plot.bottom + 4)), "edge")
            if number % every == 0:
                yield Text(box, tick.text, align="centre")

    def _under(self, tick: Tick, middle: float) -> Box:
        box = written(0, middle, tick.text, self.measure)
        left = min(max(0.0, self.along.place(tick.at) - box.width / 2), self.width - box.width)
        return Box(left, box.top, box.width, box.height)

    def _legend(self) -> Iterator[Mark]:
        if not self.chart.legend:
            return
        middle = EDGE / 2 + self.line / 2
        left = self.plot.left
        if self.chart.bands:
            yield Bar(Box(left, middle - 6, 22, 12), "good", strength=0.25)
            left += 30
        text = self.measure.cut(self.chart.legend, "small", self.width - left)
        yield Text(written(left, middle, text, self.measure), text)

    def _lines(self) -> Iterator[Mark]:
        for one in self.chart.series:
            points = tuple(self._placed(one))
            tone, dash = f"agency:{one.index}", DASHES[one.index % len(DASHES)]
            pen = THICK if len(points) <= MOST_THICK else THIN
            yield Line(_steps(points) if self.chart.stepped else points, tone, pen, dash)
            if len(points) <= MOST_DOTS:
                yield from (Dot(point, tone) for point in points)

    def _placed(self, one: Series) -> Iterator[Point]:
        for at, value in one.points:
            yield self.along.place(at), self.up.place(value)

    def _ends(self) -> Iterator[Mark]:
        there = [one for one in self.chart.series if one.points]
        wanted = [self.up.place(one.points[-1][1]) for one in there]
        places = spread(wanted, ROW, self.plot.top + ROW / 2, self.plot.bottom - ROW / 2)
        left = self.plot.right + 12
        for one, y, place in zip(there, wanted, places, strict=True):
            x = self.along.place(one.points[-1][0])
            edge = max(x + 4, self.plot.right)
            yield Line(((x + 4, y), (edge, y), (left - 2, place)), "muted", 1.0, LEADER)
            yield Badge(Box(left, place - BADGE / 2, BADGE, BADGE), one.letter, one.index)
            text = self.measure.cut(self._end(one), "small_name", self.end_room)
            yield Text(
                written(left + BADGE + 6, place, text, self.measure, "small_name"), text, "small_name", "text"
            )

    def _end(self, one: Series) -> str:
        return f"{one.name} {one.told}".strip()

    def _spots(self) -> Iterator[Spot]:
        for one in self.chart.series:
            for (x, y), hint in zip(self._placed(one), one.hints, strict=False):
                yield Spot(Box(x - 7, y - 7, 14, 14), hint)


def _reach(chart: LinesChart) -> tuple[Fraction, Fraction]:
    """How far the upright axis goes: to all lines, and to the band where that isn't much farther."""
    values = [value for one in chart.series for _, value in one.points]
    low, high = min([Fraction(0), *values]), max([Fraction(0), *values])
    widest = FARTHEST * max(high, -low, Fraction(1, 2))
    edges = [edge for band in chart.bands for edge in (band.high, band.low)]
    near = [edge for edge in edges if abs(edge) <= widest]
    return min([low, *near]), max([high, *near])


def _steps(points: Sequence[Point]) -> tuple[Point, ...]:
    """A value holds until the next one comes."""
    stepped: list[Point] = []
    for x, y in points:
        if stepped:
            stepped.append((x, stepped[-1][1]))
        stepped.append((x, y))
    return tuple(stepped)


def _apart(boxes: Sequence[Box]) -> bool:
    """Whether there is room between each of them and the next."""
    return all(one.right + 12 <= other.left for one, other in pairwise(boxes))
