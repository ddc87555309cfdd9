"""The parts of the dialog of people with rights: what can be done, and how somebody is shown."""

from collections.abc import Sequence
from enum import StrEnum

from frontdesk.desk.rights.approvals import Standing
from frontdesk.people import Officer, Role
from frontdesk.reports.decision_terms import ROLES
from frontdesk.rotation.board import Board
from frontdesk.site import appointed
from ui.day import mark_of
from ui.lists.choice_list import Choice
from ui.words import spoken, words


class Deed(StrEnum):
    """What can be done here."""

    RESET = "reset"
    CHOOSE = "choose"
    RECOVER = "recover"
    APPOINT = "appoint"
    RENEW = "renew"
    BEGIN = "begin"
    FIRST = "first"


def role_text(role: Role) -> str:
    """What the role is called."""
    return spoken(ROLES[role])


def deeds_for(
    officer: Officer | None, standing: Standing | None, *, supervised: bool, begun: bool
) -> list[tuple[Deed, str]]:
    """What can be done with whom is chosen, and what can be done in any case. Not `supervised` or not
    `begun`: there is no supervisor, or nobody has a PIN yet, so that nobody could approve."""
    if not supervised:
        return [(Deed.FIRST, words("officers", "Name the first supervisor"))]
    if not begun:
        return [(Deed.BEGIN, words("officers", "The first PINs, for everybody"))]
    deeds: list[tuple[Deed, str]] = []
    if officer is not None and standing is not None:
        deeds.append((Deed.RESET, words("officers", "New PIN, by a supervisor")))
        if standing.has_pin:
            deeds.append((Deed.CHOOSE, words("officers", "Another PIN, with the own one")))
        if officer.role is Role.SUPERVISOR:
            deeds.append((Deed.RECOVER, words("officers", "PIN lost: by the recovery code")))
    deeds.append((Deed.APPOINT, words("officers", "Appoint somebody")))
    deeds.append((Deed.RENEW, words("officers", "Another recovery code")))
    return deeds


def primary_text(deed: Deed) -> str:
    """What Enter does."""
    match deed:
        case Deed.APPOINT | Deed.FIRST:
            return words("officers", "Appoint")
        case Deed.RENEW:
            return words("officers", "Draw the code")
        case Deed.BEGIN:
            return words("officers", "Draw the PINs")
        case _:
            return words("officers", "Give the PIN")


def told_text(deed: Deed, officer: Officer | None) -> str:
    """What it does, in a sentence or two."""
    name = officer.name if officer else ""
    match deed:
        case Deed.RESET:
            return words(
                "officers",
                "{name} gets a new PIN; wrong tries are forgotten. Leave it empty, and one is drawn.",
                name=name,
            )
        case Deed.CHOOSE:
            return words(
                "officers",
                "{name} chooses another PIN and confirms it with the one that is good now.",
                name=name,
            )
        case Deed.RECOVER:
            return words(
                "officers",
                "With the code that was printed at the set-up. Leave the PIN empty, and one is drawn.",
            )
        case Deed.APPOINT:
            return words("officers", "Stands in the book. The PIN is given as the next step.")
        case Deed.FIRST:
            return words(
                "officers",
                "This book has no supervisor yet. Whoever is named here decides from now on; the PIN is the "
                "next step.",
            )
        case Deed.BEGIN:
            return words(
                "officers",
                "This book has no PINs yet. One is drawn for everybody here, and a recovery code; they are "
                "shown once.",
            )
        case Deed.RENEW:
            return words("officers", "A new code is drawn and shown once; the printed one is good no more.")


def officer_choice(board: Board, officer: Officer, standing: Standing) -> Choice:
    """Somebody with rights as one line."""
    mark = mark_of(board, officer.agency) if officer.agency else None
    told, tone = words("officers", "has a PIN"), "good"
    if not standing.has_pin:
        told, tone = words("officers", "no PIN yet"), "warning"
    elif standing.wait:
        told = words("officers", "{wrong} wrong · wait {wait} s", wrong=standing.wrong, wait=standing.wait)
        tone = "warning"
    elif standing.wrong == 1:
        told, tone = words("officers", "1 wrong try"), "warning"
    elif standing.wrong:
        told, tone = words("officers", "{wrong} wrong tries", wrong=standing.wrong), "warning"
    return Choice(
        officer.id,
        officer.name,
        detail=role_text(officer.role),
        right=told,
        letter=mark.letter if mark else "",
        index=mark.index if mark else 0,
        tone=tone,
    )


def new_officer(
    board: Board, present: Sequence[Officer], name: str, role: Role, agency: str | None
) -> Officer:
    """Somebody who gets rights, with an id that nobody has."""
    agencies = {each.name: each for each in board.agencies}
    named = board.agency(agency).name if agency else None
    made = appointed([(name, role, named)], agencies, present)[0]
    taken = {officer.id for officer in present}
    number = int(made.id[1:])
    while f"{made.id[0]}{number}" in taken:
        number += 1
    return Officer(f"{made.id[0]}{number}", made.name, made.role, made.agency)
