"""Passes by cause, and overrides by role and by who received."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from fractions import Fraction

from frontdesk.reports.decision_terms import ROLES
from frontdesk.reports.terms import CAUSES, EFFECTS
from frontdesk.visits import Effect
from ui.pages.reports.report import Facts, Report, Table, sentences
from ui.widgets.charts.bars import BarRow, BarsChart, Group, Key, Part
from ui.widgets.charts.marks import Fill
from ui.words import listed, spoken, words

WITH_CLIENT = "with_client"
FILLS: Mapping[Effect, Fill] = {Effect.KEEP: "outline", Effect.OWED: "hatched", Effect.FORFEIT: "solid"}
MOST_PEOPLE = 12
NONE: Mapping[str, int] = {}


def passes_report(facts: Facts) -> Report:
    """Who stood in front of the one chosen and was passed, by cause, and what came of it; and who was called
    and wasn't there (F8). Those with a client are counted in the table alone: they lose nothing by it."""
    passes: dict[str, Counter[str]] = defaultdict(Counter)
    not_there: Counter[str] = Counter()
    for day in facts.days:
        for cause, effects in day.passes.items():
            passes[cause].update(effects)
        not_there.update(day.not_there)
    busy = sum(passes.get(WITH_CLIENT, Counter()).values())
    causes = sorted(passes.keys() - {WITH_CLIENT}, key=lambda cause: -sum(passes[cause].values()))
    number, called = sum(sum(passes[cause].values()) for cause in causes), sum(not_there.values())
    return Report(
        key="passes",
        title=words("reports", "Passes by cause"),
        headline=words("reports", "{number} passed, {called} not there", number=number, called=called),
        told=_passes_told(number, called, busy, causes),
        chart=BarsChart(_pass_groups(passes, causes, not_there), _pass_keys(), 2),
        table=_passes_table(passes, not_there),
        empty=""
        if number or called
        else words("reports", "Nobody was passed in this time, but for those with a client."),
    )


def _cause(code: str) -> str:
    return spoken(CAUSES[code]) if code in CAUSES else code


def _passes_told(number: int, called: int, busy: int, causes: list[str]) -> str:
    most = words("reports", "The most frequent cause: {cause}.", cause=_cause(causes[0])) if causes else ""
    with_clients = words("reports", "{busy} more were with a client, and kept their places.", busy=busy)
    return sentences(
        words("reports", "{number} times somebody in front couldn’t receive, and was passed.", number=number),
        most,
        words("reports", "{called} times the one called wasn’t there (F8).", called=called),
        with_clients if busy else "",
    )


def _pass_keys() -> tuple[Key, ...]:
    return tuple(Key(spoken(EFFECTS[effect]), fill) for effect, fill in FILLS.items())


def _pass_groups(
    passes: Mapping[str, Counter[str]], causes: list[str], not_there: Counter[str]
) -> tuple[Group, ...]:
    passed = tuple(
        BarRow(
            label=_cause(cause),
            parts=tuple(Part(Fraction(passes[cause][effect]), fill) for effect, fill in FILLS.items()),
            amount=str(sum(passes[cause].values())),
            hint=f"{_cause(cause)}: {_effects(passes[cause])}",
        )
        for cause in causes
    )
    called = tuple(
        BarRow(_cause(cause), (Part(Fraction(number)),), str(number), hint=f"{_cause(cause)}: {number}")
        for cause, number in not_there.most_common()
    )
    groups = (
        Group(words("reports", "Passed in the line"), passed),
        Group(words("reports", "Called, and not there (F8)"), called),
    )
    return tuple(group for group in groups if group.rows)


def _effects(effects: Mapping[str, int]) -> str:
    return listed(
        f"{spoken(EFFECTS[effect])} {effects.get(effect, 0)}" for effect in FILLS if effects.get(effect)
    )


def _passes_table(passes: Mapping[str, Counter[str]], not_there: Counter[str]) -> Table:
    head = (
        words("reports", "Cause"),
        *(spoken(EFFECTS[effect]) for effect in FILLS),
        words("reports", "Passed in the line"),
        words("reports", "Called, and not there (F8)"),
    )
    causes = sorted(passes.keys() | not_there.keys(), key=_cause)
    rows = (
        (
            _cause(cause),
            *(str(passes.get(cause, NONE).get(effect, 0)) for effect in FILLS),
            str(sum(passes.get(cause, NONE).values())),
            str(not_there[cause]),
        )
        for cause in causes
    )
    return Table(head, tuple(rows))


def _for_people(number: int, people: int) -> str:
    if people == 1:
        return words("reports", "{number}, for 1 person", number=number)
    return words("reports", "{number}, for {people} people", number=number, people=people)


def overrides_report(facts: Facts) -> Report:
    """Overrides that stand: how many each role gave, and who received by them."""
    roles: Counter[str] = Counter()
    people: Counter[str] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    for day in facts.days:
        for role, received in day.overrides.items():
            roles[role] += sum(received.values())
            people.update(received)
            both.update({(role, who): number for who, number in received.items()})
    number = sum(roles.values())
    return Report(
        key="overrides",
        title=words("reports", "Overrides"),
        headline=_for_people(number, len(people)),
        told=_overrides_told(facts, number, roles, people),
        chart=BarsChart(_override_groups(facts, roles, people), most_columns=2),
        table=_overrides_table(facts, both),
        empty="" if number else words("reports", "No override in this time: every turn went by the rules."),
    )


def _role(code: str) -> str:
    return spoken(ROLES[code]) if code in ROLES else words("reports", "nobody of rank")


def _overrides_told(facts: Facts, number: int, roles: Counter[str], people: Counter[str]) -> str:
    if not number:
        return ""
    (most, times), by = people.most_common(1)[0], (f"{_role(role)} {n}" for role, n in roles.most_common())
    return words(
        "reports",
        "{number} turns were given by a decision, not by the rotation: {roles}. Most to {name}: {times}.",
        number=number,
        roles=listed(by),
        name=_name(facts, most),
        times=times,
    )


def _name(facts: Facts, who: str) -> str:
    person = facts.people.get(who)
    return person.name if person else who


def _override_groups(facts: Facts, roles: Counter[str], people: Counter[str]) -> tuple[Group, ...]:
    by = tuple(
        BarRow(_role(role), (Part(Fraction(number)),), str(number), hint=f"{_role(role)}: {number}")
        for role, number in roles.most_common()
    )
    to = tuple(_receiver(facts, who, number) for who, number in people.most_common(MOST_PEOPLE))
    more = len(people) - len(to)
    note = words("reports", "and {more} more in the table", more=more) if more > 0 else ""
    return (
        Group(words("reports", "By role"), by),
        Group(words("reports", "By who received"), to, note=note),
    )


def _receiver(facts: Facts, who: str, number: int) -> BarRow:
    person, companies = facts.people.get(who), facts.companies()
    company = companies.get(person.agency) if person else None
    name = _name(facts, who)
    return BarRow(
        label=name,
        parts=(Part(Fraction(number)),),
        amount=str(number),
        tone=f"agency:{company.index}" if company else "accent",
        letter=company.letter if company else "",
        index=company.index if company else 0,
        hint=f"{name}: {number}",
    )


def _overrides_table(facts: Facts, both: Mapping[tuple[str, str], int]) -> Table:
    head = (
        words("reports", "By role"),
        words("reports", "Agency"),
        words("reports", "Who received"),
        words("reports", "Overrides"),
    )
    companies, rows = facts.companies(), []
    for (role, who), number in sorted(both.items(), key=lambda item: -item[1]):
        person = facts.people.get(who)
        agency = companies[person.agency].name if person and person.agency in companies else ""
        rows.append((_role(role), agency, _name(facts, who), str(number)))
    return Table(head, tuple(rows), numbers=3)
