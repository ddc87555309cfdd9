"""The tables of what people decided: overrides, owed turns, penalties, guests, corrections, changed rules."""

from datetime import datetime

from frontdesk.reports.day.changes import ChangeRow
from frontdesk.reports.day.debts import OwedRow
from frontdesk.reports.day.guests import GuestRow
from frontdesk.reports.day.overrides import OverrideRow
from frontdesk.reports.day.penalties import PenaltyRow
from frontdesk.reports.day.rulings import RulingRow
from frontdesk.reports.day.turns import CourtesyRow
from frontdesk.reports.labels import (
    CAUSES,
    CLAUSES,
    FATES,
    GRADES,
    HAND_OVER_REASONS,
    KINDS,
    LANES,
    NO,
    OVERRIDE_REASONS,
    OWING,
    RANKS,
    ROLES,
    RULING_REASONS,
    YES,
    called,
    label,
    lag_in_words,
)
from frontdesk.reports.paper import states
from frontdesk.reports.paper.columns import ENTRY, Column

WHO = label("置业顾问", "Consultant")
COMPANY = label("公司", "Agency")
TIME = label("时间", "Time")
CLAUSE = label("条款", "Clause")


def _lags(row: OverrideRow) -> str:
    """What each agency was owed, and is now; of those whose lag moved, or of all if the turn was free."""
    moved = [lag for lag in row.lags if lag[1] != lag[2]] or list(row.lags)
    return "；".join(f"{name}：{lag_in_words(was)} → {lag_in_words(now)}" for name, was, now in moved)


def _with_agency(name: str, agency: str) -> str:
    return f"{name}（{agency}）" if agency else name


def _approved(row: OverrideRow) -> str:
    by = f"{row.by}（{called(ROLES, row.role)}）" if row.role else row.by
    return f"{by}；{label('另一公司', 'acknowledged')}：{row.second}" if row.second else by


def _since(at: datetime | None) -> datetime | str:
    return states.BEFORE_TODAY if at is None else at


def _lifted(row: PenaltyRow) -> str:
    if row.what != "suspended":
        return ""
    if row.on or row.lifted is None:
        return states.STILL_ON
    return f"{row.lifted:%H:%M} {row.lifted_by or states.TIME_OVER}"


def _until(row: PenaltyRow) -> str:
    if row.what != "suspended":
        return ""
    return states.UNTIL_LIFTED if row.until is None else row.until.isoformat()


def _ruling(row: RulingRow) -> str:
    reasons = HAND_OVER_REASONS if row.what == "handed_over" else RULING_REASONS
    return called({**CAUSES, **reasons}, row.reason)


def _turned(row: RulingRow) -> str:
    if row.now is None:
        return called(KINDS, row.was)
    return f"{called(KINDS, row.was) or '?'} → {called(KINDS, row.now)}"


def _outcome(row: RulingRow) -> str:
    return states.NOT_RULED if row.pending else called(states.CONSEQUENCES, row.follows)


def _clock(at: datetime | None) -> str:
    return "" if at is None else f"{at:%H:%M}"


def _rule_change(row: ChangeRow) -> str:
    version = "" if row.agency else "v"
    was = "" if row.was is None else f"{version}{row.was} → "
    return f"{was}{version}{row.now}"


OVERRIDES: tuple[Column[OverrideRow], ...] = (
    Column(ENTRY, 8, lambda row: row.seq),
    Column(TIME, 10, lambda row: row.at),
    Column(label("来访", "Visit"), 13, lambda row: called(KINDS, row.kind)),
    Column(label("轮序种类", "Lane"), 13, lambda row: called(LANES, row.lane)),
    Column(label("接待人", "Received by"), 13, lambda row: row.consultant, tinted=True),
    Column(COMPANY, 12, lambda row: row.agency, tinted=True),
    Column(label("计轮", "Counts"), 9, lambda row: YES if row.counts else NO),
    Column(label("原应接待", "Displaced"), 15, lambda row: _with_agency(row.displaced, row.displaced_agency)),
    Column(label("应补/多接 前→后", "Lags before → after"), 28, _lags),
    Column(label("下一轮", "Next turn"), 15, lambda row: _with_agency(row.following, row.following_agency)),
    Column(label("原因", "Reason"), 17, lambda row: called(OVERRIDE_REASONS, row.reason)),
    Column(label("批准", "Approved by"), 20, _approved),
    Column(label("状态", "State"), 14, lambda row: called(FATES, row.fate)),
)
OWED: tuple[Column[OwedRow], ...] = (
    Column(label("编号", "Id"), 8, lambda row: row.owed),
    Column(label("记于", "Given"), 13, lambda row: _since(row.at)),
    Column(WHO, 18, lambda row: row.consultant, tinted=True),
    Column(COMPANY, 16, lambda row: row.agency, tinted=True),
    Column(label("轮序种类", "Lane"), 16, lambda row: called(LANES, row.lane)),
    Column(label("补接种类", "Kind"), 20, lambda row: called(OWING, row.kind)),
    Column(label("原因", "Cause"), 22, lambda row: called(CAUSES, row.cause)),
    Column(CLAUSE, 20, lambda row: called(CLAUSES, row.clause)),
    Column(
        label("有效至", "Holds until"), 14, lambda row: row.lapses.isoformat() if row.lapses else states.NEVER
    ),
    Column(label("状态", "State"), 22, lambda row: called(states.OWED_STATES, row.state)),
    Column(label("见行", "See line"), 10, lambda row: row.ended),
)
PENALTIES: tuple[Column[PenaltyRow], ...] = (
    Column(TIME, 13, lambda row: _since(row.at)),
    Column(WHO, 18, lambda row: row.consultant, tinted=True),
    Column(COMPANY, 16, lambda row: row.agency, tinted=True),
    Column(label("处理", "Penalty"), 20, lambda row: called(states.PENALTIES, row.what)),
    Column(label("事由", "Reason"), 30, lambda row: called(states.PENALTY_REASONS, row.cause)),
    Column(CLAUSE, 16, lambda row: called(CLAUSES, row.clause)),
    Column(label("决定人", "Decided by"), 16, lambda row: row.by),
    Column(label("停接至", "Until"), 18, _until),
    Column(label("解除", "Lifted"), 24, _lifted),
)
COURTESIES: tuple[Column[CourtesyRow], ...] = (
    Column(ENTRY, 13, lambda row: row.seq),
    Column(TIME, 18, lambda row: row.at),
    Column(label("义务接待人", "Received by"), 20, lambda row: row.consultant, tinted=True),
    Column(COMPANY, 20, lambda row: row.agency, tinted=True),
    Column(label("客户归属", "Client of"), 20, lambda row: row.owner),
)
GUESTS: tuple[Column[GuestRow], ...] = (
    Column(label("来访", "Visit"), 16, lambda row: called(KINDS, row.kind)),
    Column(label("等级", "Grade"), 20, lambda row: called(GRADES, row.grade)),
    Column(label("人数", "Party"), 9, lambda row: row.party),
    Column(label("来宾", "Guests"), 24, lambda row: called(RANKS, row.rank)),
    Column(label("预约", "Expected"), 11, lambda row: _clock(row.expected)),
    Column(label("交底人", "Briefed by"), 16, lambda row: row.briefed_by),
    Column(label("到达", "Arrived"), 11, lambda row: _clock(row.arrived)),
    Column(label("轮序种类", "Lane"), 18, lambda row: called(LANES, row.lane)),
    Column(label("接待人", "Received by"), 18, lambda row: row.consultant, tinted=True),
    Column(COMPANY, 16, lambda row: row.agency, tinted=True),
    Column(label("等候(分)", "Waited, min"), 12, lambda row: row.waited),
    Column(label("状态", "State"), 18, lambda row: called(states.GUEST_STATES, row.state)),
)
RULINGS: tuple[Column[RulingRow], ...] = (
    Column(ENTRY, 8, lambda row: row.seq),
    Column(TIME, 11, lambda row: row.at),
    Column(label("处理", "Correction"), 20, lambda row: called(states.CORRECTIONS, row.what)),
    Column(label("轮次行", "Turn, line"), 11, lambda row: row.visit),
    Column(label("来访", "Visit"), 34, _turned),
    Column(label("接待人", "Received by"), 18, lambda row: row.who, tinted=True),
    Column(COMPANY, 16, lambda row: row.agency, tinted=True),
    Column(label("归属/交接", "Goes to"), 18, lambda row: row.owner),
    Column(label("原因", "Reason"), 26, _ruling),
    Column(label("结果", "Result"), 26, _outcome),
    Column(label("决定人", "By"), 16, lambda row: row.by),
)
CHANGES: tuple[Column[ChangeRow], ...] = (
    Column(ENTRY, 8, lambda row: row.seq),
    Column(TIME, 11, lambda row: row.at),
    Column(label("变更", "Change"), 30, lambda row: called(states.CHANGES, row.what)),
    Column(label("公司", "Agency"), 16, lambda row: row.agency),
    Column(label("前→后", "Before → after"), 18, _rule_change),
    Column(
        label("变更的条款", "Clauses that differ"),
        48,
        lambda row: "；".join(called(CLAUSES, clause) for clause in row.clauses),
    ),
    Column(label("决定人", "By"), 16, lambda row: row.by),
)
