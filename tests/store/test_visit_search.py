"""Searching the visits: what is asked for, page by page, and by which index."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from random import Random

import pytest
from sqlalchemy import Connection, insert

from frontdesk.desk.commands import FirstVisit, SeeOff, Undo
from frontdesk.desk.desk import Desk
from frontdesk.desk.past.history import FoundVisit, History, Place, Wanted
from frontdesk.desk.registry import register
from frontdesk.names import search_keys
from frontdesk.store import visit_search, visitor_store
from frontdesk.store.tables import registration, visit, visitor, visitor_key
from frontdesk.visitors import Details
from tests.office import Clock, opened, sign_in, two_agencies

NAMES = ("王丽", "王小明", "李强", "单田芳", "Ann Lee", "欧阳娜")
KINDS = ("first_visit", "return_visit", "trade_visit")
FIRST, LAST = date(2026, 3, 1), date(2026, 3, 20)
ALL = 10_000


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Two thousand visits of March: every third visitor unknown, some undone, some with nobody."""
    desk = opened(tmp_path_factory.mktemp("archive") / "book.db", two_agencies(), Clock())
    desk.write(lambda connection, book: _fill(connection, book, Random(4)))
    yield desk
    desk.close()


def _fill(connection: Connection, book: str, chance: Random) -> None:
    for number in range(2_000):
        who = chance.choice((*(f"{agency}{n}" for agency in "ab" for n in (1, 2, 3)), None))
        row = {
            "id": f"m{number}",
            "seq": 10 + 3 * number,
            "date": f"2026-03-{1 + number // 100:02}",
            "arrived_at": "2026-03-01T02:00:00.000Z",
            "kind": chance.choice(KINDS),
            "state": "finished" if who else chance.choice(("gone", "undone")),
            "consultant": who,
            "agency": who[0].upper() if who else None,
        }
        connection.execute(insert(visit).values(book=book, **row))
        if number % 3:
            _register(connection, book, number, chance.choice(NAMES))


def _register(connection: Connection, book: str, number: int, name: str) -> None:
    phone = f"1380013{number % 50:04}"
    who = {"id": f"w{number}", "name": name, "phone": phone, "last_four": phone[-4:], "registered_at": "2026"}
    connection.execute(insert(visitor).values(book=book, **who))
    connection.execute(insert(registration).values(book=book, visit=f"m{number}", visitor=f"w{number}"))
    keys = [{"book": book, "key": key, "visitor": f"w{number}"} for key in search_keys(name)]
    connection.execute(insert(visitor_key), keys)


def everything(history: History, wanted: Wanted, most: int = 60) -> list[FoundVisit]:
    """All pages one after the other."""
    found: list[FoundVisit] = []
    after: Place | None = None
    while page := history.search(wanted, after, most):
        found += page
        assert len(found) <= 2_000
        after = page[-1].place
    return found


def is_wanted(found: FoundVisit, wanted: Wanted) -> bool:
    """The same question, asked of one row."""
    row = found.row
    return (
        wanted.consultant in (None, row.consultant)
        and wanted.agency in (None, row.agency)
        and wanted.kind in (None, row.kind)
        and (wanted.first or date.min) <= date.fromisoformat(row.date) <= (wanted.last or date.max)
    )


FILTERS = [
    Wanted(consultant, agency, kind, *span)
    for consultant, agency, kind, span in product(
        (None, "a1", "nobody"),
        (None, "A"),
        (None, "trade_visit"),
        ((None, None), (FIRST.replace(day=5), FIRST.replace(day=9)), (LAST, None), (None, FIRST)),
    )
]


@pytest.mark.parametrize("few", [visitor_store.FEW, 0], ids=["few visitors", "many visitors"])
@pytest.mark.parametrize("typed", ["", "王", "wang", "ou yang", "0007", "ouyangna", "nobody"])
def test_whatever_is_asked_for_is_found_once_each_newest_first(
    archive: Desk, typed: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor_store, "FEW", few)
    history = History(archive)
    whole = history.search(Wanted(), most=ALL)
    assert len(whole) == 2_000
    named = {each.row.id for each in whole if _is_meant(each, typed)}
    for wanted in FILTERS:
        expected = [each for each in whole if is_wanted(each, wanted) and each.row.id in named]
        assert everything(history, replace(wanted, visitor=typed), most=170) == expected
    places = [(each.row.date, each.row.seq) for each in whole]
    assert places == sorted(places, reverse=True)


def _is_meant(found: FoundVisit, typed: str) -> bool:
    if typed.isdecimal():
        return (found.phone or "").endswith(typed)
    return not typed or any(key.startswith(typed.replace(" ", "")) for key in search_keys(found.name or ""))


PLANS = {
    "nothing": (Wanted(), "visits_by_day"),
    "days": (Wanted(first=FIRST, last=LAST), "visits_by_day"),
    "who": (Wanted(consultant="a1"), "visits_by_consultant"),
    "who, and days": (Wanted(consultant="a1", first=FIRST, last=LAST), "visits_by_consultant"),
    "who, and kind": (Wanted(consultant="a1", kind="trade_visit"), "visits_by_consultant"),
    "who, and agency": (Wanted(consultant="a1", agency="A"), "visits_by_consultant"),
    "agency": (Wanted(agency="A"), "visits_by_agency"),
    "agency, and days": (Wanted(agency="A", first=FIRST, last=LAST), "visits_by_agency"),
    "kind": (Wanted(kind="trade_visit"), "visits_by_kind"),
    "kind, and days": (Wanted(kind="trade_visit", first=FIRST, last=LAST), "visits_by_kind"),
    "kind, and agency": (Wanted(kind="trade_visit", agency="A"), "visits_by_kind"),
    "everything": (Wanted("a1", "A", "trade_visit", FIRST, LAST), "visits_by_consultant"),
}


@pytest.mark.parametrize("after", [None, Place("2026-03-11", 3_000)], ids=["first page", "next page"])
@pytest.mark.parametrize(("wanted", "index"), PLANS.values(), ids=PLANS.keys())
def test_it_is_read_in_the_order_of_an_index(
    archive: Desk, wanted: Wanted, index: str, after: Place | None
) -> None:
    steps = plan(archive, wanted, after)
    assert steps[0].startswith(f"SEARCH visit USING INDEX {index} ")
    assert [step for step in steps if "SCAN" in step or "TEMP B-TREE" in step] == []


@pytest.mark.parametrize("typed", ["王丽", "wangli", "wang li", "13800130007", "0007"])
def test_visitors_are_looked_up_and_lead_to_their_visits(archive: Desk, typed: str) -> None:
    steps = plan(archive, Wanted("a1", "A", "first_visit", FIRST, LAST, typed), None)
    assert [step for step in steps if "SCAN" in step and "SCAN CONSTANT ROW" not in step] == []
    assert steps[0].startswith("SEARCH visit USING INDEX sqlite_autoindex_visit_1 (book=? AND id=?)")
    assert any("registrations_by_visitor" in step for step in steps)


def test_of_many_visitors_the_newest_visits_are_looked_at(
    archive: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor_store, "FEW", 0)
    steps = plan(archive, Wanted(visitor="王"), None)
    assert steps[0].startswith("SEARCH visit USING INDEX visits_by_day ")
    assert any("keys_by_visitor (book=? AND visitor=? AND key>? AND key<?)" in step for step in steps)
    assert [step for step in steps if "SCAN" in step or "TEMP B-TREE" in step] == []


def plan(desk: Desk, wanted: Wanted, after: Place | None) -> list[str]:
    """What SQLite would do, step by step."""

    def explain(connection: Connection, book: str) -> list[str]:
        query = visit_search.query(connection, book, wanted, after, 60)
        assert query is not None
        made = query.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {made}")]

    return desk.read(explain)


def test_a_name_that_nobody_has_means_those_who_sound_like_it(archive: Desk) -> None:
    history = History(archive)
    for typed, name in (("欧样娜", "欧阳娜"), ("王利", "王丽"), ("丹田", "单田芳")):
        found = everything(history, Wanted(visitor=typed))
        assert {each.name for each in found} == {name}
        assert found == sorted(found, key=lambda each: (each.row.date, each.row.seq), reverse=True)
    assert everything(history, Wanted(visitor="欧样花")) == []
    assert everything(history, Wanted(visitor="利")) == []


def test_the_whole_of_a_visit_is_told(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("v1", 3))
    register(desk, "v1", Details("单田芳", "13800138000"))
    desk.do(SeeOff("v1"))
    desk.do(FirstVisit("v2"))
    desk.do(Undo())
    newest, oldest = History(desk).search(Wanted())
    assert (newest.row.id, newest.row.state, newest.name) == ("v2", "undone", None)
    assert (oldest.row.state, oldest.row.party, oldest.row.consultant) == ("finished", 3, "a1")
    assert (oldest.name, oldest.phone) == ("单田芳", "13800138000")


@pytest.mark.parametrize(
    "typed", ["单田芳", "shan tian", "stf", "138 0013 8000", "８０００", "+86 138 0013 8000"]
)
def test_a_visit_is_found_by_what_is_known_of_the_visitor(desk: Desk, typed: str) -> None:
    sign_in(desk, "a1")
    desk.do(FirstVisit("v1"))
    register(desk, "v1", Details("单田芳", "13800138000"))
    assert [found.row.id for found in History(desk).search(Wanted(visitor=typed))] == ["v1"]


@pytest.mark.parametrize("typed", ["x", "%", "_", "8001", "13800138001"])
def test_nothing_is_found_by_what_nobody_is_called(desk: Desk, typed: str) -> None:
    sign_in(desk, "a1")
    desk.do(FirstVisit("v1"))
    register(desk, "v1", Details("单田芳", "13800138000"))
    assert History(desk).search(Wanted(visitor=typed)) == []


def test_blanks_ask_for_nothing(desk: Desk) -> None:
    sign_in(desk, "a1")
    desk.do(FirstVisit("v1"))
    assert [found.row.id for found in History(desk).search(Wanted(visitor="  "))] == ["v1"]
