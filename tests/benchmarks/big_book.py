"""Books of any age: visits of years, filled in directly, behind them one real day."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from frontdesk.desk.commands import CloseDay, OpenDay, SignIn
from frontdesk.desk.desk import Desk
from tests.benchmarks.offices import Clock, desk_at_work, office

A_DAY = 300
FIRST_DAY = date(2010, 1, 1)
AT = "T02:00:00.000Z"
VISIT = (
    *("book", "id", "seq", "date", "arrived_at", "kind", "lane", "party", "owner"),
    *("state", "turn", "consultant", "basis", "given_at", "ended_at", "agency", "turn_lane", "charged"),
)
VISITOR = ("id", "book", "name", "phone", "last_four", "source", "registered_at")
Row = tuple[Any, ...]


def book_of(visits: int, cache: Path) -> Path:
    """A book with so many visits of closed days; kept in `cache` and made if it isn't there."""
    path = cache / f"book-{visits}.db"
    if not path.exists():
        making = path.with_suffix(".part")
        for leftover in cache.glob(f"{making.name}*"):
            leftover.unlink()
        _make(making, visits)
        making.rename(path)
    return path


def opened(path: Path) -> Desk:
    """The desk of that book, on its next day, with everybody signed in."""
    desk = Desk.at(path)
    assert desk.board is not None
    day = desk.board.date + timedelta(days=1)
    desk.clock = Clock(day)
    desk.do(OpenDay(day))
    for person in desk.site.consultants:
        desk.do(SignIn(person.id))
    return desk


def _make(path: Path, visits: int) -> None:
    desk = desk_at_work(path, office(3, 30))
    desk.do(CloseDay((), "other"))
    desk.close()
    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA synchronous = OFF")
    raw.execute("BEGIN")
    (real,) = [raw.execute("SELECT * FROM entry ORDER BY seq").fetchall()]
    raw.execute("DROP TRIGGER entry_refuses_delete")
    raw.execute("DELETE FROM entry")
    for rows in _batches(_entries(visits)):
        raw.executemany(f"INSERT INTO entry VALUES ({','.join('?' * 9)})", rows)
    (last,) = raw.execute("SELECT max(seq) FROM entry").fetchone()
    moved = [(book, seq + last, *rest) for book, seq, *rest in real]
    raw.executemany(f"INSERT INTO entry VALUES ({','.join('?' * 9)})", moved)
    raw.execute("UPDATE book SET seq = ?", (moved[-1][1],))
    _visits(raw, visits)
    raw.execute(
        "CREATE TRIGGER entry_refuses_delete BEFORE DELETE ON entry "
        "BEGIN SELECT RAISE(ABORT, 'nothing in the book is ever rubbed out'); END"
    )
    raw.execute("COMMIT")
    raw.close()


def _visits(raw: dbapi2.Connection, visits: int) -> None:
    """The tables beside the book: each visit with a visitor; the last four digits come round."""
    numbers = range(visits)
    round_of = min(10_000, visits // 25)
    days = [(FIRST_DAY + timedelta(days=n)).isoformat() for n in range(visits // A_DAY + 1)]
    for rows in _batches(_visit(n, days[n // A_DAY]) for n in numbers):
        raw.executemany(f"INSERT INTO visit ({','.join(VISIT)}) VALUES ({','.join('?' * len(VISIT))})", rows)
    for rows in _batches(_visitor(n, n % round_of, days[n // A_DAY] + AT) for n in numbers):
        raw.executemany(f"INSERT INTO visitor ({','.join(VISITOR)}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    for rows in _batches(("bench", f"v{n:09}", f"w{n:09}") for n in numbers):
        raw.executemany("INSERT INTO registration VALUES (?, ?, ?)", rows)
    for rows in _batches(("bench", key, f"w{n:09}") for n in numbers for key in _keys(n)):
        raw.executemany("INSERT INTO visitor_key VALUES (?, ?, ?)", rows)


def _name(number: int) -> str:
    """One in five is called like that."""
    return f"{'王李张刘陈'[number % 5]}客户{number}"


def _keys(number: int) -> tuple[str, str]:
    """The name, and how it is read."""
    return _name(number), f"{('wang', 'li', 'zhang', 'liu', 'chen')[number % 5]}kehu{number}"


def _visit(number: int, day: str) -> Row:
    """One in a hundred is a trade visit."""
    kind = "first_visit" if number % 100 else "trade_visit"
    arrival = ("bench", f"v{number:09}", 3 * number + 2, day, day + AT, kind, "walk_in", 2, None)
    turn = ("finished", 3 * number + 3, f"c{number % 30 + 1}", "rotation", day + AT, None)
    return (*arrival, *turn, f"a{number % 3 + 1}", "walk_in", True)


def _visitor(number: int, last_four: int, at: str) -> Row:
    phone = f"138{number // 10_000:04}{last_four:04}"
    return (f"w{number:09}", "bench", _name(number), phone, phone[-4:], None, at)


def _entries(visits: int) -> Iterator[Row]:
    """Days of visits, three entries each; their opening and their close stand around them."""
    seq = 0
    for first in range(0, visits, A_DAY):
        day = (FIRST_DAY + timedelta(days=first // A_DAY)).isoformat()
        for kind, data in _day(first, min(first + A_DAY, visits), day):
            seq += 1
            mark = f"{seq:064x}"
            yield ("bench", seq, day + AT, "desk", kind, json.dumps(data), mark, mark, f"r{seq:031}")


def _day(first: int, end: int, day: str) -> Iterator[tuple[str, dict[str, object]]]:
    yield "day_opened", {"date": day}
    for number in range(first, end):
        visit = f"v{number:09}"
        yield "arrived", {"visit": visit, "kind": "first_visit", "lane": "walk_in", "party": 2}
        yield "turn_given", {"visit": visit, "consultant": f"c{number % 30 + 1}", "padding": "x" * 600}
        yield "finished", {"visit": visit}
    yield "day_closed", {"confirmed_by": []}


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, 50_000)):
        yield batch
