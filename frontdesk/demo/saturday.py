"""A made-up site in the middle of a busy Saturday, ready to press."""

from datetime import datetime, timedelta
from random import Random

from frontdesk.book.entries import Arrived
from frontdesk.demo.decisions import decide_some
from frontdesk.demo.office import Party
from frontdesk.demo.welcome import WelcomingOffice
from frontdesk.desk.commands import MarkAway
from frontdesk.desk.desk import Desk
from frontdesk.desk.opening import business_date
from frontdesk.desk.registry import register
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.people import Cause, Role, Stage
from frontdesk.site import Newcomer, Site, found
from frontdesk.visitors import Details
from frontdesk.visits import Lane

_ROSTER = {
    "德信行": "马英涵 查军 赵宇 陈桂 张秀 吴涛 林子轩 高怡 罗浩 周静",
    "中联": "李玉 单明敏 孙芳 王桂 周敏 周平 曾凡 仇英平 任伟 许可",
    "世华": "郭然 何欣 林晓 胡涛 解文 朱琳 沈悦 韩梅 杨帆 区勇",
}
_MANAGERS = {"德信行": "蔡经理", "中联": "谢经理", "世华": "方经理"}
_SUPERVISOR = "沈主任"
PINS = {"沈主任": "308615", "蔡经理": "417263", "谢经理": "528394", "方经理": "639175"}
_VISITORS = "王丽 李建国 陈晓燕 刘洋 黄志强 周娟 吴敏 徐磊 孙倩 马超 朱红 胡军 郭静 何勇 高敏 罗丹"
_OPEN_FOR = timedelta(minutes=130)
SEED = 926


def made_up_site() -> Site:
    """Three agencies, 1:1:1, ten people each; in each one newcomer with a mentor."""
    people = [
        Newcomer(name, agency, *_rank(place, names.split()))
        for agency, names in _ROSTER.items()
        for place, name in enumerate(names.split())
    ]
    return found(
        "made-up-day",
        "万象城销售中心",
        "Asia/Shanghai",
        [(agency, 1) for agency in _ROSTER],
        people,
        [(boss, agency) for agency, boss in _MANAGERS.items()],
        others=[(_SUPERVISOR, Role.SUPERVISOR, None)],
    )


def play_busy_saturday(desk: Desk, now: datetime | None = None) -> None:
    """Found the made-up site on an empty book and play its day up to `now` (UTC; the PC's clock)."""
    real_clock = desk.clock
    now = now or real_clock()
    site = made_up_site()
    desk.found(site)
    set_first_pins(desk, {officer.id: PINS[officer.name] for officer in site.officers})
    opens = now - _OPEN_FOR
    office = WelcomingOffice(desk, SEED, opens)
    parties = _parties(opens + timedelta(minutes=12), now - timedelta(minutes=1))
    office.play_until(business_date(desk.site, opens), parties, opens, now - timedelta(minutes=2))
    _some_leave(desk)
    decide_some(desk)
    _some_are_registered(desk)
    desk.clock = real_clock


def _some_leave(desk: Desk) -> None:
    """The last ready one of each agency but the first is away, for one cause or another."""
    board = desk.board
    if board is None:
        return
    for agency, cause in zip(board.agencies[1:], (Cause.LUNCH, Cause.COMPANY_ERRAND), strict=False):
        ready = [who for who in board.lines[Lane.WALK_IN][agency.id] if who in board.ready]
        if len(ready) > 1:
            desk.do(MarkAway(ready[-1], cause))


def _some_are_registered(desk: Desk) -> None:
    """Names and phones, made up, for the visits of the morning: F3 finds them."""
    visits = [entry.what.visit for entry in desk.entries if isinstance(entry.what, Arrived)]
    for number, (visit, name) in enumerate(zip(visits, _VISITORS.split(), strict=False)):
        register(desk, visit, Details(name, f"138{number * 1234 + 10010001:08}", None))


def _rank(place: int, names: list[str]) -> tuple[Stage, str | None]:
    if place == len(names) - 1:
        return Stage.ACCOMPANIED, names[0]
    return (Stage.INDEPENDENT if place >= 6 else Stage.SKILLED), None


def _parties(first: datetime, last: datetime) -> list[Party]:
    """Parties every three minutes in the mean, of one to five people."""
    chance = Random(SEED)
    parties: list[Party] = []
    at = first
    while at < last:
        parties.append(Party(at.replace(microsecond=0), chance.choice((1, 2, 2, 2, 3, 3, 4, 5))))
        at += timedelta(minutes=chance.expovariate(1 / 3))
    return parties
