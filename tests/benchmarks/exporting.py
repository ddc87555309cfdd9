"""The day sheet of 300 visits as a workbook, against XlsxWriter alone with the same cells."""

import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import xlsxwriter

from frontdesk.desk.commands import FirstVisit, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.reports.day_sheet import day_sheet
from frontdesk.reports.workbook import workbook_bytes
from tests.benchmarks.figures import Figure, in_turns, median
from tests.benchmarks.offices import desk_at_work, office

VISITS, TIMES = 300, 15
Cells = list[tuple[str, list[list[object]]]]


def figures(folder: Path, _cache: Path) -> Iterator[Figure]:
    desk = desk_at_work(folder / "export.db", office(3, 30))
    receive(desk, VISITS)
    entries, site, evening = desk.entries, desk.site, desk.board
    desk.close()

    def export() -> bytes:
        return workbook_bytes(day_sheet(site, entries, evening), len(entries))

    cells = cells_of(export())
    ours, bare = in_turns(TIMES, export, lambda: write_alone(cells))
    yield Figure(f"day sheet of {VISITS} visits as xlsx", median(ours), "XlsxWriter alone", median(bare), 1.5)


def receive(desk: Desk, visits: int) -> None:
    """So many first visits, each seen off when ten more have come."""
    for number in range(visits):
        desk.do(FirstVisit(f"v{number}", 2))
        if number >= 10:
            desk.do(SeeOff(f"v{number - 10}"))


def cells_of(content: bytes) -> Cells:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [(page.title, [list(row) for row in page.values]) for page in book.worksheets]


def write_alone(cells: Cells) -> bytes:
    """The same cells by XlsxWriter, with one format and nothing else."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        look = book.add_format({"border": 1})
        for title, rows in cells:
            page = book.add_worksheet(title)
            for at, row in enumerate(rows):
                for number, cell in enumerate(row):
                    if isinstance(cell, str):
                        page.write_string(at, number, cell, look)
                    elif cell is None:
                        page.write_blank(at, number, None, look)
                    else:
                        page.write(at, number, cell, look)
    return target.getvalue()
