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
    """One sheet of the workbook. A table that may be long has one of its own, with its head on every page of
    paper; several are short, and stand on one. `listing`: it is filtered; `always`: printed even if it has
    nothing to say."""

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
        _of(Table(label("轮次", "Turns"), TURNS, sheet.rows, summed=True), listing=True, always=True),
        Page(label("合计", "Totals"), _totals(sheet), always=True),
        _of(Table(label("置业顾问", "Consultants"), PEOPLE, sheet.people, summed=True), always=True),
        _of(Table(label("经理指派", "Overrides"), decisions.OVERRIDES, sheet.overrides), always=True),
        *_decided(sheet),
        _of(Table(label("受益", "Benefits"), benefits.BENEFITS, sheet.benefits, summed=True), always=True),
        _of(Table(label("应接时间", "Response times"), benefits.ANSWERS, sheet.answers, summed=True)),
    ]


def _of(table: Table, *, listing: bool = False, always: bool = False) -> Page:
    """A page of this table alone."""
    return Page(table.name, (table,), listing=listing, always=always)


def _totals(sheet: DaySheet) -> tuple[Table, ...]:
    return (
        Table(
            label("各公司", "Agencies"),
            AGENCIES,
            sheet.agencies,
            summed=True,
            agency=lambda total: str(total.agency.name),
        ),
        Table(label("当日事项", "The day in numbers"), benefits.COUNTS, benefits.count_rows(sheet.counts)),
    )


def _decided(sheet: DaySheet) -> tuple[Page, ...]:
    return (
        _of(Table(label("补接", "Owed turns"), decisions.OWED, sheet.owed)),
        _of(Table(label("处罚与停接", "Penalties"), decisions.PENALTIES, sheet.penalties)),
        _of(Table(label("预约与参观", "Guests"), decisions.GUESTS, sheet.guests)),
        _of(Table(label("义务接待", "Courtesies"), decisions.COURTESIES, sheet.courtesies)),
        _of(Table(label("更正与判客", "Corrections"), decisions.RULINGS, sheet.rulings)),
        _of(Table(label("规则变更", "Rule changes"), decisions.CHANGES, sheet.changes)),
    )
