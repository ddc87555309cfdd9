"""Which waiting guests alarm: the chime once for each, and said once."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ui.chime import Chime
from ui.pages.desk.view import View
from ui.visit_words import is_alarming, visit_text
from ui.widgets.painting import announce
from ui.words import words


class Alarms:
    """Remembers for whom the alarm was given."""

    def __init__(self, page: QWidget, chime: Chime) -> None:
        self._page, self._chime = page, chime
        self._told: frozenset[str] = frozenset()

    def tell(self, view: View | None, now: datetime) -> None:
        """Give the alarm for those who have waited for too long now and hadn't before."""
        if view is None or not view.open:
            return
        alarming = [visit for visit in view.board.waiting_visits() if is_alarming(visit, now)]
        fresh = [visit for visit in alarming if visit.id not in self._told]
        self._told = frozenset(visit.id for visit in alarming)
        for visit in fresh:
            self._chime.ring()
            announce(self._page, words("desk_page", "{visit}: waits for too long", visit=visit_text(visit)))
