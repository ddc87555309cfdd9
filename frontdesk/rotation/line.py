"""A line: the order of consultants inside one agency, front first."""

from collections.abc import Iterable

from frontdesk.rotation.board import Lines

Line = tuple[str, ...]


def to_back(line: Line, person: str) -> Line:
    """The line with `person` at the back, whether this person stood in it or not."""
    return (*without(line, person), person)


def to_front(line: Line, person: str) -> Line:
    """The line with `person` in front."""
    return (person, *without(line, person))


def without(line: Line, person: str) -> Line:
    # From a list, here as elsewhere on the way of a press: a tuple made of a generator is cut from a larger
    # one, and Python keeps thousands of those.
    return tuple([other for other in line if other != person])


def in_front_of(line: Line, person: str) -> Line:
    """Those who stand before `person`, front first."""
    return line[: line.index(person)]


def with_line(lines: Lines, lane: str, agency: str, line: Line) -> Lines:
    """The lines with this one replaced."""
    return {**lines, lane: {**lines[lane], agency: line}}


def joined(lines: Lines, person: str, agency: str, lanes: Iterable[str], *, keeps_place: bool) -> Lines:
    """The lines after a sign-in: out of lanes that aren't open to the person and of other agencies' lines,
    and in the open ones at the back, or, with `keeps_place`, where the person stood."""
    open_to = set(lanes)

    def after(lane: str, of: str, line: Line) -> Line:
        if lane not in open_to or of != agency:
            return without(line, person)
        return line if keeps_place and person in line else to_back(line, person)

    return {
        lane: {of: after(lane, of, line) for of, line in by_agency.items()}
        for lane, by_agency in lines.items()
    }
