"""The pages of the day's documents: which tables stand on which, once for every writer."""

from collections.abc import Callable, Sequence
from typing import Any

from frontdesk.records import Record
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.labels import label
from frontdesk.reports.paper import benefits, decisions
from frontdesk.reports.paper.columns import AGENCIES, PEOPLE, TURNS, Column


def _agency(row: Any) -> str:
    return str(getattr(row, "agency", ""))


class Table(Record):
    """`rows` under `columns`. `summed`: a row of totals stands below, even below nothing. `agency`: in whose
    colour a row's tinted cells stand."""

    name: str
    columns: Sequence[Column[Any]]
    rows: Sequence[Any]
    summed: bool = False
    agency: Callable[[Any], str] = _agency


class Page(Record):
    """One sheet of the workbook. `listing`: a long list that is filtered, with its head on every page;
    `always`: printed even if it has nothing to say."""

    name: str
    tables: Sequence[Table]
    listing: bool = False
    always: bool = False

    @property
    def filled(self) -> bool:
        return any(table.rows for table in self.tables)


def pages(sheet: DaySheet) -> list[Page]:
    """The pages of this day's workbook: those that have nothing to say spare the paper."""
    return [page for page in every_page(sheet) if page.always or page.filled]


def every_page(sheet: DaySheet) -> list[Page]:
    """All pages, in order."""
    return [
        Page(label("轮次", "Turns"), (_turns(sheet),), listing=True, always=True),
        Page(label("合计", "Totals"), _totals(sheet), always=True),
        Page(label("经理指派", "Overrides"), (_overrides(sheet),), always=True),
        *_decided(sheet),
        Page(label("受益", "Benefits"), _benefits(sheet), always=True),
    ]


def _turns(sheet: DaySheet) -> Table:
    return Table(label("轮次", "Turns"), TURNS, sheet.rows, summed=True)


def _overrides(sheet: DaySheet) -> Table:
    return Table(label("经理指派", "Overrides"), decisions.OVERRIDES, sheet.overrides)


def _benefits(sheet: DaySheet) -> tuple[Table, ...]:
    return (
        Table(label("受益", "Benefits"), benefits.BENEFITS, sheet.benefits, summed=True),
        Table(label("应接时间", "Response times"), benefits.ANSWERS, sheet.answers, summed=True),
    )


def _totals(sheet: DaySheet) -> tuple[Table, ...]:
    return (
        Table(
            label("各公司", "Agencies"),
            AGENCIES,
            sheet.agencies,
            summed=True,
            agency=lambda total: str(total.agency.name),
        ),
        Table(label("置业顾问", "Consultants"), PEOPLE, sheet.people, summed=True),
        Table(label("当日事项", "The day in numbers"), benefits.COUNTS, benefits.count_rows(sheet.counts)),
    )


def _decided(sheet: DaySheet) -> tuple[Page, ...]:
    owed = Table(label("补接", "Owed turns"), decisions.OWED, sheet.owed)
    penalties = Table(label("处罚与停接", "Penalties"), decisions.PENALTIES, sheet.penalties)
    guests = Table(label("预约与参观", "Guests"), decisions.GUESTS, sheet.guests)
    courtesies = Table(label("义务接待", "Courtesies"), decisions.COURTESIES, sheet.courtesies)
    rulings = Table(label("更正与判客", "Corrections"), decisions.RULINGS, sheet.rulings)
    changes = Table(label("规则变更", "Rule changes"), decisions.CHANGES, sheet.changes)
    return (
        Page(owed.name, (owed,)),
        Page(penalties.name, (penalties,)),
        Page(guests.name, (guests, courtesies)),
        Page(rulings.name, (rulings, changes)),
    )
