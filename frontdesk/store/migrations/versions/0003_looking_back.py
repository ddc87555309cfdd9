"""What looking back reads: visits by whom, agency and kind, the newest first; a visitor's readings; every
line of the book by its hash, which an old slip names; and what each closed day amounts to, which for the
days of older books is worked out when it is asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.drop_index("visits_by_consultant", "visit")
    op.create_index("visits_by_consultant", "visit", ["consultant", "date", "seq", "kind"])
    op.create_index("visits_by_agency", "visit", ["agency", "date", "seq"])
    op.create_index("visits_by_kind", "visit", ["kind", "date", "seq", "agency"])
    op.create_index("keys_by_visitor", "visitor_key", ["book", "visitor", "key"])
    op.create_index("entries_by_hash", "entry", ["book", "hash"])
    op.create_table(
        "day_total",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("date", sa.String(10), primary_key=True),
        sa.Column("data", sa.Text, nullable=False),
    )
