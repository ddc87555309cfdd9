"""Writing the evening's files beside the screen's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.reports.evening.write import Evening, Written, write_evening
from ui.jobs import Progress

if TYPE_CHECKING:
    from frontdesk.reports.day_sheet import DaySheet


def writing(folder: Path, evening: Evening) -> Callable[[Progress], Written]:
    """The work: everything of this evening into `folder`, with progress, until somebody says stop."""
    return lambda progress: write_evening(folder, evening, _pdf, progress)


def _pdf(sheet: "DaySheet") -> bytes:
    """The paper; it is loaded here, off the screen's thread."""
    from ui.paper.paper import pdf_bytes

    return pdf_bytes(sheet)
