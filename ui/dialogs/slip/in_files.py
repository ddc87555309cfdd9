"""Where in day files the check text stands that somebody read off a paper. No widgets here."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from frontdesk.book.slip import Slip
from frontdesk.records import Record
from frontdesk.verify import NotADayFileError, parse


class Stands(Record):
    """In which of the files, behind which entry, and the whole of it."""

    file: Path
    seq: int
    head: str


def where_it_stands(slip: Slip, files: Sequence[Path]) -> Stands | None:
    """The first line of the files whose check text begins as the slip says; a file also has the one that it
    continues."""
    for file in files:
        for seq, head in _heads(file):
            if head.startswith(slip.starts):
                return Stands(file=file, seq=seq, head=head)
    return None


def _heads(file: Path) -> Iterator[tuple[int, str]]:
    try:
        entries = parse(file.read_bytes())["entries"]
        heads = [(int(entry["seq"]), str(entry["hash"])) for entry in entries]
        before = str(entries[0]["prev"])
    except (NotADayFileError, OSError, LookupError, TypeError, ValueError):
        return
    yield heads[0][0] - 1, before
    yield from heads
