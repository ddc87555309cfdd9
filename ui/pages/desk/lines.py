"""The lines: per agency who is ready, front first; who receives or is away folds into a count."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from frontdesk.people import Agency, Consultant
from frontdesk.reports.terms import CAUSES
from frontdesk.rotation.eligibility import candidates
from ui import theme
from ui.pages.desk.view import View
from ui.visit_words import turns_today
from ui.widgets.badges import AgencyBadge, CountChip
from ui.widgets.cards import Card, PersonCard, PersonFace
from ui.widgets.flow import FlowLayout
from ui.words import minutes_between, minutes_text, spoken, words


class AgencyLine(Card):
    """One agency's line. `opened(agency, sign)` when a count is pressed; `chosen(person)` for a card."""

    chosen = Signal(str)
    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.agency = ""
        self.badge = AgencyBadge("", 0, size=20)
        self.receiving = CountChip("receiving", "")
        self.away = CountChip("away", "")
        self.suspended, self.off = CountChip("suspended", ""), CountChip("off", "")
        self.head.insertWidget(0, self.badge)
        for chip, sign in self._chips():
            self.head.addWidget(chip)
            chip.clicked.connect(lambda _=False, sign=sign: self.opened.emit(self.agency, sign))
        self.cards: list[PersonCard] = []
        self._in_line: frozenset[str] = frozenset()
        self._flow = FlowLayout(gap=6)
        self.head.addStrut(24)
        self.setMinimumHeight(16 + 24 + 4 + 36)
        self.body.addLayout(self._flow)
        self.body.addStretch(1)

    def _chips(self) -> tuple[tuple[CountChip, str], ...]:
        return (
            (self.receiving, "receiving"),
            (self.away, "away"),
            (self.suspended, "suspended"),
            (self.off, "off"),
        )

    def show_agency(self, view: View, agency: Agency) -> None:
        """Show the line as it stands; cards are kept and changed in place."""
        self.agency = agency.id
        mark = view.marks[agency.id]
        self.badge.show_agency(mark.letter, mark.index, mark.name)
        self._show_head(view, agency)
        self._show_faces(self._faces(view, agency))

    def _show_head(self, view: View, agency: Agency) -> None:
        turns = view.board.turns_in(view.lane, agency.id)
        note = words("desk_page", "share {weight} · {turns}", weight=agency.weight, turns=turns_today(turns))
        if not any(person.id in view.board.signed_in for person in view.board.people_of(agency.id)):
            note = words("desk_page", "share {weight} · nobody has signed in (F9)", weight=agency.weight)
        self.show_title(agency.name, note)
        busy, away = busy_people(view, agency.id), away_people(view, agency.id)
        _count(self.receiving, words("desk_page", "receiving {count}", count=len(busy)), bool(busy))
        _count(self.away, words("desk_page", "away {count}", count=len(away)), bool(away))
        out = suspended_people(view, agency.id)
        _count(self.suspended, words("desk_page", "suspended {count}", count=len(out)), bool(out))
        off = off_people(view, agency.id) if view.open else []
        _count(self.off, words("desk_page", "not in {count}", count=len(off)), bool(off))

    def _faces(self, view: View, agency: Agency) -> list[PersonFace]:
        first = view.next.consultant if view.next else None
        able = candidates(view.board, view.lane).get(agency.id, ())
        ready = [p for p in view.board.lines[view.lane].get(agency.id, ()) if p in view.board.ready]
        return [
            _face(view, person, number, next_one=person == first, able=person in able)
            for number, person in enumerate(ready, 1)
        ]

    def _show_faces(self, faces: Sequence[PersonFace]) -> None:
        """Whoever came into the line shines for a moment."""
        before, self._in_line = self._in_line, frozenset(face.consultant for face in faces)
        fresh = self._in_line - before if before else frozenset()
        while len(self.cards) < len(faces):
            card = PersonCard(faces[len(self.cards)])
            card.chosen.connect(self.chosen)
            self.cards.append(card)
            self._flow.addWidget(card)
        for number, card in enumerate(self.cards):
            if number < len(faces) and card.face != faces[number]:
                card.show_face(faces[number])
                card.shine.end()
            if number < len(faces) and faces[number].consultant in fresh:
                card.shine.begin()
            if card.isHidden() == (number < len(faces)):
                card.setVisible(number < len(faces))

    def tick(self, view: View, now: datetime) -> None:
        """The minutes run."""
        for card in self.cards:
            if not card.isHidden() and card.face.standing in ("next", "ready"):
                text = _minutes(view, card.face.consultant, now)
                if text != card.face.detail:
                    card.show_face(_with_detail(card.face, text))


class Lines(QScrollArea):
    """All agencies' lines; it scrolls only where they can't all be seen."""

    chosen = Signal(str)
    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        theme.dress(inside, role="scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.lines: list[AgencyLine] = []
        self._view: View | None = None

    def show_view(self, view: View | None) -> None:
        self._view = view
        agencies = view.board.agencies if view else ()
        while len(self.lines) < len(agencies):
            self._add_line()
        for number, line in enumerate(self.lines):
            if view is not None and number < len(agencies):
                line.show_agency(view, agencies[number])
            if line.isHidden() == (number < len(agencies)):
                line.setVisible(number < len(agencies))

    def _add_line(self) -> None:
        line = AgencyLine()
        line.chosen.connect(self.chosen)
        line.opened.connect(self.opened)
        self._column.insertWidget(len(self.lines), line)
        self.lines.append(line)

    def wanted_height(self) -> int:
        """What all lines take at this width."""
        return max(120, self._column.heightForWidth(self.width()))

    def tick(self, now: datetime) -> None:
        """The minutes run."""
        if self._view is not None:
            for line in self.lines:
                line.tick(self._view, now)


def busy_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency receives, or stands by as mentor."""
    return [person for person in view.board.people_of(agency) if person.id in view.board.busy]


def away_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency is away, and neither receiving nor suspended."""
    board = view.board
    elsewhere = board.busy.keys() | board.suspended.keys()
    return [p for p in board.people_of(agency) if p.id in board.away and p.id not in elsewhere]


def suspended_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency is off the rotation, and not receiving any more."""
    board = view.board
    return [p for p in board.people_of(agency) if p.id in board.suspended and p.id not in board.busy]


def off_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency isn't signed in, and could be."""
    board = view.board
    elsewhere = board.signed_in.keys() | board.busy.keys() | board.suspended.keys()
    return [p for p in board.people_of(agency) if p.id not in elsewhere]


def _count(chip: CountChip, text: str, visible: bool) -> None:
    if text != chip.text():
        chip.say(text)
    if chip.isHidden() == visible:
        chip.setVisible(visible)


def _face(view: View, person: str, position: int, *, next_one: bool, able: bool) -> PersonFace:
    name = view.name(person)
    if not able:
        return PersonFace(person, name, spoken(CAUSES["mentor_busy"]), "away")
    minutes = _minutes(view, person, view.now)
    return PersonFace(person, name, minutes, "next" if next_one else "ready", position)


def _with_detail(face: PersonFace, detail: str) -> PersonFace:
    return PersonFace(face.consultant, face.name, detail, face.standing, face.position)


def _minutes(view: View, person: str, now: datetime) -> str:
    since = view.board.ready_since.get(person, now)
    return minutes_text(minutes_between(since, now))
