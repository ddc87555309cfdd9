"""Who is who in a script: people, agencies and visits go by name there, by id in the book."""

from collections.abc import Collection, Mapping

from frontdesk.book.decisions import Expected
from frontdesk.book.entries import Arrived
from frontdesk.desk.desk import Desk
from frontdesk.desk.refusals import day_not_open, unknown_person
from frontdesk.desk.rights.approvals import officers_of
from frontdesk.errors import Refusal
from frontdesk.people import Agency, Consultant, Officer
from frontdesk.rotation.board import Board
from frontdesk.site import unknown_agency
from frontdesk.store import book_store, visit_rows
from frontdesk.words import Sentence, say


class Cast:
    """Names and ids, both ways. The names of visits, and of those who are expected, outlive a run: they are
    kept as notes beside the book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._visit_ids: dict[str, str] = {}
        self._visit_names: dict[str, str] = {}
        self._expected_ids: dict[str, str] = {}
        self._expected_names: dict[str, str] = {}
        if desk.founded:
            for seq, note in desk.read(book_store.notes):
                self._recall(seq, note.partition("\n")[0])

    def consultant(self, name: str) -> str:
        """The id of the consultant of this name; `name@agency` where two agencies have one."""
        return self._consultant(name).id

    def is_consultant(self, name: str) -> bool:
        """Whether somebody on the roster is called so."""
        return bool(self._called(name))

    def officer(self, name: str) -> Officer:
        """The person with rights of this name."""
        found = [each for each in officers_of(self._desk).values() if each.name == name.strip()]
        if not found:
            raise Refusal(
                say("pins", "Unknown person"),
                say("pins", "Nobody with rights is called “{who}”.", who=name),
            )
        return found[0]

    def anybody(self, name: str) -> str:
        """The id of the consultant or the person with rights of this name."""
        officers = [o.id for o in officers_of(self._desk).values() if o.name == name.strip()]
        return self.consultant(name) if self.is_consultant(name) or not officers else officers[0]

    def agency(self, name: str) -> Agency:
        """The agency of this name."""
        agencies = self._agencies()
        if name.strip() not in agencies:
            raise unknown_agency(name, agencies)
        return agencies[name.strip()]

    def name_of(self, person: str) -> str:
        """What the consultant or the person with rights is called."""
        board = self._desk.board
        if board is None:
            raise day_not_open()
        return board.name(person)

    def agency_name(self, agency: str) -> str | None:
        """What the agency is called; None for the developer's own people, who have none."""
        return {each.id: name for name, each in self._agencies().items()}.get(agency)

    def name_visit(self, visit: str, name: str | None) -> None:
        """From now on the script calls this visit so; refused if another one is called so already, unless
        that one was undone."""
        name = name or visit
        taken = self._visit_ids.get(name)
        if taken is not None and not self._was_undone(taken):
            raise _name_taken(say("play", "There is a visit “{name}” already.", name=name))
        self._visit_ids[name] = visit
        self._visit_names[visit] = name

    def keep_visit_name(self, seq: int, visit: str) -> None:
        """Keep the visit's name beside its arrival, the entry `seq`."""
        self._keep(seq, self._visit_names[visit])

    def forget_visit(self, visit: str) -> None:
        """Nothing came of this visit: its name is free again."""
        del self._visit_ids[self._visit_names.pop(visit)]

    def visit(self, name: str) -> str:
        """The id of the visit that the script calls so."""
        if name not in self._visit_ids:
            raise Refusal(
                say("play", "Unknown visit"),
                say("play", "No visit is called “{name}”.", name=name),
            )
        return self._visit_ids[name]

    def knows_visit(self, name: str) -> bool:
        return name in self._visit_ids

    def visit_name(self, visit: str) -> str:
        return self._visit_names.get(visit, visit)

    def check_expected(self, name: str, present: Collection[str]) -> None:
        """Refused if a line of *Expected today* that is still `present` is called so."""
        if self._expected_ids.get(name) in present:
            raise _name_taken(say("play", "“{name}” stands on the list Expected today already.", name=name))

    def name_expected(self, seq: int, line: str, name: str, more: str | None) -> None:
        """From now on the script calls this line of the list so; kept beside its entry `seq`, with what else
        was said of the guests."""
        self._expected_ids[name] = line
        self._expected_names[line] = name
        self._keep(seq, "\n".join(filter(None, (name, more))))

    def expected(self, name: str) -> str:
        """The id of the line of *Expected today* that the script calls so."""
        if name not in self._expected_ids:
            raise Refusal(
                say("play", "Not on the list"),
                say("play", "Nobody called “{name}” stands on the list Expected today.", name=name),
                "very_important",
            )
        return self._expected_ids[name]

    def expected_name(self, line: str) -> str:
        return self._expected_names.get(line, line)

    def _keep(self, seq: int, text: str) -> None:
        self._desk.write(lambda connection, book: book_store.keep_note(connection, book, seq, text))

    def _recall(self, seq: int, name: str) -> None:
        entry = self._desk.read(lambda c, book: next(book_store.read(c, book, seq, seq))).entry
        match entry.what:
            case Arrived(visit=visit):
                self._visit_ids[name] = visit
                self._visit_names[visit] = name
            case Expected(expected=line):
                self._expected_ids[name] = line
                self._expected_names[line] = name

    def _was_undone(self, visit: str) -> bool:
        row = self._desk.read(lambda connection, book: visit_rows.row_of(connection, book, visit))
        return row is not None and row.state == "undone"

    def _consultant(self, name: str) -> Consultant:
        found = self._called(name)
        if len(found) == 1:
            return found[0]
        if found:
            wanted = found[0].name
            raise Refusal(
                say("play", "Two of that name"),
                say(
                    "play",
                    "Several agencies have a {name}. Write the agency, too: {example}.",
                    name=wanted,
                    example=f"{wanted}@{self.agency_name(found[0].agency)}",
                ),
            )
        raise unknown_person(name)

    def _called(self, name: str) -> list[Consultant]:
        wanted, _, agency = name.strip().partition("@")
        board = self._desk.board
        people = board.consultants.values() if board else self._desk.site.consultants
        return [
            p
            for p in people
            if p.name == wanted and not p.left and agency in ("", self.agency_name(p.agency))
        ]

    def _agencies(self) -> Mapping[str, Agency]:
        board: Board | None = self._desk.board
        return {each.name: each for each in (board.agencies if board else self._desk.site.agencies)}


def _name_taken(sentence: Sentence) -> Refusal:
    return Refusal(say("play", "Name taken"), sentence)
