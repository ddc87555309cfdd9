"""One agency's line: who is ready, front first; who receives or is away folds into a count."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from frontdesk.people import Agency
from frontdesk.reports.terms import CAUSES
from frontdesk.rotation.eligibility import candidates
from ui.pages.desk.lines.counts import folded_people
from ui.pages.desk.lines.room import GAP, Fit, Wish
from ui.pages.desk.view import View
from ui.visit_words import turns_today
from ui.widgets.badges import AgencyBadge, CountChip
from ui.widgets.cards import Card, PersonCard, PersonFace, face_width
from ui.widgets.flow import FlowLayout
from ui.widgets.painting import room_for
from ui.words import minutes_between, minutes_text, spoken, words

HEAD, ROW = 24, 36
_AROUND = 1 + 8 + 4 + 8 + 1


class AgencyLine(Card):
    """`chosen(person)` for a card; `opened(people)`, their ids, when a count is pressed."""

    chosen = Signal(str)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.agency = ""
        self.badge = AgencyBadge("", 0, size=20)
        self.more = CountChip("ready", "")
        self.receiving, self.away = CountChip("receiving", ""), CountChip("away", "")
        self.suspended, self.off = CountChip("suspended", ""), CountChip("off", "")
        self.head.insertWidget(0, self.badge)
        for sign, chip in self._chips().items():
            self.head.addWidget(chip)
            chip.clicked.connect(lambda _=False, sign=sign: self.opened.emit(self._folded.get(sign, ())))
        self.cards: list[PersonCard] = []
        self._faces: Sequence[PersonFace] = ()
        self._in_line: frozenset[str] = frozenset()
        self._fresh: frozenset[str] = frozenset()
        self._folded: dict[str, tuple[str, ...]] = {}
        self._flow = FlowLayout(gap=GAP)
        self.head.addStrut(HEAD)
        self.setMinimumHeight(_AROUND + HEAD + ROW)
        self.body.addLayout(self._flow)
        self.body.addStretch(1)

    def _chips(self) -> dict[str, CountChip]:
        return {
            "ready": self.more,
            "receiving": self.receiving,
            "away": self.away,
            "suspended": self.suspended,
            "off": self.off,
        }

    def show_agency(self, view: View, agency: Agency) -> None:
        """Take the line as it stands; `show_cards` shows it, once it is known how much room there is."""
        self.agency = agency.id
        mark = view.marks[agency.id]
        self.badge.show_agency(mark.letter, mark.index, mark.name)
        self._show_head(view, agency)
        faces = self._faces_of(view, agency)
        before, self._in_line = self._in_line, frozenset(face.consultant for face in faces)
        self._fresh = self._in_line - before if before else frozenset()
        self._faces = faces

    def _show_head(self, view: View, agency: Agency) -> None:
        turns = turns_today(view.board.turns_in(view.lane, agency.id), view.lane)
        notes = [words("desk_page", "share {weight} · {turns}", weight=agency.weight, turns=turns), turns]
        if not any(person.id in view.board.signed_in for person in view.board.people_of(agency.id)):
            note = words("desk_page", "share {weight} · nobody has signed in (F9)", weight=agency.weight)
            notes = [note, words("desk_page", "nobody has signed in (F9)")]
        self.show_title(agency.name, *notes, "")
        for sign, people in folded_people(view, agency.id).items():
            self._count(sign, [person.id for person in people])

    def _count(self, sign: str, people: Sequence[str]) -> None:
        self._folded[sign] = tuple(people)
        chip, text = self._chips()[sign], _count_text(sign, len(people))
        if text != chip.text():
            chip.say(text)
        if chip.isHidden() == bool(people):
            chip.setVisible(bool(people))

    def _faces_of(self, view: View, agency: Agency) -> list[PersonFace]:
        first = view.next.consultant if view.next else None
        able = candidates(view.board, view.lane).get(agency.id, ())
        ready = [p for p in view.board.lines[view.lane].get(agency.id, ()) if p in view.board.ready]
        return [
            _face(view, person, number, next_one=person == first, able=person in able)
            for number, person in enumerate(ready, 1)
        ]

    def wish(self) -> Wish:
        """How wide its cards are."""
        caused = [_brief(face, causes=True) for face in self._faces]
        brief = [_brief(face, causes=False) for face in self._faces]
        whole, with_causes, without = (list(map(face_width, one)) for one in (self._faces, caused, brief))
        return Wish(whole, with_causes, without)

    def show_cards(self, fit: Fit) -> None:
        """Show who is ready, as there is room; cards are kept and changed in place. Whoever came into the
        line shines for a moment; the next is always shown, instead of the last."""
        shown = list(self._faces[: fit.most])
        behind = list(self._faces[fit.most :])
        for face in [face for face in behind if face.standing == "next" and shown]:
            behind[behind.index(face)] = shown[-1]
            shown[-1] = face
        self._count("ready", [face.consultant for face in sorted(behind, key=self._faces.index)])
        self._show_faces([_brief(face, causes=fit.causes) for face in shown] if fit.brief else shown)
        self._fresh = frozenset()

    def _show_faces(self, faces: Sequence[PersonFace]) -> None:
        while len(self.cards) < len(faces):
            card = PersonCard(faces[len(self.cards)])
            card.chosen.connect(self.chosen)
            self.cards.append(card)
            self._flow.addWidget(card)
        for number, card in enumerate(self.cards):
            if number < len(faces) and card.face != faces[number]:
                if card.face.consultant != faces[number].consultant:
                    card.shine.end()
                card.show_face(faces[number])
            if number < len(faces) and faces[number].consultant in self._fresh:
                card.shine.begin()
            if card.isHidden() == (number < len(faces)):
                card.setVisible(number < len(faces))

    def tick(self, view: View, now: datetime) -> bool:
        """The minutes run; whether any of them did."""
        faces = [_at(view, face, now) for face in self._faces]
        moved, self._faces = faces != self._faces, faces
        return moved


def head_height() -> int:
    """What a line takes above and below its rows."""
    return _AROUND + max(HEAD, room_for("body", HEAD))


def row_height() -> int:
    """A row of cards, and what is between it and the next."""
    return room_for("name", ROW) + GAP


def _count_text(sign: str, count: int) -> str:
    return {
        "ready": words("desk_page", "{count} more ready", count=count),
        "receiving": words("desk_page", "receiving {count}", count=count),
        "away": words("desk_page", "away {count}", count=count),
        "suspended": words("desk_page", "suspended {count}", count=count),
        "off": words("desk_page", "not in {count}", count=count),
    }[sign]


def _face(view: View, person: str, position: int, *, next_one: bool, able: bool) -> PersonFace:
    name = view.name(person)
    if not able:
        return PersonFace(person, name, spoken(CAUSES["mentor_busy"]), "away")
    minutes = _minutes(view, person, view.now)
    return PersonFace(person, name, minutes, "next" if next_one else "ready", position)


def _brief(face: PersonFace, *, causes: bool) -> PersonFace:
    """The same without minutes, and without the cause; a screen reader still says both."""
    if causes and face.standing == "away":
        return face
    told = " ".join(part for part in (str(face.position or ""), face.name, face.detail) if part)
    return PersonFace(face.consultant, face.name, "", face.standing, face.position, told)


def _at(view: View, face: PersonFace, now: datetime) -> PersonFace:
    if face.standing not in ("next", "ready"):
        return face
    minutes = _minutes(view, face.consultant, now)
    return PersonFace(face.consultant, face.name, minutes, face.standing, face.position)


def _minutes(view: View, person: str, now: datetime) -> str:
    since = view.board.ready_since.get(person, now)
    return minutes_text(minutes_between(since, now))
