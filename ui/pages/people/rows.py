"""The rows of the roster: each agency's people, how they stand, and what they had and were due."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from PySide6.QtGui import QPixmap

from frontdesk.people import Agency, Consultant
from frontdesk.records import Record
from frontdesk.reports.terms import STAGES
from frontdesk.rotation.board import Board
from ui.day import Mark, mark_of
from ui.dialogs.desk_dialog import found
from ui.lists.grouped_list import Item
from ui.roster.figures import People
from ui.roster.photos import Photos
from ui.roster.standing import Standing, standing_of
from ui.visit_words import party_text
from ui.words import lag_text, long_day_text, spoken, words


class Who(StrEnum):
    """Which people are shown."""

    ALL = "all"
    ON_DUTY = "on_duty"
    NOTED = "noted"
    LEFT = "left"


class Figures(Record):
    """Turns had against turns due; both None while they aren't known yet."""

    turns: int | None = None
    due: Fraction | None = None

    @property
    def text(self) -> str:
        if self.turns is None or self.due is None:
            return "…"
        return words("people_page", "{turns} · due {due}", turns=self.turns, due=tenth(self.due))

    @property
    def gap(self) -> str:
        """What is still due, or what was had beyond it; empty below half a turn."""
        if self.turns is None or self.due is None:
            return ""
        gap = self.due - self.turns
        return lag_text(gap) if abs(gap) > Fraction(1, 2) else ""


class PersonRow(Record):
    """One person of the roster. `picture`: which photo it is, 0 for none."""

    id: str
    name: str
    mark: Mark
    stage: str
    standing: Standing
    noted: str
    today: Figures
    month: Figures
    picture: int = 0
    photo: QPixmap | None = field(compare=False, default=None)

    @property
    def spoken(self) -> str:
        told = [self.name, self.mark.name, self.stage, self.standing.text, self.noted]
        told += [self.today_text, self.month_text]
        return ", ".join(part for part in told if part)

    @property
    def today_text(self) -> str:
        return words("people_page", "today {turns}", turns=self.today.text)

    @property
    def month_text(self) -> str:
        return words("people_page", "this month {turns}", turns=self.month.text)


class AgencyRow(Record):
    """The heading of an agency's people."""

    mark: Mark
    told: str


class Roster(Record):
    """Everything from which the rows are made."""

    board: Board
    now: datetime
    photos: Photos
    today: People | None = None
    month: People | None = None

    def items(self, query: str, which: Who) -> list[Item]:
        """Headings and rows of those who are meant."""
        return [item for agency in self.board.agencies for item in self._of_agency(agency, query, which)]

    def _of_agency(self, agency: Agency, query: str, which: Who) -> Iterator[Item]:
        everybody = [one for one in self.board.consultants.values() if one.agency == agency.id]
        meant = [one for one in everybody if self._is_meant(one, which) and found(query, one.name)]
        if not meant:
            return
        mark = mark_of(self.board, agency.id)
        told = self._counted([one for one in everybody if not one.left])
        yield Item("", f"{mark.name} {told}", AgencyRow(mark, told))
        for one in meant:
            row = self.row(one)
            yield Item(one.id, row.spoken, row)

    def _is_meant(self, one: Consultant, which: Who) -> bool:
        if which is Who.LEFT:
            return one.left
        if one.left:
            return False
        if which is Who.ON_DUTY:
            return one.id in self.board.signed_in and not self.board.closed
        if which is Who.NOTED:
            return one.id in self.board.suspended or bool(self.board.owed_to(one.id))
        return True

    def _counted(self, people: Sequence[Consultant]) -> str:
        on_duty = 0 if self.board.closed else sum(one.id in self.board.signed_in for one in people)
        return words(
            "people_page", "{people} · {number} on duty", people=party_text(len(people)), number=on_duty
        )

    def row(self, one: Consultant) -> PersonRow:
        """This person as the roster shows it."""
        photo = self.photos.of(one.id)
        return PersonRow(
            one.id,
            one.name,
            mark_of(self.board, one.agency),
            stage_text(self.board, one),
            left_standing() if one.left else standing_of(self.board, one.id, self.now),
            noted_text(self.board, one.id),
            _figures(self.today, one.id),
            _figures(self.month, one.id),
            photo.cacheKey() if photo is not None else 0,
            photo,
        )


def told_text(board: Board, joined: str) -> str:
    """How many people there are, on which day; before it who has just joined."""
    people, day = sum(not one.left for one in board.consultants.values()), long_day_text(board.date)
    told = words("people_page", "{people} consultants · {day}", people=people, day=day)
    if not joined:
        return told
    return words("people_page", "{name} has joined · {told}", name=board.name(joined), told=told)


def _figures(people: People | None, who: str) -> Figures:
    if people is None:
        return Figures()
    known = people.get(who)
    return Figures(0, Fraction(0)) if known is None else Figures(known.turns, known.due)


def left_standing() -> Standing:
    """Of who works here no more."""
    return Standing("", words("people_page", "works here no more"), "muted")


def stage_text(board: Board, one: Consultant) -> str:
    """How far this person has come; of a newcomer, with whom."""
    if one.id in board.officers:
        return words("people_page", "manager")
    stage = spoken(STAGES[one.stage])
    if one.mentor is None:
        return stage
    return words("people_page", "{stage}, with {mentor}", stage=stage, mentor=board.name(one.mentor))


def noted_text(board: Board, who: str) -> str:
    """What is owed to this person."""
    number = len(board.owed_to(who))
    if number == 1:
        return words("people_page", "1 owed turn")
    return words("people_page", "{number} owed turns", number=number) if number else ""


def tenth(amount: Fraction) -> str:
    """An amount to one decimal; a whole one without."""
    tenths = math.floor(amount * 10 + Fraction(1, 2))
    return str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"
