"""Finding visitors among many: who is meant, the newest first, and by which index."""

import re
from collections.abc import Iterator
from itertools import product
from random import Random

import pytest
from sqlalchemy import Connection, Table, event, insert, select

from frontdesk.desk.desk import Desk
from frontdesk.desk.registry import find_visitors
from frontdesk.names import normal, search_keys, sounding_like
from frontdesk.store import visitor_store
from frontdesk.store.tables import registration, visit, visitor, visitor_key
from frontdesk.store.visitor_store import MOST_FOUND
from frontdesk.visitors import Found
from tests.office import Clock, opened, two_agencies

NAMES = (
    *(first + last for first, last in product("王汪李", ("丽", "小明", "英涵"))),
    *("单田芳", "Ann Lee", "Anna Li", "欧阳娜"),
)
OF_LONG_AGO, SELDOM = "古天", "卡里"
VISITORS = 1_500
Row = tuple[str, str, str]
"""A visitor's id, name, and when they registered."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Fifteen hundred visitors, some registered at one moment, beside as many of another book."""
    desk = opened(tmp_path_factory.mktemp("archive") / "book.db", two_agencies(), Clock())
    chance = Random(7)
    desk.write(lambda connection, book: _fill(connection, book, chance))
    desk.write(lambda connection, _book: _fill(connection, "elsewhere", chance))
    yield desk
    desk.close()


def _fill(connection: Connection, book: str, chance: Random) -> None:
    tables = (visitor, visitor_key, visit, registration)
    rows: dict[Table, list[dict[str, object]]] = {table: [] for table in tables}
    for number in range(VISITORS):
        seldom = SELDOM if number % 500 == 0 else chance.choice(NAMES)
        name = OF_LONG_AGO if number < 300 else seldom
        who, phone = f"{chance.randrange(16**8):08x}-{book}-{number}", f"1380013{number % 50:04}"
        at = f"2026-{1 + number // 150:02}-01T02:{number % 50:02}:00.000Z"
        known = {"id": who, "name": name, "phone": phone, "last_four": phone[-4:]}
        rows[visitor].append({**known, "registered_at": at})
        rows[visitor_key] += ({"key": key, "visitor": who} for key in search_keys(name))
        for seq in range(10 * number, 10 * number + number % 3):
            rows[visit].append(_visit(seq))
            rows[registration].append({"visit": f"m{seq}", "visitor": who})
    for table in tables:
        connection.execute(insert(table).values(book=book), rows[table])


def _visit(seq: int) -> dict[str, object]:
    state, consultant = (("finished", "a1"), ("undone", "b1"), ("receiving", "b2"))[seq % 7 % 3]
    day = f"2026-03-{1 + seq % 28:02}"
    known = {"id": f"m{seq}", "seq": seq, "date": day, "arrived_at": "", "kind": "first_visit"}
    return {**known, "state": state, "consultant": consultant}


def visitors_of(desk: Desk) -> list[Row]:
    """Those of the book, the newest first; those of one moment by their id."""
    columns = select(visitor.c.id, visitor.c.name, visitor.c.registered_at)
    rows = desk.read(lambda connection, book: connection.execute(columns.where(visitor.c.book == book)).all())
    told = sorted((row.id, row.name, row.registered_at) for row in rows)
    return sorted(told, key=lambda row: row[2], reverse=True)


def is_meant(name: str, typed: str) -> bool:
    starts = (normal(typed).casefold(), normal(typed).casefold().replace(" ", ""))
    return any(key.startswith(starts) for key in search_keys(name))


def questions() -> list[str]:
    """Beginnings of all that a name is found by, and pinyin written apart."""
    keys = sorted({key for name in (*NAMES, OF_LONG_AGO, SELDOM) for key in search_keys(name)})
    whole = {key[:length] for key in keys for length in range(1, len(key) + 1)}
    apart = {"wang li", "ou yang", "shan tian f", "ann l", "a n n", "gu tian", "wang xing"}
    return sorted(one for one in whole | apart if one.strip() == one)


@pytest.mark.parametrize("few", [visitor_store.FEW, 200, 0])
def test_the_newest_of_those_meant_come_first_and_in_order(
    archive: Desk, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many they are: asked in Python of each visitor, the answer is the same."""
    monkeypatch.setattr(visitor_store, "FEW", few)
    everybody = visitors_of(archive)
    for typed in questions():
        meant = {name for name in (*NAMES, OF_LONG_AGO, SELDOM) if is_meant(name, typed)}
        expected = [who for who, name, _ in everybody if name in meant][:MOST_FOUND]
        found = find_visitors(archive, typed)
        assert [one.visitor for one in found[: len(expected)]] == expected, typed
        alike = found[len(expected) :]
        assert all(sounding_like(typed)(one.name) for one in alike)
        assert not {one.visitor for one in alike} & set(expected)


@pytest.mark.parametrize("typed", ["王", "卡里", "汪小名", "0007", "13800130007"])
def test_each_is_told_with_their_visits(archive: Desk, typed: str) -> None:
    found = find_visitors(archive, typed)
    assert found
    assert [one for one in found if one != told_of(archive, one)] == []


def told_of(desk: Desk, found: Found) -> Found:
    """The same visitor, by their own visits alone."""
    visits = (
        select(visit.c.date, visit.c.consultant)
        .join(registration, registration.c.visit == visit.c.id)
        .where(registration.c.visitor == found.visitor, visit.c.state != "undone")
        .where(visit.c.book == registration.c.book)
        .order_by(visit.c.seq.desc())
    )
    rows = desk.read(lambda connection, _book: connection.execute(visits).all())
    day, who = tuple(rows[0]) if rows else (None, None)
    return Found(found.visitor, found.name, found.phone, len(rows), day, who, who)


KEYS = "sqlite_autoindex_visitor_key_1 (book=? AND key>? AND key<?)"
PLANS = {
    "a common name": ("王", 100, "visitors_by_time (registered_at>?)"),
    "a common name in pinyin": ("wang", 100, "keys_by_visitor (book=? AND visitor=? AND key>? AND key<?)"),
    "pinyin written apart": ("wang x", 100, "keys_by_visitor (book=? AND visitor=? AND key>? AND key<?)"),
    "a rare name": ("卡里", 100, KEYS),
    "a rare name in pinyin": ("ka li", 100, KEYS),
    "a name by its sound": ("卡理", 100, KEYS),
    "four digits": ("0007", 0, "visitors_by_last_four (book=? AND last_four=?)"),
    "a phone": ("13800130007", 0, "visitors_by_phone (book=? AND phone=?)"),
    "visits": ("王", 100, "registrations_by_visitor (book=? AND visitor=?)"),
}


@pytest.mark.parametrize(("typed", "few", "index"), PLANS.values(), ids=PLANS.keys())
def test_it_is_looked_up_in_an_index(
    archive: Desk, typed: str, few: int, index: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor_store, "FEW", few)
    steps = plan(archive, typed)
    assert any(step.endswith(index) for step in steps)
    read_through = [step for step in steps if re.match(r"SCAN \w+ |SCAN visit|.*\(book=\?\)$", step)]
    assert set(read_through) <= {"SCAN one USING COVERING INDEX visitors_by_time", "SCAN CONSTANT ROW"}


def test_of_a_common_name_only_the_newest_are_put_into_order(
    archive: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor_store, "FEW", 200)
    assert not any("USING INDEX sqlite_autoindex_visitor_1" in step for step in plan(archive, "wang"))
    assert any("USING INDEX sqlite_autoindex_visitor_1" in step for step in plan(archive, OF_LONG_AGO))


def plan(desk: Desk, typed: str) -> list[str]:
    """What SQLite does, step by step, for all that is really sent."""
    sent: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        sent.append((statement, values))

    def explain(connection: Connection, _book: str) -> list[str]:
        cursor = connection.connection.cursor()
        rows = [
            row
            for statement, values in sent
            for row in cursor.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()  # type: ignore[arg-type]
        ]
        return [row[3] for row in rows]

    engine = desk.read(lambda connection, _book: connection.engine)
    event.listen(engine, "before_cursor_execute", note)
    find_visitors(desk, typed)
    event.remove(engine, "before_cursor_execute", note)
    sent[:] = [(statement, values) for statement, values in sent if statement.startswith("SELECT")]
    return desk.read(explain)
