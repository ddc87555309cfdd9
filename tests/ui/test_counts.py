"""Of one thing nobody says “1 turns”: whatever a sentence counts agrees with its number in English."""

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.verify import Report, lines_of
from frontdesk.words import agreeing, counted, say
from ui.translations.catalogues import ENGLISH
from ui.words import number_text, use_language, words

COUNTS = (
    *("call", "called", "closed", "columns", "count", "days", "entries", "files", "found", "gap", "given"),
    *("hours", "left", "limit", "lines", "minutes", "most", "number", "parties", "people", "rows", "seconds"),
    *("shown", "times", "turns", "visit", "visits", "weeks", "wrong", "years"),
)
SINGULAR = {"is", "was", "has", "s", "less", "this", "its", "across"}
IN_PATTERN = re.compile(rf"\{{({'|'.join(COUNTS)})\}} ([a-z]+)(?: ([a-z]+))?")


def patterns() -> list[str]:
    """Every English text of the program that says a number and then what is counted."""
    messages = ElementTree.parse(ENGLISH).iter("message")
    sources = {source.text or "" for message in messages if (source := message.find("source")) is not None}
    return sorted(source for source in sources if IN_PATTERN.search(source))


def many(word: str) -> bool:
    return word == "people" or (word.endswith("s") and word not in SINGULAR)


def test_there_are_such_texts() -> None:
    assert len(patterns()) > 30


@pytest.mark.parametrize("pattern", patterns())
def test_what_is_counted_agrees_with_one(pattern: str) -> None:
    said = agreeing(pattern, dict.fromkeys(COUNTS, "1"))
    for found in IN_PATTERN.finditer(said):
        assert not many(found[2]), found[0]
        assert found[3] not in ("are", "were", "wait", "people", "tries", "turns", "days"), found[0]


def test_only_what_is_one_is_said_of_one(qapp: QApplication) -> None:
    use_language(qapp, "en")
    assert words("desk_page", "{count} people", count=2) == "2 people"
    assert words("desk_page", "{count} people", count=number_text(1)) == "1 person"
    both = words("sheet", "visit {visit} days, call {call} days", visit=1, call=15)
    assert both == "visit 1 day, call 15 days"
    use_language(qapp, "zh_CN")
    assert words("desk_page", "{count} people", count=1) == "1 人"


def test_sentences_of_the_core_and_of_the_command_line_agree_too() -> None:
    assert str(say("told", "The newest action was taken back ({count} entries).", count=1)).endswith(
        "(1 entry)."
    )
    assert (counted(1, "parties"), counted(12, "parties")) == ("1 party", "12 parties")
    report = Report(True, 0, "a.day.json", "b", "2026-09-26", entries=1, turns=1, counted=1)
    assert "1 entry, 1 turn, 1 of them counted," in lines_of(report)[0]
