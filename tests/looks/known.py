"""What is known to be cut still, and where: each a place to mend, none on an ordinary display at 100 % with
type of the usual size."""

CUT_AT_200 = frozenset(
    {
        *("close-written", "close-writing", "close-printed", "close-not-written"),
        *("history-day", "history-undone", "history-search", "history-found", "history-nothing"),
        *("history-range", "roster", "roster-person", "roster-suspended", "settings", "settings-found"),
        *("start-choice", "start-site", "start-agencies", "start-roster", "start-rules", "start-people"),
        *("start-begin", "help", "guide-start", "guide-desk", "guide-why", "guide-over-a-dialog"),
        *("fault", "fault-copied", "settings-failed"),
    }
)
"""Pages whose buttons or rows end with … where the screen is 683 pixels wide."""
LARGER_TYPE = frozenset(
    {
        *("large-settings", "largest-people", "largest-fault", "settings-failed"),
    }
)
"""With larger type, or a failure told above the list, some rows have less room than they want."""
LONGER = LARGER_TYPE | {"roster", "fault", "fault-copied", "sudden-end"}
WALKED_BY_HAND = frozenset({"start-rules", "settings", "settings-found", "settings-failed", "large-settings"})
"""Pages that scroll under their fixed parts while Tab goes on: places on the screen don't tell the order."""
NOT_MEASURED = frozenset({"fault", "fault-copied", "largest-fault"})
"""Their faults' log is opened anew for each picture."""
