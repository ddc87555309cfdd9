"""The rotation as rotation.md and dayfile.md tell it, in plain lists and dicts and with no thought of speed.

It shares nothing with the program: no import, no idea of a fold. Undo is a copy of what was before. Every
press answers with the lines that the book must hold, as (kind, data) of the public day file.
"""

from tests.rotation.naive.days import Office
from tests.rotation.naive.state import LANES, Data, Line, NoError

__all__ = ["LANES", "Data", "Line", "NoError", "Office"]
