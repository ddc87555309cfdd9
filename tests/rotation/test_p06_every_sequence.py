"""The whole desk against the naive office, step by step, whatever people press.

`FRONTDESK_THOROUGH=1` runs 10,000 sequences.
"""

import os
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from frontdesk.book.codec import canonical, decoded, public
from frontdesk.book.entries import AgencyChanged, Entry, SheetAdopted, What
from frontdesk.desk.commands import (
    CloseDay,
    Command,
    CountParty,
    Enlist,
    FirstVisit,
    MarkAway,
    MarkBack,
    OpenDay,
    PartyGone,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    TakeDesk,
    Undo,
)
from frontdesk.errors import Refusal
from frontdesk.people import Agency, Cause, Consultant, Receptionist, Stage
from frontdesk.reports.day_file import day_document
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day
from frontdesk.rotation.pick import pick, previews
from frontdesk.rules import choices_of, sheet_of
from frontdesk.site import Site
from frontdesk.verify import verify_document, verify_files
from frontdesk.visits import Lane
from tests.office import (
    LANES,
    SATURDAY,
    Clock,
    founded,
    rebuilt_table,
    reopened,
    visit_table,
    write_directly,
)
from tests.rotation.naive import NoError, Office

THOROUGH = os.environ.get("FRONTDESK_THOROUGH") == "1"
SHANGHAI = ZoneInfo("Asia/Shanghai")
AGENCY_IDS = ["m", "b", "z", "a"]  # the agreed order is not that of the alphabet
CAUSES = list(Cause)
LATER = st.sampled_from([0, 0, 0, 0.25, 3, 20, 31, 6 * 60, 40 * 60, 5 * 3600, -90])

passes = st.builds(
    lambda effect, minutes: {"effect": effect, "minutes": minutes},
    st.sampled_from(["keep", "forfeit"]),
    st.sampled_from([None, None, 0, 5, 30]),
)
choices = st.fixed_dictionaries(
    {
        "agency_busy": st.sampled_from(["lost", {"owed_up_to": 0}, {"owed_up_to": 1}, {"owed_up_to": 3}]),
        "return_visit": st.fixed_dictionaries(
            {"counts": st.booleans(), "owner_away": st.sampled_from(["courtesy", "rotation"])}
        ),
        "on_pass": st.dictionaries(st.sampled_from(["with_client", *CAUSES]), passes),
        "absent_days": st.sampled_from([0, 1, 2]),
        "day_start": st.sampled_from(["carry_over", "carry_over", "carry_over", "sign_in"]),
        "opening_hours": st.sampled_from(["00:00-24:00", "00:00-24:00", "09:00-18:00"]),
    }
)
# For each agency its weight and, for each of its people, whether it's a newcomer with the first as mentor.
agencies = st.lists(
    st.tuples(
        st.sampled_from([1, 1, 2, 3, 5, 20, 30, 50]),
        st.lists(st.sampled_from([False, False, False, True]), max_size=3),
    ),
    min_size=1,
    max_size=4,
)


def people_of(agency: str, newcomers: list[bool]) -> list[Consultant]:
    first = f"{agency}0"
    found = [Consultant(first, f"顾问{first}", agency, Stage.SKILLED, LANES)]
    for number, newcomer in enumerate(newcomers, 1):
        who, stage = f"{agency}{number}", Stage.ACCOMPANIED if newcomer else Stage.INDEPENDENT
        found.append(Consultant(who, f"顾问{who}", agency, stage, LANES, first if newcomer else None))
    return found


def plain(person: Consultant) -> dict[str, Any]:
    data = {"id": person.id, "name": person.name, "agency": person.agency, "stage": person.stage.value}
    return data | {"lanes": list(person.lanes)} | ({"mentor": person.mentor} if person.mentor else {})


def weighed(agency: Agency) -> dict[str, Any]:
    return {"id": agency.id, "name": agency.name, "weight": agency.weight}


def seen(board: Board) -> dict[str, Any]:
    """What the naive office can be asked, too."""
    return {
        "lines": {lane: {a: list(row) for a, row in rows.items()} for lane, rows in board.lines.items()},
        "lags": board.lags,
        "last_turn": board.last_turn,
        "signed_in": set(board.signed_in),
        "away": {who: away.cause for who, away in board.away.items()},
        "house": [(visit.id, list(visit.receivers)) for visit in board.receptions()],
        "waiting": [visit.id for visit in board.waiting_visits()],
        "ready": set(board.ready),
        "turns": {who: turns for who, turns in board.turns.items() if turns},
        "closed": board.closed,
        "seq": board.seq,
    }


def lines_of(entries: tuple[Entry, ...]) -> list[tuple[str, dict[str, Any]]]:
    return [(line["kind"], line["data"]) for line in map(public, entries)]


def through_the_codec(entry: Entry) -> Entry:
    written = public(entry)
    what, clock = decoded(written["kind"], written["data"])
    return replace(entry, what=what, clock=clock)


def but_the_stamp(board: Board) -> Board:
    return replace(board, seq=0, head="", at=None)


class EverySequence(RuleBasedStateMachine):
    """A desk and an office; each rule is a press at both."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=folder))
        self.clock = Clock()
        self.visits: list[str] = ["never"]
        self.before: dict[int, Board] = {}  # the board before each command, by its first entry
        self.day = SATURDAY
        self.days: list[date] = []
        self.joined = 0

    @initialize(rules=choices, shares=agencies)
    def found(self, rules: dict[str, Any], shares: list[tuple[int, list[bool]]]) -> None:
        sheet = sheet_of(rules)
        ids = AGENCY_IDS[: len(shares)]
        weights = tuple(
            Agency(agency, f"{agency}公司", weight) for agency, (weight, _) in zip(ids, shares, strict=True)
        )
        people = [
            one
            for agency, (_, newcomers) in zip(ids, shares, strict=True)
            for one in people_of(agency, newcomers)
        ]
        site = Site("office", "示范案场", "Asia/Shanghai", weights, tuple(people), (), sheet)
        self.desk = founded(self.folder / "book.db", site, self.clock)
        self.people = [one.id for one in people]
        self.office = Office(choices_of(sheet), [weighed(a) for a in weights], [plain(p) for p in people])
        self.press(OpenDay(self.day), "open_day", day=self.day)
        self.days.append(self.day)
        for one in self.people[::-1]:
            self.press(SignIn(one), "sign_in", consultant=one)

    # ---- One press, twice

    def press(self, command: Command, name: str, /, **told: Any) -> tuple[Entry, ...]:
        """The desk and the office answer alike: with the same lines, or the same refusal."""
        before = self.desk.board
        expected = self.expected(name, **told)
        if isinstance(expected, NoError):
            with pytest.raises(Refusal) as refusal:
                self.desk.do(command)
            assert str(refusal.value.title) == str(expected)
            assert self.desk.board is before
            return ()
        entries = self.desk.do(command).entries
        self.compare(entries, expected)
        if entries and before is not None:
            self.before[entries[0].seq] = before
        return entries

    def expected(self, name: str, /, **told: Any) -> list[tuple[str, dict[str, Any]]] | NoError:
        try:
            return self.office.press(name, self.clock.at, **told)
        except NoError as no:
            return no

    def compare(self, entries: tuple[Entry, ...], expected: list[tuple[str, dict[str, Any]]]) -> None:
        for entry, (kind, data) in zip(entries, expected, strict=True):
            if kind == "day_opened":
                data["previous_head"] = entry.prev
        assert lines_of(entries) == expected

    def write(self, what: What, kind: str, /, **data: Any) -> None:
        """What another desk wrote; this one is opened anew and has read it."""
        before = self.desk.board
        expected = self.office.press("direct", self.clock.at, entry=(kind, data))
        entries = write_directly(self.desk, what)
        self.compare(entries, expected)
        assert before is not None
        self.before[entries[0].seq] = before
        self.desk = reopened(self.desk)

    def pass_time(self, seconds: float) -> None:
        self.clock.forward(seconds=seconds)

    def who(self, number: int) -> str:
        return self.people[number % len(self.people)]

    def visit(self, number: int, *, waiting: bool) -> str:
        """One that waits, or that is received; failing that, any that ever came."""
        fit = [v for v, party in self.office.state.house.items() if bool(party.people) is not waiting]
        among = fit if fit and number % 7 else self.visits
        return among[number % len(among)]

    def new_visit(self) -> str:
        self.visits.append(f"v{len(self.visits)}")
        return self.visits[-1]

    def out_of_hours(self) -> bool:
        hours = str(self.office.state.sheet["opening_hours"])
        now = max(self.clock.at, self.office.at or self.clock.at)
        wall = f"{now.astimezone(SHANGHAI):%H:%M}"
        opens, closes = hours.split("-")
        return not opens <= wall < closes

    # ---- The rules

    @rule(number=st.integers(0, 20), later=LATER)
    def signs_in(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(SignIn(self.who(number)), "sign_in", consultant=self.who(number))

    @rule(number=st.integers(0, 20), later=LATER)
    def signs_out(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(SignOut(self.who(number)), "sign_out", consultant=self.who(number))

    @rule(number=st.integers(0, 20), cause=st.sampled_from(CAUSES), later=LATER)
    def goes_away(self, number: int, cause: Cause, later: float) -> None:
        self.pass_time(later)
        who = self.who(number)
        self.press(MarkAway(who, cause), "mark_away", consultant=who, cause=cause.value)

    @rule(number=st.integers(0, 20), later=LATER)
    def comes_back(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(MarkBack(self.who(number)), "mark_back", consultant=self.who(number))

    @rule(party=st.sampled_from([None, 1, 4, 0, 501]), later=LATER)
    def first_visit_comes(self, party: int | None, later: float) -> None:
        self.pass_time(later)
        visit = self.new_visit()
        told = {"visit": visit, "party": party, "out_of_hours": self.out_of_hours()}
        self.press(FirstVisit(visit, party), "first_visit", **told)

    @rule(number=st.integers(1, 4), later=LATER)
    def several_come_at_once(self, number: int, later: float) -> None:
        """P5: who was shown as next, and after that, is who gets the turn; looking changed nothing."""
        self.pass_time(later)
        board = self.desk.board
        assert board is not None
        now = max(self.clock.at, board.at or self.clock.at)
        lane = Lane.OUT_OF_HOURS if self.out_of_hours() else Lane.WALK_IN
        shown = list(previews(board, lane, now, number))
        assert shown == list(previews(board, lane, now, number))
        # A sheet adopted without a command places nobody: then those who wait come first.
        settled = not any(pick(board, visit, now) for visit in board.waiting_visits())
        for turn in shown if settled and not board.closed else ():
            visit = self.new_visit()
            told = {"visit": visit, "party": None, "out_of_hours": lane is Lane.OUT_OF_HOURS}
            entries = self.press(FirstVisit(visit), "first_visit", **told)
            assert entries[-1].what == replace(turn, visit=visit)

    @rule(number=st.integers(0, 20), party=st.sampled_from([None, 2]), later=LATER)
    def return_visit_comes(self, number: int, party: int | None, later: float) -> None:
        """P7: outside the rotation no lag and no line moves, unless the clause counts it."""
        self.pass_time(later)
        before, visit, owner = self.desk.board, self.new_visit(), self.who(number)
        told = {"visit": visit, "owner": owner, "party": party}
        entries = self.press(ReturnVisit(visit, owner, party), "return_visit", **told)
        after, sheet = self.desk.board, self.office.state.sheet["return_visit"]
        assert before is not None
        assert after is not None
        outside = not sheet["counts"] and sheet["owner_away"] == "courtesy"
        if outside and all(kind in ("arrived", "turn_given", "waiting") for kind, _ in lines_of(entries)):
            assert (after.lags, after.lines) == (before.lags, before.lines)

    @rule(number=st.integers(0, 50), party=st.sampled_from([0, 1, 3]))
    def party_is_counted(self, number: int, party: int) -> None:
        visit = self.visit(number, waiting=False)
        self.press(CountParty(visit, party), "count_party", visit=visit, party=party)

    @rule(number=st.integers(0, 50), cause=st.sampled_from(CAUSES), later=LATER)
    def one_called_is_not_there(self, number: int, cause: Cause, later: float) -> None:
        self.pass_time(later)
        visit = self.visit(number, waiting=False)
        self.press(PassOver(visit, cause), "pass_over", visit=visit, cause=cause.value)

    @rule(number=st.integers(0, 50), later=LATER)
    def waiting_party_leaves(self, number: int, later: float) -> None:
        self.pass_time(later)
        visit = self.visit(number, waiting=True)
        self.press(PartyGone(visit), "party_gone", visit=visit)

    @rule(number=st.integers(0, 50), later=LATER)
    def is_seen_off(self, number: int, later: float) -> None:
        self.pass_time(later)
        visit = self.visit(number, waiting=False)
        self.press(SeeOff(visit), "see_off", visit=visit)

    @rule(later=st.sampled_from([0, 5, 30, 31]), older=st.booleans())
    def is_undone(self, later: float, older: bool) -> None:
        """P15: the board is as before, field by field."""
        self.pass_time(later)
        board = self.desk.board
        assert board is not None
        pressed = max(1, board.seq - 1) if older else None
        entries = self.press(Undo(pressed), "undo", entry=pressed)
        if not entries:
            return
        (undone,) = lines_of(entries)
        seqs = undone[1]["entries"]
        between = [e for e in self.desk.entries if seqs[-1] < e.seq < entries[0].seq]
        still_there = [e for e in between if public(e)["kind"] in ("desk_taken", "party_counted")]
        if not still_there:
            after = self.desk.board
            assert after is not None
            assert but_the_stamp(after) == but_the_stamp(self.before[seqs[0]])

    @rule(name=st.sampled_from(["王小明", "李四"]))
    def desk_is_taken_over(self, name: str) -> None:
        who = f"r{len(name)}"
        self.press(TakeDesk(Receptionist(who, name)), "take_desk", receptionist=who, name=name)

    @rule(reason=st.sampled_from([None, "nobody_there", "bad weather"]), all_confirm=st.booleans())
    def day_is_closed(self, reason: str | None, all_confirm: bool) -> None:
        people = self.people if all_confirm else self.people[:1]
        told = {"confirmed_by": list(people), "unconfirmed": reason}
        self.press(CloseDay(tuple(people), reason), "close_day", **told)
        self.check_day_file()

    @rule(days=st.sampled_from([0, 1, 1, 1, 2, 9]), sleeps=st.booleans())
    def day_is_opened(self, days: int, sleeps: bool) -> None:
        """Also with the day before still open, or right at midnight."""
        day = self.day + timedelta(days=days)
        if days and sleeps:
            self.clock.at = datetime.combine(day, time(1), UTC)
        if self.press(OpenDay(day), "open_day", day=day):
            self.check_day_file()
            self.day = day
            self.days.append(day)

    @rule()
    def program_is_started_anew(self) -> None:
        """P6: what was written gives the same board."""
        before, actions = self.desk.board, self.desk.actions
        self.desk = reopened(self.desk)
        assert (self.desk.board, self.desk.actions) == (before, actions)

    @precondition(lambda self: self.joined < 2)
    @rule(weight=st.sampled_from([1, 2, 5]), newcomer=st.booleans(), again=st.booleans())
    def agency_joins(self, weight: int, newcomer: bool, again: bool) -> None:
        name = f"j{self.joined}"
        agency = Agency(name, "m公司" if again else f"{name}公司", weight)
        people = people_of(name, [newcomer])
        told = {"agencies": [weighed(agency)], "consultants": [plain(one) for one in people]}
        if self.press(Enlist((agency,), tuple(people)), "enlist", **told):
            self.joined += 1
            self.people += [one.id for one in people if one.id not in self.people]

    @rule(number=st.integers(0, 20), stage=st.sampled_from(list(Stage)))
    def consultant_changes(self, number: int, stage: Stage) -> None:
        """A consultant joins, or gets on: mentors stay as they are, or the rule of mentors says no."""
        who = self.who(number)
        known = self.office.state.people.get(who)
        if known is None or stage is Stage.ACCOMPANIED or who.endswith("0"):
            return
        lanes = () if stage is Stage.TRAINEE else LANES
        changed = Consultant(who, known["name"], known["agency"], stage, lanes)
        self.press(Enlist((), (changed,)), "enlist", agencies=[], consultants=[plain(changed)])

    @rule(number=st.integers(0, 5), newcomer=st.booleans())
    def consultant_joins(self, number: int, newcomer: bool) -> None:
        agencies = [agency["id"] for agency in self.office.state.agencies]
        agency = agencies[number % len(agencies)]
        who = f"{agency}{len(self.people)}x"
        stage = Stage.ACCOMPANIED if newcomer else Stage.SKILLED
        joiner = Consultant(who, f"顾问{who}", agency, stage, LANES, f"{agency}0" if newcomer else None)
        if self.press(Enlist((), (joiner,)), "enlist", agencies=[], consultants=[plain(joiner)]):
            self.people.append(who)

    @rule(number=st.integers(0, 5), weight=st.sampled_from([1, 2, 3, 7, 50]))
    def share_changes(self, number: int, weight: int) -> None:
        agencies = self.office.state.agencies
        changed = agencies[number % len(agencies)] | {"weight": weight}
        self.write(AgencyChanged(**changed), "agency_changed", **changed)

    @rule(rules=choices)
    def sheet_is_adopted(self, rules: dict[str, Any]) -> None:
        sheet = sheet_of(rules, self.office.state.sheet["version"] + 1)
        self.write(SheetAdopted(sheet), "sheet_adopted", sheet=choices_of(sheet))

    # ---- What always holds

    @invariant()
    def both_see_the_same(self) -> None:
        assert self.desk.board is not None
        assert seen(self.desk.board) == self.office.seen()

    @invariant()
    def p1_lags_sum_to_0(self) -> None:
        assert self.desk.board is not None
        assert all(sum(row.values()) == 0 for row in self.desk.board.lags.values())

    @invariant()
    def p6_entries_give_the_board(self) -> None:
        assert fold_day("office", self.desk.entries) == self.desk.board

    @rule()
    def day_file_is_checked(self) -> None:
        self.check_day_file()

    def check_day_file(self) -> None:
        """A stranger finds every turn of the day's file right, finished or not."""
        report = verify_document(day_document("office", str(self.day), self.desk.day_entries(self.day)))
        assert report.ok, report.sentence

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


def test_every_sequence_of_presses_does_what_the_rules_say(tmp_path: Path) -> None:
    """P1, P5, P6, P7, P15, and everything else that the naive office knows, on real books."""
    run_state_machine_as_test(
        partial(EverySequence, tmp_path),  # type: ignore[arg-type]  # a factory will do, says its manual
        settings=settings(
            max_examples=10_000 if THOROUGH else 50,
            stateful_step_count=40,
            deadline=None,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
