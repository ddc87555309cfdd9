"""Which action opens which dialog. Dialogs open over the window and never block the program.

Each is imported when it is first asked for: the desk needs none of them to be usable.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from ui.session import Session


class Openers:
    """Opens the desk's dialogs over `window`; `current` is the newest."""

    def __init__(self, window: QWidget, session: Session) -> None:
        self._window, self._session = window, session
        self.current: QDialog | None = None

    def deeds(self) -> dict[str, Callable[[], object]]:
        """By the action's name, what opens."""
        return {
            "return_visit": self._return_visit,
            "seen_off": self._seen_off,
            "pass": self._pass,
            "people": self._people,
            "take_desk": self._take_desk,
            "help": self._help,
            "why": lambda: self.why(0, ""),
            "register": lambda: self.register(""),
        }

    def why(self, seq: int, person: str) -> None:
        """Why this turn (0: the newest), and why not this person."""
        from ui.dialogs.visits.why import WhyDialog

        self._open(WhyDialog(self._window, self._session, seq, person))

    def register(self, visit: str) -> None:
        """The details of this visit, or of the first that lacks some."""
        from ui.dialogs.visits.register import RegisterDialog

        self._open(RegisterDialog(self._window, self._session, visit))

    def _return_visit(self) -> None:
        from ui.dialogs.visits.return_visit import ReturnVisitDialog

        self._open(ReturnVisitDialog(self._window, self._session))

    def _seen_off(self) -> None:
        from ui.dialogs.visits.seen_off import SeenOffDialog

        self._open(SeenOffDialog(self._window, self._session))

    def _pass(self) -> None:
        from ui.dialogs.visits.pass_over import PassDialog

        self._open(PassDialog(self._window, self._session))

    def _people(self) -> None:
        from ui.dialogs.people import PeopleDialog

        self._open(PeopleDialog(self._window, self._session))

    def _take_desk(self) -> None:
        from ui.dialogs.take_desk import TakeDeskDialog

        self._open(TakeDeskDialog(self._window, self._session))

    def _help(self) -> None:
        from ui.dialogs.help import HelpDialog

        self._open(HelpDialog(self._window))

    def _open(self, dialog: QDialog) -> None:
        self.current = dialog
        dialog.open()
