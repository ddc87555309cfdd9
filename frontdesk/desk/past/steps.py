"""A newcomer's record: which steps were passed, who confirmed each, and when."""

from collections.abc import Mapping

from frontdesk.desk.desk import Desk
from frontdesk.people import Step
from frontdesk.store import step_rows
from frontdesk.store.step_rows import PassedStep

__all__ = ["PassedStep", "record_of"]


def record_of(desk: Desk, consultant: str) -> Mapping[Step, PassedStep]:
    """By step, its newest confirmation; only of steps that stand on the record now."""
    person = desk.board.consultants.get(consultant) if desk.board else None
    told = desk.read(lambda connection, book: step_rows.passed_by(connection, book, consultant))
    return {each.step: each for each in told if person is not None and each.step in person.steps}
