"""Turns per consultant against what was due, agency by agency."""

from fractions import Fraction

from frontdesk.desk.past.periods import PersonPeriod
from ui.pages.reports.report import Company, Facts, Report, Table, sentences, tenth
from ui.visit_words import party_text, turns_text
from ui.widgets.charts.bars import BarRow, BarsChart, Group, Key, Part
from ui.words import exact_text, words


def turns_report(facts: Facts) -> Report:
    """A bar for what each had, a mark at what was due."""
    people = [one for one in facts.people.values() if one.turns or one.due]
    companies = facts.companies()
    turns = sum(one.turns for one in people)
    return Report(
        key="turns",
        title=words("reports", "Turns per consultant"),
        headline=_headline(turns, len(people)),
        told=_told(people),
        chart=BarsChart(
            tuple(_group(company, people) for company in companies.values()),
            (
                Key(words("reports", "turns had"), "solid"),
                Key(
                    words(
                        "reports", "what was due: an even part of the agency’s turns for which one was ready"
                    )
                ),
            ),
        ),
        table=_table(companies, people),
        empty="" if people else words("reports", "Nobody was given a counted turn in this time."),
    )


def _headline(turns: int, people: int) -> str:
    return words("reports", "{turns}, {people}", turns=turns_text(turns), people=party_text(people))


def _group(company: Company, people: list[PersonPeriod]) -> Group:
    own = [one for one in people if one.agency == company.id]
    rows = tuple(
        BarRow(
            label=one.name,
            parts=(Part(Fraction(one.turns)),),
            amount=f"{one.turns} / {tenth(one.due)}",
            tone=f"agency:{company.index}",
            mark=one.due,
            hint=_hint(one),
        )
        for one in own
    )
    note = turns_text(sum(one.turns for one in own))
    return Group(company.name, rows, company.letter, company.index, note)


def _hint(one: PersonPeriod) -> str:
    return words(
        "reports",
        "{name}: {turns} turns on {days} days, due exactly {due}; own clients {returns}, courtesies "
        "{courtesies}",
        name=one.name,
        turns=one.turns,
        days=one.days,
        due=one.due,
        returns=one.returns,
        courtesies=one.courtesies,
    )


def _told(people: list[PersonPeriod]) -> str:
    if not people:
        return ""
    least, most = max(people, key=lambda one: one.gap), min(people, key=lambda one: one.gap)
    return sentences(
        words(
            "reports",
            "Farthest behind: {name}, {gap} turns less than due.",
            name=least.name,
            gap=tenth(least.gap),
        )
        if least.gap > 0
        else "",
        words("reports", "Farthest ahead: {name}, {gap} more.", name=most.name, gap=tenth(-most.gap))
        if most.gap < 0
        else "",
    ) or words("reports", "Everybody had exactly what was due.")


def _table(companies: dict[str, Company], people: list[PersonPeriod]) -> Table:
    head = (
        words("reports", "Agency"),
        words("reports", "Consultant"),
        words("reports", "Turns"),
        words("reports", "Due"),
        words("reports", "Own clients"),
        words("reports", "Courtesies"),
        words("reports", "Passed"),
        words("reports", "Forfeited"),
        words("reports", "Days"),
        words("reports", "Due, exactly"),
    )
    rows = (
        (
            company.name,
            one.name,
            str(one.turns),
            tenth(one.due),
            str(one.returns),
            str(one.courtesies),
            str(one.passed),
            str(one.forfeited),
            str(one.days),
            exact_text(one.due),
        )
        for company in companies.values()
        for one in people
        if one.agency == company.id
    )
    return Table(head, tuple(rows), numbers=2)
