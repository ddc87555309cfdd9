"""What Qt's own Chinese leaves in English, in the dialogs that choose files and printers."""

from frontdesk.words import Sentence, say

LACKING: tuple[Sentence, ...] = (
    say("QFileDialog", "&Look in:"),
    say("QFileDialog", "Files of &type:"),
    say("QAbstractFileIconProvider", "Folder"),
    say("QPrintSettingsOutput", "Page &Set:"),
)
"""Qt looks them up by these contexts, in our catalogue, too."""
