"""Whose visitors today's were, and what their agency may see of them.

What an agency may see, and why:

- **How the turns went**, of all agencies: every turn, pass, override, penalty and ruling. Without it nobody
  could check the rotation; the day file says the same, and holds nothing of a visitor but a random number.
  So the day sheet, the day file and the paper are the same for all, to the letter.
- **Its own visitors**, by name, with the telephone number masked (138****8000): enough to tell them apart and
  to settle what was received, too little to call somebody who gave the number to the desk and to nobody
  else. To hand a number to another company takes the visitor's own consent.
- **Never another agency's visitors.** A visitor is of the agency to whose consultant the visit belongs: by
  the supervisor's ruling, else by the owner whom the book names, else by whoever received and is with them.
  A courtesy reception shows in the owner's agency, not in the helper's.
- **Nobody's name while it is in dispute**: the visit stands there, the name doesn't.
- What isn't a client at all stays with the desk: trade visits, invalid ones, guests of the supervisor; and
  so do free text, where a visitor heard of the site, and whatever an undo took back.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from frontdesk.book.decisions import Disputed, HandedOver, Reclassified, Ruled
from frontdesk.book.entries import Arrived
from frontdesk.phones import masked
from frontdesk.records import Record
from frontdesk.reports.labels import KINDS, called, label
from frontdesk.reports.paper.columns import ENTRY, Column
from frontdesk.rotation.figures.reading import Day
from frontdesk.visitors import Details
from frontdesk.visits import Kind

NO_CLIENTS = frozenset({Kind.TRADE_VISIT, Kind.INVALID})
IN_DISPUTE = label("争议未判，暂不列名", "in dispute, no name until it is ruled on")
_DIGITS = re.compile(r"\+?\d(?:[\s.\-–—]?\d){4,}")


class VisitorRow(Record):
    """One visit of today. `seq`: the entry of its turn, as in the day sheet, None while nobody has received
    it; `at` is local time; `phone` is masked; name and phone are empty where nobody registered, or where it
    is in dispute (`disputed`)."""

    seq: int | None
    at: datetime
    kind: Kind
    party: int | None
    consultant: str
    agency: str
    name: str
    phone: str
    disputed: bool = False


def visitor_rows(day: Day, agency: str, known: Mapping[str, Details]) -> Iterator[VisitorRow]:
    """The visits of today that are this agency's (its id), in the order of arrival. `known`: who came, by
    visit; of other agencies' visits nothing is read."""
    owners, disputed = _owners(day), _disputed(day)
    turns = {turn.visit: entry.seq for entry, turn in day.standing}
    for entry, arrived in day.of(Arrived):
        visit = arrived.visit
        who, kind = owners.get(visit), day.became.get(visit, day.kinds[visit])
        if _agency_of(day, who) != agency or kind in NO_CLIENTS:
            continue
        secret = visit in disputed
        details = Details() if secret else known.get(visit, Details())
        yield VisitorRow(
            seq=turns.get(visit),
            at=day.local(entry),
            kind=kind,
            party=day.party.get(visit),
            consultant=day.name(who),
            agency=day.name(agency),
            name=IN_DISPUTE if secret else without_numbers(details.name or ""),
            phone=masked(details.phone) if details.phone else "",
            disputed=secret,
        )


def without_numbers(text: str) -> str:
    """The text with every number in it masked that may be somebody's telephone."""
    return _DIGITS.sub(lambda found: masked("".join(filter(str.isdecimal, found[0]))), text)


def _owners(day: Day) -> dict[str, str]:
    """To whom each visit belongs: ruled, else owned, else received."""
    received = {turn.visit: turn.consultant for _, turn in day.standing}
    received |= {what.visit: what.to for _, what in day.of(HandedOver)}
    owned = {visit: arrived.owner for visit, arrived in day.arrived.items()}
    for entry in day.among(Reclassified, Ruled):
        if isinstance(entry.what, Reclassified | Ruled):
            owned[entry.what.visit] = entry.what.owner
    return received | {visit: owner for visit, owner in owned.items() if owner is not None}


def _disputed(day: Day) -> frozenset[str]:
    """Those on whom nobody has ruled since."""
    ruled = {what.visit: entry.seq for entry, what in day.of(Ruled)}
    return frozenset(what.visit for entry, what in day.of(Disputed) if ruled.get(what.visit, 0) < entry.seq)


def _agency_of(day: Day, person: str | None) -> str | None:
    """The id of this person's agency; None for nobody, and for a supervisor."""
    someone = day.board.consultants.get(person or "") or day.board.officers.get(person or "")
    return someone.agency if someone else None


VISITORS: tuple[Column[VisitorRow], ...] = (
    Column(ENTRY, 8, lambda row: row.seq),
    Column(label("到达", "Arrived"), 12, lambda row: row.at),
    Column(label("来访", "Visit"), 22, lambda row: called(KINDS, row.kind)),
    Column(
        label("人数", "Party"), 10, lambda row: row.party, lambda rows: sum(row.party or 0 for row in rows)
    ),
    Column(label("置业顾问", "Consultant"), 18, lambda row: row.consultant, tinted=True),
    Column(label("客户姓名", "Visitor"), 34, lambda row: row.name),
    Column(label("电话（已隐去中间）", "Phone, masked"), 24, lambda row: row.phone),
)
