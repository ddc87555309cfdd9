"""The paper's text as markup: the slip that is signed on the first page, then the day in tables."""

from collections.abc import Sequence
from enum import Enum, auto
from html import escape

from frontdesk.book.chain import Head, checkpoint, in_groups, short
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.terms import UNCONFIRMED
from ui import theme
from ui.look.names import joined
from ui.paper import tables
from ui.paper.decided import decided
from ui.paper.tables import Column, PaperTable, beside, named
from ui.words import agency_letter, listed, long_day_text, words

CODE_WIDTH = 22  # hundredths of the page that the QR code takes
LINE = theme.LIGHT["line"]
MUTED = theme.LIGHT["muted"]
NEW_PAGE = ' style="page-break-before: always"'


class Slip(Enum):
    """How much stands on the first page. The day's numbers, the check text and the lines to sign always stand
    together."""

    WHOLE = auto()
    WITHOUT_OVERRIDES = auto()
    UNSIGNED = auto()


def style() -> str:
    """How the paper looks; sizes in points, so that every printer sets the same page."""
    return f"""
        p, td, th {{ color: {theme.LIGHT["text"]}; }}
        h1 {{ font-size: 19pt; font-weight: 700; margin: 0; }}
        h2 {{ font-size: 11pt; font-weight: 700; margin-top: 16px; margin-bottom: 5px; }}
        p {{ margin-top: 3px; margin-bottom: 0; }}
        .muted {{ color: {MUTED}; }}
        .head {{ font-family: "Cascadia Mono", "Consolas", "Menlo", "Noto Sans Mono CJK SC", monospace; }}
        th {{ text-align: left; font-weight: 700; font-size: 8pt; color: {MUTED}; }}
        td {{ font-size: 9pt; }}
    """


def checkpoint_of(sheet: DaySheet) -> str:
    """What the QR code says."""
    return checkpoint(sheet.book, Head(sheet.last, sheet.head))


def colours_of(sheet: DaySheet) -> dict[str, str]:
    """A colour for each agency's name, as on the screen, for white paper."""
    names = dict.fromkeys(total.agency.name for total in sheet.agencies)
    shades = theme.AGENCIES_LIGHT
    return {name: shades[at % len(shades)] for at, name in enumerate(names)}


def names_on(sheet: DaySheet) -> list[str]:
    """Everybody who may be named on it, and the agencies."""
    people = [name for row in sheet.people for name in (row.name, row.agency)]
    return [
        *people,
        *(total.agency.name for total in sheet.agencies),
        *(each.name for each in sheet.confirmed_by),
    ]


def page_text(sheet: DaySheet, slip: Slip) -> str:
    """The whole text: the slip, and behind it the day."""
    return slip_text(sheet, slip) + _day(sheet, slip)


def slip_text(sheet: DaySheet, slip: Slip) -> str:
    """What is signed, with the figures that it signs."""
    colours = colours_of(sheet)
    whole = slip is Slip.WHOLE
    parts = (
        _title(sheet),
        _table(tables.agencies(sheet), colours),
        _numbers(sheet, apart=slip is Slip.UNSIGNED),
        _table(tables.overrides(sheet), colours) if whole else _overrides_behind(sheet),
        _proof(sheet),
        _signing(sheet, colours),
    )
    return "".join(parts)


def _day(sheet: DaySheet, slip: Slip) -> str:
    colours = colours_of(sheet)
    left = () if slip is Slip.WHOLE else (tables.overrides(sheet),)
    day = (*left, tables.turns(sheet), tables.people(sheet), *decided(sheet))
    return "".join(_table(table, colours, first=at == 0) for at, table in enumerate(day))


def _title(sheet: DaySheet) -> str:
    """At the left the title; the right is left free for the code."""
    state = words("paper", "closed") if sheet.closed else words("paper", "still open")
    version = words("paper", "rule sheet {version}", version=sheet.sheet_version)
    line = words("paper", "Check text {short}, entry {seq}", short=short(sheet.head), seq=sheet.last)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="{100 - CODE_WIDTH}%">'
        f"<h1>{escape(sheet.site)}</h1>"
        f'<p style="font-size:13pt">{escape(words("paper", "Day sheet of the rotation"))}</p>'
        f'<p style="font-size:11pt">{escape(long_day_text(sheet.date))}</p>'
        f'<p class="muted">{escape(state)} · {escape(version)}</p>'
        f'<p style="font-size:11pt"><b>{escape(line)}</b></p>'
        f'</td><td width="{CODE_WIDTH}%"></td></tr></table><p>&nbsp;</p>'
    )


def _numbers(sheet: DaySheet, apart: bool) -> str:
    counts = sheet.counts
    told = (
        words("paper", "overrides {count}", count=counts.overrides),
        words("paper", "owed turns given {count}", count=counts.owed_given),
        words("paper", "outstanding {count}", count=counts.owed_outstanding),
        words("paper", "penalties {count}", count=counts.penalties),
        words("paper", "suspended {count}", count=counts.suspended),
        words("paper", "corrections {count}", count=counts.corrected),
        words("paper", "disputes not ruled on {count}", count=counts.unruled),
        words("paper", "undone {count}", count=counts.undos),
    )
    before = NEW_PAGE if apart else ' style="margin-top:8px"'
    return f"<p{before}>{escape(' · '.join(told))}</p>"


def _overrides_behind(sheet: DaySheet) -> str:
    if not sheet.overrides:
        return ""
    return f'<p class="muted">{escape(words("paper", "Each override stands on the next page."))}</p>'


def _proof(sheet: DaySheet) -> str:
    told = words(
        "paper",
        "This check text stands for the whole book up to this evening. Whoever keeps it finds any change "
        "made later: verify.py checks the day file with it, and the desk finds it again (Ctrl+Shift+C).",
    )
    head = escape(in_groups(sheet.head, 8)).replace("\n", "<br>")
    return (
        f"<h2>{escape(words('paper', 'Check text'))}</h2>"
        f'<p class="head" style="font-size:11pt">{head}</p><p class="muted">{escape(told)}</p>'
    )


def _signing(sheet: DaySheet, colours: dict[str, str]) -> str:
    """A line for each agency, and one for the desk."""
    told = words("paper", "Signed: the day as it stands here was looked at, and a copy of this paper taken.")
    rows = [
        (f'<b style="color:{colour}">{escape(agency_letter(at))} {escape(joined(name))}</b>')
        for at, (name, colour) in enumerate(colours.items())
    ]
    rows.append(f"<b>{escape(words('paper', 'Desk'))}</b>")
    heads = (
        words("paper", "For"),
        words("paper", "Name"),
        words("paper", "Signature"),
        words("paper", "Time"),
    )
    head = "".join(
        f'<th width="{width}%">{escape(text)}</th>'
        for text, width in zip(heads, (24, 24, 34, 18), strict=True)
    )
    blank = f'<td style="border-bottom: 1px solid {theme.LIGHT["edge"]}">&nbsp;</td>'
    lines = "".join(
        f'<tr><td style="padding-top:16px; padding-bottom:2px">{row}</td>{blank * 3}</tr>' for row in rows
    )
    return (
        f"<h2>{escape(words('paper', 'To sign'))}</h2>"
        f'<p class="muted">{escape(told)} {escape(joined(_confirmed(sheet)))}</p>'
        f'<table width="100%" cellspacing="7" cellpadding="2"><tr>{head}</tr>{lines}</table>'
    )


def _confirmed(sheet: DaySheet) -> str:
    if not sheet.closed:
        return ""
    parts = []
    if sheet.confirmed_by:
        names = listed(beside(each.name, each.agency) for each in sheet.confirmed_by)
        parts.append(words("paper", "At the desk it was confirmed by {names}.", names=names))
    if sheet.unconfirmed is not None:
        parts.append(unconfirmed_text(sheet))
    return " ".join(parts)


def unconfirmed_text(sheet: DaySheet) -> str:
    """Which agencies didn't confirm the day, and why."""
    return words(
        "paper",
        "Not confirmed by {agencies}: {reason}.",
        agencies=listed(sheet.unconfirmed_by),
        reason=named(UNCONFIRMED, sheet.unconfirmed),
    )


def _table(table: PaperTable, colours: dict[str, str], first: bool = False) -> str:
    """A title, and the table below it; its head stands on every page that it reaches."""
    before = NEW_PAGE if first else ""
    title = f"<h2{before}>{escape(table.title)}</h2>"
    if not table.rows:
        return f'{title}<p class="muted">{escape(words("paper", "none"))}</p>'
    apart = [False, *(column.right for column in table.columns)]
    heads = "".join(_head(column, after) for column, after in zip(table.columns, apart, strict=False))
    rows = "".join(_row(table, row, colours, apart) for row in table.rows)
    return (
        f'{title}<table width="100%" cellspacing="0" cellpadding="4" style="border-collapse: collapse">'
        f"<thead><tr>{heads}</tr></thead>{rows}</table>"
    )


def _head(column: Column, after_number: bool) -> str:
    align = _align(column, after_number)
    rule = f"border-bottom: 1px solid {theme.LIGHT['edge']}"
    return f'<th width="{column.width}%" style="{align}; {rule}">{escape(column.head)}</th>'


def _align(column: Column, after_number: bool) -> str:
    """Numbers stand at the right; a text behind one keeps away from it."""
    if column.right:
        return "text-align: right"
    return "text-align: left; padding-left: 24px" if after_number else "text-align: left"


def _row(table: PaperTable, row: object, colours: dict[str, str], apart: Sequence[bool]) -> str:
    shade = colours.get(table.agency_of(row))
    struck = table.struck(row)
    cells = (
        _cell(column, column.cell(row), shade, struck, after)
        for column, after in zip(table.columns, apart, strict=False)
    )
    return f"<tr>{''.join(cells)}</tr>"


def _cell(column: Column, text: str, shade: str | None, struck: bool, after_number: bool) -> str:
    align = _align(column, after_number)
    shown = escape(joined(text)) or "&nbsp;"
    if struck:
        shown = f'<s style="color:{MUTED}">{shown}</s>'
    elif column.agency and shade is not None:
        shown = f'<b style="color:{shade}">{shown}</b>'
    return f'<td style="{align}; border-bottom: 1px solid {LINE}">{shown}</td>'
