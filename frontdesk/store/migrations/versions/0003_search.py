"""What the search for visits reads: by whom, agency and kind, the newest first; and a visitor's readings."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.drop_index("visits_by_consultant", "visit")
    op.create_index("visits_by_consultant", "visit", ["consultant", "date", "seq", "kind"])
    op.create_index("visits_by_agency", "visit", ["agency", "date", "seq"])
    op.create_index("visits_by_kind", "visit", ["kind", "date", "seq", "agency"])
    op.create_index("keys_by_visitor", "visitor_key", ["book", "visitor", "key"])
