"""The only translators between dataclasses and database rows."""
