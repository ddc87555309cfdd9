"""Why him, and why not me? And what happened? One plain sentence each, from what the book wrote down.

`why` and `why_not` ask for the board as it stood before the turn: `board_before` reads it from the day's
entries. `told` puts any other entry into a sentence; `since` those that came later about the same visit.
"""

from frontdesk.reports.why.amounts import exact
from frontdesk.reports.why.entries import told, told_day
from frontdesk.reports.why.not_me import why_not
from frontdesk.reports.why.picks import board_before, why
from frontdesk.reports.why.since import since

__all__ = ["board_before", "exact", "since", "told", "told_day", "why", "why_not"]
