"""In which lanes people may stand, by the sheet that governs the day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from frontdesk.people import Consultant, Officer, Role, Stage
from frontdesk.rules import RuleSheet
from frontdesk.visits import Lane


def with_managers(
    people: Sequence[Consultant], officers: Iterable[Officer], sheet: RuleSheet
) -> tuple[Consultant, ...]:
    """The consultants with the lanes that the sheet opens to them, and the agencies' managers among them
    where these receive in rotation (clause `very_important`)."""
    ranks = {officer.id: officer for officer in officers}
    managers = {o.id: o for o in ranks.values() if o.role is Role.MANAGER and o.agency is not None}
    in_rotation = sheet.very_important == "managers"
    known = tuple(
        replace(p, lanes=(Lane.MANAGERS.value,) if in_rotation and p.id in managers and not p.left else ())
        if p.id in ranks or p.left
        else replace(p, lanes=sheet.lanes_of(p.stage))
        for p in people
    )
    missing = managers.keys() - {person.id for person in people} if in_rotation else set()
    joining = (
        Consultant(boss.id, boss.name, boss.agency or "", Stage.SKILLED, (Lane.MANAGERS.value,))
        for boss in managers.values()
        if boss.id in missing
    )
    return (*known, *joining)
