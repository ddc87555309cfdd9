"""What the codes of the book are called on paper: in both languages at once, Chinese first.

`terms.py` has the words for the screen, which shows one language at a time; files are read by both.
"""

from collections.abc import Mapping
from fractions import Fraction

from frontdesk.reports.codes import bilingual, of_decisions, of_visits
from frontdesk.reports.why import exact


def label(chinese: str, english: str) -> str:
    """The same thing in both languages: `时间 Time`."""
    return f"{chinese} {english}"


KINDS = bilingual(of_visits.KINDS)
LANES = bilingual(of_visits.LANES)
BASES = bilingual(of_visits.BASES)
GRADES = bilingual(of_visits.GRADES)
RANKS = bilingual(of_visits.RANKS)
OWING = bilingual(of_visits.OWING)
CAUSES = bilingual(of_decisions.CAUSES)
EFFECTS = bilingual(of_visits.EFFECTS)
CLAUSES = bilingual(of_visits.CLAUSES)
FATES = bilingual(of_visits.FATES)
UNCONFIRMED = bilingual(of_visits.UNCONFIRMED)
ROLES = bilingual(of_decisions.ROLES)
STAGES = bilingual(of_decisions.STAGES)
STEPS = bilingual(of_decisions.STEPS)
OVERRIDE_REASONS = bilingual(of_decisions.OVERRIDE_REASONS)
HAND_OVER_REASONS = bilingual(of_decisions.HAND_OVER_REASONS)
REFUSAL_REASONS = bilingual(of_decisions.REFUSAL_REASONS)
RULING_REASONS = bilingual(of_decisions.RULING_REASONS)
SUSPENSION_REASONS = bilingual(of_decisions.SUSPENSION_REASONS)
OFFENCES = bilingual(of_decisions.OFFENCES)
YES = label("是", "yes")
NO = label("否", "no")
SUM = label("合计", "Total")


def called(labels: Mapping[str, str], code: str | None) -> str:
    """What the code is called; a code of a newer book stands for itself, none is empty."""
    if code is None:
        return ""
    return str(labels.get(code, code))


def lag_in_words(lag: Fraction) -> str:
    """`应补 1/2 owed`, `多接 1/3 ahead` or `0`; a spreadsheet takes none of them for a date."""
    if not lag:
        return "0"
    return f"应补 {exact(lag)} owed" if lag.numerator > 0 else f"多接 {exact(-lag)} ahead"
