"""The tables of who gained by what, of how quickly people came, and of the evening in numbers."""

from collections.abc import Callable, Sequence

from frontdesk.reports.day.answers import AnswerRow
from frontdesk.reports.day.benefits import BenefitRow
from frontdesk.reports.day.counts import Counts
from frontdesk.reports.labels import label
from frontdesk.reports.paper.columns import Column, whole
from frontdesk.reports.paper.states import WHOLE

CountRow = tuple[str, int]
Number = Callable[[BenefitRow], int]


def _once(head: str, number: Number) -> Column[BenefitRow]:
    """Agencies' rows hold the sums of their people's: only those are added up."""

    def total(rows: Sequence[BenefitRow]) -> int:
        return sum(number(row) for row in rows if not row.name)

    return Column(head, 15, number, total)


BENEFITS: tuple[Column[BenefitRow], ...] = (
    Column(label("受益人", "Beneficiary"), 20, lambda row: row.name or WHOLE, tinted=True),
    Column(label("公司", "Agency"), 18, lambda row: row.agency, tinted=True),
    _once(label("撤销", "Undos"), lambda row: row.undos),
    _once(label("更正", "Reclassified"), lambda row: row.reclassified),
    _once(label("复访", "Returns"), lambda row: row.returns),
    _once(label("指定", "Named"), lambda row: row.named),
    _once(label("老带新", "Referrals"), lambda row: row.referrals),
    _once(label("义务接待", "Courtesies"), lambda row: row.courtesies),
    _once(label("经理指派", "Overrides"), lambda row: row.overrides),
    _once(label("换人得接", "By passes"), lambda row: row.passes),
)
ANSWERS: tuple[Column[AnswerRow], ...] = (
    Column(label("接待人", "Received by"), 20, lambda row: row.name, tinted=True),
    Column(label("公司", "Agency"), 18, lambda row: row.agency, tinted=True),
    whole(label("已记", "Known"), lambda row: row.known),
    Column(label("中位(秒)", "Median, s"), 15, lambda row: row.median),
    Column(label("最长(秒)", "Longest, s"), 15, lambda row: row.longest),
    whole(label("未记", "Not kept"), lambda row: row.without),
)
COUNTS: tuple[Column[CountRow], ...] = (
    Column(label("当日", "Of the day"), 24, lambda row: row[0]),
    Column(label("件数", "Number"), 20, lambda row: row[1]),
)


def count_rows(counts: Counts) -> list[CountRow]:
    """The evening's numbers, each with its name."""
    return [
        (label("经理指派", "Overrides"), counts.overrides),
        (label("新增补接", "Owed given"), counts.owed_given),
        (label("已补", "Owed paid"), counts.owed_paid),
        (label("失效", "Owed lapsed"), counts.owed_lapsed),
        (label("未补", "Owed still"), counts.owed_outstanding),
        (label("处罚", "Penalties"), counts.penalties),
        (label("停接中", "Suspended"), counts.suspended),
        (label("义务接待", "Courtesies"), counts.courtesies),
        (label("参观/贵宾", "Guests"), counts.guests),
        (label("更正/判客", "Corrections"), counts.corrected),
        (label("争议未判", "Not ruled"), counts.unruled),
        (label("撤销", "Undos"), counts.undos),
    ]
