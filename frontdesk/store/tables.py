"""The tables, typed. `entry` is the book; `visit` and `day_total` follow from it; visitors can be erased."""

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

metadata = MetaData()

# As text: with bound values SQLite wouldn't see that the partial index of the days is enough.
DAY_MARKS = text("kind IN ('day_opened', 'day_closed')")

# One row: the site as it was founded, and where its book ends.
book = Table(
    "book",
    metadata,
    Column("id", String, primary_key=True),
    Column("site", Text, nullable=False),
    Column("receptionist", Text),
    Column("seq", Integer, nullable=False),
    Column("head", String(64), nullable=False),
    Column("at", String(24)),
)

# PostgreSQL's condition of the index stands in the migration alone: to name it here would load that
# dialect, and asyncio, at every start (a tenth of a second).
#
# Only ever appended to; triggers refuse UPDATE and DELETE. `request_id`: on a command's first entry only.
entry = Table(
    "entry",
    metadata,
    Column("book", String, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", String(24), nullable=False),
    Column("by", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("data", Text, nullable=False),
    Column("prev", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("request_id", String),
    UniqueConstraint("book", "request_id", name="one_answer_per_request"),
    Index(
        "days_of_the_book",
        "book",
        "seq",
        sqlite_where=DAY_MARKS,
    ),
    Index("entries_by_hash", "book", "hash"),
)

# What search and reports read: the visits as the book tells them. No personal data.
visit = Table(
    "visit",
    metadata,
    Column("book", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("date", String(10), nullable=False),
    Column("arrived_at", String(24), nullable=False),
    Column("kind", String, nullable=False),
    Column("lane", String),
    Column("party", Integer),
    Column("owner", String),
    Column("state", String, nullable=False),
    Column("turn", Integer),
    Column("consultant", String),
    Column("basis", String),
    Column("given_at", String(24)),
    Column("ended_at", String(24)),
    Column("grade", String),
    Column("agency", String),
    Column("turn_lane", String),
    Column("charged", Boolean, nullable=False, server_default=false()),
    Column("met_at", String(24)),
    # The search says what leads; nothing else begins with the same column.
    Index("visits_by_day", "book", "date", "seq"),
    Index("visits_by_turn", "book", "turn"),
    Index("visits_by_consultant", "consultant", "date", "seq", "kind"),
    Index("visits_by_agency", "agency", "date", "seq"),
    Index("visits_by_kind", "kind", "date", "seq", "agency"),
)

# What each closed day amounts to, in exact numbers as JSON, so that reports over months read no entries.
day_total = Table(
    "day_total",
    metadata,
    Column("book", String, primary_key=True),
    Column("date", String(10), primary_key=True),
    Column("data", Text, nullable=False),
)

# Personal data of visitors, and where it is found; can be erased, never stands in the book.
visitor = Table(
    "visitor",
    metadata,
    Column("id", String, primary_key=True),
    Column("book", String, nullable=False),
    Column("name", String, nullable=False),
    Column("phone", String),
    Column("last_four", String(4)),
    Column("source", String),
    Column("registered_at", String(24), nullable=False),
    Column("family", String),
    Index("visitors_by_family", "book", "family"),
    Index("visitors_by_name", "book", "name"),
    Index("visitors_by_phone", "book", "phone"),
    Index("visitors_by_last_four", "book", "last_four", "registered_at"),
    # Without the book before it: else SQLite would take it to look for a phone.
    Index("visitors_by_time", "registered_at"),
)

visitor_key = Table(
    "visitor_key",
    metadata,
    Column("book", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("visitor", String, primary_key=True),
    Index("keys_by_visitor", "book", "visitor", "key"),
)

registration = Table(
    "registration",
    metadata,
    Column("book", String, primary_key=True),
    Column("visit", String, primary_key=True),
    Column("visitor", String, nullable=False),
    Index("registrations_by_visitor", "book", "visitor"),
)

# Free text beside an entry, which can be erased.
note = Table(
    "note",
    metadata,
    Column("book", String, primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
)

# PINs as slow hashes, and the tries that were wrong; the recovery code stands among them.
pin = Table(
    "pin",
    metadata,
    Column("book", String, primary_key=True),
    Column("officer", String, primary_key=True),
    Column("hash", Text, nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("pending", String),
)
