"""The rule sheet in words: what each clause is called, its choices, and how the site has chosen.

Choices are the plain values of `clauses.choices_of`. What a choice asks and means stands on the sheet's page.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from frontdesk.clauses import choices_of, sheet_of, with_choices
from frontdesk.reports.sheet_terms import CAUSES, COUNTS, DAYS, EFFECTS, LANES, STAGES, WORDS
from frontdesk.rules import RuleSheet
from frontdesk.words import Sentence, say

GROUPS: Sequence[tuple[Sentence, tuple[str, ...]]] = (
    (
        say("sheet", "Rotation"),
        ("day_start", "share", "agency_busy", "absent_days", "undo_seconds", "answer_seconds"),
    ),
    (say("sheet", "Passing and debts"), ("on_pass", "owed_limit")),
    (
        say("sheet", "Visits"),
        ("return_visit", "named_request", "referral", "not_counted", "occupied_until", "required_fields"),
    ),
    (say("sheet", "Guests and overrides"), ("very_important", "override")),
    (say("sheet", "Ownership"), ("match", "protection_days", "claim_days")),
    (say("sheet", "Penalties and newcomers"), ("penalties", "newcomer")),
    (say("sheet", "Hours and close"), ("opening_hours", "weekend", "close")),
)
NAMES: Mapping[str, Sentence] = {
    "day_start": say("sheet", "Start of day"),
    "share": say("sheet", "Share"),
    "agency_busy": say("sheet", "Agency busy"),
    "absent_days": say("sheet", "Days of absence"),
    "undo_seconds": say("sheet", "Undo"),
    "answer_seconds": say("sheet", "Time to answer"),
    "on_pass": say("sheet", "When passed"),
    "owed_limit": say("sheet", "Limit of owed turns"),
    "return_visit": say("sheet", "Return visit"),
    "named_request": say("sheet", "Named request"),
    "referral": say("sheet", "Referral"),
    "not_counted": say("sheet", "Not counted"),
    "occupied_until": say("sheet", "Occupied until"),
    "required_fields": say("sheet", "Required fields"),
    "very_important": say("sheet", "Very important guests"),
    "override": say("sheet", "Override"),
    "match": say("sheet", "Match of clients"),
    "protection_days": say("sheet", "Protection period"),
    "claim_days": say("sheet", "Claim window"),
    "penalties": say("sheet", "Penalties"),
    "newcomer": say("sheet", "Newcomers"),
    "opening_hours": say("sheet", "Opening hours"),
    "weekend": say("sheet", "Weekend and launch days"),
    "close": say("sheet", "Close of day"),
}
NOTHING = say("sheet", "nothing")


def in_words(clause: str, choice: Any) -> Sentence:
    """How the site has chosen in this clause: one short sentence, without the clause's name."""
    if clause in _TOLD:
        return _TOLD[clause](choice)
    return WORDS[clause][choice]


def _agency_busy(choice: Any) -> Sentence:
    if choice == "lost":
        return say("sheet", "its turns are lost")
    return say("sheet", "its turns are owed, up to {turns}", turns=choice["owed_up_to"])


def _absent(choice: Any) -> Sentence:
    return say("sheet", "the place is kept for {days} days", days=choice)


def _seconds(choice: Any) -> Sentence:
    return say("sheet", "{seconds} seconds", seconds=choice)


def _on_pass(choice: Any) -> Sentence:
    """The causes grouped by what comes of them, with their minutes."""
    told = [
        say("sheet", "{effect}: {causes}", effect=EFFECTS[effect], causes=tuple(causes))
        for effect in EFFECTS
        if (causes := [_cause(c, rule) for c, rule in choice.items() if rule["effect"] == effect])
    ]
    return _semicolons(told)


def _cause(cause: str, rule: Any) -> Sentence:
    if rule["minutes"] is None:
        return CAUSES[cause]
    return say("sheet", "{cause} {minutes} min", cause=CAUSES[cause], minutes=rule["minutes"])


def _owed_limit(choice: Any) -> Sentence:
    match choice["days"]:
        case None:
            return say("sheet", "at most {most}; they never lapse", most=choice["most"])
        case 0:
            return say("sheet", "at most {most}; they lapse with the day", most=choice["most"])
        case days:
            return say(
                "sheet", "at most {most}; they lapse after {days} days", most=choice["most"], days=days
            )


def _return_visit(choice: Any) -> Sentence:
    return say(
        "sheet",
        "{counts}; owner away: {owner_away}",
        counts=COUNTS[choice["counts"]],
        owner_away=WORDS["return_visit.owner_away"][choice["owner_away"]],
    )


def _named_request(choice: Any) -> Sentence:
    return COUNTS[choice["counts"]]


def _referral(choice: Any) -> Sentence:
    return _semicolons([WORDS["referral.to"][choice["to"]], COUNTS[choice["counts"]]])


def _some(clause: str) -> Callable[[Any], Sentence]:
    def told(choice: Any) -> Sentence:
        """The chosen ones, in the order of the page."""
        chosen = tuple(each for code, each in WORDS[clause].items() if code in choice)
        return say("sheet", "{several}", several=chosen) if chosen else NOTHING

    return told


def _override(choice: Any) -> Sentence:
    counts, second = WORDS["override.counts"], WORDS["override.second"]
    return _semicolons([counts[choice["counts"]], second[choice["second"]]])


def _protection(choice: Any) -> Sentence:
    return say("sheet", "visit {visit} days, call {call} days", visit=choice["visit"], call=choice["call"])


def _claim(choice: Any) -> Sentence:
    return say("sheet", "{days} days", days=choice)


def _penalties(choice: Any) -> Sentence:
    asked = WORDS["penalties.first_visit_question"][choice["first_visit_question"]]
    return say(
        "sheet",
        "question {asked}; days off the board: poaching {poaching}, refusal {refusal}, "
        "appearance {appearance}",
        asked=asked,
        poaching=choice["poaching"],
        refusal=choice["refusal"],
        appearance=choice["appearance"],
    )


def _newcomer(choice: Any) -> Sentence:
    told = [
        say(
            "sheet",
            "{stage}: {lanes}",
            stage=STAGES[stage],
            lanes=tuple(each for lane, each in LANES.items() if lane in lanes) or NOTHING,
        )
        for stage, lanes in choice.items()
    ]
    return _semicolons(told)


def _opening_hours(choice: Any) -> Sentence:
    if choice == "00:00-24:00":
        return say("sheet", "round the clock")
    return say("sheet", "{hours}", hours=str(choice).replace("-", "–"))


def _weekend(choice: Any) -> Sentence:
    if choice is None:
        return say("sheet", "same sheet on all days")
    clauses = tuple(NAMES[clause] for clause in choice["sheet"])
    return say("sheet", "{days}: other {clauses}", days=_days(choice), clauses=clauses or NOTHING)


def weekend_in_full(sheet: RuleSheet) -> Sentence:
    """The sheet of some days with what it chooses otherwise, clause by clause."""
    choice: Any = choices_of(sheet)["weekend"]
    if choice is None or not choice["sheet"]:
        return _weekend(choice)
    whole = choices_of(sheet_of(with_choices(sheet, choice["sheet"])))
    told = [
        say("sheet", "{clause}: {choice}", clause=NAMES[clause], choice=in_words(clause, whole[clause]))
        for clause in choice["sheet"]
    ]
    return say("sheet", "{days} – {choices}", days=_days(choice), choices=_semicolons(told))


def _days(choice: Any) -> object:
    named = [each for code, each in DAYS.items() if code in choice["days"]]
    return (*named, *map(date.fromisoformat, choice.get("dates", ()))) or NOTHING


def _semicolons(sentences: Sequence[Sentence]) -> Sentence:
    rest = sentences[0]
    for sentence in sentences[1:]:
        rest = say("sheet", "{some}; {another}", some=rest, another=sentence)
    return rest


_TOLD: Mapping[str, Callable[[Any], Sentence]] = {
    "agency_busy": _agency_busy,
    "absent_days": _absent,
    "undo_seconds": _seconds,
    "answer_seconds": _seconds,
    "on_pass": _on_pass,
    "owed_limit": _owed_limit,
    "return_visit": _return_visit,
    "named_request": _named_request,
    "referral": _referral,
    "not_counted": _some("not_counted"),
    "override": _override,
    "required_fields": _some("required_fields"),
    "match": _some("match"),
    "protection_days": _protection,
    "claim_days": _claim,
    "penalties": _penalties,
    "newcomer": _newcomer,
    "opening_hours": _opening_hours,
    "weekend": _weekend,
}
