"""What each agency and each consultant had, and would have had: a table."""

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from frontdesk.reports.sheet_terms import ALL_LANES
from frontdesk.reports.what_if import AgencyFigures, PersonFigures, WhatIf
from frontdesk.visits import Lane
from ui import theme
from ui.words import agency_letter, lag_text, spoken, words

HEIGHT, ROW = 360, 30


class FiguresTable(QTableWidget):
    """A row for each agency, and below it one for each of its people; read only, arrows move."""

    def __init__(self) -> None:
        super().__init__(0, 5)
        self.setHorizontalHeaderLabels(
            [
                words("sheet", "Who"),
                words("sheet", "had"),
                words("sheet", "would have had"),
                words("sheet", "difference"),
                words("sheet", "lag at the end → would be"),
            ]
        )
        self.setAccessibleName(words("sheet", "Had, and would have had"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setFixedHeight(HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_figures(self, found: WhatIf) -> None:
        """Show these instead."""
        self.setRowCount(0)
        for at, agency in enumerate(found.agencies):
            self._agency(at, agency)
            for lane, lags in agency.lags.items():
                if lane != Lane.WALK_IN and any(lags):
                    self._add((f"      {_lane(lane)}", "", "", "", _lags(lags)), muted=True)
            for person in agency.people:
                self._person(person)
        if self.rowCount():
            self.selectRow(0)

    def _agency(self, at: int, agency: AgencyFigures) -> None:
        name = f"{agency_letter(at)}  {agency.agency.name}"
        lags = agency.lags.get(Lane.WALK_IN, (Fraction(0), Fraction(0)))
        difference = _signed(agency.would - agency.had)
        items = self._add((name, str(agency.had), str(agency.would), difference, _lags(lags)))
        for item in items:
            item.setFont(theme.font("name"))
        items[0].setForeground(theme.agency_colour(at))

    def _person(self, one: PersonFigures) -> None:
        cells = (
            f"      {one.consultant.name}",
            str(one.had),
            str(one.would),
            _signed(one.would - one.had),
            "",
        )
        self._add(cells)

    def _add(self, cells: tuple[str, ...], *, muted: bool = False) -> list[QTableWidgetItem]:
        row, items = self.rowCount(), []
        self.insertRow(row)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column in (1, 2, 3):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if muted:
                item.setForeground(theme.colour("muted"))
            self.setItem(row, column, item)
            items.append(item)
        return items


def _signed(number: int) -> str:
    """+2, −1, or nothing for the same."""
    return "" if not number else f"{number:+d}".replace("-", "−")


def _lags(lags: tuple[Fraction, Fraction]) -> str:
    return f"{lag_text(lags[0])} → {lag_text(lags[1])}"


def _lane(lane: str) -> str:
    known = ALL_LANES.get(lane)
    return lane if known is None else spoken(known)
