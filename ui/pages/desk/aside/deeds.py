"""What an action did, in few words: undo says what it takes back."""

from frontdesk.book.decisions import (
    Disputed,
    Expected,
    HandedOver,
    Met,
    Reclassified,
    Ruled,
    SentToBack,
    StepPassed,
    Suspended,
    SuspensionLifted,
)
from frontdesk.book.entries import (
    AgencyChanged,
    Arrived,
    CameBack,
    ConsultantChanged,
    Entry,
    Finished,
    Gone,
    SheetAdopted,
    SheetPlanned,
    SignedIn,
    SignedOut,
    TurnGiven,
    TurnWithdrawn,
    WentAway,
)
from frontdesk.desk.undoing import Action
from frontdesk.reports.terms import CAUSES
from ui.pages.desk.view import View
from ui.words import words


def deed_text(action: Action, view: View) -> str:
    """What an action did, in two or three words."""
    for entry in action.entries:
        if (text := _deed(entry, view)) is not None:
            return text
    return words("desk_page", "last action")


def _deed(entry: Entry, view: View) -> str | None:  # noqa: C901  # a case per kind of entry
    match entry.what:
        case SignedIn(consultant=who):
            return words("desk_page", "{who} signed in", who=view.name(who))
        case SignedOut(consultant=who):
            return words("desk_page", "{who} signed out", who=view.name(who))
        case WentAway(consultant=who, cause=cause):
            return words("desk_page", "{who} {cause}", who=view.name(who), cause=CAUSES[cause])
        case CameBack(consultant=who):
            return words("desk_page", "{who} back", who=view.name(who))
        case Finished(visit=visit):
            served = view.board.served.get(visit)
            if served is None:
                return words("desk_page", "seen off")
            return words("desk_page", "{who} seen off", who=view.name(served.consultant))
        case Gone():
            return words("desk_page", "party gone")
        case TurnWithdrawn():
            return words("desk_page", "pass")
        case TurnGiven(consultant=who):
            return view.name(who)
        case Arrived():
            return words("desk_page", "arrival")
        case Met():
            return words("desk_page", "met")
        case Expected():
            return words("desk_page", "expected")
        case Disputed():
            return words("desk_page", "disputed")
        case _:
            return _decision(entry, view)


def _decision(entry: Entry, view: View) -> str | None:
    match entry.what:
        case Ruled():
            return words("desk_page", "ruling")
        case Reclassified():
            return words("desk_page", "visit corrected")
        case HandedOver(to=who):
            return words("desk_page", "handed to {who}", who=view.name(who))
        case Suspended(consultant=who) | SentToBack(consultant=who):
            return words("desk_page", "penalty of {who}", who=view.name(who))
        case SuspensionLifted(consultant=who):
            return words("desk_page", "{who} lifted", who=view.name(who))
        case SheetAdopted() | SheetPlanned():
            return words("desk_page", "rule sheet")
        case AgencyChanged():
            return words("desk_page", "share")
        case StepPassed(consultant=who) | ConsultantChanged(id=who):
            return words("desk_page", "record of {who}", who=view.name(who))
        case _:
            return None
