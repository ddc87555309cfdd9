"""How the rules changed: sheets adopted and planned, shares set, agencies that joined."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from frontdesk.book.entries import AgencyChanged, AgencyJoined, DayOpened, SheetAdopted, SheetPlanned
from frontdesk.clauses import choices_of
from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.rules import RuleSheet

ADOPTED, PLANNED, SHARE, JOINED = "sheet_adopted", "sheet_planned", "agency_changed", "agency_joined"
BY_HEADCOUNT = "by_headcount"


class ChangeRow(Record):
    """`what`: `sheet_adopted` (from here on), `sheet_planned` (from the next opening on), `agency_changed`,
    `agency_joined`. `clauses`: those in which the new sheet differs from the one before; `was` and `now` are
    versions of the sheet, or weights of the agency; `was` is None where the day's file doesn't say."""

    seq: int
    at: datetime
    what: str
    by: str
    was: int | None
    now: int
    clauses: tuple[str, ...] = ()
    agency: str = ""


def change_rows(day: Day) -> Iterator[ChangeRow]:
    """In the order of the book. Weights that follow the number on duty are no change of the rules."""
    base = today = None
    weights: dict[str, int] = {}
    for entry in day.among(DayOpened, SheetAdopted, SheetPlanned, AgencyJoined, AgencyChanged):
        what, at, by = entry.what, day.local(entry), day.name(entry.by)
        match what:
            case DayOpened():
                base, today = what.base_sheet or what.sheet, what.sheet
                weights = {agency.id: agency.weight for agency in what.agencies}
            case SheetAdopted():
                new = what.base_sheet or what.sheet
                yield _sheet(entry.seq, at, ADOPTED, by, base, new)
                base, today = new, what.sheet
            case SheetPlanned():
                yield _sheet(entry.seq, at, PLANNED, by, base, what.sheet)
            case AgencyJoined():
                yield ChangeRow(entry.seq, at, JOINED, by, None, what.weight, agency=what.name)
                weights[what.id] = what.weight
            case AgencyChanged():
                was = weights.get(what.id)
                weights[what.id] = what.weight
                if (today is None or today.share != BY_HEADCOUNT) and was != what.weight:
                    yield ChangeRow(entry.seq, at, SHARE, by, was, what.weight, agency=what.name)
            case _:
                pass


def _sheet(seq: int, at: datetime, what: str, by: str, old: RuleSheet | None, new: RuleSheet) -> ChangeRow:
    return ChangeRow(seq, at, what, by, old.version if old else None, new.version, _different(old, new))


def _different(old: RuleSheet | None, new: RuleSheet) -> tuple[str, ...]:
    if old is None:
        return ()
    before, after = (choices_of(replace(sheet, silent=frozenset())) for sheet in (old, new))
    return tuple(clause for clause in after if clause != "version" and before.get(clause) != after[clause])
