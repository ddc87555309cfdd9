"""Giving PINs: the first ones of a site, another one, one in place of a lost one, and the recovery code.

A PIN that the program draws is returned once, to be shown once; only its hash is kept. None of this is
an entry of the book. Where hashing must stay off the GUI thread, make the PIN there with `pins.new_pin`,
`pins.new_code` or `pins.first_pins`, and hand it in.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from frontdesk.desk import roles
from frontdesk.desk.rights import pins
from frontdesk.desk.rights.approvals import (
    Answer,
    Approval,
    accept,
    ask_code,
    known,
    officers_of,
    require,
    watch_of,
)
from frontdesk.errors import Refusal
from frontdesk.people import Officer
from frontdesk.store import pin_store
from frontdesk.store.pin_store import RECOVERY
from frontdesk.words import say

if TYPE_CHECKING:
    from frontdesk.desk.desk import Desk


def set_first_pins(desk: "Desk", first: Mapping[str, str] | pins.FirstPins) -> str:
    """Keep the PINs with which a site begins, all or none, and its recovery code, which is returned to be
    printed. Refused for a weak PIN, an unknown person, and once anybody has a PIN."""
    made = first if isinstance(first, pins.FirstPins) else _first(desk, first)
    for officer in made.pins:
        _known(desk, officer)
    hashes = {officer: new.hash for officer, new in made.pins.items()} | {RECOVERY: made.code.hash}
    desk.write(lambda connection, book: _begin(connection, book, hashes))
    return made.code.pin


def set_pin(desk: "Desk", approval: Approval, pin: str | pins.NewPin) -> None:
    """The PIN that somebody chose; `approval`, by the PIN that was good so far, of `ChoosePin`. Refused for
    a weak one."""
    new = pin if isinstance(pin, pins.NewPin) else pins.new_pin(pin)
    wanted = pins.ChoosePin(approval.by)
    _use(desk, wanted, approval)
    _keep(desk, approval.by, new)


def reset_pin(desk: "Desk", officer: str, approval: Approval, new: pins.NewPin | None = None) -> str:
    """A PIN in place of a lost one, or the first one of somebody new, drawn by the program: returned to be
    shown once. `approval`: a supervisor's, of `ResetPin` for this officer."""
    _known(desk, officer)
    given = new or pins.new_pin()
    _use(desk, pins.ResetPin(officer, approval.by), approval)
    _keep(desk, officer, given)
    return given.pin


def renew_code(desk: "Desk", approval: Approval, new: pins.NewPin | None = None) -> str:
    """Another recovery code, to be printed; the one so far is good no more. `approval`: of `RenewCode`."""
    given = new or pins.new_code()
    _use(desk, pins.RenewCode(approval.by), approval)
    _keep(desk, RECOVERY, given)
    return given.pin


def recover(desk: "Desk", supervisor: str, code: str) -> str:
    """A new PIN for a supervisor who lost it, by the recovery code that was printed at the set-up."""
    _check_supervisor(desk, supervisor)
    return recovered(desk, supervisor, ask_code(desk).answered_by(code))


def recovered(desk: "Desk", supervisor: str, answer: Answer, new: pins.NewPin | None = None) -> str:
    """The same in steps: `answer` is that of `ask_code`. A wrong code counts as a wrong try."""
    _check_supervisor(desk, supervisor)
    if answer.question.who != RECOVERY:
        raise ValueError("this answers another question")
    accept(desk, answer)
    given = new or pins.new_pin()
    _keep(desk, supervisor, given)
    return given.pin


def _begin(connection: Connection, book: str, hashes: Mapping[str, str]) -> None:
    if pin_store.begun(connection, book):
        raise Refusal(
            say("pins", "PINs were given"),
            say("pins", "This book has PINs already. A supervisor changes them."),
        )
    pin_store.keep(connection, book, hashes)


def _use(desk: "Desk", wanted: pins.PinChange, approval: Approval) -> None:
    """Each approval of a change is good once."""
    used = watch_of(desk).used
    given = [] if approval.id in used else [approval]
    now = max(desk.clock(), approval.at)
    require(officers_of(desk), wanted, given, now)
    used.add(approval.id)


def _keep(desk: "Desk", who: str, new: pins.NewPin) -> None:
    desk.write(lambda connection, book: pin_store.keep(connection, book, {who: new.hash}))


def _first(desk: "Desk", chosen: Mapping[str, str]) -> pins.FirstPins:
    for officer, pin in chosen.items():
        name = _known(desk, officer).name
        try:
            pins.checked(pin)
        except Refusal as refusal:
            told = say("pins", "{name}: {why}", name=name, why=refusal.sentence)
            raise Refusal(refusal.title, told) from None
    return pins.first_pins(chosen)


def _check_supervisor(desk: "Desk", who: str) -> None:
    """The code is the supervisor's: others have their PIN reset by one."""
    roles.check(_known(desk, who), pins.RenewCode)


def _known(desk: "Desk", who: str) -> Officer:
    return known(officers_of(desk), who)
