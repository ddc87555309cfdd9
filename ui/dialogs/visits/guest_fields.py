"""What is asked of guests: tour or VIP, how many, of what rank. F4 and the briefing have the same fields."""

import unicodedata

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from frontdesk.desk.decide.arrivals import LARGEST_PARTY
from frontdesk.reports.terms import KINDS, RANKS
from frontdesk.visits import Kind, Rank
from ui import theme
from ui.dialogs.desk_dialog import DeskDialog
from ui.lists.pick_box import Pick, PickBox
from ui.visit_words import term
from ui.widgets.labels import label
from ui.widgets.segments import Segments, Way
from ui.words import spoken, words

NO_RANK = ""


class GuestFields(QObject):
    """`changed()` with each answer. Digits choose kind and rank; the size takes digits, full-width too."""

    changed = Signal()

    def __init__(self, dialog: DeskDialog) -> None:
        super().__init__(dialog)
        kinds = [Way(kind, term(KINDS, kind)) for kind in (Kind.TOUR, Kind.VIP)]
        self.kind = Segments(words("guests", "Who comes"), kinds)
        self.party = QLineEdit()
        self.party.setPlaceholderText(words("guests", "How many; may be told later"))
        self.party_note = label("", "small", "warning", wrap=True)
        self.rank = PickBox(words("guests", "Rank of the guests"))
        unsaid = Pick(NO_RANK, words("guests", "not said"))
        self.rank.show_picks([unsaid, *(Pick(rank, spoken(text)) for rank, text in RANKS.items())])
        self.kind.chosen.connect(lambda _key: self.changed.emit())
        self.party.textChanged.connect(self._check)
        self.rank.picked.connect(lambda _key: self.changed.emit())
        self._dialog = dialog

    def lay_out(self, column: QVBoxLayout) -> None:
        """Add the fields, each with its name, to a dialog's column."""
        column.addLayout(self._dialog.line(words("guests", "Who comes"), self.kind))
        self.kind.setAccessibleName(f"{words('guests', 'Who comes')}: {term(KINDS, self.kind.value())}")
        self.party_note.setFixedWidth(theme.px(170))
        column.addLayout(self._dialog.line(words("guests", "Size"), self.party, self.party_note))
        column.addLayout(self._dialog.line(words("guests", "Rank"), self.rank))

    def kind_told(self) -> Kind:
        return Kind(self.kind.value())

    def party_told(self) -> int | None:
        """How many; None if it wasn't told, or isn't a number that can be."""
        text = unicodedata.normalize("NFKC", self.party.text()).strip()
        return int(text) if text and not self.wrong() else None

    def rank_told(self) -> Rank | None:
        return Rank(self.rank.key) if self.rank.key else None

    def wrong(self) -> str:
        """What is wrong with the size; empty if nothing is."""
        text = unicodedata.normalize("NFKC", self.party.text()).strip()
        if not text:
            return ""
        if not (text.isascii() and text.isdecimal()):
            return words("guests", "digits only")
        if not 1 <= int(text) <= LARGEST_PARTY:
            return words("guests", "1 to {most} people", most=LARGEST_PARTY)
        return ""

    def show(self, kind: Kind, party: int | None, rank: Rank | None, *, fixed: bool) -> None:
        """Show these answers; `fixed`: the kind is that of the list."""
        self.kind.setEnabled(True)
        self.kind.choose(kind)
        self.kind.setEnabled(not fixed)
        self.party.setText(str(party) if party else "")
        self.rank.choose(rank or NO_RANK)

    def _check(self) -> None:
        fault = self.wrong()
        self.party_note.setText(fault)
        if self.party.property("wrong") != bool(fault):
            theme.dress(self.party, wrong=bool(fault))
        self.changed.emit()
