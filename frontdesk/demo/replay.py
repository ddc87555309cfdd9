"""Real arrivals, replayed on a real roster: every party takes the path of a press."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from frontdesk.demo.office import Office, Party
from frontdesk.desk.desk import Desk
from frontdesk.files.arrivals_file import Arrival
from frontdesk.files.roster_file import accept, read_roster
from frontdesk.records import Record
from frontdesk.reports.export import write_day
from frontdesk.site import Newcomer, Site, found

BEFORE_THE_FIRST = timedelta(minutes=45)


class Played(Record):
    """A day that was played: how many parties came, and the files of its evening."""

    day: date
    parties: int
    files: tuple[Path, ...]


def replay(
    desk: Desk, site: Site, arrivals: Sequence[Arrival], out: Path | None, seed: int
) -> Iterator[Played]:
    """Play every day of `arrivals` on an empty book, from opening to close; the files of each evening
    land in `out`, if given. Yields after each day."""
    desk.found(site)
    office: Office | None = None
    for day, coming in groupby(arrivals, key=lambda arrival: arrival.at.date()):
        parties = [Party(a.at.replace(tzinfo=site.zone), a.party) for a in coming]
        opens = parties[0].at - BEFORE_THE_FIRST
        office = office or Office(desk, seed, opens)
        office.play_day(day, parties, opens)
        office.close_day()
        iso = day.isoformat()
        files = write_day(out, site, iso, desk.day_entries(day)) if out else []
        yield Played(day, len(parties), tuple(files))


def site_for(roster: Path) -> Site:
    """A made-up site with the people of a roster file, every agency with a share of 1."""
    preview = read_roster(roster)
    accepted = accept(preview.rows, ())
    people = [Newcomer(p.name, p.agency, p.stage, p.mentor) for p in accepted.people]
    return found("demo", "演示案场", "Asia/Shanghai", [(name, 1) for name in accepted.agencies], people)
