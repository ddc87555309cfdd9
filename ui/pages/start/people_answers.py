"""Who gets rights, with which PINs, as answered so far. No widgets here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from frontdesk.desk.rights import pins
from frontdesk.names import normal
from frontdesk.people import OF_AN_AGENCY, Officer, Role
from frontdesk.reports.decision_terms import ROLES
from ui.rights.paper import Line, paper_text
from ui.rights.rights import weakness
from ui.words import spoken, words

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class OfficerAnswer:
    """Somebody with rights as typed, with a PIN that was drawn and can be replaced."""

    role: Role = Role.SUPERVISOR
    name: str = ""
    agency: str = ""
    pin: str = field(default_factory=lambda: pins.drawn(), repr=False)

    @property
    def called(self) -> str:
        """The name as it is kept."""
        return normal(self.name)


@dataclass
class RightsAnswers:
    """Everybody who gets rights, and the recovery code. Lines without a name are nobody."""

    people: list[OfficerAnswer] = field(default_factory=list)
    code: str = field(default_factory=lambda: pins.drawn_code(), repr=False)
    _taken: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def named(self) -> list[OfficerAnswer]:
        """The lines with a name."""
        return [one for one in self.people if one.called]

    def offer(self, agencies: Sequence[str]) -> None:
        """A line for a supervisor, and one for a manager of each agency, unless there are some."""
        if not any(one.role is Role.SUPERVISOR for one in self.people):
            self.people.insert(0, OfficerAnswer())
        self.people = [one for one in self.people if one.called or one.agency in ("", *agencies)]
        managed = {one.agency for one in self.people if one.role is Role.MANAGER}
        for agency in agencies:
            if agency not in managed:
                self.people.append(OfficerAnswer(Role.MANAGER, agency=agency))

    def managers(self) -> list[tuple[str, str]]:
        """Managers as (name, agency)."""
        return [(one.called, one.agency) for one in self.named() if one.role is Role.MANAGER]

    def others(self) -> list[tuple[str, Role, str | None]]:
        """The others as (name, role, agency or none)."""
        return [
            (one.called, one.role, one.agency if one.role in OF_AN_AGENCY else None)
            for one in self.named()
            if one.role is not Role.MANAGER
        ]

    @property
    def taken_away(self) -> bool:
        """Whether somebody has all PINs and the code on paper, as they are now."""
        return self._taken == self._secrets()

    def take_away(self, taken: bool = True) -> None:
        """The list was saved, printed or written down; or wasn't after all."""
        self._taken = self._secrets() if taken else ()

    def _secrets(self) -> tuple[tuple[str, str], ...]:
        return (*((one.called, one.pin) for one in self.named()), ("", self.code))

    def paper(self, site: str) -> str:
        """The list to take away, as plain text."""
        lines: list[Line] = [(one.called, spoken(ROLES[one.role]), one.pin) for one in self.named()]
        return paper_text(site, lines, self.code)

    def first_pins(self, officers: Sequence[Officer]) -> pins.FirstPins:
        """The PINs of the founded site's officers, hashed, and the code. Slow; on any thread."""
        by_name = {one.called: one.pin for one in self.named()}
        made = {officer.id: pins.new_pin(by_name[officer.name]) for officer in officers}
        code = pins.NewPin(self.code, pins.hashed(pins.normal_code(self.code)))
        return pins.FirstPins(made, code)


def officer_faults(people: Sequence[OfficerAnswer]) -> list[Mapping[str, str]]:
    """For each line, what is wrong with `name`, `agency` or `pin`; lines without a name are fine, if there
    is a supervisor."""
    names = [one.called for one in people]
    supervised = any(one.called and one.role is Role.SUPERVISOR for one in people)
    return [_faults(one, names[:at], supervised) for at, one in enumerate(people)]


def _faults(one: OfficerAnswer, above: Sequence[str], supervised: bool) -> Mapping[str, str]:
    checks: dict[str, Callable[[], str]] = {
        "name": lambda: _name_fault(one, above, supervised),
        "agency": lambda: _agency_fault(one),
        "pin": lambda: weakness(one.pin) if one.called else "",
    }
    return {name: fault for name, check in checks.items() if (fault := check())}


def _name_fault(one: OfficerAnswer, above: Sequence[str], supervised: bool) -> str:
    if not one.called and not supervised and one.role is Role.SUPERVISOR:
        return words("start", "At least one supervisor is needed.")
    if one.called and one.called in above:
        return words("start", "This name stands above already.")
    return ""


def _agency_fault(one: OfficerAnswer) -> str:
    if one.called and one.role in OF_AN_AGENCY and not one.agency:
        return words("start", "Choose the agency.")
    return ""
