"""How fast things are: `python -m tests.benchmarks [NAME…] [--cache DIR]` prints a table.

Each figure stands beside its reference, measured in the same run, and its limit. The first run makes a
book with a million visits, which takes some minutes; with `--cache DIR` it is kept for the next. The last
subject, `bundling`, builds the program as a folder, which takes some minutes, too.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.benchmarks.figures import Figure, table

SUBJECTS = (
    *("picking", "pressing", "starting", "exporting", "verifying"),
    *("ageing", "searching", "growing", "bundling"),
)


def main() -> int:
    """Measure; 1 if a limit was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("subjects", nargs="*", metavar="NAME", help=f"one of {', '.join(SUBJECTS)}")
    parser.add_argument("--cache", type=Path, help="the folder for large books")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        cache = options.cache or Path(folder)
        cache.mkdir(parents=True, exist_ok=True)
        taken = list(measured(options.subjects or SUBJECTS, Path(folder), cache))
    print(table(taken))
    return 0 if all(figure.kept for figure in taken) else 1


def measured(subjects: list[str] | tuple[str, ...], folder: Path, cache: Path) -> Iterator[Figure]:
    for name in subjects:
        print(f"{name} …", file=sys.stderr, flush=True)
        yield from import_module(f"tests.benchmarks.{name}").figures(folder, cache)


if __name__ == "__main__":
    sys.exit(main())
