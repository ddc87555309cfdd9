"""Sentences for people, kept apart from the language in which they are shown.

A `Sentence` is an English pattern and the values that fill it. The floors below the screen say what
happened; the screen looks the pattern up in its translations. Patterns are literals, so that Qt's
`lupdate` finds them (`-tr-function-alias translate+=say`).
"""

from datetime import date, datetime

from frontdesk.records import Record

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")


class Sentence(Record):
    """An English pattern with `{names}`, and what fills them: text, numbers, days, or other sentences."""

    context: str
    pattern: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.pattern.format(**{name: _in_english(value) for name, value in self.values})


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
