"""Made-up days, each played once: whoever shows one again gets a copy of its book."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

from frontdesk.desk.desk import Desk
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.site import Site
from tests.ui.made_up import Clock, desk_at, morning, site
from tests.ui.officers_made import OFFICERS, PINS
from ui.session import Session

Day = Callable[[Session, Clock], None]


def usual_office() -> Site:
    """Three agencies, with people of all rights."""
    return replace(site(), officers=OFFICERS)


def desk_after(day: Day, folder: Path, office: Callable[[], Site] = usual_office) -> tuple[Desk, Clock]:
    """The desk, in `folder`, as it stands after this day."""
    book, at = _played(day, office)
    shutil.copytree(book, folder, dirs_exist_ok=True)
    clock = Clock(at)
    return Desk.at(folder / "book.sqlite", clock), clock


@cache
def _played(day: Day, office: Callable[[], Site]) -> tuple[Path, datetime]:
    """Where the book of that day lies, and what time it is then."""
    folder, clock = Path(tempfile.mkdtemp(dir=_room().name)), morning()
    desk = desk_at(folder, clock, office())
    if desk.site.officers == OFFICERS:
        set_first_pins(desk, PINS)
    day(Session(desk), clock)
    desk.close()
    return folder, clock.at


@cache
def _room() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()
