"""Playing a script: each line is one command of the desk, by its own clock, and gets one answer."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

from frontdesk.book.entries import Arrived, TurnGiven
from frontdesk.desk.commands import (
    CloseDay,
    Command,
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
from frontdesk.desk.decide.closing import UNCONFIRMED
from frontdesk.desk.decide.visiting import lane_at
from frontdesk.desk.desk import Desk
from frontdesk.desk.opening import business_date
from frontdesk.desk.refusals import day_not_open
from frontdesk.desk.registry import find_visitors, keep_note, register
from frontdesk.errors import Refusal
from frontdesk.people import Cause, Stage, receptionist
from frontdesk.play import answers
from frontdesk.play.answers import OK, Answer
from frontdesk.play.cast import Cast
from frontdesk.play.lines import Line, read_line
from frontdesk.reports.export import write_day
from frontdesk.reports.why import board_before, why, why_not
from frontdesk.rotation.board import Board
from frontdesk.rotation.pick import foreseen
from frontdesk.rules import sheet_of
from frontdesk.site import Newcomer, found
from frontdesk.visitors import Details
from frontdesk.visits import Lane
from frontdesk.words import say

MOST_PREVIEWED = 100
LATER = (
    *("named_request", "referral", "expect", "tour", "vip", "call", "trade_visit", "dispute", "refuse"),
    *("reclassify", "rule", "override", "penalise", "suspend", "lift"),
    *("adopt_sheet", "set_share", "set_stage"),
)


class Script:
    """A script being played on the book at `book`; the exports of closed days land in `out`, if given."""

    def __init__(self, book: Path, out: Path | None = None) -> None:
        self._now = datetime.now(UTC)
        self._out = out
        self.desk = Desk.at(book, lambda: self._now)
        self._cast = Cast(self.desk)
        self._deeds: dict[str, Callable[[Line], Answer]] = {
            "open_site": self._open_site,
            "open_day": self._open_day,
            "take_desk": self._take_desk,
            "sign_in": lambda line: self._placing(line, SignIn(self._who(line))),
            "sign_out": lambda line: self._plain(SignOut(self._who(line))),
            "away": lambda line: self._plain(MarkAway(self._who(line), line.code("cause", Cause))),
            "back": lambda line: self._placing(line, MarkBack(self._who(line))),
            "first_visit": self._first_visit,
            "return_visit": self._return_visit,
            "pass_over": self._pass_over,
            "gone": lambda line: self._plain(PartyGone(self._visit(line))),
            "finish": lambda line: self._placing(line, SeeOff(self._visit(line))),
            "register": self._register,
            "undo": self._undo,
            "preview": self._preview,
            "explain": self._explain,
            "board": lambda _line: answers.whole_board(self._cast, self._board()),
            "close_day": self._close_day,
        }

    def close(self) -> None:
        """Let go of the book."""
        self.desk.close()

    def play(self, texts: Iterable[str]) -> Iterator[Answer]:
        """One answer for each line that isn't blank, in order. A refusal is an answer, not an end."""
        for number, text in enumerate(texts, 1):
            if text.strip():
                try:
                    yield self._answer(read_line(number, text))
                except Refusal as refusal:
                    yield answers.refused(refusal)

    def _answer(self, line: Line) -> Answer:
        deed = self._deeds.get(str(line.fields.get("do")))
        if deed is None:
            raise self._unknown(line)
        self._now = self._moment(line)
        return deed(line)

    def _unknown(self, line: Line) -> Refusal:
        wish = line.fields.get("do")
        if wish in LATER:
            return Refusal(
                say("play", "Not in this version"),
                say("play", "Line {number}: “{do}” comes with a later version.", number=line.number, do=wish),
            )
        return line.expected(say("play", "“do”, one of {deeds}", deeds=", ".join(self._deeds)))

    def _moment(self, line: Line) -> datetime:
        at = line.moment()
        if at is None:
            return self._now
        at = at.astimezone(UTC)
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def _who(self, line: Line) -> str:
        return self._cast.consultant(line.text("who"))

    def _visit(self, line: Line) -> str:
        return self._cast.visit(line.text("visit"))

    def _board(self) -> Board:
        board = self.desk.board
        if board is None:
            raise day_not_open()
        return board

    def _plain(self, command: Command) -> Answer:
        return answers.done(self._cast, self.desk.do(command))

    def _placing(self, _line: Line, command: Command) -> Answer:
        return answers.done(self._cast, self.desk.do(command), always=True)

    def _open_site(self, line: Line) -> Answer:
        people = [
            Newcomer(
                person.text("name"),
                person.text("agency"),
                person.code("stage", Stage) if "stage" in person.fields else Stage.SKILLED,
                person.maybe_text("mentor"),
            )
            for person in line.objects("consultants")
        ]
        site = found(
            line.text("site"),
            line.maybe_text("name") or line.text("site"),
            line.maybe_text("timezone") or "Asia/Shanghai",
            [(agency.text("name"), agency.fields.get("weight", 1)) for agency in line.objects("agencies")],
            people,
            [(boss.text("name"), boss.text("agency")) for boss in line.objects("managers")],
            sheet_of(line.mapping("sheet")),
        )
        self.desk.found(site)
        return OK

    def _open_day(self, _line: Line) -> Answer:
        day = business_date(self.desk.site, self._now)
        before = self.desk.board
        self.desk.do(OpenDay(day))
        answer = OK | {"date": day.isoformat()}
        if before is None or before.closed:
            return answer
        return answer | {"closed_late": before.date.isoformat(), "files": self._exported(before.date)}

    def _take_desk(self, line: Line) -> Answer:
        self.desk.do(TakeDesk(receptionist(line.text("who"))))
        return OK

    def _first_visit(self, line: Line) -> Answer:
        party = line.maybe_number("party")
        return self._arrival(line, lambda visit: FirstVisit(visit, party))

    def _return_visit(self, line: Line) -> Answer:
        owner, visitor = self._owner(line)
        party = line.maybe_number("party")
        return self._arrival(line, lambda visit: ReturnVisit(visit, owner, party, visitor))

    def _arrival(self, line: Line, command: Callable[[str], Command]) -> Answer:
        visit = uuid4().hex
        self._cast.name_visit(visit, line.maybe_text("as"))
        try:
            change = self.desk.do(command(visit))
        except Refusal:
            self._cast.forget_visit(visit)
            raise
        arrived = next(e for e in change.entries if isinstance(e.what, Arrived))
        if line.maybe_text("as"):
            self._cast.keep_visit_name(arrived.seq, visit)
        return answers.visit_served(self._cast, change, visit)

    def _owner(self, line: Line) -> tuple[str, str | None]:
        """Whose client comes: by the owner's name, or by the visitor's phone or name."""
        if line.maybe_text("owner"):
            return self._cast.consultant(line.text("owner")), None
        asked = line.maybe_text("phone") or line.maybe_text("visitor")
        if asked is None:
            raise line.expected(say("play", "“owner”, “phone” or “visitor”"))
        known = [found for found in find_visitors(self.desk, asked) if found.owner is not None]
        if not known or known[0].owner is None:
            raise Refusal(
                say("play", "Unknown visitor"),
                say(
                    "play",
                    "Nobody in the records answers to “{asked}”. Take them as a first visit.",
                    asked=asked,
                ),
                "return_visit",
            )
        return known[0].owner, known[0].visitor

    def _pass_over(self, line: Line) -> Answer:
        visit = self._visit(line)
        change = self.desk.do(PassOver(visit, line.code("cause", Cause)))
        return answers.visit_served(self._cast, change, visit)

    def _register(self, line: Line) -> Answer:
        visit = self._visit(line)
        register(
            self.desk,
            visit,
            Details(line.maybe_text("name"), line.maybe_text("phone"), line.maybe_text("source")),
        )
        return OK

    def _undo(self, _line: Line) -> Answer:
        action = self.desk.newest_action()
        self.desk.do(Undo())
        return answers.undone(self._cast, action.entries if action else ())

    def _preview(self, line: Line) -> Answer:
        board = self._board()
        local = self._now.astimezone(self.desk.site.zone).time()
        lane = line.code("lane", Lane) if "lane" in line.fields else lane_at(board.sheet, local)
        most = min(line.maybe_number("n") or 1, MOST_PREVIEWED)
        turns = [] if board.closed else foreseen(board, lane, self._now, most)
        return answers.foreseen(self._cast, turns)

    def _explain(self, line: Line) -> Answer:
        visit = self._visit(line)
        entries = self.desk.entries
        given = [(e.seq, e.what) for e in entries if isinstance(e.what, TurnGiven) and e.what.visit == visit]
        if not given:
            raise Refusal(
                say("play", "No turn given"),
                say("play", "This visit has had no turn today; it waits, or it left."),
            )
        seq, turn = given[-1]
        before = board_before(self.desk.site.id, entries, seq)
        answer: Answer = {"why": str(why(before, turn))}
        if line.maybe_text("who"):
            answer["why_not"] = str(why_not(before, turn, self._who(line)))
        return answer

    def _close_day(self, line: Line) -> Answer:
        confirmed = tuple(self._cast.confirmer(name) for name in line.texts("confirmed_by"))
        reason = line.maybe_text("unconfirmed")
        code = reason if reason is None or reason in UNCONFIRMED else "other"
        change = self.desk.do(CloseDay(confirmed, code))
        if code != reason and reason is not None:
            keep_note(self.desk, change.entries[-1].seq, reason)
        return answers.closed(self.desk, self._cast, change, self._exported(self._board().date))

    def _exported(self, day: date) -> list[str]:
        """The names of the evening's files of a closed day, written to the folder if there is one."""
        if self._out is None:
            return []
        written = write_day(self._out, self.desk.site, day.isoformat(), self.desk.day_entries(day))
        return [path.name for path in written]
