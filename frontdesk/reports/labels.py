"""What the codes of the book are called on paper: in both languages at once, Chinese first.

`terms.py` has the words for the screen, which shows one language at a time; files are read by both.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from frontdesk.reports.why import exact


@dataclass(frozen=True)
class Label:
    """The same thing in Chinese and in English; as text: `时间 Time`."""

    chinese: str
    english: str

    def __str__(self) -> str:
        return f"{self.chinese} {self.english}"


KINDS: Mapping[str, Label] = {
    "first_visit": Label("首访", "first visit"),
    "return_visit": Label("复访", "return visit"),
}
LANES: Mapping[str, Label] = {
    "walk_in": Label("首访轮序", "walk-in"),
    "out_of_hours": Label("营业时间外", "out of hours"),
}
BASES: Mapping[str, Label] = {
    "rotation": Label("按轮序", "by rotation"),
    "return": Label("老客户归属", "own client"),
    "courtesy": Label("义务接待", "courtesy"),
}
CAUSES: Mapping[str, Label] = {
    "with_client": Label("接待中", "with a client"),
    "suspended": Label("停接", "suspended"),
    "mentor_busy": Label("师傅不在", "mentor not free"),
    "short_break": Label("短休", "short break"),
    "lunch": Label("午餐", "lunch"),
    "signing_desk": Label("签约台", "signing desk"),
    "company_errand": Label("公司外出", "company errand"),
    "private_matter": Label("私事", "private matter"),
    "not_found": Label("找不到人", "not found"),
}
EFFECTS: Mapping[str, Label] = {
    "keep": Label("保留位置", "keeps the place"),
    "forfeit": Label("轮空", "forfeits the turn"),
}
CLAUSES: Mapping[str, Label] = {
    "share": Label("接客比例", "share"),
    "return_visit": Label("复访", "return visit"),
}
FATES: Mapping[str, Label] = {
    "stands": Label("有效", "stands"),
    "withdrawn": Label("人不在，换人", "withdrawn"),
    "undone": Label("已撤销", "undone"),
}
UNCONFIRMED: Mapping[str, Label] = {
    "nobody_there": Label("公司无人在场", "nobody of the agency was there"),
    "disagrees": Label("公司不同意", "the agency disagrees"),
    "forgotten_close": Label("忘记收班", "the close was forgotten"),
    "other": Label("其他原因", "another reason"),
}
YES = Label("是", "yes")
NO = Label("否", "no")
SUM = Label("合计", "Total")


def called(labels: Mapping[str, Label], code: str | None) -> str:
    """What the code is called; a code of a newer book stands for itself, none is empty."""
    if code is None:
        return ""
    return str(labels.get(code, code))


def lag_in_words(lag: Fraction) -> str:
    """`应补 1/2` (owed), `多接 1/3` (ahead) or `0`; a spreadsheet takes none of them for a date."""
    if lag == 0:
        return "0"
    return f"{'应补' if lag > 0 else '多接'} {exact(abs(lag))}"
