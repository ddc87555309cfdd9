"""Why him, and why not me? A sentence for every ground of a turn, for every reason against, and for every
entry."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from frontdesk.book.entries import Entry, TurnGiven
from frontdesk.desk.commands import (
    Call,
    Command,
    FirstVisit,
    GuestVisit,
    MarkAway,
    MarkBack,
    NamedRequest,
    Referral,
    Relative,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    TradeVisit,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import (
    Expect,
    Override,
    Penalise,
    Reclassify,
    Suspend,
)
from frontdesk.people import Cause, Stage
from frontdesk.reports.price import price_of
from frontdesk.reports.why import board_before, why, why_not
from frontdesk.reports.why.amounts import standing
from frontdesk.rotation.board import Board
from frontdesk.rotation.pick import previews
from frontdesk.visits import Grade, Kind, Lane
from tests.office import Clock, do, of_stage, opened, sheet, site, two_agencies

ALL = ("a1", "a2", "b1", "b2")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    desk = opened(tmp_path / "book.db", two_agencies(), clock, *ALL)
    yield desk
    desk.close()


def with_sheet(tmp_path: Path, *people: str, **choices: object) -> Desk:
    return opened(tmp_path / "own.db", two_agencies(sheet(**choices)), Clock(), *people)


def given(desk: Desk, visit: str) -> Entry:
    turns = [e for e in desk.entries if isinstance(e.what, TurnGiven) and e.what.visit == visit]
    return turns[-1]


def reason(desk: Desk, visit: str) -> str:
    entry = given(desk, visit)
    assert isinstance(entry.what, TurnGiven)
    return str(why(board_before(desk.site.id, desk.entries, entry.seq), entry.what))


def against(desk: Desk, visit: str, person: str) -> str:
    entry = given(desk, visit)
    assert isinstance(entry.what, TurnGiven)
    return str(why_not(board_before(desk.site.id, desk.entries, entry.seq), entry.what, person))


def play(desk: Desk, *commands: Command) -> None:
    for command in commands:
        do(desk, command)


def test_lags_are_owed_or_ahead_and_never_negative(desk: Desk) -> None:
    play(desk, FirstVisit("v1"), FirstVisit("v2"), FirstVisit("v3"))

    assert reason(desk, "v1") == (
        "Alike before this visit: A公司 even, B公司 even. A公司 is first in the agreed order. 顾问a1 is "
        "first in line."
    )
    assert reason(desk, "v2").startswith("Owed most before this visit: B公司 owed 1/2, A公司 ahead 1/2.")
    assert "A公司 has waited longer" in reason(desk, "v3")
    assert against(desk, "v2", "a2").endswith("But the turn was B公司’s: B公司 owed 1/2, A公司 ahead 1/2.")
    assert against(desk, "v1", "b1").endswith("in the agreed order A公司 comes first.")
    assert "−" not in "".join(against(desk, v, who) for v in ("v1", "v2", "v3") for who in ALL)
    assert [str(standing(Fraction(n, 3))) for n in (-1, 0, 1)] == ["ahead 1/3", "even", "owed 1/3"]


def test_the_least_ahead_comes_first(desk: Desk) -> None:
    forced = (Override("v1", "a1", "other", "s1", arrival=FirstVisit("v1")), SeeOff("v1"))
    play(desk, SignOut("b1"), SignOut("b2"), FirstVisit("v0"), SeeOff("v0"), *forced, SignIn("b1"))
    entry = next(previews(_board(desk), Lane.WALK_IN, desk.clock(), 1))
    behind = replace(entry, lags_before={"A": Fraction(-2), "B": Fraction(-1)})
    assert "Least ahead before this visit: B公司 ahead 1, A公司 ahead 2." in str(why(_board(desk), behind))


def test_unequal_shares_are_told_before_and_with_the_visit(tmp_path: Path) -> None:
    desk = opened(tmp_path / "own.db", two_agencies(weights=(2, 1)), Clock(), *ALL)
    play(desk, FirstVisit("v1"), FirstVisit("v2"), FirstVisit("v3"))

    assert "Owed most with this visit: A公司 even → owed 2/3, B公司 even → owed 1/3." in (reason(desk, "v1"))
    assert "Owed most with this visit: B公司 owed 1/3 → owed 2/3, A公司 ahead 1/3 → owed" in (
        reason(desk, "v2")
    )


def test_whoever_is_owed_as_much_and_has_nobody_there_is_told_of(tmp_path: Path) -> None:
    office = site({"A": ["a1", "a2"], "B": ["b1", "b2"], "C": ["c1"]})
    desk = opened(tmp_path / "own.db", office, Clock(), "a1", "a2", "b1", "b2", "c1")
    play(desk, FirstVisit("v1"), MarkAway("c1", Cause.LUNCH), FirstVisit("v2"), FirstVisit("v3"))

    assert (
        "Owed most before this visit: B公司 owed 1/3, A公司 ahead 2/3. C公司 owed 1/3, but "
        "nobody to receive." in reason(desk, "v2")
    )
    assert "but nobody to receive" not in reason(desk, "v1")


@pytest.mark.parametrize("weights", [(1, 1), (3, 2)])
def test_the_figures_are_those_of_the_header(tmp_path: Path, weights: tuple[int, int]) -> None:
    desk = opened(tmp_path / "own.db", two_agencies(weights=weights), Clock(), *ALL)
    for number in range(9):
        board = _board(desk)
        told = str(why(board, next(previews(board, Lane.WALK_IN, desk.clock(), 1))))
        for agency in board.agencies:
            assert f"{agency.name} {standing(board.lags[Lane.WALK_IN][agency.id])}" in told
        play(desk, FirstVisit(f"v{number}"), SeeOff(f"v{number}"))


def _board(desk: Desk) -> Board:
    assert desk.board is not None
    return desk.board


def test_who_stands_behind_and_who_was_passed(desk: Desk) -> None:
    play(desk, MarkAway("a1", Cause.LUNCH), FirstVisit("v1"))

    assert "in front stood 顾问a1 (lunch: keeps the place)" in reason(desk, "v1")
    assert against(desk, "v1", "a1") == (
        "顾问a1 stood in front, but was not ready: lunch. So 顾问a1 keeps the place."
    )
    assert against(desk, "v1", "a2") == "顾问a2 did receive this visit."
    assert against(desk, "v1", "a3") == "顾问a3 was not ready: not signed in."
    assert against(desk, "v1", "nobody") == "This person wasn’t on the roster at that moment."
    assert against(desk, "v1", "s1") == "沈主任 stands in no line."


def test_who_overstays_forfeits_and_is_told_why(desk: Desk, clock: Clock) -> None:
    play(desk, MarkAway("a1", Cause.SHORT_BREAK))
    clock.forward(minutes=16)
    play(desk, FirstVisit("v1"))

    told = "short break, for longer than 15 minutes"
    assert f"in front stood 顾问a1 ({told}: forfeits the turn)" in reason(desk, "v1")
    assert against(desk, "v1", "a1") == (
        f"顾问a1 stood in front, but was not ready: {told}. So 顾问a1 forfeits the turn."
    )


def test_who_is_owed_as_much_as_may_be_is_told_so(tmp_path: Path) -> None:
    desk = with_sheet(tmp_path, *ALL, owed_limit={"most": 0, "days": 7})
    play(desk, MarkAway("a1", Cause.COMPANY_ERRAND), FirstVisit("v1"))

    told = "(company errand, and 0 turns are owed already, the most: forfeits the turn)"
    assert told in reason(desk, "v1")


def test_a_turn_given_back_is_paid_first(desk: Desk) -> None:
    play(desk, FirstVisit("v1"), SeeOff("v1"), Reclassify("v1", Kind.INVALID, by="s1"), FirstVisit("v2"))

    assert "顾问a1 gets a turn back that came to nothing (invalid)" in reason(desk, "v2")
    assert against(desk, "v2", "b1").endswith(
        "But a turn that 顾问a1 gets back is paid before the rotation is asked."
    )


def test_an_owed_turn_of_the_agency_comes_before_the_line(desk: Desk) -> None:
    play(desk, MarkAway("a1", Cause.COMPANY_ERRAND), FirstVisit("v1"), SeeOff("v1"))
    play(desk, FirstVisit("v2"), SeeOff("v2"), SignIn("a3"))
    play(desk, MarkBack("a1"), FirstVisit("v3"))

    assert "顾问a1 is owed a turn (company errand) and receives before the line of A公司" in reason(
        desk, "v3"
    )
    assert "But 顾问a1 is owed a turn (company errand), which is paid before" in against(desk, "v3", "a2")


def test_an_override_with_who_why_and_price(desk: Desk) -> None:
    play(desk, FirstVisit("v1"), Override("v1", "b2", "language", "s1"))

    assert reason(desk, "v1") == (
        "沈主任 (supervisor) decided that 顾问b2 receives: a language is needed. By rotation it was the turn "
        "of 顾问a1 (A公司), who keeps the first place. It counts as a turn of B公司: A公司 ahead 1/2 → owed "
        "1/2, B公司 owed 1/2 → ahead 1/2."
    )
    assert against(desk, "v1", "a1").startswith("By rotation it was the turn of 顾问a1, but 沈主任")
    assert against(desk, "v1", "b1").endswith("By rotation it wasn’t the turn of 顾问b1 either.")


def test_an_override_inside_the_agency_of_the_turn_just_given_leaves_what_is_owed(desk: Desk) -> None:
    play(desk, FirstVisit("v1"), Override("v1", "a2", "language", "s1"))

    assert reason(desk, "v1").endswith(
        "It counts as a turn of A公司, in place of the one taken back: what the agencies are owed stays as "
        "it is."
    )


def test_an_override_free_of_charge_tells_what_the_turn_taken_back_moved(tmp_path: Path) -> None:
    desk = with_sheet(tmp_path, *ALL, override={"counts": False, "second": False})
    play(desk, FirstVisit("v1"), Override("v1", "b1", "other", "s1"))

    assert reason(desk, "v1").endswith(
        "By the rule sheet it is free of charge, and the turn given before is taken back: A公司 ahead 1/2 → "
        "even, B公司 owed 1/2 → even."
    )


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("receiver", ["a2", "b1"])
@pytest.mark.parametrize("given", [True, False], ids=["just given", "new"])
def test_what_an_override_moved_is_what_its_price_said(
    tmp_path: Path, counts: bool, receiver: str, given: bool
) -> None:
    desk = with_sheet(tmp_path, *ALL, override={"counts": counts, "second": False})
    arrival = FirstVisit("v1")
    if given:
        play(desk, arrival)
    command = Override("v1", receiver, "language", "s1", arrival=None if given else arrival)
    assert desk.board is not None
    price = price_of(desk.board, desk.foreseen(command), desk.clock())
    assert price is not None
    board = desk.board
    priced = [
        f"{board.agency(move.agency).name} {standing(move.before)} → {standing(move.after)}"
        for move in price.lags
    ]
    play(desk, command)

    last = reason(desk, "v1").rsplit(". ", 1)[-1]
    assert all(move in last for move in priced)
    assert last.count("→") == len(priced)


def test_an_override_free_of_charge_that_a_second_agency_acknowledged(tmp_path: Path) -> None:
    desk = with_sheet(tmp_path, *ALL, override={"counts": False, "second": True})
    play(desk, Override("v1", "a1", "other", "s1", "mB", FirstVisit("v1")))

    assert reason(desk, "v1") == (
        "沈主任 (supervisor) decided that 顾问a1 receives: another reason. 经理B (agency manager) "
        "acknowledged it. The rotation would have named the same person. By the rule sheet it is free of "
        "charge: nobody’s turn moves."
    )


def test_an_override_of_a_visit_that_came_for_somebody(desk: Desk) -> None:
    play(desk, NamedRequest("v1", "a1"), Override("v1", "b1", "language", "s1"))

    assert (
        "Without that 顾问a1 would have received (asked for by name), whose place in line stays."
        in reason(desk, "v1")
    )
    assert against(desk, "v1", "a1") == (
        "顾问a1 was called (asked for by name), but 沈主任 (supervisor) decided for 顾问b1 (a language is "
        "needed). 顾问a1 keeps the place in line."
    )


def test_visits_that_are_one_persons(desk: Desk) -> None:
    play(desk, ReturnVisit("r", "a1"), NamedRequest("n", "a2"), Relative("f", "b1"), Referral("w", "b2"))

    assert reason(desk, "r") == "This client belongs to 顾问a1. Nobody’s turn moves."
    assert reason(desk, "n") == "These visitors asked for 顾问a2 by name. Nobody’s turn moves."
    assert reason(desk, "f") == "These are relatives or friends of 顾问b1. Nobody’s turn moves."
    assert reason(desk, "w").startswith("A client of 顾问b2 brought these visitors")
    assert against(desk, "n", "b1").startswith("These visitors came for 顾问a2")
    assert against(desk, "r", "b1").startswith("The visit was a client of 顾问a1")


def test_a_return_visit_that_counts(tmp_path: Path) -> None:
    desk = with_sheet(tmp_path, *ALL, return_visit={"counts": True})
    play(desk, ReturnVisit("r", "a1"))
    assert reason(desk, "r").endswith("By the rule sheet this counts as a turn of A公司.")


def test_courtesy_and_the_rotation_for_an_absent_owner(desk: Desk, tmp_path: Path) -> None:
    play(desk, ReturnVisit("r", "a3"))
    assert reason(desk, "r").startswith("The client belongs to 顾问a3 (not signed in). 顾问a2 stands in")
    assert against(desk, "r", "a3") == "顾问a3 is the owner, but was not ready: not signed in."

    other = with_sheet(tmp_path, *ALL, return_visit={"owner_away": "rotation"})
    play(other, ReturnVisit("r", "a3"))
    assert reason(other, "r").startswith(
        "The client belongs to 顾问a3, who isn’t ready; the rotation receives"
    )
    assert against(other, "r", "a3").startswith("顾问a3 is the owner")


def test_guests_and_calls(desk: Desk) -> None:
    play(
        desk,
        Expect("e1", Kind.TOUR, Grade.IMPORTANT, "s1"),
        Expect("e2", Kind.VIP, Grade.VERY_IMPORTANT, "s2"),
    )
    play(desk, GuestVisit("t", Kind.TOUR), GuestVisit("i", Kind.TOUR, expected="e1"))
    play(desk, GuestVisit("s", Kind.VIP, expected="e2"), Call("c"), GuestVisit("o", Kind.VIP))

    assert reason(desk, "t").startswith("Ordinary tours have a rotation of their own")
    assert reason(desk, "i").startswith("These guests are important: they go to skilled consultants only")
    assert reason(desk, "s").startswith(
        "Very important guests are received by the supervisor; 戴主任 briefed them."
    )
    assert reason(desk, "c").startswith("Calls have a rotation of their own.")
    assert reason(desk, "o").startswith("These guests are ordinary by the list")
    assert against(desk, "s", "a1").endswith("顾问a1 keeps the place in line.")


def test_managers_in_rotation(tmp_path: Path) -> None:
    desk = with_sheet(tmp_path, "a1", "mA", "mB", very_important="managers")
    play(desk, Expect("e", Kind.VIP, Grade.VERY_IMPORTANT, "s1"), GuestVisit("v", Kind.VIP, expected="e"))
    assert reason(desk, "v").startswith("Very important guests go to the agencies’ managers")
    assert "as skilled, 顾问a1 isn’t fit for “managers”" in against(desk, "v", "a1")


def test_out_of_hours_and_trade_visits_that_count(tmp_path: Path) -> None:
    desk = with_sheet(tmp_path, *ALL, opening_hours="10:00-18:00", not_counted=["out_of_hours"])
    play(desk, FirstVisit("v"), Referral("w", "a1", asked_for=False), TradeVisit("t"))
    assert reason(desk, "v").startswith("Outside the opening hours")
    assert reason(desk, "t").startswith("Outside the opening hours")

    open_one = opened(tmp_path / "x.db", two_agencies(sheet(not_counted=[])), Clock(), *ALL)
    play(open_one, Referral("w", "a1", asked_for=False), TradeVisit("t"))
    assert reason(open_one, "w").startswith("This referral goes to the next in rotation")
    assert reason(open_one, "t").startswith("By the rule sheet a trade visit is a turn")


def test_a_visit_taken_out_of_turn(desk: Desk) -> None:
    play(desk, *(MarkAway(who, Cause.LUNCH) for who in ALL), FirstVisit("v1"))
    play(desk, Penalise("b1", "wrong_turn", "s1", "v1"))

    assert reason(desk, "v1") == "顾问b1 took this visit out of turn. It is written down and never counted."
    assert against(desk, "v1", "a1").endswith("顾问a1 keeps the place in line.")


def test_the_suspended_and_who_is_not_fit(tmp_path: Path) -> None:
    people = {"A": ["a1", "a2"], "B": ["b1", "b2"]}
    own = site(people)
    changed = tuple(of_stage("b2", "B", Stage.INDEPENDENT) if p.id == "b2" else p for p in own.consultants)
    desk = opened(tmp_path / "b.db", replace(own, consultants=changed), Clock(), *ALL)
    play(desk, Suspend("a1", "poaching", "mA", date(2026, 9, 29)), Suspend("a2", "other", "s1"))
    play(desk, Expect("e", Kind.TOUR, Grade.IMPORTANT, "s1"), GuestVisit("t", Kind.TOUR, expected="e"))

    assert against(desk, "t", "a1") == (
        "顾问a1 was suspended until 29 Sept 2026 (poaching), by 经理A (agency manager)."
    )
    assert against(desk, "t", "a2") == (
        "顾问a2 was suspended until it is lifted (another reason), by 沈主任 (supervisor)."
    )
    assert against(desk, "t", "b2") == (
        "顾问b2 doesn’t stand in this rotation: as independent, 顾问b2 isn’t fit for “important guests” by "
        "the rule sheet."
    )


def test_the_mentor(tmp_path: Path) -> None:
    own = site({"A": ["a1", "a2"], "B": ["b1"]}, mentors={"a1": "a2"})
    desk = opened(tmp_path / "m.db", own, Clock(), "a1", "a2", "b1")
    play(desk, FirstVisit("v1"))
    assert reason(desk, "v1").endswith("顾问a2 goes along as the mentor.")
    assert against(desk, "v1", "a2") == "顾问a2 went along as the mentor of 顾问a1."
