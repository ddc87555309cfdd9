"""What the codes of the rule sheet are called on its page."""

from collections.abc import Mapping

from frontdesk.words import Sentence, say

COUNTS: Mapping[object, Sentence] = {
    False: say("sheet", "not counted"),
    True: say("sheet", "counted as a turn"),
}
WORDS: Mapping[str, Mapping[object, Sentence]] = {
    "day_start": {
        "carry_over": say("sheet", "as last night ended"),
        "sign_in": say("sheet", "in the order of signing in"),
        "lot": say("sheet", "by lot, each day anew"),
        "fixed": say("sheet", "always in the order of the roster"),
    },
    "share": {
        "weights": say("sheet", "by the agencies’ shares"),
        "by_headcount": say("sheet", "by how many are on duty"),
    },
    "on_pass.effect": {
        "keep": say("sheet", "keeps the place"),
        "owed": say("sheet", "to the back, with an owed turn"),
        "forfeit": say("sheet", "to the back, with nothing"),
    },
    "return_visit.counts": COUNTS,
    "return_visit.owner_away": {
        "courtesy": say("sheet", "the same agency stands in"),
        "rotation": say("sheet", "the rotation"),
        "supervisor": say("sheet", "the supervisor rules"),
    },
    "named_request.counts": COUNTS,
    "referral.to": {
        "referrer": say("sheet", "to the referrer’s consultant, if asked for"),
        "rotation": say("sheet", "to the rotation, always"),
    },
    "referral.counts": COUNTS,
    "not_counted": {
        "out_of_hours": say("sheet", "before opening, after closing"),
        "relative": say("sheet", "relatives and friends"),
        "trade_visit": say("sheet", "trade visits"),
        "invalid": say("sheet", "found invalid the same day"),
    },
    "occupied_until": {
        "seen_off": say("sheet", "until the visitors are seen off"),
        "talk_finished": say("sheet", "until the talk is finished"),
    },
    "required_fields": {
        "name": say("sheet", "name"),
        "phone": say("sheet", "phone"),
        "source": say("sheet", "source"),
        "party": say("sheet", "party size"),
    },
    "very_important": {
        "supervisor": say("sheet", "the supervisor receives"),
        "managers": say("sheet", "the managers, in rotation"),
    },
    "override.counts": {
        True: say("sheet", "counts as the receiver’s turn"),
        False: say("sheet", "free of charge"),
    },
    "override.second": {
        False: say("sheet", "one approval is enough"),
        True: say("sheet", "another agency’s manager acknowledges it"),
    },
    "match": {
        "phone": say("sheet", "same phone"),
        "name": say("sheet", "same name"),
        "family": say("sheet", "spouse, parents and children"),
    },
    "penalties.first_visit_question": {
        "sent_to_back": say("sheet", "loses a turn"),
        "none": say("sheet", "no penalty"),
    },
    "penalties.wrong_turn": {"void": say("sheet", "void, credited to whoever should have had it")},
    "close": {"confirmed_or_reason": say("sheet", "each agency confirms, or a reason is given")},
}
CAUSES: Mapping[str, Sentence] = {
    "with_client": say("sheet", "with a client"),
    "short_break": say("sheet", "short break"),
    "lunch": say("sheet", "lunch"),
    "signing_desk": say("sheet", "signing desk"),
    "company_errand": say("sheet", "company errand"),
    "private_matter": say("sheet", "private matter"),
    "not_found": say("sheet", "not found"),
}
OFFENCES: Mapping[str, Sentence] = {
    "first_visit_question": say("sheet", "First-visit question not asked"),
    "wrong_turn": say("sheet", "Wrong turn"),
    "poaching": say("sheet", "Poaching"),
    "refusal": say("sheet", "Refusing a visitor"),
    "appearance": say("sheet", "Appearance"),
}
STAGES: Mapping[str, Sentence] = {
    "accompanied": say("sheet", "newcomer"),
    "independent": say("sheet", "independent"),
    "skilled": say("sheet", "skilled"),
}
LANES: Mapping[str, Sentence] = {
    "walk_in": say("sheet", "first visits"),
    "tour": say("sheet", "tour"),
    "call": say("sheet", "call"),
    "vip": say("sheet", "important guests"),
}
ALL_LANES: Mapping[str, Sentence] = {
    **LANES,
    "managers": say("sheet", "managers"),
    "out_of_hours": say("sheet", "out of hours"),
}
DAYS: Mapping[str, Sentence] = {
    "mon": say("sheet", "Mon"),
    "tue": say("sheet", "Tue"),
    "wed": say("sheet", "Wed"),
    "thu": say("sheet", "Thu"),
    "fri": say("sheet", "Fri"),
    "sat": say("sheet", "Sat"),
    "sun": say("sheet", "Sun"),
}
EFFECTS: Mapping[str, Sentence] = {
    "keep": say("sheet", "keep"),
    "owed": say("sheet", "owed"),
    "forfeit": say("sheet", "forfeit"),
}
