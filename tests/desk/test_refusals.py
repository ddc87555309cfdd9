"""What the desk refuses, by name: a title, a clause, and nothing changed."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from frontdesk.book.entries import PartyCounted
from frontdesk.desk.commands import (
    CloseDay,
    Command,
    CountParty,
    Enlist,
    FirstVisit,
    MarkAway,
    MarkBack,
    OpenDay,
    PartyGone,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.people import Agency, Cause, Consultant, Stage
from tests.office import LANES, SATURDAY, Clock, founded, refused, sign_in, two_agencies, write_directly

SUNDAY = SATURDAY.replace(day=27)


@dataclass(frozen=True)
class Case:
    """Given presses, this one is refused."""

    press: Command
    title: str
    clause: str | None = None
    given: tuple[Command, ...] = ()
    says: str = ""


BUSY = (SignIn("a1"), FirstVisit("v1"))
WAITING = (FirstVisit("v1"),)


def enlists(**changes: object) -> Enlist:
    newcomer = {"id": "a9", "name": "新人", "agency": "A", "stage": Stage.SKILLED, "lanes": LANES}
    return Enlist((), (Consultant(**{**newcomer, **changes}),))  # type: ignore[arg-type]  # plain values


def joins(agency: str, name: str, weight: object = 1) -> Enlist:
    return Enlist((Agency(agency, name, weight),), ())  # type: ignore[arg-type]  # wrong ones, too


CASES = {
    "signed in already": Case(SignIn("a1"), "Already signed in", given=(SignIn("a1"),), says="顾问a1 is on"),
    "nobody of that name signs in": Case(SignIn("x"), "Unknown person", says="“x”"),
    "nobody of that name is away": Case(MarkAway("x", Cause.LUNCH), "Unknown person"),
    "a return visit to nobody": Case(ReturnVisit("v", "x"), "Unknown person"),
    "out without being in": Case(SignOut("a1"), "Not signed in", says="顾问a1 hasn’t signed in"),
    "away without being in": Case(MarkAway("a1", Cause.LUNCH), "Not signed in"),
    "back without being in": Case(MarkBack("a1"), "Not signed in"),
    "out while receiving": Case(SignOut("a1"), "Still receiving", given=BUSY, says="See them off first"),
    "away twice": Case(
        MarkAway("a1", Cause.LUNCH), "Already away", given=(SignIn("a1"), MarkAway("a1", Cause.LUNCH))
    ),
    "back without having been away": Case(MarkBack("a1"), "Not away", given=(SignIn("a1"),)),
    "a party of nobody": Case(FirstVisit("v", 0), "Party size not possible", says="1 to 500 people, not 0"),
    "a party of a whole town": Case(FirstVisit("v", 501), "Party size not possible"),
    "a return visit of nobody": Case(ReturnVisit("v", "a1", 0), "Party size not possible"),
    "a party counted as nobody": Case(CountParty("v1", 0), "Party size not possible", given=WAITING),
    "a visit written twice": Case(FirstVisit("v1"), "Visit written already", given=WAITING),
    "a visit written twice, as a return": Case(ReturnVisit("v1", "a1"), "Visit written already", given=BUSY),
    "a preview of yesterday": Case(FirstVisit("v", seen_head="0" * 64), "The board has changed"),
    "seen off twice": Case(SeeOff("v1"), "Visit not open", given=(*BUSY, SeeOff("v1"))),
    "seen off without ever coming": Case(SeeOff("v9"), "Visit not open"),
    "seen off while waiting": Case(SeeOff("v1"), "Still waiting", given=WAITING),
    "gone while received": Case(PartyGone("v1"), "Not waiting", given=BUSY, says="seen off (F7)"),
    "gone twice": Case(PartyGone("v1"), "Visit not open", given=(*WAITING, PartyGone("v1"))),
    "passed before anybody was called": Case(
        PassOver("v1", Cause.NOT_FOUND), "Nobody called yet", given=WAITING
    ),
    "passed after the end": Case(
        PassOver("v1", Cause.NOT_FOUND), "Visit not open", given=(*BUSY, SeeOff("v1"))
    ),
    "a turn of another day passed": Case(
        PassOver("v1", Cause.NOT_FOUND),
        "Turn of another day",
        "on_pass",
        given=(*BUSY, OpenDay(SUNDAY), SignIn("a1")),
    ),
    "nothing to undo": Case(Undo(), "Nothing to undo", "undo_seconds"),
    "the opening undone": Case(Undo(), "Nothing to undo", "undo_seconds", given=(OpenDay(SUNDAY),)),
    "the close undone": Case(
        Undo(), "Nothing to undo", "undo_seconds", given=(CloseDay((), "nobody_there"),)
    ),
    "undone after others built on it": Case(
        Undo(2), "Others have built on this", "undo_seconds", given=(SignIn("a1"), SignIn("b1"))
    ),
    "closed without confirmation": Case(CloseDay(("a1",)), "Not confirmed", "close", says="for B公司"),
    "closed for a wrong reason": Case(
        CloseDay((), "rain"), "Unknown reason", "close", says="nobody_there, disagrees"
    ),
    "closed by a stranger": Case(CloseDay(("x",)), "Unknown person"),
    "closed twice": Case(CloseDay((), "other"), "The day isn’t open", given=(CloseDay((), "other"),)),
    "a press after the close": Case(FirstVisit("v"), "The day isn’t open", given=(CloseDay((), "other"),)),
    "a sign-in after the close": Case(SignIn("a1"), "The day isn’t open", given=(CloseDay((), "other"),)),
    "opened twice": Case(OpenDay(SATURDAY), "The day is open", says="26 Sept 2026 is open"),
    "opened again after the close": Case(
        OpenDay(SATURDAY), "Closed for today", "close", given=(CloseDay((), "other"),)
    ),
    "a day before": Case(OpenDay(SATURDAY.replace(day=25)), "The day is over", says="PC’s clock"),
    "an agency of a known name": Case(joins("C", "A公司"), "Agency known already"),
    "an agency of a known id": Case(joins("A", "丙公司"), "Agency known already"),
    "an agency without a share": Case(joins("C", "丙公司", 0), "Share not possible", "share"),
    "an agency with half a share": Case(joins("C", "丙公司", 1.5), "Share not possible", "share"),
    "a name twice in an agency": Case(enlists(name="顾问a1"), "Name twice"),
    "somebody of an unknown agency": Case(enlists(agency="Z"), "Unknown agency"),
    "a newcomer without a mentor": Case(enlists(stage=Stage.ACCOMPANIED), "Mentor missing", "newcomer"),
    "a newcomer with a mentor elsewhere": Case(
        enlists(stage=Stage.ACCOMPANIED, mentor="b1"), "Mentor missing", "newcomer"
    ),
    "a newcomer as the own mentor": Case(
        enlists(stage=Stage.ACCOMPANIED, mentor="a9"), "Mentor missing", "newcomer"
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_refused(desk: Desk, case: Case) -> None:
    for command in case.given:
        desk.do(command)
    refusal = refused(desk, case.press)
    assert str(refusal.title) == case.title
    assert refusal.clause == case.clause
    assert case.says in str(refusal.sentence)
    assert "{" not in str(refusal.sentence)


BEFORE_THE_FIRST_DAY: list[Command] = [
    SignIn("a1"),
    FirstVisit("v"),
    SeeOff("v"),
    Undo(),
    CloseDay((), "other"),
    joins("C", "丙公司"),
]


@pytest.mark.parametrize("command", BEFORE_THE_FIRST_DAY, ids=lambda command: type(command).__name__)
def test_a_press_before_the_day_is_open(book_file: Path, clock: Clock, command: Command) -> None:
    desk = founded(book_file, two_agencies(), clock)
    assert str(refused(desk, command).title) == "The day isn’t open"
    desk.close()


def test_undone_too_late(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1")
    clock.forward(seconds=30, milliseconds=1)
    refusal = refused(desk, Undo())
    assert (str(refusal.title), refusal.clause) == ("Too late to undo", "undo_seconds")
    assert "30 seconds" in str(refusal.sentence)


def test_undone_at_the_last_moment(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1")
    clock.forward(seconds=30)
    desk.do(Undo())
    assert desk.board is not None
    assert not desk.board.signed_in


def test_the_second_undo_takes_back_the_press_before(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(Undo())
    desk.do(Undo())
    assert desk.board is not None
    assert not desk.board.signed_in
    assert str(refused(desk, Undo()).title) == "Nothing to undo"


def test_a_press_with_the_head_that_was_seen_is_taken(desk: Desk) -> None:
    sign_in(desk, "a1")
    desk.do(FirstVisit("v", seen_head=desk.head.hash))


def test_a_preview_grows_stale_when_another_desk_writes(desk: Desk) -> None:
    seen = desk.head.hash
    write_directly(desk, PartyCounted("v", 2))
    head = desk.head
    with pytest.raises(Exception, match="The board has changed"):
        desk.do(FirstVisit("v", seen_head=seen))
    assert desk.head.seq == head.seq + 1


def test_an_enlisting_is_done_whole_or_not_at_all(desk: Desk) -> None:
    good = Consultant("a9", "新人", "A", Stage.SKILLED, LANES)
    bad = Consultant("b9", "顾问b1", "B", Stage.SKILLED, LANES)
    refused(desk, Enlist((Agency("C", "丙公司", 1),), (good, bad)))
    assert desk.board is not None
    assert "a9" not in desk.board.consultants
