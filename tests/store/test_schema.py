"""The tables that the migrations make are those that the program reads."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, event

from frontdesk.store import book_store
from frontdesk.store.engine import SCHEMA, open_engine
from frontdesk.store.tables import metadata


def test_the_migrated_tables_are_those_of_the_program(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "book.db")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_every_column_is_as_the_program_would_make_it(tmp_path: Path) -> None:
    """To the length of a text, which a comparison of metadata passes over."""
    migrated, made = open_engine(tmp_path / "book.db"), create_engine(f"sqlite:///{tmp_path / 'made.db'}")
    metadata.create_all(made)
    for table in metadata.tables:
        assert columns(migrated, table) == columns(made, table)
    migrated.dispose()
    made.dispose()


def columns(engine: Engine, table: str) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]


def test_the_newest_step_is_the_schema_that_the_program_expects(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "book.db")
    with engine.connect() as connection:
        version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    engine.dispose()
    assert version == SCHEMA


def test_the_days_are_read_from_their_own_index(tmp_path: Path) -> None:
    """As the statement is really sent, its values bound: a book of years is never read for them."""
    engine = open_engine(tmp_path / "book.db")
    asked: list[tuple[str, object]] = []

    @event.listens_for(engine, "before_cursor_execute")
    def note(_connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        if statement.startswith("SELECT entry"):
            asked.append((statement, values))

    with engine.connect() as connection:
        book_store.days(connection, "office")
        book_store.newest_opening(connection, "office")
        book_store.attendance(connection, "office", 2)
        cursor = connection.connection.cursor()
        for statement, values in tuple(asked):
            (step,) = cursor.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()  # type: ignore[arg-type]
            assert "USING INDEX days_of_the_book (book=?)" in step[3]
    engine.dispose()
    assert len(asked) == 3


def test_every_index_of_the_program_is_in_the_file(tmp_path: Path) -> None:
    """Also the partial one, which a comparison of metadata passes over."""
    engine = open_engine(tmp_path / "book.db")
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'index'")
        there: dict[str, str] = {name: sql or "" for name, sql in rows}
    engine.dispose()
    wanted = {index.name for table in metadata.tables.values() for index in table.indexes}
    assert wanted <= set(there)
    assert "day_opened" in there["days_of_the_book"]
