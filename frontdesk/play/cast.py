"""Who is who in a script: people, agencies and visits go by name there, by id in the book."""

from frontdesk.book.entries import Arrived
from frontdesk.desk.desk import Desk
from frontdesk.desk.refusals import day_not_open, unknown_person
from frontdesk.errors import Refusal
from frontdesk.people import Consultant
from frontdesk.rotation.board import Board
from frontdesk.store import book_store
from frontdesk.words import say


class Cast:
    """Names and ids, both ways. Visits' names outlive a run: they are kept as notes beside the book."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._visit_ids: dict[str, str] = {}
        self._visit_names: dict[str, str] = {}
        if desk.founded:
            for seq, name in desk.read(book_store.notes):
                self._recall(seq, name)

    def consultant(self, name: str) -> str:
        """The id of the consultant of this name; `name@agency` where two agencies have one."""
        return self._consultant(name).id

    def confirmer(self, name: str) -> str:
        """The id of the consultant or manager of this name."""
        for manager in self._desk.site.managers:
            if manager.name == name.strip():
                return manager.id
        return self._consultant(name).id

    def consultant_name(self, consultant: str) -> str:
        return self._board().consultants[consultant].name

    def agency_name(self, agency: str) -> str:
        return self._board().agency(agency).name

    def name_visit(self, visit: str, name: str | None) -> None:
        """From now on the script calls this visit so; refused if another one is called so already."""
        name = name or visit
        if name in self._visit_ids:
            raise Refusal(
                say("play", "Name taken"),
                say("play", "There is a visit “{name}” already.", name=name),
            )
        self._visit_ids[name] = visit
        self._visit_names[visit] = name

    def keep_visit_name(self, seq: int, visit: str) -> None:
        """Keep the visit's name beside its arrival, the entry `seq`."""
        name = self._visit_names[visit]
        self._desk.write(lambda connection, book: book_store.keep_note(connection, book, seq, name))

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

    def visit_name(self, visit: str) -> str:
        return self._visit_names.get(visit, visit)

    def _recall(self, seq: int, name: str) -> None:
        entry = self._desk.read(lambda c, book: next(book_store.read(c, book, seq, seq))).entry
        if isinstance(entry.what, Arrived):
            self._visit_ids[name] = entry.what.visit
            self._visit_names[entry.what.visit] = name

    def _consultant(self, name: str) -> Consultant:
        wanted, _, agency = name.strip().partition("@")
        board = self._desk.board
        people = board.consultants.values() if board else self._desk.site.consultants
        agencies = {a.id: a.name for a in (board.agencies if board else self._desk.site.agencies)}
        found = [p for p in people if p.name == wanted and agency in ("", agencies[p.agency])]
        if len(found) == 1:
            return found[0]
        if found:
            raise Refusal(
                say("play", "Two of that name"),
                say(
                    "play",
                    "Several agencies have a {name}. Write the agency, too: {example}.",
                    name=wanted,
                    example=f"{wanted}@{agencies[found[0].agency]}",
                ),
            )
        raise unknown_person(name)

    def _board(self) -> Board:
        board = self._desk.board
        if board is None:
            raise day_not_open()
        return board
