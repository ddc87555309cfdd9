"""Arrivals of a past time, to try the rotation on: a CSV file with arrived_at, ticket, items."""

from datetime import datetime
from pathlib import Path

from frontdesk.errors import Refusal
from frontdesk.files.sheet_rows import Row, decoded, numbered_lines, read_bytes
from frontdesk.records import Record
from frontdesk.words import Sentence, say

SMALLEST_PARTY, LARGEST_PARTY = 1, 9
MAX_ARRIVALS = 200_000
_COLUMNS = ("arrived_at", "ticket", "items")


class Arrival(Record):
    """A party at the door: local time without a zone, and its size from 1 to 9."""

    at: datetime
    party: int


def read_arrivals(path: Path) -> tuple[Arrival, ...]:
    """The arrivals of a file, the earliest first.

    The size of a party is `items`, taken as 1 if it is less and as 9 if it is more. Refuses files that
    can't be read, other columns, and the first line that isn't a time, a ticket and a whole number.
    """
    lines = numbered_lines(decoded(read_bytes(path)), ",", MAX_ARRIVALS)
    _, header = next(lines, (0, ()))
    places = _places(header)
    arrivals = [_arrival(line, row, places) for line, row in lines if any(cell.strip() for cell in row)]
    if not arrivals:
        raise Refusal(
            say("office", "The file has no arrivals"),
            say("office", "There is nothing under the titles of the columns."),
        )
    return tuple(sorted(arrivals, key=lambda arrival: arrival.at))


def _places(header: Row) -> dict[str, int]:
    titles = [title.strip() for title in header]
    if sorted(titles) != sorted(_COLUMNS):
        raise Refusal(
            say("office", "The columns are not those of arrivals"),
            say(
                "office",
                "The first line must be {expected}; it is {found}.",
                expected=",".join(_COLUMNS),
                found=",".join(titles)[:80],
            ),
        )
    return {title: at for at, title in enumerate(titles)}


def _arrival(line: int, row: Row, places: dict[str, int]) -> Arrival:
    if len(row) != len(places):
        raise _refused(line, say("office", "{count} cells are expected, {found} are there.",
                                 count=len(places), found=len(row)))  # fmt: skip
    return Arrival(_time(line, row[places["arrived_at"]].strip()), _party(line, row[places["items"]].strip()))


def _time(line: int, text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is not None or len(text) <= len("2016-10-30"):
        raise _refused(
            line, say("office", "{text} is no local time like 2016-10-30 09:58:11.", text=text[:40])
        )
    return at


def _party(line: int, text: str) -> int:
    if not (text.isascii() and text.removeprefix("-").isdecimal() and len(text) < 10):
        raise _refused(line, say("office", "{text} is no whole number of persons.", text=text[:40]))
    return max(SMALLEST_PARTY, min(int(text), LARGEST_PARTY))


def _refused(line: int, sentence: Sentence) -> Refusal:
    return Refusal(
        say("office", "A line of the arrivals cannot be read"),
        say("office", "Line {line}: {reason}", line=line, reason=sentence),
    )
