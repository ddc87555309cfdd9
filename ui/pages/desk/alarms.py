"""Which waiting guests alarm, and whether that was said already: once for each."""

from collections.abc import Iterable
from datetime import datetime

from frontdesk.rotation.board import OpenVisit
from ui.visit_words import is_alarming


class Alarms:
    """Remembers for whom the alarm was given."""

    def __init__(self) -> None:
        self._told: frozenset[str] = frozenset()

    def new(self, waiting: Iterable[OpenVisit], now: datetime) -> list[OpenVisit]:
        """Who alarms now and didn't before."""
        alarming = [visit for visit in waiting if is_alarming(visit, now)]
        fresh = [visit for visit in alarming if visit.id not in self._told]
        self._told = frozenset(visit.id for visit in alarming)
        return fresh
