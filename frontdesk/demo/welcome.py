"""An office whose consultants say when they have met their visitors.

Stated, so that anybody can check what was made up: nine turns in ten are met, a log-normal time after the
call, median 37 seconds, sigma 0.8, cut at 15 minutes. It is drawn apart: the rest of the day stays as it was.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from random import Random

from frontdesk.book.entries import TurnGiven
from frontdesk.demo.office import Office
from frontdesk.desk.commands import Met
from frontdesk.desk.desk import Change

MET = 0.9
MEDIAN_SECONDS, SIGMA, LONGEST_SECONDS = 37, 0.8, 900


@dataclass
class WelcomingOffice(Office):
    """Plays days as every office; a call is followed by the meeting."""

    _manners: Random = field(init=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        self._manners = Random(self.seed)

    def _receive(self, change: Change) -> None:
        super()._receive(change)
        for entry in change.entries:
            if isinstance(entry.what, TurnGiven) and self._manners.random() < MET:
                seconds = MEDIAN_SECONDS * self._manners.lognormvariate(0, SIGMA)
                came = self.now + timedelta(seconds=min(seconds, LONGEST_SECONDS))
                self._at(came, partial(self._meet, entry.what.visit, entry.seq))

    def _meet(self, visit: str, seq: int) -> None:
        """Unless they are gone, or somebody else was called meanwhile."""
        here = self._board.visits.get(visit)
        if here is not None and here.turn is not None and here.turn.seq == seq and not here.met:
            self._do(Met(visit))
