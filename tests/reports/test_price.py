"""What an override costs, told before it is done: who is displaced, the lags, whose turn is next."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from frontdesk.desk.commands import FirstVisit, OpenDay, SeeOff, SignIn
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Override, Reclassify
from frontdesk.people import Officer, Role
from frontdesk.reports.price import Price, price_of
from frontdesk.rules import Overriding, RuleSheet
from frontdesk.visits import Kind, Lane
from tests.ui.made_up import desk_at, morning, site

SUPERVISOR = Officer("s1", "沈主任", Role.SUPERVISOR)
PEOPLE = ("马英涵", "查军", "李玉", "单明敏")


def desk_of(folder: Path, sheet: RuleSheet | None = None) -> Desk:
    """Two agencies, 1:1, two people each, all ready."""
    clock = morning()
    made = replace(site(sheet, most=2, agencies=2), officers=(SUPERVISOR,))
    desk = desk_at(folder, clock, made)
    desk.do(OpenDay(clock().date()))
    for name in PEOPLE:
        desk.do(SignIn(who(desk, name)))
    return desk


def who(desk: Desk, name: str) -> str:
    return next(person.id for person in desk.site.consultants if person.name == name)


def names(desk: Desk, ids: tuple[str, ...]) -> list[str]:
    assert desk.board is not None
    return [desk.board.name(each) for each in ids]


def price(desk: Desk, receiver: str, visit: str = "v1", new: bool = True) -> Price:
    """The price of an override by the supervisor; nothing is written."""
    assert desk.board is not None
    arrival = FirstVisit(visit) if new else None
    before = desk.head
    command = Override(visit, who(desk, receiver), "language", "s1", arrival=arrival)
    found = price_of(desk.board, desk.foreseen(command), desk.clock())
    assert desk.head == before
    assert found is not None
    return found


def test_who_is_displaced_keeps_the_first_place(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    told = price(desk, "李玉")
    assert told.displaced is not None
    assert names(desk, (told.displaced.consultant,)) == ["马英涵"]
    assert told.displaced.place == 1
    assert told.lane is Lane.WALK_IN
    assert told.to_back


def test_the_lags_and_the_next_turns_are_those_after_it(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    told = price(desk, "李玉")
    moved = {move.agency: (move.before, move.after) for move in told.lags}
    assert moved == {"a1": (Fraction(0), Fraction(1, 2)), "a2": (Fraction(0), Fraction(-1, 2))}
    assert names(desk, told.following) == ["马英涵", "单明敏", "查军"]


def test_the_price_comes_true(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    told = price(desk, "单明敏")
    command = Override("v1", who(desk, "单明敏"), "language", "s1", arrival=FirstVisit("v1"))
    after = price_of(desk.board, desk.foreseen(command), desk.clock())  # type: ignore[arg-type]
    assert after == told


def test_one_that_is_free_of_charge_moves_no_lag(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, RuleSheet(override=Overriding(counts=False)))
    told = price(desk, "李玉")
    assert told.lags == ()
    assert not told.to_back
    assert not told.turn.counts


def test_the_one_just_called_is_displaced_and_stands_first(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    desk.do(FirstVisit("v1"))
    told = price(desk, "查军", new=False)
    assert told.displaced is not None
    assert names(desk, (told.displaced.consultant,)) == ["马英涵"]
    assert told.displaced.place == 1
    assert told.lags == ()


def test_an_owed_turn_stays_owed(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    desk.do(FirstVisit("v0"))
    desk.do(Reclassify("v0", Kind.TRADE_VISIT))
    desk.do(SeeOff("v0"))
    told = price(desk, "李玉")
    assert told.displaced is not None
    assert names(desk, (told.displaced.consultant,)) == ["马英涵"]
    assert told.displaced.owed


def test_who_would_have_received_anyhow_displaces_nobody(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    assert price(desk, "马英涵").displaced is None


def test_without_a_turn_there_is_no_price(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    assert desk.board is not None
    assert price_of(desk.board, (), desk.clock()) is None
