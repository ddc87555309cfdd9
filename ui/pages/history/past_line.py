"""One agency's line as it stood: who was ready, in order; who was away or suspended, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from frontdesk.people import Agency
from frontdesk.reports.terms import CAUSES
from frontdesk.rotation.eligibility import candidates
from frontdesk.visits import Lane
from ui.pages.history.moment import Moment
from ui.visit_words import term, turns_today
from ui.widgets.badges import AgencyBadge
from ui.widgets.cards import Card, PersonCard, PersonFace
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.lag_bar import LagBar
from ui.words import lag_text, listed, minutes_between, minutes_text, spoken, words


class PastLine(Card):
    """Only to look at: nothing in it takes the focus or a click."""

    def __init__(self) -> None:
        super().__init__()
        self.badge = AgencyBadge("", 0, size=20)
        self.bar = LagBar(0.0, 0)
        self.lag = label("", "body", "muted")
        self.others = label("", "small", "muted", wrap=True)
        self.cards: list[PersonCard] = []
        self._flow = FlowLayout(gap=6)
        self.head.insertWidget(0, self.badge)
        self.head.addWidget(self.bar)
        self.head.addWidget(self.lag)
        self.body.addLayout(self._flow)
        self.body.addWidget(self.others)
        self.body.addStretch(1)

    def show_agency(self, moment: Moment, agency: Agency, reach: float) -> None:
        """`reach`: the turns at the ends of the bar."""
        mark, lag = moment.marks[agency.id], moment.board.lags[moment.lane][agency.id]
        self.badge.show_agency(mark.letter, mark.index, mark.name)
        self.bar.show_lag(float(lag), mark.index, lag_text(lag), reach)
        self.lag.setText(lag_text(lag))
        self.show_title(agency.name, _note(moment, agency, moment.lane), _note(moment, agency, None))
        self._show_faces(_faces(moment, agency.id))
        text = _others(moment, agency.id)
        self.others.setText(text)
        self.others.setVisible(bool(text))

    def _show_faces(self, faces: Sequence[PersonFace]) -> None:
        while len(self.cards) < len(faces):
            card = PersonCard(faces[len(self.cards)])
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.cards.append(card)
            self._flow.addWidget(card)
        for number, card in enumerate(self.cards):
            if number < len(faces) and card.face != faces[number]:
                card.show_face(faces[number])
            if card.isHidden() == (number < len(faces)):
                card.setVisible(number < len(faces))


def _faces(moment: Moment, agency: str) -> list[PersonFace]:
    board = moment.board
    first = moment.nexts[0].consultant if moment.nexts else None
    able = candidates(board, moment.lane).get(agency, ())
    ready = [who for who in board.lines[moment.lane].get(agency, ()) if who in board.ready]
    return [
        _face(moment, who, number, next_one=who == first, able=who in able)
        for number, who in enumerate(ready, 1)
    ]


def _face(moment: Moment, who: str, number: int, *, next_one: bool, able: bool) -> PersonFace:
    if not able:
        return PersonFace(who, moment.name(who), spoken(CAUSES["mentor_busy"]), "away")
    since = moment.board.ready_since.get(who, moment.at)
    minutes = minutes_text(minutes_between(since, moment.at))
    return PersonFace(who, moment.name(who), minutes, "next" if next_one else "ready", number)


def _note(moment: Moment, agency: Agency, lane: Lane | None) -> str:
    """Share, turns, of which lane where there is room for that, and how many receive."""
    turns = turns_today(moment.board.turns_in(moment.lane, agency.id), lane)
    note = words("desk_page", "share {weight} · {turns}", weight=agency.weight, turns=turns)
    busy = len(moment.receiving(agency.id))
    return words("history", "{note} · receiving {count}", note=note, count=busy) if busy else note


def _others(moment: Moment, agency: str) -> str:
    """Who wasn't to be called, in a line: away with the cause, suspended."""
    away = [
        words("history", "{name} ({cause})", name=p.name, cause=term(CAUSES, moment.board.away[p.id].cause))
        for p in moment.away(agency)
    ]
    suspended = [p.name for p in moment.suspended(agency)]
    parts = (
        words("history", "away: {names}", names=listed(away)) if away else "",
        words("history", "suspended: {names}", names=listed(suspended)) if suspended else "",
    )
    return " · ".join(part for part in parts if part)
