"""Approvals by PIN: what one covers and for how long, and what wrong tries cost, whatever is restarted."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings, strategies as st

from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Expect, Lift, Override, Rule, Suspend
from frontdesk.desk.rights import pins
from frontdesk.desk.rights.approvals import Standing, approve, ask, require, settle, standing, watch
from frontdesk.desk.rights.pin_changes import reset_pin, set_first_pins
from frontdesk.desk.rights.pins import Cost, ResetPin
from frontdesk.errors import Refusal
from frontdesk.visits import Grade, Kind
from tests.conftest import CHEAP
from tests.desk.tries import (
    OTHER,
    PIN,
    SUSPENDED,
    WRONG,
    Ticks,
    kept_of,
    refusal_of,
    title_of,
    with_pins,
    wrongly,
)
from tests.office import SATURDAY, Clock, founded, reopened, two_agencies


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def code(desk: Desk, ticks: Ticks) -> str:
    return with_pins(desk, ticks)


@pytest.fixture
def shop(desk: Desk, code: str) -> Desk:
    """s1 and mA have a PIN, s2 and mB none."""
    assert code
    return desk


# What an approval covers


def test_the_right_pin_approves_exactly_this(shop: Desk) -> None:
    approval = approve(shop, "s1", PIN, SUSPENDED)
    assert (approval.by, approval.command, approval.at) == ("s1", SUSPENDED, shop.clock())
    shop.do(SUSPENDED, None, approval)
    assert shop.board is not None
    assert "a1" in shop.board.suspended


def test_full_width_digits_and_blanks_are_the_same_pin(shop: Desk) -> None:
    assert approve(shop, "s1", " ４８５ １７２", SUSPENDED).by == "s1"


def test_an_approval_is_good_once(shop: Desk) -> None:
    approval = approve(shop, "s1", PIN, SUSPENDED)
    shop.do(SUSPENDED, None, approval)
    lift = Lift("a1", "s1")
    shop.do(lift, None, approve(shop, "s1", PIN, lift))
    with pytest.raises(Refusal, match="Approval missing"):
        shop.do(SUSPENDED, None, approval)


OTHER_COMMANDS = {
    "another person": replace(SUSPENDED, consultant="a2"),
    "another reason": replace(SUSPENDED, reason="other"),
    "another day": replace(SUSPENDED, until=SATURDAY),
    "another action": Lift("a1", "s1"),
}


@pytest.mark.parametrize("command", OTHER_COMMANDS.values(), ids=OTHER_COMMANDS.keys())
def test_an_approval_covers_nothing_else(shop: Desk, command: Suspend | Lift) -> None:
    approval = approve(shop, "s1", PIN, SUSPENDED)
    with pytest.raises(Refusal, match="Approval missing"):
        shop.do(command, None, approval)


def test_an_approval_of_somebody_else_is_none(shop: Desk) -> None:
    with pytest.raises(Refusal, match="Approval missing"):
        shop.do(SUSPENDED, None, approve(shop, "mA", OTHER, SUSPENDED))


def test_without_an_approval_nothing_is_done(shop: Desk) -> None:
    with pytest.raises(Refusal, match="沈主任 approves exactly this"):
        shop.do(SUSPENDED)


def test_a_manager_cant_approve_what_takes_a_supervisor(shop: Desk) -> None:
    briefed = Expect("e", Kind.TOUR, Grade.IMPORTANT, "mA")
    with pytest.raises(Refusal, match="Not allowed") as caught:
        shop.do(briefed, None, approve(shop, "mA", OTHER, briefed))
    assert caught.value.clause == "very_important"


def test_the_second_manager_approves_too(shop: Desk) -> None:
    officers = {officer.id: officer for officer in shop.site.officers}
    override = Override("v", "b1", "language", "s1", second="mA")
    first, second = approve(shop, "s1", PIN, override), approve(shop, "mA", OTHER, override)
    assert require(officers, override, [second, first], shop.clock()) == (first, second)
    for ones in ([], [first], [second], [first, first]):
        with pytest.raises(Refusal, match="Approval missing"):
            require(officers, override, ones, shop.clock())


def test_a_second_one_without_the_right_to_it_is_refused(shop: Desk) -> None:
    officers = {officer.id: officer for officer in shop.site.officers}
    override = Override("v", "b1", "language", "mA", second="s1")
    given = [approve(shop, "s1", PIN, override), approve(shop, "mA", OTHER, override)]
    with pytest.raises(Refusal, match="沈主任 is a supervisor"):
        require(officers, override, given, shop.clock())


def test_who_has_no_rights_approves_nothing(shop: Desk) -> None:
    assert title_of(lambda: approve(shop, "a1", PIN, SUSPENDED)) == "Unknown person"
    with pytest.raises(Refusal, match="Unknown person"):
        shop.do(replace(SUSPENDED, by="x"))


@pytest.mark.parametrize(
    ("seconds", "good"), [(0, True), (59.9, True), (60, True), (60.1, False), (3600, False)]
)
def test_an_approval_falls_after_a_minute(shop: Desk, ticks: Ticks, seconds: float, good: bool) -> None:
    """By the steady clock, though the PC's clock stands still or is set back."""
    approval = approve(shop, "s1", PIN, SUSPENDED)
    ticks.at += seconds
    assert approval.fresh(shop.clock()) is good
    assert approval.fresh(shop.clock() - timedelta(days=1)) is good


def test_an_approval_falls_after_a_minute_of_the_books_clock_too(shop: Desk, clock: Clock) -> None:
    approval = approve(shop, "s1", PIN, SUSPENDED)
    clock.forward(seconds=61)
    with pytest.raises(Refusal, match="more than 60 seconds ago"):
        shop.do(SUSPENDED, None, approval)


def test_an_approval_is_good_while_the_clock_is_behind_the_book(shop: Desk, clock: Clock) -> None:
    clock.forward(hours=-3)
    shop.do(SUSPENDED, None, approve(shop, "s1", PIN, SUSPENDED))


def test_what_is_refused_uses_no_approval_up(shop: Desk) -> None:
    ruling = Rule("nothing", "evidence", "s1", owner="a1")
    approval = approve(shop, "s1", PIN, ruling)
    for _ in range(2):
        with pytest.raises(Refusal) as caught:
            shop.do(ruling, None, approval)
        assert str(caught.value.title) != "Approval missing"


# Wrong tries


def test_who_has_no_pin_is_told_who_gives_one(shop: Desk) -> None:
    refusal = refusal_of(lambda: approve(shop, "s2", PIN, SUSPENDED))
    assert str(refusal.title) == "No PIN yet"
    assert str(refusal.sentence) == "戴主任 has no PIN yet. A supervisor gives one."
    assert standing(shop, "s2") == Standing(0, 0, has_pin=False)


def test_wrong_tries_are_counted_and_said(shop: Desk, ticks: Ticks) -> None:
    assert wrongly(shop, 1, ticks) == "1 wrong try so far."
    assert wrongly(shop, 1, ticks) == "2 wrong tries so far."
    assert standing(shop, "s1") == Standing(2, 0, has_pin=True)
    assert wrongly(shop, 1, ticks) == "3 wrong tries so far. Wait 30 seconds before the next one."
    assert standing(shop, "s1") == Standing(3, 30, has_pin=True)
    assert standing(shop, "mA") == Standing(0, 0, has_pin=True), "others aren't concerned"


def test_while_one_must_wait_the_right_pin_is_refused_and_not_counted(shop: Desk, ticks: Ticks) -> None:
    wrongly(shop, 3, ticks)
    ticks.at += 9.5
    for _ in range(3):
        refusal = refusal_of(lambda: approve(shop, "s1", PIN, SUSPENDED))
        assert str(refusal.title) == "Wait first"
        assert str(refusal.sentence) == "3 wrong tries so far. Wait 21 seconds before the next one."
    ticks.at += 20.5
    assert approve(shop, "s1", PIN, SUSPENDED).by == "s1"


def test_each_wait_is_twice_the_last_up_to_an_hour(shop: Desk, ticks: Ticks) -> None:
    waits = []
    for _ in range(12):
        wrongly(shop, 1, ticks)
        waits.append(standing(shop, "s1").wait)
    assert waits == [0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_a_right_pin_clears_the_wrong_tries(shop: Desk, ticks: Ticks) -> None:
    wrongly(shop, 3, ticks)
    ticks.at += 30
    approve(shop, "s1", PIN, SUSPENDED)
    assert standing(shop, "s1") == Standing(0, 0, has_pin=True)
    wrongly(shop, 2, ticks)
    assert standing(shop, "s1") == Standing(2, 0, has_pin=True)
    wrongly(shop, 1, ticks)
    assert standing(shop, "s1") == Standing(3, 30, has_pin=True), (
        "a wait of its own, not what was left of the last"
    )


def test_a_pending_wait_begins_anew_after_a_restart(shop: Desk, ticks: Ticks) -> None:
    wrongly(shop, 4, ticks)
    ticks.at += 50
    again = reopened(shop)
    watch(again, steady := Ticks(5.0))
    assert standing(again, "s1") == Standing(4, 60, has_pin=True)
    steady.at += 59
    refusal = refusal_of(lambda: approve(again, "s1", PIN, SUSPENDED))
    assert "Wait 1 second before" in str(refusal.sentence)
    steady.at += 1
    assert approve(again, "s1", PIN, SUSPENDED).by == "s1"
    again.close()


def test_a_wait_that_was_seen_to_be_over_is_over_after_a_restart(shop: Desk, ticks: Ticks) -> None:
    wrongly(shop, 4, ticks)
    ticks.at += 60
    assert standing(shop, "s1") == Standing(4, 0, has_pin=True)
    again = reopened(shop)
    assert standing(again, "s1") == Standing(4, 0, has_pin=True)
    again.close()


def test_a_try_counts_before_its_answer_so_that_pulling_the_plug_gains_nothing(
    shop: Desk, ticks: Ticks
) -> None:
    wrongly(shop, 2, ticks)
    ask(shop, "s1")  # and the power goes before anything is said
    again = reopened(shop)
    watch(again, Ticks())
    assert standing(again, "s1") == Standing(3, 30, has_pin=True)
    again.close()


@pytest.mark.parametrize("hours", [-48, 48])
def test_setting_the_clock_changes_nothing(shop: Desk, clock: Clock, ticks: Ticks, hours: int) -> None:
    wrongly(shop, 3, ticks)
    clock.forward(hours=hours)
    assert standing(shop, "s1").wait == 30
    refusal_of(lambda: approve(shop, "s1", PIN, SUSPENDED))


def test_ticks_that_go_back_begin_the_wait_anew(shop: Desk, ticks: Ticks) -> None:
    """As a script's clock may; a PC's never does."""
    wrongly(shop, 3, ticks)
    ticks.at -= 500
    assert standing(shop, "s1").wait == 30
    ticks.at += 30
    assert standing(shop, "s1").wait == 0


def test_without_ticks_of_its_own_a_desk_goes_by_the_steady_clock(desk: Desk) -> None:
    set_first_pins(desk, {"s1": PIN})
    for _ in range(3):
        refusal_of(lambda: approve(desk, "s1", WRONG, SUSPENDED))
    assert 29 <= standing(desk, "s1").wait <= 30


class Model:
    """Remembers every try, and what the file would know of a wait."""

    def __init__(self) -> None:
        self.wrong, self.pending = 0, False
        self.until: float | None = 0.0  # None: not looked at since the restart

    def left(self, now: float) -> float:
        if not self.pending:
            return 0
        if self.until is None:
            self.until = now + pins.wait_after(self.wrong)
        return max(0, self.until - now)

    def looked(self, now: float) -> Standing:
        left = self.left(now)
        self.pending = left > 0
        return Standing(self.wrong, round(left), has_pin=True)

    def tried(self, now: float, *, right: bool) -> str:
        if self.left(now):
            return "Wait first"
        self.wrong = 0 if right else self.wrong + 1
        self.pending = self.wrong >= 3
        self.until = now + pins.wait_after(self.wrong)
        return "approved" if right else "Wrong PIN"


STEPS = st.one_of(
    st.sampled_from(["wrong", "wrong", "right", "restart", "look", "clock"]),
    st.sampled_from([1, 29, 30, 31, 60, 90, 4000]),
)


@given(st.lists(STEPS, max_size=30))
@settings(max_examples=60, deadline=None)
@example(["wrong", "wrong", "wrong", "restart", "right", 30, "right"])
@example(["wrong", "wrong", "wrong", 31, "restart", "look", 30, "wrong", 59, "right", 1, "right"])
def test_no_sequence_of_tries_restarts_and_clocks_gets_round_the_wait(steps: list[str | int]) -> None:
    with TemporaryDirectory() as folder:
        clock, ticks, model = Clock(), Ticks(), Model()
        desk = founded(Path(folder) / "book.db", two_agencies(), clock)
        set_first_pins(desk, {"s1": PIN})
        watch(desk, ticks)
        for step in steps:
            match step:
                case int():
                    ticks.at += step
                case "clock":
                    clock.forward(days=1)
                case "restart":
                    desk = reopened(desk)
                    ticks = Ticks(ticks.at * 2)
                    watch(desk, ticks)
                    model.until = None
                case "look":
                    assert standing(desk, "s1") == model.looked(ticks.at)
                case _:
                    right = step == "right"
                    assert said_to(desk, PIN if right else WRONG) == model.tried(ticks.at, right=right)
        assert standing(desk, "s1") == model.looked(ticks.at)
        desk.close()


def said_to(desk: Desk, pin: str) -> str:
    try:
        approve(desk, "s1", pin, SUSPENDED)
    except Refusal as refusal:
        return str(refusal.title)
    return "approved"


# In steps, off the GUI thread


def test_the_slow_part_needs_neither_desk_nor_thread(shop: Desk) -> None:
    question = ask(shop, "s1")
    with ThreadPoolExecutor(1) as aside:
        answer = aside.submit(question.answered_by, PIN).result()
    assert settle(shop, answer, SUSPENDED).by == "s1"


def test_an_answer_settles_one_try(shop: Desk) -> None:
    answer = ask(shop, "s1").answered_by(PIN)
    settle(shop, answer, SUSPENDED)
    with pytest.raises(ValueError, match="settled before"):
        settle(shop, answer, SUSPENDED)


def test_tries_at_the_same_time_all_count(shop: Desk) -> None:
    questions = [ask(shop, "s1") for _ in range(3)]
    assert title_of(lambda: ask(shop, "s1")) == "Wait first"
    assert [question.wrong for question in questions] == [1, 2, 3]


def test_a_pin_that_was_reset_during_the_check_is_refused(shop: Desk) -> None:
    answer = ask(shop, "mA").answered_by(OTHER)
    reset_pin(shop, "mA", approve(shop, "s1", PIN, ResetPin("mA", "s1")))
    assert title_of(lambda: settle(shop, answer, SUSPENDED)) == "The PIN was changed"


def test_a_right_pin_is_hashed_anew_once_the_cost_has_risen(
    shop: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kept_of(shop, "s1")
    monkeypatch.setattr(pins, "COST", Cost(CHEAP.rounds + 1, CHEAP.memory, CHEAP.threads))
    refusal_of(lambda: approve(shop, "s1", WRONG, SUSPENDED))
    assert before is not None
    assert kept_of(shop, "s1") == replace(before, wrong=1), "a wrong one changes no hash"
    approve(shop, "s1", PIN, SUSPENDED)
    after = kept_of(shop, "s1")
    assert after is not None
    assert after.hash != before.hash
    assert not pins.outdated(after.hash)
    assert approve(shop, "s1", PIN, SUSPENDED).by == "s1"
    assert kept_of(shop, "s1") == after
