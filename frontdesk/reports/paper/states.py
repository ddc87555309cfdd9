"""What became of things, on paper: turns, debts, guests, corrections, penalties, changes of the rules."""

from collections.abc import Mapping

from frontdesk.reports.labels import CAUSES, OFFENCES, REFUSAL_REASONS, SUSPENSION_REASONS, label

OWED_STATES: Mapping[str, str] = {
    "outstanding": label("未补", "outstanding"),
    "paid": label("已补", "paid"),
    "restored": label("补后换人，另记", "paid, withdrawn, owed anew"),
    "lapsed": label("已失效", "lapsed"),
    "taken_back": label("已收回", "taken back"),
}
GUEST_STATES: Mapping[str, str] = {
    "received": label("已接待", "received"),
    "waits": label("等候中", "waiting"),
    "gone": label("已离开", "gone"),
    "not_come": label("未到", "didn’t come"),
}
CORRECTIONS: Mapping[str, str] = {
    "reclassified": label("更正", "reclassified"),
    "ruled": label("判客", "ruled"),
    "disputed": label("争议", "disputed"),
    "handed_over": label("交接", "handed over"),
}
CONSEQUENCES: Mapping[str, str] = {
    "given_back": label("退还一轮", "turn given back"),
    "charged": label("补计一轮", "turn charged"),
    "taken_back": label("收回补接", "owed turn taken back"),
}
NOT_COUNTED = label("不计轮", "not counted")
NOT_RULED = label("尚未判客", "not ruled yet")
PENALTIES: Mapping[str, str] = {
    "sent_to_back": label("罚一轮", "loses a turn"),
    "suspended": label("停接", "suspended"),
    "void": label("轮错作废", "wrong turn, void"),
}
PENALTY_REASONS: Mapping[str, str] = {**CAUSES, **REFUSAL_REASONS, **SUSPENSION_REASONS, **OFFENCES}
STILL_ON = label("仍停接", "still suspended")
TIME_OVER = label("期满", "time over")
CHANGES: Mapping[str, str] = {
    "sheet_adopted": label("规则表即时生效", "sheet adopted"),
    "sheet_planned": label("规则表次日生效", "sheet from the next day"),
    "agency_changed": label("接客比例", "share changed"),
    "agency_joined": label("公司加入", "agency joined"),
}
BEFORE_TODAY = label("此前", "before today")
NEVER = label("长期", "never")
UNTIL_LIFTED = label("待解除", "until lifted")
NONE = label("无", "none")
WHOLE = label("全公司", "whole agency")
