"""Share against due through the time: how far each agency is from what it is due, and what is promised."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from fractions import Fraction

from frontdesk.reports.terms import LANES
from frontdesk.rotation.figures.bounds import Bound, promised
from frontdesk.rotation.figures.day import AgencyFigures, DayFigures
from frontdesk.visits import Lane
from ui.pages.reports.report import Company, Facts, Report, Table, sentences, tenth
from ui.widgets.charts.lines import Band, LinesChart, Series, Tick, Values
from ui.words import date_text, day_text, exact_lag_text, exact_text, lag_text, listed, words

_ZERO = Fraction(0)


class _Lags(Values):
    """Owed upwards, ahead downwards."""

    def text(self, value: Fraction) -> str:
        return lag_text(value)


def share_report(facts: Facts, lane: Lane) -> Report:
    """The lags of one rotation: after each turn where the time is a day, else as of each evening."""
    days = facts.of_lane(lane)
    companies = facts.companies()
    trail = facts.trails.get(lane, ())
    one_day = len(days) == 1 and len(trail) > 1
    chart = _of_a_day(facts, lane, days[0]) if one_day else _of_days(facts, days)
    return Report(
        key="share",
        title=words("reports", "Share against due"),
        headline=_headline(companies, days),
        told=_told(companies, days, lane),
        chart=chart,
        table=_table(days),
        empty="" if days else words("reports", "The book has no day in this time."),
    )


Days = Sequence[tuple[DayFigures, Sequence[AgencyFigures]]]


def _of_days(facts: Facts, days: Days) -> LinesChart:
    """A point for each evening; where the first morning was, a line begins."""
    series = []
    for company in facts.companies().values():
        of = [(day.date, one) for day, agencies in days for one in agencies if one.id == company.id]
        points = tuple((float(day.toordinal()), one.closing) for day, one in of)
        hints = tuple(_hint(company, day_text(day), one.closing) for day, one in of)
        series.append(_series(company, points, hints))
    first, last = (days[0][0].date, days[-1][0].date) if days else (facts.span.first, facts.span.last)
    start, end = float(first.toordinal()) - 0.5, float(last.toordinal()) + 0.5
    bands = tuple(_day_bands(days))
    return LinesChart(
        series=tuple(series),
        bands=bands,
        times=tuple(_date_ticks(facts, first, last)),
        span=(start, end),
        values=_Lags(),
        legend=_legend(days),
    )


def _of_a_day(facts: Facts, lane: Lane, day: tuple[DayFigures, Sequence[AgencyFigures]]) -> LinesChart:
    """A step for each turn."""
    trail = facts.trails[lane]
    series = []
    for company in facts.companies().values():
        points = tuple((_minutes(at), lags[company.id]) for at, lags in trail if company.id in lags)
        hints = tuple(
            _hint(company, f"{at:%H:%M}", lags[company.id]) for at, lags in trail if company.id in lags
        )
        series.append(_series(company, points, hints))
    start, end = _minutes(trail[0][0]), max(_minutes(trail[-1][0]), _minutes(trail[0][0]) + 60)
    hours = range(int(start) // 60 + (start % 60 > 0), int(end) // 60 + 1)
    bound = _bound(day)
    return LinesChart(
        series=tuple(series),
        bands=(_band(start, end, bound),) if bound else (),
        times=tuple(Tick(60.0 * hour, f"{hour % 24}:00") for hour in hours),
        span=(start, end),
        values=_Lags(),
        stepped=True,
        legend=_legend([day]),
    )


def _series(company: Company, points: tuple[tuple[float, Fraction], ...], hints: tuple[str, ...]) -> Series:
    told = lag_text(points[-1][1]) if points else ""
    return Series(company.name, company.letter, company.index, points, told, hints)


def _hint(company: Company, when: str, lag: Fraction) -> str:
    return words(
        "reports", "{agency}, {when}: {lag}, exactly {exact}",
        agency=company.name, when=when, lag=lag_text(lag), exact=exact_text(abs(lag)),
    )  # fmt: skip


def _minutes(at: datetime) -> float:
    return at.hour * 60 + at.minute + at.second / 60


def _day_bands(days: Days) -> Iterator[Band]:
    """What was promised on each day; days alike are one."""
    last: Band | None = None
    for number, each in enumerate(days):
        bound = _bound(each)
        start = last.last if last and number else each[0].date.toordinal() - 0.5
        end = each[0].date.toordinal() + 0.5
        if bound is None:
            if last is not None:
                yield last
            last = None
        elif last is not None and (last.high, last.low) == (bound[0], -bound[1]):
            last = _band(last.first, end, bound)
        else:
            if last is not None:
                yield last
            last = _band(start, end, bound)
    if last is not None:
        yield last


def _band(first: float, last: float, bound: Bound) -> Band:
    owed, ahead = bound
    told = (
        words("reports", "promised: owed at most {turns}", turns=owed),
        words("reports", "promised: ahead at most {turns}", turns=ahead),
    )
    return Band(first, last, owed, -ahead, told)


def _bound(day: tuple[DayFigures, Sequence[AgencyFigures]]) -> Bound | None:
    figures, agencies = day
    return promised([one.weight for one in agencies], figures.busy)


def _date_ticks(facts: Facts, first: date, last: date) -> Iterator[Tick]:
    """Days; in a year, the first of each month."""
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(number)
        if facts.span.length != "year" or day.day == 1:
            yield Tick(float(number), date_text(day))


def _legend(days: Days) -> str:
    """What is promised on the newest of these days."""
    bound = _bound(days[-1]) if days else None
    if bound is None:
        return words("reports", "Nothing is promised for this number of agencies.")
    return words(
        "reports",
        "Promised: at most {owed} owed, {ahead} ahead; 1 more for each override or withdrawn turn",
        owed=bound[0],
        ahead=bound[1],
    )


def _headline(companies: dict[str, Company], days: Days) -> str:
    """Who is owed most, and who is farthest ahead, in the last evening."""
    if not days:
        return words("reports", "no day")
    newest = [one for one in days[-1][1] if one.id in companies]
    ends = [pick(newest, key=lambda one: one.closing) for pick in (max, min)]
    if not any(one.closing for one in ends):
        return words("reports", "each exactly what was due")
    return " · ".join(f"{companies[one.id].letter} {lag_text(one.closing)}" for one in ends)


def _told(companies: dict[str, Company], days: Days, lane: Lane) -> str:
    if not days:
        return ""
    each = (_agency_told(company, days) for company in companies.values())
    farthest = max(max(one.high, -one.low) for _, agencies in days for one in agencies)
    return sentences(
        words("reports", "{lane}: {agencies}.", lane=LANES[lane], agencies=listed(each)),
        words(
            "reports",
            "The farthest that any agency was from what it was due: {turns}.",
            turns=tenth(farthest),
        ),
    )


def _agency_told(company: Company, days: Days) -> str:
    of = [one for _, agencies in days for one in agencies if one.id == company.id]
    return words(
        "reports",
        "{agency} {turns} turns (due {due})",
        agency=company.name,
        turns=sum(one.turns for one in of),
        due=tenth(sum((one.due for one in of), _ZERO)),
    )


def _table(days: Days) -> Table:
    head = (
        words("reports", "Day"),
        words("reports", "Agency"),
        words("reports", "Turns"),
        words("reports", "Due"),
        words("reports", "In the evening"),
        words("reports", "Most owed"),
        words("reports", "Most ahead"),
        words("reports", "Due, exactly"),
        words("reports", "Evening, exactly"),
    )
    rows = (
        (
            day_text(day.date),
            one.name,
            str(one.turns),
            tenth(one.due),
            lag_text(one.closing),
            tenth(max(one.high, _ZERO)),
            tenth(max(-one.low, _ZERO)),
            exact_text(one.due),
            exact_lag_text(one.closing),
        )
        for day, agencies in days
        for one in agencies
    )
    return Table(head, tuple(rows), numbers=2)
