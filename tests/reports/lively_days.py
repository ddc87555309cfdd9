"""Days of an office in which everything happens that a desk can be asked for; what is refused just isn't."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random

from frontdesk.book.entries import Entry
from frontdesk.desk import commands as c, orders as o
from frontdesk.errors import Refusal
from frontdesk.people import Cause, Consultant, Officer, Role, Stage
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from frontdesk.visits import Grade, Kind
from tests.office import SATURDAY, THEIRS, Clock, do, founded, site

SUPERVISOR = "s1"
WISHES = 90


def office_site(rules: RuleSheet) -> Site:
    """Three agencies, a newcomer with a mentor, a manager for each agency, one supervisor."""
    people = {"A": ["a1", "a2", "a3", "a4"], "B": ["b1", "b2", "b3"], "C": ["c1", "c2"]}
    made = site(people, (2, 1, 1), rules, {"a4": "a1"})
    known = {officer.id for officer in made.officers if officer.role is Role.SUPERVISOR}
    extra = () if known else (Officer(SUPERVISOR, "主任", Role.SUPERVISOR),)
    return Site(made.id, made.name, made.timezone, made.agencies, made.consultants,
                (*made.officers, *extra), made.sheet)  # fmt: skip


class LivelyOffice:
    """Asks the desk for one thing after the other, all drawn from one seed."""

    def __init__(self, folder: Path, rules: RuleSheet, seed: int) -> None:
        self.clock = Clock()
        self.desk = founded(folder / f"lively-{seed}.db", office_site(rules), self.clock)
        self.chance = Random(seed)
        self.visits: list[str] = []
        self.lines: list[str] = []

    def play(self, days: int) -> list[list[Entry]]:
        """So many days from opening to close; the entries of each day's file."""
        for number in range(days):
            self.ask(c.OpenDay(SATURDAY + timedelta(days=number)))
            for who in self.people():
                if self.chance.random() < 0.85:
                    self.ask(c.SignIn(who))
            for _ in range(WISHES):
                self.clock.forward(seconds=self.chance.choice((0, 20, 60, 240)))
                self.ask(self.wish())
            self.ask(c.CloseDay((), "nobody_there"))
            self.clock.forward(hours=24 * (number + 1) - self.hours_since_the_first_morning())
        return [self.desk.day_entries(day) for day in self.desk.days()]

    def hours_since_the_first_morning(self) -> float:
        return (self.clock() - Clock()()).total_seconds() / 3600

    def people(self) -> list[str]:
        """Everybody who may receive, managers in rotation among them."""
        board = self.desk.board
        return (
            [person.id for person in self.desk.site.consultants] if board is None else list(board.consultants)
        )

    def ask(self, command: c.Command) -> None:
        with suppress(Refusal):
            do(self.desk, command)

    def wish(self) -> c.Command:
        """Something that a desk may be asked for now."""
        chance = self.chance
        who, other = chance.choice(self.people()), chance.choice(self.people())
        visit = chance.choice(self.visits[-12:]) if self.visits else "none"
        open_ones = list(self.desk.board.visits) if self.desk.board else []
        here = chance.choice(open_ones) if open_ones else visit
        received = list(self.desk.board.busy.values()) if self.desk.board else []
        over = chance.choice(received) if received else visit
        kinds: list[tuple[int, Callable[[], c.Command]]] = [
            (30, self.arrival),
            (30, lambda: c.SeeOff(over)),
            (12, lambda: self.duty(who)),
            (4, lambda: c.PassOver(over, chance.choice(list(Cause)))),
            (2, c.Undo),
            (2, lambda: c.PartyGone(here)),
            (1, lambda: c.HandOver(here, who, "language")),
            (1, lambda: c.Refuse(here, who, "tired")),
            (14, lambda: self.decision(who, other, visit, here)),
            (2, lambda: self.news(who, here)),
        ]
        wishes, weights = [each for _, each in kinds], [weight for weight, _ in kinds]
        wish: Callable[[], c.Command] = chance.choices(wishes, weights)[0]
        return wish()

    def duty(self, who: str) -> c.Command:
        away = c.MarkAway(who, self.chance.choice(list(Cause)))
        gone = list(self.desk.board.away) if self.desk.board else []
        back = c.MarkBack(self.chance.choice(gone) if gone else who)
        wishes: list[c.Command] = [away, away, back, back, back, c.SignIn(who), c.SignOut(who)]
        return self.chance.choice(wishes)

    def arrival(self) -> c.Command:
        visit = f"v{len(self.visits)}"
        self.visits.append(visit)
        who = self.chance.choice(self.people())
        line = self.lines.pop() if self.lines and self.chance.random() < 0.5 else None
        arrivals: list[c.Command] = [
            *(6 * [c.FirstVisit(visit, 2)]),
            c.ReturnVisit(visit, who),
            c.NamedRequest(visit, who),
            c.Referral(visit, who, self.chance.random() < 0.5),
            c.Relative(visit, who),
            c.GuestVisit(visit, Kind.TOUR, 20, expected=line),
            c.Call(visit),
            c.TradeVisit(visit),
        ]
        return self.chance.choice(arrivals)

    def news(self, who: str, here: str) -> c.Command:
        """Who joins, goes on or leaves; and what moves nothing."""
        new = f"n{len(self.visits)}"
        self.visits.append(new)
        joins = Consultant(new, f"新人{new}", self.chance.choice("ABC"), Stage.INDEPENDENT, THEIRS)
        news: list[c.Command] = [
            c.Enlist((), (joins,)),
            o.SetStage(who, self.chance.choice((Stage.TRAINEE, Stage.INDEPENDENT)), SUPERVISOR),
            o.Suspend(who, "other", SUPERVISOR),
            o.Leave((who,), SUPERVISOR),
            c.Met(here),
            c.Dispute(here),
            c.CountParty(here, 3),
        ]
        return self.chance.choice(news)

    def decision(self, who: str, other: str, visit: str, here: str) -> c.Command:
        """Something that takes an officer."""
        chance, by = self.chance, SUPERVISOR
        suspended = list(self.desk.board.suspended) if self.desk.board else []
        new = f"v{len(self.visits)}"
        self.visits.append(new)
        line = f"e{len(self.visits)}"
        self.lines.append(line)
        orders: list[c.Command] = [
            o.Override(here, who, "language", by),
            o.Override(new, who, "language", by, None, c.FirstVisit(new)),
            o.Reclassify(visit, Kind.TRADE_VISIT, None, by),
            o.Reclassify(visit, Kind.RETURN_VISIT, other, by),
            o.Reclassify(visit, Kind.FIRST_VISIT, None, by),
            o.Rule(visit, "same_phone", by, who),
            o.Penalise(who, "first_visit_question", by),
            o.Penalise(who, "wrong_turn", by, chance.choice((here, visit))),
            o.Penalise(who, "appearance", by),
            o.Lift(chance.choice(suspended) if suspended else who, by),
            o.Expect(line, Kind.TOUR, chance.choice(list(Grade)), by),
            o.SetShare(chance.choice("ABC"), chance.choice((1, 2, 3)), by),
        ]
        return chance.choice(orders)
