"""`open_site`: a site as a script describes it, with people who have rights, and their PINs."""

from frontdesk.clauses import sheet_of
from frontdesk.desk.rights import pins
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.errors import Refusal
from frontdesk.people import Role, Stage
from frontdesk.play.answers import OK, Answer
from frontdesk.play.lines import Line
from frontdesk.play.scene import Scene
from frontdesk.site import Newcomer, Site, found
from frontdesk.words import say

OTHERS = {"supervisors": Role.SUPERVISOR, "viewers": Role.VIEWER, "auditors": Role.AUDITOR}


def open_site(scene: Scene, line: Line) -> Answer:
    """All of it or nothing: a weak PIN is refused, with whose it is. With `"recovery_code": true` the answer
    has the code by which a supervisor gets a new PIN."""
    site = _site(line)
    chosen = _pins(line, site)
    if scene.desk.founded:  # refused there, before PINs are hashed, which takes its time
        scene.desk.found(site)
    first = pins.first_pins(chosen) if site.officers else None
    scene.desk.found(site)
    code = None if first is None else set_first_pins(scene.desk, first)
    return OK | ({"recovery_code": code} if line.has("recovery_code") else {})


def _site(line: Line) -> Site:
    others = [
        (person.text("name"), role, person.maybe_text("agency"))
        for group, role in OTHERS.items()
        for person in line.objects(group)
    ]
    return found(
        line.text("site"),
        line.maybe_text("name") or line.text("site"),
        line.maybe_text("timezone") or "Asia/Shanghai",
        [(agency.text("name"), agency.fields.get("weight", 1)) for agency in line.objects("agencies")],
        [newcomer(person) for person in line.objects("consultants")],
        [(boss.text("name"), boss.text("agency")) for boss in line.objects("managers")],
        sheet_of(line.mapping("sheet")),
        others,
    )


def newcomer(person: Line, usual: Stage = Stage.SKILLED) -> Newcomer:
    """A consultant as a script names one: of the usual stage, if nothing is said."""
    return Newcomer(
        person.text("name"),
        person.text("agency"),
        person.maybe_code("stage", Stage) or usual,
        person.maybe_text("mentor"),
    )


def _pins(line: Line, site: Site) -> dict[str, str]:
    """The PINs that were chosen, by officer."""
    ids = {officer.name: officer.id for officer in site.officers}
    people = [person for group in ("managers", *OTHERS) for person in line.objects(group)]
    chosen = ((person.text("name"), person.secret("pin")) for person in people)
    return {ids[name]: _checked(name, pin) for name, pin in chosen if pin is not None}


def _checked(name: str, pin: str) -> str:
    try:
        return pins.checked(pin)
    except Refusal as refusal:
        raise Refusal(
            refusal.title, say("play", "{name}: {why}", name=name, why=refusal.sentence), refusal.clause
        ) from None
