"""More about one person: what is decided about somebody, each with an approval."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from frontdesk.desk.orders import Leave, Lift
from frontdesk.rotation.board import Board
from ui.dialogs.approval import ask_approval
from ui.session import Session
from ui.words import words


def more_menu(parent: QWidget, session: Session, board: Board, person: str) -> QMenu:
    """The menu of this person; digits choose."""
    name = board.name(person)
    menu = QMenu(name, parent)
    menu.setAccessibleName(words("person", "More about {name}", name=name))
    deeds: list[tuple[str, Callable[[], object], bool]] = [
        (words("person", "Penalty …"), lambda: _open_penalty(parent, session, person), True),
        (words("person", "Suspend …"), lambda: _open_suspension(parent, session, person), True),
        (
            words("person", "Lift the suspension …"),
            lambda: _lift(parent, session, person, name),
            person in board.suspended,
        ),
        (words("person", "Record and stage …"), lambda: _open_record(parent, session, person), True),
        (
            words("person", "Works here no more …"),
            lambda: _leave(parent, session, person, name),
            person not in board.signed_in,
        ),
    ]
    for number, (text, deed, possible) in enumerate(deeds, 1):
        menu.addAction(f"&{number}  {text}", deed).setEnabled(possible)
    return menu


def _open_penalty(parent: QWidget, session: Session, person: str) -> None:
    from ui.dialogs.person.penalise import PenaliseDialog

    _open(PenaliseDialog(parent, session, person))


def _open_suspension(parent: QWidget, session: Session, person: str) -> None:
    from ui.dialogs.person.penalise import SuspendDialog

    _open(SuspendDialog(parent, session, person))


def _open_record(parent: QWidget, session: Session, person: str) -> None:
    from ui.dialogs.person.record import RecordDialog

    _open(RecordDialog(parent, session, person))


def _open(dialog: QDialog) -> None:
    dialog.open()


def _lift(parent: QWidget, session: Session, person: str, name: str) -> None:
    told = words("person", "{name}’s suspension ends now.", name=name)
    ask_approval(parent, session, Lift(person, ""), told=told)


def _leave(parent: QWidget, session: Session, person: str, name: str) -> None:
    told = words("person", "{name} works here no more: off every line, and what is owed lapses.", name=name)
    ask_approval(parent, session, Leave((person,), ""), told=told)
