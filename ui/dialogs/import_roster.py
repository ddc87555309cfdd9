"""Import a roster into a book that has begun: who is new joins, who changed is changed, nobody leaves."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.desk import enlisting
from frontdesk.desk.commands import Enlist
from frontdesk.errors import Refusal
from frontdesk.files.roster_file import Roster, RosterPerson, RosterRow
from frontdesk.people import Consultant
from frontdesk.rotation.board import Board
from frontdesk.rules import RuleSheet
from frontdesk.site import Newcomer
from ui.dialogs.base import BaseDialog
from ui.jobs import Jobs
from ui.roster.draft import Key, RosterDraft, present_rows
from ui.roster.editor import RosterEditor
from ui.session import Session
from ui.words import listed, words

TABLE_HEIGHT = 400
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportRosterDialog(BaseDialog):
    """The preview of the file, each row mended or left out; Ctrl+Enter takes all of them over, or none."""

    topic = "roster"

    def __init__(self, parent: QWidget | None, session: Session, jobs: Jobs) -> None:
        super().__init__(
            parent,
            words("import", "Import a roster"),
            words("import", "Take over"),
            words("import", "Who is in the book already is left out. New agencies join with share 1."),
            width=960,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._board: Board | None = session.board
        self.draft = RosterDraft(present=_present(self._board))
        self.editor = RosterEditor(self.draft, jobs, self._agencies)
        self.editor.setMinimumHeight(TABLE_HEIGHT)
        self.editor.changed.connect(self._look)
        self.content.addWidget(self.editor)
        self.primary_button.show_key("Ctrl+Enter")
        session.refused.connect(self._refused)
        self._look()
        self.editor.read_button.setFocus()

    def _agencies(self) -> list[str]:
        return [agency.name for agency in self._board.agencies] if self._board else []

    def read(self, file: Path) -> None:
        """Show what this file holds."""
        self.editor.read(file)

    def _look(self) -> None:
        self.say_missing(self._complaint())
        new = [name for name in self.draft.agencies() if name not in self._agencies()]
        told = [words("import", "New agencies, with share 1: {names}.", names=listed(new))] if new else []
        if waiting := self._not_skilled_yet():
            told.append(
                words(
                    "import",
                    "Join as independent until the manager says that they are skilled (F9): {names}.",
                    names=listed(waiting),
                )
            )
        usual = words("import", "Who is in the book already is left out. New agencies join with share 1.")
        self.subtitle.setText(" ".join(told) or usual)

    def _not_skilled_yet(self) -> list[str]:
        """Who is marked as skilled and joins as independent."""
        if self._board is None or self.draft.problems():
            return []
        people = self.draft.accepted().people
        joining = _newcomers(self._board, people)
        return [one.name for one, joins in zip(people, joining, strict=True) if one.stage is not joins.stage]

    def _complaint(self) -> str:
        if self._board is None:
            return words("import", "Open the first day of the book; then people can join.")
        if problems := self.draft.problems():
            rows = len({problem.row for problem in problems})
            return words("import", "Rows still to be mended or left out: {rows}.", rows=rows)
        if not self.draft.agencies():
            return words("import", "Choose a file, or type who joins.")
        return ""

    def confirm(self) -> None:
        """All of them in one command, or the refusal."""
        board = self._board
        if board is None:
            return
        command = self._session.attempt(lambda: enlistment(board, self.draft.accepted()))
        if command is not None and self._session.do(command) is not None:
            self.accept()

    def _refused(self, refusal: Refusal) -> None:
        if self.isVisible():
            self.refuse(refusal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and not control:
            event.accept()
        else:
            super().keyPressEvent(event)


def _present(board: Board | None) -> Mapping[Key, RosterRow]:
    if board is None:
        return {}
    names = {agency.id: agency.name for agency in board.agencies}
    return present_rows(list(board.consultants.values()), names)


def enlistment(board: Board, roster: Roster) -> Enlist:
    """The command that brings the roster into the book; who has the same name and agency is changed."""
    names = {agency.id: agency.name for agency in board.agencies}
    known = {(names[person.agency], person.name): person for person in board.consultants.values()}
    new = [one for one in roster.people if (one.agency, one.name) not in known]
    joins = enlisting.enlistment(board, _newcomers(board, new)) if new else Enlist((), ())
    names |= {agency.id: agency.name for agency in joins.agencies}
    everybody = known | {(names[person.agency], person.name): person for person in joins.consultants}
    changed = [_changed(one, everybody, board.sheet) for one in roster.people if one not in new]
    return replace(joins, consultants=(*joins.consultants, *changed))


def _newcomers(board: Board, people: Sequence[RosterPerson]) -> tuple[Newcomer, ...]:
    marked = [Newcomer(one.name, one.agency, one.stage, one.mentor) for one in people]
    return enlisting.as_they_may_join(board, marked)


def _changed(one: RosterPerson, everybody: Mapping[Key, Consultant], sheet: RuleSheet) -> Consultant:
    mentor = everybody.get((one.agency, one.mentor)) if one.mentor else None
    known = everybody[one.agency, one.name]
    return replace(
        known, stage=one.stage, lanes=sheet.lanes_of(one.stage), mentor=mentor.id if mentor else None
    )
