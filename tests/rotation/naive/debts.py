"""What officers decide: overrides, what a visit turned out to be, penalties."""

from datetime import timedelta
from typing import Any

from tests.rotation.naive.book import MANAGER
from tests.rotation.naive.doors import Doors
from tests.rotation.naive.state import WALK_IN, Data, NoError, Party, Received, exact, told

OVERRIDES = {"guests_wish", "language", "expertise", "known_to_guests", "conflict", "other"}
RULINGS = {"same_phone", "same_name", "family", "forgot_the_name", "evidence", "agreement", "other"}
SUSPENSIONS = {"poaching", "refusal", "appearance", "wrong_turn", "investigation", "other"}
OFFENCES = {"first_visit_question", "wrong_turn", "poaching", "refusal", "appearance"}
SOMEBODYS = {"return_visit", "named_request", "referral", "relative"}
GUESTS = {"tour", "vip", "call"}
OWN_CLAUSE = {kind: kind for kind in ("return_visit", "named_request", "referral")}


class Decisions(Doors):
    """Orders about visits and about people's turns."""

    # ---- Override

    def override(
        self,
        visit: str,
        consultant: str,
        reason: str,
        by: str,
        second: str | None = None,
        arrival: tuple[str, Data] | None = None,
    ) -> None:
        """Somebody else receives; who was called keeps the first place."""
        self.open()
        self.reason(reason, OVERRIDES)
        boss = self.officer(by)
        agency = self.person(consultant)["agency"]
        if arrival is not None and arrival[1]["visit"] != visit:
            raise NoError(clause="override")
        if arrival is not None:
            getattr(self, arrival[0])(**arrival[1])
            self.at_the_door = None
        party = self.here(visit)
        if party.lane is None and party.kind in ("tour", "vip"):
            raise NoError(clause="very_important")
        lane = party.lane or WALK_IN
        loses = self._displaced(visit, party, consultant)
        if loses is None:
            named = self.by_rotation(visit, lane)
            loses = named["agency"] if named else None
        if boss["role"] == MANAGER and {boss["agency"]} != {agency, loses or agency}:
            raise NoError(clause="override")
        if self.state.sheet["override"]["second"]:
            other = self.state.officers.get(second or "", {"role": "", "agency": ""})
            if other["role"] != MANAGER or other.get("agency") == agency:
                raise NoError(clause="override")
        if consultant not in self.candidates(lane).get(agency, []):
            raise NoError(clause=None)
        counts = self.state.sheet["override"]["counts"]
        turn = self.turn(visit, lane, consultant, "override", "override", counts=counts)
        self.give(turn | {"decision": told(by=by, code=reason, second=second)})

    def _displaced(self, visit: str, party: Party, consultant: str) -> str | None:
        """The agency whose turn it was, if somebody was called for the visit already."""
        if not party.people:
            return None
        turn = self.withdrawable(visit)
        if turn["consultant"] == consultant:
            raise NoError(clause="override")
        self.withdraw(visit, "override", front=True)
        return turn["agency"] or None

    # ---- What a visit turned out to be

    def reclassify(self, visit: str, kind: str, owner: str | None = None, by: str | None = None) -> None:
        """The desk may as long as it could undo the turn; later the supervisor."""
        self.open()
        party, one = self._known(visit)
        if by is None and one is not None:
            late = self.now - one.at > timedelta(seconds=self.state.sheet["undo_seconds"])
            if late or one.day != self.state.day:
                raise NoError(clause="not_counted")
        owner = self._fits(kind, owner)
        self._becomes(visit, kind, owner)
        if party is not None and not party.people:
            self.at_the_door = visit
        elif one is not None:
            self._settle(visit, one, kind)

    def rule(self, visit: str, reason: str, owner: str | None, kind: str | None, **_: str) -> None:
        """The supervisor's ruling."""
        self.open()
        self.reason(reason, RULINGS)
        party, one = self._known(visit)
        if owner is None and kind is None:
            raise NoError(clause="match")
        late = one is not None and (self.today() - one.day).days > self.state.sheet["claim_days"]
        if reason == "forgot_the_name" and late:
            raise NoError(clause="claim_days")
        kind = kind or "return_visit"
        owner = self._fits(kind, owner)
        self.write("ruled", visit=visit, owner=owner, cause=reason)
        if party is not None:
            party.disputed = False
        self._becomes(visit, kind, owner)
        if one is not None and (party is None or party.people):
            self._settle(visit, one, kind)

    def _known(self, visit: str) -> tuple[Party | None, Received | None]:
        """The visit in the house, and what the book knows of the turn that it was, also on an earlier day."""
        party = self.state.house.get(visit)
        one = self.state.received.get(visit) or self.state.past.get(visit)
        if party is None and one is None:
            raise NoError
        return party, one if party is None or party.people else None

    def _fits(self, kind: str, owner: str | None) -> str | None:
        """Whose client it is; nobody's, if the kind of visit is nobody's."""
        if kind in GUESTS or (kind in SOMEBODYS and owner is None):
            raise NoError
        if kind not in SOMEBODYS or owner is None:
            return None
        return str(self.person(owner)["id"])

    def _becomes(self, visit: str, kind: str, owner: str | None) -> None:
        self.write("reclassified", visit=visit, kind=kind, **told(owner=owner))
        party, state = self.state.house.get(visit), self.state
        for one in (party, state.received.get(visit), state.past.get(visit)):
            if one is not None:
                one.kind, one.owner = kind, owner
        if party is not None and not party.people:
            party.lane = WALK_IN if owner is None else None

    def _settle(self, visit: str, one: Received, kind: str) -> None:
        """The past pick stands; only debts change."""
        counts = self.counts(kind)
        if one.charged and not counts:
            if kind != "invalid" or one.day == self.state.day:
                clause = OWN_CLAUSE.get(kind, "not_counted")
                self.owe(one.consultant, one.lane, "given_back", kind, clause, visit)
        elif counts and not one.charged:
            debt = next((debt for debt in self.state.owed if debt.get("visit") == visit), None)
            if debt is not None:
                self.lapse(debt, visit)
            elif one.agency:
                self._charge(visit, one)

    def _charge(self, visit: str, one: Received) -> None:
        able, before = self.candidates(one.lane), self.state.lags[one.lane]
        lags = self.charged(self.accrued(one.lane, able, one.agency), able, one.agency)
        turn = {"lane": one.lane, "agency": one.agency}
        self.write("turn_charged", visit=visit, **turn, lags_before=exact(before), lags_after=exact(lags))
        self.state.lags[one.lane] = lags
        self.costs(visit, charged=True)

    # ---- Penalties

    def penalise(
        self, consultant: str, offence: str, by: str, visit: str | None = None, until: str | None = None
    ) -> None:
        self.open()
        self.reason(offence, OFFENCES)
        self.boss_of(by, consultant)
        what: Any = self.state.sheet["penalties"][offence]
        decision = {"by": by, "code": offence}
        if offence == "wrong_turn":
            self._void(consultant, visit, decision)
        elif what == "sent_to_back":
            data = {"consultant": consultant, "lane": WALK_IN, "cause": offence, "clause": "penalties"}
            self.write("sent_to_back", **data, decision=decision)
            row = self.state.lines[WALK_IN][self.state.people[consultant]["agency"]]
            if consultant in row:
                row.remove(consultant)
                row.append(consultant)
        elif until is None and what in ("none", 0):
            raise NoError(clause="penalties")
        else:
            self._suspended(consultant, until or self.in_days(what), decision)

    def suspend(self, consultant: str, reason: str, by: str, until: str | None) -> None:
        self.begun()
        self.reason(reason, SUSPENSIONS)
        self.boss_of(by, consultant)
        self._suspended(consultant, until, {"by": by, "code": reason})

    def lift(self, consultant: str, by: str, reason: str = "lifted") -> None:
        self.begun()
        self.boss_of(by, consultant)
        if consultant not in self.state.suspended:
            raise NoError(clause="penalties")
        del self.state.suspended[consultant]
        self.write("suspension_lifted", consultant=consultant, decision={"by": by, "code": reason})

    def boss_of(self, officer: str, consultant: str) -> None:
        """A manager decides about the own people; a supervisor about everybody."""
        person = self.person(consultant)
        boss = self.officer(officer)
        if boss["role"] == MANAGER and boss["agency"] != person["agency"]:
            raise NoError

    def _suspended(self, consultant: str, until: str | None, decision: Data) -> None:
        if consultant in self.state.suspended or (until and until <= self.today().isoformat()):
            raise NoError(clause="penalties")
        self.bench(consultant, until, "penalties", decision)

    def _void(self, offender: str, visit: str | None, decision: Data) -> None:
        """A turn out of turn: recorded, never counted; given back to whom it had been charged."""
        if visit is None:
            raise NoError(clause="penalties")
        over = self.state.received.get(visit)
        if over is not None and visit not in self.state.house:
            if offender == over.consultant or not over.charged:
                raise NoError(clause="penalties")
            self.owe(over.consultant, over.lane, "given_back", "wrong_turn", "penalties", visit)
            taken = {"from": over.consultant, "to": offender, "cause": "wrong_turn"}
            self.write("handed_over", visit=visit, **taken, decision=decision)
            return
        party = self.here(visit)
        if offender in party.people or self.occupied(offender) or offender not in self.state.on:
            raise NoError(clause="penalties")
        if not party.people:
            self.give(self.outside(visit, offender, "wrong_turn", "penalties", None))
            return
        one = self.state.received.get(visit)
        if one is not None and one.charged:
            self.owe(one.consultant, one.lane, "given_back", "wrong_turn", "penalties", visit)
        self.pass_to(visit, offender, "wrong_turn", decision)
