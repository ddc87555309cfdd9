"""How much room is left on the book's disk; said before it is full, when there is still time."""

import shutil
from pathlib import Path

from frontdesk.desk.desk import Desk
from ui.startup.strip import Strip
from ui.words import words

MEGABYTE = 1024 * 1024
LITTLE_ROOM = 50 * MEGABYTE


def room_left(file: Path) -> int | None:
    """The bytes that are free on the disk of this file; None where the system doesn't say."""
    try:
        return shutil.disk_usage(file.parent).free
    except OSError:
        return None


def room_strip(desk: Desk | None) -> Strip | None:
    """The line about a disk that is nearly full; None while there is room."""
    free = room_left(Path(desk.path)) if desk is not None else None
    if free is None or free >= LITTLE_ROOM:
        return None
    told = words(
        "startup",
        "The disk is nearly full: {free} MB are left. Make room, or soon nothing can be written.",
        free=free // MEGABYTE,
    )
    return Strip(told, [])
