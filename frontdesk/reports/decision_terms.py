"""What the codes of decisions are called on the screen: roles, reasons, offences, a newcomer's steps."""

from frontdesk.reports.codes import english, of_decisions

ROLES = english(of_decisions.ROLES)
OVERRIDE_REASONS = english(of_decisions.OVERRIDE_REASONS)
HAND_OVER_REASONS = english(of_decisions.HAND_OVER_REASONS)
REFUSAL_REASONS = english(of_decisions.REFUSAL_REASONS)
RULING_REASONS = english(of_decisions.RULING_REASONS)
SUSPENSION_REASONS = english(of_decisions.SUSPENSION_REASONS)
OFFENCES = english(of_decisions.OFFENCES)
STEPS = english(of_decisions.STEPS)
