"""The tables of the evening's paper, in the language of the screen: texts only, ready to be set."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from fractions import Fraction
from typing import Any

from frontdesk.records import Record
from frontdesk.reports.day.overrides import OverrideRow
from frontdesk.reports.day.totals import AgencyTotal, PersonTotal
from frontdesk.reports.day.turns import STANDS, TurnRow
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.decision_terms import OVERRIDE_REASONS
from frontdesk.reports.terms import BASES, CAUSES, FATES, KINDS, LANES
from frontdesk.words import Sentence
from ui.words import exact_lag_text, exact_text, listed, spoken, tenth_text, words

Cell = Callable[[Any], str]
AT_THE_DESK = "desk"


class Column(Record):
    """`width` in hundredths of the page; `right`: numbers; `agency`: in the agency's colour."""

    head: str
    width: int
    cell: Cell
    right: bool = False
    agency: bool = False


class PaperTable(Record):
    """`rows` are records; `agency_of`: whose colour a row has; `struck`: what counts no more."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[Any]
    agency_of: Callable[[Any], str] = lambda row: str(row.agency)
    total: Sequence[str] = ()

    @staticmethod
    def struck(row: Any) -> bool:
        return bool(getattr(row, "struck", False))


def named(terms: Mapping[str, Sentence], code: str | None) -> str:
    """What the code is called; one of a newer book stands for itself, none is empty."""
    if code is None:
        return ""
    term = terms.get(code)
    return str(code) if term is None else spoken(term)


def exact_lag(lag: Fraction | None) -> str:
    """Owed or ahead, exactly; nothing where no lag is concerned."""
    return "" if lag is None else exact_lag_text(lag)


def clock(at: datetime) -> str:
    return f"{at:%H:%M}"


def decider(row: Any) -> str:
    """Who decided; a desk that nobody has taken has no name."""
    return words("paper", "Desk") if row.by == AT_THE_DESK else str(row.by)


def agencies(sheet: DaySheet) -> PaperTable:
    """Turns had against turns due, by agency and rotation."""
    columns = (
        Column(words("paper", "Agency"), 22, lambda row: row.agency.name, agency=True),
        Column(words("paper", "Lane"), 20, lambda row: named(LANES, row.lane)),
        Column(words("paper", "Share"), 9, lambda row: str(row.agency.weight), right=True),
        Column(words("paper", "Turns"), 9, lambda row: str(row.turns), right=True),
        Column(words("paper", "Due"), 10, lambda row: exact_text(row.due), right=True),
        Column(words("paper", "In the morning"), 15, lambda row: exact_lag(row.lag_before)),
        Column(words("paper", "In the evening"), 15, lambda row: exact_lag(row.lag_after)),
    )
    rows: Sequence[AgencyTotal] = sheet.agencies
    return PaperTable(words("paper", "Agencies"), columns, rows, lambda row: str(row.agency.name))


def people(sheet: DaySheet) -> PaperTable:
    """Each consultant's day."""

    def number(head: str, cell: Callable[[PersonTotal], int]) -> Column:
        return Column(head, 10, lambda row: str(cell(row)), right=True)

    columns = (
        Column(words("paper", "Consultant"), 20, lambda row: row.name, agency=True),
        Column(words("paper", "Agency"), 18, lambda row: row.agency, agency=True),
        number(words("paper", "Turns"), lambda row: row.turns),
        Column(words("paper", "Due"), 12, lambda row: tenth_text(row.due), right=True),
        number(words("paper", "Own clients"), lambda row: row.returns),
        number(words("paper", "Courtesies"), lambda row: row.courtesies),
        number(words("paper", "Passed"), lambda row: row.passed),
        number(words("paper", "Forfeited"), lambda row: row.forfeited),
    )
    return PaperTable(words("paper", "Consultants"), columns, sheet.people)


def overrides(sheet: DaySheet) -> PaperTable:
    """Every override with its price: both sides must see it."""
    columns = (
        Column(words("paper", "Entry"), 7, lambda row: str(row.seq), right=True),
        Column(words("paper", "Time"), 10, lambda row: clock(row.at)),
        Column(words("paper", "Received by"), 17, _receiver, agency=True),
        Column(words("paper", "Instead of"), 17, lambda row: beside(row.displaced, row.displaced_agency)),
        Column(words("paper", "Reason"), 14, lambda row: named(OVERRIDE_REASONS, row.reason)),
        Column(words("paper", "Decided by"), 12, decider),
        Column(words("paper", "Price"), 23, _price),
    )
    return PaperTable(words("paper", "Overrides"), columns, sheet.overrides)


def turns(sheet: DaySheet) -> PaperTable:
    """Every turn in the order of the book, withdrawn and undone ones, too."""
    columns = (
        Column(words("paper", "Entry"), 7, lambda row: str(row.seq), right=True),
        Column(words("paper", "Time"), 9, lambda row: clock(row.at)),
        Column(words("paper", "Visit"), 14, _visit),
        Column(words("paper", "Consultant"), 10, lambda row: row.consultant, agency=True),
        Column(words("paper", "Agency"), 10, lambda row: row.agency, agency=True),
        Column(words("paper", "Why"), 30, _why),
        Column(words("paper", "Lag after"), 10, lambda row: exact_lag(row.lag)),
        Column(words("paper", "State"), 10, _state),
    )
    counted = sum(row.counts for row in sheet.rows if row.fate == STANDS)
    told = words("paper", "Turns: {count} counted", count=counted)
    return PaperTable(told, columns, sheet.rows)


def _receiver(row: OverrideRow) -> str:
    return beside(row.consultant, row.agency)


def beside(name: str, agency: str) -> str:
    """A person with the agency in brackets, where both are known."""
    return words("paper", "{name} ({agency})", name=name, agency=agency) if name and agency else name


def _price(row: OverrideRow) -> str:
    """How the agencies stand after it, and whose turn came next."""
    if row.struck:
        return named(FATES, row.fate)
    if not row.counts:
        return words("paper", "free of charge")
    moved = [lag for lag in row.lags if lag[1] != lag[2]]
    lags = listed(f"{name} {exact_lag(was)} → {exact_lag(now)}" for name, was, now in moved)
    if not row.following:
        return lags
    following = beside(row.following, row.following_agency)
    return words("paper", "{lags}; next {following}", lags=lags, following=following)


def _visit(row: TurnRow) -> str:
    kind = named(KINDS, row.kind)
    if row.became not in (None, row.kind):
        kind = f"{kind} → {named(KINDS, row.became)}"
    return words("paper", "{kind} ({party})", kind=kind, party=row.party) if row.party else kind


def _why(row: TurnRow) -> str:
    if not row.passed:
        return named(BASES, row.basis)
    passed = listed(
        words("paper", "{name} ({cause})", name=name, cause=named(CAUSES, cause))
        for name, cause, _ in row.passed
    )
    return words("paper", "{basis}; passed {passed}", basis=named(BASES, row.basis), passed=passed)


def _state(row: TurnRow) -> str:
    if row.cause is not None:
        return f"{named(FATES, row.fate)}: {named(CAUSES, row.cause)}"
    if row.fate == STANDS and not row.counts:
        return words("paper", "not counted")
    return named(FATES, row.fate)
