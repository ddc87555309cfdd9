"""What a script may ask without changing anything: who is next, why, how the board stands, what happened."""

from frontdesk.book.codec import moment_text
from frontdesk.book.entries import DayOpened, DeskTaken, Entry, TurnGiven
from frontdesk.desk.decide.arrivals import lane_at
from frontdesk.errors import Refusal
from frontdesk.play import answers
from frontdesk.play.answers import Answer
from frontdesk.play.lines import Line
from frontdesk.play.scene import Scene
from frontdesk.play.whole_board import whole_board
from frontdesk.reports.why import afterwards, board_before, hand_overs, told_day, why, why_not
from frontdesk.rotation.pick import foreseen
from frontdesk.store import visit_rows
from frontdesk.visits import Lane
from frontdesk.words import say

MOST_PREVIEWED = 100


def preview(scene: Scene, line: Line) -> Answer:
    """The next turns of a lane, if they came now and nobody finished; with reasons."""
    board = scene.board()
    local = scene.now.astimezone(scene.desk.site.zone).time()
    lane = line.maybe_code("lane", Lane) or lane_at(board.sheet, local)
    most = min(line.maybe_number("n") or 1, MOST_PREVIEWED)
    looked = not board.closed and lane in board.lines
    turns = foreseen(board, lane, scene.now, most) if looked else ()
    return answers.foreseen(scene.cast, turns)


def explain(scene: Scene, line: Line) -> Answer:
    """Why this person, and with `who`, why not that one; what became of the visit; also of an earlier day."""
    visit = scene.visit(line)
    for entries in (scene.desk.entries, _entries_of_its_day(scene, visit)):
        turns = [e for e in entries if isinstance(e.what, TurnGiven) and e.what.visit == visit]
        if turns:
            return _explained(scene, line, entries, turns[-1])
    raise Refusal(
        say("play", "No turn given"),
        say("play", "This visit has had no turn; it waits, or it left."),
    )


def board(scene: Scene, _line: Line) -> Answer:
    return whole_board(scene.cast, scene.board())


def journal(scene: Scene, _line: Line) -> Answer:
    """What the book says of the day, each entry in a sentence."""
    board, entries = scene.board(), scene.desk.entries
    receptionists = {e.what.receptionist: e.what.name for e in entries if isinstance(e.what, DeskTaken)}
    return {
        "entries": [
            {
                "seq": entry.seq,
                "at": moment_text(entry.at),
                "by": receptionists.get(entry.by) or board.name(entry.by),
                "told": str(sentence),
            }
            for entry, sentence in told_day(scene.desk.site.id, entries)
        ]
    }


def _explained(scene: Scene, line: Line, entries: list[Entry], given: Entry) -> Answer:
    turn = given.what
    assert isinstance(turn, TurnGiven)
    before = board_before(scene.desk.site.id, entries, given.seq)
    answer: Answer = {"why": str(why(before, turn))}
    if line.maybe_text("who"):
        who, handed = scene.cast.anybody(line.text("who")), hand_overs(entries, given.seq)
        answer["why_not"] = str(why_not(before, turn, who, handed))
    until_now = entries if entries[-1].seq >= scene.desk.head.seq else [*entries, *scene.desk.entries]
    later = afterwards(scene.desk.site.id, until_now, given.seq)
    return answer | ({"afterwards": [str(each) for each in later]} if later else {})


def _entries_of_its_day(scene: Scene, visit: str) -> list[Entry]:
    """The entries of the business day on which the visit came, from its opening on."""
    row = scene.desk.read(lambda connection, book: visit_rows.row_of(connection, book, visit))
    days = [day for day in scene.desk.days() if row is not None and day.isoformat() == row.date]
    entries = scene.desk.day_entries(days[0]) if days else []
    opening = next((n for n, e in enumerate(entries) if isinstance(e.what, DayOpened)), len(entries))
    return entries[opening:]
