"""P15: after *undo* the board equals the board before, field by field, whatever was undone."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.desk.commands import (
    Call,
    CloseDay,
    Command,
    CountParty,
    Dispute,
    Enlist,
    FirstVisit,
    GuestVisit,
    HandOver,
    MarkAway,
    MarkBack,
    Met,
    NamedRequest,
    OpenDay,
    PartyGone,
    PassOver,
    Referral,
    Refuse,
    Relative,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    TakeDesk,
    TradeVisit,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import (
    AdoptSheet,
    Appoint,
    Expect,
    Leave,
    Lift,
    Override,
    Penalise,
    Reclassify,
    RecordStep,
    Rule,
    SetShare,
    SetStage,
    Suspend,
)
from frontdesk.people import Agency, Cause, Officer, Role, Stage, Step
from frontdesk.reports.day_file import day_document
from frontdesk.rotation.board import Board
from frontdesk.verify import verify_document
from frontdesk.visits import Grade, Kind
from tests.office import SATURDAY, Clock, do, of_stage, opened, receiver, reopened, sheet, two_agencies
from tests.rotation.spoken import every_command

Pressed = Callable[[Desk], Command]
NEVER_UNDONE = {OpenDay, CloseDay, TakeDesk, CountParty, Met, Undo}
SHEETS: dict[str, dict[str, Any]] = {
    "lost": {"agency_busy": "lost", "return_visit": {"counts": True}, "named_request": {"counts": True}},
    "owed_up_to": {"agency_busy": {"owed_up_to": 1}, "owed_limit": {"most": 2, "days": 0}},
    "by_headcount": {"share": "by_headcount", "override": {"counts": False}, "very_important": "managers"},
}

# On duty are a1 a2 a3 b1 b2; a2 signs a contract, and guests who asked for a2 wait; v1 and v2 are received;
# v3 was nothing, so that its turn is to be given back.
PRESSED: dict[str, Pressed] = {
    "somebody comes": lambda _: SignIn("b3"),
    "somebody goes": lambda _: SignOut("b2"),
    "away": lambda _: MarkAway("b2", Cause.LUNCH),
    "back, and those who waited are placed": lambda _: MarkBack("a2"),
    "a turn that is given back": lambda _: FirstVisit("x"),
    "a return visit": lambda _: ReturnVisit("x", "b2"),
    "a return visit whose owner is away": lambda _: ReturnVisit("x", "a2"),
    "a named request": lambda _: NamedRequest("x", "b2"),
    "a referral": lambda _: Referral("x", "b2"),
    "relatives": lambda _: Relative("x", "b2"),
    "a tour": lambda _: GuestVisit("x", Kind.TOUR, 9),
    "guests from the list": lambda _: GuestVisit("x", Kind.VIP, 2, None, "listed"),
    "a call": lambda _: Call("x"),
    "a trade visit": lambda _: TradeVisit("x", "b2"),
    "passed": lambda _: PassOver("v1", Cause.SIGNING_DESK),
    "a party that left": lambda _: PartyGone("waits"),
    "seen off": lambda _: SeeOff("v2"),
    "handed over": lambda _: HandOver("v1", "b2", "unwell"),
    "refused": lambda desk: Refuse("v1", receiver(desk, "v1") or "", "tired"),
    "disputed": lambda _: Dispute("v1"),
    "an agency joins": lambda _: Enlist((Agency("C", "丙", 2),), (of_stage("c1", "C", Stage.INDEPENDENT),)),
    "guests are briefed": lambda _: Expect("e2", Kind.TOUR, Grade.VERY_IMPORTANT, "s2"),
    "overridden": lambda _: Override("v1", "b2", "language", "s1"),
    "a new visit overridden": lambda _: Override("x", "b2", "language", "s1", None, FirstVisit("x")),
    "it was no turn": lambda _: Reclassify("v1", Kind.INVALID, None, "s1"),
    "it was a turn after all": lambda _: Reclassify("v3", Kind.FIRST_VISIT, None, "s1"),
    "ruled": lambda _: Rule("v2", "evidence", "s1", "a3"),
    "a turn lost": lambda _: Penalise("b1", "first_visit_question", "s1"),
    "out of turn": lambda _: Penalise("b2", "wrong_turn", "s1", "v1"),
    "suspended": lambda _: Suspend("b2", "investigation", "s1"),
    "lifted": lambda _: Lift("b3", "s1"),
    "another sheet": lambda _: AdoptSheet(sheet(share="by_headcount", absent_days=1), "s1"),
    "another sheet from tomorrow": lambda _: AdoptSheet(sheet(absent_days=0), "s1", tomorrow=True),
    "another share": lambda desk: SetShare("B", 7, "s1") if weighs(desk) else SetShare("D", 0, "s1"),
    "an agency leaves": lambda _: SetShare("D", 0, "s1"),
    "another stage": lambda _: SetStage("b2", Stage.INDEPENDENT, "s1"),
    "a step": lambda _: RecordStep("d1", Step.QUESTION_CATALOGUE, "mD", "mD"),
    "somebody leaves": lambda _: Leave(("b3",), "mB"),
    "new rights": lambda _: Appoint(Officer("m9", "新经理", Role.MANAGER, "A"), "s1"),
}


def at_work(folder: Path, rules: dict[str, Any], clock: Clock) -> Desk:
    """A busy morning, in which something is owed, somebody waits, and one agency has nobody on duty."""
    desk = opened(folder / "book.db", two_agencies(sheet(undo_seconds=30, **rules)), clock, "a1", "a2", "a3")
    newcomer = of_stage("d1", "D", Stage.TRAINEE)
    for command in (
        SignIn("b1"),
        SignIn("b2"),
        Enlist((Agency("D", "丁", 1),), (newcomer,)),
        Appoint(Officer("mD", "丁经理", Role.MANAGER, "D"), "s1"),
        Suspend("b3", "investigation", "s1"),
        Expect("listed", Kind.VIP, Grade.IMPORTANT, "s1"),
        MarkAway("a2", Cause.SIGNING_DESK),
        *(FirstVisit("v1"), FirstVisit("v2"), FirstVisit("v3"), SeeOff("v3")),
        Reclassify("v3", Kind.INVALID, None, "s1"),
        NamedRequest("waits", "a2"),
    ):
        clock.forward(seconds=1)
        do(desk, command)
    clock.forward(seconds=60)
    return desk


def told(board: Board | None) -> dict[str, Any]:
    """The board without its stamp."""
    assert board is not None
    return {f.name: getattr(board, f.name) for f in fields(board) if f.name not in ("seq", "head", "at")}


def weighs(desk: Desk) -> bool:
    """Whether agencies weigh by their contract; by heads, no share is set for those on duty."""
    return desk.board is not None and desk.board.sheet.share == "weights"


def test_every_command_that_can_be_undone_is(tmp_path: Path) -> None:
    desk = at_work(tmp_path, {}, Clock())
    assert {type(make(desk)) for make in PRESSED.values()} == every_command - NEVER_UNDONE
    desk.close()


@pytest.mark.parametrize("rules", SHEETS)
@pytest.mark.parametrize("name", PRESSED)
def test_p15_after_undo_the_board_is_as_before(tmp_path: Path, name: str, rules: str) -> None:
    """Also for a program started anew, and for whoever verifies the day."""
    clock = Clock()
    desk = at_work(tmp_path, SHEETS[rules], clock)
    before = told(desk.board)
    assert do(desk, PRESSED[name](desk)).entries
    clock.at += timedelta(seconds=5)
    do(desk, Undo())
    assert told(desk.board) == before
    desk = reopened(desk)
    assert told(desk.board) == before
    report = verify_document(day_document("office", str(SATURDAY), desk.day_entries(SATURDAY)))
    assert report.ok, report.sentence
    desk.close()
