"""Visits: parties at the door, the lanes in which they are served, and the ground of a turn."""

from enum import StrEnum


class Lane(StrEnum):
    """A rotation of its own, with its own lines and lags."""

    WALK_IN = "walk_in"
    OUT_OF_HOURS = "out_of_hours"


class Kind(StrEnum):
    """What brought the party."""

    FIRST_VISIT = "first_visit"
    RETURN_VISIT = "return_visit"


class Basis(StrEnum):
    """On what ground a turn was given."""

    ROTATION = "rotation"
    RETURN = "return"
    COURTESY = "courtesy"


class Effect(StrEnum):
    """What a consultant gets who is passed over (clause `on_pass`)."""

    KEEP = "keep"
    FORFEIT = "forfeit"


class Place(StrEnum):
    """Where somebody stands after a turn was withdrawn."""

    FRONT = "front"
    BACK = "back"
