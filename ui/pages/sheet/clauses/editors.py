"""Which clause is chosen with what."""

from collections.abc import Callable, Mapping

from frontdesk.reports.sheet_terms import OFFENCES
from ui.pages.sheet.clauses.compound import Busy, Hours, Lapse
from ui.pages.sheet.clauses.controls import Control, Number
from ui.pages.sheet.clauses.editor import (
    MOST_DAYS,
    Editor,
    checks,
    days_field,
    one_question,
    question,
    radios,
)
from ui.pages.sheet.clauses.tables import NewcomerTable, PassTable
from ui.pages.sheet.clauses.weekend import WeekendEditor
from ui.widgets.labels import label
from ui.words import spoken, words


def editor_for(clause: str) -> Control:
    """What this clause is chosen with."""
    return _MADE[clause]()


def _number(clause: str, lowest: int, highest: int, unit: str) -> Editor:
    return one_question(clause, Number(lowest, highest, unit, question(clause), width=150))


def _fields(clause: str, **controls: Control) -> Editor:
    made = Editor()
    for key, control in controls.items():
        made.ask(question(f"{clause}.{key}"), key, control)
    return made


def _owed_limit() -> Editor:
    most = Number(0, 100, words("sheet", " turns"), question("owed_limit.most"))
    return _fields("owed_limit", most=most, days=Lapse())


def _protection() -> Editor:
    made = Editor()
    made.column.addWidget(label(question("protection_days"), "name", wrap=True))
    for key, text in (("visit", words("sheet", "after a visit")), ("call", words("sheet", "after a call"))):
        made.ask(text, key, days_field(text, 3650), short=True)
    return made


def _penalties() -> Editor:
    made = Editor()
    made.ask(
        question("penalties.first_visit_question"),
        "first_visit_question",
        radios("penalties.first_visit_question"),
    )
    made.ask(question("penalties.wrong_turn"), "wrong_turn", radios("penalties.wrong_turn"))
    made.column.addWidget(label(question("penalties.days"), "name", wrap=True))
    for offence in ("poaching", "refusal", "appearance"):
        text = spoken(OFFENCES[offence])
        made.ask(text, offence, days_field(text), short=True)
    return made


_MADE: Mapping[str, Callable[[], Control]] = {
    "day_start": lambda: one_question("day_start", radios("day_start")),
    "share": lambda: one_question("share", radios("share")),
    "agency_busy": lambda: one_question("agency_busy", Busy()),
    "absent_days": lambda: _number("absent_days", 0, MOST_DAYS, words("sheet", " days")),
    "undo_seconds": lambda: _number("undo_seconds", 0, 3600, words("sheet", " seconds")),
    "answer_seconds": lambda: _number("answer_seconds", 5, 3600, words("sheet", " seconds")),
    "owed_limit": _owed_limit,
    "return_visit": lambda: _fields(
        "return_visit", counts=radios("return_visit.counts"), owner_away=radios("return_visit.owner_away")
    ),
    "named_request": lambda: _fields("named_request", counts=radios("named_request.counts")),
    "referral": lambda: _fields("referral", to=radios("referral.to"), counts=radios("referral.counts")),
    "not_counted": lambda: one_question("not_counted", checks("not_counted")),
    "occupied_until": lambda: one_question("occupied_until", radios("occupied_until")),
    "required_fields": lambda: one_question("required_fields", checks("required_fields")),
    "very_important": lambda: one_question("very_important", radios("very_important")),
    "override": lambda: _fields(
        "override", counts=radios("override.counts"), second=radios("override.second")
    ),
    "match": lambda: one_question("match", checks("match")),
    "protection_days": _protection,
    "claim_days": lambda: _number("claim_days", 0, MOST_DAYS, words("sheet", " days")),
    "penalties": _penalties,
    "on_pass": lambda: one_question("on_pass", PassTable()),
    "newcomer": lambda: one_question("newcomer", NewcomerTable()),
    "weekend": lambda: one_question("weekend", WeekendEditor(editor_for)),
    "opening_hours": lambda: one_question("opening_hours", Hours()),
    "close": lambda: one_question("close", radios("close")),
}
