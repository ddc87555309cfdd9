"""A roster in the making: rows that are typed or come from a file, what is wrong with them. No widgets."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from frontdesk.files.roster_file import Column, Problem, Roster, RosterRow, accept, check_rows, mend
from frontdesk.files.roster_rows import new_row
from frontdesk.people import Consultant

Key = tuple[str, str]


@dataclass
class RosterDraft:
    """`present`: who is in the book already, by agency and name; they may be mentors of the new ones."""

    rows: list[RosterRow] = field(default_factory=list)
    left_out: set[int] = field(default_factory=set)
    present: Mapping[Key, RosterRow] = field(default_factory=dict)

    def is_left_out(self, row: RosterRow) -> bool:
        return row.row in self.left_out

    def is_known(self, row: RosterRow) -> bool:
        """Whether this very person, with this level and mentor, is in the book already."""
        known = self.present.get((row.agency, row.name))
        return known is not None and (known.stage, known.mentor) == (row.stage, row.mentor)

    def take_over(self, rows: Sequence[RosterRow]) -> None:
        """Add these rows of a file: each agency may send its own. Somebody of the same name and agency is
        replaced, so that a corrected file can be read again; who is in the book already is left out. The rows
        have the numbers of this file; others whose number it needs are counted on behind it."""
        here = {(row.agency, row.name): at for at, row in enumerate(self.rows)}
        out = [self.is_left_out(row) for row in self.rows]
        merged, read = list(self.rows), set[int]()
        for row in rows:
            at = here.get((row.agency, row.name), len(merged))
            merged[at : at + 1] = [row]
            read.add(at)
        self.rows = _numbered(merged, read)
        self.left_out = {row.row for row, left in zip(self.rows, out, strict=False) if left}
        self.left_out |= {row.row for row in self.rows if self.is_known(row)}
        self.check()

    def write(self, at: int, column: Column, text: str) -> None:
        """Another text in one cell; one line below the last begins a new person, of the agency above."""
        if at == len(self.rows):
            if not text.strip():
                return
            begun = new_row(self._next_number(), {})
            above = self.rows[-1].agency if self.rows else ""
            self.rows.append(mend(begun, "agency", above) if above else begun)
        self.rows[at] = mend(self.rows[at], column, text)
        self.check()

    def tick(self, at: int, taken: bool) -> None:
        """Take this row over, or leave it out."""
        number = self.rows[at].row
        self.left_out.discard(number) if taken else self.left_out.add(number)
        self.check()

    def remove(self, at: int) -> None:
        """Forget a row."""
        if at < len(self.rows):
            self.left_out.discard(self.rows.pop(at).row)
            self.check()

    def check(self) -> None:
        """Find anew what is wrong among the rows that are taken over."""
        kept = [row for row in self.rows if not self.is_left_out(row)]
        checked = {row.row: row for row in check_rows([*self._beside(), *kept])}
        self.rows = [checked.get(row.row, replace(row, problems=())) for row in self.rows]

    def problems(self) -> list[Problem]:
        """Everything that hinders taking over, in the order of the rows."""
        return [problem for row in self.rows for problem in row.problems]

    def accepted(self) -> Roster:
        """The new people, or the Refusal that names the first problem."""
        roster = accept([*self._beside(), *self.rows], self.left_out)
        own = {(row.agency, row.name) for row in self.rows if not self.is_left_out(row)}
        people = tuple(one for one in roster.people if (one.agency, one.name) in own)
        return Roster(tuple(dict.fromkeys(one.agency for one in people)), people)

    def agencies(self) -> list[str]:
        """The agencies of the rows that are taken over, in order of appearance."""
        return list(dict.fromkeys(r.agency for r in self.rows if r.agency and not self.is_left_out(r)))

    def _beside(self) -> Iterator[RosterRow]:
        """Who is in the book and not in these rows; their numbers are below 0."""
        here = {(row.agency, row.name) for row in self.rows if not self.is_left_out(row)}
        return (row for key, row in self.present.items() if key not in here)

    def _next_number(self) -> int:
        return max((row.row for row in self.rows), default=0) + 1


def _numbered(rows: Sequence[RosterRow], read: Container[int]) -> list[RosterRow]:
    """Each with a number of its own: those at `read` keep theirs."""
    taken = {row.row for at, row in enumerate(rows) if at in read}
    others = count(max((row.row for row in rows), default=0) + 1)
    return [
        row if at in read or row.row not in taken else replace(row, row=next(others))
        for at, row in enumerate(rows)
    ]


def present_rows(people: Sequence[Consultant], agencies: Mapping[str, str]) -> Mapping[Key, RosterRow]:
    """The people of the book as rows, by agency's name and own name. `agencies`: names by id."""
    names = {person.id: person.name for person in people}
    rows: dict[Key, RosterRow] = {}
    for number, one in enumerate(people, 1):
        agency = agencies[one.agency]
        mentor = names.get(one.mentor) if one.mentor else None
        rows[agency, one.name] = RosterRow(-number, one.name, agency, one.stage.value, mentor)
    return rows
