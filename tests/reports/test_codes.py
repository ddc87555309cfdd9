"""What codes are called: every code has a name, the same on screen and on paper."""

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from frontdesk.clauses import CLAUSES
from frontdesk.desk import orders
from frontdesk.desk.decide.closing import UNCONFIRMED
from frontdesk.people import Cause, Role, Stage, Step
from frontdesk.reports import decision_terms, labels, terms
from frontdesk.reports.codes import Table, bilingual, of_decisions, of_visits
from frontdesk.reports.why.amounts import REASONS
from frontdesk.rules import DEFAULT_PENALTIES
from frontdesk.visits import Basis, Effect, Grade, Kind, Lane, Owing, Rank

CHINESE = Path(__file__).resolve().parents[2] / "assets" / "translations" / "frontdesk_zh_CN.ts"
EXACTLY: dict[str, tuple[Table, Iterable[str]]] = {
    "kinds": (of_visits.KINDS, Kind),
    "lanes": (of_visits.LANES, Lane),
    "bases": (of_visits.BASES, Basis),
    "grades": (of_visits.GRADES, Grade),
    "ranks": (of_visits.RANKS, Rank),
    "effects": (of_visits.EFFECTS, Effect),
    "owing": (of_visits.OWING, Owing),
    "clauses": (of_visits.CLAUSES, CLAUSES),
    "reasons of a close": (of_visits.UNCONFIRMED, UNCONFIRMED),
    "roles": (of_decisions.ROLES, Role),
    "stages": (of_decisions.STAGES, Stage),
    "steps": (of_decisions.STEPS, Step),
    "reasons of an override": (of_decisions.OVERRIDE_REASONS, orders.OVERRIDE_REASONS),
    "reasons of a hand-over": (of_decisions.HAND_OVER_REASONS, orders.HAND_OVER_REASONS),
    "reasons of a refusal": (of_decisions.REFUSAL_REASONS, orders.REFUSAL_REASONS),
    "reasons of a ruling": (of_decisions.RULING_REASONS, orders.RULING_REASONS),
    "reasons of a suspension": (of_decisions.SUSPENSION_REASONS, orders.SUSPENSION_REASONS),
    "offences": (of_decisions.OFFENCES, DEFAULT_PENALTIES),
}
TABLES = [
    table
    for module in (of_visits, of_decisions)
    for name, table in vars(module).items()
    if name.isupper() and isinstance(table, dict)
]


@pytest.mark.parametrize(("table", "codes"), EXACTLY.values(), ids=EXACTLY)
def test_every_code_has_a_name_and_no_other(table: Table, codes: Iterable[str]) -> None:
    assert set(table) == {str(code) for code in codes}


def test_every_cause_has_a_name() -> None:
    of_turns = {
        "with_client",
        "suspended",
        "mentor_busy",
        "not_signed_in",
        "refused",
        "override",
        "wrong_turn",
    }
    of_debts = {"return_visit", "named_request", "referral", "relative", "trade_visit", "invalid"}
    of_hand_overs = set(orders.HAND_OVER_REASONS)
    assert {*map(str, Cause), *of_turns, *of_debts, *of_hand_overs, *DEFAULT_PENALTIES} <= set(terms.CAUSES)
    decided = (orders.OVERRIDE_REASONS, orders.SUSPENSION_REASONS, orders.REFUSAL_REASONS, DEFAULT_PENALTIES)
    assert {code for codes in decided for code in codes} <= set(REASONS)


def test_the_screen_says_the_chinese_of_the_table() -> None:
    catalogue = {
        message.findtext("source"): message.findtext("translation")
        for context in ElementTree.parse(CHINESE).iter("context")
        if context.findtext("name") == "terms"
        for message in context.iter("message")
    }
    for table in TABLES:
        for code, (chinese, english) in table.items():
            assert catalogue.get(english.pattern) == chinese, code


def test_paper_and_screen_are_made_of_one_table() -> None:
    assert labels.BASES["owed"] == "补接 owed turn"
    assert str(terms.BASES["owed"]) == "owed turn"
    assert bilingual(of_decisions.ROLES) == labels.ROLES
    assert set(decision_terms.STEPS) == set(labels.STEPS)
