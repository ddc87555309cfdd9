"""Approvals by PIN: one covers exactly one named action, for a minute, once.

    question = ask(desk, officer)          the try is counted before it is known to be right
    answer = question.answered_by(pin)     slow, on any thread
    approval = settle(desk, answer, command)

Wrong tries and a wait that is pending are kept in the book's file, so that neither a new start nor a cut
cable forgives them. Waits are measured by a clock that nobody can set (`ticks`); after a new start a
pending wait begins anew. The wall clock is never asked.
"""

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import field
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING
from uuid import uuid4
from weakref import WeakKeyDictionary

from sqlalchemy import Connection

from frontdesk.desk import roles
from frontdesk.desk.orders import Appoint
from frontdesk.desk.rights import pins
from frontdesk.errors import Refusal
from frontdesk.people import Officer, Role
from frontdesk.records import Record
from frontdesk.store import pin_store
from frontdesk.store.pin_store import RECOVERY, Kept
from frontdesk.words import Sentence, say, together

if TYPE_CHECKING:
    from frontdesk.desk.commands import Command
    from frontdesk.desk.desk import Desk

GOOD_FOR = 60  # seconds
Ticks = Callable[[], float]


class Approval(Record):
    """`by` approves this one command (or change of a PIN). `age` tells the seconds since, by a clock that
    nobody can set; `at` is the moment by the book's clock."""

    by: str
    command: "Command | pins.Beside"
    at: datetime
    id: str = field(default_factory=lambda: uuid4().hex, compare=False)
    age: Callable[[], float] | None = field(default=None, compare=False, repr=False)

    def fresh(self, now: datetime) -> bool:
        """Whether it still counts: not older than a minute by either clock."""
        told = now - self.at <= timedelta(seconds=GOOD_FOR)
        return told and (self.age is None or 0 <= self.age() <= GOOD_FOR)


class Standing(Record):
    """How it stands with somebody's PIN: tries that were wrong, and seconds for which none counts."""

    wrong: int
    wait: int
    has_pin: bool


class Question(Record):
    """One try at a PIN, or at the recovery code. `wrong`: with this one, should it be wrong."""

    id: str
    who: str
    wrong: int
    hash: str = field(repr=False)

    def answered_by(self, typed: str) -> "Answer":
        """Whether that is the PIN. Slow; on any thread."""
        secret = pins.normal_code(typed) if self.who == RECOVERY else pins.normal(typed)
        right = pins.matches(self.hash, secret)
        return Answer(self, right, pins.hashed(secret) if right and pins.outdated(self.hash) else None)


class Answer(Record):
    """What came of a try; `renewed` is the PIN's hash at today's cost, where it was kept at another."""

    question: Question
    right: bool
    renewed: str | None = field(default=None, repr=False)


class Watch:
    """What one run of the program knows: since when each pending wait runs, which tries are being checked,
    and which approvals of changes of PINs were used."""

    def __init__(self, ticks: Ticks) -> None:
        self.ticks = ticks
        self.asked: set[str] = set()
        self.used: set[str] = set()
        self._since: dict[str, tuple[str, float]] = {}

    def begin(self, who: str, tried: str) -> None:
        """The wait after this try runs from now on."""
        self._since[who] = (tried, self.ticks())

    def left(self, who: str, kept: Kept) -> int:
        """Whole seconds for which no try of this person counts."""
        if kept.pending is None:
            return 0
        tried, since = self._since.get(who, ("", 0.0))
        if tried != kept.pending or since > self.ticks():
            self.begin(who, kept.pending)
            since = self.ticks()
        return max(0, ceil(pins.wait_after(kept.wrong) - (self.ticks() - since)))


_WATCHES: "WeakKeyDictionary[Desk, Watch]" = WeakKeyDictionary()


def watch(desk: "Desk", ticks: Ticks = time.monotonic) -> Watch:
    """Measure this desk's waits by `ticks` from here on; those that are pending begin anew."""
    _WATCHES[desk] = Watch(ticks)
    return _WATCHES[desk]


def watch_of(desk: "Desk") -> Watch:
    """The watch of this desk, by the PC's steady clock if no other was given."""
    return _WATCHES.get(desk) or watch(desk)


def require(
    officers: Mapping[str, Officer], command: object, given: Collection[Approval], now: datetime
) -> tuple[Approval, ...]:
    """The approvals that `command` uses up. Refused unless everybody whom it takes has the right to it, and
    has approved exactly this within the last minute. The first supervisor of a site that has none is
    appointed by the desk: there is nobody who could approve it, and the entry stands in the book."""
    if _first_supervisor(officers, command):
        return ()
    return tuple(
        _approval(known(officers, who), action, command, given, now) for who, action in roles.needed(command)
    )


def _first_supervisor(officers: Mapping[str, Officer], command: object) -> bool:
    new = command.officer if isinstance(command, Appoint) else None
    there = any(officer.role is Role.SUPERVISOR for officer in officers.values())
    return new is not None and new.role is Role.SUPERVISOR and not there


def approve(desk: "Desk", officer: str, pin: str, command: "Command | pins.Beside") -> Approval:
    """The officer's approval of this one command; refused for a wrong PIN, and while one must wait."""
    return settle(desk, ask(desk, officer).answered_by(pin), command)


def standing(desk: "Desk", officer: str) -> Standing:
    """How it stands with this person's PIN. A wait that is over is forgotten, also by the book's file."""
    kept = desk.read(lambda connection, book: pin_store.of(connection, book, officer))
    if kept is None:
        return Standing(0, 0, has_pin=False)
    left = watch_of(desk).left(officer, kept)
    if kept.pending is not None and not left:
        desk.write(lambda connection, book: pin_store.count(connection, book, officer, kept.wrong, None))
    return Standing(kept.wrong, left, has_pin=True)


def ask(desk: "Desk", officer: str) -> Question:
    """Begin a try at this person's PIN; it counts as wrong until it is settled. Refused without a PIN, and
    while one must wait, whatever is typed."""
    who = known(officers_of(desk), officer)
    return desk.write(lambda connection, book: _tried(connection, book, who.id, watch_of(desk), _no_pin(who)))


def ask_code(desk: "Desk") -> Question:
    """Begin a try at the recovery code."""
    return desk.write(lambda connection, book: _tried(connection, book, RECOVERY, watch_of(desk), _no_code()))


def settle(desk: "Desk", answer: Answer, command: "Command | pins.Beside") -> Approval:
    """The approval, if the PIN was right; else refused, with the number of wrong tries and the wait."""
    accept(desk, answer)
    ticks, told = watch_of(desk).ticks, desk.clock()
    began = ticks()
    at = max(told, desk.head.at or told)
    return Approval(answer.question.who, command, at, age=lambda: ticks() - began)


def accept(desk: "Desk", answer: Answer) -> None:
    """End a try: a right one clears the wrong ones; refused for a wrong one."""
    question, seen = answer.question, watch_of(desk)
    if question.id not in seen.asked:
        raise ValueError("this try was settled before")
    seen.asked.discard(question.id)
    if not answer.right:
        raise _wrong(question)
    desk.write(lambda connection, book: _cleared(connection, book, answer))


def officers_of(desk: "Desk") -> Mapping[str, Officer]:
    """The people with rights, as the book knows them, or else as the site was founded."""
    board = desk.board
    return board.officers if board and board.officers else {each.id: each for each in desk.site.officers}


def _approval(
    officer: Officer, action: roles.Action, command: object, given: Collection[Approval], now: datetime
) -> Approval:
    roles.check(officer, action)
    exact = [each for each in given if each.by == officer.id and each.command == command]
    if not exact:
        raise Refusal(
            say("pins", "Approval missing"),
            say("pins", "{name} approves exactly this with the own PIN first.", name=officer.name),
        )
    fresh = [each for each in exact if each.fresh(now)]
    if not fresh:
        raise Refusal(
            say("pins", "Approval too old"),
            say(
                "pins",
                "{name} approved this more than {seconds} seconds ago. Enter the PIN again.",
                name=officer.name,
                seconds=GOOD_FOR,
            ),
        )
    return fresh[0]


def known(officers: Mapping[str, Officer], who: str) -> Officer:
    """The officer of this id; refused if nobody has it."""
    if who not in officers:
        raise Refusal(
            say("pins", "Unknown person"),
            say("pins", "Nobody with rights is called “{who}”.", who=who),
        )
    return officers[who]


def _tried(connection: Connection, book: str, who: str, seen: Watch, without: Refusal) -> Question:
    """Count a try, as a wrong one so far."""
    kept = pin_store.of(connection, book, who)
    if kept is None:
        raise without
    left = seen.left(who, kept)
    if left:
        raise Refusal(say("pins", "Wait first"), together([_tries(kept.wrong), _wait(left)]))
    question = Question(uuid4().hex, who, kept.wrong + 1, kept.hash)
    waits = pins.wait_after(question.wrong) > 0
    pin_store.count(connection, book, who, question.wrong, question.id if waits else None)
    seen.asked.add(question.id)
    seen.begin(who, question.id)
    return question


def _cleared(connection: Connection, book: str, answer: Answer) -> None:
    question = answer.question
    kept = pin_store.of(connection, book, question.who)
    if kept is None or kept.hash != question.hash:
        raise Refusal(
            say("pins", "The PIN was changed"),
            say("pins", "This PIN was changed in the meantime. Enter the new one."),
        )
    if answer.renewed is not None:
        pin_store.keep(connection, book, {question.who: answer.renewed})
    else:
        pin_store.count(connection, book, question.who, 0, None)


def _no_pin(officer: Officer) -> Refusal:
    return Refusal(
        say("pins", "No PIN yet"),
        say("pins", "{name} has no PIN yet. A supervisor gives one.", name=officer.name),
    )


def _no_code() -> Refusal:
    return Refusal(
        say("pins", "No recovery code"),
        say("pins", "No recovery code was made for this book."),
    )


def _wrong(question: Question) -> Refusal:
    wait = pins.wait_after(question.wrong)
    told = [_tries(question.wrong), *([_wait(wait)] if wait else [])]
    if question.who == RECOVERY:
        return Refusal(say("pins", "Wrong recovery code"), together(told))
    return Refusal(say("pins", "Wrong PIN"), together(told))


def _tries(wrong: int) -> Sentence:
    if wrong == 1:
        return say("pins", "1 wrong try so far.")
    return say("pins", "{wrong} wrong tries so far.", wrong=wrong)


def _wait(seconds: int) -> Sentence:
    return say("pins", "Wait {seconds} seconds before the next one.", seconds=seconds)
