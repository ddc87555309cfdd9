"""The guide's texts: where they lie, what they are called, what is found in them. No widgets here.

A text is Markdown. `[F2](action:first_visit)` is a key, `[rule sheet](guide:sheet)` another text, and a
picture `![…](../pictures/desk-en.png)`; one that isn't there yet is left out.
"""

import re
from functools import cache
from pathlib import Path

from ui.theme import ASSETS

FOLDER = ASSETS / "guide"
KEYS = "keys"
TOPICS = (
    *("start", "desk", "people", "return", "guests", "override", "after", "why"),
    *("close", "proof", "sheet", "rights", "roster", "history", "reports", "board", "settings"),
)
_PICTURE = re.compile(r"^!\[[^\]]*\]\(\.\./pictures/([^)]+)\)\n*", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def file_of(topic: str, language: str) -> Path:
    """Where the text lies."""
    return FOLDER / language / f"{topic}.md"


@cache
def markdown(topic: str, language: str) -> str:
    """The text as it was written. An unknown topic is a FileNotFoundError."""
    return file_of(topic, language).read_text(encoding="utf-8")


def title(topic: str, language: str) -> str:
    """What the text is called: its first line."""
    return markdown(topic, language).split("\n", 1)[0].lstrip("# ").strip()


def pictures(topic: str, language: str) -> list[str]:
    """The names of its pictures, whether they are there or not."""
    return _PICTURE.findall(markdown(topic, language))


def shown(topic: str, language: str) -> str:
    """The text without pictures that aren't made yet."""
    body = markdown(topic, language)
    there = FOLDER / "pictures"
    return _PICTURE.sub(lambda found: found[0] if (there / found[1]).is_file() else "", body)


def plain(topic: str, language: str) -> str:
    """What a search looks through: the words alone."""
    return _LINK.sub(r"\1", _PICTURE.sub("", markdown(topic, language))).casefold()


def found(language: str, query: str) -> list[str]:
    """The topics in whose text every word stands that was typed; first those that are called so, then those
    in which it stands most often."""
    asked = query.casefold().split()
    of = [topic for topic in TOPICS if all(word in plain(topic, language) for word in asked)]
    return sorted(of, key=lambda topic: _distance(topic, language, asked))


def _distance(topic: str, language: str, asked: list[str]) -> tuple[bool, int]:
    called = title(topic, language).casefold()
    text = plain(topic, language)
    return not all(word in called for word in asked), -sum(map(text.count, asked))
