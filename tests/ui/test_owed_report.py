"""The report of owed turns adds up: from before and given are paid, lapsed, cancelled and outstanding."""

from datetime import date
from pathlib import Path

import pytest

from frontdesk.desk.past.periods import Periods
from frontdesk.reports.day.debts import OUTSTANDING, RESTORED, TAKEN_BACK
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from tests.office import sheet
from tests.reports.lively_days import LivelyOffice
from ui.pages.reports.owed import Account, owed_report
from ui.pages.reports.report import Facts
from ui.pages.reports.span import Span


def facts_of(periods: Periods, first: date, last: date) -> Facts:
    unread = periods.read(first, last)
    return Facts(Span("day", first, last), tuple(unread.days()), {}, {}, unread.day_before())


def whole_of(facts: Facts) -> Account:
    """What the table's rows come to; each of them adds up."""
    report = owed_report(facts)
    numbers = [[int(cell) for cell in row[1:]] for row in report.table.rows]
    for before, given, *ends in numbers:
        assert before + given == sum(ends)
        assert min(ends) >= 0
    before, given, paid, lapsed, _, left = (sum(column) for column in zip(*numbers, strict=True))
    return Account(before, given, paid, lapsed, left)


@pytest.mark.parametrize("seed", range(4))
def test_each_day_and_all_of_them_add_up(tmp_path: Path, seed: int) -> None:
    office = LivelyOffice(tmp_path, sheet(), seed)
    files = office.play(4)
    periods, days = Periods(office.desk), office.desk.days()
    told = [day_sheet(office.desk.site, entries) for entries in files]
    each = [whole_of(facts_of(periods, day, day)) for day in days]
    whole = whole_of(facts_of(periods, days[0], days[-1]))

    assert [one.before for one in each] == [0, *(one.outstanding for one in each[:-1])]
    assert [one.outstanding for one in each] == [count(one, OUTSTANDING) for one in told]
    assert [one.cancelled for one in each] == [count(one, RESTORED, TAKEN_BACK) for one in told]
    assert (whole.before, whole.outstanding) == (0, each[-1].outstanding)
    assert whole.given == sum(one.given for one in each) > 0
    assert whole.cancelled == sum(one.cancelled for one in each)
    office.desk.close()


def count(told: DaySheet, *states: str) -> int:
    return sum(row.state in states for row in told.owed)
