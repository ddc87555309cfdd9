"""Ctrl+R: who came. Filled in after the show flat, or never; nothing waits for it."""

import unicodedata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from frontdesk import phones
from frontdesk.desk.commands import CountParty
from frontdesk.desk.decide.arrivals import LARGEST_PARTY
from frontdesk.errors import Refusal
from frontdesk.reports.terms import FIELDS
from frontdesk.rotation.board import Board
from frontdesk.visitors import Details
from ui import theme
from ui.day import ToldVisit, mark_of, told_visits
from ui.dialogs.desk_dialog import DeskDialog
from ui.lists.choice_list import Choice, ChoiceList
from ui.session import Session
from ui.visit_words import kind_text
from ui.widgets.labels import label
from ui.words import clock_time, listed, spoken, words

ROWS = 4
Texts = dict[str, str]


class RegisterDialog(DeskDialog):
    """Registers one visit; the incomplete ones come first. What was typed stays while one looks around.
    `claimed(visit)`: who was registered seems to be somebody else's client."""

    topic = "return"

    claimed = Signal(str)

    def __init__(self, parent: QWidget | None, session: Session, visit: str = "") -> None:
        title = words("register", "Register details")
        subtitle = words("register", "↑ ↓ in the list choose the visit. Leave empty what nobody told.")
        super().__init__(parent, session, title, words("register", "Save"), subtitle, width=680)
        self.missing_fields = {each.visit: each.missing for each in session.incomplete()}
        self.visits = {told.id: told for told in self._told()}
        self.choices = ChoiceList(words("register", "Visits of today"), max(1, min(ROWS, len(self.visits))))
        self.fields: dict[str, QLineEdit] = {
            name: QLineEdit() for name in ("party", "name", "phone", "source")
        }
        self.notes: dict[str, QLabel] = {
            name: label("", "small", "warning", wrap=True) for name in self.fields
        }
        self._drafts: dict[str, Texts] = {}
        self._shown: str | None = None
        self._put_together()
        self.choices.chosen.connect(self._show_visit)
        self.choices.show_choices(self._choices(), selected=visit or None)
        self._show_visit(self.choices.selected() or "")

    def _first_stop(self) -> QWidget:
        """One begins with the name; the list of visits is a step back."""
        return self.fields["name"]

    def _told(self) -> list[ToldVisit]:
        told = [visit for visit in told_visits(self.session.entries) if visit.state != "gone"]
        return sorted(told, key=lambda visit: visit.id not in self.missing_fields)

    def _put_together(self) -> None:
        self.content.addWidget(self.choices)
        hints = {
            "party": words("register", "How many, 1 to {most}", most=LARGEST_PARTY),
            "name": words("register", "As the visitor says it"),
            "phone": words("register", "Digits; full-width ones are fine"),
            "source": words("register", "Newspaper, friend, passing by …"),
        }
        for name, field in self.fields.items():
            field.setPlaceholderText(hints[name])
            field.textChanged.connect(self._check)
            note = self.notes[name]
            note.setFixedWidth(theme.px(190))
            self.content.addLayout(self.line(spoken(FIELDS[name]), field, note))

    def _choices(self) -> list[Choice]:
        board = self.session.board
        return [self._choice(board, told) for told in self.visits.values()] if board else []

    def _choice(self, board: Board, told: ToldVisit) -> Choice:
        person = board.consultants.get(told.consultant or "")
        mark = mark_of(board, person.agency) if person else None
        name = person.name if person else words("register", "waiting")
        lacks = self.missing_fields.get(told.id, ())
        return Choice(
            key=told.id,
            title=f"{clock_time(told.at, self.session.site.zone)}  {name}",
            detail=kind_text(told.kind, told.party),
            right=words("register", "lacks {fields}", fields=listed(spoken(FIELDS[f]) for f in lacks))
            if lacks
            else "",
            letter=mark.letter if mark else "",
            index=mark.index if mark else 0,
            tone="warning",
        )

    def _show_visit(self, visit: str) -> None:
        if self._shown is not None:
            self._drafts[self._shown] = self._texts()
        self._shown = visit or None
        if not visit:
            self.say_missing(words("register", "No visit today yet."))
            return
        for name, text in (self._drafts.get(visit) or self._known(visit)).items():
            self.fields[name].setText(text)
        self._check()

    def _known(self, visit: str) -> Texts:
        details, party = self.session.details_of(visit), self.visits[visit].party
        return {
            "party": str(party) if party else "",
            "name": details.name or "",
            "phone": details.phone or "",
            "source": details.source or "",
        }

    def _texts(self) -> Texts:
        return {name: field.text() for name, field in self.fields.items()}

    def _check(self) -> None:
        """Say beside each field what is wrong or still missing; only what is wrong forbids Enter."""
        texts = self._texts()
        wrong = {"party": _wrong_party(texts["party"]), "phone": _wrong_phone(texts["phone"])}
        board = self.session.board
        required = board.sheet.required_fields if board else ()
        for name, field in self.fields.items():
            fault = wrong.get(name, "")
            lacks = words("register", "still missing") if name in required and not texts[name].strip() else ""
            self.notes[name].setText(fault or lacks)
            self.notes[name].setToolTip(fault)
            if field.property("wrong") != bool(fault):
                theme.dress(field, wrong=bool(fault))
        self.primary_button.setEnabled(self._shown is not None and not any(wrong.values()))

    def confirm(self) -> None:
        visit = self._shown
        if visit is None:
            return
        texts, known = self._texts(), self._known(visit)
        try:
            if any(texts[f] != known[f] for f in ("name", "phone", "source")):
                self.session.register(visit, Details(texts["name"], texts["phone"], texts["source"]))
        except Refusal as refusal:
            self.refuse(refusal)
            return
        if texts["party"] == known["party"] or not texts["party"]:
            self.accept()
        elif not self.send(CountParty(visit, int(unicodedata.normalize("NFKC", texts["party"])))):
            return
        if self.session.claims(visit):
            self.claimed.emit(visit)


def _wrong_party(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return ""
    if not plain.isdecimal():
        return words("register", "digits only")
    if not 1 <= int(plain) <= LARGEST_PARTY:
        return words("register", "1 to {most} people", most=LARGEST_PARTY)
    return ""


def _wrong_phone(text: str) -> str:
    if not text.strip():
        return ""
    try:
        phones.normal(text)
    except Refusal as refusal:
        return spoken(refusal.sentence)
    return ""
