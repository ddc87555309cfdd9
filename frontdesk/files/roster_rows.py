"""The rows of a roster that comes in: what each must satisfy, how a cell is mended, and taking them over."""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal, get_args

from frontdesk import names
from frontdesk.errors import Refusal
from frontdesk.people import Stage
from frontdesk.records import Record
from frontdesk.words import Sentence, say

LONGEST_NAME = 40
_MOST_NAMED = 9  # rows in one sentence
_MOST_DIGITS = 6  # seven look like a telephone number, which has no business here

Column = Literal["name", "agency", "stage", "mentor"]
COLUMNS: tuple[Column, ...] = get_args(Column)

_STAGES = {
    "熟手": Stage.SKILLED,
    "独立": Stage.INDEPENDENT,
    "獨立": Stage.INDEPENDENT,
    "新人": Stage.ACCOMPANIED,
    "见习": Stage.TRAINEE,
    "見習": Stage.TRAINEE,
    "实习": Stage.TRAINEE,
    "實習": Stage.TRAINEE,
    "学员": Stage.TRAINEE,
    "學員": Stage.TRAINEE,
    "newcomer": Stage.ACCOMPANIED,
} | {stage.value: stage for stage in Stage}
_NOBODY = frozenset({"无", "無", "没有", "/", "-", "--", "—", "——", "none", "n/a"})

NO_STAGE_GIVEN = say("office", "No stage is given: taken as independent")


class Problem(Record):
    """Why a row can't be taken over as it is: row as in the file, column, reason."""

    row: int
    column: Column
    reason: Sentence


class RosterRow(Record):
    """One person of the file. `row` counts from 1 as Excel does; `stage` is a code, or the unknown word.

    `notes` say what was understood where the file left something out; they hinder nothing.
    """

    row: int
    name: str
    agency: str
    stage: str
    mentor: str | None
    problems: tuple[Problem, ...] = ()
    notes: tuple[Sentence, ...] = ()


class RosterPerson(Record):
    """A consultant as taken over; `mentor` is the name of a colleague in the same agency."""

    name: str
    agency: str
    stage: Stage
    mentor: str | None


class Roster(Record):
    """What was taken over: agencies in order of appearance, and their people in the order of the file."""

    agencies: tuple[str, ...]
    people: tuple[RosterPerson, ...]


def column_title(column: Column) -> Sentence:
    """Our own name for a column."""
    match column:
        case "name":
            return say("office", "Name")
        case "agency":
            return say("office", "Agency")
        case "stage":
            return say("office", "Stage")
        case "mentor":
            return say("office", "Mentor")


def filled_down(agency: str) -> Sentence:
    """The note of a row whose agency stands in a row above it."""
    return say("office", "No agency is given: taken from above, {agency}", agency=agency)


def new_row(row: int, cells: dict[Column, str]) -> RosterRow:
    """An unchecked row from the texts of its cells."""
    blank = RosterRow(row, "", "", "", None)
    for column in COLUMNS:
        blank = mend(blank, column, cells.get(column, ""))
    return blank


def mend(row: RosterRow, column: Column, text: str) -> RosterRow:
    """The row with another text in one cell, put into its usual form. Check the rows again afterwards."""
    tidy = names.normal(text)
    match column:
        case "name":
            return replace(row, name=tidy)
        case "agency":
            return replace(row, agency=tidy, notes=_without(row.notes, filled_down(row.agency)))
        case "mentor":
            return replace(row, mentor=None if tidy.casefold() in _NOBODY else tidy or None)
        case "stage":
            return _with_stage(row, tidy)


def _with_stage(row: RosterRow, word: str) -> RosterRow:
    notes = _without(row.notes, NO_STAGE_GIVEN)
    if not word:
        return replace(row, stage=Stage.INDEPENDENT.value, notes=(*notes, NO_STAGE_GIVEN))
    known = _STAGES.get(word.casefold())
    return replace(row, stage=known.value if known else word, notes=notes)


def _without(notes: tuple[Sentence, ...], gone: Sentence) -> tuple[Sentence, ...]:
    return tuple(note for note in notes if note != gone)


def check_rows(rows: Iterable[RosterRow]) -> tuple[RosterRow, ...]:
    """The same rows, each with the problems that it has now, among these rows."""
    together = tuple(rows)
    colleagues = _Colleagues(together)
    return tuple(replace(row, problems=tuple(_problems(row, colleagues))) for row in together)


def accept(rows: Sequence[RosterRow], left_out: Collection[int]) -> Roster:
    """The roster without the rows whose numbers are left out: everybody else, or nobody.

    Refuses at the first problem that remains, also one that leaving somebody out has made; and an empty
    roster.
    """
    kept = check_rows(row for row in rows if row.row not in left_out)
    for row in kept:
        for problem in row.problems:
            raise _refused(problem)
    if not kept:
        raise Refusal(
            say("office", "The roster is empty"),
            say("office", "Nobody is left to take over. Tick at least one person."),
        )
    colleagues = _Colleagues(kept)
    return Roster(
        agencies=tuple(dict.fromkeys(row.agency for row in kept)),
        people=tuple(_person(row, colleagues) for row in kept),
    )


def _refused(problem: Problem) -> Refusal:
    return Refusal(
        say("office", "The roster is not taken over yet"),
        say(
            "office",
            "Row {row}, {column}: {reason} Mend it, or leave the row out.",
            row=problem.row,
            column=column_title(problem.column),
            reason=problem.reason,
        ),
    )


def _person(row: RosterRow, colleagues: "_Colleagues") -> RosterPerson:
    mentor = colleagues.mentor_of(row)
    return RosterPerson(row.name, row.agency, Stage(row.stage), mentor.name if mentor else None)


class _Colleagues:
    """Who is in the file, by agency and name; capital letters make no difference."""

    def __init__(self, rows: Iterable[RosterRow]) -> None:
        self._namesakes: dict[tuple[str, str], list[RosterRow]] = defaultdict(list)
        self._first_named: dict[str, RosterRow] = {}
        self._spellings: dict[str, str] = {}
        for row in rows:
            self._namesakes[_key(row.agency, row.name)].append(row)
            self._first_named.setdefault(row.name.casefold(), row)
            self._spellings.setdefault(row.agency.casefold(), row.agency)

    def namesakes(self, row: RosterRow) -> list[RosterRow]:
        """Rows of the same agency with the same name, this one among them."""
        return self._namesakes[_key(row.agency, row.name)]

    def mentor_of(self, row: RosterRow) -> RosterRow | None:
        found = self._namesakes.get(_key(row.agency, row.mentor or ""), [])
        return found[0] if row.mentor and found else None

    def anywhere(self, name: str) -> RosterRow | None:
        return self._first_named.get(name.casefold())

    def usual_spelling(self, agency: str) -> str:
        return self._spellings[agency.casefold()]


def _key(agency: str, name: str) -> tuple[str, str]:
    return agency.casefold(), name.casefold()


def _problems(row: RosterRow, colleagues: _Colleagues) -> Iterator[Problem]:
    reasons: tuple[tuple[Column, Iterator[Sentence]], ...] = (
        ("name", _name_reasons(row, colleagues)),
        ("agency", _agency_reasons(row, colleagues)),
        ("stage", _stage_reasons(row)),
        ("mentor", _mentor_reasons(row, colleagues)),
    )
    return (Problem(row.row, column, reason) for column, found in reasons for reason in found)


def _name_reasons(row: RosterRow, colleagues: _Colleagues) -> Iterator[Sentence]:
    if not row.name:
        yield say("office", "The name is missing.")
        return
    yield from _text_reasons(row.name)
    if not any(letter.isalpha() or unicodedata.category(letter) == "Co" for letter in row.name):
        yield say("office", "A name needs at least one letter.")
    same = colleagues.namesakes(row)
    if len(same) > 1 and row.agency:
        rows = ", ".join(str(other.row) for other in same[:_MOST_NAMED]) + ("…" if same[_MOST_NAMED:] else "")
        yield say("office", "{name} stands more than once in {agency}: rows {rows}.",
                  name=row.name, agency=row.agency, rows=rows)  # fmt: skip


def _agency_reasons(row: RosterRow, colleagues: _Colleagues) -> Iterator[Sentence]:
    if not row.agency:
        yield say("office", "The agency is missing.")
        return
    yield from _text_reasons(row.agency)
    usual = colleagues.usual_spelling(row.agency)
    if usual != row.agency:
        yield say(
            "office", "Further up this agency is written {agency}. Write it the same way.", agency=usual
        )


def _stage_reasons(row: RosterRow) -> Iterator[Sentence]:
    if row.stage not in _STAGES.values():
        yield say("office", "{word} is no known stage. Known are 熟手, 独立, 新人 and 见习.", word=row.stage)


def _mentor_reasons(row: RosterRow, colleagues: _Colleagues) -> Iterator[Sentence]:
    if not row.mentor:
        if row.stage == Stage.ACCOMPANIED:
            yield say("office", "A newcomer needs a mentor.")
        return
    mentor = colleagues.mentor_of(row)
    if mentor is None:
        yield from _stranger_reasons(row.mentor, colleagues)
    elif mentor.row == row.row:
        yield say("office", "Nobody is one's own mentor.")
    elif mentor.stage in (Stage.ACCOMPANIED, Stage.TRAINEE):
        yield say("office", "The mentor {mentor} is still learning.", mentor=mentor.name)


def _stranger_reasons(mentor: str, colleagues: _Colleagues) -> Iterator[Sentence]:
    elsewhere = colleagues.anywhere(mentor)
    if elsewhere:
        yield say("office", "The mentor {mentor} belongs to another agency, {agency}.",
                  mentor=mentor, agency=elsewhere.agency)  # fmt: skip
    else:
        yield say("office", "The mentor {mentor} is not in this roster.", mentor=mentor)


def _text_reasons(text: str) -> Iterator[Sentence]:
    if text[0] in "=+-@":
        yield say("office", "It begins with {sign} like a formula.", sign=text[0])
    if text[0] == "#":
        yield say("office", "It looks like an error of the spreadsheet: {text}.", text=text[:LONGEST_NAME])
    if len(text) > LONGEST_NAME:
        yield say("office", "It is longer than {count} letters.", count=LONGEST_NAME)
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
        yield say("office", "It holds an invisible control character.")
    if sum(letter.isdecimal() for letter in text) > _MOST_DIGITS:
        yield say("office", "It holds a long number. A telephone number does not belong here.")
