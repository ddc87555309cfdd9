"""Two rule sheets beside each other: which clauses differ, and how, in words."""

from collections.abc import Mapping
from dataclasses import replace

from frontdesk.clauses import choices_of
from frontdesk.records import Record
from frontdesk.reports.sheet_words import GROUPS, NAMES, in_words, weekend_in_full
from frontdesk.rules import RuleSheet
from frontdesk.words import Sentence


class Difference(Record):
    """A clause in which two sheets differ: its name, and both choices in words."""

    clause: str
    name: Sentence
    old: Sentence
    new: Sentence


def differences(old: RuleSheet, new: RuleSheet) -> tuple[Difference, ...]:
    """The clauses in which they differ, in the order of the page; the version isn't one of them."""
    before, after = every_choice(old), every_choice(new)
    return tuple(
        Difference(clause, NAMES[clause], _in_full(clause, old), _in_full(clause, new))
        for _, clauses in GROUPS
        for clause in clauses
        if not same(before[clause], after[clause])
    )


def _in_full(clause: str, sheet: RuleSheet) -> Sentence:
    whole = replace(sheet, silent=frozenset())
    return weekend_in_full(whole) if clause == "weekend" else in_words(clause, every_choice(sheet)[clause])


def every_choice(sheet: RuleSheet) -> Mapping[str, object]:
    """All clauses of the sheet as plain values, also those that an older program didn't write down."""
    chosen = choices_of(replace(sheet, silent=frozenset()))
    return {clause: choice for clause, choice in chosen.items() if clause != "version"}


def same(one: object, other: object) -> bool:
    """Whether two choices say the same; lists of codes have no order."""
    match one, other:
        case Mapping(), Mapping():
            return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
        case list() | tuple(), list() | tuple():
            return sorted(one) == sorted(other)
        case _:
            return one == other
