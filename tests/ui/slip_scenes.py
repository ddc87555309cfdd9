"""Scenes for the pictures: an old slip that the book knows, one that it doesn't, and one half typed."""

from collections.abc import Callable

from frontdesk.book.chain import Head, checkpoint, short
from ui.dialogs.slip.dialog import SlipDialog
from ui.main_window import MainWindow
from ui.session import Session

Typed = Callable[[Session], str]


def typed(text: Typed, check: bool = True) -> Callable[[MainWindow], None]:
    """The dialog with this in its field; `check`: Enter was pressed."""

    def show(window: MainWindow) -> None:
        dialog = SlipDialog(window, window.session)
        dialog.open()
        dialog.field.setPlainText(text(window.session))
        if check:
            dialog.confirm()

    return show


def scanned(session: Session) -> str:
    """The code of a turn in the middle of the day, as a scanner types it."""
    entry = session.entries[60]
    return checkpoint(session.site.id, Head(entry.seq, entry.hash))


def short_form(session: Session) -> str:
    return short(session.entries[40].hash).lower()


def foreign(session: Session) -> str:
    """A code of this site that is in no book."""
    return checkpoint(session.site.id, Head(4711, "5f0ce1" + "07" * 29))
