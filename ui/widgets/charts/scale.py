"""Axes: round numbers to stand at, and where a value stands. Pure."""

from collections.abc import Sequence
from fractions import Fraction

from frontdesk.records import Record

_STEPS = (1, 2, 5)


class Scale(Record):
    """Values from `low` to `high`, laid from pixel `start` to pixel `end`."""

    low: Fraction
    high: Fraction
    start: float
    end: float

    def place(self, value: Fraction | float) -> float:
        """Where the value stands, in pixels."""
        reach = float(self.high - self.low) or 1.0
        return self.start + (self.end - self.start) * (float(value) - float(self.low)) / reach

    def inside(self, value: Fraction) -> Fraction:
        """The value, or the end of the axis that is nearest to it."""
        return min(max(value, self.low), self.high)


def round_step(reach: Fraction, most: int, smallest: Fraction) -> Fraction:
    """The least of 1, 2, 5, 10 … (times a power of ten), not below `smallest`, with which at most `most`
    steps cover `reach`."""
    power = Fraction(1)
    while power * most > reach and power > smallest:
        power /= 10
    while True:
        for step in (power * each for each in _STEPS):
            if step >= smallest and step * most >= reach:
                return step
        power *= 10


def ticks(low: Fraction, high: Fraction, most: int, smallest: Fraction = Fraction(1)) -> list[Fraction]:
    """Round numbers from at or below `low` to at or above `high`, about `most` steps; two at least."""
    step = round_step(max(high - low, smallest), max(1, most), smallest)
    first, last = low // step, -(-high // step)
    return [step * number for number in range(first, max(last, first + 1) + 1)]


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Places as near as possible to those wanted (in their order), at least `gap` apart, between `low` and
    `high` where there is room for all."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    places: list[float] = []
    for at in order:
        places.append(max(wanted[at], low, places[-1] + gap if places else low))
    limit = high
    for number in range(len(places) - 1, -1, -1):
        places[number] = min(places[number], limit)
        limit = places[number] - gap
    found = [0.0] * len(wanted)
    for place, at in zip(places, order, strict=True):
        found[at] = place
    return found
