"""A day run once more under another sheet: the same people come and go, the same parties arrive, each visit
lasts as long as it did; who receives is decided anew, by the desk's own rules. Nothing is written down.

Where the past doesn't say: a party that left unreceived and is received this time stays as long as most did
(the median); who was marked absent while called elsewhere this time is absent afterwards; who signed out
while still receiving this time signs out after it; a party that was received and isn't this time leaves at
the close of the day.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from heapq import heappop, heappush
from typing import Any

from frontdesk.book import decisions as book
from frontdesk.book.entries import (
    AgencyChanged,
    AgencyJoined,
    Arrived,
    CameBack,
    ConsultantChanged,
    DayClosed,
    Entry,
    Finished,
    Gone,
    SignedIn,
    SignedOut,
    Totals,
    TurnGiven,
    TurnWithdrawn,
    WentAway,
    What,
)
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.decide.lanes import with_managers
from frontdesk.errors import Refusal
from frontdesk.reports.replay import decisions
from frontdesk.reports.replay.arrivals import as_it_comes
from frontdesk.reports.replay.facts import Facts
from frontdesk.rotation.board import Board, Served
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from frontdesk.visits import Basis, Kind

Deed = Callable[[Draft], None]


@dataclass
class SecondRun:
    """The board of the day as it would have been; `take` one entry of the real day after the other."""

    site: Site
    sheet: RuleSheet
    facts: Facts
    board: Board
    keeps_weights: bool = False
    served: dict[str, Served] = field(default_factory=dict)
    unreceived: int = 0
    _ends: list[tuple[datetime, int, str]] = field(default_factory=list)
    _due: dict[str, tuple[datetime, int, str]] = field(default_factory=dict)
    _leaving: set[str] = field(default_factory=set)
    _called: dict[int, tuple[str, str]] = field(default_factory=dict)

    def take(self, entry: Entry, real: RuleSheet) -> None:
        """What the entry of the real day brings about here. `real`: the sheet that governed then."""
        what = entry.what
        self._end_until((entry.at, entry.seq))
        match what:
            case TurnGiven() if what.basis in (Basis.OVERRIDE, Basis.WRONG_TURN):
                self._called[entry.seq] = (what.visit, what.consultant)
                self._do(entry.at, lambda draft: _decided(draft, what))
            case TurnGiven():
                self._called[entry.seq] = (what.visit, what.consultant)
            case TurnWithdrawn():
                visit, called = self._called.get(what.turn, ("", ""))
                self._do(entry.at, lambda draft: decisions.withdraw(draft, visit, called, what), place=False)
            case Arrived():
                self._arrive(entry.at, what)
            case DayClosed():
                self._close(entry)
            case _:
                deed = self._deed(what, real)
                if deed is not None:
                    self._do(entry.at, deed)

    def _deed(self, what: What, real: RuleSheet) -> Deed | None:  # noqa: C901  # a case per kind
        board = self.board
        match what:
            case SignedIn() | SignedOut() | WentAway() | CameBack():
                return self._duty(what)
            case Finished() if self._is_received(what.visit) and what.visit not in self._due:
                return self._finish(what.visit)
            case Gone() if what.visit in board.visits and not self._is_received(what.visit):
                return lambda draft: draft.write(what)
            case book.HandedOver():
                return lambda draft: decisions.hand_over(draft, what)
            case book.SentToBack():
                return lambda draft: decisions.send_to_back(draft, what)
            case book.Suspended():
                return lambda draft: decisions.suspend(draft, what, real)
            case book.SuspensionLifted() if self._is_over(what):
                return lambda draft: draft.write(what)
            case book.Reclassified():
                past = self.served.get(what.visit)
                return lambda draft: decisions.reclassify(draft, what, past)
            case book.OwedGiven() | book.TurnCharged() if what.visit and not self._knows(what.visit):
                return lambda draft: decisions.from_before(draft, what)
            case AgencyChanged() if not isinstance(what, AgencyJoined):
                by_headcount = real.share == "by_headcount" or self.keeps_weights
                return None if by_headcount else lambda draft: draft.write(what)
            case ConsultantChanged():
                return lambda draft: self._change(draft, what)
            case AgencyJoined() | book.Expected() | book.OfficerChanged() | book.StepPassed() | book.Ruled():
                return lambda draft: draft.write(what)
            case _:
                return None

    def _duty(self, what: SignedIn | SignedOut | WentAway | CameBack) -> Deed | None:
        board, who = self.board, what.consultant
        match what:
            case SignedIn():
                self._leaving.discard(who)
                return None if who in board.signed_in else lambda draft: draft.write(what)
            case SignedOut() if who in board.busy:
                self._leaving.add(who)
                return None
            case CameBack() if who not in board.away:
                return None
            case WentAway() if who not in board.signed_in:
                return None
        return lambda draft: draft.write(what)

    def _arrive(self, at: datetime, what: Arrived) -> None:
        """A trade visit that occupies nobody is over at once. One whom somebody gave away at the door waits
        for that decision."""
        arrived = as_it_comes(self.board, what, at.astimezone(self.site.zone).time())
        self._do(at, lambda draft: draft.write(arrived), place=False)
        if arrived.kind is Kind.TRADE_VISIT and arrived.lane is None:
            self._do(at, lambda draft: draft.write(Finished(what.visit)), place=False)
        if what.visit not in self.facts.decided:
            self._do(at, _nothing)

    def _end_until(self, moment: tuple[datetime, int]) -> None:
        """End the visits whose time is over before the real day's next entry."""
        while self._ends and self._ends[0][:2] <= moment:
            due = heappop(self._ends)
            if self._due.get(due[2]) == due:
                self._do(due[0], self._finish(due[2]))

    def _finish(self, visit: str) -> Deed:
        self._due.pop(visit, None)

        def deed(draft: Draft) -> None:
            open_one = draft.board.visits.get(visit)
            if open_one is None:
                return
            draft.write(Finished(visit))
            for who in open_one.receivers:
                if who in self._leaving:
                    self._leaving.discard(who)
                    draft.write(SignedOut(who))

        return deed

    def _close(self, entry: Entry) -> None:
        """Visits that ended that day end, however late; who was never received leaves; the day is over."""
        at = entry.at
        for due in sorted(each for each in self._due.values() if each[1] < entry.seq):
            if self._due.get(due[2]) == due:
                self._do(due[0], self._finish(due[2]))
        for visit in self.board.waiting_visits():
            if self.facts.ended.get(visit.id, entry.seq) < entry.seq:
                self.unreceived += 1
                self._do(at, _write(Gone(visit.id)), place=False)
        for who in sorted(self._leaving):
            self._do(at, _write(SignedOut(who)), place=False)
        self._leaving.clear()
        self._do(at, _write(DayClosed(Totals(), (), None)), place=False)

    def _do(self, at: datetime, deed: Deed, *, place: bool = True) -> None:
        """Do it on a draft, place who waits, and keep the board; what the desk refuses changes nothing."""
        draft = Draft(self.board, self.site, max(at, self.board.at or at))
        try:
            deed(draft)
        except Refusal:
            draft = Draft(self.board, self.site, draft.now)
        draft.reweigh()
        if place and not draft.board.closed:
            draft.place_waiting()
        self.board = replace(draft.board, at=draft.now)
        for what in draft.whats:
            if isinstance(what, TurnGiven):
                self._plan_end(what.visit, what.consultant, draft.now)
            self._remember(what)
        self.served.update(self.board.served)

    def _remember(self, what: What) -> None:
        """What visits of the days before are taken for now, and whether they cost a turn."""
        match what:
            case book.Reclassified():
                self._know(what.visit, kind=what.kind, owner=what.owner)
            case book.OwedGiven(visit=str(visit)):
                self._know(visit, charged=False)
            case book.OwedLapsed(visit=str(visit)) | book.TurnCharged(visit=visit):
                self._know(visit, charged=True)

    def _know(self, visit: str, **changes: Any) -> None:
        if visit in self.served:
            self.served[visit] = replace(self.served[visit], **changes)

    def _plan_end(self, visit: str, who: str, now: datetime) -> None:
        """When the visit ends that was given now. Where the days don't say, or where it was taken from this
        very person later, it ends when it did."""
        facts = self.facts
        self._due.pop(visit, None)
        taken = facts.taken.get((visit, who))
        if (visit in facts.received and visit not in facts.lasted) or (taken is not None and taken >= now):
            return
        ends = now + facts.lasted.get(visit, facts.usual)
        due = (ends, facts.ended.get(visit, 0), visit)
        self._due[visit] = due
        heappush(self._ends, due)

    def _is_over(self, what: book.SuspensionLifted) -> bool:
        """Whether a suspension ends here, too: somebody lifted it, or its time here is over."""
        suspended = self.board.suspended.get(what.consultant)
        if suspended is None:
            return False
        return what.decision is not None or (
            suspended.until is not None and suspended.until <= self.board.date
        )

    def _is_received(self, visit: str) -> bool:
        known = self.board.visits.get(visit)
        return known is not None and not known.waiting

    def _knows(self, visit: str) -> bool:
        return visit in self.served or visit in self.board.visits

    def _change(self, draft: Draft, what: ConsultantChanged) -> None:
        """The consultant with the lanes that this sheet opens; whoever leaves is owed nothing more."""
        for debt in draft.board.owed_to(what.id) if what.left else ():
            draft.write(book.OwedLapsed(debt.owed))
        person = with_managers((what.person,), draft.board.officers.values(), self.sheet)[0]
        draft.write(replace(what, lanes=person.lanes))


def _decided(draft: Draft, what: TurnGiven) -> None:
    if what.basis is Basis.OVERRIDE:
        decisions.override(draft, what)
    else:
        decisions.void(draft, what.visit, what.consultant)


def _write(what: What) -> Deed:
    return lambda draft: draft.write(what)


def _nothing(_draft: Draft) -> None:
    """Only those who wait are placed."""
