"""Made-up days at an honest desk: whatever people press, the turns are given as the rules say."""

from __future__ import annotations

from random import Random

from tests.reports.paper_book import LANES, Data
from tests.reports.paper_desk import PaperDesk

ON_PASS: Data = {
    "with_client": {"effect": "keep", "minutes": None},
    "short_break": {"effect": "keep", "minutes": 3},
    "company_errand": {"effect": "owed", "minutes": None},
    "lunch": {"effect": "owed", "minutes": 5},
    "private_matter": {"effect": "forfeit", "minutes": None},
}
AWAY = list(ON_PASS)[1:]
BUSY: list[Data] = [{"agency_busy": "lost"}, *({"agency_busy": {"owed_up_to": n}} for n in (0, 1, 3))]


class Office:
    """A desk, and somebody who presses whatever comes to mind."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        agencies = {f"g{n}": chance.choice([1, 1, 2, 3, 5]) for n in range(chance.choice([1, 2, 2, 3, 4]))}
        people = {f"p{n}": chance.choice(list(agencies)) for n in range(len(agencies) * 3 + 1)}
        sheet = dict(chance.choice(BUSY)) | chance.choice(
            [{}, {"override": {"counts": chance.random() < 0.5}}]
        )
        if chance.random() < 0.7:
            sheet |= {"on_pass": ON_PASS, "owed_limit": {"most": chance.choice([1, 2, 3]), "days": 7}}
        newcomers = chance.choice([{}, {"p3": "p0"}])
        self.desk = PaperDesk(agencies, people, sheet, **newcomers)

    def day(self, presses: int) -> Data:
        """One business day, with a visit in the night before, as its file."""
        if self.desk.entries or self.desk.seq:
            self.desk.next_day()
            self.desk.first_visit("out_of_hours")
        self.desk.open_day()
        for _ in range(presses):
            before = self.desk.seq
            self.desk.clock_on(self.chance.choice([0, 1, 2]))
            getattr(self, self.chance.choices(list(PRESSES), list(PRESSES.values()))[0])()
            if self.desk.seq > before and self.chance.random() < 0.15:
                self.desk.undo()
        return self.desk.close_day()

    def someone(self) -> str:
        return self.chance.choice(list(self.desk.people))

    def lane(self) -> str:
        return self.chance.choice(["walk_in", *LANES])

    def sign_in(self) -> None:
        self.desk.sign_in(self.someone())

    def sign_out(self) -> None:
        if free := [who for who in self.desk.duty if not self.desk.receiving(who)]:
            self.desk.sign_out(self.chance.choice(free))

    def away_or_back(self) -> None:
        who = self.someone()
        if who in self.desk.off:
            self.desk.back(who)
        elif who in self.desk.duty:
            self.desk.away(who, self.chance.choice(AWAY))

    def suspend_or_lift(self) -> None:
        who = self.someone()
        (self.desk.lift if who in self.desk.suspended else self.desk.suspend)(who)

    def visit(self) -> None:
        self.desk.first_visit(self.lane())

    def finish(self) -> None:
        if self.desk.with_visit:
            self.desk.finish(self.chance.choice(list(self.desk.with_visit)))

    def override(self) -> None:
        counts = self.desk.sheet.get("override", {"counts": True})["counts"]
        lane = self.lane()
        if everyone := [who for people in self.desk.candidates(lane).values() for who in people]:
            self.desk.override(self.chance.choice(everyone), lane, counts=counts)

    def outside(self) -> None:
        basis = self.chance.choice(["return", "named", "referral", "courtesy", "manager", "wrong_turn"])
        counts = basis in ("return", "named", "referral") and self.chance.random() < 0.5
        if ready := [who for who in self.desk.people if self.desk.is_ready(who)]:
            self.desk.outside(basis, self.chance.choice(ready), counts=counts)

    def penalty(self) -> None:
        self.desk.send_to_back(self.someone(), self.lane())

    def give_back(self) -> None:
        self.desk.give_back(self.someone(), self.lane())

    def lapse(self) -> None:
        if self.desk.debts:
            self.desk.lapse(self.chance.choice(self.desk.debts)["owed"])

    def charge(self) -> None:
        self.desk.charge("v1", self.chance.choice(list(self.desk.weights)), self.lane())

    def change(self) -> None:
        agency = self.chance.choice([*self.desk.weights, f"h{self.desk.seq}"])
        self.desk.change_agency(agency, self.chance.choice([1, 2, 7]))
        self.desk.change(f"q{self.desk.seq}", agency=agency, lanes=["walk_in"])
        self.desk.adopt(**self.chance.choice(BUSY))

    def not_there(self) -> None:
        called = [
            turn
            for turn in self.desk.turns.values()
            if turn[1] and turn[3] in self.desk.with_visit.get(turn[0], ())
        ]
        if called:
            self.desk.pass_called(self.chance.choice(called)[0], self.chance.choice(AWAY))

    def hand_over(self) -> None:
        ready = [who for who in self.desk.people if self.desk.is_ready(who)]
        if ready and self.desk.with_visit:
            visit = self.chance.choice(list(self.desk.with_visit))
            self.desk.turns = {n: turn for n, turn in self.desk.turns.items() if turn[0] != visit}
            self.desk.hand_over(visit, self.chance.choice(ready))


PRESSES = {
    "sign_in": 14, "visit": 24, "finish": 18, "away_or_back": 12, "sign_out": 2, "suspend_or_lift": 3,
    "override": 4, "outside": 5, "penalty": 2, "give_back": 2, "lapse": 1, "charge": 1, "change": 1,
    "not_there": 3, "hand_over": 2,
}  # fmt: skip


def honest_book(seed: int, days: int = 2, presses: int = 40) -> list[Data]:
    """The files of some days of one book."""
    office = Office(Random(seed))
    return [office.day(presses) for _ in range(days)]
