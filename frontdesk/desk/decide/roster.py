"""Changes of the roster: agencies that join, consultants who join or change."""

from frontdesk.book.entries import AgencyJoined, ConsultantChanged
from frontdesk.desk.commands import Enlist
from frontdesk.desk.decide.draft import Draft
from frontdesk.errors import Refusal
from frontdesk.people import Agency, Consultant
from frontdesk.site import check_mentor, share, unknown_agency
from frontdesk.words import say


def enlist(draft: Draft, command: Enlist) -> None:
    """Agencies join and consultants are enlisted, all or none; refused where a name is taken, for a share
    that isn't a whole number above 0, an unknown agency, and a newcomer without a mentor."""
    for agency in command.agencies:
        _join(draft, agency)
    for person in command.consultants:
        _enter(draft, person)
    for person in command.consultants:
        check_mentor(person, draft.board.consultants.get(person.mentor or ""))


def _join(draft: Draft, agency: Agency) -> None:
    share(agency.name, agency.weight)
    if any(agency.name == other.name or agency.id == other.id for other in draft.board.agencies):
        raise Refusal(
            say("desk", "Agency known already"),
            say("desk", "There is an agency {name} already.", name=agency.name),
        )
    draft.write(AgencyJoined(agency.id, agency.name, agency.weight))


def _enter(draft: Draft, person: Consultant) -> None:
    agencies = {agency.id: agency.name for agency in draft.board.agencies}
    if person.agency not in agencies:
        raise unknown_agency(person.agency, agencies.values())
    for other in draft.board.people_of(person.agency):
        if other.name == person.name and other.id != person.id:
            raise Refusal(
                say("desk", "Name twice"),
                say("desk", "There is a {name} in this agency already.", name=person.name),
            )
    draft.write(
        ConsultantChanged(person.id, person.name, person.agency, person.stage, person.lanes, person.mentor)
    )
