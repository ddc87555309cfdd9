"""A figure beside its reference, and how both are taken: in turns, so that a busy machine hits both."""

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Deed = Callable[[], object]


@dataclass(frozen=True)
class Figure:
    """Seconds (or another unit) that something took, those of its reference, and the most they may be
    apart. `limit`: a ratio, or, without a reference, the most that `value` may be."""

    what: str
    value: float
    against: str
    reference: float | None
    limit: float
    unit: str = "ms"

    @property
    def kept(self) -> bool:
        return (self.value if self.reference is None else self.value / self.reference) <= self.limit

    def line(self) -> tuple[str, ...]:
        """The cells of its row in the table."""
        scale = {"ms": 1e3, "µs": 1e6, "s": 1, "MB": 1e-6}[self.unit]
        shown = f"{self.value * scale:.2f} {self.unit}"
        verdict = "ok" if self.kept else "MISSED"
        if self.reference is None:
            return (self.what, shown, self.against, "", "", f"≤ {self.limit * scale:g} {self.unit}", verdict)
        reference = f"{self.reference * scale:.2f} {self.unit}"
        ratio = f"{self.value / self.reference:.2f} ×"
        return (self.what, shown, self.against, reference, ratio, f"≤ {self.limit:g} ×", verdict)


def took(deed: Deed) -> float:
    """Seconds that one call takes."""
    began = time.perf_counter()
    deed()
    return time.perf_counter() - began


def in_turns(times: int, *deeds: Deed) -> tuple[list[float], ...]:
    """How long each deed took, each time: first all once, then all again."""
    rounds = [[took(deed) for deed in deeds] for _ in range(times)]
    return tuple(list(column) for column in zip(*rounds, strict=True))


def median(seconds: Iterable[float]) -> float:
    return statistics.median(seconds)


def nearly_worst(seconds: Sequence[float]) -> float:
    """The 99th percentile."""
    return sorted(seconds)[int(len(seconds) * 0.99)]


def table(figures: Iterable[Figure]) -> str:
    """The figures as lines of text, columns one below the other."""
    head = ("what", "took", "against", "took", "ratio", "limit", "")
    rows = [head, *(figure.line() for figure in figures)]
    widths = [max(len(row[number]) for row in rows) for number in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )
