"""Photos of the consultants: they lie in a folder beside the book, and travel inside its backups."""

import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from frontdesk.store.backup import writing

ENDING, ASIDE = ".png", ".restoring"
_ID = re.compile(r"[A-Za-z0-9_-]+")


def folder_of(book: Path) -> Path:
    """Where the photos of the people of this book lie."""
    return book.with_name(f"{book.stem}-photos")


def photos_of(book: Path) -> dict[str, bytes]:
    """The photos beside the book, by consultant; one that can't be read is left out."""
    found: dict[str, bytes] = {}
    for file in sorted(folder_of(book).glob(f"*{ENDING}")):
        try:
            found[file.stem] = file.read_bytes()
        except OSError:
            continue
    return found


def prepare(book: Path, photos: Mapping[str, bytes]) -> None:
    """Write the photos of a backup aside, on the disk, until `swap` puts them in their place."""
    aside = _aside(book)
    forget(book)
    with writing(aside):
        aside.mkdir()
        for consultant, picture in photos.items():
            if _ID.fullmatch(consultant):
                with (aside / f"{consultant}{ENDING}").open("wb") as file:
                    file.write(picture)
                    file.flush()
                    os.fsync(file.fileno())


def swap(book: Path) -> None:
    """What was prepared takes the place of the photos so far."""
    aside, folder = _aside(book), folder_of(book)
    if aside.is_dir():
        with writing(folder):
            shutil.rmtree(folder, ignore_errors=True)
            aside.replace(folder)


def forget(book: Path) -> None:
    """Nothing is prepared any more."""
    shutil.rmtree(_aside(book), ignore_errors=True)


def _aside(book: Path) -> Path:
    folder = folder_of(book)
    return folder.with_name(folder.name + ASIDE)
