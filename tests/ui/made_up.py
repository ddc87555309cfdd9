"""A made-up site and days of it, for the tests and pictures of the screens."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import (
    CountParty,
    FirstVisit,
    MarkAway,
    OpenDay,
    ReturnVisit,
    SeeOff,
    SignIn,
    TakeDesk,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.opening import business_date
from frontdesk.people import Cause, Stage, receptionist
from frontdesk.rules import RuleSheet
from frontdesk.site import Newcomer, Site, found
from frontdesk.visitors import Details
from tests.office import new_book
from ui.session import Session

AGENCIES = {
    "德信行": "马英涵 查军 赵宇 陈桂 张秀 吴迪 许晴 顾言 唐文 方圆",
    "中联": "李玉 单明敏 孙芳 王桂 周敏 周平 曾毅 仇海 任远 解冰",
    "世华": "郭然 何欣 林子轩 高怡 罗浩 胡涛 梁爽 欧阳娜 尉迟恭 朴正",
}


class Clock:
    """A clock that only the test moves."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, minutes: float = 0, seconds: float = 0) -> None:
        self.at += timedelta(minutes=minutes, seconds=seconds)


def morning() -> Clock:
    """Saturday 26 September 2026, nine o'clock in Shanghai."""
    return Clock(datetime(2026, 9, 26, 1, 0, tzinfo=UTC))


def site(sheet: RuleSheet | None = None, most: int = 10, agencies: int = 3) -> Site:
    """The site of the design's pictures; `most` people in each of its first `agencies`."""
    chosen = dict(list(AGENCIES.items())[:agencies])
    people = [
        Newcomer(name, agency, Stage.SKILLED)
        for agency, names in chosen.items()
        for name in names.split()[:most]
    ]
    return found("wxc", "万象城销售中心", "Asia/Shanghai", [(a, 1) for a in chosen], people, sheet=sheet)


def desk_at(folder: Path, clock: Clock, made: Site | None = None) -> Desk:
    """A founded book in a real file."""
    desk = Desk.at(new_book(folder / "book.sqlite"), clock)
    desk.found(made or site())
    return desk


def id_of(session: Session, name: str) -> str:
    """The id of the consultant of this name."""
    return next(person.id for person in session.site.consultants if person.name == name)


def open_day(session: Session) -> None:
    session.do(OpenDay(business_date(session.site, session.now())))


def sign_in(session: Session, *names: str) -> None:
    for name in names:
        session.do(SignIn(id_of(session, name)))


def first_visit(session: Session, party: int | None = None) -> str:
    """A press; the id of the visit."""
    assert session.board is not None
    visit = f"v{session.board.seq + 1}"
    session.do(FirstVisit(visit, party))
    return visit


def busy_saturday(session: Session, clock: Clock) -> None:
    """A day like that of the pictures: some ready, some receiving, some away, turns behind them."""
    session.do(TakeDesk(receptionist("刘敏")))
    open_day(session)
    for names in zip(*(line.split() for line in AGENCIES.values()), strict=True):
        sign_in(session, *(name for name in names if name not in ("朴正", "方圆", "解冰")))
        clock.forward(0, 20)
    visits = []
    for number in range(22):
        clock.forward(4)
        visits.append(first_visit(session, party=None if number % 3 else 1 + number % 4))
        if number >= 8 and number % 5 != 4:
            session.do(SeeOff(visits[number - 8]))
    _register(session, visits)
    clock.forward(1)
    session.do(MarkAway(_ready(session, 0), Cause.LUNCH))
    session.do(MarkAway(_ready(session, 1), Cause.COMPANY_ERRAND))
    owner = _ready(session, 2, last=True)
    session.do(ReturnVisit("r1", owner, 1, None))
    clock.forward(9)
    last = first_visit(session)
    session.do(CountParty(last, 3))
    clock.forward(2)


def _register(session: Session, visits: list[str]) -> None:
    people = [("王丽", "13812348000"), ("陈先生", "13900001234"), ("赵雅", "18655550000")]
    for visit, (name, phone) in zip(visits, people, strict=False):
        session.register(visit, Details(name, phone, "路过"))


def _ready(session: Session, agency: int, *, last: bool = False) -> str:
    """Somebody of the agency who is ready."""
    board = session.board
    assert board is not None
    line = [who for who in board.lines[session.lane()][board.agencies[agency].id] if who in board.ready]
    return line[-1 if last else 1]


def turns(session: Session) -> list[str]:
    """The names of who was called today, in order."""
    board = session.board
    assert board is not None
    return [
        board.consultants[e.what.consultant].name for e in session.entries if isinstance(e.what, TurnGiven)
    ]
