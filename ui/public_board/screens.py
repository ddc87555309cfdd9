"""On which screen the public board stands. Pure: told by descriptions of the screens."""

from collections.abc import Sequence

from frontdesk.records import Record


class ScreenFacts(Record):
    """A screen by its name; `desk`: the one on which the desk's window stands."""

    name: str
    desk: bool = False


class Place(Record):
    """All of the screen of this name; `over_desk`: that is where the desk stands, too."""

    screen: str
    over_desk: bool = False


def place_of(screens: Sequence[ScreenFacts], remembered: str, *, asked: bool) -> Place | None:
    """Where the board goes: to the screen where it was, if the desk isn't there, else to the first that the
    desk isn't on. The desk's own screen it covers only when somebody `asked` for it just now; else it stands
    nowhere (None) until there is a second screen: it never covers the desk by surprise."""
    free = [screen.name for screen in screens if not screen.desk]
    if remembered in free:
        return Place(remembered)
    if free:
        return Place(free[0])
    return Place(screens[0].name, over_desk=True) if asked else None
