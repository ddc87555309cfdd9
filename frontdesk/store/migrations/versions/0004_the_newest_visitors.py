"""The newest visitors, among whom those of a common name are found."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_index("visitors_by_time", "visitor", ["registered_at"])
