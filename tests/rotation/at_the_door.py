"""What receptionists press, at random; each rule is a press at both sides."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from frontdesk.desk.commands import (
    Call,
    CloseDay,
    Command,
    CountParty,
    Dispute,
    Enlist,
    FirstVisit,
    GuestVisit,
    HandOver,
    MarkAway,
    MarkBack,
    Met,
    NamedRequest,
    OpenDay,
    PartyGone,
    PassOver,
    Referral,
    Refuse,
    Relative,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    TakeDesk,
    TradeVisit,
    Undo,
)
from frontdesk.people import Agency, Cause, Receptionist, Stage
from frontdesk.rotation.pick import pick, previews
from frontdesk.visits import Grade, Kind, Lane, Rank
from tests.rotation.machine import (
    AS_BEFORE_UNDO,
    LATER,
    NUMBER,
    BothSides,
    but_the_stamp,
    lines_of,
)
from tests.rotation.sheets import CAUSES, STAGES, consultant, people_of
from tests.rotation.spoken import presses

SIZES = st.sampled_from([None, 1, 4, 4, 0, 501])
SELDOM = st.sampled_from([False, False, True])
GUESTS = st.sampled_from([Kind.TOUR, Kind.TOUR, Kind.VIP])


class AtTheDoor(BothSides):
    """Everything that takes no officer."""

    # ---- On and off duty

    @presses(SignIn)
    @rule(number=NUMBER, later=LATER)
    def signs_in(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(SignIn(self.who(number)))

    @presses(SignIn)
    @rule(turned=st.booleans())
    def all_sign_in(self, turned: bool) -> None:
        everybody = [who for who in self.office.state.people if who not in self.office.state.on]
        for who in everybody[:: -1 if turned else 1]:
            self.press(SignIn(who))

    @presses(SignOut)
    @rule(number=NUMBER, later=LATER)
    def signs_out(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(SignOut(self.who(number)))

    @presses(MarkAway)
    @rule(number=NUMBER, cause=st.sampled_from(CAUSES), later=LATER, said=st.booleans())
    def goes_away(self, number: int, cause: Cause, later: float, said: bool) -> None:
        self.pass_time(later)
        until = self.clock.at + timedelta(minutes=20) if said else None
        self.press(MarkAway(self.who(number), cause, until))

    @presses(MarkBack)
    @rule(number=NUMBER, later=LATER)
    def comes_back(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(MarkBack(self.who(number)))

    # ---- Arrivals

    @presses(FirstVisit)
    @rule(party=SIZES, later=LATER, stale=st.sampled_from([None, None, None, "an older head"]))
    def first_visit_comes(self, party: int | None, later: float, stale: str | None) -> None:
        self.pass_time(later)
        seen = self.desk.head.hash if stale is None else stale
        self.press(FirstVisit(self.new_visit(), party, seen))

    @presses(FirstVisit, GuestVisit, Call)
    @rule(number=st.integers(1, 4), lane=st.sampled_from([*Lane]), later=LATER)
    def several_come_at_once(self, number: int, lane: Lane, later: float) -> None:
        """P5: who was shown as next, and after that, is who gets the turn; looking changed nothing."""
        self.pass_time(later)
        board = self.desk.board
        assert board is not None
        late = self.out_of_hours() and "out_of_hours" in self.office.state.sheet["not_counted"]
        lane = Lane.OUT_OF_HOURS if lane is Lane.WALK_IN and late else lane
        if lane in (Lane.VIP, Lane.MANAGERS) or (lane is Lane.OUT_OF_HOURS and not late) or board.closed:
            return
        now = max(self.clock.at, board.at or self.clock.at)
        shown = list(previews(board, lane, now, number))
        assert shown == list(previews(board, lane, now, number))
        assert self.desk.board is board
        if any(pick(board, visit, now) for visit in board.waiting_visits()):
            return  # a supervisor who needs no sign-in may be free since the opening: they come first
        for turn in shown:
            visit = self.new_visit()
            entries = self.press(self._arriving(lane, visit))
            given = next(entry.what for entry in entries if entry.what.__class__ is type(turn))
            assert given == replace(turn, visit=visit)

    def _arriving(self, lane: Lane, visit: str) -> Command:
        match lane:
            case Lane.TOUR:
                return GuestVisit(visit, Kind.TOUR)
            case Lane.CALL:
                return Call(visit)
            case _:
                return FirstVisit(visit)

    @presses(FirstVisit)
    @rule(number=st.integers(2, 6), sent_off=st.integers(0, 3))
    def rush(self, number: int, sent_off: int) -> None:
        """Until all are busy; then some are seen off, and those who waited are placed."""
        for _ in range(number):
            self.press(FirstVisit(self.new_visit()))
        received = [visit for visit, party in self.office.state.house.items() if party.people]
        for visit in received[:sent_off]:
            self.press(SeeOff(visit))

    @presses(ReturnVisit)
    @rule(number=NUMBER, other=NUMBER, party=SIZES, later=LATER, together=st.booleans())
    def return_visit_comes(
        self, number: int, other: int, party: int | None, later: float, together: bool
    ) -> None:
        """Also clients of two agencies who come together."""
        self.pass_time(later)
        visit = self.new_visit()
        if self.press(ReturnVisit(visit, self.who(number), party)) and together:
            with_them = visit if other % 5 else "never"
            self.press(ReturnVisit(self.new_visit(), self.who(other), party, None, with_them))

    @presses(NamedRequest, Referral, Relative)
    @rule(number=NUMBER, party=SIZES, later=LATER, what=st.integers(0, 3))
    def somebody_is_asked_for(self, number: int, party: int | None, later: float, what: int) -> None:
        self.pass_time(later)
        visit, who = self.new_visit(), self.who(number)
        commands: list[Command] = [
            NamedRequest(visit, who, party),
            Referral(visit, who, True, party),
            Referral(visit, who, False, party),
            Relative(visit, who, party),
        ]
        self.press(commands[what])

    @presses(GuestVisit)
    @rule(
        number=NUMBER,
        kind=GUESTS,
        rank=st.sampled_from([None, *Rank]),
        grade=st.sampled_from([None, None, *Grade]),
        later=LATER,
        asks=st.sampled_from([False, False, False, True]),
    )
    def guests_come(
        self, number: int, kind: Kind, rank: Rank | None, grade: Grade | None, later: float, asks: bool
    ) -> None:
        """Mostly those on the list, if anybody is; never more than the list says."""
        self.pass_time(later)
        listed = self.office.state.listed
        expected = [None, "nobody", *listed, *listed][number % (2 + 2 * len(listed))]
        if expected in listed and number % 5:
            kind = Kind(listed[str(expected)]["kind"])
            grade = None
        asks_for = self.who(number) if asks else None
        self.press(GuestVisit(self.new_visit(), kind, 4, rank, expected, grade, asks_for))

    @presses(Call)
    @rule(later=LATER)
    def telephone_rings(self, later: float) -> None:
        self.pass_time(later)
        self.press(Call(self.new_visit()))

    @presses(TradeVisit)
    @rule(number=NUMBER, party=SIZES, attended=st.booleans())
    def competitor_comes(self, number: int, party: int | None, attended: bool) -> None:
        self.press(TradeVisit(self.new_visit(), self.who(number) if attended else None, party))

    @presses(CountParty)
    @rule(number=NUMBER, party=st.sampled_from([0, 1, 3]))
    def party_is_counted(self, number: int, party: int) -> None:
        self.press(CountParty(self.visit(number, waiting=False), party))

    # ---- In the house

    @presses(PassOver)
    @rule(number=NUMBER, cause=st.sampled_from(CAUSES), later=LATER)
    def one_called_is_not_there(self, number: int, cause: Cause, later: float) -> None:
        self.pass_time(later)
        self.press(PassOver(self.visit(number, waiting=False), cause))

    @presses(Refuse)
    @rule(number=NUMBER, reason=st.sampled_from(["tired", "other", "bad mood"]), other=st.integers(0, 9))
    def one_called_refuses(self, number: int, reason: str, other: int) -> None:
        visit = self.visit(number, waiting=False)
        party = self.office.state.house.get(visit)
        called = party.people[0] if party and party.people and other else self.who(other)
        self.press(Refuse(visit, called, reason))

    @presses(HandOver)
    @rule(number=NUMBER, to=NUMBER, reason=st.sampled_from(["unwell", "unwell", "bored"]))
    def is_handed_over(self, number: int, to: int, reason: str) -> None:
        ready = [who for who in self.office.state.people if self.office.ready(who)]
        receiver = ready[to % len(ready)] if ready and to % 5 else self.who(to)
        self.press(HandOver(self.visit(number, waiting=False), receiver, reason))

    @presses(Dispute, Met)
    @rule(number=NUMBER, met=st.booleans())
    def is_marked(self, number: int, met: bool) -> None:
        visit = self.visit(number, waiting=False)
        self.press(Met(visit) if met else Dispute(visit))

    @presses(PartyGone)
    @rule(number=NUMBER, later=LATER)
    def waiting_party_leaves(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(PartyGone(self.visit(number, waiting=True)))

    @presses(SeeOff)
    @rule(number=NUMBER, later=LATER)
    def is_seen_off(self, number: int, later: float) -> None:
        self.pass_time(later)
        self.press(SeeOff(self.visit(number, waiting=False)))

    @presses(Undo)
    @rule(later=st.sampled_from([0, 5, 30, 31]), older=st.booleans())
    def is_undone(self, later: float, older: bool) -> None:
        """P15: the board is as before, field by field."""
        self.pass_time(later)
        board = self.desk.board
        assert board is not None
        entries = self.press(Undo(max(1, board.seq - 1) if older else None))
        if not entries:
            return
        (undone,) = lines_of(entries)
        seqs = undone[1]["entries"]
        between = [e for e in self.desk.entries if seqs[-1] < e.seq < entries[0].seq]
        if not {kind for kind, _ in lines_of(tuple(between))} & AS_BEFORE_UNDO:
            after = self.desk.board
            assert after is not None
            assert but_the_stamp(after) == but_the_stamp(self.before[seqs[0]])

    # ---- The day and the roster

    @presses(TakeDesk)
    @rule(name=st.sampled_from(["王小明", "李四"]))
    def desk_is_taken_over(self, name: str) -> None:
        self.press(TakeDesk(Receptionist(f"r{len(name)}", name)))

    @presses(CloseDay)
    @rule(
        reason=st.sampled_from([None, "nobody_there", "bad weather"]),
        confirm=st.integers(0, 3),
        evening=SELDOM,
    )
    def day_is_closed(self, reason: str | None, confirm: int, evening: bool) -> None:
        if not evening:
            return
        everybody = tuple(self.office.state.people)
        confirmed = [everybody[:1], everybody, everybody, ("nobody",)][confirm]
        self.press(CloseDay(confirmed, reason))
        self.check_day_file()

    @presses(OpenDay)
    @rule(days=st.sampled_from([0, 1, 1, 1, 2, 9]), sleeps=st.booleans(), morning=SELDOM)
    def day_is_opened(self, days: int, sleeps: bool, morning: bool) -> None:
        """Also with the day before still open, or right at midnight."""
        if not morning and not self.office.state.closed:
            return
        day = self.day + timedelta(days=days)
        if days and sleeps:
            self.clock.at = datetime.combine(day, time(1), UTC)
        if self.press(OpenDay(day)):
            self.check_day_file()
            self.day = day
            self.days.append(day)

    @precondition(lambda self: len(self.office.state.agencies) < 6)
    @presses(Enlist)
    @rule(weight=st.sampled_from([1, 2, 5]), stage=st.sampled_from(STAGES), again=st.booleans())
    def agency_joins(self, weight: int, stage: Stage, again: bool) -> None:
        name = self.new_name("j")
        agency = Agency(name, "m公司" if again else f"{name}公司", weight)
        people = people_of(name, [stage], self.sheet_of_today())
        if self.press(Enlist((agency,), tuple(people))):
            self.people += [one.id for one in people]

    @presses(Enlist)
    @rule(number=NUMBER, stage=st.sampled_from(STAGES))
    def consultant_joins(self, number: int, stage: Stage) -> None:
        agencies = [agency["id"] for agency in self.office.state.agencies]
        agency = agencies[number % len(agencies)]
        who = self.new_name(f"{agency}x")
        joiner = consultant(who, agency, stage, f"{agency}0", self.sheet_of_today())
        if self.press(Enlist((), (joiner,))):
            self.people.append(who)
