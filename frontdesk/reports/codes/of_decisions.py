"""Codes of people and decisions: roles, stages and steps, reasons, offences."""

from frontdesk.reports.codes import Table
from frontdesk.reports.codes.of_visits import ABSENCES, KINDS
from frontdesk.words import say

ROLES: Table = {
    "receptionist": ("前台", say("terms", "receptionist")),
    "manager": ("销售经理", say("terms", "agency manager")),
    "supervisor": ("销售主任", say("terms", "supervisor")),
    "viewer": ("公司查看人", say("terms", "agency’s viewer")),
    "auditor": ("审计员", say("terms", "auditor")),
}
STAGES: Table = {
    "trainee": ("见习", say("terms", "trainee")),
    "accompanied": ("新人", say("terms", "newcomer")),
    "independent": ("独立", say("terms", "independent")),
    "skilled": ("熟手", say("terms", "skilled")),
}
STEPS: Table = {
    "question_catalogue": ("答客问", say("terms", "question catalogue learnt")),
    "managers_training": ("经理培训", say("terms", "manager’s training")),
    "mentors_training": ("师傅带教", say("terms", "mentor’s training")),
    "consultants_exam": ("在岗顾问考核", say("terms", "exam before the serving consultants")),
    "supervisors_exam": ("主任考核", say("terms", "supervisor’s exam")),
    "first_receptions": ("师傅陪同首批接待", say("terms", "first receptions with the mentor")),
    "follow_up_calls": ("首批回访电话", say("terms", "first follow-up calls")),
    "area_model": ("区域沙盘", say("terms", "area model")),
    "site_model": ("项目沙盘", say("terms", "site model")),
    "sales_handbook": ("销讲手册", say("terms", "sales handbook")),
    "show_flat": ("样板房", say("terms", "show flat")),
    "satisfaction": ("客户满意度", say("terms", "customer satisfaction")),
}
OVERRIDE_REASONS: Table = {
    "guests_wish": ("客人要求", say("terms", "the guests’ wish")),
    "language": ("需要会某种语言", say("terms", "a language is needed")),
    "expertise": ("需要专业能力", say("terms", "expertise is needed")),
    "known_to_guests": ("与客人相熟", say("terms", "known to the guests")),
    "conflict": ("避免冲突", say("terms", "to avoid a conflict")),
    "other": ("其他原因", say("terms", "another reason")),
}
HAND_OVER_REASONS: Table = {
    "language": ("需要会某种语言", say("terms", "a language is needed")),
    "unwell": ("身体不适", say("terms", "unwell")),
    "guests_wish": ("客人要求", say("terms", "the guests’ wish")),
    "end_of_shift": ("下班", say("terms", "end of shift")),
    "other": ("其他原因", say("terms", "another reason")),
}
REFUSAL_REASONS: Table = {
    "tired": ("累了", say("terms", "tired")),
    "own_client_expected": ("等自己的客户", say("terms", "expects an own client")),
    "guests": ("不愿接这批客人", say("terms", "because of these guests")),
    "no_reason": ("没有说原因", say("terms", "gives no reason")),
    "other": ("其他原因", say("terms", "another reason")),
}
RULING_REASONS: Table = {
    "same_phone": ("电话相同", say("terms", "same phone")),
    "same_name": ("姓名相同", say("terms", "same name")),
    "family": ("一家人", say("terms", "one family")),
    "forgot_the_name": ("客户忘了顾问姓名", say("terms", "the client forgot the name")),
    "evidence": ("依证据", say("terms", "by the evidence")),
    "agreement": ("双方协商", say("terms", "by agreement")),
    "other": ("其他原因", say("terms", "another reason")),
}
SUSPENSION_REASONS: Table = {
    "poaching": ("抢客", say("terms", "poaching")),
    "refusal": ("拒接", say("terms", "refused visitors")),
    "appearance": ("仪容", say("terms", "appearance")),
    "wrong_turn": ("轮错", say("terms", "wrong turn")),
    "investigation": ("调查期间", say("terms", "while it is looked into")),
    "other": ("其他原因", say("terms", "another reason")),
}
OFFENCES: Table = {
    "first_visit_question": ("没问是否首访", say("terms", "first-visit question not asked")),
    "wrong_turn": ("轮错", say("terms", "wrong turn")),
    "poaching": ("抢客", say("terms", "poaching")),
    "refusal": ("拒接", say("terms", "refused visitors")),
    "appearance": ("仪容", say("terms", "appearance")),
}
# Why somebody was passed, a turn withdrawn, given back or lost, or a visit handed over.
CAUSES: Table = {
    **ABSENCES,
    "refused": ("拒接", say("terms", "refused visitors")),
    "override": ("经理指派", say("terms", "override")),
    **{code: KINDS[code] for code in KINDS if code not in ("first_visit", "tour", "vip", "call")},
    **OFFENCES,
    **{code: named for code, named in HAND_OVER_REASONS.items() if code != "other"},
    "lifted": ("解除停接", say("terms", "lifted")),
    "other": ("其他原因", say("terms", "another reason")),
}
