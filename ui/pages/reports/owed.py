"""Owed turns, agency by agency: what was there and what came is what was given, lost or is open."""

from fractions import Fraction

from frontdesk.records import Record
from ui.pages.reports.report import Company, Facts, Report, Table
from ui.widgets.charts.bars import BarRow, BarsChart, Group, Part
from ui.words import words


class Account(Record):
    """Owed turns of an agency's people in a time: `before` it, `given` in it; `outstanding` at its end."""

    before: int = 0
    given: int = 0
    paid: int = 0
    lapsed: int = 0
    outstanding: int = 0

    @property
    def cancelled(self) -> int:
        """Taken back, or owed anew, as the turn that paid them was withdrawn."""
        return self.before + self.given - self.paid - self.lapsed - self.outstanding

    def lines(self) -> list[tuple[str, int]]:
        """The account, called by name: the first two are as many as the others."""
        return [
            (words("reports", "from before"), self.before),
            (words("reports", "given"), self.given),
            (words("reports", "paid"), self.paid),
            (words("reports", "lapsed"), self.lapsed),
            (words("reports", "cancelled"), self.cancelled),
            (words("reports", "outstanding"), self.outstanding),
        ]


def owed_report(facts: Facts) -> Report:
    """Owed turns of each agency's people, from the morning of the first day to the end."""
    companies = facts.companies()
    accounts = {company: account(facts, company) for company in companies}
    whole = _sum(list(accounts.values()))
    head = (words("reports", "Agency"), *(name for name, _ in whole.lines()))
    return Report(
        key="owed",
        title=words("reports", "Owed turns"),
        headline=words("reports", "{left} open, {paid} paid", left=whole.outstanding, paid=whole.paid),
        told=_told(whole),
        chart=BarsChart(tuple(_group(company, accounts[company.id]) for company in companies.values())),
        table=Table(
            head,
            tuple((companies[of].name, *(str(n) for _, n in one.lines())) for of, one in accounts.items()),
        ),
        empty="" if any(n for _, n in whole.lines()) else words("reports", "No owed turns in this time."),
    )


def account(facts: Facts, agency: str) -> Account:
    """That agency's: outstanding is what the newest day ends with."""
    days = [one for day in facts.days for one in day.owed if one.agency == agency]
    evening = facts.before.owed if facts.before else ()
    return Account(
        before=sum(one.outstanding for one in evening if one.agency == agency),
        given=sum(one.given for one in days),
        paid=sum(one.paid for one in days),
        lapsed=sum(one.lapsed for one in days),
        outstanding=days[-1].outstanding if days else 0,
    )


def _sum(accounts: list[Account]) -> Account:
    return Account(
        before=sum(one.before for one in accounts),
        given=sum(one.given for one in accounts),
        paid=sum(one.paid for one in accounts),
        lapsed=sum(one.lapsed for one in accounts),
        outstanding=sum(one.outstanding for one in accounts),
    )


def _told(whole: Account) -> str:
    return words(
        "reports",
        "{before} owed turns from before and {given} new ones: {paid} paid, {lapsed} lapsed, {cancelled} "
        "cancelled, {left} outstanding at the end.",
        before=whole.before,
        given=whole.given,
        paid=whole.paid,
        lapsed=whole.lapsed,
        cancelled=whole.cancelled,
        left=whole.outstanding,
    )


def _group(company: Company, one: Account) -> Group:
    rows = tuple(
        BarRow(
            label=name,
            parts=(Part(Fraction(number)),),
            amount=str(number),
            tone=f"agency:{company.index}",
            hint=f"{company.name}, {name}: {number}",
        )
        for name, number in one.lines()
    )
    return Group(company.name, rows, company.letter, company.index)
