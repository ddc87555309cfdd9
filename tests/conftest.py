"""Hashes are cheap in the tests; what a real one costs is looked at where PINs are tested. Windows stand on
displays that nobody sees."""

from collections.abc import Iterator

import pytest

from frontdesk.desk.rights import pins
from tests.displays import use_displays

use_displays()

REAL_COST = pins.COST
CHEAP = pins.Cost(rounds=1, memory=8, threads=1)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where several processes share the tests, the program is built by the first while the others go on."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: item.get_closest_marker("packaged") is None)


@pytest.fixture(autouse=True, scope="session")
def cheap_hashes() -> Iterator[None]:
    """A hash takes 0.1 ms in place of 0.1 s."""
    pins.COST = CHEAP
    yield
    pins.COST = REAL_COST
