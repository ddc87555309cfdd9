"""Sentences for people, kept apart from the language in which they are shown.

A `Sentence` is an English pattern and the values that fill it. The floors below the screen say what
happened; the screen looks the pattern up in its translations. Patterns are literals, so that Qt's
`lupdate` finds them (`-tr-function-alias translate+=say`).
"""

import re
from collections.abc import Mapping
from datetime import date, datetime

from frontdesk.records import Record

_OF_ONE = {
    "answers": "answer",
    "agencies": "agency",
    "cells are": "cell is",
    "changes": "change",
    "clauses": "clause",
    "closed days were": "closed day was",
    "columns are": "column is",
    "consultants": "consultant",
    "days": "day",
    "digits": "digit",
    "entries": "entry",
    "entries were": "entry was",
    "files": "file",
    "files are": "file is",
    "letters": "letter",
    "minutes": "minute",
    "owed turns": "owed turn",
    "owed turns were": "owed turn was",
    "parties": "party",
    "parties wait": "party waits",
    "people": "person",
    "rows are": "row is",
    "seconds": "second",
    "times": "time",
    "turns": "turn",
    "turns are": "turn is",
    "turns were": "turn was",
    "visits": "visit",
    "weeks": "week",
    "wrong tries": "wrong try",
}
"""What is counted in our sentences, with the verb where one follows, and how it is said of one."""
_COUNTED = re.compile(rf"\{{(\w+)\}} ({'|'.join(sorted(_OF_ONE, key=len, reverse=True))})\b")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")


class Sentence(Record):
    """An English pattern with `{names}`, and what fills them: text, numbers, days, or other sentences."""

    context: str
    pattern: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        texts = {name: _in_english(value) for name, value in self.values}
        return agreeing(self.pattern, texts).format(**texts)


def agreeing(pattern: str, texts: Mapping[str, str]) -> str:
    """The English pattern as it agrees with the numbers that fill it: of one, `{count} people` is `{count}
    person`, and `{number} turns were` is `{number} turn was`."""
    if "1" not in texts.values():
        return pattern
    return _COUNTED.sub(
        lambda of: f"{{{of[1]}}} {_OF_ONE[of[2]]}" if texts.get(of[1]) == "1" else of[0], pattern
    )


def counted(number: int, many: str) -> str:
    """`1 turn`, `2 turns`: outside of sentences."""
    return agreeing(f"{{number}} {many}", {"number": str(number)}).format(number=number)


def day_in_english(day: date) -> str:
    """A day as people write it: 26 Sept 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _in_english(value: object) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return day_in_english(value)
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(map(_in_english, value))
    return str(value)


def say(context: str, pattern: str, **values: object) -> Sentence:
    """The sentence made of `pattern` and `values`; `context` is its chapter in the translations."""
    return Sentence(context, pattern, tuple(values.items()))


def together(sentences: "list[Sentence]") -> Sentence:
    """Several sentences as one, a space between each two."""
    names = [f"part{number}" for number in range(len(sentences))]
    pattern = " ".join(f"{{{name}}}" for name in names)
    return Sentence("", pattern, tuple(zip(names, sentences, strict=True)))
