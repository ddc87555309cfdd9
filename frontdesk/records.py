"""How a frozen record marks what it says only now and then."""

from dataclasses import field
from typing import Any

QUIET = "quiet"


def quiet(default: Any) -> Any:
    """A field that is left out where the record is written down, as long as it holds `default`."""
    return field(default=default, metadata={QUIET: True})
