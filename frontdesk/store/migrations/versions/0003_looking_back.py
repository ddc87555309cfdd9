"""What looking back reads: visits by whom, agency and kind, the newest first; a visitor's readings; and every
line of the book by its hash, which an old slip names."""

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
