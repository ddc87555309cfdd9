"""What changes the rules and the roster in a script: sheets, shares, stages, rights, PINs."""

from collections.abc import Mapping
from typing import Any

from frontdesk.clauses import sheet_of, with_choices
from frontdesk.desk.decide.roster import missing_steps
from frontdesk.desk.desk import Change
from frontdesk.desk.enlisting import enlistment
from frontdesk.desk.orders import AdoptSheet, Appoint, Leave, RecordStep, SetShare, SetStage
from frontdesk.desk.rights.approvals import approve
from frontdesk.desk.rights.pin_changes import recover, reset_pin, set_pin
from frontdesk.desk.rights.pins import ChoosePin, ResetPin
from frontdesk.people import Officer, Role, Stage, Step
from frontdesk.play import answers
from frontdesk.play.answers import OK, Answer
from frontdesk.play.founding import newcomer
from frontdesk.play.lines import Line
from frontdesk.play.scene import Scene, naming
from frontdesk.rules import RuleSheet
from frontdesk.site import appointed
from frontdesk.words import say


def adopt_sheet(scene: Scene, line: Line) -> Answer:
    """A new version: the present sheet with the choices of `sheet`; holds `from` today or tomorrow."""
    start = line.maybe_text("from") or "today"
    if start not in ("today", "tomorrow"):
        raise line.expected(say("play", "“from”, one of {allowed}", allowed="today, tomorrow"))
    board, tomorrow = scene.board(), start == "tomorrow"
    present = (board.planned_sheet if tomorrow else None) or board.base_sheet
    sheet = changed_sheet(present, line.mapping("sheet"))
    change = scene.ordered(line, AdoptSheet, lambda by: AdoptSheet(sheet, by, tomorrow))
    adopted = scene.board().planned_sheet or scene.board().base_sheet
    return answers.done(scene.cast, change) | {"version": adopted.version}


def set_share(scene: Scene, line: Line) -> Answer:
    """The agency's weight from here on."""
    with naming("share"):
        agency = scene.cast.agency(line.text("agency"))
    number: Any = line.fields.get("weight")  # the desk refuses what is no whole number, by its clause
    change = scene.ordered(line, SetShare, lambda by: SetShare(agency.id, number, by))
    return _with_version(scene, change)


def set_stage(scene: Scene, line: Line) -> Answer:
    """How far a newcomer has come: the entry vouches for the steps that aren't on record."""
    who, stage = scene.who(line), line.code("stage", Stage)
    mentor = scene.who(line, "mentor") if line.has("mentor") else None
    missing = missing_steps(scene.board().consultants[who], stage)
    change = scene.ordered(line, SetStage, lambda by: SetStage(who, stage, by, mentor, missing))
    lanes = scene.board().consultants[who].lanes
    return _with_version(scene, change) | {"stage": stage, "lanes": list(lanes), "vouched": list(missing)}


def enlist(scene: Scene, line: Line) -> Answer:
    """Agencies and consultants join, all or none, from here on; whoever is on the roster stays as before."""
    shares = {each.text("name"): each.fields.get("weight", 1) for each in line.objects("agencies")}
    people = [newcomer(person, Stage.INDEPENDENT) for person in line.objects("consultants")]
    for person in people:
        if person.agency not in shares:
            scene.cast.agency(person.agency)
    return answers.done(scene.cast, scene.desk.do(enlistment(scene.board(), people, shares)))


def step(scene: Scene, line: Line) -> Answer:
    """A newcomer has passed a step, confirmed by whom it takes."""
    who, passed = scene.who(line), line.code("step", Step)
    confirms = scene.cast.anybody(line.maybe_text("confirmed_by") or line.text("by"))
    return answers.done(
        scene.cast, scene.ordered(line, RecordStep, lambda by: RecordStep(who, passed, confirms, by))
    )


def leave(scene: Scene, line: Line) -> Answer:
    """These consultants work here no more."""
    people = tuple(scene.cast.consultant(name) for name in line.texts("who"))
    if not people:
        raise line.expected(say("play", "“{name}”, a text", name="who"))
    return answers.done(scene.cast, scene.ordered(line, Leave, lambda by: Leave(people, by)))


def appoint(scene: Scene, line: Line) -> Answer:
    """Somebody gets rights, or other ones; who is new gets a PIN, drawn by the program and told once."""
    officer, known = _officer(scene, line)
    change = scene.ordered(line, Appoint, lambda by: Appoint(officer, by))
    answer = answers.done(scene.cast, change)
    return answer if known else answer | {"drawn_pin": _reset(scene, line, officer.id)}


def give_pin(scene: Scene, line: Line) -> Answer:
    """A PIN in place of a lost one, by a supervisor; told once."""
    return OK | {"drawn_pin": _reset(scene, line, scene.cast.officer(line.text("who")).id)}


def choose_pin(scene: Scene, line: Line) -> Answer:
    """Another PIN of one's own choice."""
    who, new = scene.cast.officer(line.text("who")).id, line.secret("new_pin")
    if new is None:
        raise line.expected(say("play", "“{name}”, a text", name="new_pin"))
    set_pin(scene.desk, approve(scene.desk, who, line.secret("pin") or "", ChoosePin(who)), new)
    return OK


def recovered(scene: Scene, line: Line) -> Answer:
    """A new PIN for a supervisor who lost it, by the recovery code; told once."""
    who = scene.cast.officer(line.text("who")).id
    return OK | {"drawn_pin": recover(scene.desk, who, line.text("code"))}


def _reset(scene: Scene, line: Line, officer: str) -> str:
    by = scene.cast.officer(line.text("by")).id
    approval = approve(scene.desk, by, line.secret("pin") or "", ResetPin(officer, by))
    return reset_pin(scene.desk, officer, approval)


def _officer(scene: Scene, line: Line) -> tuple[Officer, bool]:
    """Whoever is appointed, and whether this person had rights already."""
    name, role, agency = line.text("name"), line.code("role", Role), line.maybe_text("agency")
    present = tuple(scene.board().officers.values())
    agencies = {each.name: each for each in scene.board().agencies}
    new = appointed([(name, role, agency)], agencies, present)[0]
    same = [each for each in present if each.name == new.name]
    return (Officer(same[0].id, new.name, role, new.agency), True) if same else (new, False)


def changed_sheet(present: RuleSheet, choices: Mapping[str, Any]) -> RuleSheet:
    """The present sheet with these choices; of a clause with several, those not named stay. A wrong choice is
    refused as it was told."""
    sheet_of(choices)
    return sheet_of(with_choices(present, choices))


def _with_version(scene: Scene, change: Change) -> Answer:
    return answers.done(scene.cast, change) | {"version": scene.board().sheet.version}
