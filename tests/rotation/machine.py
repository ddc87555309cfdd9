"""A desk and the naive office, side by side: each press is made at both, and both must answer alike."""

import shutil
import tempfile
from dataclasses import fields, replace
from datetime import date, timedelta
from itertools import zip_longest
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from frontdesk.book.codec import canonical, decoded, public
from frontdesk.book.entries import DayOpened, Entry
from frontdesk.clauses import choices_of, sheet_of
from frontdesk.desk.commands import Command, OpenDay, SignIn, TakeDesk
from frontdesk.errors import Refusal
from frontdesk.people import Agency
from frontdesk.reports.day_file import day_document
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from frontdesk.verify import verify_document, verify_files
from tests.office import SATURDAY, Clock, approvals, founded, rebuilt_table, reopened, visit_table
from tests.rotation.naive import NoError, Office
from tests.rotation.sheets import agencies, choices, officers_of, people_of
from tests.rotation.spoken import name_of, plain, seen, told

SHANGHAI = ZoneInfo("Asia/Shanghai")
AGENCY_IDS = ["m", "b", "z", "a"]  # the agreed order is not that of the alphabet
LATER = st.sampled_from([0, 0, 0, 0.25, 3, 20, 31, 6 * 60, 40 * 60, 5 * 3600, -90])
NUMBER = st.integers(0, 60)
Lines = list[tuple[str, dict[str, Any]]]

# What moves what, by the public format. Anything else moves no lag, no line and no debt.
LAGS_BY = {"turn_given", "turn_withdrawn", "turn_charged", "agency_joined", "undone"}
LINES_BY = {"signed_in", "turn_given", "turn_withdrawn", "sent_to_back", "agency_joined", "undone"}
DEBTS_BY = {"owed_given", "owed_lapsed", "turn_given", "undone"}
AS_BEFORE_UNDO = {"desk_taken", "party_counted", "met"}


def lines_of(entries: tuple[Entry, ...]) -> Lines:
    return [(line["kind"], line["data"]) for line in map(public, entries)]


def moving(lines: Lines) -> set[str]:
    """The kinds among these lines that may move something: an uncounted turn moves no lag and no line."""
    return {kind for kind, data in lines if kind != "turn_given" or data["counts"]}


def through_the_codec(entry: Entry) -> Entry:
    written = public(entry)
    what, clock = decoded(written["kind"], written["data"])
    return replace(entry, what=what, clock=clock)


def but_the_stamp(board: Board) -> dict[str, Any]:
    stamp = {"seq", "head", "at"}
    return {each.name: getattr(board, each.name) for each in fields(board) if each.name not in stamp}


class BothSides(RuleBasedStateMachine):
    """What every rule needs; the rules themselves are in the classes that build on this one."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=folder))
        self.clock = Clock()
        self.visits: list[str] = ["never"]
        self.before: dict[int, Board] = {}  # the board before each command, by its first entry
        self.day = SATURDAY
        self.days: list[date] = []
        self.names = 0

    @initialize(rules=choices, shares=agencies)
    def found(self, rules: dict[str, Any], shares: list[tuple[int, list[Any]]]) -> None:
        sheet = sheet_of(rules)
        ids = AGENCY_IDS[: len(shares)]
        weights = tuple(
            Agency(agency, f"{agency}公司", weight) for agency, (weight, _) in zip(ids, shares, strict=True)
        )
        people = tuple(
            one
            for agency, (_, stages) in zip(ids, shares, strict=True)
            for one in people_of(agency, stages, sheet)
        )
        officers = tuple(officers_of(ids))
        site = Site("office", "示范案场", "Asia/Shanghai", weights, people, officers, sheet)
        self.desk = founded(self.folder / "book.db", site, self.clock)
        self.people = [one.id for one in people]
        self.office = Office(choices_of(sheet), *(plain(each) for each in (weights, people, officers)))
        self.press(OpenDay(self.day))
        self.days.append(self.day)
        for one in list(self.office.state.people)[::-1]:
            self.press(SignIn(one))

    # ---- One press, twice

    def press(self, command: Command) -> tuple[Entry, ...]:
        """The desk and the office answer alike: with the same lines, or both refuse."""
        before, presser, late = self.desk.board, self.presser(command), self.out_of_hours()
        stale = getattr(command, "seen_head", None) not in (None, self.desk.head.hash)
        answer = self.at_the_desk(command)
        entries = () if isinstance(answer, Refusal) else answer
        opening = (entry.prev for entry in entries if isinstance(entry.what, DayOpened))
        said = told(command, late=late, head=next(opening, ""), presser=presser)
        said |= {"stale": True} if stale else {}
        try:
            expected = self.office.press(name_of(command), self.clock.at, **said)
        except NoError as no:
            self.both_refuse(answer, no)
            assert self.desk.board is before
            return ()
        assert not isinstance(answer, Refusal), answer
        self.compare(lines_of(entries), expected)
        assert {entry.by for entry in entries} <= {presser}
        if entries and before is not None:
            self.before[entries[0].seq] = before
            self.p07_nothing_else_moves(before, expected)
        return entries

    def compare(self, written: Lines, expected: Lines) -> None:
        for number, (line, due) in enumerate(zip_longest(written, expected)):
            assert line == due, f"line {number} of {[kind for kind, _ in expected]}"

    def at_the_desk(self, command: Command) -> tuple[Entry, ...] | Refusal:
        try:
            return self.desk.do(command, None, *approvals(self.desk, command)).entries
        except Refusal as refusal:
            return refusal

    def both_refuse(self, answer: tuple[Entry, ...] | Refusal, no: NoError) -> None:
        assert isinstance(answer, Refusal), (no, lines_of(answer))
        if no.title:
            assert str(answer.title) == no.title
        if no.clause:
            assert answer.clause == no.clause

    def presser(self, command: Command) -> str:
        """Who signs: the officer whose order it is, or who is at the desk."""
        if isinstance(command, TakeDesk):
            return command.receptionist.id
        at_the_desk = self.desk.receptionist.id if self.desk.receptionist else "desk"
        return getattr(command, "by", None) or at_the_desk

    def p07_nothing_else_moves(self, before: Board, lines: Lines) -> None:
        """P7, P11: lags, lines and debts move by what the format names, and by nothing else."""
        after, kinds = self.desk.board, moving(lines)
        assert after is not None
        if not kinds & LAGS_BY:
            assert after.lags == before.lags
            assert after.last_turn == before.last_turn
        if not kinds & {*LINES_BY, "day_opened"}:
            assert after.lines == before.lines
        if not {kind for kind, _ in lines} & DEBTS_BY:
            assert after.owed == before.owed

    # ---- Choosing

    def pass_time(self, seconds: float) -> None:
        self.clock.forward(seconds=seconds)

    def who(self, number: int) -> str:
        among = [*self.people, *(who for who in self.office.state.people if who not in self.people)]
        return among[number % len(among)]

    def agency_of(self, consultant: str) -> str:
        """Whose enlistment was undone has none any more."""
        return str(self.office.state.people.get(consultant, {"agency": "m"})["agency"])

    def boss(self, number: int, consultant: str) -> str:
        """Mostly somebody who may; now and then another agency's manager, or who has no such right."""
        own = f"m-{self.agency_of(consultant)}"
        choice = ["s1", "s1", own, own, "s2", f"m-{AGENCY_IDS[number % 4]}", "v1"][number % 7]
        return choice if choice in self.office.state.officers else "s1"

    def supervisor(self, number: int) -> str:
        return "u1" if number % 9 == 8 else ("s1", "s2")[number % 2]

    def visit(self, number: int, *, waiting: bool) -> str:
        """One that waits, or that is received; failing that, any that ever came."""
        fit = [v for v, party in self.office.state.house.items() if bool(party.people) is not waiting]
        among = fit if fit and number % 7 else self.visits
        return among[number % len(among)]

    def new_visit(self) -> str:
        self.visits.append(f"v{len(self.visits)}")
        return self.visits[-1]

    def new_name(self, letter: str) -> str:
        self.names += 1
        return f"{letter}{self.names}"

    def out_of_hours(self) -> bool:
        hours = str(self.office.state.sheet["opening_hours"])
        now = max(self.clock.at, self.office.at or self.clock.at)
        opens, closes = hours.split("-")
        return not opens <= f"{now.astimezone(SHANGHAI):%H:%M}" < closes

    def sheet_of_today(self) -> RuleSheet:
        assert self.desk.board is not None
        return self.desk.board.sheet

    def in_days(self, days: int) -> date:
        return self.day + timedelta(days=days)

    # ---- What always holds

    @invariant()
    def both_see_the_same(self) -> None:
        assert self.desk.board is not None
        assert seen(self.desk.board) == self.office.seen()

    @invariant()
    def p01_lags_sum_to_0(self) -> None:
        assert self.desk.board is not None
        assert all(sum(row.values()) == 0 for row in self.desk.board.lags.values())

    @invariant()
    def p06_entries_give_the_board(self) -> None:
        assert fold_day("office", self.desk.entries) == self.desk.board

    @rule()
    def day_file_is_checked(self) -> None:
        self.check_day_file()

    def check_day_file(self) -> None:
        """A stranger finds every turn of the day's file right, finished or not."""
        report = verify_document(day_document("office", str(self.day), self.desk.day_entries(self.day)))
        assert report.ok, report.sentence

    @rule()
    def program_is_started_anew(self) -> None:
        """P6: what was written gives the same board."""
        before, actions = self.desk.board, self.desk.actions
        self.desk = reopened(self.desk)
        assert (self.desk.board, self.desk.actions) == (before, actions)

    @rule()
    def visits_are_told_anew(self) -> None:
        """What search and reports read is what the book tells."""
        as_they_stand = visit_table(self.desk)
        assert rebuilt_table(self.desk) == as_they_stand

    def teardown(self) -> None:
        if not self.days:
            return
        self.visits_are_told_anew()
        entries = self.desk.entries
        assert fold_day("office", map(through_the_codec, entries)) == self.desk.board
        files = [self.folder / f"{number}.json" for number in range(len(self.days))]
        for file, day in zip(files, self.days, strict=True):
            file.write_bytes(canonical(day_document("office", str(day), self.desk.day_entries(day))))
        for report in verify_files(files):
            assert report.ok, report.sentence
        self.desk.close()
        shutil.rmtree(self.folder)
