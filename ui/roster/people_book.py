"""What is known of the site's people beside the board: their photos, and their history in the book."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.desk.desk import Desk

if TYPE_CHECKING:
    from frontdesk.desk.past.person import PastDay
    from ui.roster.photos import Photos


class PeopleBook:
    """Reads one desk's book; nothing is loaded before somebody asks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @cached_property
    def photos(self) -> "Photos":
        """The pictures in the folder beside the book."""
        from frontdesk.desk.backups.photos import folder_of
        from ui.roster.photos import Photos

        return Photos(folder_of(Path(self._desk.path)))

    def history(self, consultant: str, before: int | None = None, most: int = 14) -> "list[PastDay]":
        """`most` days of this consultant, newest first; `before`: the `first` of the oldest day shown."""
        from frontdesk.desk.past.person import history_of

        return history_of(self._desk, consultant, before, most)
