"""The scene of a script: the desk on which it acts, who is who, the hour, and approvals by PIN."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from frontdesk.desk import roles
from frontdesk.desk.commands import Command
from frontdesk.desk.desk import Change, Desk
from frontdesk.desk.refusals import day_not_open
from frontdesk.desk.registry import keep_note
from frontdesk.desk.rights.approvals import Approval, approve
from frontdesk.errors import Refusal
from frontdesk.play import answers
from frontdesk.play.answers import Answer
from frontdesk.play.cast import Cast
from frontdesk.play.lines import Line
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.words import say

C = TypeVar("C", bound=Command)


@dataclass
class Hour:
    """The script's clock: what the newest line said."""

    now: datetime


class Scene(Record):
    """Where a script's lines are done; the exports of closed days land in `out`, if given."""

    desk: Desk
    cast: Cast
    hour: Hour
    out: Path | None

    @property
    def now(self) -> datetime:
        return self.hour.now

    def board(self) -> Board:
        """The board; refused before the first day is opened."""
        board = self.desk.board
        if board is None:
            raise day_not_open()
        return board

    def who(self, line: Line, field: str = "who") -> str:
        """The id of the consultant whom the field names."""
        return self.cast.consultant(line.text(field))

    def visit(self, line: Line) -> str:
        """The id of the visit that the line is about."""
        return self.cast.visit(line.text("visit"))

    def plain(self, command: Command) -> Answer:
        """Done, with who was placed, if anybody was."""
        return answers.done(self.cast, self.desk.do(command))

    def placing(self, command: Command) -> Answer:
        """Done, with whoever was placed by it."""
        return answers.done(self.cast, self.desk.do(command), always=True)

    def signed(self, line: Line, action: type[C], make: Callable[[str], C]) -> tuple[C, Approval]:
        """The command that `make` makes for whoever is named `by`, and this person's approval by the `pin`;
        refused with the action's clause for somebody without the right to it, and for a wrong PIN."""
        with naming(roles.CLAUSES.get(action)):
            by = self.cast.officer(line.text("by"))
            roles.check(by, action)
            command = make(by.id)
            return command, self.approval(by.id, line.secret("pin"), command)

    def approval(self, officer: str, pin: str | None, command: Command) -> Approval:
        """The officer's approval of this one command; refused without a PIN."""
        if pin is None:
            raise Refusal(
                say("play", "PIN missing"),
                say("play", "{name} approves this with the own PIN.", name=self.name_of_officer(officer)),
            )
        return approve(self.desk, officer, pin, command)

    def ordered(self, line: Line, action: type[C], make: Callable[[str], C]) -> Change:
        """Do what somebody with rights orders."""
        command, approval = self.signed(line, action, make)
        return self.desk.do(command, None, approval)

    def name_of_officer(self, officer: str) -> str:
        known: Mapping[str, str] = {each.id: each.name for each in self.desk.site.officers}
        return self.desk.board.name(officer) if self.desk.board else known[officer]

    def note(self, change: Change, kind: type, text: str | None) -> None:
        """Keep free text beside the change's last entry of this kind, if there is text."""
        if text is not None:
            seq = next(entry.seq for entry in reversed(change.entries) if isinstance(entry.what, kind))
            keep_note(self.desk, seq, text)


@contextmanager
def naming(clause: str | None) -> Iterator[None]:
    """A refusal in here that names no clause names this one."""
    try:
        yield
    except Refusal as refusal:
        if refusal.clause is not None or clause is None:
            raise
        raise Refusal(refusal.title, refusal.sentence, clause) from None
