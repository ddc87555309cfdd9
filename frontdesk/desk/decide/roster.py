"""Changes of the roster: agencies that join, consultants who join or change."""

from frontdesk.book.entries import AgencyJoined, ConsultantChanged
from frontdesk.desk.commands import ChangeConsultant, JoinAgency
from frontdesk.desk.decide.draft import Draft
from frontdesk.errors import Refusal
from frontdesk.words import say


def join_agency(draft: Draft, command: JoinAgency) -> None:
    """A new agency, last in the agreed order, with lag 0; refused if there is one of that name."""
    if any(agency.name == command.agency.name for agency in draft.board.agencies):
        raise Refusal(
            say("desk", "Agency known already"),
            say("desk", "There is an agency {name} already.", name=command.agency.name),
        )
    agency = command.agency
    draft.write(AgencyJoined(agency.id, agency.name, agency.weight))


def change_consultant(draft: Draft, command: ChangeConsultant) -> None:
    """A consultant joins or changes; refused if somebody else in the agency bears that name."""
    person = command.consultant
    for other in draft.board.people_of(person.agency):
        if other.name == person.name and other.id != person.id:
            raise Refusal(
                say("desk", "Name twice"),
                say("desk", "There is a {name} in this agency already.", name=person.name),
            )
    draft.write(
        ConsultantChanged(person.id, person.name, person.agency, person.stage, person.lanes, person.mentor)
    )
