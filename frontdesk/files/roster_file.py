"""A roster as an agency's clerk sends it, understood: names, agencies, levels, mentors, and nothing else.

Telephone numbers, dates and every other column stay in the file.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from functools import lru_cache
from pathlib import Path

from frontdesk import names
from frontdesk.errors import Refusal
from frontdesk.files.roster_rows import (
    COLUMNS,
    Column,
    Problem,
    Roster,
    RosterPerson,
    RosterRow,
    accept,
    check_rows,
    column_title,
    filled_down,
    mend,
    new_row,
)
from frontdesk.files.sheet_rows import Row, Sheet, read_sheets
from frontdesk.records import Record
from frontdesk.words import Sentence, say

__all__ = [
    "COLUMNS", "Column", "Problem", "Roster", "RosterPerson", "RosterPreview", "RosterRow",
    "accept", "check_rows", "column_title", "mend", "read_roster",
]  # fmt: skip

_HEADERS: dict[Column, tuple[str, ...]] = {
    "name": (
        "姓名", "名字", "顾问姓名", "置业顾问姓名", "员工姓名", "置业顾问", "销售顾问", "顾问",
        "員工姓名", "置業顧問", "顧問", "name", "fullname", "consultantname", "consultant",
    ),
    "agency": (
        "联合代理", "代理公司", "代理公司名称", "代理", "公司", "公司名称", "所属公司", "所属代理", "代理商",
        "代理行", "聯合代理", "公司名稱", "所屬公司", "agency", "coagency", "agencyname", "company",
        "companyname",
    ),
    "stage": ("级别", "资历", "等级", "层级", "职级", "級別", "資歷", "等級", "level", "stage", "grade"),
    "mentor": (
        "师傅", "师父", "师傅姓名", "带教", "带教人", "带教师傅", "带教老师", "导师", "師傅", "帶教", "導師",
        "mentor", "mentorname",
    ),
}  # fmt: skip
"""What clerks write above each column; where several of one kind stand in a row, the earlier word wins."""

_SAME_WHEN_MERGED: tuple[Column, ...] = ("agency", "stage", "mentor")
_SUM = re.compile(
    r"(?:.*(?:合计|总计|小计|共计|总人数|合計|總計|小計|共計)(?:人数)?|(?:grand ?)?total|sub-?total|sum)"
    r" ?:? ?\d* ?(?:人|名|people)?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"(?:制表|填表|制单|审核|经办|日期|备注|说明|注|製表|審核|備註|prepared by|date)[人者]? ?:.*",
    re.IGNORECASE,
)


class RosterPreview(Record):
    """What was understood of a file, before anything is taken over.

    `headers` are the columns as titled in the file; `skipped` the numbers of sums, signatures and repeated
    headers; `notes` concern the file as a whole.
    """

    rows: tuple[RosterRow, ...]
    sheet: str
    headers: dict[Column, str] = field(default_factory=dict)
    skipped: tuple[int, ...] = ()
    notes: tuple[Sentence, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems in the order of the rows."""
        return tuple(problem for row in self.rows for problem in row.problems)


class _Header(Record):
    """The row (from 0) with the titles, and the place of each column that we know."""

    at: int
    places: dict[Column, int]


def read_roster(path: Path) -> RosterPreview:
    """The people in a spreadsheet, each with what hinders taking them over.

    Refuses a file that can't be read, one without a column of names, and one with nobody in it.
    """
    sheets = read_sheets(path)
    sheet, header = _first_roster(sheets)
    people, skipped = _people(sheet, header)
    if not people:
        raise Refusal(
            say("office", "Nobody stands in the roster"),
            say("office", "There are titles in row {row}, but no names under them.", row=header.at + 1),
        )
    return RosterPreview(
        rows=check_rows(people),
        sheet=sheet.name,
        headers={column: sheet.rows[header.at][place].strip() for column, place in header.places.items()},
        skipped=skipped,
        notes=tuple(_file_notes(sheets, sheet)),
    )


def _file_notes(sheets: Sequence[Sheet], read: Sheet) -> Iterator[Sentence]:
    others = [sheet.name for sheet in sheets if sheet is not read and sheet.filled]
    if others:
        yield say(
            "office",
            "Only the sheet {sheet} is read, not: {others}",
            sheet=read.name,
            others=", ".join(others),
        )


# ---- the header -------------------------------------------------------------------------------


def _first_roster(sheets: Sequence[Sheet]) -> tuple[Sheet, _Header]:
    for sheet in sheets:
        header = _find_header(sheet)
        if header:
            return sheet, header
    raise Refusal(
        say("office", "No column with names was found"),
        say("office", "One row must have the titles of the columns, among them 姓名 or Name."),
    )


def _find_header(sheet: Sheet) -> _Header | None:
    """The first row that names at least two columns; else the first that names that of the names."""
    lone = None
    for at, row in enumerate(sheet.rows):
        places = _places(row)
        if "name" in places and len(places) > 1:
            return _Header(at, places)
        if "name" in places and lone is None:
            lone = _Header(at, places)
    return lone


def _places(row: Row) -> dict[Column, int]:
    titles = [_title(cell) for cell in row]
    places = {column: _place(titles, words) for column, words in _HEADERS.items()}
    return {column: place for column, place in places.items() if place is not None}


def _place(titles: list[str], words: tuple[str, ...]) -> int | None:
    return next((titles.index(word) for word in words if word in titles), None)


@lru_cache(maxsize=4096)
def _title(cell: str) -> str:
    """A title without blanks, stars, colons and brackets: 姓 名*(必填) is 姓名, and so is 姓名 Name."""
    plain = re.sub(r"\(.*?\)|\[.*?\]|【.*?】", "", unicodedata.normalize("NFKC", cell))
    letters = re.sub(r"[\W_]", "", plain).casefold()
    return re.sub(r"[a-z]", "", letters) or letters


# ---- the people -------------------------------------------------------------------------------


def _people(sheet: Sheet, header: _Header) -> tuple[list[RosterRow], tuple[int, ...]]:
    """The people under the header, and the numbers of the rows that are none."""
    titles = _cells(sheet.rows[header.at], header)
    covered = _covered(sheet, header)
    people: list[RosterRow] = []
    skipped: list[int] = []
    above = ""
    for at in range(header.at + 1, len(sheet.rows)):
        cells = _cells(sheet.rows[at], header)
        no_person = cells == titles or _is_foot(sheet.rows[at], cells)
        if no_person:
            skipped.append(at + 1)
        if no_person or not any(cells.values()):
            above = ""
            continue
        meant = covered.get(at, {})
        above = cells.get("agency") or meant.get("agency") or above
        people.append(_person(at + 1, cells, meant, above))
    return people, tuple(skipped)


def _person(row: int, cells: dict[Column, str], meant: dict[Column, str], above: str) -> RosterRow:
    """Clerks write an agency once over its block: a blank below it means the same, and says so."""
    person = new_row(row, {column: text or meant.get(column, "") for column, text in cells.items()})
    if cells.get("agency") or not above:
        return person
    return replace(person, agency=above, notes=(*person.notes, filled_down(above)))


def _cells(row: Row, header: _Header) -> dict[Column, str]:
    """The columns that we know, and only they: nothing else leaves the file."""
    return {column: _cell(row, place) for column, place in header.places.items()}


def _cell(row: Row, place: int) -> str:
    return names.normal(row[place]) if place < len(row) else ""


def _covered(sheet: Sheet, header: _Header) -> dict[int, dict[Column, str]]:
    """By row, what the cells mean that a merged one above covers, where that means the same for each row."""
    columns = {header.places[column]: column for column in _SAME_WHEN_MERGED if column in header.places}
    covered: dict[int, dict[Column, str]] = {}
    for span in sheet.spans:
        if span.column in columns:
            text = _cell(sheet.rows[span.first], span.column)
            for at in range(span.first + 1, span.last + 1):
                covered.setdefault(at, {})[columns[span.column]] = text
    return covered


def _is_foot(row: Row, cells: dict[Column, str]) -> bool:
    """A sum, or a signature under the list."""
    first = next((text for cell in row if (text := names.normal(cell))), "")
    shown = (first, cells.get("name", ""), cells.get("agency", ""))
    return any(_SUM.fullmatch(text) for text in shown) or _SIGNATURE.fullmatch(first) is not None
