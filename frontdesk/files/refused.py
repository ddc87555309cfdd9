"""Limits for files that come in, and what is said when one can't be taken."""

from frontdesk.errors import Refusal
from frontdesk.words import Sentence, say

MAX_BYTES = 5 * 1024 * 1024
MAX_UNPACKED = 50 * 1024 * 1024
MAX_ROWS = 10_000
MAX_COLUMNS = 256
MAX_CELLS = 3_000_000  # the rectangles around the cells of all sheets together
MEGABYTE = 1024 * 1024


def _unread(sentence: Sentence) -> Refusal:
    return Refusal(say("office", "The file cannot be read"), sentence)


def missing(name: str) -> Refusal:
    """There is no such file."""
    return Refusal(
        say("office", "The file is not there"),
        say("office", "{name} was moved, renamed or deleted. Choose the file again.", name=name),
    )


def locked(name: str) -> Refusal:
    """The system doesn't let us in: open in another program, or not permitted."""
    return Refusal(
        say("office", "The file cannot be opened"),
        say(
            "office",
            "{name} is open in another program, or you may not read it. Close it, then try again.",
            name=name,
        ),
    )


def unreadable(name: str, cause: str) -> Refusal:
    """The system reports a fault, in its own words."""
    return _unread(say("office", "The computer could not read {name}: {cause}", name=name, cause=cause))


def not_a_file(name: str) -> Refusal:
    """A folder or a device was given."""
    return _unread(say("office", "{name} is a folder, not a file. Choose the file inside it.", name=name))


def empty() -> Refusal:
    """Nothing at all stands in the file."""
    return Refusal(
        say("office", "The file is empty"),
        say("office", "There is not one filled cell in it. Was the right file chosen?"),
    )


def not_a_spreadsheet() -> Refusal:
    """Some other kind of file."""
    return Refusal(
        say("office", "This is not a spreadsheet"),
        say("office", "An Excel workbook (xlsx, xls), an ODS table or a CSV file is expected."),
    )


def save_as_xlsx() -> Refusal:
    """A spreadsheet, but of a kind that isn't read here."""
    return Refusal(
        say("office", "This kind of spreadsheet is not read"),
        say("office", "Open it in Excel or WPS, save it as an Excel workbook (xlsx), and choose that file."),
    )


def encrypted() -> Refusal:
    """A password protects the workbook."""
    return Refusal(
        say("office", "The workbook is protected by a password"),
        say("office", "Open it with its password, save it without one, and choose it again."),
    )


def damaged() -> Refusal:
    """It begins like a spreadsheet and goes on like none."""
    return Refusal(
        say("office", "The file is damaged"),
        say("office", "Open it in Excel or WPS, save it under a new name, and choose the new file."),
    )


def too_large() -> Refusal:
    """More bytes on the disk than a list needs."""
    return Refusal(
        say("office", "The file is too large"),
        say("office", "At most {limit} MB are read. Is it really a list?", limit=MAX_BYTES // MEGABYTE),
    )


def unpacks_too_large() -> Refusal:
    """Small on the disk, huge when unpacked: a zip bomb, or a list that isn't one."""
    return Refusal(
        say("office", "The file is too large"),
        say(
            "office",
            "Unpacked it holds more than {limit} MB, which no list needs. It is not opened.",
            limit=MAX_UNPACKED // MEGABYTE,
        ),
    )


def too_many_rows(limit: int = MAX_ROWS) -> Refusal:
    """More rows than the limit."""
    return Refusal(
        say("office", "The file has too many rows"),
        say(
            "office",
            "At most {limit} rows are read. Delete the rows that do not belong to the list.",
            limit=limit,
        ),
    )


def too_wide() -> Refusal:
    """More columns than the limit, or too many cells in all."""
    return Refusal(
        say("office", "The file has too many columns"),
        say(
            "office",
            "At most {limit} columns are read. Delete the columns that do not belong to the list.",
            limit=MAX_COLUMNS,
        ),
    )


def wrong_encoding() -> Refusal:
    """Bytes that are no text in any encoding that we know."""
    return Refusal(
        say("office", "The file is not readable text"),
        say(
            "office",
            "It is neither UTF-8, UTF-16 nor GB18030. Save it from Excel as a workbook (xlsx) instead.",
        ),
    )


def broken_line(line: int) -> Refusal:
    """A line of a CSV file can't be cut into cells."""
    return Refusal(
        say("office", "A line of the file cannot be read"),
        say("office", "Line {line}: a quotation mark is missing or stands where it should not.", line=line),
    )
