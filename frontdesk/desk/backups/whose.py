"""Whose copies lie in a folder: several books may put theirs into one, books of one site id among them."""

from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.desk.backups.plan import Named, prefix
from frontdesk.records import Record
from frontdesk.store.backup import Copier, Facts

if TYPE_CHECKING:
    from frontdesk.desk.desk import Desk


class OpenBook(Record):
    """An open book as its backups see it, on any thread."""

    site: str
    path: Path
    copier: Copier

    @property
    def prefix(self) -> str:
        """How the names of its backups begin."""
        return prefix(self.site, self.path)

    def made(self, name: Named) -> bool:
        """Whether a copy of this name was made by this book's program, or by an earlier version, whose names
        said the site alone."""
        return name.whose in (self.prefix, self.site)

    def contains(self, copy: Facts) -> bool:
        """Whether all that the copy holds stands in this book."""
        return copy.book == self.site and (copy.seq == 0 or self.copier.hash_at(copy.seq) == copy.head)

    def owns(self, name: Named, copy: Facts) -> bool:
        """Whether it is a copy of this book, of what it was before an older one was put back too."""
        if self.contains(copy):
            return copy.seq > 0 or self.made(name)
        return copy.book == self.site and self.made(name) and copy.first == self.copier.hash_at(1)


def open_book(desk: "Desk") -> OpenBook:
    """The book of this desk, which is founded."""
    return OpenBook(desk.site.id, Path(desk.path), desk.copier)
