"""The report of a fault: what helps to find it, and nobody's name or number.

It is written from what is named here, never from a message of an error or a variable; and whatever it says
goes through the same sieve as the log.
"""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.records import Record
from ui.startup.crash import Fault, masked

MOST_FAULTS = 5


class Circumstances(Record):
    """The program and the computer that it runs on; lines such as `Qt 6.11.3`, none of them personal."""

    lines: tuple[str, ...]


def report(told: Circumstances, faults: Sequence[Fault], hard: Sequence[str] = ()) -> str:
    """The whole report as text. `hard`: what `hard_crash` kept."""
    parts = [*told.lines, ""]
    for fault in faults[-MOST_FAULTS:]:
        parts += [f"{fault.at:%Y-%m-%d %H:%M:%S} {fault.error}", *(f"  {one}" for one in fault.where), ""]
    if hard:
        parts += ["The program ended suddenly:", *(f"  {line}" for line in hard), ""]
    return masked("\n".join(parts).rstrip()) + "\n"


def circumstances(entries: int, language: str, look: str) -> Circumstances:
    """What this program runs on. `entries`: how long the book is; 0 if none is open."""
    import platform
    from datetime import datetime

    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    from frontdesk import __version__

    screens = ", ".join(
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio() * 100:.0f} %"
        for screen in QGuiApplication.screens()
    )
    libraries = f"Python {platform.python_version()}, Qt {qVersion()}, {QGuiApplication.platformName()}"
    return Circumstances(
        (
            f"Front desk {__version__}, {datetime.now().astimezone():%Y-%m-%d %H:%M}",
            f"{platform.system()} {platform.release()}, {platform.machine()}, {libraries}",
            f"Screens: {screens}; language {language}, {look}; entries in the book: {entries}",
        )
    )
