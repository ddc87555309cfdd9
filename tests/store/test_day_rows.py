"""The table `day_total`: written with the close of a day, it's what the whole book tells."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from frontdesk.desk.commands import CloseDay, FirstVisit, OpenDay, SignIn
from frontdesk.desk.desk import Desk
from frontdesk.desk.health import Finding, examine
from frontdesk.desk.past.periods import days_between, people_between
from frontdesk.store import book_store, day_rows
from frontdesk.store.tables import day_total
from tests.office import SATURDAY, Clock, opened, reopened, two_agencies

SUNDAY = SATURDAY + timedelta(days=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = Clock()
    made = opened(tmp_path / "book.db", two_agencies(), clock, "a1", "b1")
    made.do(FirstVisit("v1"))
    yield made
    made.close()


def kept(desk: Desk) -> list[str]:
    return desk.read(lambda connection, book: day_rows.between(connection, book, SATURDAY, SUNDAY))


def forget(desk: Desk) -> None:
    """As an older book, which kept nothing of its days."""
    desk.write(lambda connection, _: connection.execute(delete(day_total)))


def test_an_open_day_is_not_kept(desk: Desk) -> None:
    assert kept(desk) == []
    assert [day.date for day in days_between(desk, SATURDAY, SATURDAY)] == [SATURDAY]


def test_the_close_keeps_the_day(desk: Desk) -> None:
    desk.do(CloseDay((), "nobody_there"))

    (day,) = map(day_rows.told, kept(desk))
    assert (day.date, day.last, {p.id: p.turns for p in day.people if p.turns}) == (
        SATURDAY,
        desk.head.seq,
        {"a1": 1},
    )


def test_a_forgotten_close_keeps_the_day_at_the_next_opening(desk: Desk) -> None:
    desk.do(OpenDay(SUNDAY))

    (day,) = map(day_rows.told, kept(desk))
    assert day.date == SATURDAY
    assert [each.date for each in days_between(desk, SATURDAY, SUNDAY)] == [SATURDAY, SUNDAY]


def test_an_older_books_days_are_worked_out_when_they_are_asked_for(desk: Desk) -> None:
    desk.do(CloseDay((), "nobody_there"))
    known = kept(desk)
    forget(desk)

    assert people_between(desk, SATURDAY, SATURDAY)["a1"].turns == 1
    assert kept(desk) == known


def test_of_the_days_outside_the_time_only_the_one_before_it_is_worked_out(desk: Desk) -> None:
    """What was owed at its end was owed when the time began."""
    monday = SUNDAY + timedelta(days=1)
    for day in (SUNDAY, monday):
        desk.do(OpenDay(day))
    forget(desk)

    assert [day.date for day in days_between(desk, monday, monday)] == [monday]
    assert [day_rows.told(text).date for text in kept(desk)] == [SUNDAY]


def test_rebuilt_from_the_book_it_says_the_same(desk: Desk) -> None:
    desk.do(OpenDay(SUNDAY))
    desk.do(SignIn("b1"))
    desk.do(FirstVisit("v2"))
    desk.do(CloseDay((), "nobody_there"))
    known = kept(desk)

    assert desk.write(day_rows.rebuild) == 2
    assert kept(desk) == known
    assert not desk.read(day_rows.differs)


def test_a_row_that_was_changed_is_found(desk: Desk) -> None:
    desk.do(CloseDay((), "nobody_there"))
    (text,) = kept(desk)
    changed = text.replace('"turns":1', '"turns":2')
    desk.write(lambda connection, _: connection.execute(update(day_total).values(data=changed)))

    assert changed != text
    assert desk.read(day_rows.differs)


def test_a_row_that_is_missing_says_nothing_wrong(desk: Desk) -> None:
    desk.do(CloseDay((), "nobody_there"))
    forget(desk)
    assert not desk.read(day_rows.differs)


def test_a_day_after_years_of_days_is_found_without_them(desk: Desk) -> None:
    """Only the newest days' marks are read: the file of the day begins behind the close before it."""
    for number in range(1, 6):
        desk.do(OpenDay(SATURDAY + timedelta(days=number)))
    again = reopened(desk)
    everything = again.read(book_store.days)
    assert again.read(book_store.newest_days) == everything[-len(again.read(book_store.newest_days)) :]
    assert again.read(book_store.first_day) == everything[0].date
    newest = days_between(again, SATURDAY + timedelta(days=5), SATURDAY + timedelta(days=5))
    assert [day.date for day in newest] == [SATURDAY + timedelta(days=5)]
    again.do(CloseDay((), "nobody_there"))
    stored = again.read(lambda c, book: day_rows.between(c, book, SATURDAY, SATURDAY + timedelta(days=9)))
    assert [day_rows.told(text).date.day for text in stored] == [26, 27, 28, 29, 30, 1]
    again.close()


def test_the_doctor_finds_a_changed_day_and_mends_it(desk: Desk) -> None:
    desk.do(CloseDay((), "nobody_there"))
    desk.write(lambda connection, _: connection.execute(update(day_total).values(data="{}")))
    desk.close()
    path = Path(desk.path)

    assert found(examine(path)) == {False}
    assert found(examine(path, rebuild=True)) == {True}
    assert found(examine(path)) == {True}


def found(findings: Iterator[Finding]) -> set[bool]:
    """Whether what is kept of closed days is well."""
    return {one.well for one in findings if "closed day" in str(one.sentence)}
