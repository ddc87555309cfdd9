"""A person of each agency confirms the day, or the book says why not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from frontdesk.desk.commands import CloseDay
from frontdesk.desk.decide.closing import UNCONFIRMED, unconfirmed_agencies
from frontdesk.people import Role
from frontdesk.reports import terms
from frontdesk.rotation.board import Board
from ui import theme
from ui.day import marks
from ui.lists.pick_box import Pick, PickBox
from ui.widgets.badges import AgencyBadge
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.labels import ElidedLabel, label
from ui.words import listed, spoken, words

REASONS = tuple(code for code in UNCONFIRMED if code != "forgotten_close")


class Confirm(Card):
    """One choice per agency, a reason where somebody is missing, and the button that closes the day."""

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self.people: dict[str, PickBox] = {}
        self.reason_name = label(words("close", "Why not?"), "body", "muted")
        self.reason = PickBox(self.reason_name.text())
        self.missing = label("", "small", "warning", wrap=True)
        self.button = KeyButton(words("close", "Close the day"), "Ctrl+Enter", "primary")
        self.button.setMinimumHeight(52)
        self.button.clicked.connect(self.close_wanted)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.body.setSpacing(8)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.button)
        told = words("close", "After that the files are written. A closed day is not opened again.")
        self.body.addWidget(label(told, "small", "muted", wrap=True))
        self._fill_reasons()
        self.show_title(words("close", "Who has looked, and confirms"))

    def _fill_reasons(self) -> None:
        reasons = (Pick(code, spoken(terms.UNCONFIRMED[code])) for code in REASONS)
        self.reason.show_picks([Pick("", words("close", "choose a reason …")), *reasons])
        self.reason_name.setBuddy(self.reason)
        self.reason.picked.connect(self._look)

    def show_board(self, board: Board) -> None:
        """The agencies of this board; what was chosen already stays chosen."""
        self._board = board
        for at, (agency, mark) in enumerate(marks(board).items()):
            if agency in self.people or not board.people_of(agency):
                continue
            name = ElidedLabel(mark.name, "name")
            name.setFixedWidth(theme.px(84))
            self._grid.addWidget(AgencyBadge(mark.letter, mark.index, mark.name), at, 0)
            self._grid.addWidget(name, at, 1)
            self.people[agency] = self._chooser(board, agency, mark.name)
            self._grid.addWidget(self.people[agency], at, 2)
        last = len(board.agencies)
        self._grid.addWidget(self.reason_name, last, 0, 1, 3)
        self._grid.addWidget(self.reason, last + 1, 0, 1, 3)
        self._look()

    def _chooser(self, board: Board, agency: str, name: str) -> PickBox:
        box = PickBox(words("close", "{agency} is confirmed by", agency=name))
        bosses = [o for o in board.officers.values() if o.role is Role.MANAGER and o.agency == agency]
        people = [person for person in board.people_of(agency) if person.id not in board.officers]
        box.show_picks(
            [
                Pick("", words("close", "nobody yet")),
                *(Pick(boss.id, words("close", "{name} (manager)", name=boss.name)) for boss in bosses),
                *(Pick(person.id, person.name) for person in people),
            ]
        )
        box.picked.connect(self._look)
        return box

    def command(self) -> CloseDay:
        """The close as chosen now."""
        chosen = (box.key for box in self.people.values())
        return CloseDay(tuple(who for who in chosen if who), self.reason.key or None)

    def complaint(self) -> str:
        """What is still missing; empty if the day can be closed."""
        if self._board is None:
            return ""
        open_ones = unconfirmed_agencies(self._board, self.command().confirmed_by)
        if not open_ones or self.reason.key:
            return ""
        names = listed(agency.name for agency in open_ones)
        return words("close", "Nobody has confirmed for {names} yet; or choose a reason.", names=names)

    def _look(self, _key: str = "") -> None:
        if self._board is None:
            return
        confirmed = self.command().confirmed_by
        needs_reason = bool(unconfirmed_agencies(self._board, confirmed))
        self.reason.setVisible(needs_reason)
        self.reason_name.setVisible(needs_reason)
        complaint = self.complaint()
        self.missing.setText(complaint)
        self.missing.setVisible(bool(complaint))
        self.button.setEnabled(not complaint)
