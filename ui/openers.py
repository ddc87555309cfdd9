"""Which action opens which dialog. Dialogs open over the window and never block the program.

Each is imported when it is first asked for: the desk needs none of them to be usable.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from frontdesk.desk.commands import GuestVisit
from frontdesk.visitors import Found
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
            "guests": self.guests,
            "others": self._others,
            "expect": self.expect,
            "seen_off": self._seen_off,
            "pass": self.pass_over,
            "people": self._people,
            "override": lambda: self.override(""),
            "after": lambda: self.correct("", ""),
            "officers": self._officers,
            "take_desk": self._take_desk,
            "why": lambda: self.why(0, ""),
            "register": lambda: self.register(""),
        }

    def why(self, seq: int, person: str) -> None:
        """Why this turn (0: the newest), and why not this person."""
        from ui.dialogs.visits.why import WhyDialog

        dialog = WhyDialog(self._window, self._session, seq, person)
        dialog.correct_wanted.connect(lambda visit: self.correct(visit, ""))
        self._open(dialog)

    def why_on(self, day: date, seq: int) -> None:
        """Why this turn of that day, which may be over."""
        if self._session.board is not None and day == self._session.board.date:
            self.why(seq, "")
            return
        from ui.dialogs.visits.why import WhyDialog

        self._open(WhyDialog(self._window, self._session, seq, past=day))

    def register(self, visit: str) -> None:
        """The details of this visit, or of the first that lacks some."""
        from ui.dialogs.visits.register import RegisterDialog

        dialog = RegisterDialog(self._window, self._session, visit)
        dialog.claimed.connect(self._claims)
        self._open(dialog)

    def _claims(self, visit: str) -> None:
        from ui.dialogs.visits.claims import ClaimsDialog

        self._open(ClaimsDialog(self._window, self._session, visit))

    def override(self, visit: str) -> None:
        """Somebody else receives this visit, or the one that is just assigned."""
        from ui.dialogs.override import OverrideDialog

        self._open(OverrideDialog(self._window, self._session, visit))

    def correct(self, visit: str, deed: str) -> None:
        """What this visit was, or whose client; `deed`: what is to be done, if known."""
        from ui.dialogs.after.correct import CorrectDialog

        self._open(CorrectDialog(self._window, self._session, visit, deed))

    def _officers(self) -> None:
        from ui.dialogs.officers.dialog import OfficersDialog

        self._open(OfficersDialog(self._window, self._session))

    def _return_visit(self, way: str = "", text: str = "") -> None:
        from ui.dialogs.visits.return_visit import ReturnVisitDialog

        dialog = ReturnVisitDialog(self._window, self._session, way, text)
        dialog.family_wanted.connect(self._family)
        self._open(dialog)

    def _family(self, visitor: Found) -> None:
        from ui.dialogs.visits.family import FamilyDialog

        dialog = FamilyDialog(self._window, self._session, visitor)
        dialog.linked.connect(lambda name: self._return_visit("", name))
        self._open(dialog)

    def guests(self, expected: str = "") -> None:
        """A tour or a VIP; `expected`: the line of the list to begin with."""
        from ui.dialogs.visits.guests import GuestsDialog

        dialog = GuestsDialog(self._window, self._session, expected)
        dialog.briefing_wanted.connect(self.expect_and_go_on)
        self._open(dialog)

    def expect(self) -> None:
        """The supervisor's briefing."""
        from ui.dialogs.visits.expect import ExpectDialog

        self._open(ExpectDialog(self._window, self._session))

    def expect_and_go_on(self, guests: GuestVisit) -> None:
        """Brief these guests, who stand at the door, then give them their turn."""
        from ui.dialogs.visits.expect import ExpectDialog

        dialog = ExpectDialog(self._window, self._session, guests)
        dialog.briefed.connect(self.guests)
        self._open(dialog)

    def _others(self) -> None:
        from ui.dialogs.visits.other_visits import OtherVisitsDialog

        dialog = OtherVisitsDialog(self._window, self._session)
        dialog.together_wanted.connect(lambda: self._return_visit("together"))
        self._open(dialog)

    def _seen_off(self) -> None:
        from ui.dialogs.visits.seen_off import SeenOffDialog

        self._open(SeenOffDialog(self._window, self._session))

    def pass_over(self, turn: int = 0) -> None:
        """The one called by this turn (0: the newest) isn't there."""
        from ui.dialogs.visits.pass_over import PassDialog

        self._open(PassDialog(self._window, self._session, turn))

    def _people(self) -> None:
        from ui.dialogs.people import PeopleDialog

        self._open(PeopleDialog(self._window, self._session))

    def _take_desk(self) -> None:
        from ui.dialogs.take_desk import TakeDeskDialog

        self._open(TakeDeskDialog(self._window, self._session))

    def guide(self, topic: str = "") -> QDialog:
        """What the page of that name is for; without one, all keys."""
        from ui.guide.dialog import GuideDialog

        return self._open(GuideDialog(self._window, topic))

    def _open(self, dialog: QDialog) -> QDialog:
        self.current = dialog
        dialog.open()
        return dialog
