"""How many examples each property tries: thorough runs many more, runs on mutants a few."""

import os

from hypothesis import Phase, settings

THOROUGH = os.environ.get("FRONTDESK_THOROUGH") == "1"
MUTANT = os.environ.get("FRONTDESK_MUTANT") == "1"

if MUTANT:  # whatever fails is enough: no time to make it small
    settings.register_profile("mutant", phases=[Phase.explicit, Phase.reuse, Phase.generate])
    settings.load_profile("mutant")


def examples(usual: int, *, thorough: int | None = None) -> int:
    """How many examples to try of a property that usually takes `usual`."""
    if MUTANT:
        return max(1, usual // 4)
    return (thorough or usual * 10) if THOROUGH else usual


def tries(usual: int) -> settings:
    """The settings of a property that usually takes so many examples."""
    return settings(deadline=None, max_examples=examples(usual))
