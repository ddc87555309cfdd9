"""Who may do what: role by action. What doesn't stand here, nobody may.

Within which agency a manager decides is a rule of the office, and stands with the decisions.
"""

from collections.abc import Iterable, Mapping
from functools import reduce
from types import MappingProxyType
from typing import Any

from frontdesk.desk import commands, orders
from frontdesk.desk.rights.pins import ChoosePin, RenewCode, ResetPin, RestoreBackup
from frontdesk.errors import Refusal
from frontdesk.people import Officer, Role
from frontdesk.words import Sentence, say

Action = type[Any] | str

RECLASSIFY_AT_ONCE = "reclassify_at_once"  # by the desk itself, as long as it could undo the turn
ACKNOWLEDGE = "acknowledge_override"  # as the second agency

_DESK = frozenset({Role.RECEPTIONIST})
_SUPERVISOR = frozenset({Role.SUPERVISOR})
_MANAGER = frozenset({Role.MANAGER})
_DECIDING = frozenset({Role.MANAGER, Role.SUPERVISOR})
_ENTITLED = frozenset({Role.MANAGER, Role.SUPERVISOR, Role.VIEWER, Role.AUDITOR})

MATRIX: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {
        commands.OpenDay: _DESK,
        commands.TakeDesk: _DESK,
        commands.SignIn: _DESK,
        commands.SignOut: _DESK,
        commands.MarkAway: _DESK,
        commands.MarkBack: _DESK,
        commands.FirstVisit: _DESK,
        commands.ReturnVisit: _DESK,
        commands.NamedRequest: _DESK,
        commands.Referral: _DESK,
        commands.Relative: _DESK,
        commands.GuestVisit: _DESK,
        commands.Call: _DESK,
        commands.TradeVisit: _DESK,
        commands.CountParty: _DESK,
        commands.PassOver: _DESK,
        commands.PartyGone: _DESK,
        commands.SeeOff: _DESK,
        commands.HandOver: _DESK,
        commands.Refuse: _DESK,
        commands.Dispute: _DESK,
        commands.Met: _DESK,
        commands.Undo: _DESK,
        commands.CloseDay: _DESK,
        commands.Enlist: _DESK,
        RECLASSIFY_AT_ONCE: _DESK,
        orders.Override: _DECIDING,
        orders.Penalise: _DECIDING,
        orders.Suspend: _DECIDING,
        orders.Lift: _DECIDING,
        orders.SetStage: _DECIDING,
        orders.RecordStep: _DECIDING,
        orders.Leave: _DECIDING,
        ACKNOWLEDGE: _MANAGER,
        orders.Expect: _SUPERVISOR,
        orders.Reclassify: _SUPERVISOR,
        orders.Rule: _SUPERVISOR,
        orders.AdoptSheet: _SUPERVISOR,
        orders.SetShare: _SUPERVISOR,
        orders.Appoint: _SUPERVISOR,
        ResetPin: _SUPERVISOR,
        RenewCode: _SUPERVISOR,
        RestoreBackup: _SUPERVISOR,
        ChoosePin: _ENTITLED,
    }
)

# The clause that a refusal names.
CLAUSES: Mapping[Action, str] = {
    orders.Expect: "very_important",
    orders.Override: "override",
    ACKNOWLEDGE: "override",
    orders.Reclassify: "not_counted",
    orders.Rule: "match",
    orders.Penalise: "penalties",
    orders.Suspend: "penalties",
    orders.Lift: "penalties",
    orders.SetShare: "share",
    orders.SetStage: "newcomer",
    orders.RecordStep: "newcomer",
}

ROLE_WORDS: Mapping[Role, Sentence] = {
    Role.RECEPTIONIST: say("roles", "a receptionist"),
    Role.MANAGER: say("roles", "an agency manager"),
    Role.SUPERVISOR: say("roles", "a supervisor"),
    Role.VIEWER: say("roles", "an agency’s viewer"),
    Role.AUDITOR: say("roles", "an auditor"),
}


def permit(role: Role, action: Action) -> bool:
    """Whether this role may do this: a type of command, or one of the actions named above."""
    return role in MATRIX.get(action, ())


def permitted(officers: Iterable[Officer], action: Action) -> tuple[Officer, ...]:
    """Those of these people who may do this."""
    return tuple(officer for officer in officers if permit(officer.role, action))


def someone_decides_skill(officers: Iterable[Officer], agency: str | None) -> bool:
    """Whether one of these people says who of this agency is skilled; None is an agency that is new."""
    able = permitted(officers, orders.SetStage)
    return any(one.role is Role.SUPERVISOR or (agency and one.agency == agency) for one in able)


def check(officer: Officer, action: Action) -> None:
    """Refused unless the role of this person permits it."""
    if not permit(officer.role, action):
        sentence = say(
            "roles",
            "{name} is {role}. This takes {needed}.",
            name=officer.name,
            role=ROLE_WORDS[officer.role],
            needed=_needed(action),
        )
        raise Refusal(say("roles", "Not allowed"), sentence, CLAUSES.get(action))


def needed(command: object) -> list[tuple[str, Action]]:
    """Whose approval the command takes, as officer and action; empty for what the desk does by itself.
    Refused if nobody is named for what the desk may not do by itself."""
    by: str | None = getattr(command, "by", None)
    second: str | None = getattr(command, "second", None)
    action = type(command)
    if by is None:
        alone = RECLASSIFY_AT_ONCE if action is orders.Reclassify else action
        if not permit(Role.RECEPTIONIST, alone):
            sentence = say(
                "roles", "The desk can’t do this by itself. This takes {needed}.", needed=_needed(action)
            )
            raise Refusal(say("roles", "Not allowed"), sentence, CLAUSES.get(action))
        return []
    return [(by, action), *([] if second is None else [(second, ACKNOWLEDGE)])]


def _needed(action: Action) -> Sentence:
    """Who may, in words."""
    allowed = [words for role, words in ROLE_WORDS.items() if permit(role, action)]
    nobody = say("roles", "rights that nobody has")
    return reduce(_or, allowed) if allowed else nobody


def _or(first: Sentence, second: Sentence) -> Sentence:
    return say("roles", "{first} or {second}", first=first, second=second)


def may_override(officer: Officer, receives: str, due: str | None) -> bool:
    """Whether this person may give a turn that is `due` to an agency to somebody of the agency `receives`: a
    manager inside the own agency, for a turn that is the agency's; a supervisor everywhere."""
    if officer.role is Role.SUPERVISOR:
        return True
    return officer.role is Role.MANAGER and officer.agency == receives and due in (None, receives)
