"""The whole desk against the naive office, step by step, whatever people press.

`FRONTDESK_THOROUGH=1` runs 10,000 sequences.
"""

from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.rotation.budget import examples
from tests.rotation.naive import Office
from tests.rotation.orders_given import OrdersGiven
from tests.rotation.spoken import every_command, known_commands


class EverySequence(OrdersGiven):
    """A desk and an office; each rule is a press at both."""


def test_the_machine_knows_every_command() -> None:
    """And so does the naive office."""
    assert known_commands == every_command
    names = {"".join(f"_{c.lower()}" if c.isupper() else c for c in one.__name__) for one in every_command}
    assert all(callable(getattr(Office, name.lstrip("_"))) for name in names)


def test_every_sequence_of_presses_does_what_the_rules_say(tmp_path: Path) -> None:
    """P1, P5, P6, P7, P11, P15, and everything else that the naive office knows, on real books."""
    run_state_machine_as_test(
        partial(EverySequence, tmp_path),  # type: ignore[arg-type]  # a factory will do, says its manual
        settings=settings(
            max_examples=examples(60, thorough=10_000),
            stateful_step_count=50,
            deadline=None,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
