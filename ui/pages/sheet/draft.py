"""The sheet as it is being changed on the page: nothing of it holds before it is adopted. No widgets here."""

from collections.abc import Mapping

from frontdesk.clauses import CLAUSES, sheet_of
from frontdesk.errors import Refusal
from frontdesk.reports.sheet_compare import Difference, differences, every_choice, same
from frontdesk.rotation.board import Board
from frontdesk.rules import RuleSheet
from ui.words import words


class SheetDraft:
    """`start` is the sheet that holds from the next opening on; `choices` are those on the page."""

    def __init__(self, board: Board, choices: Mapping[str, object] | None = None) -> None:
        self.choices: dict[str, object] = {}
        self._begin(board, choices or {})

    def _begin(self, board: Board, own: Mapping[str, object]) -> None:
        self.start = newest(board)
        self._old = every_choice(self.start)
        self.choices = {**self._old, **own}

    def follow(self, board: Board) -> bool:
        """Another sheet may hold now: what was changed on the page stays changed. Whether it is another."""
        if newest(board) == self.start:
            return False
        self._begin(board, self.own_choices())
        return True

    def own_choices(self) -> dict[str, object]:
        """The clauses that were changed on the page."""
        return {clause: self.choices[clause] for clause in self.changed()}

    def put(self, clause: str, choice: object) -> None:
        self.choices[clause] = choice

    def put_back(self, clause: str) -> None:
        """As it was."""
        self.choices[clause] = self._old[clause]

    def old(self, clause: str) -> object:
        return self._old[clause]

    def changed(self) -> list[str]:
        """The clauses that differ from the sheet that holds."""
        return [clause for clause in self.choices if self.is_changed(clause)]

    def is_changed(self, clause: str) -> bool:
        return not same(self.choices[clause], self._old[clause])

    def fault(self, clause: str) -> str:
        """What is wrong with the choice, and what is allowed; empty if it can be."""
        choice = self.choices[clause]
        if clause == "weekend" and (fault := _weekend_fault(choice)):
            return fault
        try:
            sheet_of({clause: choice})
        except Refusal:
            return words("sheet", "This can’t be. Allowed: {allowed}.", allowed=CLAUSES[clause][1])
        return ""

    def faults(self) -> list[str]:
        """The clauses whose choice can't be."""
        return [clause for clause in self.choices if self.fault(clause)]

    def sheet(self) -> RuleSheet:
        """The sheet as chosen; raises the Refusal where it can't be."""
        return sheet_of(self.choices, self.start.version)

    def differences(self) -> tuple[Difference, ...]:
        return differences(self.start, self.sheet())


def newest(board: Board) -> RuleSheet:
    """The sheet that holds from the next opening on."""
    return board.planned_sheet or board.base_sheet


def _weekend_fault(choice: object) -> str:
    if not isinstance(choice, Mapping):
        return ""
    if not choice["days"] and not choice.get("dates"):
        return words("sheet", "Choose at least one day.")
    if not choice["sheet"]:
        return words("sheet", "Choose what is different on these days.")
    return ""
