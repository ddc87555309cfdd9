"""What the verifier found, in the language of the screen. Its sentences are English, the frame is ours."""

from datetime import date

from frontdesk.book.chain import short
from frontdesk.verify import HEX, Report, plain_head
from ui.words import day_text, is_chinese, words

_LONGEST = 160


def head_fault(text: str) -> str:
    """What is wrong with a head from paper; empty is fine."""
    head = plain_head(text)
    if not head or HEX.fullmatch(head):
        return ""
    return words(
        "verify", "The check text has 64 letters a to f and digits; these are {count}.", count=len(head)
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
        return [] if is_chinese() else [report.sentence]
    counts = words("verify", "{entries} entries, {turns} turns.", entries=report.entries, turns=report.turns)
    if not report.ok:
        return [counts]
    closed = words("verify", "Check text {short}.", short=short(report.head))
    lines = [f"{counts} {closed}"]
    if not report.closed:
        lines.append(words("verify", "The day is not closed in this file; more may have followed."))
    return lines


def difference(report: Report) -> list[str]:
    """The first entry that differs: what stands there, and what the rule gives."""
    if report.ok or report.status == 2:
        return []
    lines = [_where(report)]
    if report.found is not None:
        lines.append(words("verify", "Written there: {found}", found=_cut(report.found)))
    if report.expected is not None:
        lines.append(words("verify", "By the rule: {expected}", expected=_cut(report.expected)))
    return lines


def _where(report: Report) -> str:
    sentence = report.sentence
    if report.seq is None or "head from paper" in sentence:
        return words(
            "verify", "The check text from paper stands nowhere here: something was cut off or written anew."
        )
    what = _what(sentence)
    return words("verify", "The first entry that differs is {seq}. {what}", seq=report.seq, what=what)


def _what(sentence: str) -> str:
    """The kind of difference; in English the verifier's own sentence says more."""
    if not is_chinese():
        return sentence.split(": ", 1)[-1]
    if "fingerprint" in sentence and "changed" in sentence:
        return words("verify", "It was changed after it was written.")
    if "'prev'" in sentence or "number of the entry" in sentence:
        return words("verify", "It doesn’t follow the one before: something was taken out or put in.")
    if "checkpoint" in sentence:
        return words("verify", "The file’s end was cut off or replaced.")
    if any(word in sentence for word in ("turn", "candidates", "lags", "passed", "lane", "agency")):
        return words("verify", "The rules give another turn than the one that stands there.")
    return words("verify", "It isn’t what the rules allow at this place.")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _day(text: str) -> str:
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text
