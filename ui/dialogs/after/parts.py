"""The parts of correcting a visit: how visits, people and reasons are shown."""

from datetime import tzinfo

from frontdesk.reports import decision_terms as terms
from frontdesk.reports.terms import KINDS
from frontdesk.rotation.board import Board
from ui.day import mark_of
from ui.dialogs.after.deeds import REASONS, Case, Deed
from ui.dialogs.desk_dialog import found
from ui.lists.choice_list import Choice
from ui.lists.pick_box import Pick
from ui.visit_words import came_text, grade_of, kind_text, term
from ui.words import clock_time, spoken, words

_REASON_WORDS = {
    Deed.RULE: terms.RULING_REASONS,
    Deed.HAND_OVER: terms.HAND_OVER_REASONS,
    Deed.REFUSE: terms.REFUSAL_REASONS,
}


def deed_text(deed: Deed) -> str:
    """What is done, as the button says it."""
    match deed:
        case Deed.RECLASSIFY:
            return words("correct", "It was something else")
        case Deed.RULE:
            return words("correct", "Rule whose client")
        case Deed.HAND_OVER:
            return words("correct", "Hand over")
        case Deed.REFUSE:
            return words("correct", "Refuses the visitors")
        case Deed.DISPUTE:
            return words("correct", "Mark as disputed")


def person_text(deed: Deed) -> str:
    """Who must be named."""
    if deed is Deed.HAND_OVER:
        return words("correct", "Who goes on with the visit?")
    return words("correct", "Whose client is it?")


def reason_picks(deed: Deed) -> list[Pick]:
    """The reasons to choose from, none of them chosen yet; empty where none is asked for."""
    names = _REASON_WORDS.get(deed, {})
    reasons = [Pick(code, spoken(names[code])) for code in REASONS.get(deed, ())]
    return [*reasons, Pick("", words("override", "Choose a reason"))] if reasons else []


def case_choice(board: Board, zone: tzinfo, case: Case) -> Choice:
    """A visit as one line: when, who, what."""
    person = board.consultants.get(case.consultant or "")
    mark = mark_of(board, person.agency) if person else None
    party = case.here.party if case.here else None
    state = words("correct", "finished") if case.here is None else ""
    if case.here is not None:
        state = words("correct", "waiting") if case.here.waiting else words("correct", "receiving")
    if case.disputed:
        state = words("correct", "disputed")
    plain = case.past and not case.disputed
    when = clock_time(case.at, zone) if case.past else came_text(case.at, zone, board.date)
    if person is None and case.consultant is not None:
        title = board.name(case.consultant)
    elif person is None:
        title = _waiting_text(board, case)
    else:
        title = person.name
    grade = grade_of(case.here, case.served.lane if case.served else None)
    return Choice(
        key=case.visit,
        title=title,
        detail=kind_text(case.kind, party, grade),
        right=when if plain else f"{when} · {state}",
        letter=mark.letter if mark else "",
        index=mark.index if mark else 0,
        tone="warning" if case.disputed else "muted",
    )


def _waiting_text(board: Board, case: Case) -> str:
    """Which of the parties that wait this is, by the number that it has on the desk."""
    waiting = [visit.id for visit in board.waiting_visits()]
    if case.visit not in waiting:
        return term(KINDS, case.kind)
    return words("desk_page", "No. {number}", number=waiting.index(case.visit) + 1)


def person_choices(board: Board, text: str) -> list[Choice]:
    """The consultants who are meant, in the order of the roster."""
    people = [p for a in board.agencies for p in board.people_of(a.id) if not p.left and found(text, p.name)]
    return [
        Choice(p.id, p.name, detail=mark.name, letter=mark.letter, index=mark.index)
        for p in people
        if (mark := mark_of(board, p.agency))
    ]
