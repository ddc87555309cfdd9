"""How a past day would have begun under another sheet."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from frontdesk.book.decisions import OwedLapsed, SuspensionLifted
from frontdesk.book.entries import DayOpened, Entry, What
from frontdesk.book.lot import drawn
from frontdesk.clauses import for_day
from frontdesk.desk.decide.lanes import with_managers
from frontdesk.desk.opening import open_day
from frontdesk.rotation.board import Board, Lines, changed
from frontdesk.rotation.fold import fold, opened_board
from frontdesk.rules import RuleSheet
from frontdesk.site import Site


def first_opening(
    site: Site, entry: Entry, sheet: RuleSheet, weights: Mapping[str, int] | None = None
) -> Board:
    """The first day that is run again: as it was opened, but with this sheet. The order of the lines is that
    of the book, or what `day_start` makes of it; lags and debts are those of the book."""
    opened = _opened(entry)
    today = for_day(sheet, opened.date)
    people = with_managers(opened.consultants, opened.officers, sheet)
    agencies = tuple(
        replace(each, weight=(weights or {}).get(each.id, each.weight)) for each in opened.agencies
    )
    fresh = replace(
        opened,
        sheet=today,
        base_sheet=None if today == sheet else sheet,
        planned_sheet=None,
        consultants=people,
        agencies=agencies,
    )
    if today.day_start != opened.sheet.day_start:
        fresh = drawn(replace(fresh, lines=_lines(fresh)), opened.previous_head)
    return _opened_with(site, entry, fresh, entry.seq)


def next_opening(
    site: Site, evening: Board, entry: Entry, sheet: RuleSheet, attendance: Sequence[frozenset[str]]
) -> Board:
    """The day after an evening that was run again already: opened as the desk does. `attendance`: who signed
    in on each of the days before, newest first."""
    opened = _opened(entry)
    planned = changed(evening, base_sheet=sheet, planned_sheet=None)
    first, *rest = open_day(site, planned, opened.date, attendance[: sheet.absent_days + 1])
    assert isinstance(first, DayOpened)
    board = _opened_with(site, entry, drawn(first, opened.previous_head), evening.seq + 1)
    return _with(board, rest, entry)


def _opened_with(site: Site, entry: Entry, opened: DayOpened, seq: int) -> Board:
    board = opened_board(site.id, replace(entry, what=opened, seq=seq))
    over: list[What] = [OwedLapsed(d.owed) for d in board.owed if d.lapses and d.lapses < opened.date]
    return _with(board, over, entry)


def _with(board: Board, whats: Sequence[What], entry: Entry) -> Board:
    """The board with these entries behind its opening."""
    for what in whats:
        if isinstance(what, SuspensionLifted) and what.consultant not in board.suspended:
            continue
        board = changed(fold(board, what, board.seq + 1, entry.at), seq=board.seq + 1)
    return board


def _lines(opened: DayOpened) -> Lines:
    """The lines of a day whose `day_start` is another than the book's."""
    match opened.sheet.day_start:
        case "sign_in":
            return {lane: dict.fromkeys(by_agency, ()) for lane, by_agency in opened.lines.items()}
        case "fixed":
            return {
                lane: {agency: _roster(opened, lane, agency) for agency in by_agency}
                for lane, by_agency in opened.lines.items()
            }
        case _:
            return opened.lines


def _roster(opened: DayOpened, lane: str, agency: str) -> tuple[str, ...]:
    there = (p for p in opened.consultants if p.agency == agency and lane in p.lanes and not p.left)
    return tuple(person.id for person in there)


def _opened(entry: Entry) -> DayOpened:
    if not isinstance(entry.what, DayOpened):
        raise TypeError(f"entry {entry.seq} does not open a day")
    return entry.what
