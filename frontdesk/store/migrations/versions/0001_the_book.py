"""The book, its visits and visitors."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

DAYS = sa.text("kind IN ('day_opened', 'day_closed')")


def upgrade() -> None:
    _book()
    _visits()
    _visitors()
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER entry_refuses_{action.lower()} BEFORE {action} ON entry "
            "BEGIN SELECT RAISE(ABORT, 'nothing in the book is ever rubbed out'); END"
        )


def _book() -> None:
    op.create_table(
        "book",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("site", sa.Text, nullable=False),
        sa.Column("receptionist", sa.Text),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("head", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24)),
    )
    op.create_table(
        "entry",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("prev", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("request_id", sa.String),
        sa.UniqueConstraint("book", "request_id", name="one_answer_per_request"),
    )
    op.create_index("days_of_the_book", "entry", ["book", "seq"], sqlite_where=DAYS, postgresql_where=DAYS)
    op.create_table(
        "note",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("text", sa.Text, nullable=False),
    )


def _visits() -> None:
    op.create_table(
        "visit",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("arrived_at", sa.String(24), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("lane", sa.String),
        sa.Column("party", sa.Integer),
        sa.Column("owner", sa.String),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("turn", sa.Integer),
        sa.Column("consultant", sa.String),
        sa.Column("basis", sa.String),
        sa.Column("given_at", sa.String(24)),
        sa.Column("ended_at", sa.String(24)),
    )
    op.create_index("visits_by_day", "visit", ["book", "date", "seq"])
    op.create_index("visits_by_turn", "visit", ["book", "turn"])
    op.create_index("visits_by_consultant", "visit", ["book", "consultant", "date"])


def _visitors() -> None:
    op.create_table(
        "visitor",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("book", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("phone", sa.String),
        sa.Column("last_four", sa.String(4)),
        sa.Column("source", sa.String),
        sa.Column("registered_at", sa.String(24), nullable=False),
    )
    op.create_index("visitors_by_phone", "visitor", ["book", "phone"])
    op.create_index("visitors_by_last_four", "visitor", ["book", "last_four", "registered_at"])
    op.create_table(
        "visitor_key",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("visitor", sa.String, primary_key=True),
    )
    op.create_table(
        "registration",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("visit", sa.String, primary_key=True),
        sa.Column("visitor", sa.String, nullable=False),
    )
    op.create_index("registrations_by_visitor", "registration", ["book", "visitor"])
