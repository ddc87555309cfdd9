"""Expected trouble, in words for the person at the desk. Everything else is a bug."""

from frontdesk.words import Sentence


class Refusal(Exception):  # noqa: N818  # it is an answer, not an error
    """The program says no: a title, a sentence that a receptionist understands, and the clause if any."""

    def __init__(self, title: Sentence, sentence: Sentence, clause: str | None = None) -> None:
        super().__init__(f"{title}: {sentence}")
        self.title = title
        self.sentence = sentence
        self.clause = clause
