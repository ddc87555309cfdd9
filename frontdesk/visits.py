"""Visits: parties at the door, the lanes in which they are served, and the ground of a turn."""

from enum import StrEnum


class Lane(StrEnum):
    """A rotation of its own, with its own lines and lags."""

    WALK_IN = "walk_in"
    TOUR = "tour"
    VIP = "vip"
    CALL = "call"
    MANAGERS = "managers"
    OUT_OF_HOURS = "out_of_hours"


class Kind(StrEnum):
    """What brought the party."""

    FIRST_VISIT = "first_visit"
    RETURN_VISIT = "return_visit"
    NAMED_REQUEST = "named_request"
    REFERRAL = "referral"
    TOUR = "tour"
    VIP = "vip"
    CALL = "call"
    TRADE_VISIT = "trade_visit"
    RELATIVE = "relative"
    INVALID = "invalid"


class Grade(StrEnum):
    """How important guests are: the list *Expected today* decides it, the desk can't."""

    ORDINARY = "ordinary"
    IMPORTANT = "important"
    VERY_IMPORTANT = "very_important"


class Rank(StrEnum):
    """Who the guests are, as the desk writes it down; suggests a grade and decides nothing."""

    PUBLIC = "public"
    PRESS = "press"
    BUSINESS = "business"
    OFFICIALS = "officials"
    DEVELOPERS_GUESTS = "developers_guests"
    OTHER = "other"


class Basis(StrEnum):
    """On what ground a turn was given."""

    ROTATION = "rotation"
    OWED = "owed"
    OVERRIDE = "override"
    RETURN = "return"
    NAMED = "named"
    REFERRAL = "referral"
    COURTESY = "courtesy"
    MANAGER = "manager"
    WRONG_TURN = "wrong_turn"


class Effect(StrEnum):
    """What a consultant gets who is passed over (clause `on_pass`)."""

    KEEP = "keep"
    OWED = "owed"
    FORFEIT = "forfeit"


class Owing(StrEnum):
    """The two kinds of owed turns: for a turn that came to nothing, and for having been passed over."""

    GIVEN_BACK = "given_back"
    PASSED = "passed"


class Place(StrEnum):
    """Where somebody stands after a turn was withdrawn."""

    FRONT = "front"
    BACK = "back"


MANY_GUESTS = 20


def suggested_grade(party: int | None, rank: Rank | None) -> Grade:
    """What size and rank of the guests suggest; only a briefing makes it so."""
    if rank is Rank.DEVELOPERS_GUESTS:
        return Grade.VERY_IMPORTANT
    if rank in (Rank.OFFICIALS, Rank.PRESS) or (rank is Rank.BUSINESS and (party or 0) >= MANY_GUESTS):
        return Grade.IMPORTANT
    return Grade.ORDINARY
