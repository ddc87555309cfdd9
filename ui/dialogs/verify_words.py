"""What the verifier found, in the language of the screen: each of its codes has a sentence."""

from collections.abc import Mapping
from datetime import date

from frontdesk.book.chain import short
from frontdesk.book.slip import Slip, read_slip, unfinished_code
from frontdesk.errors import Refusal
from frontdesk.reports.terms import CLAUSES
from frontdesk.verify import FAULTS, MATTERS, Report
from frontdesk.words import Sentence, say
from ui.visit_words import turns_text
from ui.words import day_text, spoken, words

_LONGEST = 160
FIELDS: Mapping[str, Sentence] = {
    "agencies": say("day_file", "agencies"),
    "agency": say("day_file", "agency"),
    "basis": say("day_file", "basis"),
    "book": say("day_file", "book"),
    "by": say("day_file", "who decided"),
    "candidates": say("day_file", "candidates"),
    "cause": say("day_file", "cause"),
    "checkpoint": say("day_file", "checkpoint"),
    "clause": say("day_file", "clause"),
    "code": say("day_file", "reason"),
    "confirmed_by": say("day_file", "who confirmed"),
    "consultant": say("day_file", "consultant"),
    "consultants": say("day_file", "consultants"),
    "date": say("day_file", "date"),
    "dates": say("day_file", "dates"),
    "days": say("day_file", "days"),
    "entries": say("day_file", "entries"),
    "expected": say("day_file", "expected guests"),
    "from": say("day_file", "handed over by"),
    "grade": say("day_file", "grade"),
    "id": say("day_file", "id"),
    "kind": say("day_file", "kind"),
    "lags": say("day_file", "lags"),
    "lags_after": say("day_file", "lags after"),
    "lags_before": say("day_file", "lags before"),
    "lane": say("day_file", "lane"),
    "lanes": say("day_file", "lanes"),
    "lapses": say("day_file", "lapses on"),
    "last_turn": say("day_file", "last turns"),
    "left": say("day_file", "has left"),
    "lines": say("day_file", "lines"),
    "mentor": say("day_file", "mentor"),
    "officers": say("day_file", "people with rights"),
    "owed": say("day_file", "owed turn"),
    "passed": say("day_file", "those passed"),
    "place": say("day_file", "place in line"),
    "role": say("day_file", "role"),
    "second": say("day_file", "who acknowledged"),
    "stage": say("day_file", "stage"),
    "step": say("day_file", "step"),
    "steps": say("day_file", "steps"),
    "suspended": say("day_file", "the suspended"),
    "suspensions": say("day_file", "suspensions"),
    "to": say("day_file", "handed over to"),
    "until": say("day_file", "until"),
    "visit": say("day_file", "visit"),
    "waiting": say("day_file", "those who wait"),
    **CLAUSES,
}
"""What the fields of a day file that the verifier names are called."""
_NAMING = ("name", "table", "clause")
"""Those of the values in a finding that name a field."""
_NOTHING_THERE = ("nobody_ready", "needless_wait", "after_the_end", "ends_early", "not_opened")
"""Faults whose sentence says all: what the verifier says is written there are words of its own."""
_PLAIN: Mapping[str, Sentence] = {
    "true": say("verify", "yes"),
    "false": say("verify", "no"),
    "null": say("verify", "nothing"),
}


def slip_fault(text: str) -> str:
    """What is wrong with what was read off a paper; empty is fine."""
    if unfinished_code(text):
        return words("slip", "The code isn’t complete yet: scan it once more, whole.")
    try:
        slip_of(text)
    except Refusal as refusal:
        return spoken(refusal.sentence)
    return ""


def slip_of(text: str) -> Slip | None:
    """The check text read off a paper; none where nothing was read."""
    return read_slip(text) if text.strip() else None


def stands_line(slip: Slip, seq: int) -> str:
    """Where the check text from paper stands, and how much that proves."""
    if slip.whole:
        return words("verify", "The check text from paper stands here, behind entry {seq}.", seq=seq)
    return words(
        "verify",
        "The check text behind entry {seq} begins as on the paper. Only its beginning was compared: all 64 "
        "signs, or the QR code, prove more.",
        seq=seq,
    )


def title_of(report: Report) -> str:
    """The result in one line."""
    if report.status == 2:
        return words("verify", "Not a day file, or a damaged one")
    day = _day(report.date)
    if report.ok:
        return words("verify", "{day}: whole and unchanged", day=day)
    return words("verify", "{day}: something differs", day=day)


def lines_of(report: Report) -> list[str]:
    """What there is to know besides."""
    if report.status == 2:
        return [_fault(report)]
    if not report.ok:
        return [_checked(report)]
    counts = words(
        "verify",
        "{entries} entries, {turns}, {counted} of them counted.",
        entries=report.entries,
        turns=turns_text(report.turns),
        counted=report.counted,
    )
    closed = words("verify", "Check text {short}.", short=short(report.head))
    lines = [f"{counts} {closed}"]
    if not report.closed:
        lines.append(words("verify", "The day is not closed in this file; more may have followed."))
    return lines


def _checked(report: Report) -> str:
    """How far the check has come: behind the first entry that differs nothing is checked."""
    if report.seq is None or report.code == "head":
        return words("verify", "All {entries} entries were checked.", entries=report.entries)
    return words(
        "verify",
        "Checked up to entry {seq}, with {turns}; the file holds {entries} entries.",
        seq=report.seq,
        turns=turns_text(report.turns),
        entries=report.entries,
    )


def difference(report: Report) -> list[str]:
    """The first entry that differs: what stands there, and what the rule gives."""
    if report.ok or report.status == 2:
        return []
    lines = [_where(report)]
    if report.found is not None and report.code not in _NOTHING_THERE:
        lines.append(words("verify", "Written there: {found}", found=_value(report.found)))
    if report.expected is not None and (report.code not in FAULTS or report.code == "bad_time"):
        lines.append(words("verify", "By the rule: {expected}", expected=_expected(report)))
    return lines


def _expected(report: Report) -> str:
    """What the rule gives; where the verifier says it in words of its own, in those of the screen."""
    text = str(report.expected)
    match report.code:
        case "suspended_until":
            return words("verify", "later than {day}", day=text.removeprefix("later than "))
        case "agency_busy":
            return words("verify", "lost, or owed_up_to and a number")
        case "graded_kind" | "effect" | "place":
            return words("verify", " or ").join(text.split(" or "))
    return _value(text)


def _value(text: str) -> str:
    return spoken(_PLAIN[text]) if text in _PLAIN else _cut(text)


def _where(report: Report) -> str:
    if report.seq is None or report.code == "head":
        return words(
            "verify", "The check text from paper stands nowhere here: something was cut off or written anew."
        )
    return words(
        "verify", "The first entry that differs is {seq}. {what}", seq=report.seq, what=_what(report)
    )


def _what(report: Report) -> str:
    """What is wrong with the entry; what somebody did to the file is said in plainer words."""
    match report.code:
        case "changed":
            return words("verify", "It was changed after it was written.")
        case "number" | "link":
            return words("verify", "It doesn’t follow the one before: something was taken out or put in.")
        case "checkpoint":
            return words("verify", "The file’s end was cut off or replaced.")
    if report.code in FAULTS:
        return _said(FAULTS[report.code], report)
    return words("verify", "{matter}: not as the rules give it.", matter=_said(MATTERS[report.code], report))


def _said(pattern: str, report: Report) -> str:
    values = {name: field(value) if name in _NAMING else _cut(value) for name, value in report.values.items()}
    return spoken(Sentence("verifier", pattern, tuple(values.items())))


def field(name: str) -> str:
    """What a field is called, and behind it how it stands in the file."""
    called = spoken(FIELDS[name]) if name in FIELDS else name
    return called if called == name else words("verify", "{called} ({name})", called=called, name=name)


def _fault(report: Report) -> str:
    """What is wrong with a file that is no day file, and where."""
    match report.code:
        case "no_file":
            return words("verify", "The file isn’t there any more, or may not be read.")
        case "broken_off":
            return words(
                "verify",
                "Line {line}, column {column} can’t be read: the file was cut off there, or is of another "
                "kind.",
                **report.values,
            )
        case "not_utf8":
            return words(
                "verify", "Byte {byte} is no text in UTF-8: another program wrote this file.", **report.values
            )
        case "key_twice":
            return words("verify", "A name stands twice in one of its entries: it was changed by hand.")
        case "other_fields":
            return words(
                "verify",
                "It has not the five fields of a day file (format {format}): it is another file, or of a "
                "newer version.",
                **report.values,
            )
        case "type_of_outer":
            return words(
                "verify",
                "Its field “{field}” holds something of the wrong kind.",
                field=field(report.values["field"]),
            )
    return words("verify", "It can’t be read: {trouble}.", **report.values)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _day(text: str) -> str:
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text
