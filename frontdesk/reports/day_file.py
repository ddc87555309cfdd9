"""The day file that each agency takes home: a public, frozen format, which `verify.py` reads."""

import json
from collections.abc import Sequence
from typing import Any

from frontdesk.book.chain import Head, checkpoint
from frontdesk.book.codec import public
from frontdesk.book.entries import Entry

FORMAT = "frontdesk-day/1"


def day_document(book: str, date: str, entries: Sequence[Entry]) -> dict[str, Any]:
    """The day file's content: every entry after the previous day's close, up to and with its own."""
    last = entries[-1]
    return {
        "format": FORMAT,
        "book": book,
        "date": date,
        "entries": [public(entry) for entry in entries],
        "checkpoint": checkpoint(book, Head(last.seq, last.hash, last.at)),
    }


def day_file_text(book: str, date: str, entries: Sequence[Entry]) -> str:
    """The day file as text, an entry a line, so that a person can read it and `diff` can compare it."""
    document = day_document(book, date, entries)
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in document.pop("entries"))
    head = json.dumps({k: document[k] for k in ("format", "book", "date")}, ensure_ascii=False)
    foot = json.dumps({"checkpoint": document["checkpoint"]}, ensure_ascii=False)
    return f'{head[:-1]}, "entries": [\n{lines}\n], {foot[1:]}\n'


def day_file_name(book: str, date: str) -> str:
    return f"{book}-{date}.day.json"
