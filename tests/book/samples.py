"""Contents of entries at random, of every kind, by their types."""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from frontdesk.book.entries import KINDS, What
from frontdesk.clauses import sheet_of
from frontdesk.rules import RuleSheet

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ids = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=6)
moments = st.integers(0, 10**12).map(lambda ms: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms))
days = st.dates(date(2020, 1, 1), date(2100, 1, 1))
sheets = st.builds(
    lambda busy, minutes, counts, undo: sheet_of(
        {
            "agency_busy": busy,
            "on_pass": {"lunch": {"effect": "forfeit", "minutes": minutes}},
            "return_visit": {"counts": counts},
            "undo_seconds": undo,
        },
        version=undo + 1,
    ),
    st.sampled_from(["lost", {"owed_up_to": 0}, {"owed_up_to": 7}]),
    st.none() | st.integers(0, 1440),
    st.booleans(),
    st.integers(0, 3600),
)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(-(2**53) + 1, 2**53 - 1),
    bool: st.booleans(),
    datetime: moments,
    date: days,
    RuleSheet: sheets,
    type(None): st.none(),
}


def of_type(hint: Any) -> st.SearchStrategy[Any]:
    """Values of this type, as the annotations of the entries name it."""
    if hint in PLAIN:
        return PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple:
        return st.lists(of_type(arguments[0]), max_size=3).map(tuple)
    if origin is not None and "Mapping" in str(origin):
        return st.dictionaries(ids, of_type(arguments[1]), max_size=3)
    if arguments:
        return st.one_of(*map(of_type, arguments))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    if hint.__name__ == "Fraction":
        return st.fractions(max_denominator=5000)
    return record(hint)


def record(of: type[Any]) -> st.SearchStrategy[Any]:
    fields = {name: of_type(hint) for name, hint in get_type_hints(of).items()}
    return st.builds(of, **fields)


whats: st.SearchStrategy[What] = st.sampled_from(sorted(KINDS)).flatmap(lambda kind: record(KINDS[kind]))
