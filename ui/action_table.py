"""The table of actions: every one once, with its words, its key, and when it can be had."""

from collections.abc import Callable

from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.words import Sentence, say
from ui import enabled

EnabledWhen = Callable[[Board | None], bool]


class ActionSpec(Record):
    """One line of the table. `hint` says in a sentence what the action does (help, tool tips)."""

    name: str
    text: Sentence
    hint: Sentence
    shortcut: str
    enabled_when: EnabledWhen


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "first_visit",
        say("actions", "First visit, next please"),
        say("actions", "Gives the turn to the next in rotation, at once. Details can follow."),
        "F2",
        enabled.day_is_open,
    ),
    ActionSpec(
        "return_visit",
        say("actions", "Return visit"),
        say("actions", "Who has been here, asks for somebody, or was brought: to whom the visit belongs."),
        "F3",
        enabled.day_is_open,
    ),
    ActionSpec(
        "guests",
        say("actions", "Tour or VIP"),
        say("actions", "Guests who come as a tour or a VIP: from the list Expected today, or ordinary ones."),
        "F4",
        enabled.day_is_open,
    ),
    ActionSpec(
        "override",
        say("actions", "Override"),
        say("actions", "Somebody else receives than the rotation names: reason, PIN, and the price before."),
        "F5",
        enabled.day_is_open,
    ),
    ActionSpec(
        "others",
        say("actions", "Call, trade visit, others"),
        say("actions", "A call, competitors and brokers, somebody’s relatives, clients of several together."),
        "F6",
        enabled.day_is_open,
    ),
    ActionSpec(
        "seen_off",
        say("actions", "Seen off"),
        say("actions", "A reception is over; the consultant is ready again."),
        "F7",
        enabled.somebody_receives,
    ),
    ActionSpec(
        "pass",
        say("actions", "Not there, pass"),
        say("actions", "The person called is not there: says why, and calls the next."),
        "F8",
        enabled.somebody_receives,
    ),
    ActionSpec(
        "people",
        say("actions", "People: in, out, away"),
        say("actions", "Signs consultants in and out, marks who is away and who is back."),
        "F9",
        enabled.day_is_open,
    ),
    ActionSpec(
        "met",
        say("actions", "Met the visitors"),
        say("actions", "The one called has come; how long it took is kept."),
        "F10",
        enabled.somebody_was_called,
    ),
    ActionSpec(
        "expect",
        say("actions", "Expected today"),
        say("actions", "The supervisor puts guests on the list: only that makes them more than ordinary."),
        "Ctrl+G",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "board",
        say("actions", "Public board"),
        say("actions", "Next, lines and turns for the whole hall, on a second screen; no visitor’s data."),
        "F11",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "why",
        say("actions", "Why?"),
        say("actions", "Why this person and why not another, for each turn of the day."),
        "F12",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "undo",
        say("actions", "Undo"),
        say("actions", "Takes the newest action back. It stays in the book and counts no more."),
        "Ctrl+Z",
        enabled.day_is_open,
    ),
    ActionSpec(
        "after",
        say("actions", "Correct a visit"),
        say("actions", "Afterwards: what a visit was, whose client, handed over, refused, disputed."),
        "Ctrl+K",
        enabled.day_is_open,
    ),
    ActionSpec(
        "register",
        say("actions", "Register details"),
        say("actions", "Name, phone and the rest of a visit, filled in afterwards."),
        "Ctrl+R",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "history",
        say("actions", "History"),
        say("actions", "Any day as it stood, entry by entry, with the board at each moment."),
        "Ctrl+3",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "find",
        say("actions", "Find a visit"),
        say("actions", "Visits by visitor, consultant, agency, kind and day."),
        "Ctrl+F",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "open_day",
        say("actions", "Open the day"),
        say("actions", "Begins today's rotation with last night's order and lags."),
        "Ctrl+O",
        enabled.day_is_not_open,
    ),
    ActionSpec(
        "take_desk",
        say("actions", "Take the desk"),
        say("actions", "Says who is at the desk; this name stands in the book from here on."),
        "Ctrl+D",
        enabled.day_is_open,
    ),
    ActionSpec(
        "close_day",
        say("actions", "Close of day"),
        say("actions", "Shows the day, has it confirmed, and writes the day's files."),
        "Ctrl+E",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "rule_sheet",
        say("actions", "Rule sheet"),
        say("actions", "Every rule of the site: what holds, what it means, what if; adopt a new version."),
        "Ctrl+B",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "reports",
        say("actions", "Reports"),
        say("actions", "A day, a week, a month or a year in charts and tables: shares, turns, arrivals."),
        "Ctrl+4",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "verify",
        say("actions", "Verify a day file"),
        say("actions", "Checks whether a day file is whole and unchanged."),
        "Ctrl+Shift+V",
        enabled.always,
    ),
    ActionSpec(
        "slip",
        say("actions", "Check an old slip"),
        say(
            "actions",
            "Scan or type the check text of a paper: whether the book still contains it, and where.",
        ),
        "Ctrl+Shift+C",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "roster",
        say("actions", "People"),
        say("actions", "The roster with stages, turns and what is owed; one person’s history; join, change."),
        "Ctrl+2",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "import_roster",
        say("actions", "Import a roster"),
        say("actions", "Reads agencies and consultants from a table file."),
        "Ctrl+I",
        enabled.always,
    ),
    ActionSpec(
        "officers",
        say("actions", "People with rights"),
        say("actions", "Supervisors, managers and others with a PIN: appoint them, give a new PIN."),
        "Ctrl+Shift+P",
        enabled.a_day_stands,
    ),
    ActionSpec(
        "language",
        say("actions", "中文 / English"),
        say("actions", "Switches the language of the screen."),
        "Ctrl+L",
        enabled.always,
    ),
    ActionSpec(
        "theme",
        say("actions", "Light or dark"),
        say("actions", "Switches between light, dark, and as the system does."),
        "Ctrl+T",
        enabled.always,
    ),
    ActionSpec(
        "sound",
        say("actions", "Sound on or off"),
        say("actions", "Silences the chime and the spoken name, or lets them be heard again."),
        "Ctrl+Shift+S",
        enabled.always,
    ),
    ActionSpec(
        "settings",
        say("actions", "Settings"),
        say("actions", "Language, look, sound, screens, folders, backups: everything of this computer."),
        "Ctrl+,",
        enabled.always,
    ),
    ActionSpec(
        "help",
        say("actions", "Help"),
        say("actions", "Shows all keys, and the guide: what each page is for."),
        "F1",
        enabled.always,
    ),
    ActionSpec(
        "menu",
        say("actions", "Menu"),
        say("actions", "Everything there is, in groups; digits and arrows choose."),
        "Ctrl+M",
        enabled.always,
    ),
)
