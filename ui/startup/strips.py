"""What may have to be known all the time: the day is made up, one was never closed, a backup failed."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtGui import QKeySequence, QShortcut

from frontdesk.errors import Refusal
from ui.session import Session
from ui.startup.strip import Strip
from ui.words import day_text, listed, words

Go = Callable[[], object]
BEHIND = timedelta(minutes=1)


def of_made_up_day(set_up: Go) -> Strip:
    """Nothing of it is kept; it tells the PINs."""
    from frontdesk.demo.saturday import PINS

    pins = listed(f"{name} {pin}" for name, pin in PINS.items())
    told = words(
        "startup", "A made-up day: press whatever you like, nothing of it is kept. PINs: {pins}", pins=pins
    )
    briefer = (
        words("startup", "A made-up day. PINs: {pins}", pins=pins),
        words("startup", "PINs: {pins}", pins=pins),
    )
    strip = Strip(told, [(words("startup", "Set up your site (Ctrl+Shift+N)"), set_up)], *briefer)
    QShortcut(QKeySequence("Ctrl+Shift+N"), strip, strip.buttons[0].click)
    return strip


def of_failed_backup(trouble: Refusal, show_settings: Go) -> Strip:
    """Why the last backup wasn't made."""
    told = words(
        "startup",
        "The last backup wasn’t made. {title}: {sentence}",
        title=trouble.title,
        sentence=trouble.sentence,
    )
    return Strip(told, [(words("startup", "Settings (Ctrl+,)"), show_settings)])


def of_clock_behind(session: Session) -> Strip | None:
    """That the computer’s clock was set back; None where it wasn't."""
    last = session.head.at
    if last is None or last - session.now() < BEHIND:
        return None
    at = session.local(last)
    told = words(
        "startup",
        "This computer’s clock is behind the book’s last entry ({day} {time}). "
        "Set the clock; nothing is lost.",
        day=day_text(at.date()),
        time=f"{at:%H:%M}",
    )
    return Strip(told, [])


def of_forgotten_day(session: Session, close: Go, open_today: Go) -> Strip:
    """An earlier day is still open."""
    assert session.board is not None
    told = words("startup", "{day} was never closed.", day=day_text(session.board.date))
    return Strip(
        told,
        [
            (words("startup", "Close it, with confirmation (Ctrl+E)"), close),
            (words("startup", "Open today (Ctrl+O)"), open_today),
        ],
    )
