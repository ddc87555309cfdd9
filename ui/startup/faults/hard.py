"""What the interpreter wrote down when it died itself, without the paths, which hold people's names."""

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

MOST_FRAMES = 40
_FRAME = re.compile(r'File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>[\w<>.]+)')
_FATAL = re.compile(r"^(Fatal Python error|Windows fatal exception): [\w .:-]*$")


def put_by(log: Path, older: Path) -> None:
    """What an earlier run left in `log` stands in `older`, as `hard_crash` keeps it; `log` is empty then.
    What stood there of still earlier runs goes."""
    with suppress(FileNotFoundError):
        if told := hard_crash(log.read_text(encoding="utf-8", errors="replace").splitlines()):
            older.write_text("\n".join(told) + "\n", encoding="utf-8")
        log.write_text("", encoding="utf-8")


def read(older: Path) -> list[str]:
    """The lines that `put_by` wrote; none if it never did."""
    try:
        return older.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def hard_crash(lines: Iterable[str]) -> list[str]:
    """What the interpreter wrote down when it died itself: the kind of error, and files, lines, functions.
    Nothing else of it, and of paths only the file's own name."""
    told: list[str] = []
    for line in lines:
        if _FATAL.match(line):
            told = [line.strip()]
        elif (frame := _FRAME.search(line)) is not None and len(told) < MOST_FRAMES:
            told.append(f"{Path(frame['file'].replace(chr(92), '/')).name}:{frame['line']} {frame['name']}")
    return told
