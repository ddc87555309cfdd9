"""What is still open in the evening: receptions, parties that wait, registrations that lack something."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from frontdesk.book.codec import moment_of
from frontdesk.reports.terms import FIELDS
from frontdesk.rotation.board import Board
from frontdesk.visitors import Incomplete
from ui import theme
from ui.day import mark_of_person, since
from ui.lists.fact_rows import Fact, FactRows, row_height
from ui.session import Session
from ui.visit_words import visit_text
from ui.widgets.cards import Card
from ui.widgets.columns import Beside
from ui.widgets.labels import label
from ui.words import clock_time, listed, minutes_between, minutes_text, spoken, words

NARROW = 560
LEAST, USUAL = 2, 3
"""How many rows each card shows where there is little room, and where the page scrolls."""


class OpenThings(QWidget):
    """Two cards side by side, or one below the other where it is narrow.

    `details_wanted(visit)` where a registration is to be completed."""

    details_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._board: Board | None = None
        self._most = USUAL
        self.house = Card()
        self.house_rows = FactRows(lambda _key: None)
        self.house_note = label("", "small", "muted", wrap=True)
        self.house.body.addWidget(self.house_rows)
        self.house.body.addWidget(self.house_note)
        self.lacking = Card()
        self.lacking_rows = FactRows(self.details_wanted.emit)
        self.lacking_note = label("", "small", "muted", wrap=True)
        self.lacking.body.addWidget(self.lacking_rows)
        self.lacking.body.addWidget(self.lacking_note)
        for card in (self.house, self.lacking):
            card.body.addStretch(1)
        self._row = row = Beside(theme.px(NARROW), 12)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.house, 1)
        row.addWidget(self.lacking, 1)
        self.setLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._row.turn(event.size().width())
        super().resizeEvent(event)

    def fit(self, room: int | None) -> None:
        """Show as many rows as stand in a height of so many pixels; None: as usual."""
        most = USUAL if room is None else max(LEAST, (room - self._beside_rows()) // row_height())
        if most != self._most:
            self._most = most
            if self._board is not None:
                self.show_board(self._board)

    def _beside_rows(self) -> int:
        """The height that the cards take for all but their rows: title, edges, note."""
        bare = (
            card.sizeHint().height() - row_height() * len(rows.shown())
            for card, rows in ((self.house, self.house_rows), (self.lacking, self.lacking_rows))
        )
        return max(bare)

    def show_board(self, board: Board) -> None:
        """Show what is open on this board."""
        self._board = board
        visits = [*board.waiting_visits(), *board.receptions()]
        facts = self._facts(board)
        self.house_rows.show_facts(facts[: self._most], [fact.thing for fact in facts])
        self.house_rows.setVisible(bool(facts))
        count = len(visits)
        note = words("close", "nobody") if not count else str(count)
        self.house.show_title(words("close", "Still in the house"), note)
        self.house_note.setText(_house_note(count - self._most))
        self.house_note.setVisible(bool(count))
        self._show_lacking(board, self._session.incomplete())

    def _facts(self, board: Board) -> list[Fact]:
        now = self._session.now()
        waits = words("close", "waits")
        facts = [
            Fact(v.id, waits, visit_text(v), amount=minutes_text(minutes_between(v.arrived, now)), warns=True)
            for v in board.waiting_visits()
        ]
        for visit in board.receptions():
            who = visit.receivers[0]
            mark = mark_of_person(board, who)
            lasts = minutes_text(minutes_between(since(visit), now))
            facts.append(
                Fact(visit.id, board.name(who), visit_text(visit), "", mark.letter, mark.index, lasts)
            )
        return facts

    def _show_lacking(self, board: Board, lacking: list[Incomplete]) -> None:
        shown = [self._lacking_fact(board, one) for one in lacking[: self._most]]
        self.lacking_rows.show_facts(shown, [one.visit for one in lacking])
        self.lacking_rows.setVisible(bool(lacking))
        note = words("close", "none") if not lacking else str(len(lacking))
        self.lacking.show_title(words("close", "Registrations that lack something"), note)
        more = len(lacking) - self._most
        self.lacking_note.setText(words("close", "and {count} more, Ctrl+R shows them", count=more))
        self.lacking_note.setVisible(more > 0)

    def _lacking_fact(self, board: Board, one: Incomplete) -> Fact:
        zone = self._session.site.zone
        fields = listed(spoken(FIELDS[field]) for field in one.missing)
        return Fact(
            key=one.visit,
            name=board.name(one.consultant) if one.consultant else words("close", "not received"),
            detail=words("close", "lacks {fields}", fields=fields),
            brief=(fields, ""),
            lead=clock_time(moment_of(one.arrived_at), zone),
            button=words("close", "Complete"),
        )


def _house_note(more: int) -> str:
    if more > 0:
        return words("close", "and {count} more; all are carried over to tomorrow", count=more)
    return words("close", "They are carried over to tomorrow, and hinder nothing.")
