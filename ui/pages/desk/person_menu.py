"""The menu of a person: away with a cause, back, out, and *why not me?*"""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from frontdesk.desk.commands import Command, MarkAway, MarkBack, SeeOff, SignOut
from frontdesk.people import Cause, Consultant
from frontdesk.reports.terms import CAUSES
from frontdesk.rotation.board import Board
from ui.day import since
from ui.pages.desk.view import View
from ui.visit_words import finish_word, visit_text
from ui.words import minutes_between, minutes_text, spoken, words

CHOSEN_CAUSES = tuple(cause for cause in Cause if cause is not Cause.NOT_FOUND)
Do = Callable[[Command], object]


def person_menu(
    parent: QWidget, board: Board, person: Consultant, do: Do, why: Callable[[str], object]
) -> QMenu:
    """What can be done about this person now; digits choose."""
    menu = QMenu(person.name, parent)
    menu.addSection(person.name)
    _fill(menu, board, person, do, why)
    return menu


def _fill(menu: QMenu, board: Board, person: Consultant, do: Do, why: Callable[[str], object]) -> None:
    who = person.id
    if (visit := board.busy.get(who)) is not None:
        menu.addAction(finish_word(board.sheet.occupied_until), lambda: do(SeeOff(visit)))
    if who in board.away:
        menu.addAction(words("person_menu", "Back"), lambda: do(MarkBack(who)))
    else:
        for number, cause in enumerate(CHOSEN_CAUSES, 1):
            text = f"&{number}  {spoken(CAUSES[cause])}"
            menu.addAction(text, partial(do, MarkAway(who, cause)))
    menu.addSeparator()
    if who not in board.busy:
        menu.addAction(words("person_menu", "Sign out"), lambda: do(SignOut(who)))
    menu.addAction(words("person_menu", "Why not this person?"), lambda: why(who))


def people_menu(
    parent: QWidget, view: View, people: Iterable[Consultant], do: Do, why: Callable[[str], object]
) -> QMenu:
    """A menu of people, each with the own menu, and with what they are at."""
    menu = QMenu(parent)
    for number, person in enumerate(people, 1):
        key = f"&{number}  " if number < 10 else ""
        inner = menu.addMenu(f"{key}{person.name}   {_standing(view, person.id)}")
        _fill(inner, view.board, person, do, why)
    return menu


def _standing(view: View, person: str) -> str:
    board = view.board
    if (away := board.away.get(person)) is not None and person not in board.busy:
        cause = spoken(CAUSES[away.cause])
        return f"{cause} · {minutes_text(minutes_between(away.since, view.now))}"
    visit = board.visits[board.busy[person]]
    return f"{visit_text(visit)} · {minutes_text(minutes_between(since(visit), view.now))}"
