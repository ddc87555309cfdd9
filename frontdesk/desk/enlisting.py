"""A roster for a site that has one already: whoever is new joins, everybody else stays as they are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from frontdesk.desk.commands import Enlist
from frontdesk.desk.roles import someone_decides_skill
from frontdesk.errors import Refusal
from frontdesk.people import Agency, Consultant, Stage
from frontdesk.rotation.board import Board
from frontdesk.site import Newcomer, enrolled, share
from frontdesk.words import say


def enlistment(
    board: Board, people: Sequence[Newcomer], shares: Mapping[str, object] = MappingProxyType({})
) -> Enlist:
    """The command that adds those of `people` whom the roster doesn't name yet; their new agencies join
    with a share of 1, those named in `shares` with that. Refused if nobody is new, or as for a new site
    (name twice, mentor missing, a share that isn't a whole number above 0)."""
    known = {(board.agency(person.agency).name, person.name) for person in board.consultants.values()}
    fresh = [person for person in people if (person.agency, person.name) not in known]
    if not fresh and not shares:
        raise Refusal(
            say("desk", "Nobody is new"),
            say("desk", "Everybody in this roster is on the site’s roster already."),
        )
    agencies = {agency.name: agency for agency in board.agencies}
    joining = _joining(agencies, fresh, shares)
    present: tuple[Consultant, ...] = tuple(board.consultants.values())
    everyone = agencies | {agency.name: agency for agency in joining}
    consultants = enrolled(fresh, everyone, present, board.sheet)
    return Enlist(joining, consultants)


def as_they_may_join(board: Board, people: Sequence[Newcomer]) -> tuple[Newcomer, ...]:
    """The same people, but skilled ones who are new as independent, where a manager or a supervisor is there
    to say who is skilled (clause `newcomer`)."""
    ids = {agency.name: agency.id for agency in board.agencies}
    known = {(person.agency, person.name) for person in board.consultants.values()}

    def waits(person: Newcomer) -> bool:
        agency = ids.get(person.agency)
        new = person.stage is Stage.SKILLED and (agency, person.name) not in known
        return new and someone_decides_skill(board.officers.values(), agency)

    return tuple(replace(one, stage=Stage.INDEPENDENT) if waits(one) else one for one in people)


def _joining(
    agencies: dict[str, Agency], people: Sequence[Newcomer], shares: Mapping[str, object]
) -> tuple[Agency, ...]:
    """New agencies; one of `shares` that is known already is refused by the desk."""
    new = [person.agency for person in people if person.agency not in agencies]
    names = dict.fromkeys((*shares, *new))
    return tuple(
        Agency(f"a{number}", name, share(name, shares.get(name, 1)))
        for number, name in enumerate(names, len(agencies) + 1)
    )
