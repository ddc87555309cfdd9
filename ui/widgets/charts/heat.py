"""A field of weekdays and hours: the more, the stronger; the number stands in each. Pure."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from frontdesk.records import Record
from ui.widgets.charts.marks import Bar, Box, Mark, Measure, Picture, Spot, Text, written

LOWEST, HIGHEST, GAP = 26.0, 52.0, 3.0
FAINTEST, STRONGEST = 0.08, 0.5


class Cell(Record):
    """An amount, how it is written, and what the pointer is told."""

    amount: Fraction
    text: str = ""
    hint: str = ""


class HeatChart(Record):
    """A row for each name of `rows`, in it a cell for each of `columns`."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Cell, ...], ...]

    def plan(self, width: float, height: float, measure: Measure) -> Picture:
        """Laid out in this width; numbers that don't fit into their cells are left out."""
        line = measure.height("small")
        left = max([measure.width(name, "small") for name in self.rows], default=0.0) + 10
        across = (width - left) / max(1, len(self.columns))
        top = line + 8
        down = min(HIGHEST, max(LOWEST, (height - top) / max(1, len(self.rows))))
        field = Box(left, top, across, down)
        marks = (*self._names(field, measure), *self._hours(field, measure), *self._fields(field, measure))
        return Picture(width, max(height, top + down * len(self.rows)), marks, tuple(self._spots(field)))

    def _names(self, field: Box, measure: Measure) -> Iterator[Mark]:
        for at, name in enumerate(self.rows):
            middle = field.top + (at + 0.5) * field.height
            yield Text(written(0, middle, name, measure), name, tone="text")

    def _hours(self, field: Box, measure: Measure) -> Iterator[Mark]:
        """As many of them as have room, evenly."""
        widest = max([measure.width(hour, "small") for hour in self.columns], default=0.0)
        every = max(1, ceil((widest + 8) / field.width)) if field.width else 1
        end = field.left + len(self.columns) * field.width
        for at in range(0, len(self.columns), every):
            box = written(0, measure.height("small") / 2, self.columns[at], measure)
            left = field.left + (at + 0.5) * field.width - box.width / 2
            if left + box.width <= end:
                yield Text(Box(left, box.top, box.width, box.height), self.columns[at], align="centre")

    def _fields(self, field: Box, measure: Measure) -> Iterator[Mark]:
        most = max([Fraction(1), *(cell.amount for row in self.cells for cell in row)])
        for down, row in enumerate(self.cells):
            for across, cell in enumerate(row):
                box = _box(field, across, down)
                if not cell.amount:
                    yield Bar(box, "sunk", strength=0.7)
                    continue
                strength = FAINTEST + (STRONGEST - FAINTEST) * float(cell.amount / most)
                yield Bar(box, "accent", strength=strength)
                if measure.width(cell.text, "small") + 2 <= box.width:
                    yield _centred(box, cell.text, measure)

    def _spots(self, field: Box) -> Iterator[Spot]:
        for down, row in enumerate(self.cells):
            for across, cell in enumerate(row):
                if cell.hint:
                    yield Spot(_box(field, across, down), cell.hint)


def _box(field: Box, across: int, down: int) -> Box:
    left, top = field.left + across * field.width, field.top + down * field.height
    return Box(left, top, max(1.0, field.width - GAP), field.height - GAP)


def _centred(box: Box, text: str, measure: Measure) -> Text:
    width, high = measure.width(text, "small"), measure.height("small")
    middle = box.top + box.height / 2
    return Text(
        Box(box.left + (box.width - width) / 2, middle - high / 2, width, high),
        text,
        tone="text",
        align="centre",
    )
