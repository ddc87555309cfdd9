"""Giving PINs: the first ones, chosen ones, those in place of lost ones; and where no PIN must ever be."""

import logging
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Suspend
from frontdesk.desk.rights import pins
from frontdesk.desk.rights.approvals import Approval, Standing, approve, ask, settle, standing, watch
from frontdesk.desk.rights.pin_changes import (
    recover,
    recovered,
    renew_code,
    reset_pin,
    set_first_pins,
    set_pin,
)
from frontdesk.desk.rights.pins import ChoosePin, RenewCode, ResetPin
from frontdesk.store import book_store, pin_store
from frontdesk.store.pin_store import RECOVERY
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
from tests.office import Clock, founded, two_agencies


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


# Giving PINs


def reset(desk: Desk, officer: str, by: str = "s1", pin: str = PIN) -> str:
    return reset_pin(desk, officer, approve(desk, by, pin, ResetPin(officer, by)))


def test_the_first_pins_and_the_recovery_code(tmp_path: Path, clock: Clock) -> None:
    """Before the first day is opened, as at the set-up."""
    desk = founded(tmp_path / "new.db", two_agencies(), clock)
    code = set_first_pins(desk, {"s1": "４８５１７２"})
    assert len(code) == 23
    assert standing(desk, "s1").has_pin
    assert approve(desk, "s1", PIN, SUSPENDED).by == "s1"
    desk.close()


FIRST = {
    "a weak one": ({"s1": PIN, "mA": "123456"}, "PIN not possible"),
    "one of nobody": ({"s1": PIN, "x": OTHER}, "Unknown person"),
}


@pytest.mark.parametrize(("given_ones", "title"), FIRST.values(), ids=FIRST.keys())
def test_first_pins_are_kept_all_or_none(desk: Desk, given_ones: dict[str, str], title: str) -> None:
    assert title_of(lambda: set_first_pins(desk, given_ones)) == title
    assert not desk.read(pin_store.begun)


@pytest.mark.parametrize("chosen", [{"s1": OTHER}, {"s2": OTHER}, {}], ids=str)
def test_first_pins_are_given_once(shop: Desk, chosen: dict[str, str]) -> None:
    assert title_of(lambda: set_first_pins(shop, chosen)) == "PINs were given"
    assert approve(shop, "s1", PIN, SUSPENDED).by == "s1"
    assert not standing(shop, "s2").has_pin


def test_first_pins_that_were_made_aside_are_kept_alike(desk: Desk) -> None:
    """Off the GUI thread; nobody unknown slips in that way either."""
    strangers = pins.first_pins({"s1": PIN, "x": OTHER})
    assert title_of(lambda: set_first_pins(desk, strangers)) == "Unknown person"
    assert not desk.read(pin_store.begun)
    made = pins.first_pins({"s1": PIN})
    assert set_first_pins(desk, made) == made.code.pin
    assert approve(desk, "s1", PIN, SUSPENDED).by == "s1"


@pytest.mark.parametrize("nobody", ["x", RECOVERY])
def test_nobody_without_rights_gets_a_pin(shop: Desk, nobody: str) -> None:
    before = kept_of(shop, nobody)
    approval = approve(shop, "s1", PIN, ResetPin(nobody, "s1"))
    assert title_of(lambda: reset_pin(shop, nobody, approval)) == "Unknown person"
    assert kept_of(shop, nobody) == before


def test_whose_first_pin_is_weak_is_said(desk: Desk) -> None:
    refusal = refusal_of(lambda: set_first_pins(desk, {"s1": PIN, "mA": "123456"}))
    assert str(refusal.sentence).startswith("经理A: Digits in a row")


def test_one_chooses_another_pin_by_the_old_one(shop: Desk) -> None:
    set_pin(shop, approve(shop, "mA", OTHER, ChoosePin("mA")), "507318")
    assert approve(shop, "mA", "507318", SUSPENDED).by == "mA"
    assert title_of(lambda: approve(shop, "mA", OTHER, SUSPENDED)) == "Wrong PIN"


def test_a_weak_pin_can_be_thought_over_without_the_old_one(shop: Desk) -> None:
    approval = approve(shop, "mA", OTHER, ChoosePin("mA"))
    assert title_of(lambda: set_pin(shop, approval, "123456")) == "PIN not possible"
    set_pin(shop, approval, "507318")


def test_the_supervisor_gives_a_new_pin_for_a_lost_one(shop: Desk, ticks: Ticks) -> None:
    wrongly(shop, 5, ticks, "mA")
    new = reset(shop, "mA")
    assert pins.checked(new) == new
    assert standing(shop, "mA") == Standing(0, 0, has_pin=True)
    assert approve(shop, "mA", new, SUSPENDED).by == "mA"
    assert title_of(lambda: approve(shop, "mA", OTHER, SUSPENDED)) == "Wrong PIN"


def test_the_supervisor_gives_the_first_pin_of_somebody_new(shop: Desk) -> None:
    assert approve(shop, "s2", reset(shop, "s2"), SUSPENDED).by == "s2"


def change_with(desk: Desk, approval: Approval, change: str) -> object:
    match change:
        case "set":
            set_pin(desk, approval, "507318")
            return None
        case "reset":
            return reset_pin(desk, "mA", approval)
        case _:
            return renew_code(desk, approval)


CHANGES = {
    "by an approval of something else": ("s1", SUSPENDED, "reset"),
    "of another person than approved": ("s1", ResetPin("s2", "s1"), "reset"),
    "by a manager": ("mA", ResetPin("mA", "mA"), "reset"),
    "for the one who approved something else": ("mA", SUSPENDED, "set"),
    "of the code by a manager": ("mA", RenewCode("mA"), "code"),
    "of the code by an approval of something else": ("s1", ResetPin("mA", "s1"), "code"),
}


@pytest.mark.parametrize(("who", "command", "change"), CHANGES.values(), ids=CHANGES.keys())
def test_no_pin_is_changed(
    shop: Desk, who: str, command: Suspend | ResetPin | RenewCode, change: str
) -> None:
    approval = approve(shop, who, PIN if who == "s1" else OTHER, command)
    before = [kept_of(shop, each) for each in ("s1", "s2", "mA", RECOVERY)]
    refusal_of(lambda: change_with(shop, approval, change))
    assert [kept_of(shop, each) for each in ("s1", "s2", "mA", RECOVERY)] == before


def test_an_approval_changes_one_pin_once(shop: Desk) -> None:
    approval = approve(shop, "s1", PIN, ResetPin("mA", "s1"))
    reset_pin(shop, "mA", approval)
    assert title_of(lambda: reset_pin(shop, "mA", approval)) == "Approval missing"


def test_an_approval_of_a_change_falls_after_a_minute(shop: Desk, ticks: Ticks) -> None:
    approval = approve(shop, "s1", PIN, ResetPin("mA", "s1"))
    ticks.at += 61
    assert title_of(lambda: reset_pin(shop, "mA", approval)) == "Approval too old"


# The recovery code


def test_the_supervisor_gets_a_new_pin_by_the_code(shop: Desk, code: str) -> None:
    new = recover(shop, "s1", f" {code.lower().replace('-', ' ')}")
    assert approve(shop, "s1", new, SUSPENDED).by == "s1"
    assert title_of(lambda: approve(shop, "s1", PIN, SUSPENDED)) == "Wrong PIN"
    assert recover(shop, "s2", code) != new, "it stays good: it lies in the safe"


def test_the_code_is_no_managers(shop: Desk, code: str) -> None:
    assert title_of(lambda: recover(shop, "mA", code)) == "Not allowed"
    assert title_of(lambda: recover(shop, "x", code)) == "Unknown person"
    assert approve(shop, "mA", OTHER, SUSPENDED).by == "mA"


def test_wrong_codes_make_one_wait_too(shop: Desk, code: str) -> None:
    watch(shop, Ticks())
    for _ in range(3):
        said = refusal_of(lambda: recover(shop, "s1", "AAAAA-BBBBB-CCCCC-DDDDD"))
        assert str(said.title) == "Wrong recovery code"
    assert str(said.sentence) == "3 wrong tries so far. Wait 30 seconds before the next one."
    assert title_of(lambda: recover(shop, "s1", code)) == "Wait first"
    assert approve(shop, "s1", PIN, SUSPENDED).by == "s1", "the PIN is another matter"


def test_a_pin_is_no_recovery_code(shop: Desk) -> None:
    with pytest.raises(ValueError, match="another question"):
        recovered(shop, "s1", ask(shop, "mA").answered_by(OTHER))


def test_another_code_takes_the_place_of_the_printed_one(shop: Desk, code: str) -> None:
    new = renew_code(shop, approve(shop, "s1", PIN, RenewCode("s1")))
    assert title_of(lambda: recover(shop, "s1", code)) == "Wrong recovery code"
    assert recover(shop, "s1", new)


def test_a_book_without_a_code_says_so(desk: Desk) -> None:
    assert title_of(lambda: recover(desk, "s1", "AAAAA")) == "No recovery code"


# Where no PIN must be


def test_no_pin_and_no_hash_is_in_the_book_or_the_file(
    shop: Desk, book_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    new = reset(shop, "mA")
    shop.do(SUSPENDED, None, approve(shop, "s1", PIN, SUSPENDED))
    refusal_of(lambda: approve(shop, "s1", WRONG, SUSPENDED))
    secrets = [
        new,
        PIN,
        WRONG,
        *(kept.hash for who in ("s1", "mA", RECOVERY) if (kept := kept_of(shop, who))),
    ]
    written = shop.read(lambda connection, book: list(book_store.read(connection, book)))
    shop.close()
    told = repr(written) + caplog.text
    for secret in secrets:
        assert secret not in told
    content = book_file.read_bytes()
    for pin in (new, PIN, WRONG, OTHER):
        assert pin.encode() not in content
    assert secrets[-1].encode() in content, "the hashes are, so that the test can fail"


def test_what_goes_wrong_tells_no_pin_and_no_hash(shop: Desk) -> None:
    kept = kept_of(shop, "s1")
    question = ask(shop, "s1")
    answer = question.answered_by(PIN)
    approval = settle(shop, answer, SUSPENDED)
    refusal = refusal_of(lambda: approve(shop, "s1", WRONG, SUSPENDED))
    shop.write(lambda connection, _: connection.exec_driver_sql("DROP TABLE pin"))
    with pytest.raises(DBAPIError) as caught:
        shop.write(lambda connection, book: pin_store.keep(connection, book, {PIN: question.hash}))
    told = f"{caught.value} {kept!r} {question!r} {answer!r} {approval!r} {refusal!r} {refusal}"
    for secret in (PIN, WRONG, question.hash):
        assert secret not in told
