"""An old slip: what somebody typed or scanned from paper, read as the beginning of a line's hash."""

import re
import unicodedata

from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.words import Sentence, say

WHOLE, SHORT = 64, 8
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE = re.compile(r"frontdesk/(?P<site>\S+)\s+(?P<seq>\d{1,15})\s+(?P<head>[0-9a-z\s]+)", re.IGNORECASE)
_BETWEEN = re.compile(r"[\W_]+|[^\x00-\x7f]+")
# What the eye takes for something else, and neither way of writing uses for anything of its own.
_AS_HEX = str.maketrans("oilsz", "01152")
_AS_SHORT = str.maketrans("OILU", "011V")


class Slip(Record):
    """`starts`: how the hash may begin, in lower-case hex; more than one where the short form can be read
    both ways. `site` and `seq`: where the whole checkpoint was scanned."""

    starts: tuple[str, ...]
    site: str | None = None
    seq: int | None = None

    @property
    def whole(self) -> bool:
        """Whether the whole hash stands on the paper, so that there is no doubt."""
        return len(self.starts[0]) == WHOLE


def read_slip(text: str) -> Slip:
    """The slip as it was typed: the checkpoint of the QR code, a whole head, its beginning (eight signs or
    more), or the short form as printed. Blanks, capitals, full-width signs, and O for 0 make no difference.
    Refused where that can be no head."""
    plain = unicodedata.normalize("NFKC", text)
    if (code := _CODE.search(plain)) is not None:
        return Slip((_hex(_letters(code["head"])),), code["site"], int(code["seq"]))
    letters = _letters(plain)
    if len(letters) < SHORT:
        raise _refused(
            say("slip", "A check text has 64 signs, its short form 8; these are {count}.", count=len(letters))
        )
    if len(letters) == SHORT:
        return Slip(_both(letters))
    return Slip((_hex(letters),))


def unfinished_code(text: str) -> bool:
    """Whether this is the beginning of a checkpoint that a scanner is still typing, line by line."""
    plain = unicodedata.normalize("NFKC", text).lstrip().lower()
    return plain.startswith("frontdesk/") and len(plain.split()) < len(("site", "seq", "head"))


def _letters(text: str) -> str:
    """The signs alone, without what stands between them and without Chinese words around them."""
    return _BETWEEN.sub("", text)


def _both(letters: str) -> tuple[str, ...]:
    """Eight signs: the short form, or the beginning of the whole one, or either."""
    short = letters.upper().translate(_AS_SHORT)
    starts = [_bits(short)] if set(short) <= set(ALPHABET) else []
    whole = letters.lower().translate(_AS_HEX)
    if set(whole) <= set("0123456789abcdef"):
        starts.append(whole)
    if not starts:
        raise _strange(letters, ALPHABET)
    return tuple(starts)


def _bits(short: str) -> str:
    """The first 40 bits of the hash, as hex."""
    number = 0
    for sign in short:
        number = number * 32 + ALPHABET.index(sign)
    return f"{number:010x}"


def _hex(letters: str) -> str:
    whole = letters.lower().translate(_AS_HEX)
    if not set(whole) <= set("0123456789abcdef"):
        raise _strange(whole, "0123456789abcdef")
    if len(whole) > WHOLE:
        raise _refused(say("slip", "A check text has 64 signs; these are {count}.", count=len(whole)))
    return whole


def _strange(letters: str, known: str) -> Refusal:
    strange = next(sign for sign in letters.upper() if sign not in known.upper())
    return _refused(say("slip", "“{sign}” stands in no check text. Look at the paper again.", sign=strange))


def _refused(sentence: Sentence) -> Refusal:
    return Refusal(say("slip", "This is no check text"), sentence)
