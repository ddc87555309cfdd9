"""Parties in the house, as a script tells of them: who isn't there, who refuses, hand-overs, the way out."""

from frontdesk.book.decisions import HandedOver, Suspended
from frontdesk.book.entries import TurnWithdrawn
from frontdesk.desk.commands import (
    Dispute,
    HandOver,
    Met,
    PartyGone,
    PassOver,
    Refuse,
    SeeOff,
)
from frontdesk.desk.orders import HAND_OVER_REASONS, REFUSAL_REASONS
from frontdesk.desk.ownership import claims, link_family, standing
from frontdesk.desk.registry import find_visitors, register
from frontdesk.errors import Refusal
from frontdesk.names import normal
from frontdesk.people import Cause
from frontdesk.play import answers
from frontdesk.play.answers import OK, Answer
from frontdesk.play.lines import Line
from frontdesk.play.scene import Scene
from frontdesk.store import client_store
from frontdesk.visitors import Details
from frontdesk.words import say


def pass_over(scene: Scene, line: Line) -> Answer:
    """The turn that follows, or how many wait."""
    visit = scene.visit(line)
    change = scene.desk.do(PassOver(visit, line.code("cause", Cause)))
    return answers.visit_served(scene.cast, change, visit)


def refuse(scene: Scene, line: Line) -> Answer:
    """The turn that follows, and the penalty."""
    visit, who = scene.visit(line), scene.who(line)
    reason, told = line.reason("reason", REFUSAL_REASONS)
    change = scene.desk.do(Refuse(visit, who, reason))
    suspended = any(isinstance(entry.what, Suspended) for entry in change.entries)
    scene.note(change, Suspended if suspended else TurnWithdrawn, told)
    penalty = answers.penalty(scene.cast, change)
    return answers.visit_served(scene.cast, change, visit) | {"penalty": penalty}


def hand_over(scene: Scene, line: Line) -> Answer:
    """Somebody else goes on; whoever waits is placed."""
    reason, told = line.reason("reason", HAND_OVER_REASONS)
    change = scene.desk.do(HandOver(scene.visit(line), scene.who(line, "to"), reason))
    scene.note(change, HandedOver, told)
    return answers.done(scene.cast, change, always=True)


def finish(scene: Scene, line: Line) -> Answer:
    return scene.placing(SeeOff(scene.visit(line)))


def gone(scene: Scene, line: Line) -> Answer:
    return scene.plain(PartyGone(scene.visit(line)))


def dispute(scene: Scene, line: Line) -> Answer:
    return scene.plain(Dispute(scene.visit(line)))


def met(scene: Scene, line: Line) -> Answer:
    return scene.plain(Met(scene.visit(line)))


def write_down(scene: Scene, line: Line) -> Answer:
    """Who came with the visit; with whoever may claim this visitor (clause `match`)."""
    details = Details(line.maybe_text("name"), line.maybe_text("phone"), line.maybe_text("source"))
    visit = scene.visit(line)
    register(scene.desk, visit, details)
    found = [
        {"owner": scene.board().name(c.owner), "by": c.reason, "until": c.protected_until.isoformat()}
        for c in claims(scene.desk, visit)
    ]
    return OK | ({"claims": found} if found else {})


def one_family(scene: Scene, line: Line) -> Answer:
    """Spouse, parents, children are one client: `visitor` and `other`, each by the visit for which they are
    registered, by name, or by phone."""
    one, other = _visitor(scene, line.text("visitor")), _visitor(scene, line.text("other"))
    if one == other:
        raise Refusal(
            say("play", "The same visitor"), say("play", "A family is two people or more."), "match"
        )
    link_family(scene.desk, one, other)
    names = scene.desk.read(lambda c, book: client_store.names_of(c, book, [one]))
    return OK | {"family": [*names, *standing(scene.desk, one).family]}


def _visitor(scene: Scene, asked: str) -> str:
    """The id of the visitor in the records who answers to this."""
    if scene.cast.knows_visit(asked):
        visit = scene.cast.visit(asked)
        registered = scene.desk.read(lambda c, book: client_store.visitor_of(c, book, visit))
        if registered is not None:
            return registered
    found = find_visitors(scene.desk, asked)
    exact = [each for each in found if each.name == normal(asked)]
    if not found:
        raise Refusal(
            say("play", "Unknown visitor"),
            say("play", "Nobody in the records answers to “{asked}”.", asked=asked),
            "match",
        )
    return (exact or found)[0].visitor
