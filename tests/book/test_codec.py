"""Entries as canonical JSON and back."""

import json
import math
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings

from frontdesk.book.codec import (
    canonical,
    data_of,
    decoded,
    encoded,
    fraction_text,
    kind_of,
    moment_of,
    moment_text,
    public,
)
from frontdesk.book.entries import KINDS, Entry, SignedIn, What
from tests.book.samples import record, whats

quick = settings(deadline=None, suppress_health_check=list(HealthCheck))
AT = datetime(2026, 9, 26, 1, 2, 3, 4000, tzinfo=UTC)


@given(whats)
@settings(quick, max_examples=400)
def test_what_is_written_is_what_is_read(what: What) -> None:
    written = json.loads(canonical(encoded(what)))
    read, clock = decoded(kind_of(what), written)
    assert (read, clock) == (what, None)
    assert canonical(encoded(read)) == canonical(encoded(what))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_written_and_read(kind: str) -> None:
    @given(record(KINDS[kind]))
    @settings(quick, max_examples=10)
    def there_and_back(what: What) -> None:
        assert kind_of(what) == kind
        assert decoded(kind, json.loads(canonical(encoded(what)))) == (what, None)

    there_and_back()


def holds_floats(value: object) -> bool:
    if isinstance(value, dict):
        return any(map(holds_floats, value.values()))
    return any(map(holds_floats, value)) if isinstance(value, list) else isinstance(value, float)


@given(whats)
@quick
def test_no_float_is_ever_written(what: What) -> None:
    assert not holds_floats(json.loads(canonical(encoded(what))))


def test_a_kind_from_elsewhere_is_no_entry_of_ours() -> None:
    with pytest.raises(KeyError):
        decoded("weather_changed", {})


def test_a_clock_set_back_is_written_beside_the_rest() -> None:
    entry = Entry(2, AT, "desk", SignedIn("a1"), "p", "h", AT - timedelta(hours=1))
    assert data_of(entry) == {"consultant": "a1", "clock": "2026-09-26T00:02:03.004Z"}
    assert decoded("signed_in", data_of(entry)) == (SignedIn("a1"), AT - timedelta(hours=1))
    assert list(public(entry)) == ["seq", "at", "by", "kind", "data", "prev", "hash"]


# RFC 8785, for what the book may hold: sections 3.2.2.2 (strings), 3.2.3 (order), 3.2.4 (UTF-8).
CANONICAL = {
    "order of keys": ({"b": 1, "a": 2, "A": 3, "": 4, "aa": 5}, '{"":4,"A":3,"a":2,"aa":5,"b":1}'),
    "no blanks": ({"a": [1, {"b": [None, True, False]}]}, '{"a":[1,{"b":[null,true,false]}]}'),
    "quotes and backslash": ('"\\', '"\\"\\\\"'),
    "short escapes": ("\b\t\n\f\r", '"\\b\\t\\n\\f\\r"'),
    "other controls, lower case": ("\x00\x0f\x1f", '"\\u0000\\u000f\\u001f"'),
    "no escape for a slash, DEL, or line separators": ("/\x7f\u2028\u2029", '"/\x7f\u2028\u2029"'),
    "letters as they are": ("€ é 顾问 𠮷 😂", '"€ é 顾问 𠮷 😂"'),
    "the RFC's own string": ('\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'),
    "whole numbers": ([0, -1, 2**53 - 1], "[0,-1,9007199254740991]"),
    "empty ones": ([{}, [], ""], '[{},[],""]'),
}


@pytest.mark.parametrize(("value", "text"), CANONICAL.values(), ids=CANONICAL.keys())
def test_canonical_json(value: object, text: str) -> None:
    assert canonical(value) == text.encode()


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_is_no_json_is_not_written(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical(number)


def test_half_a_letter_is_not_written() -> None:
    with pytest.raises(UnicodeEncodeError):
        canonical("\ud800")


MOMENTS = {
    "whole seconds": (datetime(2026, 9, 26, 1, tzinfo=UTC), "2026-09-26T01:00:00.000Z"),
    "milliseconds": (AT, "2026-09-26T01:02:03.004Z"),
    "Shanghai": (
        datetime(2026, 9, 26, 7, 30, tzinfo=timezone(timedelta(hours=8))),
        "2026-09-25T23:30:00.000Z",
    ),
}


@pytest.mark.parametrize(("moment", "text"), MOMENTS.values(), ids=MOMENTS.keys())
def test_a_moment(moment: datetime, text: str) -> None:
    assert moment_text(moment) == text
    assert moment_of(text) == moment


@pytest.mark.parametrize(
    ("number", "text"),
    [(Fraction(0), "0"), (Fraction(2, 4), "1/2"), (Fraction(-7, 6), "-7/6"), (Fraction(-3), "-3")],
)
def test_an_exact_number(number: Fraction, text: str) -> None:
    assert fraction_text(number) == text
