"""What if, in a script: past days under another sheet, or other shares. Nothing is changed by it."""

from collections.abc import Mapping
from datetime import date

from frontdesk.book.entries import DayOpened, Entry
from frontdesk.errors import Refusal
from frontdesk.play.answers import Answer
from frontdesk.play.lines import Line
from frontdesk.play.rules import changed_sheet
from frontdesk.play.scene import Scene, naming
from frontdesk.reports.replay.facts import signed_in_on
from frontdesk.reports.what_if import AgencyFigures, WhatIf, what_if
from frontdesk.site import share
from frontdesk.words import say


def would_have_been(scene: Scene, line: Line) -> Answer:
    """What each would have had on the day (or in the month) `day`, by the present sheet with the choices of
    `sheet`, and with the `shares` of agencies; the newest day, if none is said."""
    sheet = changed_sheet(scene.board().base_sheet, line.mapping("sheet"))
    every = scene.desk.days()
    days = _days(line, every)
    at = every.index(days[0])
    earlier = every[max(0, at - sheet.absent_days - 1) : at]
    read = [scene.desk.day_entries(day) for day in days]
    before = [signed_in_on(scene.desk.day_entries(day)) for day in reversed(earlier)]
    weights = _weights(scene, line.mapping("shares"), read[0])
    return _answer(what_if(scene.desk.site, read, sheet, weights=weights, before=before))


def _days(line: Line, every: list[date]) -> list[date]:
    told = line.maybe_text("day") or every[-1].isoformat()
    days = [day for day in every if day.isoformat() == told or day.strftime("%Y-%m") == told]
    if not days:
        raise Refusal(
            say("play", "No such day"),
            say("play", "The book has no day or month “{date}”.", date=told),
        )
    return days


def _weights(scene: Scene, shares: Mapping[str, object], day: list[Entry]) -> dict[str, int] | None:
    """Every agency's weight: those told, the others as that day opened; None if none is told."""
    with naming("share"):
        told = {scene.cast.agency(name).id: share(name, weight) for name, weight in shares.items()}
    opened = next(entry.what for entry in day if isinstance(entry.what, DayOpened))
    return {each.id: told.get(each.id, each.weight) for each in opened.agencies} if told else None


def _answer(found: WhatIf) -> Answer:
    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "agencies": [_agency(each) for each in found.agencies],
        "unreceived": found.unreceived,
    }


def _agency(figures: AgencyFigures) -> Answer:
    people = [{"name": p.consultant.name, "had": p.had, "would": p.would} for p in figures.people]
    return {
        "agency": figures.agency.name,
        "had": figures.had,
        "would": figures.would,
        "lags": {lane: [str(was), str(would)] for lane, (was, would) in figures.lags.items()},
        "people": people,
    }
