"""Visitors as the desk knows them. Their names and phones never stand in the book."""

from frontdesk.records import Record


class Details(Record):
    """What the desk asks after the show flat; what isn't known is None. `phone`: digits only."""

    name: str | None = None
    phone: str | None = None
    source: str | None = None


class Found(Record):
    """A visitor as F3 shows them: how often here, when last (local date, ISO) and with whom.

    `owner`: the id of the consultant to whom the visitor belongs, None while nobody has received them.
    """

    visitor: str
    name: str
    phone: str | None
    visits: int
    last_date: str | None
    last_consultant: str | None
    owner: str | None


class Incomplete(Record):
    """A visit of the day whose registration lacks `missing` (names of `required_fields`)."""

    visit: str
    arrived_at: str
    consultant: str | None
    missing: tuple[str, ...]
