"""The plain questions behind the clauses, and what each choice means."""

from collections.abc import Mapping

from frontdesk.words import Sentence, say

QUESTIONS: Mapping[str, Sentence] = {
    "day_start": say("sheet", "How does a day begin?"),
    "share": say("sheet", "By what do the agencies share the turns?"),
    "agency_busy": say("sheet", "While all of an agency’s people are receiving, what of its turns?"),
    "absent_days": say("sheet", "For how many days of absence is the place in line kept?"),
    "undo_seconds": say("sheet", "How long can the newest action be taken back?"),
    "answer_seconds": say("sheet", "After how long without an answer is “pass” offered?"),
    "on_pass": say("sheet", "Who stands in front and isn’t ready: what does this person get?"),
    "owed_limit.most": say("sheet", "How many owed turns may one consultant hold?"),
    "owed_limit.days": say("sheet", "When do they lapse?"),
    "return_visit.counts": say("sheet", "Does a return visit count as a turn?"),
    "return_visit.owner_away": say("sheet", "The own consultant isn’t ready: who receives?"),
    "named_request.counts": say("sheet", "Does a named request count as a turn?"),
    "referral.to": say("sheet", "Who receives those whom a client brings along?"),
    "referral.counts": say("sheet", "Does it count as a turn?"),
    "not_counted": say("sheet", "Which visits don’t count as turns?"),
    "occupied_until": say("sheet", "Until when is somebody who receives occupied?"),
    "required_fields": say("sheet", "What must be known of visitors when they leave?"),
    "very_important": say("sheet", "Who receives very important guests?"),
    "override.counts": say("sheet", "What does an override cost?"),
    "override.second": say("sheet", "Must another agency acknowledge it?"),
    "match": say("sheet", "By what does the desk find that a client is known?"),
    "protection_days": say("sheet", "For how many days since the last contact does ownership hold?"),
    "claim_days": say("sheet", "In how many days can the owner of a client who forgot the name claim?"),
    "penalties.first_visit_question": say("sheet", "The first-visit question wasn’t asked"),
    "penalties.wrong_turn": say("sheet", "Somebody received out of turn"),
    "penalties.days": say("sheet", "For how many days off the board? 0 stands for no penalty."),
    "newcomer": say("sheet", "Which stage may stand in which lane?"),
    "opening_hours": say("sheet", "When is the site open?"),
    "weekend": say("sheet", "Does another sheet govern some days?"),
    "close": say("sheet", "How is a day closed?"),
}
MEANINGS: Mapping[tuple[str, object], Sentence] = {
    ("day_start", "carry_over"): say(
        "sheet", "Order and lags go on where they were. Nobody gains by coming early."
    ),
    ("day_start", "sign_in"): say("sheet", "Who signs in first stands first."),
    ("day_start", "lot"): say(
        "sheet", "Drawn from the book’s last check text: nobody can choose it, everybody can check it."
    ),
    ("day_start", "fixed"): say("sheet", "Each morning starts with the same people."),
    ("share", "weights"): say("sheet", "As the contract says, whoever is on duty."),
    ("share", "by_headcount"): say(
        "sheet", "Each agency’s share is the number of its people on duty: 6 against 8 is 43 to 57."
    ),
    ("agency_busy", "owed"): say("sheet", "Long talks aren’t punished: the turns follow, up to this many."),
    ("agency_busy", "lost"): say("sheet", "On a packed day this pays whoever finishes fastest."),
    ("return_visit.owner_away", "courtesy"): say(
        "sheet", "The last one ready in the same agency’s line; costs nobody a turn."
    ),
    ("return_visit.owner_away", "rotation"): say(
        "sheet", "The next in rotation; the client keeps the owner."
    ),
    ("return_visit.owner_away", "supervisor"): say(
        "sheet", "The party waits until the supervisor has ruled."
    ),
    ("return_visit.counts", True): say("sheet", "The owner goes to the back, the agency pays a turn."),
    ("return_visit.counts", False): say("sheet", "Nobody’s lag, nobody’s place moves."),
    ("named_request.counts", True): say(
        "sheet", "The one asked for goes to the back, the agency pays a turn."
    ),
    ("named_request.counts", False): say("sheet", "Nobody’s lag, nobody’s place moves."),
    ("referral.to", "referrer"): say("sheet", "Outside the rotation, like a named request."),
    ("referral.to", "rotation"): say("sheet", "Like any first visit."),
    ("occupied_until", "seen_off"): say("sheet", "Ready again when the visitors’ car has left."),
    ("occupied_until", "talk_finished"): say("sheet", "Ready again when the talk is over."),
    ("very_important", "supervisor"): say("sheet", "In person. Nobody’s turn moves."),
    ("very_important", "managers"): say("sheet", "A rotation of their own. Consultants’ turns don’t move."),
    ("override.counts", True): say("sheet", "The agency that profits pays with its own next turns."),
    ("override.counts", False): say("sheet", "Nobody’s lag, nobody’s place moves."),
    ("penalties.first_visit_question", "sent_to_back"): say("sheet", "To the back of the walk-in line."),
    ("penalties.wrong_turn", "void"): say("sheet", "The turn counts for nothing; a turn is given back."),
    ("weekend", "same"): say("sheet", "One sheet for all days."),
    ("weekend", "other"): say("sheet", "On these days some clauses are different."),
    ("opening_hours", "always"): say("sheet", "Every first visit is in the same rotation."),
    ("opening_hours", "hours"): say(
        "sheet", "Outside of them a rotation of its own serves, so that it isn’t always the same person."
    ),
    ("close", "confirmed_or_reason"): say(
        "sheet", "One person of each agency looks and confirms. There is no other choice."
    ),
}
