"""What each closed day amounts to; the days of older books are worked out when they are asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "day_total",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("date", sa.String(10), primary_key=True),
        sa.Column("data", sa.Text, nullable=False),
    )
