"""Parties at the door: what brought them, and in which lane, or for whom, they are served."""

from datetime import time

from frontdesk.book.entries import Arrived, Finished, PartyCounted
from frontdesk.desk.commands import (
    Arrival,
    Call,
    CountParty,
    FirstVisit,
    GuestVisit,
    NamedRequest,
    Referral,
    Relative,
    ReturnVisit,
    TradeVisit,
)
from frontdesk.desk.decide.draft import Draft
from frontdesk.errors import Refusal
from frontdesk.rotation.board import OpenVisit
from frontdesk.rules import RuleSheet
from frontdesk.visits import Grade, Kind, Lane
from frontdesk.words import say

LARGEST_PARTY = 500
GRADES = tuple(Grade)


def lane_at(sheet: RuleSheet, local: time) -> Lane:
    """The lane of a first visit at this wall-clock time: outside opening hours a lane of its own, unless
    clause `not_counted` leaves that out."""
    inside = local in sheet.opening_hours or Lane.OUT_OF_HOURS not in sheet.not_counted
    return Lane.WALK_IN if inside else Lane.OUT_OF_HOURS


def arrive(draft: Draft, command: Arrival) -> None:  # a case per command
    """The party is written down; it is placed with those who wait, in the order of arrival."""
    match command:
        case FirstVisit():
            _refuse_stale(draft, command)
            _write(draft, Arrived(command.visit, Kind.FIRST_VISIT, _lane_now(draft), command.party))
        case ReturnVisit():
            owner, with_them = draft.person(command.owner).id, command.together
            if with_them is not None and with_them not in draft.board.served:
                draft.visit(with_them)
            kind = Kind.RETURN_VISIT
            arrived = Arrived(command.visit, kind, None, command.party, owner=owner, together=with_them)
            _write(draft, arrived)
        case NamedRequest():
            _for_somebody(draft, command, Kind.NAMED_REQUEST)
        case Relative():
            _for_somebody(draft, command, Kind.RELATIVE)
        case Referral():
            _referral(draft, command)
        case GuestVisit():
            _guests(draft, command)
        case Call():
            _write(draft, Arrived(command.visit, Kind.CALL, Lane.CALL, None))
        case TradeVisit():
            _trade_visit(draft, command)


def count_party(draft: Draft, command: CountParty) -> None:
    """How many came with a visit of today."""
    check_party(command.party)
    if command.visit not in draft.board.visits and command.visit not in draft.board.served:
        draft.visit(command.visit)
    draft.write(PartyCounted(command.visit, command.party))


def waits_for_somebody(visit: OpenVisit) -> bool:
    """Whether the party waits for one person, not for whoever is next."""
    return visit.waiting and visit.lane is None


def _refuse_stale(draft: Draft, command: FirstVisit) -> None:
    if command.seen_head is not None and command.seen_head != draft.board.head:
        raise Refusal(
            say("desk", "The board has changed"),
            say("desk", "Somebody else wrote in the book meanwhile. Look who is next now, and press again."),
        )


def _lane_now(draft: Draft) -> Lane:
    return lane_at(draft.board.sheet, draft.now.astimezone(draft.site.zone).time())


def _for_somebody(draft: Draft, command: NamedRequest | Relative, kind: Kind) -> None:
    asked = _may_be_asked_for(draft, command.consultant)
    _write(draft, Arrived(command.visit, kind, None, command.party, owner=asked))


def _may_be_asked_for(draft: Draft, consultant: str) -> str:
    """Refused for somebody who may not stand in the walk-in lane, as a trainee (clause `newcomer`)."""
    person = draft.person(consultant)
    if Lane.WALK_IN not in person.lanes:
        raise Refusal(
            say("desk", "Not yet alone"),
            say("desk", "{who} doesn’t receive visitors yet.", who=person.name),
            "newcomer",
        )
    return person.id


def _referral(draft: Draft, command: Referral) -> None:
    """To the referrer's consultant when asked for; else, or as the sheet says, by rotation."""
    draft.person(command.consultant)
    if command.asked_for and draft.board.sheet.referral.to == "referrer":
        referrer = _may_be_asked_for(draft, command.consultant)
        _write(draft, Arrived(command.visit, Kind.REFERRAL, None, command.party, owner=referrer))
    else:
        _write(draft, Arrived(command.visit, Kind.REFERRAL, _lane_now(draft), command.party))


def _trade_visit(draft: Draft, command: TradeVisit) -> None:
    """Logged; it occupies nobody, and whoever attended keeps the place in line. Where clause `not_counted`
    leaves trade visits out, they are served like first visits."""
    if Kind.TRADE_VISIT not in draft.board.sheet.not_counted:
        _write(draft, Arrived(command.visit, Kind.TRADE_VISIT, _lane_now(draft), command.party))
        return
    attended = None if command.attended_by is None else draft.person(command.attended_by).id
    _write(draft, Arrived(command.visit, Kind.TRADE_VISIT, None, command.party, owner=attended))
    draft.at_the_door = None
    draft.write(Finished(command.visit))


def _guests(draft: Draft, command: GuestVisit) -> None:
    """Size and rank are recorded and suggest a grade; the list *Expected today* decides it."""
    if command.kind not in (Kind.TOUR, Kind.VIP):
        raise Refusal(say("desk", "Not guests"), say("desk", "Guests come as a tour or as a VIP."))
    grade, briefed_by = _grade(draft, command)
    if grade is Grade.ORDINARY and command.asks_for is not None:
        raise Refusal(
            say("desk", "Nobody can be chosen"),
            say(
                "desk",
                "Ordinary guests go to the next in rotation: nobody by name, and nobody for being skilled.",
            ),
            "named_request",
        )
    lane = lane_of_guests(draft.board.sheet, command.kind, grade)
    _write(
        draft,
        Arrived(
            command.visit,
            command.kind,
            lane,
            command.party,
            grade.value,
            command.expected,
            briefed_by if lane is None else None,
            command.rank,
        ),
    )


def lane_of_guests(sheet: RuleSheet, kind: Kind, grade: Grade) -> Lane | None:
    """The lane of a tour or VIP of this grade; None where the supervisor receives in person."""
    match grade:
        case Grade.VERY_IMPORTANT:
            return Lane.MANAGERS if sheet.very_important == "managers" else None
        case Grade.IMPORTANT:
            return Lane.VIP
        case Grade.ORDINARY:
            return Lane.TOUR if kind is Kind.TOUR else Lane.WALK_IN


def _grade(draft: Draft, command: GuestVisit) -> tuple[Grade, str | None]:
    """The grade by the list, and who briefed the visit; refused for more than the list says."""
    line = None if command.expected is None else draft.board.expected.get(command.expected)
    if command.expected is not None and line is None:
        raise _not_briefed()
    if line is not None and line.kind is not command.kind:
        raise Refusal(
            say("desk", "Other guests"),
            say("desk", "This line of the list stands for guests of another kind."),
            "very_important",
        )
    grade = line.grade if line else Grade.ORDINARY
    if command.grade is not None and GRADES.index(command.grade) > GRADES.index(grade):
        raise _not_briefed()
    return grade, line.by if line else None


def _not_briefed() -> Refusal:
    return Refusal(
        say("desk", "Not briefed"),
        say(
            "desk",
            "Important guests are received only if a supervisor has put them on the list Expected today. "
            "Without that they are ordinary: next in rotation.",
        ),
        "very_important",
    )


def _write(draft: Draft, arrived: Arrived) -> None:
    check_party(arrived.party)
    board = draft.board
    if arrived.visit in board.visits or arrived.visit in board.served:
        raise Refusal(
            say("desk", "Visit written already"),
            say("desk", "This visit stands in the book already."),
        )
    if arrived.lane is not None and arrived.lane not in board.lines:
        raise Refusal(
            say("desk", "Not in use today"),
            say("desk", "This day was opened before there was such a rotation. From tomorrow it is in use."),
        )
    draft.write(arrived)
    draft.at_the_door = arrived.visit


def check_party(party: int | None) -> None:
    """Refused for a party of nobody, or of more than there can be."""
    if party is not None and not 1 <= party <= LARGEST_PARTY:
        raise Refusal(
            say("desk", "Party size not possible"),
            say("desk", "A party has 1 to {most} people, not {party}.", most=LARGEST_PARTY, party=party),
        )
