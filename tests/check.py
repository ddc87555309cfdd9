"""The one check: `python -m tests.check`. Format, lint, types, translations, then all tests.

The tests are shared by as many processes as there are processor cores; `pytest` alone runs them in one.
Each step says how it went and how long it took; the tests come last, so that their summary stands at
the end. The exit status is 0 only if every step went well.
"""

import argparse
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Step:
    """One tool. `loud`: what it prints is for people; the others speak only when something is wrong."""

    name: str
    command: tuple[str, ...]
    loud: bool = False


STEPS = (
    Step("format", ("ruff", "format", "--check", "--quiet", ".")),
    Step("lint", ("ruff", "check", "--quiet", ".")),
    Step("types", ("mypy", "--no-error-summary")),
    Step("translations", ("ui.translations", "check")),
    Step("tests", ("pytest", "--numprocesses", "auto", "--dist", "worksteal"), loud=True),
)

COMPILED_ONCE = {"PYTHONDONTWRITEBYTECODE": ""}
"""The tests start the program very often, in processes of its own."""


def main() -> int:
    """Run all the steps; 1 if one of them failed."""
    argparse.ArgumentParser(prog="python -m tests.check", description=__doc__).parse_args()
    failed = [step.name for step in STEPS if not passed(step)]
    if failed:
        print(f"Not in order: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def passed(step: Step) -> bool:
    """Whether the step went well; a line says so, and what is wrong stands above it."""
    if step.loud:
        print(f"{step.name} …", flush=True)
    began = time.monotonic()
    status = subprocess.run(
        [sys.executable, "-m", *step.command],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **COMPILED_ONCE},
        check=False,
    ).returncode
    if not step.loud:
        verdict = "ok" if status == 0 else "FAILED"
        print(f"{step.name:<14}{verdict:<8}{time.monotonic() - began:6.1f} s", flush=True)
    return status == 0


if __name__ == "__main__":
    sys.exit(main())
