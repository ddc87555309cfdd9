"""An old slip a week later: the book says whether it still contains the head, and where."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, text

from frontdesk.book.chain import Head, checkpoint, short
from frontdesk.book.slip import read_slip
from frontdesk.desk.commands import CloseDay, FirstVisit, OpenDay, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Appoint
from frontdesk.desk.past.slips import Link, Slips
from frontdesk.people import Officer, Role
from frontdesk.reports.why.slips import Answer, answer, recounted
from frontdesk.store.tables import entry
from frontdesk.words import day_in_english
from tests import office

WEEK = 7


class Week:
    """A week's book, and the heads that were printed each evening."""

    def __init__(self, desk: Desk, clock: office.Clock) -> None:
        self.desk, self.clock = desk, clock
        self.papers: list[Head] = []

    def go_by(self) -> None:
        for number in range(WEEK):
            if number:
                self.clock.forward(days=1)
                self.desk.do(OpenDay(office.SATURDAY + timedelta(days=number)))
                office.sign_in(self.desk, "a1", "b1")
            self.desk.do(FirstVisit(f"v{number}"))
            self.desk.do(SeeOff(f"v{number}"))
            self.desk.do(CloseDay(("a1", "b1")))
            self.papers.append(self.desk.head)

    def asked(self, typed: str) -> Answer:
        slip = read_slip(typed)
        return answer(self.desk.site, self.desk.head, slip, Slips(self.desk).find(slip))

    def counted(self, last: int) -> Link:
        link = Link()
        while link.seq < last and link.differs is None:
            link = Slips(self.desk).recounted(link, last, 10)
        return link

    def forge(self, statement: str) -> None:
        """What somebody with the file and a database tool does to it."""
        for each in ("DROP TRIGGER entry_refuses_update", "DROP TRIGGER entry_refuses_delete", statement):
            self._execute(each)

    def _execute(self, statement: str) -> None:
        self.desk.write(lambda connection, _: connection.execute(text(statement)))


@pytest.fixture
def week(tmp_path: Path) -> Iterator[Week]:
    clock = office.Clock()
    desk = office.opened(tmp_path / "week.db", office.two_agencies(), clock, "a1", "b1")
    made = Week(desk, clock)
    made.go_by()
    yield made
    desk.close()


def lines(told: Answer) -> str:
    return "\n".join(str(line) for line in told.lines)


def test_each_evening_is_found_by_its_short_form_its_head_and_its_code(week: Week) -> None:
    for number, head in enumerate(week.papers):
        day = day_in_english(office.SATURDAY + timedelta(days=number))
        for typed in (short(head.hash), head.hash, checkpoint("office", head)):
            told = week.asked(typed)
            assert told.well
            assert (told.last, told.head) == (head.seq, head.hash)
            assert f"Entry {head.seq}, {day} at 09:00:00: The day was closed and confirmed." in lines(told)
            assert "It is the last entry of its day." in lines(told)
    assert "Nothing was written since" in lines(week.asked(week.papers[-1].hash))
    assert f"{week.desk.head.seq - week.papers[0].seq} entries were written since" in lines(
        week.asked(week.papers[0].hash)
    )


def test_it_tells_who_pressed_and_what_followed(week: Week) -> None:
    given = next(
        e for e in week.desk.day_entries(office.SATURDAY) if e.what.__class__.__name__ == "TurnGiven"
    )
    told = lines(week.asked(given.hash))
    assert "顾问a1 receives: by rotation." in told
    assert "Pressed by the desk, without a name." in told
    assert "Then, at 09:00:00: 顾问a1: the visitors are seen off." in told


def test_a_short_form_says_that_only_the_beginning_was_compared(week: Week) -> None:
    assert "Only the beginning was compared" in lines(week.asked(short(week.papers[2].hash)))
    assert "Only the beginning" not in lines(week.asked(week.papers[2].hash))


def test_a_head_that_is_not_there_is_plainly_said(week: Week) -> None:
    told = week.asked("ab" * 32)
    assert (told.well, told.last) == (False, 0)
    assert "one wrong sign is enough" in lines(told)
    assert "changed, replaced or cut off afterwards" in lines(told)


def test_a_code_of_another_site_is_no_reproach(week: Week) -> None:
    told = week.asked(checkpoint("mall", week.papers[0]))
    assert not told.well
    assert "It comes from the book mall; this is the book office." in lines(told)


def test_a_cut_end_and_another_line_in_its_place_are_named(week: Week) -> None:
    last = week.desk.head.seq
    beyond = week.asked(checkpoint("office", Head(last + 5, "ab" * 32)))
    assert f"names entry {last + 5}, but this book ends at entry {last}" in lines(beyond)
    instead = week.asked(checkpoint("office", Head(3, "ab" * 32)))
    assert "In entry 3, which the paper names, the book has" in lines(instead)


def test_everything_up_to_the_line_is_computed_again(week: Week) -> None:
    last = week.papers[3].seq
    link = week.counted(last)
    assert (link.seq, link.hash, link.differs) == (last, week.papers[3].hash, None)
    assert str(recounted(link, last)) == f"All {last} entries up to it were computed again: none was changed."


@pytest.mark.parametrize(
    "forged",
    [
        "UPDATE entry SET data = replace(data, 'v0', 'x0') WHERE seq = 4",
        "UPDATE entry SET \"by\" = 's1' WHERE seq = 4",
        "UPDATE entry SET at = '2026-09-26T00:00:00.000Z' WHERE seq = 4",
        "DELETE FROM entry WHERE seq = 4",
    ],
)
def test_a_forged_line_under_an_honest_head_is_named(week: Week, forged: str) -> None:
    """The head still stands there, so that looking it up alone would be content."""
    week.forge(forged)
    head = week.papers[5]
    assert week.asked(head.hash).well
    link = week.counted(head.seq)
    assert link.differs == 4
    assert "entry 4 isn’t what was written then" in str(recounted(link, head.seq))


def test_what_was_written_at_night_is_found(week: Week) -> None:
    office.do(week.desk, Appoint(Officer("o9", "审计", Role.AUDITOR), "s1"))
    told = week.asked(week.desk.head.hash)
    assert told.well
    assert f"Entry {week.desk.head.seq}, 2 Oct 2026 at 09:00:00" in lines(told)
    assert "Pressed by 沈主任." in lines(told)


def test_what_the_night_decided_is_found_when_the_next_day_is_open(week: Week) -> None:
    for number in range(6):
        office.do(week.desk, Appoint(Officer(f"o{number}", f"审计{number}", Role.AUDITOR), "s1"))
    first = week.desk.head.seq - 5
    week.clock.forward(days=1)
    week.desk.do(OpenDay(office.SATURDAY + timedelta(days=WEEK)))
    night = next(e for e in week.desk.day_entries(office.SATURDAY + timedelta(days=WEEK)) if e.seq == first)
    told = lines(week.asked(night.hash))
    assert f"Entry {first}, 3 Oct 2026" in told
    assert "Pressed by 沈主任." in told
    assert told.count("Then, at") == 3


def test_a_hundred_thousand_entries_are_searched_in_a_blink(week: Week) -> None:
    first = week.desk.head.seq + 1
    row = {
        "book": "office",
        "at": "2026-10-03T00:00:00.000Z",
        "by": "desk",
        "kind": "signed_in",
        "prev": "0" * 64,
    }
    rows = [
        row
        | {
            "seq": first + n,
            "data": '{"consultant":"a1"}',
            "hash": f"{(n * 2654435761) % 2**32:08x}" + "0" * 56,
        }
        for n in range(100_000)
    ]
    week.desk.write(lambda connection, _: connection.execute(insert(entry), rows))
    begun = time.perf_counter()
    for head in week.papers:
        assert week.asked(short(head.hash)).well
    assert (time.perf_counter() - begun) / WEEK < 0.05
    wanted = "SELECT seq FROM entry WHERE book = 'x' AND hash >= 'a' AND hash < 'ag'"
    plan = week.desk.read(
        lambda connection, _: connection.execute(text(f"EXPLAIN QUERY PLAN {wanted}")).all()
    )
    assert "entries_by_hash" in str(plan)
