"""What the codes of the book are called on the screen, one language at a time."""

from frontdesk.reports.codes import english, of_decisions, of_visits

CAUSES = english(of_decisions.CAUSES)
EFFECTS = english(of_visits.EFFECTS)
BASES = english(of_visits.BASES)
KINDS = english(of_visits.KINDS)
LANES = english(of_visits.LANES)
GRADES = english(of_visits.GRADES)
RANKS = english(of_visits.RANKS)
OWING = english(of_visits.OWING)
STAGES = english(of_decisions.STAGES)
UNCONFIRMED = english(of_visits.UNCONFIRMED)
FATES = english(of_visits.FATES)
FIELDS = english(of_visits.FIELDS)
CLAUSES = english(of_visits.CLAUSES)
