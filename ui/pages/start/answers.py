"""What was answered so far in setting up a site, and what is still wrong with it. No widgets here."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QTimeZone

from frontdesk.clauses import choices_of, sheet_of
from frontdesk.errors import Refusal
from frontdesk.names import normal
from frontdesk.rules import RuleSheet
from frontdesk.site import MOST_WEIGHT, Newcomer, Site, found
from ui.pages.start.people_answers import RightsAnswers
from ui.roster.draft import RosterDraft
from ui.words import words

HOME_ZONE = "Asia/Shanghai"
_SHORT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


@dataclass
class AgencyAnswer:
    """An agency as typed: its share is text until it is checked."""

    name: str = ""
    share: str = "1"

    @property
    def called(self) -> str:
        """The name as it is kept."""
        return normal(self.name)

    @property
    def weight(self) -> int | None:
        """The share as a whole number above 0, full-width digits too; None if it is none."""
        text = self.share.strip()
        weight = int(text) if text.isdecimal() and len(text) <= 7 else 0
        return weight if 0 < weight <= MOST_WEIGHT else None


PLAIN = (
    *("share", "occupied_until", "return_visit.counts", "named_request.counts", "referral.to"),
    *("very_important", "override.counts", "override.second"),
)
"""Clauses, or parts of them, that are asked with nothing but their choices."""


def usual(path: str) -> object:
    """What most offices choose for a clause, or for a part of it."""
    value: Any = choices_of(RuleSheet())
    for step in path.split("."):
        value = value[step]
    return value


@dataclass
class RuleAnswers:
    """The plain questions of the rule sheet, with its defaults. `hours` None: round the clock."""

    day_start: str = "carry_over"
    owed_up_to: int | None = 3
    owner_away: str = "courtesy"
    undo_seconds: int = 30
    hours: tuple[str, str] | None = None
    protection: tuple[int, int] = (7, 15)
    plain: dict[str, object] = field(default_factory=lambda: {path: usual(path) for path in PLAIN})

    def choices(self) -> Mapping[str, object]:
        """The clauses, as the rule sheet reads them."""
        hours = "00:00-24:00" if self.hours is None else "-".join(self.hours)
        visit, call = self.protection
        plain = self.plain
        return {
            "day_start": self.day_start,
            "share": plain["share"],
            "agency_busy": "lost" if self.owed_up_to is None else {"owed_up_to": self.owed_up_to},
            "return_visit": {"counts": plain["return_visit.counts"], "owner_away": self.owner_away},
            "named_request": {"counts": plain["named_request.counts"]},
            "referral": {"to": plain["referral.to"], "counts": False},
            "occupied_until": plain["occupied_until"],
            "very_important": plain["very_important"],
            "override": {"counts": plain["override.counts"], "second": plain["override.second"]},
            "protection_days": {"visit": visit, "call": call},
            "undo_seconds": self.undo_seconds,
            "opening_hours": hours,
        }


@dataclass
class Answers:
    """Everything that the steps ask. Going back and forth, or to the other language, loses nothing."""

    name: str = ""
    short: str = ""
    short_is_own: bool = False
    zone: str = field(default_factory=lambda: usual_zone())
    agencies: list[AgencyAnswer] = field(default_factory=lambda: [AgencyAnswer(), AgencyAnswer()])
    roster: RosterDraft = field(default_factory=RosterDraft)
    rules: RuleAnswers = field(default_factory=RuleAnswers)
    rights: RightsAnswers = field(default_factory=RightsAnswers)

    def named_agencies(self) -> list[AgencyAnswer]:
        """The agencies without the empty lines."""
        return [agency for agency in self.agencies if agency.called]

    def strangers(self) -> list[str]:
        """Agencies of the roster that were not entered, in order of appearance."""
        known = {agency.called for agency in self.named_agencies()}
        return [agency for agency in self.roster.agencies() if agency not in known]

    def welcome(self, names: Sequence[str]) -> None:
        """Enter these agencies, with share 1."""
        self.agencies = [*self.named_agencies(), *(AgencyAnswer(name) for name in names)]

    def site(self) -> Site:
        """The site as answered; raises the Refusal that names what can't be."""
        roster = self.roster.accepted()
        return found(
            self.short.strip(),
            self.name,
            self.zone,
            [(each.called, each.weight or each.share) for each in self.named_agencies()],
            [Newcomer(one.name, one.agency, one.stage, one.mentor) for one in roster.people],
            self.rights.managers(),
            sheet_of(self.rules.choices()),
            self.rights.others(),
        )

    def refusal(self) -> Refusal | None:
        """Why there can be no such site yet."""
        try:
            self.site()
        except Refusal as refusal:
            return refusal
        return None


def usual_zone() -> str:
    """The computer's time zone, if it is a place on earth, else that of China."""
    system = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return system if "/" in system and not system.startswith("Etc/") and system in zones() else HOME_ZONE


def zones() -> list[str]:
    """Every time zone with a place in it; China first."""
    places = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return [HOME_ZONE, *(zone for zone in places if zone != HOME_ZONE)]


def name_fault(name: str) -> str:
    """What is wrong with the site's name; empty if nothing."""
    return "" if name.strip() else words("start", "The sales centre needs a name.")


def short_fault(short: str) -> str:
    """What is wrong with the short name."""
    if _SHORT.fullmatch(short.strip()):
        return ""
    return words("start", "Use up to 40 letters a to z, digits and hyphens; no blanks, no Chinese.")


def zone_fault(zone: str) -> str:
    """What is wrong with the time zone."""
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return words("start", "No such time zone. Write a city, as in Asia/Shanghai.")
    return ""


def agency_faults(agencies: Sequence[AgencyAnswer]) -> list[tuple[str, str]]:
    """For each line what is wrong with the name and with the share; empty lines at the end are fine."""
    names = [agency.called for agency in agencies]
    return [(_agency_name_fault(names, at), _share_fault(agency)) for at, agency in enumerate(agencies)]


def _agency_name_fault(names: Sequence[str], at: int) -> str:
    if not any(names) and at == 0:
        return words("start", "At least one agency is needed.")
    if names[at] and names[at] in names[:at]:
        return words("start", "This agency stands above already.")
    return ""


def _share_fault(agency: AgencyAnswer) -> str:
    if not agency.called or agency.weight is not None:
        return ""
    return words("start", "A whole number above 0, such as 1 or 50.")


def suggested_short(name: str) -> str:
    """A short name made of the Latin letters and the pinyin of `name`: `wanxiangcheng`."""
    from pypinyin import lazy_pinyin

    letters = "".join(lazy_pinyin(_trimmed(name), errors=lambda text: f"-{text}-")).lower()
    plain = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    return plain[:24].strip("-")


def _trimmed(name: str) -> str:
    """The name without what every sales centre is called."""
    short = re.sub(r"(营销|销售|展示|接待)?(中心|案场|售楼处|售楼部)$", "", name.strip())
    return short or name
