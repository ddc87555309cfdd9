"""The program as a folder, against that of a bare window; takes some minutes to build."""

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure
from tests.packaged.test_bundle import BARE_WINDOW, MOST_OF_BARE, ROOT, build, size


def figures(folder: Path, _cache: Path) -> Iterator[Figure]:
    script = folder / "bare.py"
    script.write_text(BARE_WINDOW)
    ours, bare = (folder / name for name in ("bundle", "bare"))
    for made in (ours, bare):
        made.mkdir()
    ours_size, bare_size = size(build(ROOT / "build.spec", ours)), size(build(script, bare))
    yield Figure("bundle, one folder", ours_size, "bare window", bare_size, MOST_OF_BARE, "MB")
