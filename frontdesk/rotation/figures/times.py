"""How long visitors waited for the one called: from the turn to *met*, in whole seconds."""

from collections import defaultdict
from collections.abc import Mapping

from frontdesk.book.decisions import Met
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Kind


def answer_times(day: Day) -> tuple[Mapping[str, list[int]], Mapping[str, int]]:
    """By consultant: the seconds from each turn that stands to *met*, and how many turns there are of which
    nobody wrote that down. Calls are answered, not met."""
    met = {what.visit: entry for entry, what in day.of(Met)}
    times: dict[str, list[int]] = defaultdict(list)
    without: dict[str, int] = defaultdict(int)
    for entry, turn in day.standing:
        if day.kinds.get(turn.visit) is Kind.CALL:
            continue
        seen = met.get(turn.visit)
        if seen is not None and seen.seq > entry.seq:
            seconds = (seen.at - entry.at).seconds + 86_400 * (seen.at - entry.at).days
            times[turn.consultant].append(seconds)
        else:
            without[turn.consultant] += 1
    return times, without
