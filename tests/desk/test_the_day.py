"""What the desk does: parties that wait, the one called who isn't there, undo, nights and days."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.book.codec import kind_of, public
from frontdesk.book.entries import DayClosed, Passed, TurnGiven, TurnWithdrawn
from frontdesk.desk.commands import (
    CloseDay,
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
    TakeDesk,
    Undo,
)
from frontdesk.desk.desk import Change, Desk
from frontdesk.people import Agency, Cause, Consultant, Stage, receptionist
from frontdesk.rotation.board import Board
from frontdesk.rules import RuleSheet
from frontdesk.visits import Basis, Effect, Lane, Place
from tests.office import (
    LANES,
    MORNING,
    SATURDAY,
    Clock,
    first_visit,
    opened,
    receiver,
    reopened,
    sheet,
    sign_in,
    site,
    two_agencies,
)

SUNDAY = SATURDAY.replace(day=27)


def board_of(desk: Desk) -> Board:
    assert desk.board is not None
    return desk.board


def line(desk: Desk, agency: str, lane: Lane = Lane.WALK_IN) -> tuple[str, ...]:
    return board_of(desk).lines[lane][agency]


def kinds(change: Change) -> list[str]:
    return [kind_of(entry.what) for entry in change.entries]


def turns(change: Change) -> list[tuple[str, str]]:
    """The turns that a press gave: visit and receiver."""
    given = [entry.what for entry in change.entries]
    return [(what.visit, what.consultant) for what in given if isinstance(what, TurnGiven)]


def waiting(desk: Desk) -> list[str]:
    return [visit.id for visit in board_of(desk).waiting_visits()]


# ---- Waiting


def test_who_waits_is_taken_in_the_order_of_arrival(desk: Desk) -> None:
    for visit in ("v1", "v2", "v3"):
        assert kinds(desk.do(FirstVisit(visit))) == ["arrived", "waiting"]
    assert turns(desk.do(SignIn("b1"))) == [("v1", "b1")]
    assert turns(desk.do(SignIn("a1"))) == [("v2", "a1")]
    assert turns(desk.do(SeeOff("v1"))) == [("v3", "b1")]


def test_the_order_of_arrival_holds_over_all_lanes(book_file: Path, clock: Clock) -> None:
    """One who came before the doors opened, one after, one to an owner; each takes the first who is fit."""
    desk = opened(book_file, two_agencies(sheet(opening_hours="09:30-18:00")), clock)
    desk.do(FirstVisit("early"))
    clock.forward(hours=1)
    desk.do(ReturnVisit("owners", "b1"))
    desk.do(FirstVisit("later"))
    assert board_of(desk).visits["early"].lane is Lane.OUT_OF_HOURS
    assert board_of(desk).visits["later"].lane is Lane.WALK_IN
    assert turns(desk.do(SignIn("a1"))) == [("early", "a1")]
    assert turns(desk.do(SignIn("a2"))) == [("later", "a2")]
    assert turns(desk.do(SignIn("b2"))) == [("owners", "b2")]
    desk.close()


def test_a_party_whose_lane_has_nobody_is_skipped(desk: Desk) -> None:
    desk.do(ReturnVisit("owners", "b1"))
    desk.do(FirstVisit("first"))
    assert turns(desk.do(SignIn("a1"))) == [("first", "a1")]
    assert waiting(desk) == ["owners"]


def test_a_party_that_left_is_not_placed(desk: Desk) -> None:
    desk.do(FirstVisit("v1"))
    desk.do(PartyGone("v1"))
    assert kinds(desk.do(SignIn("a1"))) == ["signed_in"]


def test_a_mentor_who_is_freed_frees_the_newcomer_too(book_file: Path, clock: Clock) -> None:
    desk = opened(book_file, site({"A": ["a1", "new"]}, mentors={"new": "a1"}), clock, "new", "a1")
    change = desk.do(FirstVisit("v1"))
    assert turns(change) == [("v1", "new")]
    assert board_of(desk).visits["v1"].receivers == ("new", "a1")
    desk.do(FirstVisit("v2"))
    assert waiting(desk) == ["v2"]
    assert turns(desk.do(SeeOff("v1"))) == [("v2", "a1")]
    desk.do(FirstVisit("v3"))
    assert waiting(desk) == ["v3"]  # the newcomer is free, but not alone
    desk.close()


# ---- The one called isn't there


def test_who_is_not_there_forfeits_and_the_next_one_receives(desk: Desk) -> None:
    sign_in(desk, "a1", "a2", "b1")
    desk.do(FirstVisit("v1"))
    change = desk.do(PassOver("v1", Cause.NOT_FOUND))
    assert kinds(change) == ["turn_withdrawn", "away", "turn_given"]
    assert turns(change) == [("v1", "b1")]  # lags are level again, and A's last turn was later
    assert line(desk, "A") == ("a2", "a1")  # stays at the back
    assert board_of(desk).away["a1"].cause is Cause.NOT_FOUND
    assert sum(board_of(desk).lags[Lane.WALK_IN].values()) == 0


def test_who_keeps_the_place_stands_in_front_again(desk: Desk) -> None:
    sign_in(desk, "a1", "a2", "a3", "b1")
    desk.do(FirstVisit("v1"))
    assert line(desk, "A") == ("a2", "a3", "a1")
    desk.do(PassOver("v1", Cause.SHORT_BREAK))
    assert line(desk, "A") == ("a1", "a2", "a3")
    assert receiver(desk, "v1") == "b1"
    desk.do(MarkBack("a1"))
    assert first_visit(desk) == "a1"


def test_a_party_passed_on_is_placed_before_those_who_came_later(desk: Desk) -> None:
    """F8 with parties in between: they wait in the order in which they came."""
    sign_in(desk, "a1")
    for visit in ("v1", "v2", "v3"):
        desk.do(FirstVisit(visit))
    change = desk.do(PassOver("v1", Cause.LUNCH))
    assert kinds(change) == ["turn_withdrawn", "away", "waiting"]
    assert waiting(desk) == ["v1", "v2", "v3"]
    assert turns(desk.do(SignIn("b1"))) == [("v1", "b1")]


def test_a_freed_mentor_takes_who_waited_first(book_file: Path, clock: Clock) -> None:
    people = site({"A": ["a1", "new"]}, mentors={"new": "a1"})
    desk = opened(book_file, people, clock, "new", "a1")
    desk.do(FirstVisit("v1"))
    desk.do(FirstVisit("v2"))
    assert turns(desk.do(PassOver("v1", Cause.NOT_FOUND))) == [("v1", "a1")]
    desk.close()


def test_who_went_away_while_receiving_is_away_for_the_cause_told_last(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("v1"))
    desk.do(MarkAway("a1", Cause.LUNCH))
    clock.forward(minutes=5)
    change = desk.do(PassOver("v1", Cause.PRIVATE_MATTER))
    assert kinds(change) == ["turn_withdrawn", "away", "turn_given"]
    assert board_of(desk).away["a1"].cause is Cause.PRIVATE_MATTER
    assert board_of(desk).away["a1"].since == clock.at


def test_who_is_away_for_that_cause_already_does_not_leave_anew(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(FirstVisit("v1"))
    desk.do(MarkAway("a1", Cause.LUNCH))
    clock.forward(minutes=5)
    assert kinds(desk.do(PassOver("v1", Cause.LUNCH))) == ["turn_withdrawn", "turn_given"]
    assert board_of(desk).away["a1"].since == MORNING


def test_a_courtesy_turn_withdrawn_moves_no_line(desk: Desk) -> None:
    sign_in(desk, "a1", "a2", "a3")
    desk.do(ReturnVisit("v", "b1"))
    desk.do(MarkAway("a1", Cause.LUNCH))
    before = line(desk, "A"), board_of(desk).lags
    desk.do(ReturnVisit("w", "a1"))
    assert receiver(desk, "w") == "a3"
    withdrawn = desk.do(PassOver("w", Cause.SHORT_BREAK)).entries[0].what
    assert isinstance(withdrawn, TurnWithdrawn)
    assert withdrawn.place is Place.BACK
    assert receiver(desk, "w") == "a2"
    assert (line(desk, "A"), board_of(desk).lags) == before


PASSED = {
    "a short break keeps": (Cause.SHORT_BREAK, 15, ("a1", "a3", "a2")),
    "too long a break forfeits": (Cause.SHORT_BREAK, 15.01, ("a3", "a1", "a2")),
    "lunch keeps": (Cause.LUNCH, 60, ("a1", "a3", "a2")),
    "too long a lunch forfeits": (Cause.LUNCH, 61, ("a3", "a1", "a2")),
    "a private matter forfeits at once": (Cause.PRIVATE_MATTER, 0, ("a3", "a1", "a2")),
    "a company errand is owed, from the back": (Cause.COMPANY_ERRAND, 600, ("a3", "a1", "a2")),
}


@pytest.mark.parametrize(("cause", "minutes", "after"), PASSED.values(), ids=PASSED.keys())
def test_who_is_passed_gets_what_the_sheet_says(
    desk: Desk, clock: Clock, cause: Cause, minutes: float, after: tuple[str, ...]
) -> None:
    sign_in(desk, "a1", "a2", "a3")
    desk.do(MarkAway("a1", cause))
    clock.forward(minutes=minutes)
    assert first_visit(desk) == "a2"
    assert line(desk, "A") == after


def test_who_is_with_visitors_and_marked_away_is_passed_for_the_visitors(desk: Desk) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(ReturnVisit("owners", "a1"))
    desk.do(MarkAway("a1", Cause.PRIVATE_MATTER))
    change = desk.do(FirstVisit("v"))
    (turn,) = (e.what for e in change.entries if isinstance(e.what, TurnGiven))
    assert turn.passed == (Passed("a1", "with_client", Effect.KEEP),)
    assert line(desk, "A") == ("a1", "a2")


def test_the_moment_of_the_decision_is_the_moment_in_the_book(book_file: Path) -> None:
    """A clock that goes on between two looks at it: the break is 15 minutes in both, or in neither."""
    looks = [MORNING]

    def running() -> object:
        looks.append(looks[-1] + timedelta(milliseconds=1))
        return looks[-1]

    desk = opened(book_file, two_agencies(), running, "a1", "a2")  # type: ignore[arg-type]
    desk.do(MarkAway("a1", Cause.SHORT_BREAK))
    since = board_of(desk).away["a1"].since
    looks.append(since + timedelta(minutes=15) - timedelta(milliseconds=1))
    change = desk.do(FirstVisit("v"))
    given = next(entry for entry in change.entries if isinstance(entry.what, TurnGiven))
    assert isinstance(given.what, TurnGiven)
    late = given.at - since > timedelta(minutes=15)
    assert given.what.passed[0].effect == ("forfeit" if late else "keep")
    assert given.at == looks[-1]
    desk.close()


# ---- Return visits


def test_the_owner_receives_outside_the_rotation(desk: Desk) -> None:
    sign_in(desk, "a1", "a2", "b1")
    desk.do(ReturnVisit("v", "a2"))
    assert receiver(desk, "v") == "a2"
    assert line(desk, "A") == ("a1", "a2")


def test_an_owner_who_is_away_is_stood_in_for_by_the_last_one_ready(desk: Desk) -> None:
    sign_in(desk, "a1", "a2", "a3", "b1")
    desk.do(MarkAway("a1", Cause.LUNCH))
    change = desk.do(ReturnVisit("v", "a1"))
    (turn,) = (e.what for e in change.entries if isinstance(e.what, TurnGiven))
    assert (turn.consultant, turn.basis, turn.counts) == ("a3", Basis.COURTESY, False)
    assert line(desk, "A") == ("a1", "a2", "a3")


def test_where_the_sheet_says_so_the_rotation_stands_in(book_file: Path, clock: Clock) -> None:
    rules = sheet(return_visit={"counts": False, "owner_away": "rotation"})
    desk = opened(book_file, two_agencies(rules), clock, "b2", "a2")
    change = desk.do(ReturnVisit("v", "b1"))
    (turn,) = (e.what for e in change.entries if isinstance(e.what, TurnGiven))
    assert (turn.consultant, turn.basis, turn.lane) == ("a2", Basis.ROTATION, Lane.WALK_IN)
    desk.close()


def test_without_anybody_of_the_agency_the_visit_waits_for_any_of_them(desk: Desk) -> None:
    sign_in(desk, "b1")
    assert kinds(desk.do(ReturnVisit("v", "a1"))) == ["arrived", "waiting"]
    assert turns(desk.do(SignIn("a2"))) == [("v", "a2")]


# ---- Undo


def bare(board: Board | None) -> Board:
    assert board is not None
    return replace(board, seq=0, head="", at=None)


def test_undo_takes_back_the_placements_too_and_every_field(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1", "b1")
    for visit in ("v1", "v2", "v3", "v4"):
        desk.do(FirstVisit(visit))
    clock.forward(seconds=7)
    before = desk.board
    assert turns(desk.do(SeeOff("v1"))) == [("v3", "a1")]
    clock.forward(seconds=7)
    assert kinds(desk.do(Undo())) == ["undone"]
    assert bare(desk.board) == bare(before)
    assert turns(desk.do(SignIn("b2"))) == [("v3", "b2")]  # the next press places again


def test_undo_brings_back_since_when_somebody_is_ready(desk: Desk, clock: Clock) -> None:
    sign_in(desk, "a1", "b1")
    clock.forward(minutes=3)
    desk.do(FirstVisit("v1"))
    assert "a1" not in board_of(desk).ready_since
    clock.forward(seconds=5)
    desk.do(Undo())
    assert board_of(desk).ready_since == {"a1": MORNING, "b1": MORNING}


def test_undo_passes_over_what_moved_nothing(desk: Desk) -> None:
    sign_in(desk, "a1")
    before = desk.board
    desk.do(FirstVisit("v1"))
    desk.do(TakeDesk(receptionist("小王")))
    desk.do(CountParty("v1", 3))
    desk.do(Undo(desk.actions[-3].seqs[0]))
    assert replace(bare(desk.board), receptionist=None) == bare(before)
    assert reopened_board(desk) == desk.board


def reopened_board(desk: Desk) -> Board | None:
    again = reopened(desk)
    board = again.board
    again.close()
    return board


def test_two_undos_in_a_row_take_back_two_presses(desk: Desk) -> None:
    sign_in(desk, "a1")
    before = desk.board
    desk.do(FirstVisit("v1"))
    between = desk.board
    desk.do(SeeOff("v1"))
    desk.do(Undo())
    assert bare(desk.board) == bare(between)
    desk.do(Undo())
    assert bare(desk.board) == bare(before)
    assert reopened_board(desk) == desk.board


def test_undone_after_a_restart(desk: Desk) -> None:
    sign_in(desk, "a1")
    before = desk.board
    desk.do(FirstVisit("v1"))
    again = reopened(desk)
    again.do(Undo())
    assert bare(again.board) == bare(before)
    again.close()


# ---- Days


def test_a_day_carried_over_keeps_order_lags_and_parties(desk: Desk) -> None:
    sign_in(desk, "a1", "a2", "b1")
    for visit in ("v1", "v2", "v3", "v4", "v5"):
        desk.do(FirstVisit(visit))
    desk.do(ReturnVisit("owners", "b2"))
    evening = board_of(desk)
    desk.do(CloseDay(("a1", "mB")))
    desk.do(OpenDay(SUNDAY))
    morning = board_of(desk)
    assert (morning.lines, morning.lags, morning.last_turn) == (
        evening.lines,
        evening.lags,
        evening.last_turn,
    )
    assert waiting(desk) == ["v4", "v5", "owners"]
    assert (morning.signed_in, morning.away, morning.turns) == ({}, {}, {})
    assert set(morning.busy) == {"a1", "a2", "b1"}
    desk.do(SignIn("b2"))
    assert receiver(desk, "v4") == "b2"
    assert turns(desk.do(SeeOff("v4"))) == [("v5", "b2")]
    assert turns(desk.do(SeeOff("v5"))) == [("owners", "b2")]


def test_a_day_closed_with_everybodys_word_names_no_reason(desk: Desk) -> None:
    (entry,) = desk.do(CloseDay(("a2", "mB"), "other")).entries
    assert isinstance(entry.what, DayClosed)
    assert (entry.what.confirmed_by, entry.what.unconfirmed) == (("a2", "mB"), None)


@pytest.mark.parametrize(("day_start", "kept"), [("carry_over", ("a2", "a1")), ("sign_in", ())])
def test_the_morning_line(book_file: Path, clock: Clock, day_start: str, kept: tuple[str, ...]) -> None:
    desk = opened(book_file, two_agencies(sheet(day_start=day_start)), clock, "a1", "a2")
    first_visit(desk)
    lags = board_of(desk).lags
    desk.do(OpenDay(SUNDAY))
    assert line(desk, "A") == kept
    assert board_of(desk).lags == lags
    desk.close()


def absent_for(desk: Desk, days: int) -> None:
    """a1 stays away for so many opened days, with closed ones in between."""
    for number in range(days):
        desk.do(OpenDay(SATURDAY + timedelta(days=1 + 3 * number)))
        sign_in(desk, "a2")
    desk.do(OpenDay(SATURDAY + timedelta(days=1 + 3 * days)))


@pytest.mark.parametrize(("days", "kept"), [(1, True), (2, True), (3, False)])
def test_the_place_is_kept_for_absent_days_that_were_opened(desk: Desk, days: int, kept: bool) -> None:
    sign_in(desk, "a1", "a2")
    absent_for(desk, days)
    assert line(desk, "A") == (("a1", "a2") if kept else ("a2",))
    sign_in(desk, "a2", "a1")
    assert line(desk, "A") == (("a1", "a2") if kept else ("a2", "a1"))


def test_who_signs_in_again_the_same_day_goes_to_the_back(desk: Desk) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(SignOut("a1"))
    assert line(desk, "A") == ("a1", "a2")
    desk.do(SignIn("a1"))
    assert line(desk, "A") == ("a2", "a1")


def test_the_place_of_last_night_is_kept_for_the_first_sign_in_only(desk: Desk) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(OpenDay(SUNDAY))
    sign_in(desk, "a2", "a1")
    assert line(desk, "A") == ("a1", "a2")
    desk.do(SignOut("a1"))
    desk.do(SignIn("a1"))
    assert line(desk, "A") == ("a2", "a1")


def test_who_has_not_signed_in_is_not_passed(desk: Desk) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(OpenDay(SUNDAY))
    desk.do(SignIn("a2"))
    change = desk.do(FirstVisit("v"))
    (turn,) = (e.what for e in change.entries if isinstance(e.what, TurnGiven))
    assert (turn.consultant, turn.passed) == ("a2", ())
    assert line(desk, "A") == ("a1", "a2")


def test_an_agency_is_owed_nothing_for_a_reception_of_yesterday_by_somebody_off_duty(desk: Desk) -> None:
    sign_in(desk, "b1")
    first_visit(desk)
    desk.do(OpenDay(SUNDAY))
    desk.do(SignIn("a1"))
    before = board_of(desk).lags
    first_visit(desk)
    assert board_of(desk).lags == before
    desk.do(SignIn("b1"))
    desk.do(SignIn("a2"))
    first_visit(desk)
    assert board_of(desk).lags[Lane.WALK_IN]["B"] > 0  # on duty, and receiving still


def test_parties_in_the_house_overnight_stand_alike_after_a_restart(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    for visit in ("z came first", "a came last"):
        desk.do(FirstVisit(visit))
    desk.do(OpenDay(SUNDAY))
    assert reopened_board(desk) == desk.board


def test_the_first_sign_in_undone_the_place_is_kept_still(desk: Desk) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(OpenDay(SUNDAY))
    desk.do(SignIn("a1"))
    desk.do(Undo())
    desk.do(SignIn("a1"))
    assert line(desk, "A") == ("a1", "a2")


def test_signing_in_ends_being_away(desk: Desk) -> None:
    sign_in(desk, "a1")
    desk.do(MarkAway("a1", Cause.LUNCH))
    desk.do(SignOut("a1"))
    desk.do(SignIn("a1"))
    assert "a1" in board_of(desk).ready


# ---- The roster


def consultant(who: str, agency: str, stage: Stage = Stage.SKILLED, **more: object) -> Consultant:
    lanes = () if stage is Stage.TRAINEE else LANES
    return replace(Consultant(who, f"顾问{who}", agency, stage, lanes), **more)  # type: ignore[arg-type]


def test_lanes_change_at_the_next_sign_in(desk: Desk) -> None:
    sign_in(desk, "a1", "a2")
    desk.do(Enlist((), (consultant("a1", "A", Stage.TRAINEE),)))
    assert line(desk, "A") == ("a1", "a2")
    desk.do(SignOut("a1"))
    desk.do(SignIn("a1"))
    assert line(desk, "A") == ("a2",)
    assert line(desk, "A", Lane.OUT_OF_HOURS) == ("a2",)


def test_who_changes_the_agency_leaves_its_line_at_the_next_sign_in(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    desk.do(SignOut("a1"))
    desk.do(Enlist((), (consultant("a1", "B"),)))
    desk.do(SignIn("a1"))
    assert (line(desk, "A"), line(desk, "B")) == ((), ("b1", "a1"))


def test_an_agency_joins_last_with_lag_0(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    first_visit(desk)
    desk.do(Enlist((Agency("0", "零公司", 1),), (consultant("z1", "0", Stage.INDEPENDENT),)))
    assert [agency.id for agency in board_of(desk).agencies] == ["A", "B", "0"]
    assert all(rows["0"] == 0 for rows in board_of(desk).lags.values())
    desk.do(SignIn("z1"))
    assert first_visit(desk) == "b1"


def test_who_joins_at_night_stands_in_the_next_days_file(desk: Desk) -> None:
    desk.do(CloseDay((), "other"))
    desk.do(Enlist((), (consultant("a9", "A", Stage.INDEPENDENT),)))
    desk.do(OpenDay(SUNDAY))
    assert "a9" in board_of(desk).consultants
    assert [public(e)["kind"] for e in desk.day_entries(SUNDAY)] == ["consultant_changed", "day_opened"]


# ---- One press, once


def test_the_same_request_is_answered_once(desk: Desk) -> None:
    sign_in(desk, "a1", "b1")
    first = desk.do(FirstVisit("v1"), "request 1")
    head = desk.head
    assert desk.do(FirstVisit("v1"), "request 1").entries == first.entries
    assert desk.do(FirstVisit("v2"), "request 1").entries == first.entries
    assert desk.head == head
    again = reopened(desk)
    assert again.do(FirstVisit("v1"), "request 1").entries == first.entries
    assert again.do(FirstVisit("v2"), "request 2").entries != first.entries
    again.close()


def test_an_old_request_is_answered_with_its_own_entries_only(desk: Desk) -> None:
    first = desk.do(SignIn("a1"), "request 1")
    desk.do(SignIn("b1"), "request 2")
    assert desk.do(SignIn("a1"), "request 1").entries == first.entries


def test_a_refused_request_may_be_tried_again(desk: Desk) -> None:
    with pytest.raises(Exception, match="Not signed in"):
        desk.do(SignOut("a1"), "request 1")
    sign_in(desk, "a1")
    assert kinds(desk.do(SignOut("a1"), "request 1")) == ["signed_out"]


def test_who_has_the_desk_stands_beside_every_press(desk: Desk) -> None:
    wang = receptionist("小王")
    desk.do(TakeDesk(wang))
    (entry,) = desk.do(SignIn("a1")).entries
    assert entry.by == wang.id
    again = reopened(desk)
    (entry,) = again.do(SignIn("b1")).entries
    assert entry.by == wang.id
    again.close()


def test_default_rules_are_those_of_the_public_format(desk: Desk) -> None:
    assert board_of(desk).sheet == RuleSheet()
