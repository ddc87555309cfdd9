"""What the verifier found, in the language of the screen. Its sentences are English, the frame is ours."""

import re
from datetime import date

from frontdesk.book.chain import short
from frontdesk.verify import FORMAT, HEX, Report, plain_head
from ui.words import day_text, is_chinese, words

_LONGEST = 160
_PLACE = re.compile(r"line (\d+) column (\d+)")
_BYTE = re.compile(r"codec can't decode bytes? .* in position (\d+)")
_FIELD = re.compile(r"Its field '(\w+)' has the wrong type")


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
        return [_fault(report.sentence)]
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


def _fault(sentence: str) -> str:
    """What is wrong with a file that is no day file, and where; `sentence` is the verifier's."""
    if place := _PLACE.search(sentence):
        return words(
            "verify",
            "Line {line}, column {column} can’t be read: the file was cut off there, or is of another kind.",
            line=place[1],
            column=place[2],
        )
    if byte := _BYTE.search(sentence):
        return words(
            "verify", "Byte {number} is no text in UTF-8: another program wrote this file.", number=byte[1]
        )
    if field := _FIELD.search(sentence):
        return words("verify", "Its field “{field}” holds something of the wrong kind.", field=field[1])
    if "stands twice" in sentence:
        return words("verify", "A name stands twice in one of its entries: it was changed by hand.")
    if "five fields" in sentence:
        return words(
            "verify",
            "It has not the five fields of a day file (format {format}): it is another file, or of a newer "
            "version.",
            format=FORMAT,
        )
    if "no such file" in sentence:
        return words("verify", "The file isn’t there any more, or may not be read.")
    return words("verify", "The verifier says: {sentence}", sentence=sentence)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _day(text: str) -> str:
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text
