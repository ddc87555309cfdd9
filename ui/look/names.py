"""Names in which no line is broken: joined where they are painted, not where they are kept or read aloud."""

import re
from collections.abc import Iterable
from functools import cache

JOINER = "\u2060"
"""Draws nothing, has no width, and no line ends beside it."""
LONGEST = 8
"""Names that are longer may be broken: where it is narrow they have no room in one line."""

_CHINESE = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_known: set[str] = set()


def keep_whole(names: Iterable[str]) -> None:
    """From now on no line is broken in these; others may be anywhere between two Chinese signs."""
    fresh = {name for name in names if 1 < len(name) <= LONGEST and _CHINESE.search(name)} - _known
    if fresh:
        _known.update(fresh)
        _any_name.cache_clear()


def joined(text: str) -> str:
    """The text as it is painted in lines: its names joined."""
    return _any_name().sub(lambda name: JOINER.join(name[0]), text)


@cache
def _any_name() -> re.Pattern[str]:
    """Every name that is known, the longest first."""
    names = sorted(_known, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names)) if names else "(?!)")
