"""Entries as canonical JSON and back (RFC 8785, for integers, strings, booleans, null, lists, objects).

Exact numbers are strings in lowest terms: `"0"`, `"1/2"`, `"-7/6"`. Moments are UTC with milliseconds:
`2026-09-26T01:00:00.000Z`. No floats, ever.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import Any, get_type_hints

from frontdesk.book.decisions import Decision, Expected, OwedGiven, Suspended
from frontdesk.book.entries import (
    KINDS,
    CarriedVisit,
    Entry,
    Lags,
    OpenWaiting,
    Passed,
    Totals,
    What,
)
from frontdesk.clauses import CLAUSES, choices_of, sheet_of
from frontdesk.people import Agency, Cause, Consultant, Officer, Receptionist, Role, Stage, Step
from frontdesk.records import QUIET
from frontdesk.rules import RuleSheet
from frontdesk.visits import Basis, Effect, Grade, Kind, Lane, Owing, Place, Rank

Json = Any
Code = tuple[Callable[[Any], Json], Callable[[Json], Any]]

_NAMES: Mapping[type[What], str] = {of: name for name, of in KINDS.items()}
_encoder = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"), check_circular=False
)


def canonical(value: Json) -> bytes:
    """The one way to write `value` (RFC 8785). Keys are ASCII here, so sorting by code point is enough."""
    return _encoder.encode(value).encode()


def kind_of(what: What) -> str:
    """The public name of this kind of entry, as in `turn_given`."""
    return _NAMES[type(what)]


def data_of(entry: Entry) -> dict[str, Json]:
    """The public `data` of an entry, with `clock` where the PC's clock had gone back."""
    return encoded(entry.what, entry.clock)


def encoded(what: What, clock: datetime | None = None) -> dict[str, Json]:
    data = as_json(what)
    return data if clock is None else data | {"clock": moment_text(clock)}


def decoded(kind: str, data: Mapping[str, Json]) -> tuple[What, datetime | None]:
    """The entry's content, and what the clock said if it had gone back. KeyError for a foreign kind."""
    clock = data.get("clock")
    what: What = from_json(KINDS[kind], data)
    return what, None if clock is None else moment_of(clock)


def public(entry: Entry) -> dict[str, Json]:
    """An entry as it stands in a day file."""
    return {
        "seq": entry.seq,
        "at": moment_text(entry.at),
        "by": entry.by,
        "kind": kind_of(entry.what),
        "data": data_of(entry),
        "prev": entry.prev,
        "hash": entry.hash,
    }


def moment_text(at: datetime) -> str:
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"


def moment_of(text: str) -> datetime:
    return datetime.fromisoformat(text)


def fraction_text(number: Fraction) -> str:
    return str(number)


Plan = tuple[tuple[str, str, Code, Any], ...]
_plans: dict[type[Any], Plan] = {}


def _plan(of: type[Any]) -> Plan:
    """How the fields of this record are written, in their order: attribute, name, code, and the value at
    which it is left out. Read off its annotations once."""
    if of not in _plans:
        hints = get_type_hints(of)
        _plans[of] = tuple(
            (each.name, each.name.rstrip("_"), _CODES[hints[each.name]], _silence(each))
            for each in fields(of)
        )
    return _plans[of]


def _silence(of: Field[Any]) -> Any:
    return of.default if QUIET in of.metadata else MISSING


def as_json(record: Any) -> dict[str, Json]:
    """A frozen record (an entry's content, a `Site`) as plain JSON values."""
    return {
        name: encode(value)
        for attribute, name, (encode, _), silence in _plan(type(record))
        if (value := getattr(record, attribute)) is not silence and (silence is MISSING or value != silence)
    }


def from_json(of: type[Any], data: Mapping[str, Json]) -> Any:
    """The record of this type that `as_json` wrote; fields that are left out take their defaults."""
    plan = _plan(of)
    return of(**{attribute: decode(data[name]) for attribute, name, (_, decode), _ in plan if name in data})


def _same(value: Any) -> Any:
    return value


def _code(kind: type[StrEnum]) -> Code:
    return (lambda value: value.value), kind


def _optional(code: Code) -> Code:
    encode, decode = code
    return (
        lambda value: None if value is None else encode(value),
        lambda value: None if value is None else decode(value),
    )


def _list_of(code: Code) -> Code:
    encode, decode = code
    return (
        lambda values: [encode(value) for value in values],
        lambda values: tuple(decode(value) for value in values),
    )


def _object_of(code: Code) -> Code:
    encode, decode = code
    return (
        lambda values: {key: encode(value) for key, value in values.items()},
        lambda values: {key: decode(value) for key, value in values.items()},
    )


def _record(of: type) -> Code:
    return as_json, lambda data: from_json(of, data)


def _sheet(data: Mapping[str, Json]) -> RuleSheet:
    return replace(sheet_of(data, data["version"]), silent=frozenset(CLAUSES.keys() - data.keys()))


_PLAIN: Code = (_same, _same)
_MOMENT: Code = (moment_text, moment_of)
_LAGS = _object_of((fraction_text, Fraction))

_CODES: Mapping[Any, Code] = {
    str: _PLAIN,
    int: _PLAIN,
    bool: _PLAIN,
    str | None: _PLAIN,
    int | None: _PLAIN,
    datetime: _MOMENT,
    datetime | None: _optional(_MOMENT),
    date: (date.isoformat, date.fromisoformat),
    Stage: _code(Stage),
    Cause: _code(Cause),
    Kind: _code(Kind),
    Basis: _code(Basis),
    Effect: _code(Effect),
    Place: _code(Place),
    Lane: _code(Lane),
    Lane | None: _optional(_code(Lane)),
    Grade: _code(Grade),
    Owing: _code(Owing),
    Role: _code(Role),
    Step: _code(Step),
    Rank | None: _optional(_code(Rank)),
    date | None: _optional((date.isoformat, date.fromisoformat)),
    RuleSheet: (choices_of, _sheet),
    RuleSheet | None: _optional((choices_of, _sheet)),
    Agency: _record(Agency),
    Consultant: _record(Consultant),
    Totals: _record(Totals),
    Lags: _LAGS,
    tuple[str, ...]: _list_of(_PLAIN),
    tuple[int, ...]: _list_of(_PLAIN),
    tuple[Agency, ...]: _list_of(_record(Agency)),
    tuple[Consultant, ...]: _list_of(_record(Consultant)),
    tuple[Officer, ...]: _list_of(_record(Officer)),
    tuple[OwedGiven, ...]: _list_of(_record(OwedGiven)),
    tuple[Suspended, ...]: _list_of(_record(Suspended)),
    tuple[Expected, ...]: _list_of(_record(Expected)),
    tuple[Step, ...]: _list_of(_code(Step)),
    Decision: _record(Decision),
    Decision | None: _optional(_record(Decision)),
    Mapping[str, str] | None: _optional(_object_of(_PLAIN)),
    Receptionist | None: _optional(_record(Receptionist)),
    tuple[OpenWaiting, ...]: _list_of(_record(OpenWaiting)),
    tuple[CarriedVisit, ...]: _list_of(_record(CarriedVisit)),
    tuple[Passed, ...]: _list_of(_record(Passed)),
    Mapping[str, int]: _object_of(_PLAIN),
    Mapping[str, Lags]: _object_of(_LAGS),
    Mapping[str, tuple[str, ...]]: _object_of(_list_of(_PLAIN)),
    Mapping[str, Mapping[str, int]]: _object_of(_object_of(_PLAIN)),
    Mapping[str, Mapping[str, tuple[str, ...]]]: _object_of(_object_of(_list_of(_PLAIN))),
}
