"""What the codes of the book are called, for people."""

from collections.abc import Mapping

from frontdesk.words import Sentence, say

CAUSES: Mapping[str, Sentence] = {
    "with_client": say("terms", "with a client"),
    "suspended": say("terms", "suspended"),
    "mentor_busy": say("terms", "mentor not free"),
    "short_break": say("terms", "short break"),
    "lunch": say("terms", "lunch"),
    "signing_desk": say("terms", "signing desk"),
    "company_errand": say("terms", "company errand"),
    "private_matter": say("terms", "private matter"),
    "not_found": say("terms", "not found"),
    "not_signed_in": say("terms", "not signed in"),
}
EFFECTS: Mapping[str, Sentence] = {
    "keep": say("terms", "keeps the place"),
    "forfeit": say("terms", "forfeits the turn"),
}
BASES: Mapping[str, Sentence] = {
    "rotation": say("terms", "by rotation"),
    "return": say("terms", "own client"),
    "courtesy": say("terms", "courtesy"),
}
KINDS: Mapping[str, Sentence] = {
    "first_visit": say("terms", "first visit"),
    "return_visit": say("terms", "return visit"),
    "undo_seconds": say("terms", "undo"),
    "close": say("terms", "close of day"),
    "on_pass": say("terms", "when passed"),
    "newcomer": say("terms", "newcomers"),
    "required_fields": say("terms", "required fields"),
    "agency_busy": say("terms", "agency busy"),
    "opening_hours": say("terms", "opening hours"),
    "absent_days": say("terms", "absence"),
    "answer_seconds": say("terms", "time to answer"),
    "occupied_until": say("terms", "occupied until"),
    "day_start": say("terms", "start of day"),
}
LANES: Mapping[str, Sentence] = {
    "walk_in": say("terms", "first visits"),
    "out_of_hours": say("terms", "out of hours"),
}
STAGES: Mapping[str, Sentence] = {
    "trainee": say("terms", "trainee"),
    "accompanied": say("terms", "newcomer"),
    "independent": say("terms", "independent"),
    "skilled": say("terms", "skilled"),
}
UNCONFIRMED: Mapping[str, Sentence] = {
    "nobody_there": say("terms", "nobody of the agency was there"),
    "disagrees": say("terms", "the agency disagrees"),
    "forgotten_close": say("terms", "the close was forgotten"),
    "other": say("terms", "another reason"),
}
FIELDS: Mapping[str, Sentence] = {
    "name": say("terms", "name"),
    "phone": say("terms", "phone"),
    "source": say("terms", "source"),
    "party": say("terms", "party size"),
}
CLAUSES: Mapping[str, Sentence] = {
    "share": say("terms", "share"),
    "return_visit": say("terms", "return visit"),
}
