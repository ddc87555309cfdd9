"""The menu of a person: away with a cause, back, out, and *why not me?*"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from frontdesk.book.decisions import Suspended
from frontdesk.desk.commands import Command, MarkAway, MarkBack, SeeOff, SignIn, SignOut
from frontdesk.people import Cause, Consultant
from frontdesk.reports.decision_terms import OFFENCES, REFUSAL_REASONS, SUSPENSION_REASONS
from frontdesk.reports.terms import CAUSES
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import lacks_mentor
from frontdesk.words import Sentence
from ui.day import since
from ui.pages.desk.view import View
from ui.visit_words import finish_word, receiving_text, term
from ui.widgets.labels import label
from ui.words import date_text, minutes_between, minutes_text, spoken, words

CHOSEN_CAUSES = tuple(cause for cause in Cause if cause is not Cause.NOT_FOUND)
SUSPENDED_FOR: Mapping[str, Sentence] = {**REFUSAL_REASONS, **SUSPENSION_REASONS, **OFFENCES}
Do = Callable[[Command], object]


def person_menu(
    parent: QWidget, board: Board, person: Consultant, do: Do, why: Callable[[str], object]
) -> QMenu:
    """What can be done about this person now; digits choose."""
    menu = QMenu(person.name, parent)
    _head(menu, person.name, "name")
    _fill(menu, board, person, do, why)
    return menu


def _fill(menu: QMenu, board: Board, person: Consultant, do: Do, why: Callable[[str], object]) -> None:
    who = person.id
    if (suspension := board.suspended.get(who)) is not None:
        for text in suspension_texts(board, suspension):
            menu.addAction(text).setEnabled(False)
        menu.addSeparator()
    if (visit := board.busy.get(who)) is not None:
        menu.addAction(finish_word(board.sheet.occupied_until), lambda: do(SeeOff(visit)))
    if who not in board.signed_in:
        menu.addAction(words("person_menu", "Sign in"), lambda: do(SignIn(who)))
        menu.addAction(words("person_menu", "Why not this person?"), lambda: why(who))
        return
    if who in board.away:
        menu.addAction(words("person_menu", "Back"), lambda: do(MarkBack(who)))
    else:
        _head(menu, words("person_menu", "Away because of:"), "small")
        for number, cause in enumerate(CHOSEN_CAUSES, 1):
            text = f"&{number}  {spoken(CAUSES[cause])}"
            menu.addAction(text, partial(do, MarkAway(who, cause)))
    menu.addSeparator()
    if who not in board.busy:
        menu.addAction(words("person_menu", "Sign out"), lambda: do(SignOut(who)))
    menu.addAction(words("person_menu", "Why not this person?"), lambda: why(who))


def _head(menu: QMenu, text: str, role: str) -> None:
    """A line that only tells what follows: it can't be chosen."""
    told = label(text, role, "muted" if role == "small" else "text")
    told.setContentsMargins(12, 6, 24, 2)
    head = QWidgetAction(menu)
    head.setDefaultWidget(told)
    head.setText(text)
    head.setEnabled(False)
    menu.addAction(head)


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
    if (visit := board.visits.get(board.busy.get(person, ""))) is not None:
        return f"{receiving_text(board, person)} · {minutes_text(minutes_between(since(visit), view.now))}"
    if (suspension := board.suspended.get(person)) is not None:
        return " · ".join(suspension_texts(board, suspension)[:2])
    if lacks_mentor(board, person):
        return spoken(CAUSES["mentor_busy"])
    if (ready := board.ready_since.get(person)) is not None and person in board.ready:
        return minutes_text(minutes_between(ready, view.now))
    if (away := board.away.get(person)) is None:
        return words("person_menu", "not signed in")
    return f"{spoken(CAUSES[away.cause])} · {minutes_text(minutes_between(away.since, view.now))}"


def suspension_texts(board: Board, suspension: Suspended) -> list[str]:
    """Why somebody is off the rotation, until when, and who decided it: a line each."""
    until = words("person_menu", "until it is lifted")
    if suspension.until is not None:
        until = words("person_menu", "until {day}", day=date_text(suspension.until))
    reason = term(SUSPENDED_FOR, suspension.decision.code)
    who = _decided(board, suspension.decision.by)
    return [
        words("person_menu", "Suspended: {reason}", reason=reason),
        until,
        words("person_menu", "decided by {who}", who=who),
    ]


def _decided(board: Board, by: str) -> str:
    name = board.name(by)
    return words("person_menu", "the desk") if name == by else name
