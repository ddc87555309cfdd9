"""What a PIN must be, what is drawn, and how it is kept."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain, repeat

import pytest
from hypothesis import given, strategies as st

from frontdesk.desk.rights import pins
from frontdesk.errors import Refusal
from tests.conftest import CHEAP, REAL_COST

DIGITS, TWICE = "digits", "at once"
REFUSED = {
    "nothing": ("", DIGITS),
    "letters": ("abcdef", DIGITS),
    "a letter among digits": ("48a517", DIGITS),
    "a minus": ("-485172", DIGITS),
    "a fraction": ("48½517", DIGITS),
    "five digits": ("48517", "six digits or more"),
    "thirty-three digits": ("485172906" * 3 + "485172", "at most 32"),
    "all the same": ("111111", "one or two different"),
    "two different ones": ("100101", "one or two different"),
    "up": ("123456", "in a row"),
    "up over nine": ("789012", "in a row"),
    "down": ("654321", "in a row"),
    "down over nought": ("210987", "in a row"),
    "a long run": ("0123456789", "in a row"),
    "each digit twice": ("112233", "in a row"),
    "pairs over and over": ("121212", "one or two different"),
    "threes over and over": ("123123", "over and over"),
    "fours over and over": ("48514851", "over and over"),
    "threes cut short": ("4854854", "over and over"),
    "yymmdd": ("850714", "birthday"),
    "ddmmyy": ("140785", "birthday"),
    "yyyymmdd": ("19850714", "birthday"),
    "ddmmyyyy": ("14071985", "birthday"),
    "the 29th of February": ("960229", "birthday"),
    "full-width digits of a birthday": ("８５０７１４", "birthday"),
    "a run with a blank": ("123 456", "in a row"),
}
ACCEPTED = {
    "six digits": ("485172", "485172"),
    "full-width digits": ("４８５１７２", "485172"),
    "Arabic digits": ("٤٨٥١٧٢", "485172"),
    "blanks around and between": (" 485 172 ", "485172"),
    "a nought in front": ("048517", "048517"),
    "no such day": ("850732", "850732"),
    "no such month": ("851914", "851914"),
    "the 29th of February in no leap year": ("970229", "970229"),
    "a day long past": ("18850714", "18850714"),
    "a run but for its end": ("123457", "123457"),
    "seven digits, a day in front": ("8507143", "8507143"),
    "thirty-two digits": ("48517290" * 3 + "64197352", "48517290" * 3 + "64197352"),
}


@pytest.mark.parametrize(("typed", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_a_pin_is_refused_that_is(typed: str, says: str) -> None:
    with pytest.raises(Refusal, match=says) as caught:
        pins.checked(typed)
    assert str(caught.value.title) == "PIN not possible"
    assert caught.value.clause is None
    assert not typed or typed not in str(caught.value), "the PIN isn't repeated"


@pytest.mark.parametrize(("typed", "pin"), ACCEPTED.values(), ids=ACCEPTED.keys())
def test_a_pin_is_accepted_that_is(typed: str, pin: str) -> None:
    assert pins.checked(typed) == pin


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%y%m%d", "%d%m%y", "%Y%m%d", "%d%m%Y"])
)
def test_no_birthday_is_accepted(day: date, written: str) -> None:
    assert weak(day.strftime(written))


@given(st.text("0123456789", min_size=1, max_size=3), st.integers(6, 12))
def test_no_short_pattern_is_accepted(pattern: str, length: int) -> None:
    assert weak((pattern * length)[:length])


@given(st.integers(0, 9), st.sampled_from([1, -1]), st.integers(6, 12))
def test_no_run_is_accepted(first: int, step: int, length: int) -> None:
    assert weak("".join(str((first + step * place) % 10) for place in range(length)))


@given(st.text("0123456789", min_size=6, max_size=32))
def test_what_is_typed_full_width_is_judged_alike(pin: str) -> None:
    assert weak(pin.translate(WIDE)) == weak(pin)


def test_most_pins_are_left_to_choose_from() -> None:
    every_hundredth = [f"{number:06}" for number in range(7, 1_000_000, 101)]
    assert 0.9 < sum(not weak(pin) for pin in every_hundredth) / len(every_hundredth) < 0.95


def weak(pin: str) -> bool:
    try:
        pins.checked(pin)
    except Refusal:
        return True
    return False


def chances(*first: int) -> Callable[[int], int]:
    """Chance that brings these numbers, then 485172 for ever."""
    numbers: Iterator[int] = chain(first, repeat(485172))
    return lambda below: next(numbers) % below


@given(st.lists(st.one_of(st.integers(0, 999_999), st.sampled_from([0, 111111, 123456, 850714])), max_size=5))
def test_a_drawn_pin_is_never_weak(numbers: list[int]) -> None:
    drawn = pins.drawn(chances(*numbers))
    assert pins.checked(drawn) == drawn
    assert len(drawn) == 6
    assert drawn == next(f"{n:06}" for n in [*numbers, 485172] if not weak(f"{n:06}"))


def test_two_drawn_ones_differ() -> None:
    assert len({pins.drawn() for _ in range(20)}) > 15
    assert len({pins.drawn_code() for _ in range(20)}) == 20


WIDE = {sign: sign + 0xFEE0 for sign in range(0x21, 0x7F)}  # as a Chinese input method writes them


@given(st.lists(st.integers(0, 1000), min_size=20, max_size=20))
def test_a_recovery_code_can_be_read_and_typed(numbers: list[int]) -> None:
    code = pins.drawn_code(chances(*numbers))
    groups = code.split("-")
    assert [len(group) for group in groups] == [5, 5, 5, 5]
    assert not set("".join(groups)) & set("01ILO")
    for typed in (
        code,
        code.lower(),
        code.replace("-", " "),
        code.replace("-", ""),
        f" {code.translate(WIDE)} ",
    ):
        assert pins.normal_code(typed) == "".join(groups)


WAITS = [
    (0, 0),
    (1, 0),
    (2, 0),
    (3, 30),
    (4, 60),
    (5, 120),
    (8, 960),
    (9, 1920),
    (10, 3600),
    (11, 3600),
    (10**6, 3600),
]


@pytest.mark.parametrize(("wrong", "seconds"), WAITS)
def test_after_so_many_wrong_tries_one_waits(wrong: int, seconds: int) -> None:
    assert pins.wait_after(wrong) == seconds


def test_a_real_hash_is_dear_and_of_the_right_kind() -> None:
    assert REAL_COST.rounds >= 3
    assert REAL_COST.memory >= 65_536
    assert pins.hashed("485172").startswith("$argon2id$")


def test_a_hash_tells_its_pin_and_nothing_else() -> None:
    kept = pins.hashed("485172")
    assert pins.matches(kept, "485172")
    assert not pins.matches(kept, "485173")
    assert pins.hashed("485172") != kept, "each has a salt of its own"


def test_a_hash_is_outdated_once_the_cost_has_risen(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = pins.hashed("485172")
    assert not pins.outdated(kept)
    monkeypatch.setattr(pins, "COST", pins.Cost(CHEAP.rounds + 1, CHEAP.memory, CHEAP.threads))
    assert pins.outdated(kept)
    assert pins.matches(kept, "485172"), "and is still good"


def test_what_is_new_hides_itself() -> None:
    first = pins.first_pins({"m1": "485172"})
    shown = f"{pins.new_pin('485172')!r} {first!r} {first.pins['m1']!r} {first.code!r}"
    for secret in ("485172", first.pins["m1"].hash, first.code.pin, first.code.hash):
        assert secret not in shown


def test_first_pins_are_all_good_or_none() -> None:
    with pytest.raises(Refusal, match="in a row"):
        pins.first_pins({"m1": "485172", "m2": "123456"})
