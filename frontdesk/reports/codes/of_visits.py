"""Codes of visits and turns: what came, in which lane, on what ground, and why somebody was passed."""

from frontdesk.reports.codes import Table
from frontdesk.words import say

KINDS: Table = {
    "first_visit": ("首访", say("terms", "first visit")),
    "return_visit": ("复访", say("terms", "return visit")),
    "named_request": ("指定接待", say("terms", "named request")),
    "referral": ("老带新", say("terms", "referral")),
    "tour": ("参观团", say("terms", "tour group")),
    "vip": ("贵宾", say("terms", "VIP")),
    "call": ("来电", say("terms", "call")),
    "trade_visit": ("踩盘/市调/中介", say("terms", "trade visit")),
    "relative": ("亲友", say("terms", "relatives or friends")),
    "invalid": ("无效来访", say("terms", "invalid")),
}
LANES: Table = {
    "walk_in": ("首访", say("terms", "first visits")),
    "tour": ("参观团", say("terms", "tours")),
    "vip": ("重要接待", say("terms", "important guests")),
    "call": ("来电", say("terms", "calls")),
    "managers": ("经理轮序", say("terms", "managers")),
    "out_of_hours": ("营业时间外", say("terms", "out of hours")),
}
BASES: Table = {
    "rotation": ("按轮序", say("terms", "by rotation")),
    "owed": ("补接", say("terms", "owed turn")),
    "override": ("经理指派", say("terms", "override")),
    "return": ("归属", say("terms", "own client")),
    "named": ("指定接待", say("terms", "asked for by name")),
    "referral": ("老带新", say("terms", "referral")),
    "courtesy": ("义务接待", say("terms", "courtesy")),
    "manager": ("主任接待", say("terms", "received by the supervisor")),
    "wrong_turn": ("轮错", say("terms", "wrong turn")),
}
GRADES: Table = {
    "ordinary": ("普通", say("terms", "ordinary")),
    "important": ("重要", say("terms", "important")),
    "very_important": ("最重要", say("terms", "very important")),
}
RANKS: Table = {
    "public": ("一般公众", say("terms", "the public")),
    "press": ("媒体", say("terms", "press")),
    "business": ("企业", say("terms", "business")),
    "officials": ("政府领导", say("terms", "officials")),
    "developers_guests": ("开发商的客人", say("terms", "the developer’s own guests")),
    "other": ("其他来宾", say("terms", "other guests")),
}
EFFECTS: Table = {
    "keep": ("保留排位", say("terms", "keeps the place")),
    "owed": ("补接一轮", say("terms", "is owed a turn")),
    "forfeit": ("轮空", say("terms", "forfeits the turn")),
}
OWING: Table = {
    "given_back": ("退还的轮次", say("terms", "given back")),
    "passed": ("过号补接", say("terms", "passed over")),
}
ABSENCES: Table = {
    "with_client": ("接待中", say("terms", "with a client")),
    "suspended": ("停接", say("terms", "suspended")),
    "mentor_busy": ("师傅不空", say("terms", "mentor not free")),
    "short_break": ("短休", say("terms", "short break")),
    "lunch": ("午餐", say("terms", "lunch")),
    "signing_desk": ("签约台", say("terms", "signing desk")),
    "company_errand": ("公司外出", say("terms", "company errand")),
    "private_matter": ("私事", say("terms", "private matter")),
    "not_found": ("找不到人", say("terms", "not found")),
    "not_signed_in": ("未签到", say("terms", "not signed in")),
}
FATES: Table = {
    "stands": ("有效", say("terms", "stands")),
    "withdrawn": ("换人", say("terms", "withdrawn")),
    "undone": ("已撤销", say("terms", "undone")),
}
UNCONFIRMED: Table = {
    "nobody_there": ("无人在场", say("terms", "nobody was there")),
    "disagrees": ("有异议", say("terms", "an objection")),
    "forgotten_close": ("忘记收班", say("terms", "the close was forgotten")),
    "other": ("其他原因", say("terms", "another reason")),
}
FIELDS: Table = {
    "name": ("姓名", say("terms", "name")),
    "phone": ("电话", say("terms", "phone")),
    "source": ("来源", say("terms", "source")),
    "party": ("人数", say("terms", "party size")),
}
CLAUSES: Table = {
    "day_start": ("每日起始", say("terms", "start of day")),
    "share": ("接客比例", say("terms", "share")),
    "agency_busy": ("公司全忙", say("terms", "agency busy")),
    "absent_days": ("缺勤", say("terms", "absence")),
    "undo_seconds": ("撤销", say("terms", "undo")),
    "answer_seconds": ("应接时间", say("terms", "time to answer")),
    "on_pass": ("过号", say("terms", "when passed")),
    "owed_limit": ("补接上限", say("terms", "limit of owed turns")),
    "return_visit": ("复访", say("terms", "return visit")),
    "named_request": ("指定接待", say("terms", "named request")),
    "referral": ("老带新", say("terms", "referral")),
    "not_counted": ("不计轮次", say("terms", "not counted")),
    "occupied_until": ("占用到", say("terms", "occupied until")),
    "required_fields": ("必填项", say("terms", "required fields")),
    "very_important": ("最重要参观", say("terms", "very important guests")),
    "override": ("经理指派", say("terms", "override")),
    "match": ("判客", say("terms", "match of clients")),
    "protection_days": ("保护期", say("terms", "protection period")),
    "claim_days": ("认领期", say("terms", "claim window")),
    "penalties": ("处罚", say("terms", "penalties")),
    "newcomer": ("新人", say("terms", "newcomers")),
    "opening_hours": ("营业时间", say("terms", "opening hours")),
    "weekend": ("周末与开盘日", say("terms", "weekend and launch days")),
    "close": ("收班", say("terms", "close of day")),
}
