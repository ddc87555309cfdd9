"""The verifier has a quick way to read what is written plainly; it judges each file as the slow way does."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from frontdesk.verify import Report, read_quickly, verify_files
from tests.reports.paper_book import Data, seal
from tests.reports.vectors import FOLDER

FILES = {file.name: file.read_bytes() for file in sorted(FOLDER.glob("*.day.json"))}
EXAMPLE = FILES["example.day.json"]
PLAIN, ESCAPED = b'"format"', b'"\\u0066ormat"'  # the same key; an escape more, and the slow way is taken
FIELD = re.compile(rb'"[a-z_]+": ("[^"]*"|[0-9a-z]+),\s*')
MARKS = ['"', "\\", "\\n", "\\u0041", " ", ",", ":", "{", "}", "[", "]", "-", "\n"]
PIECES = [*MARKS, "0", "1.0", "1e2", "9" * 16, '"x": 1, ', '"",', "null", "true", "😀", "\ue000", "\udcff"]


def judged(content: bytes) -> Report:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "a.day.json"
        file.write_bytes(content)
        (report,) = verify_files([file])
    return report


def judgement(content: bytes) -> tuple[object, ...]:
    """What is found; of a file that is none, how that is said tells the place, which an escape moves."""
    found = judged(content)
    said = found.sentence if found.status < 2 else ""
    return (
        found.status,
        found.entries,
        found.turns,
        found.head,
        found.seq,
        found.found,
        found.expected,
        said,
    )


def both(content: bytes) -> list[tuple[object, ...]]:
    """What is found as it stands, and in the slow way."""
    escaped = content.replace(PLAIN, ESCAPED, 1)
    assert PLAIN not in content or read_quickly(escaped) is None
    return [judgement(content), judgement(escaped)]


def written(document: Data) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode("utf-8", "surrogatepass")


def sealed(change: Callable[[Data], object]) -> bytes:
    """The example with one change, its fingerprints made to fit."""
    document = json.loads(EXAMPLE)
    change(document)
    return written(seal(document))


@pytest.mark.parametrize("name", FILES)
def test_files_that_are_written_plainly_are_read_quickly(name: str) -> None:
    assert read_quickly(FILES[name]) is not None
    as_it_stands, slow = both(FILES[name])
    assert as_it_stands == slow
    assert as_it_stands[0] == 0


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_bytes_changed_at_random_are_judged_alike(name: str, data: st.DataObject) -> None:
    content = FILES[name]
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content)))
        gone = data.draw(st.integers(0, 3))
        piece = data.draw(st.sampled_from(PIECES)).encode("utf-8", "surrogateescape")
        content = content[:at] + piece + content[at + gone :]
    as_it_stands, slow = both(content)
    assert as_it_stands == slow


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_a_field_that_stands_twice_is_refused_both_ways(name: str, data: st.DataObject) -> None:
    fields = list(FIELD.finditer(FILES[name]))
    twice = fields[data.draw(st.integers(0, len(fields) - 1))]
    content = FILES[name][: twice.start()] + twice.group() + FILES[name][twice.start() :]
    assert [found[0] for found in both(content)] == [2, 2]


def laid_out(value: Any, chance: Random, *, escapes: bool) -> str:
    """JSON in any layout: blanks and line ends, escapes, keys in any order (but those of an entry)."""
    blank = chance.choice(["", "", " ", "\n", "\t", " \r\n"])
    if isinstance(value, str):
        escaped = escapes and chance.random() < 0.1 and max(value, default="") < "\ud800"
        text = "".join(f"\\u{ord(sign):04x}" for sign in value)
        return f'"{text}"' if escaped else json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        items = [laid_out(each, chance, escapes=escapes) for each in value]
        return f"[{blank}" + f"{blank},".join(items) + f"{blank}]"
    if isinstance(value, dict):
        names = [*value] if "hash" in value and not escapes else chance.sample([*value], len(value))
        pairs = [
            f"{json.dumps(name)}{blank}:{laid_out(value[name], chance, escapes=escapes)}" for name in names
        ]
        return f"{{{blank}" + f",{blank}".join(pairs) + f"{blank}}}"
    return json.dumps(value)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.randoms(use_true_random=False), st.booleans())
def test_however_a_file_is_laid_out_the_verdict_and_the_head_are_the_same(
    name: str, chance: Random, escapes: bool
) -> None:
    content = laid_out(json.loads(FILES[name]), chance, escapes=escapes).encode()
    assert judgement(content) == judgement(FILES[name])


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["\x7f", "'", " ", "😀"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@settings(max_examples=300, deadline=None)
@given(VALUES)
def test_whatever_an_entry_holds_is_judged_alike(value: Any) -> None:
    as_it_stands, slow = both(sealed(lambda document: document["entries"][3]["data"].update(note=value)))
    assert as_it_stands == slow


def renamed(document: Data) -> None:
    """The field `by` of an entry has another name, and stands where `by` would."""
    entry = document["entries"][3]
    document["entries"][3] = {"who" if name == "by" else name: value for name, value in entry.items()}


def swapped(document: Data) -> None:
    """In an entry, `by` stands before `at`."""
    entry = document["entries"][3]
    document["entries"][3] = {name: entry[name] for name in ("seq", "by", "at", *[*entry][3:])}


def number_and_twice() -> bytes:
    """A number where text should stand, hashed as if it were text; a field that stands twice makes up for
    the missing quotation marks."""
    content = sealed(lambda document: document["entries"][3].update(by="7"))
    return content.replace(b'"by": "7"', b'"by": 7', 1).replace(b'"party": 2', b'"party": 1, "party": 2', 1)


def escapes_elsewhere() -> bytes:
    """As many escapes as in the checkpoint, but in an entry."""
    document = json.loads(sealed(lambda document: document["entries"][3].update(by='a"b"c"d')))
    return written(document | {"checkpoint": "none"})


def after_the_close() -> bytes:
    """What was written when the day was over: the chain holds, all the same."""
    document = json.loads(EXAMPLE)
    closed = document["entries"][-1]
    later = {**document["entries"][-2], "seq": closed["seq"] + 1, "at": closed["at"]}
    document["entries"].append(later)
    return written(seal(document))


def numbered_anew() -> bytes:
    """Entries are counted from a number that not every language holds."""
    document = json.loads(EXAMPLE)
    for entry in document["entries"]:
        entry["seq"] += 10**16
    return written(seal(document))


def noted(note: Any) -> bytes:
    return sealed(lambda document: document["entries"][3]["data"].update(note=note))


def turned(**fields: Any) -> bytes:
    """The first turn of the day is told in another way."""
    return sealed(
        lambda document: next(
            entry["data"] for entry in document["entries"] if entry["kind"] == "turn_given"
        ).update(fields)
    )


UNUSUAL: dict[str, tuple[bytes, int]] = {
    "many digits in a text": (noted("9" * 40), 0),
    "many digits behind a comma in a text": (noted("a," + "9" * 20), 0),
    "a number too long in a list": (noted([1, 9**40]), 1),
    "a number too long below zero": (noted({"x": -(10**15)}), 1),
    "a number that is a key": (noted({"9" * 20: 1}), 0),
    "entries numbered too high": (numbered_anew(), 1),
    "one for yes": (turned(counts=1), 1),
    "yes for one": (turned(sheet_version=True), 1),
    "a field more in a turn": (turned(note="x"), 0),
    "a visit that is a list": (turned(visit=[]), 1),
    "an entry after the close": (after_the_close(), 1),
    "a day that is none": (sealed(lambda d: d["entries"][3].update(at="2026-02-30T01:00:00.000Z")), 1),
    "a time before the last": (sealed(lambda d: d["entries"][3].update(at="2026-01-01T01:00:00.000Z")), 1),
    "keys in the order of Unicode, not of UTF-16": (noted({"\uff0c": 1, "\U0001f600": 2}), 1),
    "wide signs in a text": (noted("\uff08甲\uff09"), 0),
    "a minus before nothing": (EXAMPLE.replace(b'"party": 2', b'"party": -0', 1), 1),
    "a number with a point": (EXAMPLE.replace(b'"party": 2', b'"party": 2.0', 1), 1),
    "a number too long for some": (sealed(lambda d: d["entries"][3]["data"].update(note=10**15)), 1),
    "the longest one for all": (sealed(lambda d: d["entries"][3]["data"].update(note=10**15 - 1)), 0),
    "half a character": (EXAMPLE.replace(b'"by": "desk"', b'"by": "\\ud800"', 1), 1),
    "a file without blanks": (json.dumps(json.loads(EXAMPLE), separators=(",", ":")).encode(), 0),
    "quotation marks in a text": (sealed(lambda d: d["entries"][3]["data"].update(note='"x": 1')), 0),
    "a line end in a text": (sealed(lambda d: d["entries"][3]["data"].update(note="a\nb")), 0),
    "other letters": (sealed(lambda d: d["entries"][3]["data"].update(note="顾问")), 0),
    "somebody who is a number": (sealed(lambda d: d["entries"][3].update(by=7)), 1),
    "a number, and a field that stands twice": (number_and_twice(), 2),
    "escapes in another place": (escapes_elsewhere(), 1),
    "a field by another name": (sealed(renamed), 1),
    "two fields the other way round": (sealed(swapped), 0),
    "a field too many": (sealed(lambda d: d["entries"][3].update(note="x")), 1),
    "fields in another order": (
        sealed(lambda d: d.update(entries=[dict(reversed(entry.items())) for entry in d["entries"]])), 0,
    ),
    "an entry that is none": (EXAMPLE.replace(b'"entries": [', b'"entries": [null,', 1), 1),
}  # fmt: skip


@pytest.mark.parametrize("what", UNUSUAL)
def test_the_unusual_is_judged_alike(what: str) -> None:
    content, status = UNUSUAL[what]
    assert content != EXAMPLE
    as_it_stands, slow = both(content)
    assert as_it_stands == slow
    assert as_it_stands[0] == status
