"""Guests, overrides, debts, penalties, newcomers and sheets: what stands in the book, and on the board."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.book.decisions import Decision, OwedGiven, OwedLapsed, SuspensionLifted, TurnCharged
from frontdesk.book.entries import TurnGiven, What
from frontdesk.book.lot import in_order_of_lot
from frontdesk.desk.commands import (
    Call,
    CloseDay,
    FirstVisit,
    GuestVisit,
    HandOver,
    MarkAway,
    MarkBack,
    Met,
    NamedRequest,
    OpenDay,
    PassOver,
    Referral,
    Refuse,
    Relative,
    ReturnVisit,
    SeeOff,
    TradeVisit,
    Undo,
)
from frontdesk.desk.desk import Change, Desk
from frontdesk.desk.orders import (
    AdoptSheet,
    Appoint,
    Expect,
    Leave,
    Lift,
    Override,
    Penalise,
    Reclassify,
    Rule,
    SetShare,
    SetStage,
    Suspend,
)
from frontdesk.errors import Refusal
from frontdesk.people import Cause, Officer, Role, Stage, Step
from frontdesk.rotation.board import Board
from frontdesk.rules import RuleSheet
from frontdesk.visits import Basis, Grade, Kind, Lane, Owing
from tests.office import SATURDAY, Clock, do, opened, receiver, refused, sheet, sign_in, two_agencies

EVERYBODY = ("a1", "a2", "a3", "b1", "b2", "b3")
HALF = Fraction(1, 2)


def board_of(desk: Desk) -> Board:
    assert desk.board is not None
    return desk.board


def whats(change: Change) -> list[What]:
    return [entry.what for entry in change.entries]


def turn(change: Change) -> TurnGiven:
    return next(what for what in whats(change) if isinstance(what, TurnGiven))


def line(desk: Desk, agency: str, lane: str = "walk_in") -> tuple[str, ...]:
    return board_of(desk).lines[lane][agency]


def next_day(desk: Desk, clock: Clock, days: int = 1) -> None:
    """Close the day unconfirmed, and open the one `days` later."""
    desk.do(CloseDay((), "nobody_there"))
    clock.forward(days=days)
    desk.do(OpenDay(board_of(desk).date + timedelta(days=days)))


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    desk = opened(tmp_path / "book.db", two_agencies(), clock, *EVERYBODY)
    yield desk
    desk.close()


def ruled_by(tmp_path: Path, clock: Clock, rules: RuleSheet) -> Desk:
    return opened(tmp_path / "other.db", two_agencies(rules), clock, *EVERYBODY)


# ---- Guests and calls


GUESTS = {
    "an ordinary tour": (Kind.TOUR, None, Lane.TOUR, Basis.ROTATION, "a1"),
    "an ordinary VIP is a visitor": (Kind.VIP, None, Lane.WALK_IN, Basis.ROTATION, "a1"),
    "an important tour": (Kind.TOUR, Grade.IMPORTANT, Lane.VIP, Basis.ROTATION, "a1"),
    "a very important VIP": (Kind.VIP, Grade.VERY_IMPORTANT, None, Basis.MANAGER, "s2"),
}


@pytest.mark.parametrize(("kind", "grade", "lane", "basis", "who"), GUESTS.values(), ids=GUESTS.keys())
def test_guests_are_received_by_their_grade(
    office: Desk, kind: Kind, grade: Grade | None, lane: Lane | None, basis: Basis, who: str
) -> None:
    if grade is not None:
        do(office, Expect("e", kind, grade, "s2"))
    given = turn(office.do(GuestVisit("g", kind, 30, expected=None if grade is None else "e")))
    assert (given.lane, given.basis, given.consultant) == (lane, basis, who)
    assert board_of(office).expected == {}


def test_very_important_guests_charge_nobody(office: Desk) -> None:
    do(office, Expect("e", Kind.TOUR, Grade.VERY_IMPORTANT, "s1"))
    before = board_of(office)
    do(office, GuestVisit("g", Kind.TOUR, expected="e"))
    after = board_of(office)
    assert (after.lags, after.lines, after.ready) == (before.lags, before.lines, before.ready)
    do(office, Expect("f", Kind.TOUR, Grade.VERY_IMPORTANT, "s1"))
    do(office, GuestVisit("h", Kind.TOUR, expected="f"))
    do(office, Expect("i", Kind.TOUR, Grade.VERY_IMPORTANT, "s1"))
    waiting = do(office, GuestVisit("j", Kind.TOUR, expected="i"))
    assert receiver(office, "h") == "s2"
    assert board_of(office).visits["j"].waiting, [type(what) for what in whats(waiting)]
    office.do(SeeOff("h"))
    assert receiver(office, "j") == "s2"


def test_managers_receive_in_a_rotation_of_their_own(tmp_path: Path, clock: Clock) -> None:
    desk = ruled_by(tmp_path, clock, sheet(very_important="managers"))
    sign_in(desk, "mA", "mB")
    before = board_of(desk).lags["walk_in"]
    for number, boss in enumerate(["mA", "mB"]):
        do(desk, Expect(f"e{number}", Kind.VIP, Grade.VERY_IMPORTANT, "s1"))
        given = turn(do(desk, GuestVisit(f"g{number}", Kind.VIP, expected=f"e{number}")))
        assert (given.lane, given.consultant) == (Lane.MANAGERS, boss)
    assert board_of(desk).lags["walk_in"] == before
    desk.close()


def test_lanes_have_lines_and_lags_of_their_own(office: Desk) -> None:
    office.do(Call("c"))
    assert (receiver(office, "c"), line(office, "A", "call")) == ("a1", ("a2", "a3", "a1"))
    assert line(office, "A") == ("a1", "a2", "a3")
    assert board_of(office).lags["walk_in"]["A"] == 0
    assert board_of(office).lags["call"]["A"] == -HALF


# ---- Named, referred, related


def test_a_named_person_who_isnt_ready_is_waited_for(office: Desk) -> None:
    office.do(NamedRequest("v", "a2"))
    office.do(NamedRequest("w", "a2"))
    assert board_of(office).visits["w"].waiting
    office.do(SeeOff("v"))
    assert receiver(office, "w") == "a2"


def test_a_party_that_waits_for_somebody_can_become_a_first_visit(office: Desk) -> None:
    office.do(MarkAway("a2", Cause.LUNCH))
    office.do(NamedRequest("v", "a2"))
    given = turn(office.do(Reclassify("v", Kind.FIRST_VISIT)))
    assert (given.consultant, given.basis, given.lane) == ("a1", Basis.ROTATION, Lane.WALK_IN)


REFERRALS = {
    "asked for": (True, {}, Basis.REFERRAL, "b3"),
    "not asked for": (False, {}, Basis.ROTATION, "a1"),
    "where the sheet says rotation": (True, {"referral": {"to": "rotation"}}, Basis.ROTATION, "a1"),
}


@pytest.mark.parametrize(("asked", "rules", "basis", "who"), REFERRALS.values(), ids=REFERRALS.keys())
def test_referrals(
    tmp_path: Path, clock: Clock, asked: bool, rules: dict[str, object], basis: Basis, who: str
) -> None:
    desk = ruled_by(tmp_path, clock, sheet(**rules))
    given = turn(desk.do(Referral("v", "b3", asked_for=asked)))
    assert (given.basis, given.consultant) == (basis, who)
    desk.close()


def test_a_named_request_that_counts_is_charged(tmp_path: Path, clock: Clock) -> None:
    desk = ruled_by(tmp_path, clock, sheet(named_request={"counts": True}))
    given = turn(desk.do(NamedRequest("v", "a3")))
    assert (given.counts, given.lags_after) == (True, {"A": -HALF, "B": HALF})
    assert line(desk, "A") == ("a1", "a2", "a3")
    relative = turn(desk.do(Relative("w", "a2")))
    assert not relative.counts
    desk.close()


def test_a_trade_visit_occupies_nobody(office: Desk) -> None:
    before = board_of(office)
    office.do(TradeVisit("v", "a1"))
    after = board_of(office)
    assert (after.ready, after.lines, after.lags, after.visits) == (
        before.ready,
        before.lines,
        before.lags,
        {},
    )


def test_a_trade_visit_that_counts_is_served_like_a_first_visit(tmp_path: Path, clock: Clock) -> None:
    desk = ruled_by(tmp_path, clock, sheet(not_counted=["relative"]))
    assert turn(desk.do(TradeVisit("v", "b1"))).consultant == "a1"
    desk.close()


# ---- Overrides


def test_an_override_charges_who_profits_and_keeps_the_first_place(office: Desk) -> None:
    office.do(FirstVisit("v"))
    change = do(office, Override("v", "b2", "language", "s1"))
    given = turn(change)
    assert (given.basis, given.counts, given.clause) == (Basis.OVERRIDE, True, "override")
    assert given.decision == Decision("s1", "language")
    assert {entry.by for entry in change.entries} == {"s1"}
    assert line(office, "A")[0] == "a1"
    assert line(office, "B") == ("b1", "b3", "b2")
    assert board_of(office).lags["walk_in"] == {"A": HALF, "B": -HALF}
    assert turn(office.do(FirstVisit("w"))).consultant == "a1"


def test_an_override_can_be_free(tmp_path: Path, clock: Clock) -> None:
    desk = ruled_by(tmp_path, clock, sheet(override={"counts": False}))
    given = turn(do(desk, Override("v", "b2", "language", "s1", arrival=FirstVisit("v"))))
    assert not given.counts
    assert given.lags_after == {"A": 0, "B": 0}
    assert line(desk, "B") == ("b1", "b2", "b3")
    desk.close()


def test_a_manager_overrides_inside_the_own_agency(office: Desk) -> None:
    given = turn(do(office, Override("v", "a3", "expertise", "mA", arrival=FirstVisit("v"))))
    assert given.consultant == "a3"
    assert line(office, "A") == ("a1", "a2", "a3")


def test_an_undone_override_leaves_the_board_as_it_was(office: Desk) -> None:
    office.do(FirstVisit("v"))
    before = board_of(office)
    do(office, Override("v", "b2", "language", "s1"))
    office.do(Undo())
    after = board_of(office)
    assert replace(after, seq=before.seq, head=before.head, at=before.at) == before


# ---- Owed turns


def test_a_company_errand_is_owed_a_turn_that_is_paid_when_the_agency_is_due(office: Desk) -> None:
    office.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    change = office.do(FirstVisit("v"))
    debt = next(what for what in whats(change) if isinstance(what, OwedGiven))
    assert (debt.consultant, debt.kind, debt.cause) == ("a1", Owing.PASSED, "company_errand")
    assert debt.lapses == SATURDAY + timedelta(days=7)
    office.do(MarkBack("a1"))
    assert turn(office.do(FirstVisit("w"))).agency == "B"
    paid = turn(office.do(FirstVisit("x")))
    assert (paid.basis, paid.consultant, paid.counts, paid.owed) == (Basis.OWED, "a1", True, debt.owed)
    assert line(office, "A") == ("a3", "a1", "a2")
    assert board_of(office).owed == ()


def test_a_turn_given_back_comes_first_and_moves_nothing(office: Desk) -> None:
    office.do(FirstVisit("v"))
    do(office, Reclassify("v", Kind.INVALID))
    lags, lines = board_of(office).lags, board_of(office).lines
    office.do(SeeOff("v"))
    paid = turn(office.do(FirstVisit("w")))
    assert (paid.basis, paid.consultant, paid.counts) == (Basis.OWED, "a1", False)
    assert (board_of(office).lags, board_of(office).lines) == (lags, lines)


def test_a_debt_that_a_withdrawn_turn_had_paid_is_owed_anew(office: Desk) -> None:
    office.do(FirstVisit("v"))
    do(office, Reclassify("v", Kind.INVALID))
    office.do(SeeOff("v"))
    office.do(FirstVisit("w"))
    office.do(PassOver("w", Cause.NOT_FOUND))
    assert [(debt.consultant, debt.kind) for debt in board_of(office).owed] == [("a1", Owing.GIVEN_BACK)]
    assert receiver(office, "w") == "b1"


def test_at_the_limit_a_pass_forfeits(tmp_path: Path, clock: Clock) -> None:
    desk = ruled_by(tmp_path, clock, sheet(owed_limit={"most": 0}))
    desk.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    desk.do(FirstVisit("v"))
    assert board_of(desk).owed == ()
    assert line(desk, "A") == ("a3", "a1", "a2")
    desk.close()


LAPSES = {"with the day": (0, 1, True), "not before its time": (2, 2, False), "after it": (2, 3, True)}


@pytest.mark.parametrize(("days", "later", "gone"), LAPSES.values(), ids=LAPSES.keys())
def test_owed_turns_lapse(tmp_path: Path, clock: Clock, days: int, later: int, gone: bool) -> None:
    desk = ruled_by(tmp_path, clock, sheet(owed_limit={"days": days}))
    desk.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    desk.do(FirstVisit("v"))
    next_day(desk, clock, later)
    assert (board_of(desk).owed == ()) is gone
    assert any(isinstance(entry.what, OwedLapsed) for entry in desk.entries) is gone
    desk.close()


# ---- Afterwards


def test_a_first_visit_ruled_somebodys_client_gives_the_turn_back(office: Desk) -> None:
    office.do(FirstVisit("v"))
    change = do(office, Rule("v", "forgot_the_name", "s1", owner="b2"))
    debt = next(what for what in whats(change) if isinstance(what, OwedGiven))
    assert (debt.consultant, debt.cause, debt.clause) == ("a1", "return_visit", "return_visit")
    back = do(office, Reclassify("v", Kind.FIRST_VISIT, by="s1"))
    assert [type(what) for what in whats(back)][1:] == [OwedLapsed]
    assert board_of(office).owed == ()


def test_a_return_visit_ruled_a_first_visit_is_charged(office: Desk) -> None:
    office.do(ReturnVisit("v", "a2"))
    change = do(office, Rule("v", "evidence", "s1", kind=Kind.FIRST_VISIT))
    charge = next(what for what in whats(change) if isinstance(what, TurnCharged))
    assert (charge.agency, charge.lags_after) == ("A", {"A": -HALF, "B": HALF})
    assert turn(office.do(FirstVisit("w"))).agency == "B"


def test_a_visit_of_a_closed_day_is_ruled_by_an_entry_of_today(office: Desk, clock: Clock) -> None:
    office.do(FirstVisit("v"))
    office.do(SeeOff("v"))
    closed = office.day_entries(SATURDAY)
    next_day(office, clock)
    do(office, Reclassify("v", Kind.RETURN_VISIT, "b1", by="s1"))
    assert [debt.consultant for debt in board_of(office).owed] == ["a1"]
    assert office.day_entries(SATURDAY)[: len(closed)] == closed
    do(office, Reclassify("v", Kind.INVALID, by="s1"))
    assert len(board_of(office).owed) == 1


def test_invalid_on_a_later_day_gives_nothing_back(office: Desk, clock: Clock) -> None:
    office.do(FirstVisit("v"))
    next_day(office, clock)
    do(office, Reclassify("v", Kind.INVALID, by="s1"))
    assert board_of(office).owed == ()


def test_the_claim_window(office: Desk, clock: Clock) -> None:
    office.do(FirstVisit("v"))
    next_day(office, clock, 3)
    refusal = refused(office, Rule("v", "forgot_the_name", "s1", owner="b2"))
    assert (str(refusal.title), refusal.clause) == ("Too late to claim", "claim_days")
    do(office, Rule("v", "evidence", "s1", owner="b2"))


def test_a_visit_that_came_out_of_turn_goes_on_and_the_turn_is_given_back(office: Desk) -> None:
    office.do(FirstVisit("v"))
    do(office, Penalise("b1", "wrong_turn", "s1", "v"))
    assert receiver(office, "v") == "b1"
    assert [(debt.consultant, debt.cause) for debt in board_of(office).owed] == [("a1", "wrong_turn")]
    assert "a1" in board_of(office).ready
    assert turn(office.do(FirstVisit("w"))).consultant == "a1"


# ---- Penalties


def test_who_refuses_is_suspended_and_the_next_one_is_called(office: Desk, clock: Clock) -> None:
    office.do(FirstVisit("v"))
    change = office.do(Refuse("v", "a1", "tired"))
    suspension = board_of(office).suspended["a1"]
    assert (suspension.until, suspension.decision) == (date(2026, 10, 3), Decision("desk", "tired"))
    assert turn(change).consultant == "b1", "the tie goes to whose last turn is longest ago"
    assert board_of(office).lags["walk_in"] == {"A": HALF, "B": -HALF}
    next_day(office, clock, 6)
    assert "a1" in board_of(office).suspended
    next_day(office, clock)
    assert board_of(office).suspended == {}
    assert any(isinstance(entry.what, SuspensionLifted) for entry in office.entries)


def test_the_suspended_are_passed_and_keep_their_place(office: Desk) -> None:
    do(office, Suspend("a1", "appearance", "mA"))
    given = turn(office.do(FirstVisit("v")))
    assert [(p.consultant, p.cause, p.effect) for p in given.passed] == [("a1", "suspended", "keep")]
    do(office, Lift("a1", "mA"))
    assert line(office, "A")[0] == "a1"
    assert "a1" in board_of(office).ready


def test_a_turn_lost_goes_to_the_back(office: Desk) -> None:
    do(office, Penalise("a1", "first_visit_question", "mA"))
    assert line(office, "A") == ("a2", "a3", "a1")


def test_a_hand_over_frees_who_was_there(office: Desk) -> None:
    office.do(GuestVisit("t", Kind.TOUR, 30))
    office.do(HandOver("t", "b2", "unwell"))
    assert receiver(office, "t") == "b2"
    assert "a1" in board_of(office).ready
    office.do(Met("t"))
    assert board_of(office).visits["t"].met


# ---- People and sheets


def test_a_newcomer_comes_further_by_entries(office: Desk, clock: Clock) -> None:
    do(office, SetStage("a3", Stage.TRAINEE, "mA"))
    do(office, SetStage("a3", Stage.ACCOMPANIED, "s1", "a1", tuple(Step)[:5]))
    person = board_of(office).consultants["a3"]
    assert (person.mentor, person.lanes, len(person.steps)) == ("a1", ("walk_in", "out_of_hours"), 5)
    assert "a3" in line(office, "A", "vip"), "lines follow at the next sign-in"
    next_day(office, clock)
    sign_in(office, "a3")
    assert "a3" not in line(office, "A", "vip")
    do(office, SetStage("a3", Stage.INDEPENDENT, "mA", vouched=tuple(Step)))
    assert len(board_of(office).consultants["a3"].steps) == 7


def test_who_leaves_is_owed_nothing_more(office: Desk, clock: Clock) -> None:
    office.do(MarkAway("a1", Cause.COMPANY_ERRAND))
    office.do(FirstVisit("v"))
    next_day(office, clock)
    do(office, Leave(("a1",), "s1"))
    board = board_of(office)
    assert (board.owed, [p.id for p in board.people_of("A")]) == ((), ["a2", "a3"])
    next_day(office, clock)
    assert "a1" not in line(office, "A")


def test_shares_by_head_count_follow_who_is_on_duty(tmp_path: Path, clock: Clock) -> None:
    desk = opened(tmp_path / "heads.db", two_agencies(sheet(share="by_headcount")), clock, "a1", "a2", "b1")
    weights = {agency.id: agency.weight for agency in board_of(desk).agencies}
    assert weights == {"A": 2, "B": 1}
    given = turn(desk.do(FirstVisit("v")))
    assert given.lags_after == {"A": Fraction(-1, 3), "B": Fraction(1, 3)}
    desk.close()


def test_a_share_changed_in_mid_day_keeps_the_lags(office: Desk) -> None:
    office.do(FirstVisit("v"))
    lags = board_of(office).lags
    do(office, SetShare("B", 3, "s1"))
    assert board_of(office).lags == lags
    assert turn(office.do(FirstVisit("w"))).lags_after == {"A": Fraction(-1, 4), "B": Fraction(1, 4)}


def test_a_sheet_adopted_today_and_one_from_tomorrow(office: Desk, clock: Clock) -> None:
    do(office, AdoptSheet(sheet(undo_seconds=5), "s1"))
    assert (board_of(office).sheet.version, board_of(office).sheet.undo_seconds) == (2, 5)
    do(office, AdoptSheet(sheet(undo_seconds=7), "s1", tomorrow=True))
    assert board_of(office).sheet.version == 2
    next_day(office, clock)
    assert (board_of(office).sheet.version, board_of(office).sheet.undo_seconds) == (3, 7)


def test_a_weekend_has_a_sheet_of_its_own(tmp_path: Path, clock: Clock) -> None:
    rules = sheet(weekend={"sheet": {"undo_seconds": 0}})
    desk = ruled_by(tmp_path, clock, rules)
    assert board_of(desk).sheet.undo_seconds == 0
    next_day(desk, clock, 2)
    assert board_of(desk).sheet == rules
    desk.close()


DAY_STARTS = {"carry_over": ("a2", "a3", "a1"), "sign_in": (), "fixed": ("a1", "a2", "a3")}


@pytest.mark.parametrize(("choice", "order"), DAY_STARTS.items(), ids=DAY_STARTS.keys())
def test_how_the_day_starts(tmp_path: Path, clock: Clock, choice: str, order: tuple[str, ...]) -> None:
    desk = ruled_by(tmp_path, clock, sheet(day_start=choice))
    desk.do(FirstVisit("v"))
    next_day(desk, clock)
    assert line(desk, "A") == order
    desk.close()


def test_the_lot_is_drawn_from_the_last_head(tmp_path: Path, clock: Clock) -> None:
    desk = ruled_by(tmp_path, clock, sheet(day_start="lot"))
    for _ in range(3):
        next_day(desk, clock)
        opening = desk.entries[0]
        assert line(desk, "A") == in_order_of_lot(("a1", "a2", "a3"), opening.prev, "walk_in")
        sign_in(desk, *EVERYBODY)
    desk.close()


def test_the_first_supervisor_of_a_site_without_one_is_appointed_by_the_desk(
    tmp_path: Path, clock: Clock
) -> None:
    site = two_agencies()
    desk = opened(tmp_path / "none.db", replace(site, officers=site.officers[:2]), clock)
    desk.do(Appoint(Officer("s1", "沈主任", Role.SUPERVISOR), "s1"))
    assert board_of(desk).officers["s1"].name == "沈主任"
    with pytest.raises(Refusal, match="Approval missing"):
        desk.do(Appoint(Officer("s2", "戴主任", Role.SUPERVISOR), "s1"))
    desk.close()


def agreed(desk: Desk) -> list[tuple[int, int | None]]:
    return [(agency.weight, agency.agreed) for agency in board_of(desk).agencies]


def test_the_agreed_shares_hold_again_when_heads_count_no_more(tmp_path: Path, clock: Clock) -> None:
    weekend = {"sheet": {"share": "by_headcount"}}
    site = two_agencies(sheet(weekend=weekend), weights=(2, 1))
    desk = opened(tmp_path / "heads.db", site, clock, "a1", "b1", "b2")
    assert agreed(desk) == [(1, 2), (2, 1)]
    next_day(desk, clock, 2)
    assert agreed(desk) == [(2, None), (1, None)]
    sign_in(desk, "a1", "b1", "b2")
    do(desk, AdoptSheet(sheet(share="by_headcount"), "s1"))
    assert agreed(desk) == [(1, 2), (2, 1)]
    do(desk, AdoptSheet(sheet(share="weights"), "s1"))
    assert agreed(desk) == [(2, None), (1, None)]
    assert turn(desk.do(FirstVisit("v"))).lags_after == {"A": Fraction(-1, 3), "B": Fraction(1, 3)}
    desk.close()
