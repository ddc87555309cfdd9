"""Penalties and suspensions of one person, by the clause `penalties`."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from frontdesk.desk.orders import SUSPENSION_REASONS, Penalise, Suspend
from frontdesk.reports import decision_terms as terms
from frontdesk.rotation.board import OpenVisit, Served
from frontdesk.rules import DEFAULT_PENALTIES
from ui.dialogs.person.deciding import PersonDialog
from ui.lists.pick_box import Pick, PickBox
from ui.session import Session
from ui.visit_words import came_text, kind_text, visit_text
from ui.words import clock_time, date_text, spoken, words

DAYS = (1, 3, 7, 14, 30)
WRONG_TURN, LIFTED = "wrong_turn", "lifted"


class PenaliseDialog(PersonDialog):
    """Builds one `Penalise`: the offence says what the sheet has for it."""

    def __init__(self, parent: QWidget | None, session: Session, person: str) -> None:
        title = words("person", "Penalty")
        super().__init__(parent, session, person, title, words("person", "Decide"))
        self.offence = PickBox(words("person", "Offence"))
        self.visit = PickBox(words("person", "Which visit"))
        self.content.addLayout(self.line(words("person", "Offence"), self.offence))
        self._visit_line = QWidget()
        line = self.line(words("person", "Which visit"), self.visit)
        line.setContentsMargins(0, 0, 0, 0)
        self._visit_line.setLayout(line)
        self.content.addWidget(self._visit_line)
        self.offence.show_picks([Pick(code, spoken(terms.OFFENCES[code])) for code in DEFAULT_PENALTIES])
        self.visit.show_picks(self._visits())
        self.offence.picked.connect(lambda _code: self._offence_chosen())
        self.visit.picked.connect(lambda _visit: self.look_ahead())
        self._visit_line.hide()
        self.begin(Penalise)

    def _visits(self) -> list[Pick]:
        """One of these was taken out of turn: those in the house, then those of today that are over and cost
        a turn; the newest first."""
        board = self.session.board
        if board is None:
            return []
        visits = sorted(board.visits.values(), key=lambda visit: -visit.arrived_seq)
        over = [one for one in board.served.values() if one.charged and one.visit not in board.visits]
        return [
            *(self._pick(visit.id, visit.arrived, visit_text(visit), self._now(visit)) for visit in visits),
            *(
                self._pick(one.visit, one.at, kind_text(one.kind, None), self._was(one))
                for one in sorted(over, key=lambda one: one.at, reverse=True)
            ),
        ]

    def _pick(self, visit: str, at: datetime, what: str, who: str) -> Pick:
        board, zone = self.session.board, self.session.site.zone
        when = came_text(at, zone, board.date) if board else clock_time(at, zone)
        return Pick(visit, f"{when}  {what}", who)

    def _now(self, visit: OpenVisit) -> str:
        board = self.session.board
        return board.name(visit.receivers[0]) if board and visit.receivers else words("person", "waiting")

    def _was(self, one: Served) -> str:
        board = self.session.board
        return words("person", "{who} · over", who=board.name(one.consultant)) if board else ""

    def _offence_chosen(self) -> None:
        self._visit_line.setVisible(self.offence.key == WRONG_TURN)
        self.look_ahead()
        self._fit()

    def command(self, by: str) -> Penalise | None:
        """The penalty as chosen."""
        visit = self.visit.key or None if self.offence.key == WRONG_TURN else None
        return Penalise(self.person.id, self.offence.key, by, visit)


class SuspendDialog(PersonDialog):
    """Builds one `Suspend`: why, and until the opening of which day."""

    def __init__(self, parent: QWidget | None, session: Session, person: str) -> None:
        title = words("person", "Suspend")
        super().__init__(parent, session, person, title, title)
        self.reason = PickBox(words("person", "Reason"))
        self.until = PickBox(words("person", "Until"))
        self.content.addLayout(self.line(words("person", "Reason"), self.reason))
        self.content.addLayout(self.line(words("person", "Until"), self.until))
        self.reason.show_picks(
            [Pick(code, spoken(terms.SUSPENSION_REASONS[code])) for code in SUSPENSION_REASONS]
        )
        self.until.show_picks(self._lengths())
        self.reason.picked.connect(self._usual)
        for box in (self.reason, self.until):
            box.picked.connect(lambda _key: self.look_ahead())
        self._usual(self.reason.key)
        self.begin(Suspend)

    def _usual(self, reason: str) -> None:
        """As long as the rule sheet says for this offence, if it says so."""
        board = self.session.board
        days = board.sheet.penalties.get(reason) if board else None
        if isinstance(days, int) and days in DAYS:
            self.until.choose(str(days))

    def _lengths(self) -> list[Pick]:
        board = self.session.board
        today = board.date if board else self.session.today()
        picks = [Pick(str(days), _days_text(days), date_text(today + timedelta(days=days))) for days in DAYS]
        return [*picks, Pick(LIFTED, words("person", "until it is lifted"))]

    def command(self, by: str) -> Suspend | None:
        """The suspension as chosen."""
        board = self.session.board
        if board is None or self.until.pick is None:
            return None
        lasts = self.until.key
        until = None if lasts == LIFTED else board.date + timedelta(days=int(lasts))
        return Suspend(self.person.id, self.reason.key, by, until)


def _days_text(days: int) -> str:
    if days == 1:
        return words("person", "1 day")
    return words("person", "{days} days", days=days)
