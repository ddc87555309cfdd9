"""The chosen clause: its question, its choices, what they mean for this site, and what is wrong."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.reports.sheet_words import GROUPS, NAMES, in_words
from frontdesk.words import Sentence, say, together
from ui import theme
from ui.pages.sheet.clauses.controls import Control, Radios
from ui.pages.sheet.clauses.editor import Editor
from ui.pages.sheet.clauses.editors import editor_for
from ui.pages.sheet.clauses.questions import MEANINGS
from ui.pages.sheet.draft import SheetDraft
from ui.widgets.buttons import SmallButton
from ui.widgets.cards import Card
from ui.widgets.focus import FollowingArea, stops
from ui.widgets.labels import label
from ui.words import spoken, words


class ClausePanel(Card):
    """`changed(clause)` when somebody chose otherwise. `below` is what the page adds for some clauses."""

    changed = Signal(str)

    def __init__(self, draft: SheetDraft) -> None:
        super().__init__()
        self._draft = draft
        self.clause = ""
        self.editor: Control = Editor()
        self.fault = label("", "body", "warning", wrap=True)
        self.before = label("", "body", "muted", wrap=True)
        self.back = SmallButton(words("sheet", "As it was"))
        self.back.clicked.connect(self._put_back)
        self.below = QVBoxLayout()
        self._spreads: Mapping[str, int] = {}
        self._made: dict[str, Control] = {}
        self._inner = QWidget()
        self._put_together()

    def _put_together(self) -> None:
        theme.dress(self._inner, role="scrolled")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 4, 10, 8)
        self._column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.before, 1)
        row.addWidget(self.back)
        self._column.addWidget(self.editor)
        self._column.addWidget(self.fault)
        self._column.addLayout(row)
        self._column.addLayout(self.below)
        self._column.addStretch(1)
        area = FollowingArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self._inner)
        self.area = area
        self.body.addWidget(area, 1)

    def show_clause(self, clause: str, below: QWidget | None) -> None:
        """Show this clause; `below` stands under its choices."""
        self.clause = clause
        group = next(group for group, clauses in GROUPS if clause in clauses)
        self.show_title(spoken(NAMES[clause]), spoken(group))
        self._put_editor(clause)
        while (item := self.below.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
        if below is not None:
            self.below.addWidget(below)
            below.show()
        self.show_choice()
        self.area.verticalScrollBar().setValue(0)

    def _put_editor(self, clause: str) -> None:
        fresh = self._made.get(clause)
        if fresh is None:
            fresh = self._made[clause] = editor_for(clause)
            fresh.changed.connect(self._take)
        self._column.replaceWidget(self.editor, fresh)
        self.editor.hide()
        self.editor = fresh
        self.editor.show()
        self._tell_spreads()

    def show_choice(self) -> None:
        """The draft's choice of this clause."""
        if self.clause:
            self.editor.show_usual(self._draft.choices)
            self.editor.show_value(self._draft.choices[self.clause])
            self.look()

    def look(self) -> None:
        """Say what is wrong, and how it was before."""
        fault = self._draft.fault(self.clause)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        is_changed = self._draft.is_changed(self.clause)
        old = in_words(self.clause, self._draft.old(self.clause))
        self.before.setText(words("sheet", "So far: {choice}", choice=old))
        for part in (self.before, self.back):
            part.setVisible(is_changed)

    def show_spreads(self, spreads: Mapping[str, int]) -> None:
        """How far apart the luckiest and the unluckiest end, by choice of `day_start`."""
        self._spreads = spreads
        self._tell_spreads()

    def _tell_spreads(self) -> None:
        if self.clause != "day_start" or not isinstance(self.editor, Editor):
            return
        radios = self.editor.controls[""]
        if isinstance(radios, Radios):
            for choice, apart in self._spreads.items():
                note = radios.notes[choice]
                note.setText(spoken(together([MEANINGS["day_start", choice], _apart(apart)])))
                note.show()

    def _take(self) -> None:
        self._draft.put(self.clause, self.editor.value())
        self.look()
        self.changed.emit(self.clause)

    def _put_back(self) -> None:
        self._draft.put_back(self.clause)
        self.show_choice()
        self.start()
        self.changed.emit(self.clause)

    def start(self) -> None:
        """Put the focus where one chooses: on what is chosen, or on the first field."""
        there = [one for one in stops(self._column) if one.isEnabled() and one.isVisible()]
        chosen = (one for one in there if one.property("checked") is True)
        first = next(chosen, next(iter(there), None))
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _apart(turns: int) -> Sentence:
    if turns == 1:
        return say("sheet", "In 30 simulated days the luckiest and the unluckiest end 1 turn apart.")
    return say(
        "sheet",
        "In 30 simulated days the luckiest and the unluckiest end {turns} turns apart.",
        turns=turns,
    )
