"""What a PIN must be, how one is drawn, and how it is kept: as a slow hash (argon2id), and never else."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import decimal, normalize

from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.words import Sentence, say

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST_DIGITS, MOST_DIGITS = 6, 32
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # those that nobody takes for another one
GROUPS, GROUP = 4, 5
BIRTH_YEARS = range(1900, 2100)
FREE_TRIES, FIRST_WAIT, LONGEST_WAIT = 2, 30, 3600


class ResetPin(Record):
    """A supervisor gives somebody with rights a new PIN, drawn by the program. Not an entry of the book."""

    officer: str
    by: str


class ChoosePin(Record):
    """Somebody with rights chooses another PIN for themselves. Not an entry of the book."""

    by: str


class RenewCode(Record):
    """A supervisor has another recovery code drawn; the printed one is good no more."""

    by: str


class RestoreBackup(Record):
    """A supervisor has the backup with this head put in the place of the book. Not an entry of the book."""

    head: str
    by: str


PinChange = ResetPin | ChoosePin | RenewCode
Beside = PinChange | RestoreBackup
"""What is approved like a command, and isn't one."""


class Cost(Record):
    """What one hash takes: rounds, memory in KiB, threads."""

    rounds: int = 3
    memory: int = 65_536
    threads: int = 4


COST = Cost()  # when it rises, a PIN is hashed anew the next time it is right; tests set a cheap one


class NewPin(Record):
    """A PIN and its hash, made off the GUI thread; to be shown once, and kept."""

    pin: str = field(repr=False)
    hash: str = field(repr=False)


class FirstPins(Record):
    """The PINs of a new site, by officer, and its recovery code, which is printed once."""

    pins: Mapping[str, NewPin] = field(repr=False)
    code: NewPin = field(repr=False)


def normal(typed: str) -> str:
    """What was typed without blanks, its digits as ASCII: full-width digits are digits."""
    return "".join(str(decimal(sign)) if sign.isdecimal() else sign for sign in "".join(typed.split()))


def normal_code(typed: str) -> str:
    """A recovery code as letters and digits alone, however it was typed."""
    return "".join(filter(str.isalnum, normalize("NFKC", typed).upper()))


def checked(typed: str) -> str:
    """The PIN in ASCII digits; refused, with the reason, if it isn't one or too easy to guess."""
    pin = normal(typed)
    weakness = _misshapen(pin) or _guessable(pin)
    if weakness is not None:
        raise Refusal(say("pins", "PIN not possible"), weakness)
    return pin


def drawn(below: Callable[[int], int] = secrets.randbelow) -> str:
    """A PIN of six digits that nobody could foresee, and none of the weak ones."""
    while True:
        pin = f"{below(10**LEAST_DIGITS):0{LEAST_DIGITS}}"
        if _guessable(pin) is None:
            return pin


def drawn_code(below: Callable[[int], int] = secrets.randbelow) -> str:
    """A recovery code, as it is printed: groups of letters and digits that can't be misread."""
    groups = ("".join(LETTERS[below(len(LETTERS))] for _ in range(GROUP)) for _ in range(GROUPS))
    return "-".join(groups)


def new_pin(chosen: str | None = None) -> NewPin:
    """The PIN that was chosen (refused if weak), or else one drawn, with its hash. Slow; on any thread."""
    pin = drawn() if chosen is None else checked(chosen)
    return NewPin(pin, hashed(pin))


def new_code() -> NewPin:
    """A recovery code and its hash. Slow; on any thread."""
    code = drawn_code()
    return NewPin(code, hashed(normal_code(code)))


def first_pins(chosen: Mapping[str, str]) -> FirstPins:
    """The PINs with which a site begins, by officer: all of them, or a refusal. Slow; on any thread."""
    pins = {officer: checked(pin) for officer, pin in chosen.items()}
    return FirstPins({officer: NewPin(pin, hashed(pin)) for officer, pin in pins.items()}, new_code())


def wait_after(wrong: int) -> int:
    """For how many seconds no try counts after so many wrong ones in a row."""
    if wrong <= FREE_TRIES:
        return 0
    doublings = min(wrong - FREE_TRIES - 1, LONGEST_WAIT.bit_length())
    return min(FIRST_WAIT << doublings, LONGEST_WAIT)


def hashed(secret: str) -> str:
    """The argon2id hash of a PIN or code. Slow."""
    return _hasher(COST).hash(secret)


def matches(kept: str, secret: str) -> bool:
    """Whether the hash is that of this PIN or code. Slow."""
    from argon2.exceptions import VerifyMismatchError

    try:
        return _hasher(COST).verify(kept, secret)
    except VerifyMismatchError:
        return False


def outdated(kept: str) -> bool:
    """Whether the hash was made at another cost than today's."""
    return _hasher(COST).check_needs_rehash(kept)


@cache
def _hasher(cost: Cost) -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(cost.rounds, cost.memory, cost.threads)


def _misshapen(pin: str) -> Sentence | None:
    if not pin.isdecimal():
        return say("pins", "A PIN is made of digits, six or more.")
    if len(pin) < LEAST_DIGITS:
        return say("pins", "A PIN has six digits or more.")
    if len(pin) > MOST_DIGITS:
        return say("pins", "A PIN has at most {most} digits.", most=MOST_DIGITS)
    return None


def _guessable(pin: str) -> Sentence | None:
    if len(set(pin)) < 3:
        return say("pins", "A PIN of one or two different digits is guessed at once. Choose another one.")
    if _is_run(pin):
        return say("pins", "Digits in a row, up or down, are guessed at once. Choose another PIN.")
    if _is_pattern(pin):
        return say("pins", "A few digits over and over are guessed at once. Choose another PIN.")
    if _is_date(pin):
        return say("pins", "A date such as a birthday is guessed at once. Choose another PIN.")
    return None


def _is_run(pin: str) -> bool:
    """123456, 876543, 890123, and each digit several times: 112233."""
    digits = [int(digit) for place, digit in enumerate(pin) if pin[place - 1 : place] != digit]
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    return steps in ({1}, {9})


def _is_pattern(pin: str) -> bool:
    """121212, 123123, and those cut short: 1231231."""
    return any(pin.startswith(pin[period:]) for period in range(1, len(pin) // 2 + 1))


def _is_date(pin: str) -> bool:
    """yymmdd, ddmmyy, yyyymmdd, ddmmyyyy."""
    if len(pin) == 6:
        return _is_day(f"20{pin[:2]}", pin[2:4], pin[4:]) or _is_day(f"20{pin[4:]}", pin[2:4], pin[:2])
    if len(pin) == 8:
        return _is_day(pin[:4], pin[4:6], pin[6:]) or _is_day(pin[4:], pin[2:4], pin[:2])
    return False


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return int(year) in BIRTH_YEARS
