"""From starting the program to the first paint and to a usable desk, against a bare window."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure, median
from tests.benchmarks.offices import Clock, desk_at_work, office

TIMES = 9
Marks = dict[str, float]


def figures(folder: Path, _cache: Path) -> Iterator[Figure]:
    book = folder / "start.db"
    desk_at_work(book, office(3, 30), Clock.of_now()).close()
    kinds = (("program", str(book), str(folder / "desk.ini")), ("bare",), ("bare+sql", str(book)))
    runs = [[marks_of(*kind) for kind in kinds] for _ in range(TIMES + 1)][1:]
    ours, bare, with_sql = zip(*runs, strict=True)
    painted, usable = (median(marks[mark] for marks in ours) for mark in ("painted", "usable"))
    bare_window = median(marks["painted"] for marks in bare)
    bare_with_sql = median(marks["usable"] for marks in with_sql)
    yield Figure("start to first paint", painted, "bare window", bare_window, 1.5)
    yield Figure("start to usable", usable, "bare window + SQLAlchemy", bare_with_sql, 1.3)


def marks_of(*arguments: str) -> Marks:
    """When the program said what, in seconds after it was started."""
    began = time.perf_counter()
    running = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.started", *arguments],
        env={"QT_QPA_PLATFORM": "offscreen", **_with_bytecode()},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    marks = {line.strip(): time.perf_counter() - began for line in running.stdout}
    running.wait()
    return marks


def _with_bytecode() -> dict[str, str]:
    """As installed: modules are compiled once, by the run that isn't counted."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
