"""Playing a script: each line is one command of the desk, by its own clock, and gets one answer."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from frontdesk.desk.commands import CloseDay, MarkAway, MarkBack, OpenDay, SignIn, SignOut, TakeDesk, Undo
from frontdesk.desk.decide.closing import UNCONFIRMED
from frontdesk.desk.desk import Desk
from frontdesk.desk.opening import business_date
from frontdesk.desk.registry import keep_note
from frontdesk.desk.rights.approvals import watch
from frontdesk.errors import Refusal
from frontdesk.people import Cause, receptionist
from frontdesk.play import answers, decisions, looking, past, rules, visiting
from frontdesk.play.answers import OK, Answer
from frontdesk.play.arrivals import BUILDERS, at_the_door
from frontdesk.play.cast import Cast
from frontdesk.play.founding import open_site
from frontdesk.play.lines import Line, read_line
from frontdesk.play.scene import Hour, Scene
from frontdesk.reports.export import write_day
from frontdesk.words import say


class Script:
    """A script being played on the book at `book`; the exports of closed days land in `out`, if given."""

    def __init__(self, book: Path, out: Path | None = None) -> None:
        hour = Hour(datetime.now(UTC))
        self.desk = Desk.at(book, lambda: hour.now)
        self._scene = Scene(self.desk, Cast(self.desk), hour, out)
        watch(self.desk, lambda: hour.now.timestamp())

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
        deed = DEEDS.get(str(line.fields.get("do")))
        if deed is None:
            raise line.expected(say("play", "“do”, one of {deeds}", deeds=", ".join(DEEDS)))
        at = line.moment()
        if at is not None:
            at = at.astimezone(UTC)
            self._scene.hour.now = at.replace(microsecond=at.microsecond // 1000 * 1000)
        return deed(self._scene, line)


def _open_day(scene: Scene, _line: Line) -> Answer:
    day = business_date(scene.desk.site, scene.now)
    before = scene.desk.board
    scene.desk.do(OpenDay(day))
    answer = OK | {"date": day.isoformat()}
    if before is None or before.closed:
        return answer
    return answer | {"closed_late": before.date.isoformat(), "files": _exported(scene, before.date)}


def _take_desk(scene: Scene, line: Line) -> Answer:
    scene.desk.do(TakeDesk(receptionist(line.text("who"))))
    return OK


def _sign_in(scene: Scene, line: Line) -> Answer:
    return scene.placing(SignIn(scene.who(line)))


def _sign_out(scene: Scene, line: Line) -> Answer:
    return scene.plain(SignOut(scene.who(line)))


def _away(scene: Scene, line: Line) -> Answer:
    return scene.plain(MarkAway(scene.who(line), line.code("cause", Cause)))


def _back(scene: Scene, line: Line) -> Answer:
    return scene.placing(MarkBack(scene.who(line)))


def _undo(scene: Scene, _line: Line) -> Answer:
    action = scene.desk.newest_action()
    scene.desk.do(Undo())
    return answers.undone(scene.cast, action.entries if action else ())


def _close_day(scene: Scene, line: Line) -> Answer:
    confirmed = tuple(scene.cast.anybody(name) for name in line.texts("confirmed_by"))
    reason = line.maybe_text("unconfirmed")
    code = reason if reason is None or reason in UNCONFIRMED else "other"
    change = scene.desk.do(CloseDay(confirmed, code))
    if code != reason and reason is not None:
        keep_note(scene.desk, change.entries[-1].seq, reason)
    return answers.closed(scene.desk, scene.cast, change, _exported(scene, scene.board().date))


def _exported(scene: Scene, day: date) -> list[str]:
    """The names of the evening's files of a closed day, written to the folder if there is one."""
    if scene.out is None:
        return []
    written = write_day(scene.out, scene.desk.site, day.isoformat(), scene.desk.day_entries(day))
    return [path.name for path in written]


DEEDS: Mapping[str, Callable[[Scene, Line], Answer]] = {
    "open_site": open_site,
    "open_day": _open_day,
    "take_desk": _take_desk,
    "sign_in": _sign_in,
    "sign_out": _sign_out,
    "away": _away,
    "back": _back,
    **dict.fromkeys((kind.value for kind in BUILDERS), at_the_door),
    "expect": decisions.expect,
    "pass_over": visiting.pass_over,
    "gone": visiting.gone,
    "dispute": visiting.dispute,
    "refuse": visiting.refuse,
    "hand_over": visiting.hand_over,
    "met": visiting.met,
    "finish": visiting.finish,
    "register": visiting.write_down,
    "link_family": visiting.one_family,
    "override": decisions.override,
    "reclassify": decisions.reclassify,
    "rule": decisions.rule,
    "penalise": decisions.penalise,
    "suspend": decisions.suspend,
    "lift": decisions.lift,
    "adopt_sheet": rules.adopt_sheet,
    "set_share": rules.set_share,
    "set_stage": rules.set_stage,
    "enlist": rules.enlist,
    "step": rules.step,
    "leave": rules.leave,
    "appoint": rules.appoint,
    "reset_pin": rules.give_pin,
    "choose_pin": rules.choose_pin,
    "recover": rules.recovered,
    "undo": _undo,
    "preview": looking.preview,
    "explain": looking.explain,
    "what_if": past.would_have_been,
    "board": looking.board,
    "journal": looking.journal,
    "close_day": _close_day,
}
