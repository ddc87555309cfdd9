"""The people of the site: agencies, their consultants, and how a consultant's day stands."""

from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from frontdesk.records import Record, quiet


class Stage(StrEnum):
    """How far a consultant has come (newcomers' rule): who may stand in which lane."""

    TRAINEE = "trainee"
    ACCOMPANIED = "accompanied"
    INDEPENDENT = "independent"
    SKILLED = "skilled"


class Step(StrEnum):
    """What a newcomer must have passed, in this order; then the five subjects of the skilled."""

    QUESTION_CATALOGUE = "question_catalogue"
    MANAGERS_TRAINING = "managers_training"
    MENTORS_TRAINING = "mentors_training"
    CONSULTANTS_EXAM = "consultants_exam"
    SUPERVISORS_EXAM = "supervisors_exam"
    FIRST_RECEPTIONS = "first_receptions"
    FOLLOW_UP_CALLS = "follow_up_calls"
    AREA_MODEL = "area_model"
    SITE_MODEL = "site_model"
    SALES_HANDBOOK = "sales_handbook"
    SHOW_FLAT = "show_flat"
    SATISFACTION = "satisfaction"


class Role(StrEnum):
    """What somebody may do at the desk; the matrix is in `desk/roles.py`."""

    RECEPTIONIST = "receptionist"
    MANAGER = "manager"
    SUPERVISOR = "supervisor"
    VIEWER = "viewer"
    AUDITOR = "auditor"


OFFERED = (Role.SUPERVISOR, Role.MANAGER)
"""The rights that are given nowadays; the others stand in older books."""
OF_AN_AGENCY = frozenset({Role.MANAGER, Role.VIEWER})


class Cause(StrEnum):
    """Why somebody in a line is away (clause `on_pass`)."""

    SHORT_BREAK = "short_break"
    LUNCH = "lunch"
    SIGNING_DESK = "signing_desk"
    COMPANY_ERRAND = "company_errand"
    PRIVATE_MATTER = "private_matter"
    NOT_FOUND = "not_found"


class Agency(Record):
    """A co-agency with its share of the turns, a whole number; 0 for one that has left. `agreed`: the share
    by contract, while `weight` counts heads."""

    id: str
    name: str
    weight: int
    agreed: int | None = quiet(None)


class Consultant(Record):
    """A consultant: `lanes` are those in which this person may stand; `mentor` for the accompanied; `steps`
    are those of a newcomer that were confirmed; `left` for who works here no more."""

    id: str
    name: str
    agency: str
    stage: Stage
    lanes: tuple[str, ...]
    mentor: str | None = quiet(None)
    steps: tuple[Step, ...] = quiet(())
    left: bool = quiet(default=False)


class Away(Record):
    """Away from the desk since a moment (UTC), for a cause, perhaps until a moment."""

    cause: Cause
    since: datetime
    until: datetime | None = None


class Receptionist(Record):
    """Who presses at the desk; stands in the book as `by`."""

    id: str
    name: str


def receptionist(name: str) -> Receptionist:
    """The receptionist of this name; the id follows from the name, so that it's the same every day."""
    return Receptionist(f"r{sha256(name.encode()).hexdigest()[:10]}", name)


class Officer(Record):
    """Somebody with rights and a PIN: a supervisor, an agency's manager or viewer, an auditor."""

    id: str
    name: str
    role: Role
    agency: str | None = quiet(None)
