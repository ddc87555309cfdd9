"""What is refused to people of rank, and about guests: a title, the clause, and nothing changed."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.clauses import choices_of, sheet_of
from frontdesk.desk.commands import (
    Call,
    CloseDay,
    Command,
    Dispute,
    Enlist,
    FirstVisit,
    GuestVisit,
    HandOver,
    MarkAway,
    Met,
    NamedRequest,
    PassOver,
    Refuse,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    TradeVisit,
)
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
from frontdesk.rules import RuleSheet
from frontdesk.visits import Grade, Kind
from tests.office import MORNING, SATURDAY, Clock, do, opened, person, refused, sheet, two_agencies


@dataclass(frozen=True)
class Case:
    """Given presses, this one is refused with a title and the clause."""

    press: Command
    title: str
    clause: str | None
    given: tuple[Command, ...] = ()
    rules: RuleSheet | None = None
    later: timedelta = timedelta()


IN: tuple[Command, ...] = tuple(SignIn(who) for who in ("a1", "a2", "b1"))
TO_A1: tuple[Command, ...] = (*IN, FirstVisit("v"))
IMPORTANT = Expect("e", Kind.TOUR, Grade.IMPORTANT, "s1")
LATE = timedelta(seconds=31)
SECOND = sheet(override={"second": True})
HEADS = sheet(share="by_headcount")
NO_PENALTY = sheet(penalties={"appearance": 0, "first_visit_question": "none"})
SKILLED_A3 = SetStage("a3", Stage.TRAINEE, "mA")

VERY = Expect("e", Kind.TOUR, Grade.VERY_IMPORTANT, "s1")
THE_SUPERVISORS: tuple[Command, ...] = (*IN, VERY, GuestVisit("v", Kind.TOUR, expected="e"))

CASES = {
    "passing a supervisor who receives in person": Case(
        PassOver("v", Cause.NOT_FOUND), "The supervisor’s guests", "very_important", THE_SUPERVISORS
    ),
    "an override of guests whom the supervisor receives": Case(
        Override("v", "a1", "language", "s1"), "The supervisor’s guests", "very_important", THE_SUPERVISORS
    ),
    "an override of guests who wait for the supervisor": Case(
        Override("w", "a1", "language", "s1"),
        "The supervisor’s guests",
        "very_important",
        (
            *THE_SUPERVISORS,
            Expect("f", Kind.VIP, Grade.VERY_IMPORTANT, "s1"),
            GuestVisit("w", Kind.VIP, expected="f"),
        ),
    ),
    "a supervisor who receives in person and refuses": Case(
        Refuse("v", "s1", "tired"), "The supervisor’s guests", "very_important", THE_SUPERVISORS
    ),
    "an important tour that nobody briefed": Case(
        GuestVisit("t", Kind.TOUR, 40, expected="e"), "Not briefed", "very_important", IN
    ),
    "an important tour by the desk's own word": Case(
        GuestVisit("t", Kind.TOUR, 40, grade=Grade.IMPORTANT), "Not briefed", "very_important", IN
    ),
    "more than the list says": Case(
        GuestVisit("t", Kind.TOUR, expected="e", grade=Grade.VERY_IMPORTANT),
        "Not briefed",
        "very_important",
        (*IN, IMPORTANT),
    ),
    "a line of the list twice": Case(
        GuestVisit("t2", Kind.TOUR, expected="e"),
        "Not briefed",
        "very_important",
        (*IN, IMPORTANT, GuestVisit("t", Kind.TOUR, expected="e")),
    ),
    "a tour's line for a VIP": Case(
        GuestVisit("t", Kind.VIP, expected="e"), "Other guests", "very_important", (*IN, IMPORTANT)
    ),
    "somebody by name for ordinary guests": Case(
        GuestVisit("t", Kind.TOUR, asks_for="a1"), "Nobody can be chosen", "named_request", IN
    ),
    "guests who are no guests": Case(GuestVisit("t", Kind.CALL), "Not guests", None, IN),
    "a briefing by a manager": Case(
        Expect("e", Kind.TOUR, Grade.IMPORTANT, "mA"), "Not allowed", "very_important", IN
    ),
    "a line that stands already": Case(IMPORTANT, "On the list already", None, (*IN, IMPORTANT)),
    "a briefing of nobody": Case(replace(IMPORTANT, party=0), "Party size not possible", None, IN),
    "a briefing for a day that is over": Case(
        replace(IMPORTANT, at=MORNING - timedelta(days=1)), "That day is over", "very_important", IN
    ),
    "a briefing after the close, for no day": Case(
        IMPORTANT, "That day is over", "very_important", (CloseDay((), "nobody_there"),)
    ),
    "a briefing after the close, for the day that was closed": Case(
        replace(IMPORTANT, at=MORNING), "That day is over", "very_important", (CloseDay((), "nobody_there"),)
    ),
    "a briefing of a call": Case(Expect("e", Kind.CALL, Grade.IMPORTANT, "s1"), "Not guests", None, IN),
    "an override by the manager of an agency whose turn it isn't": Case(
        Override("v", "b1", "language", "mB"), "Not your agency’s turn", "override", TO_A1
    ),
    "an override by a manager for somebody of another agency": Case(
        Override("v", "b1", "language", "mA"), "Not your agency’s turn", "override", TO_A1
    ),
    "an override of a new visit that is another agency's turn": Case(
        Override("w", "a2", "language", "mA", arrival=FirstVisit("w")),
        "Not your agency’s turn",
        "override",
        TO_A1,
    ),
    "an override without a reason": Case(Override("v", "b1", "", "s1"), "Reason missing", "override", TO_A1),
    "an override for a reason of one's own": Case(
        Override("v", "b1", "because", "s1"), "Reason missing", "override", TO_A1
    ),
    "an override for the one who was called": Case(
        Override("v", "a1", "language", "s1"), "Called already", "override", TO_A1
    ),
    "an override for somebody suspended": Case(
        Override("v", "b1", "language", "s1"),
        "Not ready",
        "override",
        (*TO_A1, Suspend("b1", "poaching", "s1")),
    ),
    "an override for somebody away": Case(
        Override("v", "b1", "language", "s1"), "Not ready", "override", (*TO_A1, MarkAway("b1", Cause.LUNCH))
    ),
    "an override for somebody who hasn't come": Case(
        Override("v", "b2", "language", "s1"), "Not ready", "override", TO_A1
    ),
    "an override for somebody not fit for the lane": Case(
        Override("t", "a3", "language", "s1", arrival=GuestVisit("t", Kind.TOUR)),
        "Not fit for these visitors",
        "newcomer",
        (*IN, SetStage("a3", Stage.ACCOMPANIED, "mA", mentor="a1"), SignIn("a3")),
    ),
    "an override of a visit that is over": Case(
        Override("v", "b1", "language", "s1"), "Visit not open", None, (*TO_A1, SeeOff("v"))
    ),
    "an override that no second agency has acknowledged": Case(
        Override("v", "b1", "language", "s1"), "Second agency missing", "override", TO_A1, SECOND
    ),
    "an override acknowledged by the agency that profits": Case(
        Override("v", "b1", "language", "s1", "mB"), "Second agency missing", "override", TO_A1, SECOND
    ),
    "a mentor of another agency": Case(
        SetStage("a3", Stage.ACCOMPANIED, "mA", mentor="b1"), "Mentor missing", "newcomer"
    ),
    "a newcomer as mentor": Case(
        SetStage("a3", Stage.ACCOMPANIED, "mA", mentor="a2"),
        "Mentor missing",
        "newcomer",
        (SetStage("a2", Stage.TRAINEE, "mA"),),
    ),
    "two stages at once": Case(
        SetStage("a3", Stage.SKILLED, "mA", vouched=tuple(Step)), "Not passed yet", "newcomer", (SKILLED_A3,)
    ),
    "a stage for which something is missing": Case(
        SetStage("a3", Stage.ACCOMPANIED, "mA", mentor="a1", vouched=(Step.MENTORS_TRAINING,)),
        "Not passed yet",
        "newcomer",
        (SKILLED_A3,),
    ),
    "an exam by the manager's word": Case(
        SetStage("a3", Stage.ACCOMPANIED, "mA", mentor="a1", vouched=tuple(Step)),
        "Not passed yet",
        "newcomer",
        (SKILLED_A3,),
    ),
    "a stage by another agency's manager": Case(
        SetStage("a3", Stage.TRAINEE, "mB"), "Not your agency", "newcomer"
    ),
    "an exam confirmed by the mentor": Case(
        RecordStep("a3", Step.SUPERVISORS_EXAM, "a1", "s1"), "Not passed yet", "newcomer", (SKILLED_A3,)
    ),
    "a step twice": Case(
        RecordStep("a3", Step.SHOW_FLAT, "mA", "mA"),
        "Not passed yet",
        "newcomer",
        (RecordStep("a3", Step.SHOW_FLAT, "mA", "mA"),),
    ),
    "a weight of 0 with people on duty": Case(SetShare("A", 0, "s1"), "Share not possible", "share", IN),
    "a negative weight": Case(SetShare("A", -1, "s1"), "Share not possible", "share"),
    "a weight of an unknown agency": Case(SetShare("X", 1, "s1"), "Unknown agency", None),
    "a weight where heads are counted": Case(
        SetShare("A", 5, "s1"), "Share not possible", "share", IN, HEADS
    ),
    "a weight by a manager": Case(SetShare("A", 2, "mA"), "Not allowed", "share"),
    "somebody of an agency without a share signs in": Case(
        SignIn("a1"), "No share", "share", (SetShare("A", 0, "s1"),)
    ),
    "the sheet that holds already": Case(AdoptSheet(RuleSheet(), "s1"), "Nothing changed", "version"),
    "a ruling without a reason": Case(Rule("v", "", "s1", owner="b1"), "Reason missing", "match", TO_A1),
    "a ruling that rules nothing": Case(Rule("v", "evidence", "s1"), "Nothing ruled", "match", TO_A1),
    "a ruling by a manager": Case(Rule("v", "evidence", "mA", owner="a2"), "Not allowed", "match", TO_A1),
    "a ruling about an unknown visit": Case(
        Rule("x", "evidence", "s1", owner="a2"), "Unknown visit", None, TO_A1
    ),
    "a return visit of nobody": Case(
        Reclassify("v", Kind.RETURN_VISIT, by="s1"), "Whose client?", "return_visit", TO_A1
    ),
    "a first visit that becomes a tour": Case(
        Reclassify("v", Kind.TOUR, by="s1"), "Not possible afterwards", "very_important", TO_A1
    ),
    "the desk reclassifies too late": Case(
        Reclassify("v", Kind.INVALID), "The supervisor’s decision", "not_counted", TO_A1, later=LATE
    ),
    "a manager reclassifies": Case(
        Reclassify("v", Kind.INVALID, by="mA"), "Not allowed", "not_counted", TO_A1
    ),
    "a settled turn is passed": Case(
        PassOver("v", Cause.NOT_FOUND),
        "Settled already",
        "not_counted",
        (*TO_A1, Reclassify("v", Kind.INVALID)),
    ),
    "a penalty that the sheet doesn't know": Case(
        Penalise("a1", "appearance", "s1"), "No penalty", "penalties", IN, NO_PENALTY
    ),
    "no penalty for a question not asked": Case(
        Penalise("a1", "first_visit_question", "s1"), "No penalty", "penalties", IN, NO_PENALTY
    ),
    "an offence of one's own": Case(Penalise("a1", "whistling", "s1"), "Reason missing", "penalties", IN),
    "a penalty by another agency's manager": Case(
        Penalise("a1", "poaching", "mB"), "Not your agency", "penalties", IN
    ),
    "a wrong turn of no visit": Case(Penalise("b1", "wrong_turn", "s1"), "Which visit?", "penalties", TO_A1),
    "a wrong turn that was the turn": Case(
        Penalise("a1", "wrong_turn", "s1", "v"), "That was the turn", "penalties", TO_A1
    ),
    "a suspension that ends today": Case(
        Suspend("a1", "poaching", "s1", SATURDAY), "Date not possible", "penalties", IN
    ),
    "a suspension without a reason": Case(Suspend("a1", "", "s1"), "Reason missing", "penalties", IN),
    "somebody suspended twice": Case(
        Penalise("a1", "poaching", "s1"),
        "Suspended already",
        "penalties",
        (*IN, Suspend("a1", "other", "s1")),
    ),
    "a suspension that isn't": Case(Lift("a1", "s1"), "Not suspended", "penalties", IN),
    "somebody else refuses the visitors": Case(
        Refuse("v", "b1", "tired"), "Somebody else was called", "penalties", TO_A1
    ),
    "a refusal without a reason": Case(Refuse("v", "a1", ""), "Reason missing", "penalties", TO_A1),
    "the supervisor's guests handed over to somebody who isn't skilled": Case(
        HandOver("v", "a3", "unwell"),
        "Not fit for these visitors",
        "newcomer",
        (SetStage("a3", Stage.INDEPENDENT, "mA"), SignIn("a3"), *THE_SUPERVISORS),
    ),
    "a hand-over without a reason": Case(HandOver("v", "a2", ""), "Reason missing", "occupied_until", TO_A1),
    "a hand-over to somebody away": Case(
        HandOver("v", "a2", "unwell"), "Not ready", "occupied_until", (*TO_A1, MarkAway("a2", Cause.LUNCH))
    ),
    "a hand-over to a trainee": Case(
        HandOver("v", "a3", "unwell"),
        "Not fit for these visitors",
        "newcomer",
        (*TO_A1, SKILLED_A3, SignIn("a3")),
    ),
    "a hand-over of a party that waits": Case(
        HandOver("v", "a2", "unwell"), "Nobody called yet", None, (FirstVisit("v"),)
    ),
    "met before anybody was called": Case(Met("v"), "Nobody called yet", None, (FirstVisit("v"),)),
    "met twice": Case(Met("v"), "Met already", "answer_seconds", (*TO_A1, Met("v"))),
    "disputed twice": Case(Dispute("v"), "Disputed already", "match", (*TO_A1, Dispute("v"))),
    "a visit written twice, the first one over": Case(
        Call("v"), "Visit written already", None, (*TO_A1, SeeOff("v"))
    ),
    "a request for nobody": Case(NamedRequest("w", "x"), "Unknown person", None, IN),
    "a request for a trainee": Case(NamedRequest("w", "a3"), "Not yet alone", "newcomer", (*IN, SKILLED_A3)),
    "a trade visit attended by nobody": Case(TradeVisit("w", "x"), "Unknown person", None, IN),
    "a client of somebody who left": Case(
        ReturnVisit("w", "a1"), "Unknown person", None, (Leave(("a1",), "mA"),)
    ),
    "somebody on duty leaves": Case(Leave(("a1",), "mA"), "Still on duty", "newcomer", IN),
    "somebody leaves by another agency's manager": Case(Leave(("a1",), "mB"), "Not your agency", "newcomer"),
    "a mentor leaves": Case(
        Leave(("a1",), "mA"), "Not passed yet", "newcomer", (SetStage("a2", Stage.ACCOMPANIED, "mA", "a1"),)
    ),
    "a mentor who would be one no more": Case(
        SetStage("a1", Stage.TRAINEE, "mA"),
        "Not passed yet",
        "newcomer",
        (SetStage("a2", Stage.ACCOMPANIED, "mA", "a1"),),
    ),
    "one's own mentor": Case(SetStage("a1", Stage.ACCOMPANIED, "mA", "a1"), "Not passed yet", "newcomer"),
    "a stage raised by a roster": Case(
        Enlist((), (person("a3", "A"),)), "Not passed yet", "newcomer", (SKILLED_A3,)
    ),
    "somebody new who would be skilled": Case(Enlist((), (person("a9", "A"),)), "Not passed yet", "newcomer"),
    "somebody skilled of a new agency": Case(
        Enlist((Agency("C", "C公司", 1),), (person("c1", "C"),)), "Not passed yet", "newcomer"
    ),
    "an officer of somebody's name": Case(
        Appoint(Officer("s9", "沈主任", Role.SUPERVISOR), "s1"), "Name not possible", None
    ),
    "a manager of no agency": Case(
        Appoint(Officer("m9", "新经理", Role.MANAGER), "s1"), "Unknown agency", None
    ),
    "an officer appointed by a manager": Case(
        Appoint(Officer("v9", "查", Role.AUDITOR), "mA"), "Not allowed", None
    ),
    "signed out with very important guests' turn open": Case(SignOut("a1"), "Still receiving", None, TO_A1),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_is_refused(tmp_path: Path, case: Case) -> None:
    clock = Clock()
    desk = opened(tmp_path / "book.db", two_agencies(case.rules), clock)
    try:
        for command in case.given:
            do(desk, command)
        clock.at += case.later
        refusal = refused(desk, case.press)
        assert (str(refusal.title), refusal.clause) == (case.title, case.clause)
        assert str(refusal.sentence).endswith((".", "?"))
    finally:
        desk.close()


def test_an_adopted_sheet_takes_only_clauses_and_values_that_there_are() -> None:
    """The sheet of an `AdoptSheet` comes from `sheet_of`, which refuses the rest by clause."""
    assert sheet_of(choices_of(sheet(claim_days=3))) == sheet(claim_days=3)
