"""All reports of a time, in the order in which they are listed."""

from frontdesk.visits import Lane
from ui.pages.reports.arrivals import answers_report, arrivals_report
from ui.pages.reports.decisions import overrides_report, passes_report
from ui.pages.reports.owed import owed_report
from ui.pages.reports.report import Facts, Report
from ui.pages.reports.share import share_report
from ui.pages.reports.turns import turns_report


def reports_of(facts: Facts, lane: Lane) -> dict[str, Report]:
    """By their keys. `lane`: the rotation of which the share is told."""
    made = (
        share_report(facts, lane),
        turns_report(facts),
        arrivals_report(facts),
        passes_report(facts),
        answers_report(facts),
        overrides_report(facts),
        owed_report(facts),
    )
    return {report.key: report for report in made}
