"""The site as it was founded: what the first day of its book opens with. Not an entry of the book."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from zoneinfo import ZoneInfo

from frontdesk.errors import Refusal
from frontdesk.people import OF_AN_AGENCY, Agency, Consultant, Officer, Role, Stage
from frontdesk.records import Record
from frontdesk.rules import RuleSheet
from frontdesk.words import say

MOST_WEIGHT = 1_000_000


class Site(Record):
    """One sales centre: `id` is ASCII and names its files; `timezone` as in the tz database."""

    id: str
    name: str
    timezone: str
    agencies: tuple[Agency, ...]
    consultants: tuple[Consultant, ...]
    officers: tuple[Officer, ...] = ()
    sheet: RuleSheet = field(default_factory=RuleSheet)

    @property
    def managers(self) -> tuple[Officer, ...]:
        """The agencies' managers."""
        return tuple(officer for officer in self.officers if officer.role is Role.MANAGER)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


class Newcomer(Record):
    """A person as a roster names them: everybody by name, the mentor too."""

    name: str
    agency: str
    stage: Stage
    mentor: str | None = None


def found(
    site: str,
    name: str,
    timezone: str,
    agencies: Sequence[tuple[str, object]],
    people: Iterable[Newcomer],
    managers: Iterable[tuple[str, str]] = (),
    sheet: RuleSheet | None = None,
    others: Iterable[tuple[str, Role, str | None]] = (),
) -> Site:
    """A new site: agencies as (name, weight) in the agreed order, managers as (name, agency), `others` with
    rights as (name, role, agency or none): supervisors, viewers, auditors.

    Refuses an empty roster, a name twice in one agency, a share that isn't a whole number above 0, an
    agency with nobody, an unknown agency, and a mentor who is none.
    """
    _check_site(site, name, timezone)
    founded = tuple(
        Agency(f"a{number}", each.strip(), share(each, weight))
        for number, (each, weight) in enumerate(agencies, 1)
    )
    by_name = _agencies_by_name(founded)
    rules = sheet or RuleSheet()
    consultants = enrolled(tuple(people), by_name, (), rules)
    _refuse_empty(founded, consultants)
    ranks = [*((boss, Role.MANAGER, agency) for boss, agency in managers), *others]
    return Site(site, name.strip(), timezone, founded, consultants, appointed(ranks, by_name), rules)


def appointed(
    people: Sequence[tuple[str, Role, str | None]],
    agencies: Mapping[str, Agency],
    present: Sequence[Officer] = (),
) -> tuple[Officer, ...]:
    """Officers of (name, role, agency's name or none), with ids after those `present`; refuses an empty
    name, a name twice, a role that nobody is appointed to, and a manager or viewer without an agency."""
    names = [name.strip() for name, _, _ in people]
    if "" in names or len(set(names)) < len(names):
        raise Refusal(
            say("site", "Name not possible"),
            say("site", "Everybody with rights needs a name of their own."),
        )
    counted: Counter[Role] = Counter(officer.role for officer in present)
    made: list[Officer] = []
    for name, role, agency in people:
        counted[role] += 1
        made.append(_officer(name.strip(), role, agency, agencies, counted[role]))
    return tuple(made)


LETTERS = {Role.MANAGER: "m", Role.SUPERVISOR: "s", Role.VIEWER: "v", Role.AUDITOR: "u"}


def _officer(
    name: str, role: Role, agency: str | None, agencies: Mapping[str, Agency], number: int
) -> Officer:
    if role not in LETTERS:
        raise Refusal(
            say("site", "Role not possible"),
            say("site", "{name}: receptionists need no rights of their own; they take the desk.", name=name),
        )
    bound = role in OF_AN_AGENCY
    return Officer(
        f"{LETTERS[role]}{number}", name, role, _agency(agencies, agency or "").id if bound else None
    )


def share(agency: str, weight: object) -> int:
    """The weight as a whole number above 0, or a refusal (clause `share`)."""
    if isinstance(weight, bool) or not isinstance(weight, int) or not 0 < weight <= MOST_WEIGHT:
        raise Refusal(
            say("site", "Share not possible"),
            say(
                "site",
                "The share of {agency} is “{weight}”. A share is a whole number above 0, such as 1 or 50.",
                agency=agency,
                weight=weight,
            ),
            "share",
        )
    return weight


def enrolled(
    people: Sequence[Newcomer],
    agencies: Mapping[str, Agency],
    present: Sequence[Consultant],
    sheet: RuleSheet,
) -> tuple[Consultant, ...]:
    """Consultants made of `people`, with ids after those `present`; mentors are looked up in both. Lanes
    are open to them by clause `newcomer`."""
    taken = {(person.agency, person.name) for person in present}
    numbers = [int(person.id[1:]) for person in present if person.id[1:].isdecimal()]
    made: list[Consultant] = []
    for number, person in enumerate(people, max(numbers, default=0) + 1):
        agency = _agency(agencies, person.agency)
        name = person.name.strip()
        if not name or (agency.id, name) in taken:
            raise _bad_name(name, agency)
        taken.add((agency.id, name))
        lanes = sheet.lanes_of(person.stage)
        made.append(Consultant(f"c{number}", name, agency.id, person.stage, lanes))
    everybody = {(person.agency, person.name): person for person in (*present, *made)}
    return tuple(
        _with_mentor(one, person.mentor, everybody) for one, person in zip(made, people, strict=True)
    )


def _with_mentor(
    one: Consultant, mentor: str | None, everybody: dict[tuple[str, str], Consultant]
) -> Consultant:
    guide = everybody.get((one.agency, (mentor or "").strip()))
    check_mentor(one, guide)
    return replace(one, mentor=guide.id) if guide and one.stage is Stage.ACCOMPANIED else one


def check_mentor(one: Consultant, mentor: Consultant | None) -> None:
    """Refused for an accompanied newcomer whose mentor is none (clause `newcomer`)."""
    guides = (Stage.INDEPENDENT, Stage.SKILLED)
    fit = mentor is not None and not mentor.left and mentor.agency == one.agency and mentor.stage in guides
    if one.stage is Stage.ACCOMPANIED and not fit:
        raise Refusal(
            say("site", "Mentor missing"),
            say(
                "site",
                "{name} is a newcomer and needs a mentor from the same agency who is no newcomer.",
                name=one.name,
            ),
            "newcomer",
        )


def _check_site(site: str, name: str, timezone: str) -> None:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}", site):
        raise Refusal(
            say("site", "Short name not possible"),
            say("site", "“{site}”: use up to 40 letters a to z, digits and hyphens.", site=site),
        )
    if not name.strip():
        raise Refusal(say("site", "Name missing"), say("site", "The sales centre needs a name."))
    try:
        ZoneInfo(timezone)
    except (KeyError, ValueError, OSError):
        raise Refusal(
            say("site", "Unknown time zone"),
            say("site", "“{zone}” is no time zone. Write it as in Asia/Shanghai.", zone=timezone),
        ) from None


def _agencies_by_name(agencies: Sequence[Agency]) -> dict[str, Agency]:
    by_name = {agency.name: agency for agency in agencies}
    if len(by_name) < len(agencies) or "" in by_name:
        raise Refusal(
            say("site", "Agency named twice"),
            say("site", "Each agency needs a name of its own."),
        )
    return by_name


def _agency(by_name: Mapping[str, Agency], name: str) -> Agency:
    agency = by_name.get(name.strip())
    if agency is None:
        raise unknown_agency(name, by_name)
    return agency


def unknown_agency(name: str, names: Iterable[str]) -> Refusal:
    """What is said of an agency that isn't among those with these names."""
    return Refusal(
        say("site", "Unknown agency"),
        say("site", "There is no agency “{name}”. There are: {names}.", name=name, names=", ".join(names)),
    )


def _refuse_empty(agencies: Sequence[Agency], consultants: Sequence[Consultant]) -> None:
    if not agencies or not consultants:
        raise Refusal(
            say("site", "Empty roster"),
            say("site", "The roster names nobody. A rotation needs at least one agency with one consultant."),
        )
    for agency in agencies:
        if not any(person.agency == agency.id for person in consultants):
            raise Refusal(
                say("site", "Agency with nobody"),
                say(
                    "site",
                    "{agency} has no consultant. Add one, or leave the agency out.",
                    agency=agency.name,
                ),
            )


def _bad_name(name: str, agency: Agency) -> Refusal:
    if not name:
        return Refusal(
            say("site", "Name missing"),
            say("site", "{agency} has a consultant without a name.", agency=agency.name),
        )
    return Refusal(
        say("site", "Name twice"),
        say(
            "site",
            "{name} stands twice in {agency}. Tell them apart, as in “{name} (2)”.",
            name=name,
            agency=agency.name,
        ),
    )
