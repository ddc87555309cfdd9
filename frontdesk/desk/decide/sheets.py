"""The rules change: a sheet is adopted, a share set, guests are briefed."""

from dataclasses import replace
from datetime import datetime

from frontdesk.book.decisions import Expected
from frontdesk.book.entries import AgencyChanged, SheetAdopted, SheetPlanned
from frontdesk.clauses import for_day
from frontdesk.desk.decide.arrivals import check_party, lane_of_guests
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.decide.lanes import with_managers
from frontdesk.desk.decide.roster import change
from frontdesk.desk.orders import AdoptSheet, Expect, SetShare
from frontdesk.errors import Refusal
from frontdesk.site import MOST_WEIGHT, unknown_agency
from frontdesk.visits import Grade, Kind
from frontdesk.words import Sentence, say


def adopt_sheet(draft: Draft, command: AdoptSheet) -> None:
    """A new version, from this entry on or from the next opening; people's lanes follow clause `newcomer`
    (their lines at the next sign-in). Refused if it is the sheet that holds already."""
    board = draft.board
    newest = board.planned_sheet or board.base_sheet
    version = max(newest.version, board.base_sheet.version) + 1
    sheet = replace(command.sheet, version=version, silent=frozenset())
    if replace(sheet, version=newest.version) == replace(newest, silent=frozenset()):
        raise Refusal(
            say("desk", "Nothing changed"),
            say("desk", "This is the sheet that holds already."),
            "version",
        )
    if command.tomorrow:
        draft.write(SheetPlanned(sheet))
        return
    today = for_day(sheet, board.date)
    draft.write(SheetAdopted(today, None if today == sheet else sheet))
    people = tuple(board.consultants.values())
    for person in with_managers(people, board.officers.values(), today):
        if board.consultants.get(person.id) != person:
            change(draft, person)


def set_share(draft: Draft, command: SetShare) -> None:
    """The agency's weight from here on; lags are kept. 0 only for an agency with nobody on duty."""
    board = draft.board
    agency = next((each for each in board.agencies if each.id == command.agency), None)
    if agency is None:
        raise unknown_agency(command.agency, (each.name for each in board.agencies))
    weight = command.weight
    if isinstance(weight, bool) or not isinstance(weight, int) or not 0 <= weight <= MOST_WEIGHT:
        raise _share(
            say(
                "desk",
                "A share is a whole number from 0 to {most}, not “{weight}”.",
                most=MOST_WEIGHT,
                weight=weight,
            )
        )
    if weight == 0 and any(draft.on_duty(person.id) for person in board.people_of(agency.id)):
        raise _share(say("desk", "{agency} has people on duty: its share can’t be 0.", agency=agency.name))
    if board.sheet.share == "by_headcount" and weight:
        raise _share(say("desk", "By the rule sheet the share is the number of people on duty."))
    draft.write(AgencyChanged(agency.id, agency.name, weight))


def expect(draft: Draft, command: Expect) -> None:
    """A supervisor puts guests on the list *Expected today*: what makes them more than ordinary."""
    if command.kind not in (Kind.TOUR, Kind.VIP):
        raise Refusal(say("desk", "Not guests"), say("desk", "Guests come as a tour or as a VIP."))
    if command.expected in draft.board.expected:
        raise Refusal(
            say("desk", "On the list already"), say("desk", "These guests stand on the list already.")
        )
    _check_day(draft, command.at)
    check_party(command.party)
    grade = Grade(command.grade)
    draft.write(
        Expected(
            command.expected,
            command.kind,
            grade,
            lane_of_guests(draft.board.sheet, command.kind, grade),
            command.at,
            command.by,
            command.party,
            command.rank,
        )
    )


def _check_day(draft: Draft, at: datetime | None) -> None:
    """Refused for a day that is over: the next opening would take these guests off the list."""
    board = draft.board
    day = board.date if at is None else at.astimezone(draft.site.zone).date()
    if day < board.date or (board.closed and day == board.date):
        raise Refusal(
            say("desk", "That day is over"),
            say("desk", "{day} is over. Say on which day these guests come.", day=day),
            "very_important",
        )


def _share(sentence: Sentence) -> Refusal:
    return Refusal(say("desk", "Share not possible"), sentence, "share")
