"""Who may do what: the whole matrix, written down once more by hand."""

from dataclasses import dataclass
from typing import get_args

import pytest

from frontdesk.desk import commands, orders, roles
from frontdesk.desk.rights.pins import Beside, ChoosePin, RenewCode, ResetPin, RestoreBackup
from frontdesk.desk.roles import MATRIX, Action, check, needed, permit, permitted
from frontdesk.errors import Refusal
from frontdesk.people import Officer, Role
from frontdesk.visits import Grade, Kind

R, M, S, V, A = Role.RECEPTIONIST, Role.MANAGER, Role.SUPERVISOR, Role.VIEWER, Role.AUDITOR

#                                  receptionist manager supervisor viewer auditor
TABLE: dict[Action, str] = {
    commands.OpenDay:              "yes         -       -          -      -",
    commands.TakeDesk:             "yes         -       -          -      -",
    commands.SignIn:               "yes         -       -          -      -",
    commands.SignOut:              "yes         -       -          -      -",
    commands.MarkAway:             "yes         -       -          -      -",
    commands.MarkBack:             "yes         -       -          -      -",
    commands.FirstVisit:           "yes         -       -          -      -",
    commands.ReturnVisit:          "yes         -       -          -      -",
    commands.NamedRequest:         "yes         -       -          -      -",
    commands.Referral:             "yes         -       -          -      -",
    commands.Relative:             "yes         -       -          -      -",
    commands.GuestVisit:           "yes         -       -          -      -",
    commands.Call:                 "yes         -       -          -      -",
    commands.TradeVisit:           "yes         -       -          -      -",
    commands.CountParty:           "yes         -       -          -      -",
    commands.PassOver:             "yes         -       -          -      -",
    commands.PartyGone:            "yes         -       -          -      -",
    commands.SeeOff:               "yes         -       -          -      -",
    commands.HandOver:             "yes         -       -          -      -",
    commands.Refuse:               "yes         -       -          -      -",
    commands.Dispute:              "yes         -       -          -      -",
    commands.Met:                  "yes         -       -          -      -",
    commands.Undo:                 "yes         -       -          -      -",
    commands.CloseDay:             "yes         -       -          -      -",
    commands.Enlist:               "yes         -       -          -      -",
    roles.RECLASSIFY_AT_ONCE:      "yes         -       -          -      -",
    orders.Expect:                 "-           -       yes        -      -",
    orders.Override:               "-           yes     yes        -      -",
    roles.ACKNOWLEDGE:             "-           yes     -          -      -",
    orders.Reclassify:             "-           -       yes        -      -",
    orders.Rule:                   "-           -       yes        -      -",
    orders.Penalise:               "-           yes     yes        -      -",
    orders.Suspend:                "-           yes     yes        -      -",
    orders.Lift:                   "-           yes     yes        -      -",
    orders.AdoptSheet:             "-           -       yes        -      -",
    orders.SetShare:               "-           -       yes        -      -",
    orders.SetStage:               "-           yes     yes        -      -",
    orders.RecordStep:             "-           yes     yes        -      -",
    orders.Leave:                  "-           yes     yes        -      -",
    orders.Appoint:                "-           -       yes        -      -",
    ResetPin:                      "-           -       yes        -      -",
    RenewCode:                     "-           -       yes        -      -",
    RestoreBackup:                 "-           -       yes        -      -",
    ChoosePin:                     "-           yes     yes        yes    yes",
}  # fmt: skip
CELLS = [
    (role, action, cell == "yes")
    for action, row in TABLE.items()
    for role, cell in zip((R, M, S, V, A), row.split(), strict=True)
]
CASES = get_args(commands.Command)


def name_of(value: object) -> str:
    return value.__name__ if isinstance(value, type) else str(value)


@pytest.mark.parametrize(("role", "action", "may"), CELLS, ids=name_of)
def test_the_matrix(role: Role, action: Action, may: bool) -> None:
    assert permit(role, action) is may


def test_the_table_is_the_whole_matrix() -> None:
    assert TABLE.keys() == MATRIX.keys()


def test_every_command_of_the_program_has_its_line() -> None:
    assert len(CASES) > 30
    assert [case.__name__ for case in (*CASES, *get_args(Beside)) if case not in MATRIX] == []


@dataclass(frozen=True)
class BrandNew:
    """A command that nobody has thought of in the matrix."""

    by: str | None = None


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("action", [BrandNew, "brand_new", object, str], ids=name_of)
def test_what_stands_nowhere_nobody_may(role: Role, action: Action) -> None:
    assert not permit(role, action)


def test_the_matrix_cant_be_changed() -> None:
    with pytest.raises(TypeError):
        MATRIX[BrandNew] = frozenset(Role)  # type: ignore[index]  # that is the point


def test_only_those_who_may_are_offered() -> None:
    people = [Officer(role.value, role.value, role, "A") for role in Role]
    assert [each.role for each in permitted(people, orders.Override)] == [M, S]


def test_who_may_not_is_told_who_may_and_by_which_clause() -> None:
    viewer = Officer("v1", "查看", V, "A")
    with pytest.raises(Refusal) as caught:
        check(viewer, orders.Override)
    assert str(caught.value.title) == "Not allowed"
    assert (
        str(caught.value.sentence)
        == "查看 is an agency’s viewer. This takes an agency manager or a supervisor."
    )
    assert caught.value.clause == "override"


def test_a_briefing_by_a_manager_names_its_clause() -> None:
    with pytest.raises(Refusal) as caught:
        check(Officer("m1", "经理", M, "A"), orders.Expect)
    assert caught.value.clause == "very_important"


@pytest.mark.parametrize("action", [BrandNew, *(order for order in get_args(orders.Order))], ids=name_of)
def test_an_auditor_decides_nothing(action: Action) -> None:
    with pytest.raises(Refusal):
        check(Officer("u1", "审计", A), action)


def test_the_desk_does_its_own_commands_without_anybody() -> None:
    assert needed(commands.FirstVisit("v")) == []
    assert needed(orders.Reclassify("v", Kind.RETURN_VISIT, "a1")) == []


def test_an_order_takes_whom_it_names() -> None:
    assert needed(orders.Reclassify("v", Kind.RETURN_VISIT, "a1", by="s1")) == [("s1", orders.Reclassify)]
    assert needed(orders.Expect("e", Kind.TOUR, Grade.IMPORTANT, "s1")) == [("s1", orders.Expect)]


def test_a_second_manager_acknowledges() -> None:
    override = orders.Override("v", "a1", "language", "s1", second="mB")
    assert needed(override) == [("s1", orders.Override), ("mB", roles.ACKNOWLEDGE)]


@pytest.mark.parametrize("command", [BrandNew(), orders.Lift("a1", None)], ids=repr)  # type: ignore[arg-type]
def test_the_desk_alone_may_do_nothing_that_takes_rights(command: object) -> None:
    with pytest.raises(Refusal, match="can’t do this by itself"):
        needed(command)
