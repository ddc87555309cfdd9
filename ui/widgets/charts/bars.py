"""Bars that lie, in groups side by side: a label before each, its amount behind it, a mark for what was due.
Pure."""

from collections.abc import Iterator
from fractions import Fraction

from frontdesk.records import Record
from ui.widgets.charts.marks import Badge, Bar, Box, Fill, Line, Mark, Measure, Picture, Spot, Text, written

BADGE, GAP, HEAD, BETWEEN = 18, 8, 30, 16
LOWEST_ROW, HIGHEST_ROW = 20.0, 30.0
NARROWEST, LABEL_SHARE = 250.0, 0.36


class Part(Record):
    """A piece of a bar; `fill` tells what kind of piece it is."""

    amount: Fraction
    fill: Fill = "solid"


class BarRow(Record):
    """`amount` is written behind the bar; `mark`: where a line across stands; `letter`: of an agency."""

    label: str
    parts: tuple[Part, ...]
    amount: str
    tone: str = "accent"
    mark: Fraction | None = None
    letter: str = ""
    index: int = 0
    hint: str = ""

    @property
    def length(self) -> Fraction:
        return sum((part.amount for part in self.parts), Fraction(0))


class Group(Record):
    """Bars under a title, with an agency's letter where it is one's."""

    title: str
    rows: tuple[BarRow, ...]
    letter: str = ""
    index: int = 0
    note: str = ""


class Key(Record):
    """What a fill, or the mark (no fill), means."""

    text: str
    fill: Fill | None = None


class BarsChart(Record):
    """All bars are to one scale. `keys` stand above them."""

    groups: tuple[Group, ...]
    keys: tuple[Key, ...] = ()
    most_columns: int = 4

    def plan(self, width: float, height: float, measure: Measure) -> Picture:
        """Laid out in this width; as high as it takes."""
        return _Layout(self, width, height, measure).picture()


class _Layout:
    def __init__(self, chart: BarsChart, width: float, height: float, measure: Measure) -> None:
        self.chart, self.width, self.measure = chart, width, measure
        self.columns = max(1, min(len(chart.groups), chart.most_columns, int(width // NARROWEST)))
        self.column = (width - (self.columns - 1) * BETWEEN) / self.columns
        groups = chart.groups
        self.bands = [groups[at : at + self.columns] for at in range(0, len(groups), self.columns)]
        rows = sum(max(len(group.rows) for group in band) for band in self.bands)
        self.top = measure.height("small") + 14 if chart.keys else 4.0
        room = height - self.top - len(self.bands) * (HEAD + 10)
        self.row = min(HIGHEST_ROW, max(LOWEST_ROW, room / max(1, rows)))
        self.height = max(height, self.top + len(self.bands) * (HEAD + 10) + rows * self.row)
        everything = [row for group in groups for row in group.rows]
        widest = max([measure.width(row.label, "small") for row in everything], default=0.0)
        self.label = min(widest, self.column * LABEL_SHARE)
        letters = max([_letters(group) for group in groups], default=0.0)
        amounts = max([measure.width(row.amount, "small") for row in everything], default=0.0)
        self.bar = max(24.0, self.column - letters - self.label - amounts - 2 * GAP - 4)
        longest = [max(row.length, row.mark or Fraction(0)) for row in everything]
        self.most = max([Fraction(1), *longest])

    def picture(self) -> Picture:
        marks: list[Mark] = list(self._keys())
        spots: list[Spot] = []
        top = self.top
        for band in self.bands:
            for at, group in enumerate(band):
                left = at * (self.column + BETWEEN)
                marks.extend(self._title(group, left, top))
                for number, row in enumerate(group.rows):
                    box = Box(left, top + HEAD + number * self.row, self.column, self.row)
                    marks.extend(self._row(row, box, _letters(group)))
                    spots.append(Spot(box, row.hint))
            top += HEAD + 10 + max(len(group.rows) for group in band) * self.row
        return Picture(self.width, self.height, tuple(marks), tuple(spot for spot in spots if spot.text))

    def _keys(self) -> Iterator[Mark]:
        left, middle = 0.0, self.measure.height("small") / 2 + 2
        for key in self.chart.keys:
            width = self.measure.width(key.text, "small")
            if left and left + 28 + width > self.width:
                return
            if key.fill is None:
                yield Line(((left + 10, middle - 7), (left + 10, middle + 7)), "text", 2.0)
            else:
                yield Bar(Box(left, middle - 5, 20, 10), "muted", key.fill)
            text = self.measure.cut(key.text, "small", self.width - left - 28)
            yield Text(written(left + 28, middle, text, self.measure), text)
            left += 28 + width + 20

    def _title(self, group: Group, left: float, top: float) -> Iterator[Mark]:
        middle, right = top + HEAD / 2, left + self.column
        if group.letter:
            yield Badge(Box(left, middle - BADGE / 2, BADGE, BADGE), group.letter, group.index)
            left += BADGE + 6
        title = self.measure.cut(group.title, "name", right - left)
        box = written(left, middle, title, self.measure, "name")
        yield Text(box, title, "name", "text")
        note = self.measure.cut(group.note, "small", right - box.right - 10)
        if note:
            yield Text(written(box.right + 10, middle, note, self.measure), note)

    def _row(self, row: BarRow, box: Box, letters: float) -> Iterator[Mark]:
        middle, left = box.top + box.height / 2, box.left
        if row.letter:
            side = min(BADGE, box.height - 4)
            yield Badge(Box(left, middle - side / 2, side, side), row.letter, row.index)
        left += letters
        label = self.measure.cut(row.label, "small", self.label)
        yield Text(written(left, middle, label, self.measure), label, tone="text")
        left += self.label + GAP
        yield from self._bar(row, left, middle, min(10.0, box.height / 2))
        amount = written(left + self.bar + GAP, middle, row.amount, self.measure)
        right = box.right - amount.width
        yield Text(Box(right, amount.top, amount.width, amount.height), row.amount, align="right")

    def _bar(self, row: BarRow, left: float, middle: float, thick: float) -> Iterator[Mark]:
        yield Bar(Box(left, middle - thick / 2, self.bar, thick), "sunk")
        at = left
        for part in row.parts:
            if part.amount:
                long = max(3.0, self._long(part.amount))
                yield Bar(Box(at, middle - thick / 2, long, thick), row.tone, part.fill)
                at += long
        if row.mark is not None:
            x = left + self._long(row.mark)
            yield Line(((x, middle - thick / 2 - 3), (x, middle + thick / 2 + 3)), "text", 2.0)

    def _long(self, amount: Fraction) -> float:
        return self.bar * float(amount / self.most)


def _letters(group: Group) -> float:
    """The room for letters before this group's labels."""
    return BADGE + 6.0 if any(row.letter for row in group.rows) else 0.0
