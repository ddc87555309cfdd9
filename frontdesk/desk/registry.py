"""Who the visitors are: registering them after the show flat, and finding them when they come again."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import Connection

from frontdesk.book.codec import moment_text
from frontdesk.book.decisions import Expected
from frontdesk.desk.desk import Desk
from frontdesk.errors import Refusal
from frontdesk.names import matches, search_keys, sounding_like, spoken_keys
from frontdesk.people import Consultant
from frontdesk.phones import normal
from frontdesk.store import book_store, visitor_store
from frontdesk.visitors import Details, Found, Incomplete
from frontdesk.words import say

LONGEST_TEXT = 40
NEWEST_NOTES = 100


def register(desk: Desk, visit: str, details: Details) -> None:
    """Write down who came with `visit`. Refuses a phone with letters, and when nothing was told."""
    name = (details.name or "").strip()[:LONGEST_TEXT] or None
    told_phone = (details.phone or "").strip()
    phone = normal(told_phone) if told_phone else None
    source = (details.source or "").strip()[:LONGEST_TEXT] or None
    if name is None and phone is None and source is None:
        raise Refusal(
            say("desk", "Nothing to register"),
            say("desk", "Write a name, a phone or a source."),
            "required_fields",
        )
    told = Details(name, phone, source)
    at = moment_text(desk.clock())
    desk.write(lambda connection, book: visitor_store.register(connection, book, visit, told, at))


def details_of(desk: Desk, visit: str) -> Details:
    """What is known of a visit's visitor; all None if nobody asked yet."""
    return desk.read(lambda connection, book: visitor_store.details_of(connection, book, visit))


def details_on(desk: Desk, day: date) -> dict[str, Details]:
    """What is known of that business day's visitors, by visit; who never registered is left out."""
    return desk.read(lambda connection, book: visitor_store.details_on(connection, book, day.isoformat()))


def find_visitors(desk: Desk, text: str) -> Sequence[Found]:
    """Visitors by name, pinyin, initials, phone (spaces and full-width digits understood), last four; after
    them those whose names sound like the one that is typed in Chinese."""
    return desk.read(lambda connection, book: visitor_store.find(connection, book, digits_or_name(text)))


def find_consultants(desk: Desk, text: str) -> list[Consultant]:
    """Consultants of the roster by name, pinyin or initials, in the order of the roster; then those whose
    names sound like the one that is typed in Chinese."""
    board = desk.board
    people = board.consultants.values() if board else desk.site.consultants
    if not text.strip():
        return []
    meant = [p for p in people if matches(text, search_keys(p.name), p.name)]
    if not spoken_keys(text):
        return meant
    alike = sounding_like(text)
    return [*meant, *(p for p in people if p not in meant and alike(p.name))]


def incomplete(desk: Desk) -> list[Incomplete]:
    """The open day's first visits that lack a required field (clause `required_fields`)."""
    board = desk.board
    if board is None:
        return []
    day, required = board.date.isoformat(), board.sheet.required_fields
    return desk.read(lambda connection, book: visitor_store.incomplete(connection, book, day, required))


def keep_note(desk: Desk, seq: int, words: str) -> None:
    """Keep free text beside an entry of the book, where it can be erased."""
    desk.write(lambda connection, book: book_store.keep_note(connection, book, seq, words[:500]))


def briefed_notes(desk: Desk) -> dict[str, str]:
    """Who is expected, as it was noted beside the entries of *Expected today*, by the line of the list."""
    if desk.board is None or not desk.board.expected:
        return {}
    wanted = desk.board.expected.keys()
    return desk.read(lambda connection, book: _notes_of(connection, book, wanted))


def _notes_of(connection: Connection, book: str, wanted: Collection[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for seq, text in reversed(book_store.notes(connection, book)[-NEWEST_NOTES:]):
        what = next(book_store.read(connection, book, seq, seq)).entry.what
        if isinstance(what, Expected) and what.expected in wanted:
            found.setdefault(what.expected, text)
    return found


def digits_or_name(text: str) -> str:
    """A phone as digits only, if that is what was typed; else the text as it stands."""
    try:
        return normal(text)
    except Refusal:
        return text
