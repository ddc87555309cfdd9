"""Telephone numbers: one way to write each, and how they are shown to those who needn't know them."""

import re
import unicodedata

from frontdesk.errors import Refusal
from frontdesk.words import Sentence, say

SHORTEST, LONGEST = 7, 15

_CHINA = re.compile(r"(?:\+|00)86")
_MOBILE_WITH_COUNTRY = re.compile(r"86(1[3-9]\d{9})")
_BRACKETS = frozenset("()[]{}")


def normal(text: str) -> str:
    """The digits of a number, full-width ones too, without spaces, dashes, brackets and China's prefix.

    A foreign number keeps its country as +852…. Refuses letters, fewer than 7 digits and more than 15.
    """
    kept = "".join(map(_plain, unicodedata.normalize("NFKC", text)))
    number = _without_china(kept)
    digits = number.removeprefix("+")
    if not (digits.isascii() and digits.isdecimal()) and digits:
        raise _refused(
            say("office", "A telephone number has digits only, perhaps with spaces, dashes and a +.")
        )
    if len(digits) < SHORTEST:
        raise _refused(say("office", "It has fewer than {count} digits. Is one missing?", count=SHORTEST))
    if len(digits) > LONGEST:
        raise _refused(say("office", "It has more than {count} digits.", count=LONGEST))
    return number


def masked(number: str) -> str:
    """The number with its middle hidden: 138****8000. Always hides four digits or more."""
    sign = "+" if number.startswith("+") else ""
    digits = number.removeprefix("+")
    head, tail = min(3, max(0, len(digits) - 8)), min(4, max(0, len(digits) - 4))
    hidden = len(digits) - head - tail
    return sign + digits[:head] + "*" * hidden + digits[head + hidden :]


def _plain(letter: str) -> str:
    """Digits of any script as ASCII; nothing for what only divides them."""
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    divides = letter.isspace() or letter in _BRACKETS or unicodedata.category(letter) in ("Pd", "Cf")
    return "" if divides or letter == "\N{MINUS SIGN}" else letter


def _without_china(number: str) -> str:
    if match := _CHINA.match(number):
        return number[match.end() :]
    if match := _MOBILE_WITH_COUNTRY.fullmatch(number):
        return match[1]
    return "+" + number[2:] if number.startswith("00") else number


def _refused(sentence: Sentence) -> Refusal:
    return Refusal(say("office", "This is not a telephone number"), sentence)
