"""The whole evening in one folder: day sheet, paper, CSV, day file, and a zip for each agency."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from frontdesk.book.entries import Entry
from frontdesk.records import Record
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.reports.evening.agency_zip import agency_zip
from frontdesk.reports.evening.names import plain, sheet_name, zip_name
from frontdesk.reports.evening.own_visitors import visitor_rows
from frontdesk.reports.export import day_contents, make_folder, written_together
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.reading import read
from frontdesk.site import Site
from frontdesk.visitors import Details

Told = Callable[[int, int], object]
Pdf = Callable[[DaySheet], bytes]


class Written(Record):
    """What lies in `folder` now. `zips`: by the agency's id."""

    folder: Path
    files: tuple[Path, ...]
    zips: Mapping[str, Path]


class Evening(Record):
    """What the evening's files are made of. `known`: who came, by visit; `board`: how the day ended, if that
    is known."""

    site: Site
    date: str
    entries: Sequence[Entry]
    board: Board | None
    known: Mapping[str, Details]


def write_evening(folder: Path, evening: Evening, pdf: Pdf | None, told: Told) -> Written:
    """Write everything. `pdf` makes the paper, where there is one who can; `told(done, total)` hears of each
    file and may stop all by raising. All are written, or none; refused, in words, where one can't be."""
    day = read(evening.site, evening.entries, evening.board)
    sheet = day_sheet(evening.site, evening.entries, day.board)
    contents = _contents(sheet, evening, pdf)
    agencies = {each.id: each.name for each in day.board.agencies if day.board.people_of(each.id)}
    total = len(contents) + len(agencies)
    make_folder(folder)
    files: dict[str, bytes] = {}
    zips: dict[str, Path] = {}
    with written_together() as write:
        for number, (name, content) in enumerate(contents.items()):
            told(number, total)
            files[name] = content()
            write(folder / name, files[name])
        shared = {name: content for name, content in files.items() if not name.endswith(".csv")}
        for number, (agency, name) in enumerate(_names(agencies).items(), len(files)):
            told(number, total)
            own = list(visitor_rows(day, agency, evening.known))
            packed = agency_zip(sheet, agencies[agency], shared, own)
            zips[agency] = write(folder / zip_name(sheet.book, evening.date, name), packed)
    told(total, total)
    return Written(folder, tuple(folder / name for name in files), zips)


def _contents(sheet: DaySheet, evening: Evening, pdf: Pdf | None) -> dict[str, Callable[[], bytes]]:
    """The files that everybody gets, the paper behind the workbook."""
    workbook, *others = day_contents(sheet, evening.date, evening.entries).items()
    paper = [] if pdf is None else [(sheet_name(sheet.book, evening.date, "pdf"), lambda: pdf(sheet))]
    return dict([workbook, *paper, *others])


def _names(agencies: Mapping[str, str]) -> dict[str, str]:
    """A name for each agency's zip; where two would be the same, with the agency's id."""
    names = {agency: plain(name) for agency, name in agencies.items()}
    alike = [name.casefold() for name in names.values()]
    return {
        agency: name if alike.count(name.casefold()) == 1 else f"{name} {agency}"
        for agency, name in names.items()
    }
