"""What happened: every entry of the book as one sentence."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from frontdesk.book.entries import KINDS, Arrived, DayOpened, Entry, TurnGiven
from frontdesk.desk.commands import (
    CloseDay,
    Command,
    CountParty,
    Dispute,
    FirstVisit,
    HandOver,
    MarkAway,
    Met,
    OpenDay,
    PartyGone,
    PassOver,
    Relative,
    SeeOff,
    TakeDesk,
    Undo,
)
from frontdesk.desk.orders import (
    AdoptSheet,
    Appoint,
    Lift,
    Penalise,
    RecordStep,
    Rule,
    SetShare,
    SetStage,
)
from frontdesk.people import Cause, Officer, Role, Stage, Step, receptionist
from frontdesk.reports.why import board_before, told, told_day, why, why_not
from frontdesk.reports.why.entries import TOLD
from frontdesk.visits import Kind
from tests.office import Clock, do, founded, of_stage, opened, sheet, sign_in, two_agencies
from tests.reports.lively_days import LivelyOffice
from tests.reports.test_verify_real_days import SHEETS

ALL = ("a1", "a2", "b1", "b2")
A_DAY: tuple[Command, ...] = (
    TakeDesk(receptionist("周小姐")),
    FirstVisit("v1", 3),
    CountParty("v1", 4),
    Met("v1"),
    Dispute("v1"),
    Rule("v1", "same_phone", "s1", owner="b1"),
    HandOver("v1", "b1", "unwell"),
    SeeOff("v1"),
    Rule("v1", "evidence", "s1", kind=Kind.FIRST_VISIT),
    Penalise("b2", "first_visit_question", "mB"),
    Penalise("b2", "appearance", "mB"),
    Lift("b2", "s1"),
    SetShare("A", 2, "s1"),
    AdoptSheet(sheet(undo_seconds=20), "s1"),
    AdoptSheet(sheet(undo_seconds=10), "s1", tomorrow=True),
    RecordStep("b3", Step.QUESTION_CATALOGUE, "mB", "mB"),
    SetStage("b3", Stage.ACCOMPANIED, "s1", "b1", tuple(Step)[1:5]),
    Appoint(Officer("u1", "审计员", Role.AUDITOR), "s1"),
    FirstVisit("v2"),
    PassOver("v2", Cause.COMPANY_ERRAND),
    Undo(),
    CloseDay((), "nobody_there"),
)
SAID = (
    "26 Sept 2026 was opened, by rule sheet 1.",
    "周小姐 took the desk over.",
    "Arrived: first visit, party of 3.",
    "顾问a1 receives: by rotation.",
    "The party was counted: 4.",
    "顾问a1 met the visitors.",
    "The visit is disputed; the supervisor rules later.",
    "The supervisor ruled that the client belongs to 顾问b1: same phone.",
    "The visit turned out to be: return visit, of 顾问b1.",
    "顾问a1 gets a turn back (first visits): return visit. It lapses after 3 Oct 2026.",
    "顾问b1 goes on in place of 顾问a1: unwell.",
    "顾问b1: the visitors are seen off.",
    "顾问a1 is owed this turn no more.",
    "顾问b2 loses a turn (first-visit question not asked), by 经理B (agency manager).",
    "顾问b2 is suspended until 27 Sept 2026 (appearance), by 经理B (agency manager).",
    "The suspension of 顾问b2 was lifted by 沈主任 (supervisor).",
    "The share of A公司 is 2.",
    "Rule sheet 2 holds from now on.",
    "Rule sheet 3 holds from the next opening on.",
    "顾问b3 has passed: question catalogue learnt. Confirmed by 经理B.",
    "顾问b3: newcomer, with 顾问b1.",
    "审计员 has the rights of: auditor.",
    "The day was closed, not confirmed by A公司, B公司: nobody was there.",
)


def test_every_kind_of_entry_has_a_sentence() -> None:
    assert set(TOLD) == set(KINDS.values())


def test_a_day_is_told_entry_by_entry(tmp_path: Path) -> None:
    own = two_agencies()
    changed = tuple(of_stage("b3", "B", Stage.TRAINEE) if p.id == "b3" else p for p in own.consultants)
    desk = founded(tmp_path / "t.db", replace(own, consultants=changed), Clock())
    desk.do(OpenDay(date(2026, 9, 26)))
    sign_in(desk, *ALL)
    for command in A_DAY:
        do(desk, command)
    sentences = [str(sentence) for _, sentence in told_day(desk.site.id, desk.entries)]

    assert [text for text in SAID if text not in sentences] == []
    taken_back = next(text for text in sentences if "was taken back: company errand" in text)
    assert taken_back.startswith("The turn of ")


def test_an_entry_is_told_on_a_board_that_knows_it_no_more(tmp_path: Path) -> None:
    desk = opened(tmp_path / "t.db", two_agencies(), Clock(), *ALL)
    for command in (FirstVisit("v1"), SeeOff("v1"), MarkAway("a1", Cause.LUNCH), Relative("f", "a1")):
        do(desk, command)
    do(desk, PartyGone("f"))
    assert desk.board is not None
    for entry in desk.entries:
        assert str(told(desk.board, entry)).endswith(".")
    arrived = next(entry for entry in desk.entries if isinstance(entry.what, Arrived))
    assert str(told(desk.board, arrived)) == "Arrived: first visit."


def _explained(book: str, day: list[Entry]) -> Iterator[str]:
    """Why, and why not everybody else, of every turn of the day."""
    for entry in day:
        if isinstance(entry.what, TurnGiven):
            before = board_before(book, day, entry.seq)
            yield str(why(before, entry.what))
            for person in (*before.consultants, *before.officers):
                yield str(why_not(before, entry.what, person))


@pytest.mark.parametrize(("number", "choices"), list(enumerate(SHEETS)))
def test_whatever_happens_there_are_words_for_it(
    tmp_path: Path, number: int, choices: dict[str, object]
) -> None:
    office = LivelyOffice(tmp_path, sheet(**choices), seed=number + 70)
    for entries in office.play(2):
        opening = next(n for n, entry in enumerate(entries) if isinstance(entry.what, DayOpened))
        day = entries[opening:]
        sentences = [str(sentence) for _, sentence in told_day("office", day)]
        sentences += _explained("office", day)
        assert len(sentences) > len(day)
        assert [text for text in sentences if "−" in text or not text.endswith(".")] == []
    office.desk.close()
