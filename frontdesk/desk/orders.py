"""Commands that take somebody with rights: `by` is the id of the officer who approves this one action.

Ids of new visits, and of lines of *Expected today*, are drawn by whoever builds the command.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING

from frontdesk.people import Officer, Stage, Step
from frontdesk.records import Record
from frontdesk.rotation.board import Served
from frontdesk.rules import RuleSheet
from frontdesk.visits import Grade, Kind, Rank

if TYPE_CHECKING:
    from frontdesk.desk.commands import Arrival


class Expect(Record):
    """The supervisor puts guests on the list *Expected today*. `kind`: tour or VIP; `at`: UTC, if known."""

    expected: str
    kind: Kind
    grade: Grade
    by: str
    at: datetime | None = None
    party: int | None = None
    rank: Rank | None = None


class Override(Record):
    """`consultant` receives instead of whom the rotation names, for a reason (a code of `OVERRIDE_REASONS`).
    `arrival`: the new visit that this is about, if it isn't written down yet. `second`: the manager of
    another agency who acknowledges it, where clause `override` asks for one."""

    visit: str
    consultant: str
    reason: str
    by: str
    second: str | None = None
    arrival: "Arrival | None" = None


class Reclassify(Record):
    """What a visit turned out to be; `owner` where it is somebody's client. `by` None: the desk itself, as
    long as it could undo the turn. `past`: the visit as the book knows it, if it isn't one of today's."""

    visit: str
    kind: Kind
    owner: str | None = None
    by: str | None = None
    past: Served | None = None


class Rule(Record):
    """The supervisor's ruling, with a reason (a code): whose client this is, or what the visit was."""

    visit: str
    reason: str
    by: str
    owner: str | None = None
    kind: Kind | None = None
    past: Served | None = None


class Penalise(Record):
    """A penalty of clause `penalties` for an offence. `visit`: the one taken out of turn, for `wrong_turn`;
    `until` in place of the sheet's days of suspension."""

    consultant: str
    offence: str
    by: str
    visit: str | None = None
    until: date | None = None


class Suspend(Record):
    """Off the rotation until the opening of that day, or until it is lifted; with a reason (a code)."""

    consultant: str
    reason: str
    by: str
    until: date | None = None


class Lift(Record):
    """The suspension ends now."""

    consultant: str
    by: str
    reason: str = "lifted"


class AdoptSheet(Record):
    """A new version of the rule sheet, from this moment or, with `tomorrow`, from the next opening on."""

    sheet: RuleSheet
    by: str
    tomorrow: bool = False


class SetShare(Record):
    """The agency's weight from here on: a whole number; 0 for one that leaves and has nobody on duty."""

    agency: str
    weight: int
    by: str


class SetStage(Record):
    """How far a newcomer has come; lines follow at the next sign-in. `mentor`: for the accompanied.
    `vouched`: steps not yet on record that this entry confirms."""

    consultant: str
    stage: Stage
    by: str
    mentor: str | None = None
    vouched: tuple[Step, ...] = ()


class RecordStep(Record):
    """A newcomer has passed a step; `confirmed_by`: the mentor, manager or supervisor whom it takes."""

    consultant: str
    step: Step
    confirmed_by: str
    by: str


class Leave(Record):
    """These consultants work here no more."""

    consultants: tuple[str, ...]
    by: str


class Appoint(Record):
    """Somebody gets rights, or other ones."""

    officer: Officer
    by: str


Order = (
    Expect
    | Override
    | Reclassify
    | Rule
    | Penalise
    | Suspend
    | Lift
    | AdoptSheet
    | SetShare
    | SetStage
    | RecordStep
    | Leave
    | Appoint
)

OVERRIDE_REASONS = ("guests_wish", "language", "expertise", "known_to_guests", "conflict", "other")
HAND_OVER_REASONS = ("language", "unwell", "guests_wish", "end_of_shift", "other")
REFUSAL_REASONS = ("tired", "own_client_expected", "guests", "no_reason", "other")
RULING_REASONS = ("same_phone", "same_name", "family", "forgot_the_name", "evidence", "agreement", "other")
SUSPENSION_REASONS = ("poaching", "refusal", "appearance", "wrong_turn", "investigation", "other")
