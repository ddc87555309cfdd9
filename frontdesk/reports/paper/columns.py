"""The tables of the day's documents: each column once, with its head, its width and its cell."""

from collections.abc import Callable, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Generic, TypeVar

from frontdesk.records import Record
from frontdesk.reports.day.totals import AgencyTotal, PersonTotal
from frontdesk.reports.day.turns import STANDS, TurnRow
from frontdesk.reports.labels import (
    BASES,
    CAUSES,
    CLAUSES,
    EFFECTS,
    FATES,
    KINDS,
    LANES,
    NO,
    YES,
    called,
    label,
    lag_in_words,
)
from frontdesk.reports.paper.states import NOT_COUNTED
from frontdesk.reports.why import exact

Cell = str | int | datetime | Fraction | None
R = TypeVar("R")
ENTRY = label("第几条", "Entry")


class Column(Record, Generic[R]):
    """`width` in characters. A `Fraction` is shown as a decimal, `None` as an empty cell.

    `total`: what stands below, in the table's last row, made of all its rows. `tinted`: in the agency's
    colour.
    """

    head: str
    width: int
    cell: Callable[[R], Cell]
    total: Callable[[Sequence[R]], Cell] = lambda _rows: None
    tinted: bool = False


def _passed(row: TurnRow) -> str:
    return "；".join(
        f"{name}（{called(CAUSES, cause)}：{called(EFFECTS, effect)}）" for name, cause, effect in row.passed
    )


def _lag(lag: Fraction | None) -> str:
    return "" if lag is None else lag_in_words(lag)


def _visit(row: TurnRow) -> str:
    kind = called(KINDS, row.kind)
    return kind if row.became in (None, row.kind) else f"{kind} → {called(KINDS, row.became)}"


def _fate(row: TurnRow) -> str:
    if row.fate == STANDS and not row.counts:
        return NOT_COUNTED
    fate = called(FATES, row.fate)
    return fate if row.cause is None else f"{fate}: {called(CAUSES, row.cause)}"


def _guests(rows: Sequence[TurnRow]) -> int:
    return sum(row.party or 0 for row in rows if row.fate == STANDS)


def _counted(rows: Sequence[TurnRow]) -> int:
    return sum(row.counts for row in rows if row.fate == STANDS)


def whole(head: str, number: Callable[[R], int], width: int = 10) -> Column[R]:
    """A column of whole numbers, with their sum."""
    return Column(head, width, number, lambda rows: sum(number(row) for row in rows))


def _exactly(head: str, number: Callable[[R], Fraction], width: int = 15) -> Column[R]:
    def total(rows: Sequence[R]) -> str:
        return exact(sum((number(row) for row in rows), Fraction(0)))

    return Column(head, width, lambda row: exact(number(row)), total)


def _decimal(head: str, number: Callable[[R], Fraction], width: int = 15) -> Column[R]:
    def total(rows: Sequence[R]) -> Fraction:
        return sum((number(row) for row in rows), Fraction(0))

    return Column(head, width, number, total)


TURNS: tuple[Column[TurnRow], ...] = (
    Column(ENTRY, 8, lambda row: row.seq),
    Column(label("时间", "Time"), 9, lambda row: row.at),
    Column(label("来访", "Visit"), 15, _visit),
    Column(label("人数", "Party"), 7, lambda row: row.party, _guests),
    Column(label("轮序种类", "Lane"), 12, lambda row: called(LANES, row.lane)),
    Column(label("置业顾问", "Consultant"), 12, lambda row: row.consultant, tinted=True),
    Column(label("公司", "Agency"), 12, lambda row: row.agency, tinted=True),
    Column(label("依据", "Basis"), 14, lambda row: called(BASES, row.basis)),
    Column(label("计轮", "Counts"), 8, lambda row: YES if row.counts else NO, _counted),
    Column(label("轮后应补/多接", "Lag after"), 15, lambda row: _lag(row.lag)),
    Column(label("被过号", "Passed"), 30, _passed),
    Column(label("条款", "Clause"), 14, lambda row: called(CLAUSES, row.clause)),
    Column(label("前台", "Pressed by"), 10, lambda row: row.by),
    Column(label("状态", "State"), 13, _fate),
)
AGENCIES: tuple[Column[AgencyTotal], ...] = (
    Column(label("公司", "Agency"), 20, lambda row: row.agency.name, tinted=True),
    Column(label("轮序种类", "Lane"), 20, lambda row: called(LANES, row.lane)),
    Column(label("比例", "Share"), 11, lambda row: row.agency.weight),
    whole(label("轮次", "Turns"), lambda row: row.turns),
    _exactly(label("应接", "Due"), lambda row: row.due, 12),
    _decimal(label("应接(小数)", "Due, decimal"), lambda row: row.due, 16),
    Column(label("开始时", "Lag before"), 15, lambda row: lag_in_words(row.lag_before)),
    _decimal(label("小数", "decimal"), lambda row: row.lag_before, 13),
    Column(label("结束时", "Lag after"), 15, lambda row: lag_in_words(row.lag_after)),
    _decimal(label("小数", "decimal"), lambda row: row.lag_after, 13),
)
PEOPLE: tuple[Column[PersonTotal], ...] = (
    Column(label("置业顾问", "Consultant"), 20, lambda row: row.name, tinted=True),
    Column(label("公司", "Agency"), 20, lambda row: row.agency, tinted=True),
    whole(label("轮次", "Turns"), lambda row: row.turns),
    _exactly(label("应接", "Due"), lambda row: row.due),
    _decimal(label("应接(小数)", "Due, decimal"), lambda row: row.due),
    whole(label("自己的客户", "Own clients"), lambda row: row.returns),
    whole(label("义务接待", "Courtesies"), lambda row: row.courtesies),
    whole(label("被过号", "Passed"), lambda row: row.passed),
    whole(label("轮空", "Forfeited"), lambda row: row.forfeited),
    whole(label("换人", "Withdrawn"), lambda row: row.withdrawn),
    whole(label("撤销", "Undone"), lambda row: row.undone),
)
