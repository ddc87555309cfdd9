"""The day sheet: the day's rotation as rows, pure; the writers make xlsx and CSV of it."""

from collections.abc import Sequence
from dataclasses import field
from datetime import date

from frontdesk.book.entries import DayClosed, Entry
from frontdesk.desk.decide.closing import unconfirmed_agencies
from frontdesk.records import Record
from frontdesk.reports.day.answers import AnswerRow, answer_rows
from frontdesk.reports.day.benefits import BenefitRow, benefit_rows
from frontdesk.reports.day.changes import ChangeRow, change_rows
from frontdesk.reports.day.counts import Counts, counts_of
from frontdesk.reports.day.debts import OwedRow, owed_rows
from frontdesk.reports.day.guests import GuestRow, guest_rows
from frontdesk.reports.day.overrides import OverrideRow, override_rows
from frontdesk.reports.day.penalties import PenaltyRow, penalty_rows
from frontdesk.reports.day.rulings import RulingRow, ruling_rows
from frontdesk.reports.day.totals import AgencyTotal, PersonTotal, agency_totals, people_totals
from frontdesk.reports.day.turns import CourtesyRow, TurnRow, courtesy_rows, turn_rows
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.reading import Day, read
from frontdesk.site import Site


class Confirmation(Record):
    """Who confirmed the day for which agency, both by name."""

    name: str
    agency: str


class DaySheet(Record):
    """Everything that an evening's document shows; `head` and `last` are the checkpoint's. `unconfirmed`: the
    code of the reason why the agencies `unconfirmed_by` didn't confirm."""

    site: str
    book: str
    date: date
    rows: tuple[TurnRow, ...]
    agencies: tuple[AgencyTotal, ...]
    people: tuple[PersonTotal, ...]
    last: int
    head: str
    sheet_version: int
    confirmed_by: tuple[Confirmation, ...] = ()
    unconfirmed_by: tuple[str, ...] = ()
    unconfirmed: str | None = None
    closed: bool = False
    overrides: tuple[OverrideRow, ...] = ()
    owed: tuple[OwedRow, ...] = ()
    penalties: tuple[PenaltyRow, ...] = ()
    courtesies: tuple[CourtesyRow, ...] = ()
    guests: tuple[GuestRow, ...] = ()
    rulings: tuple[RulingRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    answers: tuple[AnswerRow, ...] = ()
    benefits: tuple[BenefitRow, ...] = ()
    counts: Counts = field(default_factory=Counts)


def day_sheet(site: Site, entries: Sequence[Entry], board: Board | None = None) -> DaySheet:
    """The sheet of one day from the entries of its day file: what was decided in the night before the opening
    belongs to it. `board`: how the day stands after the last of them, if that is known; else it is folded,
    once for all tables."""
    day = read(site, entries, board)
    closed = next((e.what for e in reversed(entries) if isinstance(e.what, DayClosed)), None)
    overrides, owed = tuple(override_rows(day)), tuple(owed_rows(day))
    penalties, guests, rulings = tuple(penalty_rows(day)), tuple(guest_rows(day)), tuple(ruling_rows(day))
    courtesies = tuple(courtesy_rows(day))
    return DaySheet(
        site=site.name,
        book=site.id,
        date=day.opened.date,
        rows=tuple(turn_rows(day)),
        agencies=tuple(agency_totals(day)),
        people=tuple(people_totals(day)),
        last=entries[-1].seq,
        head=entries[-1].hash,
        sheet_version=day.board.sheet.version,
        confirmed_by=_confirmed(day, closed) if closed else (),
        unconfirmed_by=_unconfirmed(day, closed) if closed else (),
        unconfirmed=closed.unconfirmed if closed else None,
        closed=closed is not None,
        overrides=overrides,
        owed=owed,
        penalties=penalties,
        courtesies=courtesies,
        guests=guests,
        rulings=rulings,
        changes=tuple(change_rows(day)),
        answers=tuple(answer_rows(day)),
        benefits=tuple(benefit_rows(day)),
        counts=counts_of(day, overrides, owed, penalties, guests, rulings, len(courtesies)),
    )


def _confirmed(day: Day, closed: DayClosed) -> tuple[Confirmation, ...]:
    return tuple(Confirmation(day.name(who), day.agency(who)) for who in closed.confirmed_by)


def _unconfirmed(day: Day, closed: DayClosed) -> tuple[str, ...]:
    """The book has one reason for all; which agencies they are follows from who confirmed."""
    if closed.unconfirmed is None:
        return ()
    return tuple(agency.name for agency in unconfirmed_agencies(day.board, closed.confirmed_by))
