"""Arrivals by hour and weekday, and the time until the one called had met the visitors."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction
from statistics import median

from PySide6.QtCore import QLocale

from frontdesk.reports.terms import KINDS
from ui.pages.reports.report import Facts, Report, Table, sentences, tenth
from ui.widgets.charts.columns import Column, ColumnsChart
from ui.widgets.charts.heat import Cell, HeatChart
from ui.words import listed, locale, number_text, spoken, words

WEEK = range(7)
STEPS = (15, 30, 60, 120, 300)
LATEST_START, EARLIEST_END = 9, 18


def arrivals_report(facts: Facts) -> Report:
    """How many parties came in each hour of each weekday, a day of that name with the other."""
    hours: dict[int, Counter[int]] = defaultdict(Counter)
    for day in facts.days:
        hours[day.date.weekday()].update(day.arrivals)
    number = sum(sum(of.values()) for of in hours.values())
    days = Counter(day.date.weekday() for day in facts.days)
    weekdays = [at for at in WEEK if days[at]] if facts.span.length == "day" else list(WEEK)
    columns = _hours(hours)
    return Report(
        key="arrivals",
        title=words("reports", "Arrivals by hour and weekday"),
        headline=words("reports", "{number} parties", number=number_text(number)),
        told=_told(facts, hours, days, number),
        chart=HeatChart(
            tuple(_weekday(at) for at in weekdays),
            tuple(f"{hour}:00" for hour in columns),
            tuple(tuple(_cell(at, hour, hours[at][hour], days[at]) for hour in columns) for at in weekdays),
        ),
        table=_table(weekdays, columns, hours, days),
        empty="" if number else words("reports", "Nobody came in this time."),
    )


def _hours(hours: Mapping[int, Counter[int]]) -> range:
    """From the first hour with an arrival to the last, at least the usual day."""
    known = [hour for of in hours.values() for hour, number in of.items() if number]
    return range(min([LATEST_START, *known]), max([EARLIEST_END - 1, *known]) + 1)


def _weekday(at: int, *, long: bool = False) -> str:
    length = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return locale().standaloneDayName(at + 1, length)


def _cell(weekday: int, hour: int, number: int, days: int) -> Cell:
    mean = Fraction(number, max(1, days))
    hint = words(
        "reports",
        "{weekday}, {hour}:00 to {next}:00: {number} parties on {days} days, {mean} a day",
        weekday=_weekday(weekday, long=True),
        hour=hour,
        next=hour + 1,
        number=number,
        days=days,
        mean=tenth(mean),
    )
    return Cell(mean, tenth(mean), hint)


def _told(facts: Facts, hours: Mapping[int, Counter[int]], days: Counter[int], number: int) -> str:
    if not number:
        return ""
    means = {(at, hour): Fraction(n, days[at]) for at, of in hours.items() for hour, n in of.items()}
    at, hour = max(means, key=lambda key: means[key])
    kinds: Counter[str] = Counter()
    for day in facts.days:
        kinds.update(day.kinds)
    return sentences(
        words(
            "reports",
            "Parties at the door, a day on average; most came on {weekday} from {hour}:00 on: {mean}.",
            weekday=_weekday(at, long=True),
            hour=hour,
            mean=tenth(means[at, hour]),
        ),
        words(
            "reports", "{number} in all: {kinds}.", number=number_text(number), kinds=listed(_kinds(kinds))
        ),
    )


def _kinds(kinds: Counter[str]) -> Iterator[str]:
    for kind, number in kinds.most_common():
        yield f"{spoken(KINDS[kind])} {number_text(number)}"


def _table(
    weekdays: list[int], hours: range, arrivals: Mapping[int, Counter[int]], days: Counter[int]
) -> Table:
    head = (
        words("reports", "Weekday"),
        words("reports", "Days"),
        *(f"{hour}:00" for hour in hours),
        words("reports", "In all"),
    )
    rows = (
        (
            _weekday(at, long=True),
            str(days[at]),
            *(str(arrivals[at][hour]) for hour in hours),
            str(sum(arrivals[at].values())),
        )
        for at in weekdays
    )
    return Table(head, tuple(rows))


def answers_report(facts: Facts) -> Report:
    """How long it took from the turn until the one called had met the visitors (F10)."""
    times: dict[str, list[int]] = defaultdict(list)
    for day in facts.days:
        for who, seconds in day.answers.items():
            times[who].extend(seconds)
    every = sorted(second for seconds in times.values() for second in seconds)
    unknown = sum(day.unanswered for day in facts.days)
    middle = _seconds(int(median(every))) if every else ""
    return Report(
        key="answers",
        title=words("reports", "Time to answer"),
        headline=words("reports", "half within {time}", time=middle)
        if every
        else words("reports", "not known"),
        told=_answers_told(every, unknown, middle),
        chart=ColumnsChart(
            tuple(_columns(every)), words("reports", "Turns, by the time from the call to the meeting (F10)")
        ),
        table=_answers_table(facts, times),
        empty="" if every else words("reports", "Nobody pressed F10, met the visitors, in this time."),
    )


def _seconds(seconds: int) -> str:
    if seconds < 120:
        return words("time", "{seconds} s", seconds=seconds)
    return words("time", "{minutes} min", minutes=round(seconds / 60))


def _answers_told(every: list[int], unknown: int, middle: str) -> str:
    if not every:
        return ""
    return sentences(
        words(
            "reports",
            "{number} answers: half of them within {middle}, the longest {longest}.",
            number=len(every),
            middle=middle,
            longest=_seconds(every[-1]),
        ),
        words("reports", "Of {number} turns it isn’t known.", number=unknown) if unknown else "",
    )


def _columns(every: list[int]) -> Iterator[Column]:
    """How many answers took how long: each column begins behind the one before, and the last has no end."""
    below = 0
    for step in STEPS:
        label = _between(below, step)
        number = sum(below < second <= step or (below == 0 and second == 0) for second in every)
        yield Column(label, number, f"{label}: {number}")
        below = step
    label = words("reports", "over {time}", time=_seconds(below))
    number = sum(second > below for second in every)
    yield Column(label, number, f"{label}: {number}", "warning", "hatched")


def _between(start: int, end: int) -> str:
    """`15–30 s`, and from a minute on `2–5 min`."""
    if end <= 60:
        return words("time", "{start}–{end} s", start=start, end=end)
    return words("time", "{start}–{end} min", start=start // 60, end=end // 60)


def _answers_table(facts: Facts, times: Mapping[str, list[int]]) -> Table:
    head = (
        words("reports", "Agency"),
        words("reports", "Consultant"),
        words("reports", "Answers"),
        words("reports", "Half within, seconds"),
        words("reports", "Longest, seconds"),
    )
    companies, people = facts.companies(), facts.people
    order = [who for of in companies for who, one in people.items() if one.agency == of and times.get(who)]
    others = [who for who in times if who not in order]
    rows = []
    for who in (*order, *others):
        seconds, person = times[who], people.get(who)
        agency = companies[person.agency].name if person and person.agency in companies else ""
        middle = tenth(Fraction(median(map(Fraction, seconds))))
        rows.append((agency, person.name if person else who, str(len(seconds)), middle, str(max(seconds))))
    return Table(head, tuple(rows), numbers=2)
