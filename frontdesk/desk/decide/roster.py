"""Changes of the roster: who joins, changes, learns, leaves, or gets rights."""

from dataclasses import replace

from frontdesk.book.decisions import OfficerChanged, OwedLapsed, StepPassed
from frontdesk.book.entries import AgencyJoined, ConsultantChanged
from frontdesk.desk.commands import Enlist
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.decide.penalties import check_own_people
from frontdesk.desk.orders import Appoint, Leave, RecordStep, SetStage
from frontdesk.desk.roles import someone_decides_skill
from frontdesk.errors import Refusal
from frontdesk.people import OF_AN_AGENCY, Agency, Consultant, Officer, Role, Stage, Step
from frontdesk.site import check_mentor, share, unknown_agency
from frontdesk.words import Sentence, say

STAGES = tuple(Stage)
STEPS = tuple(Step)
NEEDED = {
    Stage.TRAINEE: (),
    Stage.ACCOMPANIED: STEPS[:5],
    Stage.INDEPENDENT: STEPS[:7],
    Stage.SKILLED: STEPS,
}
GUIDES = (Stage.INDEPENDENT, Stage.SKILLED)
EXAMS = (Step.CONSULTANTS_EXAM, Step.SUPERVISORS_EXAM)
MANAGERS_STEPS = (Step.QUESTION_CATALOGUE, Step.MANAGERS_TRAINING)


def enlist(draft: Draft, command: Enlist) -> None:
    """Agencies join and consultants are enlisted, all or none; refused where a name is taken, for a share
    that isn't a whole number above 0, an unknown agency, a newcomer without a mentor, and somebody new who
    would be skilled at once, where there is a manager or a supervisor for it."""
    for agency in command.agencies:
        _join(draft, agency)
    for person in command.consultants:
        _enter(draft, person)
    for person in command.consultants:
        check_mentor(person, draft.board.consultants.get(person.mentor or ""))


def set_stage(draft: Draft, command: SetStage) -> None:
    """A newcomer comes one stage further (or anybody back), by the manager's entry: every step on record, or
    vouched for by whoever may confirm it. Lines follow at the next sign-in."""
    person = draft.person(command.consultant)
    check_own_people(draft, command.by, person, "newcomer")
    if person.id in draft.board.officers:
        raise _newcomer(
            say("desk", "{who} is a manager, and stands in no line of consultants.", who=person.name)
        )
    if STAGES.index(command.stage) > STAGES.index(person.stage) + 1:
        raise _newcomer(say("desk", "{who} comes one stage further at a time.", who=person.name))
    missing = missing_steps(person, command.stage)
    vouched = [
        step for step in missing if step in command.vouched and _vouches(draft, command.by, person, step)
    ]
    not_vouched = [step for step in missing if step not in vouched]
    if not_vouched:
        raise _newcomer(
            say(
                "desk",
                "{who} hasn’t passed everything yet. Missing: {steps}.",
                who=person.name,
                steps=", ".join(not_vouched),
            )
        )
    for step in vouched:
        draft.write(StepPassed(person.id, step, command.by))
    _refuse_for_a_mentor(draft, person, command.stage)
    mentor = command.mentor if command.stage is Stage.ACCOMPANIED else None
    if mentor == person.id:
        raise _newcomer(say("desk", "{who} can’t be the own mentor.", who=person.name))
    after = replace(
        draft.board.consultants[person.id],
        stage=command.stage,
        mentor=mentor,
        lanes=draft.board.sheet.lanes_of(command.stage),
    )
    check_mentor(after, draft.board.consultants.get(mentor or ""))
    change(draft, after)


def missing_steps(person: Consultant, stage: Stage) -> tuple[Step, ...]:
    """The steps that this stage takes beyond the present one, and that aren't on the person's record."""
    had = {*NEEDED[person.stage], *person.steps}
    return tuple(step for step in NEEDED[stage] if step not in had)


def _vouches(draft: Draft, by: str, person: Consultant, step: Step) -> bool:
    """Whether this officer's word is enough for the step; the exams take a supervisor's."""
    supervisor = draft.officer(by).role is Role.SUPERVISOR
    return supervisor or by in confirmers(draft, person, step)


def record_step(draft: Draft, command: RecordStep) -> None:
    """A step is passed, confirmed by the person whom it takes: mentor, manager or supervisor."""
    person = draft.person(command.consultant)
    check_own_people(draft, command.by, person, "newcomer")
    if command.step in person.steps:
        raise _newcomer(say("desk", "{who} has passed this step already.", who=person.name))
    if command.confirmed_by not in confirmers(draft, person, command.step):
        raise _newcomer(
            say("desk", "{who} can’t confirm this step.", who=draft.board.name(command.confirmed_by))
        )
    draft.write(StepPassed(person.id, command.step, command.confirmed_by))


def confirmers(draft: Draft, person: Consultant, step: Step) -> set[str]:
    """Who can confirm this step of this person: ids of consultants and officers."""
    officers = draft.board.officers.values()
    if step in EXAMS:
        return {officer.id for officer in officers if officer.role is Role.SUPERVISOR}
    own = {o.id for o in officers if o.role is Role.MANAGER and o.agency == person.agency}
    if step in MANAGERS_STEPS:
        return own
    mentors = {p.id for p in draft.board.people_of(person.agency) if p.stage in GUIDES and p.id != person.id}
    return own | ({person.mentor} if person.mentor else mentors)


def leave(draft: Draft, command: Leave) -> None:
    """These people work here no more: what they are owed lapses. Refused while on duty or with visitors."""
    for who in command.consultants:
        person = draft.person(who)
        check_own_people(draft, command.by, person, "newcomer")
        if draft.on_duty(who) or who in draft.board.busy:
            raise Refusal(
                say("desk", "Still on duty"),
                say("desk", "{who} is on duty. Sign out first.", who=person.name),
                "newcomer",
            )
        _refuse_for_a_mentor(draft, person, None)
        for debt in draft.board.owed_to(who):
            draft.write(OwedLapsed(debt.owed))
        change(draft, replace(person, lanes=(), left=True))


def appoint(draft: Draft, command: Appoint) -> None:
    """Somebody gets rights, or other ones; refused for a name that is taken and an unknown agency."""
    new = command.officer
    if not new.name.strip() or any(_same(new, other) for other in draft.board.officers.values()):
        raise Refusal(
            say("site", "Name not possible"),
            say("site", "Everybody with rights needs a name of their own."),
        )
    if new.role in OF_AN_AGENCY:
        agencies = {agency.id: agency.name for agency in draft.board.agencies}
        if new.agency not in agencies:
            raise unknown_agency(new.agency or "", agencies.values())
    draft.write(OfficerChanged(new.id, new.name, new.role, new.agency))


def change(draft: Draft, person: Consultant) -> None:
    """The consultant, whole, as this person is from here on."""
    draft.write(
        ConsultantChanged(
            person.id,
            person.name,
            person.agency,
            person.stage,
            person.lanes,
            person.mentor,
            person.steps,
            person.left,
        )
    )


def _refuse_for_a_mentor(draft: Draft, person: Consultant, stage: Stage | None) -> None:
    """Refused for a mentor who would be one no more, in this stage or by leaving."""
    mentored = [p for p in draft.board.consultants.values() if p.mentor == person.id and not p.left]
    if mentored and stage not in GUIDES:
        raise _newcomer(
            say("desk", "{who} is the mentor of {newcomer}.", who=person.name, newcomer=mentored[0].name)
        )


def _same(new: Officer, other: Officer) -> bool:
    return new.name.strip() == other.name and new.id != other.id


def _newcomer(sentence: Sentence) -> Refusal:
    return Refusal(say("desk", "Not passed yet"), sentence, "newcomer")


def _join(draft: Draft, agency: Agency) -> None:
    share(agency.name, agency.weight)
    if any(agency.name == other.name or agency.id == other.id for other in draft.board.agencies):
        raise Refusal(
            say("desk", "Agency known already"),
            say("desk", "There is an agency {name} already.", name=agency.name),
        )
    draft.write(AgencyJoined(agency.id, agency.name, agency.weight))


def _enter(draft: Draft, person: Consultant) -> None:
    agencies = {agency.id: agency.name for agency in draft.board.agencies}
    if person.agency not in agencies:
        raise unknown_agency(person.agency, agencies.values())
    for other in draft.board.people_of(person.agency):
        if other.name == person.name and other.id != person.id:
            raise Refusal(
                say("desk", "Name twice"),
                say("desk", "There is a {name} in this agency already.", name=person.name),
            )
    if not person.name.strip():
        raise Refusal(say("site", "Name missing"), say("desk", "A consultant needs a name."))
    known = draft.board.consultants.get(person.id)
    _refuse_changing_sides(draft, person, known)
    if known is not None and STAGES.index(person.stage) > STAGES.index(known.stage):
        raise _newcomer(say("desk", "The stage of {who} is raised by the manager (F9).", who=person.name))
    if (
        known is None
        and person.stage is Stage.SKILLED
        and someone_decides_skill(draft.board.officers.values(), person.agency)
    ):
        raise _newcomer(
            say(
                "desk",
                "Nobody joins as skilled: enlist {who} as independent; the manager makes somebody skilled "
                "(F9).",
                who=person.name,
            )
        )
    if known is not None:
        _refuse_for_a_mentor(draft, known, person.stage if person.agency == known.agency else None)
    change(draft, replace(person, lanes=draft.board.sheet.lanes_of(person.stage)))


def _refuse_changing_sides(draft: Draft, person: Consultant, known: Consultant | None) -> None:
    """Another agency only off duty: whoever is on duty stands in the old agency's lines until the evening."""
    on_duty = draft.on_duty(person.id) or person.id in draft.board.busy
    if known is not None and known.agency != person.agency and on_duty:
        raise Refusal(
            say("desk", "Still on duty"),
            say("desk", "{who} is on duty. Sign out first.", who=known.name),
            "newcomer",
        )
