"""Any day as it stood: the board after each entry, told from the nearest one that was kept."""

from pathlib import Path

import pytest

from frontdesk.book.entries import DayOpened, Entry, Undone
from frontdesk.desk.commands import CloseDay, FirstVisit, MarkAway, MarkBack, OpenDay, SeeOff, Undo
from frontdesk.desk.desk import Desk
from frontdesk.desk.past.history import History
from frontdesk.desk.past.moments import EVERY, Moments
from frontdesk.people import Cause
from frontdesk.reports.why.story import Story
from frontdesk.rotation.fold import fold_day
from tests.office import SATURDAY, Clock, first_visit, opened, sheet, sign_in, two_agencies
from tests.reports.lively_days import LivelyOffice


def of_the_day(entries: list[Entry]) -> list[Entry]:
    """From the opening on."""
    return entries[next(n for n, entry in enumerate(entries) if isinstance(entry.what, DayOpened)) :]


def test_every_moment_of_a_lively_day_is_the_day_read_so_far(tmp_path: Path) -> None:
    office = LivelyOffice(tmp_path, sheet(undo_seconds=300), seed=0)
    undone: list[Undone] = []
    for entries in office.play(2):
        day = of_the_day(entries)
        read_so_far = [fold_day("office", day[:number]) for number in range(1, len(day) + 1)]
        assert len(day) > 2 * EVERY
        undone += [entry.what for entry in day if isinstance(entry.what, Undone)]
        moments = Moments("office", day)
        assert [moments.at(number) for number in range(len(day), 0, -1)] == read_so_far[::-1]
        walked = Moments("office", day)
        assert [board for _, board in walked.walk()] == [read_so_far[0], *read_so_far[:-1]]
        assert [walked.at(number) for number in range(1, len(day) + 1)] == read_so_far
    assert undone
    office.desk.close()


def test_what_is_undone_still_counts_in_the_moments_before(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("v1"))
    desk.do(Undo())
    moments = Moments("office", desk.entries)
    assert "v1" in moments.at(len(moments) - 1).visits
    assert "v1" not in moments.at(len(moments)).visits


@pytest.mark.parametrize("before", range(EVERY - 2, EVERY + 3))
def test_wherever_the_undone_entries_stand_the_board_is_right_again(desk: Desk, before: int) -> None:
    """Also where a board was kept in the middle of them."""
    sign_in(desk, "a1", "b1", "b2")
    while len(desk.entries) < before:
        away = desk.board is not None and "b2" in desk.board.away
        desk.do(MarkBack("b2") if away else MarkAway("b2", Cause.LUNCH))
    desk.do(FirstVisit("v1"))
    desk.do(Undo())
    desk.do(FirstVisit("v2"))
    moments = Moments("office", desk.entries)
    boards = [moments.at(number) for number in range(1, len(moments) + 1)]
    assert boards == [fold_day("office", desk.entries[:number]) for number in range(1, len(moments) + 1)]
    assert boards[-1] == desk.board


def test_a_moment_that_the_day_does_not_have(desk: Desk) -> None:
    moments = Moments("office", desk.entries)
    for number in (0, len(moments) + 1):
        with pytest.raises(IndexError):
            moments.at(number)


def test_a_day_is_told_with_who_pressed_and_what_was_taken_back(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("v1"))
    desk.do(Undo())
    desk.do(FirstVisit("v2"))
    story = Story("office", desk.entries)
    undo = next(line for line in story.lines if isinstance(line.entry.what, Undone))
    assert [str(line.sentence) for line in story.lines if line.undone == undo.entry.seq] == [
        "Arrived: first visit.",
        "顾问a1 receives: by rotation.",
    ]
    assert {str(line.who) for line in story.lines} == {"the desk"}
    assert story.board(len(story.lines) - 1) == desk.board


def test_every_line_about_a_visit_leads_to_its_turn(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("v1"))
    desk.do(SeeOff("v1"))
    story = Story("office", desk.entries)
    texts = [str(line.sentence) for line in story.lines]
    turn = story.lines[texts.index("顾问a1 receives: by rotation.")].entry.seq
    for text in (
        "Arrived: first visit.",
        "顾问a1 receives: by rotation.",
        "顾问a1: the visitors are seen off.",
    ):
        assert story.turn_of(texts.index(text)) == turn
    assert story.turn_of(texts.index("顾问a1 signed in.")) is None


def test_a_turn_that_was_undone_leads_nowhere(desk: Desk) -> None:
    sign_in(desk, "a1")
    desk.do(FirstVisit("v1"))
    desk.do(Undo())
    story = Story("office", desk.entries)
    assert [story.turn_of(line) for line in range(len(story.lines))] == [None] * len(story.lines)


def test_the_days_of_the_book_are_there_one_by_one(tmp_path: Path) -> None:
    clock = Clock()
    desk = opened(tmp_path / "book.db", two_agencies(), clock, "a1", "b1")
    history = History(desk)
    first_visit(desk)
    assert history.days() == (SATURDAY,)
    assert history.entries(SATURDAY) == desk.entries
    desk.do(CloseDay(("a1", "b1")))
    saturday = list(desk.entries)
    first_visit_of_sunday(desk, clock)
    sunday = SATURDAY.replace(day=27)
    assert history.days() == (SATURDAY, sunday)
    assert history.entries(SATURDAY) == saturday
    assert history.entries(sunday) == desk.entries
    assert history.entries(SATURDAY.replace(day=1)) == []
    desk.close()


def first_visit_of_sunday(desk: Desk, clock: Clock) -> None:
    clock.forward(days=1)
    desk.do(OpenDay(SATURDAY.replace(day=27)))
    sign_in(desk, "b1")
    first_visit(desk)
