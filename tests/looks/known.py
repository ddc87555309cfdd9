"""What is known to be cut still, and where: each a place to mend, none on an ordinary display at 100 % with
type of the usual size."""

CUT_AT_200 = frozenset(
    {
        *("history-day", "history-undone", "history-search", "history-found", "history-nothing"),
        *("history-range", "roster", "roster-person", "roster-suspended"),
    }
)
"""Pages whose buttons or rows end with … where the screen is 683 pixels wide."""
LARGER_TYPE = frozenset(
    {
        *("large-desk", "large-desk-after-the-press", "largest-desk", "largest-leave"),
        *("largest-people", "largest-override"),
    }
)
"""With larger type some rows have less room than they want."""
LONGER = LARGER_TYPE | {"roster"}
