"""The people of the site: agencies, their consultants, and how a consultant's day stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256


class Stage(StrEnum):
    """How far a consultant has come (newcomers' rule): who may stand in which lane."""

    TRAINEE = "trainee"
    ACCOMPANIED = "accompanied"
    INDEPENDENT = "independent"
    SKILLED = "skilled"


class Cause(StrEnum):
    """Why somebody in a line is away (clause `on_pass`)."""

    SHORT_BREAK = "short_break"
    LUNCH = "lunch"
    SIGNING_DESK = "signing_desk"
    COMPANY_ERRAND = "company_errand"
    PRIVATE_MATTER = "private_matter"
    NOT_FOUND = "not_found"


@dataclass(frozen=True)
class Agency:
    """A co-agency with its contractual share of the turns, a positive whole number."""

    id: str
    name: str
    weight: int


@dataclass(frozen=True)
class Consultant:
    """A consultant: `lanes` are those in which this person may stand; `mentor` for the accompanied."""

    id: str
    name: str
    agency: str
    stage: Stage
    lanes: tuple[str, ...]
    mentor: str | None = None


@dataclass(frozen=True)
class Away:
    """Away from the desk since a moment (UTC), for a cause, perhaps until a moment."""

    cause: Cause
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Receptionist:
    """Who presses at the desk; stands in the book as `by`."""

    id: str
    name: str


def receptionist(name: str) -> Receptionist:
    """The receptionist of this name; the id follows from the name, so that it's the same every day."""
    return Receptionist(f"r{sha256(name.encode()).hexdigest()[:10]}", name)


@dataclass(frozen=True)
class Manager:
    """An agency's manager, who may confirm the close of the day for it."""

    id: str
    name: str
    agency: str
