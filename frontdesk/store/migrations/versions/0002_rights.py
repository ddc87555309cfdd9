"""PINs, families, and what reports ask of a visit; those who were managers are people with rights."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "pin",
        sa.Column("book", sa.String, primary_key=True),
        sa.Column("officer", sa.String, primary_key=True),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.Column("pending", sa.String),
    )
    _visits()
    _families()
    _officers()


def _families() -> None:
    op.add_column("visitor", sa.Column("family", sa.String))
    op.create_index("visitors_by_family", "visitor", ["book", "family"])
    op.create_index("visitors_by_name", "visitor", ["book", "name"])


def _visits() -> None:
    for column in (
        sa.Column("grade", sa.String),
        sa.Column("agency", sa.String),
        sa.Column("turn_lane", sa.String),
        sa.Column("charged", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("met_at", sa.String(24)),
    ):
        op.add_column("visit", column)


def _officers() -> None:
    """The site as it was founded, which is no entry of the book."""
    connection = op.get_bind()
    book = sa.table("book", sa.column("id", sa.String), sa.column("site", sa.Text))
    for row in connection.execute(sa.select(book)).all():
        site = json.loads(row.site)
        managers = site.pop("managers", [])
        site["officers"] = [manager | {"role": "manager"} for manager in managers]
        text = json.dumps(site, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        connection.execute(sa.update(book).where(book.c.id == row.id).values(site=text))
