"""What the codes of the book are called: one table a family, code to (Chinese, English).

The screen shows one language at a time (`terms.py`, `decision_terms.py`), paper both (`labels.py`). The
screen's Chinese stands in the translations, and must be the one that stands here.
"""

from collections.abc import Mapping

from frontdesk.words import Sentence

Named = tuple[str, Sentence]
Table = Mapping[str, Named]


def english(table: Table) -> Mapping[str, Sentence]:
    """The table for the screen, which looks the Chinese up in its translations."""
    return {code: sentence for code, (_, sentence) in table.items()}


def bilingual(table: Table) -> Mapping[str, str]:
    """The table for paper: `首访 first visit`."""
    return {code: f"{chinese} {sentence}" for code, (chinese, sentence) in table.items()}
