"""Tries at PINs: a steady clock that goes when it's told to, and what is said to a wrong one."""

from collections.abc import Callable

import pytest

from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Suspend
from frontdesk.desk.rights.approvals import approve, standing, watch
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.errors import Refusal
from frontdesk.store import pin_store

PIN, OTHER, WRONG = "485172", "739206", "964203"
SUSPENDED = Suspend("a1", "poaching", "s1")


class Ticks:
    """A steady clock that goes when it's told to."""

    def __init__(self, at: float = 1000.0) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at


def with_pins(desk: Desk, ticks: Ticks) -> str:
    """s1 and mA get a PIN, s2 and mB none; waits are measured by these ticks. The recovery code."""
    watch(desk, ticks)
    return set_first_pins(desk, {"s1": PIN, "mA": OTHER})


def refusal_of(deed: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        deed()
    assert caught.value.clause is None
    return caught.value


def title_of(deed: Callable[[], object]) -> str:
    return str(refusal_of(deed).title)


def wrongly(desk: Desk, times: int, ticks: Ticks, who: str = "s1") -> str:
    """So many wrong tries, each as soon as it counts; what was said to the last."""
    said = ""
    for _ in range(times):
        ticks.at += standing(desk, who).wait
        said = str(refusal_of(lambda: approve(desk, who, WRONG, SUSPENDED)).sentence)
    return said


def kept_of(desk: Desk, who: str) -> pin_store.Kept | None:
    return desk.read(lambda connection, book: pin_store.of(connection, book, who))
