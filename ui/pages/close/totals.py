"""What each agency and each consultant had, against what was due: a column per agency, small bars."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from frontdesk.reports.day.totals import AgencyTotal, PersonTotal
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.terms import LANES
from frontdesk.visits import Lane
from ui import theme
from ui.visit_words import turns_text
from ui.widgets.badges import AgencyBadge
from ui.widgets.cards import Card
from ui.widgets.columns import Column
from ui.widgets.labels import ElidedLabel, label, rule
from ui.widgets.painting import draw_box, painter_on
from ui.words import agency_letter, lag_text, listed, spoken, tenth_text, words

COLUMNS = 3
NO_BREAK = "\N{NO-BREAK SPACE}"
JOINED = "\N{WORD JOINER}"


class DueBar(QWidget):
    """A bar as long as the turns had; a line across it stands at what was due. `most` is its whole length."""

    def __init__(self, had: int, due: Fraction, most: Fraction, index: int) -> None:
        super().__init__()
        self._had, self._due, self._most, self._index = had, due, max(most, Fraction(1)), index
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(told(had, due))
        self.setToolTip(told(had, due))

    def sizeHint(self) -> QSize:
        return QSize(90, 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 18)

    def place(self, amount: Fraction | int) -> float:
        """How far along the bar this many turns reach."""
        return (self.width() - 4) * float(min(Fraction(amount) / self._most, Fraction(1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            middle = self.height() / 2
            track = QRectF(0, middle - 4, self.width(), 8)
            draw_box(painter, track, fill=theme.colour("sunk"), radius=4)
            if self._had:
                had = QRectF(0, middle - 4, max(8.0, self.place(self._had)), 8)
                draw_box(painter, had, fill=theme.agency_colour(self._index), radius=4)
            painter.setPen(QPen(theme.colour("text"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            at = self.place(self._due) + 1
            painter.drawLine(int(at), int(middle - 7), int(at), int(middle + 7))


def told(had: int, due: Fraction) -> str:
    """Turns had and due, in words."""
    return words("close", "{turns}, due {due}", turns=turns_text(had), due=tenth_text(due))


class Totals(Column):
    """All agencies side by side, three in a row."""

    def __init__(self) -> None:
        super().__init__(words("close", "The day's totals"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_sheet(self, sheet: DaySheet) -> None:
        """Show these totals instead."""
        grid = QGridLayout()
        grid.setSpacing(12)
        agencies = [total for total in sheet.agencies if total.lane is Lane.WALK_IN]
        for at, total in enumerate(agencies):
            grid.addWidget(_agency_card(sheet, total, at), at // COLUMNS, at % COLUMNS)
            grid.setColumnStretch(at % COLUMNS, 1)
        grid.setRowStretch(len(agencies) // COLUMNS + 1, 1)
        self.hold(grid)


def _agency_card(sheet: DaySheet, total: AgencyTotal, index: int) -> Card:
    card = Card(total.agency.name, words("close", "share {share}", share=total.agency.weight))
    card.head.insertWidget(0, AgencyBadge(agency_letter(index), index, total.agency.name))
    walk_ins = (max(Fraction(t.turns), t.due) for t in sheet.agencies if t.lane is Lane.WALK_IN)
    most = max([Fraction(1), *walk_ins])
    card.body.addLayout(_figure(total))
    card.body.addWidget(DueBar(total.turns, total.due, most, index))
    card.body.addWidget(label(_lags(total), "body", "muted", wrap=True))
    others = [t for t in sheet.agencies if t.agency.id == total.agency.id and t.lane is not Lane.WALK_IN]
    if others:
        card.body.addWidget(_other_lanes(others))
    card.body.addWidget(rule())
    card.body.addLayout(_people(sheet.people, total.agency.name, index))
    card.body.addStretch(1)
    return card


def _figure(total: AgencyTotal) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label(str(total.turns), "figure"))
    due = tenth_text(total.due)
    text = (
        words("close", "turn, due {due}", due=due)
        if total.turns == 1
        else words("close", "turns, due {due}", due=due)
    )
    row.addWidget(label(text, "body", "muted"), 1, Qt.AlignmentFlag.AlignBottom)
    return row


def _lags(total: AgencyTotal) -> str:
    before, after = lag_text(total.lag_before), lag_text(total.lag_after)
    return words("close", "this morning {before} → tonight {after}", before=before, after=after)


def _other_lanes(totals: Sequence[AgencyTotal]) -> QLabel:
    """The other rotations in a line: had / due of each; in whole words, with the lag, in the tool tip."""
    short = (_unbroken(f"{spoken(LANES[t.lane])} {t.turns} / {tenth_text(t.due)}") for t in totals)
    shown = label(" · ".join(short), "small", "muted", wrap=True)
    shown.setToolTip("\n".join(_other_lane(total) for total in totals))
    shown.setAccessibleName(listed(_other_lane(total) for total in totals))
    return shown


def _unbroken(text: str) -> str:
    """The text so that no line ends inside it, nor between two Chinese characters."""
    return JOINED.join(text.replace(" ", NO_BREAK))


def _other_lane(total: AgencyTotal) -> str:
    return words(
        "close",
        "{lane}: {told}, {lag}",
        lane=LANES[total.lane],
        told=told(total.turns, total.due),
        lag=lag_text(total.lag_after),
    )


def _people(people: Sequence[PersonTotal], agency: str, index: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    most = max([Fraction(1), *(max(Fraction(one.turns), one.due) for one in people)])
    for at, one in enumerate(one for one in people if one.agency == agency):
        name = ElidedLabel(one.name, "body")
        name.setFixedWidth(theme.px(72))
        grid.addWidget(name, at, 0)
        grid.addWidget(DueBar(one.turns, one.due, most, index), at, 1)
        figure = label(f"{one.turns} / {tenth_text(one.due)}", "small", "muted")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.setToolTip(_beside(one))
        grid.addWidget(figure, at, 2)
    return grid


def _beside(one: PersonTotal) -> str:
    return words(
        "close",
        "{had}; own clients {returns}, courtesies {courtesies}, passed {passed}",
        had=told(one.turns, one.due),
        returns=one.returns,
        courtesies=one.courtesies,
        passed=one.passed,
    )
