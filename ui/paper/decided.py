"""What people decided on the day, on paper: owed turns, penalties, guests, corrections, changed rules."""

from collections.abc import Mapping
from datetime import date, datetime

from frontdesk.reports.day.changes import ChangeRow
from frontdesk.reports.day.debts import OwedRow
from frontdesk.reports.day.guests import GuestRow
from frontdesk.reports.day.penalties import PenaltyRow
from frontdesk.reports.day.rulings import RulingRow
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.decision_terms import OFFENCES, REFUSAL_REASONS, SUSPENSION_REASONS
from frontdesk.reports.terms import CAUSES, CLAUSES, GRADES, KINDS, LANES
from ui.paper.tables import Column, PaperTable, clock, decider, named
from ui.words import date_text, listed, words

REASONS = {**CAUSES, **REFUSAL_REASONS, **SUSPENSION_REASONS, **OFFENCES}


def decided(sheet: DaySheet) -> list[PaperTable]:
    """The tables that have something to say."""
    tables = (_owed(sheet), _penalties(sheet), _guests(sheet), _rulings(sheet), _changes(sheet))
    return [table for table in tables if table.rows]


def _who() -> tuple[Column, Column]:
    return (
        Column(words("paper", "Consultant"), 16, lambda row: row.consultant, agency=True),
        Column(words("paper", "Agency"), 14, lambda row: row.agency, agency=True),
    )


def _owed(sheet: DaySheet) -> PaperTable:
    columns = (
        *_who(),
        Column(words("paper", "Lane"), 16, lambda row: named(LANES, row.lane)),
        Column(words("paper", "Reason"), 22, lambda row: named({**REASONS, **KINDS}, row.cause)),
        Column(words("paper", "Holds until"), 14, lambda row: _day(row.lapses)),
        Column(words("paper", "State"), 18, _owed_state),
    )
    return PaperTable(words("paper", "Owed turns"), columns, sheet.owed)


def _penalties(sheet: DaySheet) -> PaperTable:
    columns = (
        Column(words("paper", "Time"), 10, lambda row: _since(row.at)),
        *_who(),
        Column(words("paper", "What"), 20, _penalty),
        Column(words("paper", "Reason"), 24, lambda row: named(REASONS, row.cause)),
        Column(words("paper", "Decided by"), 16, decider),
    )
    return PaperTable(words("paper", "Penalties"), columns, sheet.penalties)


def _guests(sheet: DaySheet) -> PaperTable:
    columns = (
        Column(
            words("paper", "Time"),
            10,
            lambda row: clock(when) if (when := row.arrived or row.expected) else "",
        ),
        Column(words("paper", "Visit"), 26, _guest),
        Column(words("paper", "Briefed by"), 14, lambda row: row.briefed_by),
        Column(words("paper", "Received by"), 16, lambda row: row.consultant, agency=True),
        Column(words("paper", "Agency"), 14, lambda row: row.agency, agency=True),
        Column(words("paper", "State"), 20, _guest_state),
    )
    return PaperTable(words("paper", "Tours and VIPs"), columns, sheet.guests)


def _rulings(sheet: DaySheet) -> PaperTable:
    columns = (
        Column(words("paper", "Entry"), 7, lambda row: str(row.seq), right=True),
        Column(words("paper", "Time"), 10, lambda row: clock(row.at)),
        Column(words("paper", "What"), 14, _ruling),
        Column(words("paper", "Visit"), 21, _turned),
        Column(words("paper", "Received by"), 16, lambda row: row.who, agency=True),
        Column(words("paper", "Goes to"), 16, lambda row: row.owner),
        Column(words("paper", "Decided by"), 16, decider),
    )
    return PaperTable(words("paper", "Corrections"), columns, sheet.rulings)


def _changes(sheet: DaySheet) -> PaperTable:
    columns = (
        Column(words("paper", "Entry"), 7, lambda row: str(row.seq), right=True),
        Column(words("paper", "Time"), 10, lambda row: clock(row.at)),
        Column(words("paper", "What"), 67, _change),
        Column(words("paper", "Decided by"), 16, decider),
    )
    return PaperTable(words("paper", "Rule changes"), columns, sheet.changes)


def _day(day: date | None) -> str:
    return words("paper", "never") if day is None else date_text(day)


def _since(at: datetime | None) -> str:
    return words("paper", "before today") if at is None else clock(at)


def _state(states: Mapping[str, str], code: str) -> str:
    return states.get(code, code)


def _owed_state(row: OwedRow) -> str:
    states = {
        "outstanding": words("paper", "outstanding"),
        "paid": words("paper", "paid in entry {seq}", seq=row.ended),
        "restored": words("paper", "paid, withdrawn, owed anew"),
        "lapsed": words("paper", "lapsed"),
        "taken_back": words("paper", "taken back"),
    }
    return _state(states, row.state)


def _penalty(row: PenaltyRow) -> str:
    states = {
        "sent_to_back": words("paper", "loses a turn"),
        "suspended": words("paper", "suspended until {day}", day=_day(row.until)),
        "void": words("paper", "wrong turn, void"),
    }
    told = _state(states, row.what)
    return words("paper", "{penalty}, lifted", penalty=told) if row.lifted and not row.on else told


def _guest(row: GuestRow) -> str:
    told = f"{named(KINDS, row.kind)} · {named(GRADES, row.grade)}"
    return words("paper", "{kind} ({party})", kind=told, party=row.party) if row.party else told


def _guest_state(row: GuestRow) -> str:
    states = {
        "received": words("paper", "waited {minutes} min", minutes=row.waited or 0),
        "waits": words("paper", "waits"),
        "gone": words("paper", "left"),
        "not_come": words("paper", "didn’t come"),
    }
    return _state(states, row.state)


def _ruling(row: RulingRow) -> str:
    if row.pending:
        return words("paper", "disputed, not ruled on")
    states = {
        "reclassified": words("paper", "reclassified"),
        "ruled": words("paper", "ruled"),
        "disputed": words("paper", "disputed"),
        "handed_over": words("paper", "handed over"),
    }
    return _state(states, row.what)


def _turned(row: RulingRow) -> str:
    if row.now is None or row.now == row.was:
        return named(KINDS, row.was)
    return f"{named(KINDS, row.was) or '?'} → {named(KINDS, row.now)}"


def _change(row: ChangeRow) -> str:
    if row.agency:
        was = words("paper", "none") if row.was is None else str(row.was)
        return words("paper", "Share of {agency}: {was} → {now}", agency=row.agency, was=was, now=row.now)
    told = words("paper", "Rule sheet {version}", version=row.now)
    if row.what == "sheet_planned":
        told = words("paper", "Rule sheet {version}, from the next day on", version=row.now)
    clauses = listed(named(CLAUSES, clause) for clause in row.clauses)
    return f"{told}: {clauses}" if clauses else told
