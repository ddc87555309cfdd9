"""Which action opens which dialog. Dialogs open over the window and never block the program."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.help import HelpDialog
from ui.dialogs.people import PeopleDialog
from ui.dialogs.take_desk import TakeDeskDialog
from ui.dialogs.visits.pass_over import PassDialog
from ui.dialogs.visits.register import RegisterDialog
from ui.dialogs.visits.return_visit import ReturnVisitDialog
from ui.dialogs.visits.seen_off import SeenOffDialog
from ui.dialogs.visits.why import WhyDialog
from ui.session import Session


class Openers:
    """Opens the desk's dialogs over `window`; `current` is the newest."""

    def __init__(self, window: QWidget, session: Session) -> None:
        self._window, self._session = window, session
        self.current: QDialog | None = None

    def deeds(self) -> dict[str, Callable[[], object]]:
        """By the action's name, what opens."""
        window, session = self._window, self._session
        return {
            "return_visit": lambda: self._open(ReturnVisitDialog(window, session)),
            "seen_off": lambda: self._open(SeenOffDialog(window, session)),
            "pass": lambda: self._open(PassDialog(window, session)),
            "people": lambda: self._open(PeopleDialog(window, session)),
            "take_desk": lambda: self._open(TakeDeskDialog(window, session)),
            "help": lambda: self._open(HelpDialog(window)),
            "why": lambda: self.why(0, ""),
            "register": lambda: self.register(""),
        }

    def why(self, seq: int, person: str) -> None:
        """Why this turn (0: the newest), and why not this person."""
        self._open(WhyDialog(self._window, self._session, seq, person))

    def register(self, visit: str) -> None:
        """The details of this visit, or of the first that lacks some."""
        self._open(RegisterDialog(self._window, self._session, visit))

    def _open(self, dialog: QDialog) -> None:
        self.current = dialog
        dialog.open()
