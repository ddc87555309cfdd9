"""Why him, and why not me? And what happened? One plain sentence each, from what the book wrote down.

`why` and `why_not` ask for the board as it stood before the turn: `board_before` reads it from the day's
entries. `told` puts any other entry into a sentence; `afterwards` tells what became of the visit later.
"""

from frontdesk.reports.why.afterwards import afterwards, hand_overs
from frontdesk.reports.why.amounts import exact
from frontdesk.reports.why.entries import told, told_day
from frontdesk.reports.why.not_me import why_not
from frontdesk.reports.why.picks import board_before, why

__all__ = ["afterwards", "board_before", "exact", "hand_overs", "told", "told_day", "why", "why_not"]
