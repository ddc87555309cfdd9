"""What the codes of the book are called on paper: in both languages at once, Chinese first.

`terms.py` has the words for the screen, which shows one language at a time; files are read by both.
"""

from collections.abc import Mapping
from fractions import Fraction

from frontdesk.reports.why import exact


def label(chinese: str, english: str) -> str:
    """The same thing in both languages: `时间 Time`."""
    return f"{chinese} {english}"


KINDS: Mapping[str, str] = {
    "first_visit": label("首访", "first visit"),
    "return_visit": label("复访", "return visit"),
}
LANES: Mapping[str, str] = {
    "walk_in": label("首访轮序", "walk-in"),
    "out_of_hours": label("营业时间外", "out of hours"),
}
BASES: Mapping[str, str] = {
    "rotation": label("按轮序", "by rotation"),
    "return": label("老客户归属", "own client"),
    "courtesy": label("义务接待", "courtesy"),
}
CAUSES: Mapping[str, str] = {
    "with_client": label("接待中", "with a client"),
    "suspended": label("停接", "suspended"),
    "mentor_busy": label("师傅不在", "mentor not free"),
    "short_break": label("短休", "short break"),
    "lunch": label("午餐", "lunch"),
    "signing_desk": label("签约台", "signing desk"),
    "company_errand": label("公司外出", "company errand"),
    "private_matter": label("私事", "private matter"),
    "not_found": label("找不到人", "not found"),
}
EFFECTS: Mapping[str, str] = {
    "keep": label("保留位置", "keeps the place"),
    "forfeit": label("轮空", "forfeits the turn"),
}
CLAUSES: Mapping[str, str] = {
    "share": label("接客比例", "share"),
    "return_visit": label("复访", "return visit"),
}
FATES: Mapping[str, str] = {
    "stands": label("有效", "stands"),
    "withdrawn": label("人不在，换人", "withdrawn"),
    "undone": label("已撤销", "undone"),
}
UNCONFIRMED: Mapping[str, str] = {
    "nobody_there": label("公司无人在场", "nobody of the agency was there"),
    "disagrees": label("公司不同意", "the agency disagrees"),
    "forgotten_close": label("忘记收班", "the close was forgotten"),
    "other": label("其他原因", "another reason"),
}
YES = label("是", "yes")
NO = label("否", "no")
SUM = label("合计", "Total")


def called(labels: Mapping[str, str], code: str | None) -> str:
    """What the code is called; a code of a newer book stands for itself, none is empty."""
    if code is None:
        return ""
    return str(labels.get(code, code))


def lag_in_words(lag: Fraction) -> str:
    """`应补 1/2` (owed), `多接 1/3` (ahead) or `0`; a spreadsheet takes none of them for a date."""
    if lag == 0:
        return "0"
    return f"{'应补' if lag > 0 else '多接'} {exact(abs(lag))}"
