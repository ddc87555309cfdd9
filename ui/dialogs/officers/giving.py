"""Giving PINs: the approval that each takes, then what is shown once."""

from collections.abc import Callable

from frontdesk.desk.rights import pins
from frontdesk.desk.rights.approvals import Approval
from frontdesk.errors import Refusal
from frontdesk.people import Officer
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.officers.parts import role_text
from ui.dialogs.officers.secret_box import Secret
from ui.rights.paper import paper_text
from ui.rights.rights import Rights
from ui.words import words


class Giving:
    """`working()` when it begins off this thread, then `shown(Secret)` or `failed(Refusal)`."""

    def __init__(
        self,
        rights: Rights,
        by: ApprovalRow,
        site: str,
        working: Callable[[], object],
        shown: Callable[[Secret], object],
        failed: Callable[[Refusal], object],
    ) -> None:
        self._rights, self._by, self._site = rights, by, site
        self._working, self._shown, self._failed = working, shown, failed

    def reset(self, officer: Officer, chosen: str | None) -> None:
        """A new PIN by a supervisor: drawn, or the one chosen."""
        if (by := self._by.officer) is not None:
            change = pins.ResetPin(officer.id, by.id)
            self._by.approve(change, lambda approval: self._give(officer, approval, chosen))

    def choose(self, officer: Officer, chosen: str | None) -> None:
        """Another PIN by the officer, with the one that is good now."""
        change = pins.ChoosePin(officer.id)
        self._by.approve(change, lambda approval: self._give(officer, approval, chosen))

    def renew(self) -> None:
        """Another recovery code."""
        if (by := self._by.officer) is not None:
            self._by.approve(pins.RenewCode(by.id), self._renewed)

    def recover(self, officer: Officer, code: str, chosen: str | None) -> None:
        """A supervisor's PIN by the recovery code."""
        self._working()
        self._rights.recover(officer.id, code, chosen, lambda pin: self._show(officer, pin), self._failed)

    def begin(self, officers: tuple[Officer, ...]) -> None:
        """The very first PINs of a book that has none: one drawn for everybody, and the recovery code."""
        self._working()
        self._rights.begin(officers, lambda first: self._show_all(officers, first), self._failed)

    def _give(self, officer: Officer, approval: Approval, chosen: str | None) -> None:
        self._working()
        self._rights.give_pin(
            officer.id, approval, chosen, lambda pin: self._show(officer, pin), self._failed
        )

    def _renewed(self, approval: Approval) -> None:
        self._working()
        self._rights.renew_code(approval, self._show_code, self._failed)

    def _show(self, officer: Officer, pin: str) -> None:
        told = words("officers", "Shown this once. Have it written down; it is kept nowhere in plain.")
        title = words("officers", "New PIN of {name}", name=officer.name)
        paper = paper_text(self._site, [(officer.name, role_text(officer.role), pin)], "")
        self._shown(Secret(title, pin, told, paper))

    def _show_code(self, code: str) -> None:
        told = words("officers", "Shown this once. Print it; the one before is good no more.")
        paper = paper_text(self._site, [], code)
        self._shown(Secret(words("officers", "Recovery code"), code, told, paper))

    def _show_all(self, officers: tuple[Officer, ...], first: pins.FirstPins) -> None:
        told = words("officers", "Shown this once: take the list with you, cut it apart and hand it out.")
        lines = [(one.name, role_text(one.role), first.pins[one.id].pin) for one in officers]
        code = words("officers", "Recovery code")
        secret = "\n".join([*(f"{name}  {pin}" for name, _, pin in lines), f"{code}  {first.code.pin}"])
        paper = paper_text(self._site, lines, first.code.pin)
        self._shown(Secret(words("officers", "The first PINs"), secret, told, paper))
