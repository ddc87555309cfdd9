"""Refusals that several floors of the desk share."""

from frontdesk.errors import Refusal
from frontdesk.words import say


def day_not_open() -> Refusal:
    """What is said to a press while no day is open."""
    return Refusal(
        say("desk", "The day isn’t open"),
        say("desk", "Open the day first: then people sign in and turns are given."),
    )


def unknown_person(who: str) -> Refusal:
    """What is said of a name or an id that nobody on the roster has."""
    return Refusal(
        say("desk", "Unknown person"),
        say("desk", "Nobody on the roster is called “{who}”.", who=who),
    )
