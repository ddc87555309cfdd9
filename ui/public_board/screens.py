"""On which screen the public board stands. Pure: told by descriptions of the screens."""

from collections.abc import Sequence

from frontdesk.records import Record


class ScreenFacts(Record):
    """A screen by its name; `desk`: the one on which the desk's window stands."""

    name: str
    desk: bool = False


class Place(Record):
    """Full screen on the screen of this name; without a name as an ordinary window, beside the desk."""

    screen: str = ""

    @property
    def full(self) -> bool:
        return bool(self.screen)


def place_of(screens: Sequence[ScreenFacts], remembered: str, *, asked: bool) -> Place | None:
    """Where the board goes: to the screen where it was, if the desk isn't there, else to the first that the
    desk isn't on. On the desk's own screen it stands only when somebody `asked` for it just now, as a window;
    else nowhere (None) until there is a second screen: it never covers the desk by surprise."""
    free = [screen.name for screen in screens if not screen.desk]
    if remembered in free:
        return Place(remembered)
    if free:
        return Place(free[0])
    return Place() if asked else None
