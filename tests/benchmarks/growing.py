"""What the program holds in memory after a day of 1,000 visits, against after the first ten."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure

VISITS, FIRST, LIMIT = 1_000, 10, 1.05


def figures(folder: Path, _cache: Path) -> Iterator[Figure]:
    """A program of its own tells both; nothing where the system doesn't say what a program holds."""
    if not Path("/proc/self/statm").exists():
        return
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.grown", folder / "grow.db", str(FIRST), str(VISITS)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    few, many = map(int, told.split())
    yield Figure(f"memory after {VISITS:,} visits", many, f"after {FIRST}", few, LIMIT, "MB")
