"""What is typed on the command line: read, or refused in words."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from frontdesk.errors import Refusal
from frontdesk.site import unknown_agency
from frontdesk.words import say


def book_file(book: Path) -> Path:
    """The path of a book's file; addresses of database servers are refused by name."""
    if "://" in str(book) or ":/" in str(book)[2:]:
        raise Refusal(
            say("cli", "Not a file"),
            say("cli", "“{book}”: this version keeps a book in a file. Several desks come later.", book=book),
        )
    return book


def backup_folder(to: Path | None, book: Path) -> Path:
    """Where backups go unless it is said: beside the book."""
    return to or book.absolute().parent / "backups"


def existing_book(book: Path) -> Path:
    """The path of a book that is there."""
    if not book_file(book).exists():
        raise Refusal(
            say("cli", "No such book"),
            say("cli", "There is no file {book}.", book=book),
        )
    return book


def day_of(text: str) -> date:
    """A business day, as it is typed."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refusal(
            say("cli", "Not a date"),
            say("cli", "“{text}”: write a date as in 2026-09-26.", text=text),
        ) from None


def row_numbers(text: str) -> set[int]:
    """The numbers in 10,14."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isdecimal() for part in parts):
        raise Refusal(
            say("cli", "Not row numbers"),
            say("cli", "“{text}”: write row numbers as in 10,14.", text=text),
        )
    return {int(part) for part in parts}


def shares_of(texts: list[str], agencies: Sequence[str]) -> dict[str, object]:
    """The weights in `agency=2`, by agency; a wrong number is left for the site to refuse."""
    pairs = [text.rpartition("=") for text in texts]
    for agency, _, _ in pairs:
        if agency not in agencies:
            raise unknown_agency(agency, agencies)
    return {agency: int(weight) if weight.isdecimal() else weight for agency, _, weight in pairs}
