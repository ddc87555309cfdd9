"""Who approves, and the PIN: a row for dialogs that ask within themselves, and a small dialog for the others.

    ask_approval(self, session, Expect(…, by=""), told="…")        # the session does it; or with `then`
    row = ApprovalRow(session); row.offer(type(command)); row.approve(command, then)

The command's `by` is filled in with whoever approves. One approval is good for this one command.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from frontdesk.desk.orders import Order
from frontdesk.desk.rights.approvals import Approval
from frontdesk.desk.rights.pins import Beside
from frontdesk.desk.roles import permit
from frontdesk.errors import Refusal
from frontdesk.people import Officer, Role
from frontdesk.reports.decision_terms import ROLES
from ui import theme
from ui.day import mark_of
from ui.dialogs.desk_dialog import DeskDialog, digit_of
from ui.lists.pick_box import Pick, PickBox
from ui.rights.pin_field import FEWEST, PinField
from ui.session import Session
from ui.widgets.labels import caption, label
from ui.widgets.painting import announce
from ui.words import spoken, words

CAPTION = 98
Approved = Callable[[Approval], object]
Then = Callable[[Order, Approval], object]


class ApprovalRow(QWidget):
    """Choose the officer by arrow or digit, type the PIN. `changed()` when there is another officer or
    digit; `chosen(id)` when there is another officer."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, session: Session, asked: str = "") -> None:
        super().__init__()
        self._session = session
        self._officers: dict[str, Officer] = {}
        self._checking = False
        self.who = PickBox(asked or words("approval", "Who approves"))
        self.pin = PinField(words("approval", "PIN of whoever approves"))
        self.note = label("", "small", "muted", wrap=True)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._count_down)
        self._lay_out(asked or words("approval", "Who approves"))
        self.who.picked.connect(self._chosen)
        self.pin.textChanged.connect(self._typed)
        self.pin.missed.connect(self._tell_missing)

    def _lay_out(self, asked: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for text, field in ((asked, self.who), (words("approval", "PIN"), self.pin)):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(caption(text, field, CAPTION))
            row.addWidget(field, 1 if field is self.who else 0)
            if field is self.pin:
                row.addStretch(1)
            column.addLayout(row)
        self.note.setContentsMargins(theme.px(CAPTION) + 12, 0, 0, 0)
        self.note.setMinimumHeight(theme.px(20))
        column.addWidget(self.note)

    def offer(self, command: type, keep: Callable[[Officer], bool] = lambda _one: True) -> None:
        """Offer those whose role may do this, supervisors first; `keep` leaves some out."""
        able = [o for o in self._session.officers() if permit(o.role, command) and keep(o)]
        self.offer_people(sorted(able, key=lambda officer: officer.role is not Role.SUPERVISOR))

    def offer_people(self, officers: Iterable[Officer]) -> None:
        """Offer these people."""
        self._officers = {officer.id: officer for officer in officers}
        self.who.show_picks([self._pick(officer) for officer in self._officers.values()])

    def _pick(self, officer: Officer) -> Pick:
        board = self._session.board
        if officer.agency is None or board is None:
            return Pick(officer.id, officer.name, spoken(ROLES[officer.role]))
        mark = mark_of(board, officer.agency)
        return Pick(officer.id, officer.name, spoken(ROLES[officer.role]), mark.letter, mark.index)

    @property
    def officer(self) -> Officer | None:
        """Who is chosen."""
        return self._officers.get(self.who.key)

    @property
    def ready(self) -> bool:
        """Whether Enter can do it: somebody, a whole PIN, and no wait."""
        return self.officer is not None and self.pin.complete and not self._checking and not self._wait()

    def missing(self) -> str:
        """What is still missing, in a sentence; empty if nothing is."""
        if self.officer is None:
            return words("approval", "Nobody has the right to do this. People with rights: Ctrl+Shift+P.")
        return "" if self.ready else words("approval", "The PIN is missing.")

    def _tell_missing(self) -> None:
        """How much of the PIN is missing still; a wait is told already."""
        if self._wait() or self._checking:
            return
        typed = len(self.pin.text())
        text = words("approval", "{count} digits of the PIN are missing.", count=FEWEST - typed)
        if typed == FEWEST - 1:
            text = words("approval", "1 digit of the PIN is missing.")
        self._say(text if typed else self.missing(), wrong=True)
        announce(self, self.note.text())

    def approve(self, command: Order | Beside, then: Approved) -> None:
        """Have the PIN checked off this thread; `then(approval)` if it is right. A wrong one is said here."""
        officer = self.officer
        if officer is None or self._checking:
            return
        self._checking = True
        self._say(words("approval", "Checking …"))
        self.who.setEnabled(False)
        self.changed.emit()
        self._session.rights.approve(
            officer.id, self.pin.take(), command, lambda approval: self._right(then, approval), self._wrong
        )

    def _gone(self) -> bool:
        """Whether the dialog was left while the PIN was checked: then nothing more is done."""
        return not isValid(self) or not self.isVisible()

    def _right(self, then: Approved, approval: Approval) -> None:
        if self._gone():
            return
        self._settled()
        self._say("")
        then(approval)

    def _wrong(self, refusal: Refusal) -> None:
        if self._gone():
            return
        self._settled()
        self._tell_standing(f"{spoken(refusal.title)} · {spoken(refusal.sentence)}")
        announce(self, self.note.text())
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def refuse(self, refusal: Refusal) -> None:
        """Say that it would be refused whatever the PIN is; then somebody else may approve."""
        self.pin.clear()
        self._say(spoken(refusal.title), wrong=True)
        announce(self, f"{spoken(refusal.title)}. {spoken(refusal.sentence)}")
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settled(self) -> None:
        self._checking = False
        self.who.setEnabled(True)

    def _chosen(self, who: str) -> None:
        self.pin.clear()
        self._tell_standing("")
        self.chosen.emit(who)
        self.changed.emit()

    def _typed(self) -> None:
        if self.pin.text() and not self._wait():
            self._say("")
        self.changed.emit()

    def _wait(self) -> int:
        officer = self.officer
        return 0 if officer is None else self._session.rights.standing(officer.id).wait

    def _tell_standing(self, otherwise: str) -> None:
        """How many tries of this person were wrong, and how long to wait."""
        officer = self.officer
        if officer is None:
            self._say(self.missing(), wrong=True)
            return
        standing = self._session.rights.standing(officer.id)
        self.pin.setEnabled(standing.has_pin)
        if not standing.has_pin:
            text = words("approval", "{name} has no PIN yet: Ctrl+Shift+P gives one.", name=officer.name)
            self._say(text, wrong=True)
        elif standing.wait:
            self._seconds.start()
            self._say(_wait_text(standing.wrong, standing.wait), wrong=True)
        elif standing.wrong:
            self._say(otherwise or _tries_text(standing.wrong), wrong=True)
        else:
            self._say(otherwise, wrong=bool(otherwise))

    def _count_down(self) -> None:
        officer = self.officer
        standing = self._session.rights.standing(officer.id) if officer is not None else None
        if standing is not None and standing.wait:
            self._say(_wait_text(standing.wrong, standing.wait), wrong=True)
            return
        self._seconds.stop()
        self._tell_standing("")
        self.changed.emit()

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.note.setText(text)
        theme.dress(self.note, tone="warning" if wrong else "muted")
        self.pin.setProperty("wrong", "true" if wrong else "false")
        self.pin.update()


def _tries_text(wrong: int) -> str:
    if wrong == 1:
        return words("approval", "1 wrong try so far.")
    return words("approval", "{wrong} wrong tries so far.", wrong=wrong)


def _wait_text(wrong: int, seconds: int) -> str:
    if seconds >= 120:
        minutes = -(-seconds // 60)
        return words("approval", "{wrong} wrong tries. Wait {minutes} min.", wrong=wrong, minutes=minutes)
    if wrong == 1:
        return words("approval", "1 wrong try. Wait {seconds} s.", seconds=seconds)
    return words("approval", "{wrong} wrong tries. Wait {seconds} s.", wrong=wrong, seconds=seconds)


class ApprovalDialog(DeskDialog):
    """Asks for one approval, then does the command, or hands it over with its approval."""

    topic = "rights"

    def __init__(
        self, parent: QWidget | None, session: Session, command: Order, then: Then | None, told: str = ""
    ) -> None:
        title = words("approval", "Approval")
        super().__init__(parent, session, title, words("approval", "Approve"), told, width=560)
        self._command, self._then = command, then
        self.row = ApprovalRow(session)
        self.content.addWidget(self.row)
        self.row.changed.connect(self._check)
        self.row.chosen.connect(self._look_ahead)
        self.row.offer(type(command))
        self._check()

    def _first_stop(self) -> QWidget:
        """With one who may, one begins with the PIN."""
        return self.row.who if self.row.who.count() > 1 else self.row.pin

    def _look_ahead(self, _who: str) -> None:
        """What would be refused in any case is said before the PIN is asked for."""
        if (command := self._wish()) is None:
            return
        try:
            self.session.foreseen(command)
        except Refusal as refusal:
            self.refuse(refusal)
        else:
            self.refusal.dismiss()

    def _wish(self) -> Order | None:
        officer = self.row.officer
        return replace(self._command, by=officer.id) if officer is not None else None

    def _check(self) -> None:
        self.primary_button.setEnabled(self.row.ready)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit > 0 and not self.row.pin.hasFocus():
            self.row.who.choose_digit(digit)
            return
        super().keyPressEvent(event)

    def confirm(self) -> None:
        if (command := self._wish()) is not None:
            self.row.approve(command, lambda approval: self._approved(command, approval))

    def _approved(self, command: Order, approval: Approval) -> None:
        if self._then is None:
            if self.session.do(command, approval) is not None:
                self.accept()
            return
        self.accept()
        self._then(command, approval)


def ask_approval(
    parent: QWidget | None, session: Session, command: Order, then: Then | None = None, told: str = ""
) -> ApprovalDialog:
    """Ask for the PIN of somebody who may do `command`; its `by` is filled in with who approves. Then the
    session does it, or `then(command, approval)` is called. `told`: what is approved, in a sentence."""
    dialog = ApprovalDialog(parent, session, command, then, told)
    dialog.open()
    return dialog
