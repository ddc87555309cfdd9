"""What people with rights decide in a script, each by name and PIN: guests, overrides, rulings, penalties."""

from dataclasses import replace
from datetime import UTC, datetime, time
from uuid import uuid4

from frontdesk.book.decisions import Expected, Ruled, Suspended, SuspensionLifted
from frontdesk.book.entries import TurnGiven
from frontdesk.desk.desk import Change
from frontdesk.desk.orders import (
    OVERRIDE_REASONS,
    RULING_REASONS,
    SUSPENSION_REASONS,
    Expect,
    Lift,
    Override,
    Penalise,
    Reclassify,
    Rule,
    Suspend,
)
from frontdesk.desk.refusals import check_reason
from frontdesk.play import answers
from frontdesk.play.answers import OK, Answer
from frontdesk.play.arrivals import Coming, arrival, arrived, party_of, rank_of
from frontdesk.play.lines import Line
from frontdesk.play.scene import Scene, naming
from frontdesk.reports.price import price_of
from frontdesk.visits import Grade, Kind
from frontdesk.words import say


def expect(scene: Scene, line: Line) -> Answer:
    """A line of the list *Expected today*, by its name in the script."""
    name, kind, grade = line.text("expected"), line.code("kind", Kind), line.code("grade", Grade)
    party = party_of(line)
    at, (rank, told) = _time(scene, line), rank_of(line)
    listed = uuid4().hex
    scene.cast.check_expected(name, scene.board().expected)
    change = scene.ordered(line, Expect, lambda by: Expect(listed, kind, grade, by, at, party, rank))
    seq = next(entry.seq for entry in change.entries if isinstance(entry.what, Expected))
    scene.cast.name_expected(seq, listed, name, told)
    return OK


def override(scene: Scene, line: Line) -> Answer:
    """Somebody receives instead of whom the rotation names: the turn, with its price. `visit` may be one that
    was called, one that waits, or the name of one that comes now."""
    reason, told = line.reason("reason", OVERRIDE_REASONS)
    check_reason(reason, OVERRIDE_REASONS, "override")
    before = scene.board()
    name = line.maybe_text("visit") or line.maybe_text("as")
    if name is not None and scene.cast.knows_visit(name):
        visit = scene.cast.visit(name)
        change = _overridden(scene, line, Override(visit, scene.who(line), reason, ""))
    else:
        coming, who = _coming(scene, line), scene.who(line)
        visit, change = arrived(
            scene,
            name,
            lambda new: _overridden(scene, line, Override(new, who, reason, "", arrival=coming.command(new))),
        )
    scene.note(change, TurnGiven, told)
    cost = price_of(before, [entry.what for entry in change.entries], scene.now)
    answer = answers.visit_served(scene.cast, change, visit)
    return answer if cost is None else answer | {"price": answers.price(scene.cast, cost)}


def _coming(scene: Scene, line: Line) -> Coming:
    """The party that comes now; `who` is whom the override names, and not a wish of the guests."""
    kind = line.maybe_code("kind", Kind) or Kind.FIRST_VISIT
    if kind in (Kind.TOUR, Kind.VIP):
        line = Line(line.number, {field: told for field, told in line.fields.items() if field != "who"})
    return arrival(scene, line, kind)


def _overridden(scene: Scene, line: Line, wish: Override) -> Change:
    """The override, approved by whoever decides and, where somebody is named, by a second agency."""
    with naming("override"):
        second = _second(line)
        acknowledges = None if second is None else scene.cast.officer(second.text("by")).id
    command, approval = scene.signed(line, Override, lambda by: replace(wish, by=by, second=acknowledges))
    if second is None or acknowledges is None:
        return scene.desk.do(command, None, approval)
    with naming("override"):
        other = scene.approval(acknowledges, second.secret("pin"), command)
    return scene.desk.do(command, None, approval, other)


def _second(line: Line) -> Line | None:
    """Who acknowledges: a name with `second_pin`, or an object with a name and a `pin`."""
    told = line.fields.get("second")
    if told is None:
        return None
    if isinstance(told, dict):
        name = next((told[field] for field in ("by", "who", "name") if field in told), None)
        return Line(line.number, {"by": name, "pin": told.get("pin")})
    return Line(line.number, {"by": told, "pin": line.fields.get("second_pin")})


def reclassify(scene: Scene, line: Line) -> Answer:
    """The debts that follow. Without `by` it is the desk itself, which may for as long as it could undo."""
    visit, kind, owner = scene.visit(line), _kind(line), _owner(scene, line)
    before = scene.board()
    if kind is None:
        raise line.expected(say("play", "“kind” or “owner”"))
    if line.has("by"):
        change = scene.ordered(line, Reclassify, lambda by: Reclassify(visit, kind, owner, by))
    else:
        change = scene.desk.do(Reclassify(visit, kind, owner))
    return answers.debts(scene.cast, before, change)


def rule(scene: Scene, line: Line) -> Answer:
    """The supervisor's ruling, with a reason; the debts that follow."""
    reason, told = line.reason("reason", RULING_REASONS)
    check_reason(reason, RULING_REASONS, "match")
    visit, kind, owner = scene.visit(line), line.maybe_code("kind", Kind), _owner(scene, line)
    before = scene.board()
    change = scene.ordered(line, Rule, lambda by: Rule(visit, reason, by, owner, kind))
    scene.note(change, Ruled, told)
    return answers.debts(scene.cast, before, change)


def penalise(scene: Scene, line: Line) -> Answer:
    """The sheet's penalty for an offence: the penalty, and the debts that follow."""
    who, offence, until = scene.who(line), line.maybe_text("for") or "", line.maybe_day("until")
    visit = scene.visit(line) if line.has("visit") else None
    before = scene.board()
    change = scene.ordered(line, Penalise, lambda by: Penalise(who, offence, by, visit, until))
    penalty = answers.penalty(scene.cast, change)
    return answers.debts(scene.cast, before, change) | {"penalty": penalty}


def suspend(scene: Scene, line: Line) -> Answer:
    """Off the rotation until a day, or until it is lifted."""
    who, until = scene.who(line), line.maybe_day("until")
    reason, told = line.reason("for", SUSPENSION_REASONS)
    change = scene.ordered(line, Suspend, lambda by: Suspend(who, reason, by, until))
    scene.note(change, Suspended, told)
    return answers.done(scene.cast, change) | {"penalty": answers.penalty(scene.cast, change)}


def lift(scene: Scene, line: Line) -> Answer:
    """The suspension ends now; whoever waits is placed."""
    who = scene.who(line)
    change = scene.ordered(line, Lift, lambda by: Lift(who, by))
    scene.note(change, SuspensionLifted, line.maybe_text("for"))
    return answers.done(scene.cast, change, always=True)


def _kind(line: Line) -> Kind | None:
    """What the visit turned out to be; a visit that is somebody's is a return visit."""
    kind = line.maybe_code("kind", Kind)
    return Kind.RETURN_VISIT if kind is None and line.has("owner") else kind


def _owner(scene: Scene, line: Line) -> str | None:
    return scene.who(line, "owner") if line.has("owner") else None


def _time(scene: Scene, line: Line) -> datetime | None:
    """When the guests are to come: ISO 8601, or the hour of the open day by the site's clock."""
    told = line.maybe_text("time")
    if told is None:
        return None
    zone = scene.desk.site.zone
    try:
        if len(told) <= len("09:00:00"):
            at = datetime.combine(scene.board().date, time.fromisoformat(told))
        else:
            at = datetime.fromisoformat(told)
    except ValueError:
        raise line.expected(say("play", "“time” as in 14:30 or 2026-09-26T14:30:00+08:00")) from None
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
