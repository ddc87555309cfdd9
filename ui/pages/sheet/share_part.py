"""Below the clause *share*: the agencies' weights, and what the lags would be today either way."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.people import Agency
from frontdesk.rotation.board import Board
from frontdesk.site import MOST_WEIGHT
from ui import theme
from ui.pages.sheet.clauses.controls import Number
from ui.widgets.badges import AgencyBadge
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import ElidedLabel, label, rule
from ui.words import agency_letter, lag_text, words

Lags = Mapping[str, Fraction]


class SharePart(QWidget):
    """`weights_wanted()` when changed weights are to be adopted; `changed()` when one is typed."""

    weights_wanted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.weights: dict[str, Number] = {}
        self._agencies: Sequence[Agency] = ()
        self._by_headcount = False
        self.adopt = SmallButton(words("sheet", "Adopt the shares …"))
        self.adopt.clicked.connect(self.weights_wanted)
        self.told = label("", "small", "muted", wrap=True)
        self.cells: dict[tuple[str, str], ElidedLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(6, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule())
        column.addWidget(label(words("sheet", "Shares, and today’s lags either way"), "name"))
        column.addLayout(self._grid)
        row = QHBoxLayout()
        row.addWidget(self.adopt)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.told)

    def show_board(self, board: Board) -> None:
        """The agencies of this board; weights that were typed stay, unless others hold now."""
        self._by_headcount = board.base_sheet.share == "by_headcount"
        if [a.id for a in board.agencies] != [a.id for a in self._agencies]:
            self._make(board.agencies)
        for agency in board.agencies:
            before = next((a.weight for a in self._agencies if a.id == agency.id), None)
            field = self.weights[agency.id]
            if before != agency.weight or field.value() == before:
                field.show_value(agency.weight)
        self._agencies = board.agencies
        self._look()

    def _make(self, agencies: Sequence[Agency]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        heads = ("", words("sheet", "Agency"), words("sheet", "Share"), words("sheet", "as it is"),
                 words("sheet", "by the shares"), words("sheet", "by people on duty"))  # fmt: skip
        for column, text in enumerate(heads):
            self._grid.addWidget(label(text, "small", "muted"), 0, column)
        self.weights = {agency.id: self._row(at, agency) for at, agency in enumerate(agencies)}
        self._agencies = ()

    def _row(self, at: int, agency: Agency) -> Number:
        name = words("sheet", "Share of {agency}", agency=agency.name)
        field = Number(0, MOST_WEIGHT, "", name, width=92)
        field.show_value(agency.weight)
        field.changed.connect(self._look)
        field.changed.connect(self.changed)
        called = ElidedLabel(agency.name, "body")
        called.setMaximumWidth(180)
        cells = (AgencyBadge(agency_letter(at), at, agency.name), called, field)
        for column, part in enumerate(cells):
            self._grid.addWidget(part, at + 1, column, Qt.AlignmentFlag.AlignVCenter)
        for column, which in enumerate(("now", "weights", "by_headcount"), 3):
            cell = ElidedLabel("…", "body", "muted")
            cell.setMinimumWidth(theme.px(92))
            self.cells[agency.id, which] = cell
            self._grid.addWidget(cell, at + 1, column)
        return field

    def changed_weights(self) -> dict[str, int]:
        """The weights that differ from those that hold."""
        return {
            agency.id: self.weights[agency.id].value()
            for agency in self._agencies
            if self.weights[agency.id].value() != agency.weight
        }

    def fault(self) -> str:
        """Why the typed weights can't be; empty if they can."""
        if self._by_headcount and self.changed_weights():
            return words("sheet", "By the sheet that holds, the people on duty are the shares.")
        if self._agencies and not any(field.value() for field in self.weights.values()):
            return words("sheet", "At least one agency needs a share above 0.")
        return ""

    def show_lags(self, which: str, lags: Lags) -> None:
        """The walk-in lags as they are (`now`), by `weights`, or by the `by_headcount`."""
        for (agency, column), cell in self.cells.items():
            if column == which:
                cell.setText(lag_text(lags.get(agency, Fraction(0))))

    def _look(self) -> None:
        fault = self.fault()
        wanted = len(self.changed_weights())
        self.adopt.setEnabled(bool(wanted) and not fault)
        usual = words(
            "sheet",
            "The lags of first visits if today had gone by it from the start. Shares hold as soon as they "
            "are adopted, one PIN for each; 0 is for an agency that has nobody on duty.",
        )
        self.told.setText(fault or usual)
