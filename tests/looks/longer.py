"""A third "language", for the tests: English with accents, each text two fifths longer."""

import re
from functools import cache

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ui.words import _OURS, use_language

_ACCENTS = str.maketrans("aeiouncAEIOUNC", "äéîöüñçÄÉÎÖÜÑÇ")
_PLACES = re.compile(r"(\{[^}]*\}|%\d|&)")
_MORE = "öñé môré "


@cache
def longer(text: str) -> str:
    """The text, accented and two fifths longer; what is filled in stays as it is."""
    parts = [part if _PLACES.fullmatch(part) else part.translate(_ACCENTS) for part in _PLACES.split(text)]
    words = sum(len(part) for part in parts if not _PLACES.fullmatch(part))
    if not re.search(r"[a-zA-Z]", _PLACES.sub("", text)):
        return text
    more = -(-words * 2 // 5)
    return "".join(parts) + (" " + _MORE * (more // len(_MORE) + 1))[:more].rstrip()


class Longer(QTranslator):
    """Translates by lengthening."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, _context: str, text: str | bytes, _told: str | bytes | None = None, _n: int = -1
    ) -> str:
        return longer(text.decode() if isinstance(text, bytes) else text)


def speak_longer(app: QApplication) -> None:
    """From now on; the next `use_language` ends it."""
    use_language(app, "en")
    made = Longer(app)
    made.setObjectName(_OURS)
    app.installTranslator(made)
