"""The hash chain: nothing can be changed unnoticed, and a stranger gets the same hashes."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from frontdesk.book.chain import GENESIS, Head, checkpoint, hash_of, sealed, short
from frontdesk.book.codec import canonical, decoded, moment_of, public
from frontdesk.book.entries import Entry, SignedIn, SignedOut, What
from frontdesk.desk.commands import FirstVisit, SeeOff
from frontdesk.reports.day_file import day_document, day_file_name, day_file_text
from frontdesk.verify import verify_document
from tests.book.samples import whats
from tests.office import MORNING, SATURDAY, Clock, opened, two_agencies

EXAMPLE = json.loads((Path(__file__).parents[1] / "vectors" / "example.day.json").read_bytes())


def by_a_stranger(book: str, entry: dict[str, Any]) -> str:
    """The hash by dayfile.md, in as many lines as it takes."""
    body = {name: entry[name] for name in ("at", "by", "data", "kind", "prev", "seq")} | {"book": book}
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def chain(*of: What, start: datetime = MORNING) -> list[Entry]:
    return list(sealed("office", Head(), of, "desk", start))


def test_entries_are_linked() -> None:
    first, second = chain(SignedIn("a1"), SignedOut("a1"))
    assert (first.seq, first.prev) == (1, GENESIS)
    assert (second.seq, second.prev) == (2, first.hash)
    assert first.at == second.at == MORNING


@given(whats)
@settings(deadline=None)
def test_a_stranger_gets_the_same_hash(what: What) -> None:
    (entry,) = chain(what)
    assert entry.hash == hash_of("office", entry) == by_a_stranger("office", public(entry))


@pytest.mark.parametrize("number", range(len(EXAMPLE["entries"])))
def test_the_example_of_the_format(number: int) -> None:
    entry = EXAMPLE["entries"][number]
    body = {name: entry[name] for name in ("at", "by", "data", "kind", "prev", "seq")}
    text = canonical(body | {"book": EXAMPLE["book"]})
    assert hashlib.sha256(text).hexdigest() == entry["hash"]


def test_a_sign_in_of_the_example_is_sealed_alike() -> None:
    before, theirs = EXAMPLE["entries"][:2]
    head = Head(before["seq"], before["hash"], moment_of(before["at"]))
    what, _ = decoded(theirs["kind"], theirs["data"])
    (ours,) = sealed(EXAMPLE["book"], head, [what], theirs["by"], moment_of(theirs["at"]))
    assert public(ours) == theirs


def test_the_example_ends_with_its_checkpoint() -> None:
    last = EXAMPLE["entries"][-1]
    assert checkpoint(EXAMPLE["book"], Head(last["seq"], last["hash"])) == EXAMPLE["checkpoint"]


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a JSON value where something stands."""
    for key, inside in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*way, key)
        if isinstance(inside, dict | list):
            yield from places(inside, (*way, key))


def changed(document: dict[str, Any], way: tuple[Any, ...]) -> dict[str, Any]:
    """The document with another thing at this place."""
    copy = json.loads(json.dumps(document))
    holder = copy
    for key in way[:-1]:
        holder = holder[key]
    old = holder[way[-1]]
    match old:
        case bool():
            holder[way[-1]] = not old
        case int():
            holder[way[-1]] = old + 1
        case str():
            holder[way[-1]] = old + "0"
        case None:
            holder[way[-1]] = "0"
        case dict():
            holder[way[-1]] = {**old, "more": 1}
        case _:
            holder[way[-1]] = [*old, "more"]
    return dict(copy)


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    desk = opened(tmp_path_factory.mktemp("book") / "b.db", two_agencies(), Clock(), "a1", "b1")
    desk.do(FirstVisit("v1", 3))
    desk.do(SeeOff("v1"))
    written = day_document("office", str(SATURDAY), desk.entries)
    desk.close()
    return written


def test_any_change_of_any_field_is_noticed(document: dict[str, Any]) -> None:
    """Also by the verifier, which shares no code with us."""
    assert verify_document(document).ok
    ways = list(places(document["entries"]))
    assert len(ways) > 200
    for way in ways:
        other = changed(document, ("entries", *way))
        assert not verify_document(other).ok, way
        assert not stands(other["entries"]), way


def stands(entries: list[Any]) -> bool:
    """Whether every hash and link fits, as a stranger sees it."""
    prev = GENESIS
    for seq, entry in enumerate(entries, 1):
        if not isinstance(entry, dict) or entry.keys() != {"seq", "at", "by", "kind", "data", "prev", "hash"}:
            return False
        if (entry["seq"], entry["prev"], entry["hash"]) != (seq, prev, by_a_stranger("office", entry)):
            return False
        prev = entry["hash"]
    return True


def test_the_book_it_belongs_to_is_part_of_the_hash() -> None:
    (entry,) = chain(SignedIn("a1"))
    assert hash_of("elsewhere", entry) != entry.hash
    for other in (
        replace(entry, seq=2),
        replace(entry, by="me"),
        replace(entry, at=entry.at + timedelta(milliseconds=1)),
        replace(entry, prev="f" * 64),
        replace(entry, what=SignedOut("a1")),
        replace(entry, clock=entry.at),
    ):
        assert hash_of("office", other) != entry.hash


def test_a_clock_set_back_is_written_as_the_last_time_seen() -> None:
    said = MORNING - timedelta(hours=1)
    first, second = sealed("office", Head(7, "f" * 64, MORNING), [SignedIn("a"), SignedIn("b")], "desk", said)
    assert (first.seq, first.at, first.clock) == (8, MORNING, said)
    assert (second.at, second.clock) == (MORNING, said)
    assert public(first)["data"]["clock"] == "2026-09-26T00:00:00.000Z"


def test_a_clock_that_goes_on_is_not_mentioned() -> None:
    for later in (MORNING, MORNING + timedelta(seconds=1)):
        (entry,) = sealed("office", Head(7, "f" * 64, MORNING), [SignedIn("a")], "desk", later)
        assert (entry.at, entry.clock) == (later, None)


SHORT = {
    "zeros": ("0" * 64, "0000 0000"),
    "ones": ("f" * 64, "ZZZZ ZZZZ"),
    "each letter of the alphabet in its place": (
        # 5 bits each: 0 1 2 3 4 5 6 7
        f"{0b00000_00001_00010_00011_00100_00101_00110_00111:010x}" + "0" * 54,
        "0123 4567",
    ),
    "letters, without I, L, O and U": (
        f"{0b10001_10010_10011_10100_10101_10110_11010_11011:010x}" + "f" * 54,
        "HJKM NPTV",
    ),
}


@pytest.mark.parametrize(("head", "shown"), SHORT.values(), ids=SHORT.keys())
def test_a_head_for_people(head: str, shown: str) -> None:
    assert short(head) == shown


def test_a_checkpoint_is_three_lines() -> None:
    assert checkpoint("office", Head(12, "ab", datetime.now(UTC))) == "frontdesk/office\n12\nab\n"


def test_the_day_file_as_text_is_the_document(tmp_path: Path) -> None:
    desk = opened(tmp_path / "b.db", two_agencies(), Clock(), "a1")
    text = day_file_text("office", str(SATURDAY), desk.entries)
    assert json.loads(text) == day_document("office", str(SATURDAY), desk.entries)
    assert len(text.splitlines()) == len(desk.entries) + 2
    assert day_file_name("office", str(SATURDAY)) == "office-2026-09-26.day.json"
    desk.close()
