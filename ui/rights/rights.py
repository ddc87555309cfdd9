"""Approvals by PIN: the book is read and written on this thread, hashes are made and checked off it.

A PIN is handed over once, and kept nowhere. `then(…)` is called when it's done, `refused(Refusal)` if not.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from frontdesk.errors import Refusal
from ui.jobs import Jobs

if TYPE_CHECKING:
    from frontdesk.desk.commands import Command
    from frontdesk.desk.desk import Desk
    from frontdesk.desk.rights.approvals import Approval, Standing
    from frontdesk.desk.rights.pins import Beside, FirstPins, NewPin
    from frontdesk.people import Officer

T = TypeVar("T")
Refused = Callable[[Refusal], object]


class Rights:
    """Who has a PIN, and what it approves. Without `jobs` (in tests) everything is done at once."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self.jobs: Jobs | None = None

    def officers(self) -> "tuple[Officer, ...]":
        """Everybody with rights, in the order of appointment."""
        from frontdesk.desk.rights import approvals

        return tuple(approvals.officers_of(self._desk).values())

    def standing(self, officer: str) -> "Standing":
        """Whether this person has a PIN, how many tries were wrong, and for how many seconds none counts."""
        from frontdesk.desk.rights import approvals

        return approvals.standing(self._desk, officer)

    def approve(
        self,
        officer: str,
        pin: str,
        command: "Command | Beside",
        then: "Callable[[Approval], object]",
        refused: Refused,
    ) -> None:
        """Have `command` approved by `officer`, whose PIN this is."""
        from frontdesk.desk.rights import approvals

        try:
            question = approvals.ask(self._desk, officer)
        except Refusal as refusal:
            refused(refusal)
            return
        self._slowly(
            lambda: question.answered_by(pin),
            lambda answer: _told(lambda: approvals.settle(self._desk, answer, command), then, refused),
            refused,
        )

    def give_pin(
        self,
        officer: str,
        approval: "Approval",
        chosen: str | None,
        then: Callable[[str], object],
        refused: Refused,
    ) -> None:
        """Give `officer` another PIN, drawn or `chosen`; `then(pin)`, to be shown once. `approval`: of
        `ResetPin` by a supervisor, or of `ChoosePin` by the officer, who chooses."""
        from frontdesk.desk.rights import pin_changes, pins

        def keep(new: "NewPin") -> str:
            if isinstance(approval.command, pins.ChoosePin):
                pin_changes.set_pin(self._desk, approval, new)
                return new.pin
            return pin_changes.reset_pin(self._desk, officer, approval, new)

        self._slowly(
            lambda: pins.new_pin(chosen), lambda new: _told(lambda: keep(new), then, refused), refused
        )

    def recover(
        self, supervisor: str, code: str, chosen: str | None, then: Callable[[str], object], refused: Refused
    ) -> None:
        """A new PIN for a supervisor who lost it, by the recovery code; `then(pin)`."""
        from frontdesk.desk.rights import approvals, pin_changes, pins

        try:
            question = approvals.ask_code(self._desk)
        except Refusal as refusal:
            refused(refusal)
            return
        self._slowly(
            lambda: (question.answered_by(code), pins.new_pin(chosen)),
            lambda both: _told(lambda: pin_changes.recovered(self._desk, supervisor, *both), then, refused),
            refused,
        )

    def begin(
        self, officers: "tuple[Officer, ...]", then: "Callable[[FirstPins], object]", refused: Refused
    ) -> None:
        """The first PINs of a book that has none, drawn; `then(FirstPins)`."""
        from frontdesk.desk.rights import pin_changes, pins

        def keep(made: "FirstPins") -> "FirstPins":
            pin_changes.set_first_pins(self._desk, made)
            return made

        self._slowly(
            lambda: pins.first_pins({officer.id: pins.drawn() for officer in officers}),
            lambda made: _told(lambda: keep(made), then, refused),
            refused,
        )

    def renew_code(self, approval: "Approval", then: Callable[[str], object], refused: Refused) -> None:
        """Another recovery code, to be printed; the one so far is good no more. `then(code)`."""
        from frontdesk.desk.rights import pin_changes, pins

        self._slowly(
            pins.new_code,
            lambda new: _told(lambda: pin_changes.renew_code(self._desk, approval, new), then, refused),
            refused,
        )

    def _slowly(self, work: Callable[[], T], done: Callable[[T], object], refused: Refused) -> None:
        """Do slow work off this thread. What goes wrong there and is no refusal is a bug, and goes up."""

        def failed(trouble: Exception) -> None:
            if not isinstance(trouble, Refusal):
                raise trouble
            refused(trouble)

        if self.jobs is None:
            _told(work, done, refused)
        else:
            self.jobs.run(lambda _progress: work(), lambda result: _do(done, result), failed)


def weakness(pin: str) -> str:
    """Why this can't be a PIN, as one types; empty if it can."""
    from frontdesk.desk.rights import pins
    from ui.words import spoken

    try:
        pins.checked(pin)
    except Refusal as refusal:
        return spoken(refusal.sentence)
    return ""


def _told(deed: Callable[[], T], then: Callable[[T], object], refused: Refused) -> None:
    """Do it, and tell what came of it."""
    try:
        result = deed()
    except Refusal as refusal:
        refused(refusal)
        return
    then(result)


def _do(done: Callable[[T], object], result: T) -> None:
    done(result)
