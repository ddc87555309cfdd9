"""Rule sheets and rosters at random: every clause that bears on a turn."""

from typing import Any

from hypothesis import strategies as st

from frontdesk.people import Cause, Consultant, Officer, Role, Stage
from frontdesk.rules import RuleSheet

CAUSES = list(Cause)
EFFECTS = ["keep", "owed", "owed", "forfeit"]
NEVER_COUNTED = ["out_of_hours", "relative", "trade_visit", "invalid"]
LANES_OF_NEWCOMERS = ["walk_in", "tour", "call"]

busy = st.sampled_from(["lost", {"owed_up_to": 0}, {"owed_up_to": 1}, {"owed_up_to": 3}])
away = st.sampled_from(["courtesy", "courtesy", "rotation", "supervisor"])
returns = st.fixed_dictionaries({"counts": st.booleans(), "owner_away": away})
passes = st.fixed_dictionaries(
    {"effect": st.sampled_from(EFFECTS), "minutes": st.sampled_from([None, None, 0, 5, 30])}
)
overrides = st.fixed_dictionaries(
    {"counts": st.sampled_from([True, True, False]), "second": st.sampled_from([False, False, True])}
)
penalties = st.fixed_dictionaries(
    {
        "first_visit_question": st.sampled_from(["sent_to_back", "none"]),
        "poaching": st.sampled_from([0, 1, 7]),
        "refusal": st.sampled_from([0, 1, 7]),
        "appearance": st.sampled_from([0, 1]),
    }
)
few_lanes = st.lists(st.sampled_from(LANES_OF_NEWCOMERS), unique=True)
newcomer: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"accompanied": few_lanes, "independent": few_lanes}),
)
sundays = st.fixed_dictionaries(
    {
        "days": st.just(["sun", "tue"]),
        "dates": st.sampled_from([[], ["2026-10-01"]]),
        "sheet": st.fixed_dictionaries(
            {},
            optional={
                "agency_busy": busy,
                "return_visit": returns | st.just({"counts": True}),
                "very_important": st.sampled_from(["supervisor", "managers"]),
                "day_start": st.sampled_from(["carry_over", "lot"]),
                "share": st.sampled_from(["weights", "by_headcount"]),
            },
        ),
    }
)
choices: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "agency_busy": busy,
        "share": st.sampled_from(["weights", "weights", "weights", "by_headcount"]),
        "return_visit": returns,
        "on_pass": st.dictionaries(st.sampled_from(["with_client", *CAUSES]), passes),
        "owed_limit": st.fixed_dictionaries(
            {"most": st.sampled_from([0, 1, 3]), "days": st.sampled_from([None, 0, 1, 7])}
        ),
        "named_request": st.fixed_dictionaries({"counts": st.booleans()}),
        "referral": st.fixed_dictionaries(
            {"to": st.sampled_from(["referrer", "rotation"]), "counts": st.booleans()}
        ),
        "not_counted": st.sampled_from([NEVER_COUNTED, NEVER_COUNTED, ["invalid"], ["relative"], []]),
        "override": overrides,
        "very_important": st.sampled_from(["supervisor", "managers"]),
        "claim_days": st.sampled_from([0, 2]),
        "penalties": penalties,
        "newcomer": newcomer,
        "absent_days": st.sampled_from([0, 1, 2]),
        "day_start": st.sampled_from(["carry_over", "carry_over", "sign_in", "lot", "fixed"]),
        "opening_hours": st.sampled_from(["00:00-24:00", "00:00-24:00", "09:00-18:00"]),
        "undo_seconds": st.sampled_from([30, 30, 3600]),
        "weekend": st.none() | sundays,
    }
)
# For each agency its weight and the stages of its people but the first, who has passed everything.
STAGES = [Stage.SKILLED, Stage.SKILLED, Stage.INDEPENDENT, Stage.ACCOMPANIED, Stage.TRAINEE]
agencies = st.lists(
    st.tuples(
        st.sampled_from([1, 1, 2, 3, 5, 20, 30, 50]),
        st.lists(st.sampled_from(STAGES), max_size=3),
    ),
    min_size=1,
    max_size=4,
)


def people_of(agency: str, stages: list[Stage], rules: RuleSheet) -> list[Consultant]:
    """An agency's people, as a roster names them: the first is everybody's mentor."""
    first = f"{agency}0"
    return [
        consultant(f"{agency}{number}", agency, stage, first, rules)
        for number, stage in enumerate([Stage.SKILLED, *stages])
    ]


def consultant(who: str, agency: str, stage: Stage, mentor: str, rules: RuleSheet) -> Consultant:
    guided = stage is Stage.ACCOMPANIED
    return Consultant(who, f"顾问{who}", agency, stage, rules.lanes_of(stage), mentor if guided else None)


def officers_of(agencies: list[str]) -> list[Officer]:
    """A manager of each agency, two supervisors, a viewer and an auditor."""
    return [
        *(Officer(f"m-{agency}", f"经理{agency}", Role.MANAGER, agency) for agency in agencies),
        Officer("s1", "沈主任", Role.SUPERVISOR),
        Officer("s2", "戴主任", Role.SUPERVISOR),
        Officer("v1", "看板", Role.VIEWER, agencies[0]),
        Officer("u1", "审计", Role.AUDITOR),
    ]
