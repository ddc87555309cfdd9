"""What is sent to one agency: a zip with what it may see, and nothing else (see `own_visitors`)."""

import io
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from frontdesk import verify
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.reports.evening.names import FORMAT, READ_ME, VERIFIER, visitors_name
from frontdesk.reports.evening.own_visitors import VISITORS, VisitorRow
from frontdesk.reports.evening.read_me import read_me
from frontdesk.reports.labels import label
from frontdesk.reports.paper.pages import Page, Table
from frontdesk.reports.workbook import list_bytes

FOR_EVERYBODY = 0o644 << 16
TITLE = label("来访客户", "Visitors")


def agency_zip(
    sheet: DaySheet, agency: str, shared: Mapping[str, bytes], visitors: list[VisitorRow]
) -> bytes:
    """The zip for the agency of this name. `shared`: the files that all agencies get alike, by name; none of
    them may hold anything of a visitor. The same day gives the same bytes."""
    contents = {
        READ_ME: read_me(sheet, agency).encode("utf-8-sig"),
        **shared,
        visitors_name(sheet.book, sheet.date.isoformat(), agency): visitors_bytes(sheet, agency, visitors),
        VERIFIER: _verifier().read_bytes(),
        FORMAT: _verifier().with_name(FORMAT).read_bytes(),
    }
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as packed:
        for name, content in contents.items():
            packed.writestr(_entry(name, sheet.date), content)
    return target.getvalue()


def visitors_bytes(sheet: DaySheet, agency: str, visitors: list[VisitorRow]) -> bytes:
    """The agency's own visitors as a workbook."""
    table = Table(TITLE, VISITORS, visitors, summed=True)
    return list_bytes(sheet, Page(f"{agency} · {TITLE}", (table,), listing=True))


def _verifier() -> Path:
    """The verifier's own text, which lies beside the program where it is built into one, too."""
    return Path(verify.__file__).with_suffix(".py")


def _entry(name: str, day: date) -> ZipInfo:
    made = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
    made.compress_type = ZIP_DEFLATED
    made.external_attr = FOR_EVERYBODY
    return made
