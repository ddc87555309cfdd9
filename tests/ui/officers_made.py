"""A made-up site whose people with rights have PINs, and hands that wait for what is done off the thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.people import Officer, Role
from frontdesk.rules import RuleSheet
from tests.ui.made_up import morning, open_day, sign_in, site
from tests.ui.windows import Hands, window_on

OFFICERS = (
    Officer("m1", "蔡经理", Role.MANAGER, "a1"),
    Officer("m2", "谢经理", Role.MANAGER, "a2"),
    Officer("s1", "沈主任", Role.SUPERVISOR),
)
PINS = {"m1": "417263", "m2": "528394", "s1": "308615"}
SUPERVISOR, MANAGER, OTHER_MANAGER, WRONG = PINS["s1"], PINS["m1"], PINS["m2"], "999991"
IN = ("马英涵", "李玉", "郭然", "查军", "单明敏", "何欣")


@contextmanager
def desk_with_rights(folder: Path, sheet: RuleSheet | None = None, pins: bool = True) -> Iterator[Hands]:
    """An open day with six ready, and officers; `pins`: they have PINs, and there is a recovery code."""
    made = replace(site(sheet, most=4), officers=OFFICERS)
    with window_on(folder, morning(), made) as hands:
        if pins:
            hands.code = set_first_pins(hands.session._desk, PINS)  # type: ignore[attr-defined]
        open_day(hands.session)
        sign_in(hands.session, *IN)
        yield hands


def settle(hands: Hands) -> None:
    """Wait until everything that was put off this thread is done."""
    QApplication.processEvents()
    while hands.window.jobs.busy:
        QApplication.processEvents()
    QApplication.processEvents()
