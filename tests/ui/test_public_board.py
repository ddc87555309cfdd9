"""The public board: what the whole hall may read, how large, on which screen, and what never."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import CloseDay, FirstVisit, MarkAway, Met, PassOver, SignOut, Undo
from frontdesk.desk.orders import Suspend
from frontdesk.people import Cause
from frontdesk.site import Site
from frontdesk.visitors import Details
from frontdesk.visits import Basis, Grade, Kind
from tests.ui.board_scenes import FULL_HD, everybody_back, four_agencies, hall, two_agencies
from tests.ui.made_up import Clock, desk_at, first_visit, id_of, morning, open_day, sign_in, site
from tests.ui.with_rights import PIN, approved, brief, give_pins
from ui.public_board.canvas import BoardCanvas
from ui.public_board.notice import AHEAD, CALLED_FOR, Notice, notice_of
from ui.public_board.screens import Place, ScreenFacts, place_of
from ui.session import Session
from ui.words import LANGUAGES, use_language

LEAST = 24
DEBTS = ("补轮", "补接", "停接", "抢客", "owed turn", "suspend", "poach")
Day = Callable[[Session, Clock], None]
SMALL, CROWDED = hall(8, 1), hall(22, 2)
DESK, TELEVISION, OTHER = ScreenFacts("desk", desk=True), ScreenFacts("tv"), ScreenFacts("other")


@contextmanager
def office(folder: Path, made: Site) -> Iterator[tuple[Session, Clock]]:
    clock = morning()
    desk = desk_at(folder, clock, made)
    yield Session(desk), clock
    desk.close()


@pytest.fixture
def few(tmp_path: Path) -> Iterator[tuple[Session, Clock]]:
    with office(tmp_path, two_agencies()) as made:
        yield made


def painted(qtbot: QtBot, notice: Notice, size: tuple[int, int] = FULL_HD) -> BoardCanvas:
    canvas = BoardCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    canvas.show_notice(notice)
    canvas.grab()
    return canvas


def everything(canvas: BoardCanvas) -> str:
    """All that can be read on the board or heard of it."""
    return "\n".join([*(each.text for each in canvas.written), canvas.accessibleName()])


# ---- what it says


def test_it_says_who_is_next_and_why_and_who_comes_then(few: tuple[Session, Clock]) -> None:
    session, _ = few
    open_day(session)
    sign_in(session, "马英涵", "李玉", "查军")
    notice = notice_of(session)
    assert notice.hero is not None
    assert (notice.hero.name, notice.hero.mark.name) == ("马英涵", "德信行")
    assert notice.reason == "轮到德信行：按约定顺序在先。马英涵在队首。"
    assert [call.name for call in notice.then] == ["李玉", "查军"]


def test_the_figure_in_the_reason_is_that_of_the_board(few: tuple[Session, Clock]) -> None:
    session, _ = few
    open_day(session)
    sign_in(session, "马英涵", "李玉", "查军")
    first_visit(session)
    notice = notice_of(session)
    assert notice.reason == "轮到中联：此前应补 0.5。李玉在队首。"
    assert "应补 0.5" in [line.lag for line in notice.lines]


def test_a_press_calls_large_for_some_seconds(few: tuple[Session, Clock]) -> None:
    session, clock = few
    open_day(session)
    sign_in(session, "马英涵", "李玉")
    first_visit(session)
    assert [call.name for call in notice_of(session).called] == ["马英涵"]
    clock.forward(seconds=CALLED_FOR.total_seconds())
    notice = notice_of(session)
    assert not notice.called
    assert [(call.name, call.told) for call in notice.before] == [("马英涵", "09:00 · 按轮序")]


def test_the_next_is_read_while_somebody_is_called(qtbot: QtBot, few: tuple[Session, Clock]) -> None:
    session, _ = few
    open_day(session)
    sign_in(session, "马英涵", "李玉")
    first_visit(session)
    sizes = {each.text: each.size for each in painted(qtbot, notice_of(session)).written}
    assert sizes["下一位 · 首访"] >= 34
    largest = [each for each in painted(qtbot, notice_of(session)).written if each.text == "李玉"]
    assert max(each.size for each in largest) >= 44


def test_whoever_has_met_the_visitors_is_called_no_more(few: tuple[Session, Clock]) -> None:
    session, _ = few
    open_day(session)
    sign_in(session, "马英涵", "李玉")
    session.do(Met(first_visit(session)))
    assert not notice_of(session).called


def test_what_is_undone_is_gone_from_the_board(few: tuple[Session, Clock]) -> None:
    session, _ = few
    open_day(session)
    sign_in(session, "马英涵", "李玉")
    first_visit(session)
    session.do(Undo())
    notice = notice_of(session)
    assert not notice.called
    assert not notice.before


def test_who_was_passed_stands_among_those_called_no_more(few: tuple[Session, Clock]) -> None:
    session, _ = few
    open_day(session)
    sign_in(session, "马英涵", "李玉")
    session.do(PassOver(first_visit(session), Cause.NOT_FOUND))
    assert [call.name for call in notice_of(session).before] == ["李玉"]


def test_lines_tell_everybodys_state_and_the_cause_of_being_away(few: tuple[Session, Clock]) -> None:
    session, _ = few
    open_day(session)
    sign_in(session, "马英涵", "查军", "赵宇", "李玉", "陈桂")
    first_visit(session)
    session.do(MarkAway(id_of(session, "赵宇"), Cause.LUNCH))
    session.do(SignOut(id_of(session, "陈桂")))
    line = notice_of(session).lines[0]
    told = [(each.name, each.state, each.told) for each in line.people]
    assert told == [
        ("查军", "ready", "待接"), ("赵宇", "away", "午餐"), ("马英涵", "receiving", "接待中"),
    ]  # fmt: skip
    assert (line.turns, line.lag) == ("今日首访 1 轮", "多接 0.5")


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_and_after_the_day_it_says_so(
    few: tuple[Session, Clock], app: QApplication, language: str
) -> None:
    use_language(app, language)
    session, _ = few
    not_open = notice_of(session).headline
    open_day(session)
    nobody_in = notice_of(session).headline
    session.do(CloseDay((), "nobody_there"))
    assert len({not_open, nobody_in, notice_of(session).headline}) == 3


# ---- what it never says


def test_no_visitor_no_debt_and_no_suspension_is_ever_on_it(
    qtbot: QtBot, app: QApplication, few: tuple[Session, Clock]
) -> None:
    session, clock = few
    give_pins(session)
    SMALL(session, clock)
    brief(session, Kind.TOUR, Grade.IMPORTANT, 12, note="代表团卡纳里")
    everybody_back(session)
    board = session.board
    assert board is not None
    first = session.previews(1)[0].consultant
    session.do(MarkAway(first, Cause.COMPANY_ERRAND))
    passed = first_visit(session)
    session.register(passed, Details("卡纳里先生", "13912345678", "熟人卡纳里"))
    session.do(FirstVisit("one-more"))
    everybody_back(session)
    assert session.board is not None
    assert session.board.owed_to(first), "the test needs somebody who is owed a turn"
    ready = [turn.consultant for turn in session.previews(AHEAD) if turn.consultant != first]
    out = session.board.consultants[ready[0]]
    approved(session, Suspend(out.id, "poaching", "s1"))
    seen = [_reads(qtbot, app, session)]
    while not any(call.basis is Basis.OWED for call in _turns(session)):
        first_visit(session)
        seen.append(_reads(qtbot, app, session))
    read = "\n".join(seen).casefold()
    for secret in ("卡纳里", "13912345678", "5678", out.name, PIN, *DEBTS):
        assert secret not in read


def _reads(qtbot: QtBot, app: QApplication, session: Session) -> str:
    """All that the board says now, in both languages."""
    read = []
    for language in LANGUAGES:
        use_language(app, language)
        read.append(everything(painted(qtbot, notice_of(session))))
    return "\n".join(read)


def _turns(session: Session) -> list[TurnGiven]:
    return [entry.what for entry in session.entries if isinstance(entry.what, TurnGiven)]


# ---- how it looks


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("made", "day"), [(two_agencies, SMALL), (four_agencies, CROWDED)], ids=["two", "four"]
)
@pytest.mark.parametrize("pressed", [False, True])
def test_it_can_be_read_from_five_metres(
    qtbot: QtBot,
    app: QApplication,
    tmp_path: Path,
    language: str,
    made: Callable[[], Site],
    day: Day,
    pressed: bool,
) -> None:
    use_language(app, language)
    with office(tmp_path, made()) as (session, clock):
        day(session, clock)
        if pressed:
            first_visit(session)
        canvas = painted(qtbot, notice_of(session))
    assert min(each.size for each in canvas.written) >= LEAST
    assert not [each.text for each in canvas.written if each.cut]
    assert canvas.arrangement is not None
    assert canvas.arrangement.left_over == 0
    for one, other in combinations([each for each in canvas.written if each.text], 2):
        assert not one.rect.intersects(other.rect), (one.text, other.text)


@pytest.mark.parametrize(("language", "least"), [("zh_CN", 31), ("en", 28)])
def test_thirty_peoples_states_are_large_and_stand_in_equal_columns(
    qtbot: QtBot, app: QApplication, tmp_path: Path, language: str, least: int
) -> None:
    use_language(app, language)
    with office(tmp_path, site(agencies=3)) as (session, clock):
        CROWDED(session, clock)
        canvas = painted(qtbot, notice_of(session))
    assert canvas.arrangement is not None
    assert canvas.arrangement.level.state >= least
    columns = [
        {round(each.rect.left() - line.card.left()) for each in line.people}
        for line in canvas.arrangement.lines
    ]
    assert columns[0] == columns[1] == columns[2]


@pytest.mark.parametrize("size", [(1366, 768), (1280, 1024), (3840, 2160), (1080, 1920)])
def test_type_grows_and_shrinks_with_the_screen(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with office(tmp_path, four_agencies()) as (session, clock):
        CROWDED(session, clock)
        canvas = painted(qtbot, notice_of(session), size)
    assert canvas.arrangement is not None
    assert canvas.arrangement.left_over == 0
    assert not [each.text for each in canvas.written if each.cut]


# ---- on which screen


@pytest.mark.parametrize(
    ("screens", "remembered", "asked", "place"),
    [
        ([DESK], "", False, None),
        ([DESK], "tv", False, None),
        ([DESK], "tv", True, Place("desk", over_desk=True)),
        ([DESK, TELEVISION], "", False, Place("tv")),
        ([TELEVISION, DESK], "", True, Place("tv")),
        ([DESK, OTHER, TELEVISION], "tv", False, Place("tv")),
        ([DESK, OTHER, TELEVISION], "gone", False, Place("other")),
        ([DESK, TELEVISION], "desk", False, Place("tv")),
        ([TELEVISION], "", False, Place("tv")),
    ],
)
def test_it_goes_to_a_screen_where_the_desk_isnt(
    screens: list[ScreenFacts], remembered: str, asked: bool, place: Place | None
) -> None:
    assert place_of(screens, remembered, asked=asked) == place
