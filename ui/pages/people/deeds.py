"""What can be done about people from their page: each opens one dialog, or a menu."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ui.session import Session
from ui.words import long_day_text

Then = Callable[[], object]


def open_add(window: QWidget, session: Session, beside: str, then: Callable[[str], object]) -> None:
    """Somebody joins, at first of the same agency as `beside`; `then(id)` once they have."""
    from ui.dialogs.person.edit import EditPersonDialog

    board = session.board
    if board is not None:
        one = board.consultants.get(beside)
        dialog = EditPersonDialog(window, session, "", one.agency if one else board.agencies[0].id)
        dialog.accepted.connect(lambda: then(dialog.person))
        dialog.open()


def open_edit(window: QWidget, session: Session, who: str, then: Then) -> None:
    """Change this consultant; managers among them are changed where people get rights."""
    from ui.dialogs.person.edit import EditPersonDialog

    board = session.board
    if board is not None and who in board.consultants and who not in board.officers:
        dialog = EditPersonDialog(window, session, who)
        dialog.accepted.connect(then)
        dialog.open()


def open_more(window: QWidget, session: Session, who: str, button: QWidget, at: QPoint | None) -> None:
    """The menu of this consultant, at `at` or above the button."""
    from ui.dialogs.person.menu import more_menu

    board = session.board
    person = board.consultants.get(who) if board is not None else None
    if board is not None and person is not None and not person.left:
        menu = more_menu(window, session, board, person.id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at or button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
        menu.setActiveAction(menu.actions()[0])


def explain(window: QWidget, session: Session, seq: int, who: str, day: date) -> None:
    """Why the turn of an earlier day went as it did, and why not to this consultant."""
    from ui.dialogs.person.reason import ReasonDialog

    entries = session.history.entries(day)
    ReasonDialog(window, session.site.id, entries, seq, who, long_day_text(day)).open()
