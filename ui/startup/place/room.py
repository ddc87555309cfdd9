"""How much room is left on a disk."""

import shutil
from pathlib import Path


def room_left(file: Path) -> int | None:
    """The bytes that are free on the disk of this file; None where the system doesn't say."""
    try:
        return shutil.disk_usage(file.parent).free
    except OSError:
        return None
