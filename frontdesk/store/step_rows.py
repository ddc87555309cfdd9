"""The steps that newcomers passed, read from the whole book: who confirmed them, and when."""

import json
from datetime import datetime

from sqlalchemy import Connection, select

from frontdesk.book.codec import moment_of
from frontdesk.people import Step
from frontdesk.records import Record
from frontdesk.store.tables import entry


class PassedStep(Record):
    """A step as the book has it. `at`: UTC."""

    consultant: str
    step: Step
    confirmed_by: str
    at: datetime


def passed_by(connection: Connection, book_id: str, consultant: str) -> list[PassedStep]:
    """Every confirmation of this person's steps, the oldest first, those that were undone too."""
    query = select(entry.c.at, entry.c.data).where(entry.c.book == book_id, entry.c.kind == "step_passed")
    told = ((at, json.loads(data)) for at, data in connection.execute(query.order_by(entry.c.seq)))
    return [
        PassedStep(consultant, Step(data["step"]), data["confirmed_by"], moment_of(at))
        for at, data in told
        if data["consultant"] == consultant
    ]
