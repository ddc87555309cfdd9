"""Verifying 100,000 entries in day files, against json.loads and SHA-256 of the same bytes."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from frontdesk.desk.commands import FirstVisit, OpenDay, SeeOff, SignIn
from frontdesk.reports.day_file import day_file_text
from frontdesk.verify import verify_files
from tests.benchmarks.figures import Figure, in_turns, median
from tests.benchmarks.offices import DAY, desk_at_work, office

ENTRIES, VISITS_A_DAY, TIMES = 100_000, 300, 3


def figures(_folder: Path, cache: Path) -> Iterator[Figure]:
    files = sorted((cache / "days").glob("*.day.json")) or written(cache)
    assert all(report.ok for report in verify_files(files))
    ours, plain = in_turns(TIMES, lambda: verify_files(files), lambda: read_and_hash(files))
    yield Figure(
        f"verify {ENTRIES:,} entries", median(ours), "json.loads + SHA-256", median(plain), 3, unit="s"
    )


def read_and_hash(files: Sequence[Path]) -> None:
    """What nobody can spare who checks them: read each entry, and hash its bytes."""
    for file in files:
        content = file.read_bytes()
        json.loads(content)
        for line in content.splitlines():
            hashlib.sha256(line).hexdigest()


def written(cache: Path) -> list[Path]:
    """Day files with so many entries, by a real desk."""
    folder, making = cache / "days", cache / "days.part"
    making.mkdir(exist_ok=True)
    desk = desk_at_work(making / "book.db", office(3, 30))
    day, done = DAY, 0
    while done < ENTRIES:
        for number in range(VISITS_A_DAY):
            desk.do(FirstVisit(f"{day}-{number}", 2))
            if number >= 10:
                desk.do(SeeOff(f"{day}-{number - 10}"))
        for number in range(VISITS_A_DAY - 10, VISITS_A_DAY):
            desk.do(SeeOff(f"{day}-{number}"))
        entries = desk.entries
        done += len(entries) + 1
        tomorrow = day + timedelta(days=1)
        closed = desk.do(OpenDay(tomorrow)).entries[0]
        text = day_file_text(desk.site.id, day.isoformat(), [*entries, closed])
        (making / f"{day}.day.json").write_text(text, encoding="utf-8")
        day = tomorrow
        for person in desk.site.consultants:
            desk.do(SignIn(person.id))
    desk.close()
    making.rename(folder)
    return sorted(folder.glob("*.day.json"))
