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
from frontdesk.desk.ownership import claims
from frontdesk.desk.registry import register
from frontdesk.people import Cause
from frontdesk.play import answers
from frontdesk.play.answers import OK, Answer
from frontdesk.play.lines import Line
from frontdesk.play.scene import Scene
from frontdesk.visitors import Details


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
