"""Roles of type, and how large they are now. Everybody but `ui/theme.py` asks there."""

import re
from collections.abc import Mapping
from types import MappingProxyType

SCALES = (100, 125, 150)

# Logical pixels and weight of each role of type, at 100 %.
TYPE: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "caption": (12, 400),
        "key": (12, 500),
        "small": (13, 400),
        "small_name": (13, 700),
        "body": (14, 400),
        "reason": (15, 400),
        "name": (15, 700),
        "heading": (17, 700),
        "company": (19, 700),
        "title": (22, 700),
        "figure": (30, 700),
        "hero": (64, 700),
        "called": (84, 700),
    }
)
LARGE, FIELD = 28, 36
"""From this size on, type is large enough as it is; and how high a field is inside its frame."""
_IN_STYLE = re.compile(r"(font-size|m(?:in|ax)-height): (\d+)px")
_now = [100]


def scale() -> int:
    """The size of type in use, in percent."""
    return _now[0]


def set_scale(percent: int) -> None:
    """Use this size from now on; one that isn't offered counts as 100."""
    _now[0] = percent if percent in SCALES else 100


def px(length: int) -> int:
    """A length that holds text, at the size in use."""
    return round(length * scale() / 100)


def grown(length: int) -> int:
    """A length on a page that has no room to spare: it grows by a third of what the type grows."""
    return (2 * length + px(length)) // 3


def type_of(role: str) -> tuple[int, int]:
    """Pixels and weight of a role at the size in use. What is read from afar is large enough as it is."""
    size, weight = TYPE[role]
    return (size if size >= LARGE else px(size)), weight


def scaled_style(sheet: str) -> str:
    """The stylesheet's own sizes of type, and the heights of fields, at the size in use."""
    return _IN_STYLE.sub(lambda found: f"{found[1]}: {_larger(int(found[2]))}px", sheet)


def _larger(length: int) -> int:
    return px(length) if 12 <= length < LARGE or length == FIELD else length
