"""Open the day: which date it is, what is carried over, and who is at the desk."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk.commands import OpenDay, TakeDesk
from frontdesk.errors import Refusal
from frontdesk.people import receptionist
from frontdesk.rotation.board import Board
from ui import theme
from ui.day import forgotten, marks
from ui.dialogs.base import BaseDialog
from ui.session import Session
from ui.widgets.badges import AgencyBadge
from ui.widgets.labels import label
from ui.widgets.lag_bar import LagBar
from ui.words import day_text, lag_text, listed, words

LONGEST_NAME = 40
MOST_NAMED = 6


class OpenDayDialog(BaseDialog):
    """Enter opens today. A day that was forgotten is closed with it, and this is said beforehand."""

    topic = "desk"

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        self._day = session.today()
        super().__init__(
            parent,
            words("open_day", "Open the day: {day}", day=day_text(self._day)),
            words("open_day", "Open the day"),
            session.site.name,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._asked = session, False
        self.name = QLineEdit(session.receptionist.name if session.receptionist else "")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.textChanged.connect(self._look)
        self._fill(session.board)
        session.refused.connect(self._refused)
        self.name.setFocus()
        self.name.selectAll()

    def _fill(self, board: Board | None) -> None:
        if forgotten(board, self._day) and board is not None:
            self.content.addWidget(_note(_forgotten_text(board.date), "warning"))
        if board is None:
            first = words(
                "open_day", "The first day of this book. Places in line are taken by signing in (F9)."
            )
            self.content.addWidget(_note(first))
        else:
            self.content.addWidget(_carried(board))
        who = label(words("open_day", "Who is at the desk?"), "name")
        who.setBuddy(self.name)
        self.name.setAccessibleName(who.text())
        self.name.setPlaceholderText(words("open_day", "your name, as it stands in the book"))
        self.content.addWidget(who)
        self.content.addWidget(self.name)

    def _look(self) -> None:
        """A name that isn't there is missed once one has pressed on without it."""
        missed = self._asked and not self.name.text().strip()
        self.say_missing(
            words("open_day", "Write your name: what you press stands under it.") if missed else ""
        )

    def confirm(self) -> None:
        """Open; the desk is taken by name, before or after, so that no closed day gets a new entry."""
        if not self.name.text().strip():
            self._asked = True
            self._look()
            self.name.setFocus()
            return
        take, opening = TakeDesk(receptionist(self.name.text().strip())), OpenDay(self._day)
        order: list[OpenDay | TakeDesk] = [take, opening]
        if self._session.day_is_open:
            order.reverse()
        if self._session.receptionist == take.receptionist:
            order.remove(take)
        if all(self._session.do(command) is not None for command in order):
            self.accept()

    def _refused(self, refusal: Refusal) -> None:
        if self.isVisible():
            self.refuse(refusal)


def _forgotten_text(day: date) -> str:
    return words(
        "open_day",
        "{day} was never closed. It is closed now, unconfirmed, and the book says so. Nothing is lost.",
        day=day_text(day),
    )


def _note(text: str, tone: str = "text") -> QFrame:
    frame = QFrame()
    theme.dress(frame, role="refusal" if tone == "warning" else "note")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 10)
    column.addWidget(label(text, "body", wrap=True))
    return frame


def _carried(board: Board) -> QFrame:
    """What goes on from the day before: lags, receptions, parties that wait."""
    frame = QFrame()
    theme.dress(frame, role="note")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(8)
    told = words("open_day", "Carried over from {day}", day=day_text(board.date))
    column.addWidget(label(told, "name"))
    column.addLayout(_lags(board))
    for text in _open_visits(board):
        column.addWidget(label(text, "body"))
    return frame


def _lags(board: Board) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setColumnStretch(1, 1)
    lags = board.lags["walk_in"]
    reach = max([1.0, *(abs(float(lag)) for lag in lags.values())])
    for at, (agency, mark) in enumerate(marks(board).items()):
        lag = lags[agency]
        grid.addWidget(AgencyBadge(mark.letter, mark.index, mark.name), at, 0)
        grid.addWidget(label(mark.name, "body"), at, 1)
        grid.addWidget(LagBar(float(lag), mark.index, lag_text(lag), reach), at, 2)
        grid.addWidget(label(lag_text(lag), "body", "muted"), at, 3)
    return grid


def _open_visits(board: Board) -> list[str]:
    people = [board.name(visit.receivers[0]) for visit in board.receptions()]
    waiting = len(board.waiting_visits())
    told = words("open_day", "Nobody is receiving any more.")
    if people:
        named = listed(people[:MOST_NAMED]) + (" …" if len(people) > MOST_NAMED else "")
        told = words("open_day", "Still receiving, {count}: {people}", count=len(people), people=named)
    return [told, words("open_day", "Parties that wait: {count}.", count=waiting)] if waiting else [told]
