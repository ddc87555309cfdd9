"""Reading a script's lines: one JSON object each, fields by name and type."""

import json
from collections.abc import Collection, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.words import Sentence, say

Code = TypeVar("Code", bound=StrEnum)


class Line(Record):
    """One line of a script: its number (from 1) and its fields."""

    number: int
    fields: Mapping[str, Any]

    def has(self, name: str) -> bool:
        """Whether the field is there and says something: null, false and "" say nothing."""
        return self.fields.get(name) not in (None, False, "")

    def text(self, name: str) -> str:
        """The field as text that isn't empty, or a refusal that says what was expected."""
        value = self.fields.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.expected(say("play", "“{name}”, a text", name=name))
        return value.strip()

    def maybe_text(self, name: str) -> str | None:
        """The field as text, or None if it is absent or null."""
        return None if self.fields.get(name) is None else self.text(name)

    def secret(self, name: str) -> str | None:
        """A PIN, as text or as a whole number; None if absent."""
        value = self.fields.get(name)
        return str(value) if isinstance(value, int) else self.maybe_text(name)

    def maybe_number(self, name: str) -> int | None:
        """The field as a whole number, or None if it is absent or null."""
        value = self.fields.get(name)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
            raise self.expected(say("play", "“{name}”, a whole number", name=name))
        return value

    def objects(self, name: str) -> list["Line"]:
        """The field as a list of objects, each to be read like a line; absent is empty."""
        values = self.fields.get(name) or []
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            raise self.expected(say("play", "“{name}”, a list of objects", name=name))
        return [Line(self.number, value) for value in values]

    def texts(self, name: str) -> list[str]:
        """The field as a list of texts; one text is a list of one, absent is empty."""
        values = self.fields.get(name) or []
        if isinstance(values, str):
            return [values]
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self.expected(say("play", "“{name}”, a list of names", name=name))
        return values

    def mapping(self, name: str) -> Mapping[str, Any]:
        """The field as an object; absent is empty."""
        value = self.fields.get(name) or {}
        if not isinstance(value, dict):
            raise self.expected(say("play", "“{name}”, an object", name=name))
        return value

    def code(self, name: str, codes: type[Code]) -> Code:
        """The field as one of these codes."""
        value = self.fields.get(name)
        if value not in list(codes):
            allowed = ", ".join(codes)
            raise self.expected(say("play", "“{name}”, one of {allowed}", name=name, allowed=allowed))
        return codes(value)

    def maybe_code(self, name: str, codes: type[Code]) -> Code | None:
        """The field as one of these codes, or None if it is absent or null."""
        return None if self.fields.get(name) is None else self.code(name, codes)

    def reason(self, name: str, codes: Collection[str]) -> tuple[str, str | None]:
        """A code of the list, and nothing; for any other text the code `other`, and the text. Nothing said
        is no code: the desk refuses it by its clause."""
        told = self.fields.get(name)
        if not isinstance(told, str) or not told.strip():
            return "", None
        return (told.strip(), None) if told.strip() in codes else ("other", told.strip())

    def moment(self) -> datetime | None:
        """`at`, ISO 8601 with an offset, or None if the line brings no time of its own."""
        value = self.fields.get("at")
        if value is None:
            return None
        at = _moment(value)
        if at is None or at.tzinfo is None:
            raise self.expected(say("play", "“at” as in 2026-09-26T09:00:00+08:00"))
        return at

    def maybe_day(self, name: str) -> date | None:
        """The field as a date, or None if it is absent or null."""
        value = self.fields.get(name)
        if value is None:
            return None
        at = _moment(value)
        if at is None:
            raise self.expected(say("play", "“{name}” as in 2026-09-26", name=name))
        return at.date()

    def expected(self, what: Sentence) -> Refusal:
        """The refusal of a line that isn't understood: its number, and what was expected."""
        return Refusal(
            say("play", "Line not understood"),
            say("play", "Line {number}: expected {what}.", number=self.number, what=what),
        )


def read_line(number: int, text: str) -> Line:
    """The line, or a refusal if it is no JSON object."""
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise Line(number, {}).expected(say("play", "a JSON object on one line"))
    return Line(number, fields)


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
