"""Every line of the book is found by its hash: an old slip names one."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index("entries_by_hash", "entry", ["book", "hash"])
