"""Made-up days at an honest desk: whatever people press, the turns are given as the rules say."""

from __future__ import annotations

from random import Random

from tests.reports.paper_book import OFFICERS, RULES, Data
from tests.reports.paper_office import PaperOffice

ON_PASS: Data = {
    "with_client": {"effect": "keep", "minutes": None},
    "short_break": {"effect": "keep", "minutes": 3},
    "company_errand": {"effect": "owed", "minutes": None},
    "lunch": {"effect": "owed", "minutes": 5},
    "private_matter": {"effect": "forfeit", "minutes": None},
}
AWAY = list(ON_PASS)[1:]
BUSY: list[Data] = [{"agency_busy": "lost"}, *({"agency_busy": {"owed_up_to": n}} for n in (0, 1, 3))]
GRADES = ["ordinary", "important", "very_important"]


def rules(chance: Random) -> Data:
    """Some rule sheet, all its clauses."""

    def counts(**more: object) -> Data:
        return {"counts": chance.random() < 0.5, **more}

    return RULES | {
        **chance.choice(BUSY),
        "day_start": chance.choice(["carry_over", "carry_over", "sign_in", "lot", "fixed"]),
        "share": chance.choice(["weights", "weights", "by_headcount"]),
        "absent_days": chance.choice([0, 1, 2]),
        "on_pass": ON_PASS,
        "owed_limit": {"most": chance.choice([1, 2, 3]), "days": chance.choice([0, 1, None])},
        "return_visit": counts(owner_away=chance.choice(["courtesy", "rotation", "supervisor"])),
        "named_request": counts(),
        "referral": counts(to="referrer"),
        "not_counted": [kind for kind in RULES["not_counted"] if chance.random() < 0.7],
        "override": counts(second=chance.random() < 0.3),
        "very_important": chance.choice(["supervisor", "managers"]),
        "weekend": chance.choice(
            [None, {"days": ["sat"], "sheet": {"day_start": "lot", "agency_busy": "lost"}}]
        ),
    }


class Office:
    """A desk, and somebody who presses whatever comes to mind."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        agencies = dict.fromkeys("abcd"[: chance.choice([1, 2, 2, 3, 4])], 1)
        agencies = {agency: chance.choice([1, 1, 2, 3, 5]) for agency in agencies}
        people = {f"p{n}": chance.choice(list(agencies)) for n in range(len(agencies) * 3 + 1)}
        mentor = next((who for who, agency in people.items() if agency == people["p3"] and who != "p3"), None)
        newcomers = {"p3": mentor} if mentor and chance.random() < 0.5 else {}
        bare = dict(chance.choice(BUSY)) | chance.choice([{}, {"return_visit": RULES["return_visit"]}])
        self.bare = chance.random() < 0.2  # an old book: few clauses, nobody with rights
        self.desk = PaperOffice(agencies, people, bare if self.bare else rules(chance), **newcomers)
        if not self.bare:
            self.desk.officers = [o for o in OFFICERS if o.get("agency", "a") in agencies]
            for boss in [o for o in self.desk.officers if o["role"] == "manager"]:
                who: Data = {"id": boss["id"], "name": boss["name"], "agency": boss["agency"]}
                self.desk.people[boss["id"]] = who | {"stage": "skilled", "lanes": ["managers"]}

    def day(self, presses: int) -> Data:
        """One business day, with decisions in the night before, as its file."""
        if self.desk.seq:
            self.desk.next_day()
            if not self.bare:
                self.desk.plan(**rules(self.chance))
        self.desk.open_day()
        for who in self.desk.people:
            if self.chance.random() < 0.6:
                self.sign_in(who)
        for _ in range(presses):
            before = self.desk.seq
            self.desk.clock_on(self.chance.choice([0, 1, 2]))
            names = [name for name in PRESSES if not self.bare or name not in OF_RANK]
            getattr(self, self.chance.choices(names, [PRESSES[name] for name in names])[0])()
            if self.desk.seq > before and self.chance.random() < 0.15:
                self.desk.undo()
        return self.desk.close_day()

    def someone(self) -> str:
        return self.chance.choice([who for who, person in self.desk.people.items() if not person.get("left")])

    def ready(self) -> list[str]:
        return [who for who in self.desk.people if self.desk.is_ready(who)]

    def any_of(self, some: object) -> str | None:
        everything = list(some)  # type: ignore[call-overload]
        return str(self.chance.choice(everything)) if everything else None

    def sign_in(self, who: str | None = None) -> None:
        who = who or self.someone()
        person = self.desk.people[who]
        if self.desk.weights[person["agency"]] and not person.get("left") and who not in self.desk.duty:
            self.desk.sign_in(who)

    def sign_out(self) -> None:
        if who := self.any_of(w for w in self.desk.duty if not self.desk.receiving(w)):
            self.desk.sign_out(who)

    def away_or_back(self) -> None:
        who = self.someone()
        if who in self.desk.off:
            self.desk.back(who)
        elif who in self.desk.duty:
            self.desk.away(who, self.chance.choice(AWAY))

    def visit(self) -> None:
        kind, lane = self.chance.choice(
            [("first_visit", "walk_in")] * 3 + [("tour", "tour"), ("vip", "walk_in")]
        )
        self.desk.visit(kind, lane)

    def ask_for(self) -> None:
        kind = self.chance.choice(["return_visit"] if self.bare else KINDS[1:])
        self.desk.visit(kind, None, self.someone())

    def expect(self) -> None:
        self.desk.expect(self.chance.choice(["tour", "vip"]), self.chance.choice(GRADES))

    def guests(self) -> None:
        if expected := self.any_of(self.desk.expected):
            self.desk.guests(expected)

    def finish(self) -> None:
        if visit := self.any_of(self.desk.with_visit):
            self.desk.finish(visit)

    def gone(self) -> None:
        if visit := self.any_of(self.desk.waiting):
            self.desk.gone(visit)

    def override(self) -> None:
        desk = self.desk
        standing = [
            v for v in desk.turns if desk.turns[v][5] == desk.served[v]["charged"] or desk.turns[v][8]
        ]
        visit = self.any_of([*desk.waiting, *(v for v in standing if desk.served[v]["charged"])])
        lane = (desk.parties[visit]["lane"] if visit else None) or "walk_in"
        called = desk.turns[visit][3] if visit in desk.turns else None
        if who := self.any_of(x for x in desk.able(lane) if x != called):
            second = next(
                (o["id"] for o in desk.officers if o.get("agency") not in (None, desk.people[who]["agency"])),
                None,
            )
            if second or not desk.sheet["override"]["second"]:
                desk.override(who, visit, **({"second": second} if second else {}))

    def reclassify(self) -> None:
        if visit := self.any_of([*self.desk.served, *self.desk.waiting]):
            kind = self.chance.choice([*KINDS, "invalid", "trade_visit"])
            owner = self.someone() if kind in KINDS[1:] else None
            if self.chance.random() < 0.5:
                self.desk.reclassify(visit, kind, owner, by="s1")
            else:
                self.desk.rule(visit, owner, kind)

    def penalty(self) -> None:
        visit = self.any_of(v for v in [*self.desk.with_visit, *self.desk.waiting])
        on_duty = [who for who in self.desk.duty if not self.desk.receiving(who)]
        if visit and on_duty and self.chance.random() < 0.5:
            self.desk.wrong_turn(self.chance.choice(on_duty), visit)
        else:
            self.desk.send_to_back(self.someone())

    def suspend_or_lift(self) -> None:
        who = self.someone()
        if who in self.desk.suspended:
            self.desk.lift(who)
        else:
            self.desk.suspend(who, self.chance.choice([None, self.desk.later(1)]))

    def change(self) -> None:
        desk = self.desk
        agency = self.chance.choice([*desk.weights, f"h{desk.seq}"])
        if desk.sheet.get("share") != "by_headcount" or agency not in desk.weights:
            desk.change_agency(agency, self.chance.choice([1, 2, 7]))
        desk.change(f"q{desk.seq}", agency=agency, lanes=["walk_in"])
        desk.adopt(**(self.chance.choice(BUSY) if self.bare else rules(self.chance)))

    def leave(self) -> None:
        who = self.someone()
        if who not in self.desk.duty and not self.desk.receiving(who):
            self.desk.leave(who)

    def called(self) -> str | None:
        """A visit whose turn can be taken back."""
        desk = self.desk
        return self.any_of(
            v
            for v, turn in desk.turns.items()
            if desk.served[v]["charged"] == (turn[5] or turn[8] is not None)
        )

    def not_there(self) -> None:
        visit = self.called()
        if visit and self.desk.turns[visit][3] in self.desk.duty:
            self.desk.pass_called(visit, self.chance.choice(AWAY))

    def refusal(self) -> None:
        visit = self.called()
        if visit and self.desk.turns[visit][3] in self.desk.people:
            self.desk.refuse(visit)

    def hand_over(self) -> None:
        if visit := self.any_of(self.desk.with_visit):
            lane = self.desk.parties[visit]["lane"]
            fit = [who for who in self.ready() if self.desk.people[who]["stage"] == "skilled"]
            if who := self.any_of(who for who in fit if lane is None or lane in self.desk.lanes_of(who)):
                self.desk.hand_over(visit, who)


KINDS = ["first_visit", "return_visit", "named_request", "referral", "relative"]
PRESSES = {
    "sign_in": 10, "visit": 20, "ask_for": 6, "expect": 3, "guests": 5, "finish": 20, "away_or_back": 12,
    "sign_out": 2, "gone": 2, "suspend_or_lift": 3, "override": 5, "reclassify": 4, "penalty": 3, "change": 1,
    "leave": 1, "not_there": 4, "refusal": 1, "hand_over": 2,
}  # fmt: skip
OF_RANK = {"expect", "guests", "suspend_or_lift", "override", "reclassify", "penalty", "leave", "refusal"}


def honest_book(seed: int, days: int = 3, presses: int = 40) -> list[Data]:
    """The files of some days of one book."""
    office = Office(Random(seed))
    return [office.day(presses) for _ in range(days)]
