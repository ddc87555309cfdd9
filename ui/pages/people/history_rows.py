"""One consultant's history in lines: what happened, when, and what became of it."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.past.person import Chapter, Line, PastDay
from frontdesk.records import Record
from frontdesk.reports.terms import BASES, CAUSES, EFFECTS
from frontdesk.reports.why import told
from frontdesk.rotation.board import Board
from ui import theme
from ui.lists.choice_list import row_height
from ui.lists.grouped_list import Drawn, GroupedList, Item
from ui.lists.painted_list import two_lines
from ui.visit_words import graded_text, kind_of_turn, term, turns_text
from ui.widgets.painting import draw_text, text_width
from ui.words import clock_time, long_day_text, spoken, words

ROW, CHAPTER, TOLD, NARROW = 34, 56, 160, 760
"""How high a row is; where its chapter and what is told begin; each has two lines in less than that width."""
EARLIER = "earlier"


class HistoryRow(Record):
    """A line; `note`: what became of it; `explained`: Enter says why."""

    time: str
    chapter: str
    told: str
    note: str = ""
    explained: bool = False
    undone: bool = False

    @property
    def spoken(self) -> str:
        return " ".join(part for part in (self.time, self.told, self.note) if part)


class DayRow(Record):
    """The heading of a day."""

    day: str
    told: str


class HistoryList(GroupedList):
    """The list of one person's history."""

    def __init__(self) -> None:
        lines = Drawn(paint_two_lines, row_height(tall=True))
        super().__init__(words("people_page", "History"), Drawn(paint_line, ROW), lines, NARROW)


def items_of(
    board: Board, who: str, days: Sequence[PastDay], chapter: str, zone: tzinfo, *, more: bool
) -> list[Item]:
    """The days' lines of this chapter (empty: of all), newest first; days without any are left out. `more`:
    there are earlier days, and the last row shows them."""
    items: list[Item] = []
    for day in days:
        lines = [line for line in day.lines if chapter in ("", line.chapter)]
        if lines:
            head = DayRow(long_day_text(day.date), _day_told(who, day))
            items.append(Item("", f"{head.day} {head.told}", head))
            items += [_item(board, who, line, zone) for line in lines]
    if more:
        text = words("people_page", "Show earlier days")
        items.append(Item(EARLIER, text, HistoryRow("", "", text, explained=True)))
    return items


def _item(board: Board, who: str, line: Line, zone: tzinfo) -> Item:
    row = HistoryRow(
        clock_time(line.entry.at, zone),
        chapter_text(line.chapter),
        _told(board, line),
        _note(line, who),
        isinstance(line.entry.what, TurnGiven) and not line.undone,
        line.undone,
    )
    return Item(
        str(line.entry.seq), row.spoken, row, "\n".join(part for part in (row.told, row.note) if part)
    )


def _day_told(who: str, day: PastDay) -> str:
    """How many counted turns this person had that day."""
    turns = [line.entry.what for line in day.lines if not line.undone and line.withdrawn is None]
    had = sum(isinstance(t, TurnGiven) and t.consultant == who and t.counts for t in turns)
    return turns_text(had) if had else ""


def _told(board: Board, line: Line) -> str:
    what = line.entry.what
    if isinstance(what, TurnGiven) and line.passed:
        chosen = board.name(what.consultant)
        return words("people_page", "Passed over: {chosen} received instead.", chosen=chosen)
    if isinstance(what, TurnGiven):
        kind = _kind(what, line)
        if kind == term(BASES, what.basis):
            return spoken(told(board, line.entry))
        return words("people_page", "{kind}: {told}", kind=kind, told=told(board, line.entry))
    return spoken(told(board, line.entry))


def _kind(turn: TurnGiven, line: Line) -> str:
    """What came, as it is called on the desk."""
    if line.visit is None:
        return graded_text(kind_of_turn(turn, None), None)
    return graded_text(line.visit.kind, line.visit.grade)


def _note(line: Line, who: str) -> str:
    if line.undone:
        return words("people_page", "undone, counts no more")
    what = line.entry.what
    if line.withdrawn is not None:
        return words("people_page", "taken back: {cause}", cause=term(CAUSES, line.withdrawn))
    if line.passed:
        return _passed_effect(line, who)
    if isinstance(what, TurnGiven) and what.with_mentor == who:
        return words("people_page", "went along as the mentor")
    if isinstance(what, TurnGiven) and not what.counts:
        return words("people_page", "doesn’t count")
    return ""


def _passed_effect(line: Line, who: str) -> str:
    """What it cost to be passed there."""
    what = line.entry.what
    if not isinstance(what, TurnGiven):
        return ""
    mine = next((one for one in what.passed if one.consultant == who), None)
    if mine is None:
        return ""
    effect = spoken(EFFECTS[mine.effect])
    return words("people_page", "{cause}: {effect}", cause=term(CAUSES, mine.cause), effect=effect)


def chapter_text(chapter: str) -> str:
    """What a part of the history is called; empty stands for all."""
    return {
        "": words("people_page", "Everything"),
        Chapter.TURNS: words("people_page", "Turns"),
        Chapter.DEBTS: words("people_page", "Passed, owed"),
        Chapter.DECISIONS: words("people_page", "Decisions"),
        Chapter.DUTY: words("people_page", "In, out, away"),
    }[chapter]


def paint_line(painter: QPainter, rect: QRectF, item: Item, _at: int) -> None:
    """A day's heading, or what happened, in a line."""
    if isinstance(item.shown, DayRow):
        _paint_day(painter, rect, item.shown)
    elif isinstance(item.shown, HistoryRow):
        _paint_line(painter, QRectF(rect), item.shown)


def paint_two_lines(painter: QPainter, rect: QRectF, item: Item, _at: int) -> None:
    """A day's heading, or what happened, with its chapter and what became of it below."""
    if isinstance(item.shown, DayRow):
        _paint_day(painter, rect, item.shown)
    elif isinstance(item.shown, HistoryRow) and not item.shown.time:
        _paint_line(painter, QRectF(rect), item.shown)
    elif isinstance(item.shown, HistoryRow):
        _paint_in_lines(painter, QRectF(rect), item.shown)


def _paint_day(painter: QPainter, rect: QRectF, row: DayRow) -> None:
    room = rect.adjusted(0, 6, 0, 0)
    draw_text(painter, room, row.day, role="name", shade=theme.colour("text"))
    rest = room.adjusted(text_width(row.day, "name") + 12, 0, 0, 0)
    draw_text(painter, rest, row.told, role="body", shade=theme.colour("muted"))


def _paint_line(painter: QPainter, room: QRectF, row: HistoryRow) -> None:
    muted = theme.colour("muted")
    if row.time:
        draw_text(painter, room, row.time, role="body", shade=muted)
        draw_text(painter, room.adjusted(CHAPTER, 0, 0, 0), row.chapter, role="small", shade=muted)
        room.adjust(_told_from(), 0, 0, 0)
    _paint_mark(painter, room, row)
    note = text_width(row.note, "small") + 12 if row.note else 0
    draw_text(painter, room.adjusted(0, 0, -note, 0), row.told, role="body", shade=theme.colour(_tone(row)))
    if row.note:
        left = room.left() + min(text_width(row.told, "body"), room.width() - note) + 12
        place = QRectF(left, room.top(), room.right() - left, room.height())
        draw_text(painter, place, row.note, role="small", shade=theme.colour("warning"))


def _told_from() -> float:
    """Behind the chapters, however long their names are."""
    return max(TOLD, CHAPTER + 12 + max(text_width(chapter_text(one), "small") for one in Chapter))


def _paint_in_lines(painter: QPainter, room: QRectF, row: HistoryRow) -> None:
    muted = theme.colour("muted")
    upper, lower = two_lines(room)
    draw_text(painter, upper, row.time, role="body", shade=muted)
    _paint_mark(painter, upper, row)
    upper.adjust(CHAPTER, 0, 0, 0)
    draw_text(painter, upper, row.told, role="body", shade=theme.colour(_tone(row)))
    lower.adjust(CHAPTER, 0, 0, 0)
    draw_text(painter, lower, row.chapter, role="small", shade=muted)
    if row.note:
        lower.adjust(text_width(row.chapter, "small") + 12, 0, 0, 0)
        draw_text(painter, lower, row.note, role="small", shade=theme.colour("warning"))


def _tone(row: HistoryRow) -> str:
    return "muted" if row.undone else "text" if row.time else "accent"


def _paint_mark(painter: QPainter, room: QRectF, row: HistoryRow) -> None:
    """That Enter says why, at the right; what is left of the room is for the rest."""
    if not row.explained:
        return
    mark = words("people_page", "Why?") if row.time else ""
    width = text_width(mark, "small")
    place = QRectF(room.right() - width, room.top(), width, room.height())
    draw_text(painter, place, mark, role="small", shade=theme.colour("accent"))
    room.adjust(0, 0, -width - 12, 0)
